/**
 * The popup of an article with many quotations, from its opening by the browser until the list is painted and answers,
 * beside an empty page of the extension opened in the same place in the same round; and how even it scrolls. In both
 * browsers, the real popup; milliseconds are of this machine, the times are of one run.
 */
import { type Browser, until } from '../e2e/driver/browser.ts';
import { STAGE } from '../e2e/driver/unpacked.ts';
import { articleState, listed } from '../e2e/reader.ts';
import { asPage } from '../e2e/shared-data.ts';
import { inEachBrowser, withPages } from './browsers.ts';

const QUOTATIONS = 600;
const SPEAKERS = 80;
const ROUNDS = 15;

const FIRST = ['Ada', 'Oda', 'Jorun', 'Teodor', 'Ilse', 'Wim', 'Ana', 'Edda', 'Mirela', 'Sten'];
const LAST = ['Brenn', 'Kask', 'Pell', 'Marrow', 'Sandel', 'Lund', 'Doss', 'Rell'];
const ROLES = ['a baker', 'a harbour master', 'the mayor of Tarn', 'a teacher', 'an engineer'];

export async function printPopup(): Promise<void> {
  const pages = { '/many.html': { body: article() } };
  await inEachBrowser((name) => withPages(name, pages, measure));
}

async function measure(browser: Browser, origin: string): Promise<void> {
  const tab = await browser.open(`${origin}/many.html`);
  const { analysis } = await articleState(browser, tab, 60_000);
  const quoted = analysis.speakers.filter(({ quotations }) => quotations.length > 0);
  console.log(`${browser.name}: ${analysis.quotations.length} quotations, ${quoted.length} speakers`);
  await tab.front();
  const open = (page: string, selector: string) => browser.extension(openUntilPainted, page, selector);
  const rounds: { empty: Opening; list: Opening }[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const empty = await open(`/${STAGE}`, 'body');
    const list = await open('/popup/index.html', '#pane-list .statement');
    // The first of both warms up.
    if (round > 0) rounds.push({ empty, list });
  }
  const popup = await tab.popup({ click: false });
  await until('the list', async () => (await listed(popup)).length > 0);
  const frames = await popup.evaluate(scrollThrough);
  const still = await popup.evaluate(scrollThrough, false);
  await popup.close();
  report(rounds, frames, still);
}

interface Opening {
  /** Milliseconds from the browser's start of loading the popup's page until what is looked for is painted. */
  painted: number;
}

/** Runs in another page of the extension: the popup is watched from outside, and nothing is added to it. */
async function openUntilPainted(page: string, selector: string): Promise<Opening> {
  const next = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const popup = () => chrome.extension.getViews({ type: 'popup' })[0] as (Window & typeof globalThis) | undefined;
  const loaded = () => {
    const view = popup();
    return view?.location.pathname === page && view.document.body ? view : null;
  };
  await chrome.action.setPopup({ popup: page });
  void chrome.action.openPopup();
  let view = loaded();
  for (; !view; view = loaded()) await next();
  const { document, performance } = view;
  const frame = () => new Promise((done) => view.requestAnimationFrame(done));
  // A frame's callbacks run before it is painted, and a message after that.
  do await frame();
  while (!document.querySelector(selector));
  await next();
  const painted = performance.now();
  view.close();
  while (popup()) await new Promise((done) => setTimeout(done, 20));
  return { painted };
}

/** Milliseconds of each frame while the list is scrolled from top to bottom, a few lines a frame; or while it rests. */
async function scrollThrough(view: Window, moving = true): Promise<number[]> {
  const pane = view.document.querySelector('#pane-list')!;
  const frame = () => new Promise<number>((done) => view.requestAnimationFrame(done));
  const times: number[] = [];
  let before = await frame();
  for (let i = 0; i < 240; i++) {
    if (moving) pane.scrollTop += 100;
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
}

function report(rounds: readonly { empty: Opening; list: Opening }[], frames: number[], still: number[]): void {
  const at = (list: number[], share: number) => list.toSorted((a, b) => a - b)[Math.floor(share * list.length)];
  const row = (values: number[]) => ({
    median: at(values, 0.5).toFixed(2),
    'best quarter': at(values, 0.25).toFixed(2),
  });
  console.table({
    'empty page painted, ms': row(rounds.map(({ empty }) => empty.painted)),
    'list painted, ms': row(rounds.map(({ list }) => list.painted)),
    'list by empty page': row(rounds.map(({ empty, list }) => list.painted / empty.painted)),
    'list after empty page, ms': row(rounds.map(({ empty, list }) => list.painted - empty.painted)),
  });
  const late = (times: number[]) => `${times.filter((ms) => ms > 25).length} of ${times.length} frames late`;
  console.log(`scrolling: ${late(frames)}, at rest ${late(still)}\n`);
}

function article(): string {
  const said = Array.from({ length: QUOTATIONS }, (_, i) => {
    const who = i % SPEAKERS;
    const name = `${FIRST[who % 10]} ${LAST[(who + Math.floor(who / 10)) % 8]}`;
    const words = `“We will paint pier number ${i + 1} in green before the winter, and the council will pay for it,”`;
    return `<p>${words} said ${name}, ${ROLES[who % ROLES.length]}.</p>`;
  });
  return asPage('Eighty voices on the winter timetable', said.join('\n'));
}
