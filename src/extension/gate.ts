/**
 * Runs on every http(s) page, so it is small and does one thing: say whether the page looks like an article. Where it
 * does, the background injects the reader. It leaves nothing on the page but a listener, by which the background
 * asks again after navigation without a load.
 */
import { detect } from '../page/detect.ts';
import { GATE_HERE, READER_HERE } from './here.ts';
import { isMasked } from './masked.ts';
import type { FromGate, GateAnswer, ToPage } from './messages.ts';

const world = globalThis as Record<symbol, unknown>;

function answer(): GateAnswer {
  const { contentType } = document;
  const html = /html/.test(contentType);
  const article = html && !isMasked(document) && detect(document, location.href).article;
  const reason = html ? 'not an article' : 'not html';
  return {
    article,
    reason: article ? null : reason,
    reader: READER_HERE in world,
    host: location.hostname,
    contentType,
  };
}

function start(): void {
  chrome.runtime.onMessage.addListener((message: ToPage, _sender, respond) => {
    if (message?.type === 'page:look-again') respond(answer());
  });
  if (!answer().article) return;
  void tell({ type: 'gate:article', url: location.href });
}

/**
 * The background is ended whenever the browser likes, with what it was about to do, and nobody promises that its end is told: who
 * has no answer tells it again, after `wait` ms, then twice as long and so on for a quarter of a minute.
 */
async function tell(found: FromGate, wait = 1000): Promise<void> {
  const again = wait < 10_000 ? setTimeout(tell, wait, found, 2 * wait) : undefined;
  try {
    await chrome.runtime.sendMessage(found);
    clearTimeout(again);
  } catch {
    // Told again, or the extension is gone.
  }
}

// The background injects the gate where the browser did not: pages opened before the extension was installed.
if (!(GATE_HERE in world)) {
  world[GATE_HERE] = true;
  // A page that Chrome prepares before anybody opens it may never be seen, and its tab shows another one.
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
