/**
 * Nothing is sent: while everything of the extension is used, all that the browser asks of anybody goes through a proxy
 * that writes it down, and what is shipped holds no word by which anything could be asked.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textPdf } from '../src/cli/pdf.test-data.ts';
import { getBrowser } from '../tools/browsers.mjs';
import { nonEmpty } from './article-checks.ts';
import { type Browser, pause, until } from './driver/browser.ts';
import { launch } from './driver/launch.ts';
import { articleState, card, fillCorrection, listed, marks, pointAt } from './reader.ts';
import { BROWSER } from './session.ts';

const EXTENSION = resolve('dist', BROWSER === 'firefox' ? 'firefox' : 'chrome');
const HOST = 'courier.example';
const ARTICLE = '/2026/11/14/letter.html';
const PAGES_OWN = [`GET ${HOST}${ARTICLE}`, `GET ${HOST}/2026/11/14/courier.css`];
/** Time in which what has been put off would be sent. */
const LATE = 2500;
/** What browsers ask of their makers by themselves, with or without the extension. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com)(?::443)?$/;

describe('the traffic', () => {
  const seen: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    const { host, pathname } = new URL(url, `http://${HOST}`);
    if (!OF_THE_BROWSER.test(host)) seen.push(`${method} ${host}${pathname}`);
    const found = host === HOST && pathname === ARTICLE;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? readFileSync('demo/index.html') : '');
  });
  server.on('connect', ({ url = '' }, socket) => {
    if (!OF_THE_BROWSER.test(url)) seen.push(`CONNECT ${url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  let browser: Browser;

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch({ name: BROWSER, path: getBrowser(BROWSER), extension: EXTENSION, proxy });
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it('is that of the page alone, while everything is used', async () => {
    const tab = await browser.open(`http://${HOST}${ARTICLE}`);
    const { analysis } = await articleState(browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    const id = analysis.quotations.find((q) => q.speaker !== null)!.id;
    await tab.click((await pointAt(tab, id))!);
    await until('the card', () => card(tab));
    await tab.press('Escape');
    await browser.command('toggle-highlights');
    await browser.command('toggle-highlights');

    const popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
    await popup.click(`#pane-list [data-quotation="${id}"]`);
    await popup.click(`#pane-list [data-quotation="${id}"] + .item-actions .copy`);
    await popup.click(`#pane-list [data-quotation="${id}"] + .item-actions .correct-it`);
    await fillCorrection(popup, 'another', 'Wim Sandel');
    await popup.click('.correct [type=submit]');
    await popup.close();

    // The same in a tab, where a file can be given.
    const own = (path: string) => browser.extension((at) => chrome.runtime.getURL(at), path);
    const page = await browser.open(await own(`popup/index.html?tab=${tab.id}`));
    const click = (selector: string) =>
      until(selector, () =>
        page.evaluate((which) => {
          const found = document.querySelector<HTMLElement>(which);
          found?.click();
          return found !== null;
        }, selector),
      );
    await click('.check-open');
    await until('the panel', () => page.evaluate(() => document.querySelector('.check-panel') !== null));
    await page.evaluate(
      (bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], 'letter.pdf'));
        document.querySelector('.check-panel')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      },
      Buffer.from(
        textPdf([['I ask you to close the assembly.', 'See http://other.example/letter.']]),
        'latin1',
      ).toString('base64'),
    );
    await until('the result', () => page.evaluate(() => document.querySelector('.check-counts') !== null));
    await page.close();

    const options = await browser.open(await own('options/index.html'));
    await until('the options', () => options.evaluate(() => document.querySelector('input') !== null));
    await options.evaluate(() => {
      for (const input of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) input.click();
    });
    await options.close();
    await pause(LATE);
    expect(new Set(seen.filter((request) => !request.endsWith('/favicon.ico')))).toEqual(new Set(PAGES_OWN));
    expect(await browser.errors()).toEqual([]);
  });

  it('is written down: a page of the extension that asked would be seen, were its policy not in the way', async () => {
    const asked = (at: string) =>
      fetch(at).then(
        () => 'sent',
        () => 'refused',
      );
    expect(await browser.extension(asked, `http://${HOST}/of-the-extension`)).toBe('refused');
    const tab = await browser.open(`http://${HOST}${ARTICLE}`);
    expect(await tab.evaluate(asked, `http://${HOST}/of-the-page`)).toBe('sent');
    expect(seen.filter((request) => /of-the/.test(request))).toEqual([`GET ${HOST}/of-the-page`]);
  });
});

/** What would reach the network, or make markup or code out of text; the last column: files in which it stands, and why. */
const FORBIDDEN: [what: string, pattern: RegExp, but?: RegExp][] = [
  // pdf.js can load by an address; it is given bytes, and the policy of the pages lets nothing through.
  ['asks the network', /(?<![.\w])fetch\(|XMLHttpRequest/, /pdf/],
  ['asks the network otherwise', /WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts/],
  // The reader of PDF comes with the first one, the check with the first original, each by its own name.
  ['loads scripts', /\bimport\((?!"\.\/(?:pdf|check-excerpts)-\w+\.js"\))/, /pdf/],
  ['makes markup out of text', /(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|srcdoc|setHTMLUnsafe/],
  ['makes code out of text', /\beval\(|new Function|(?<![.\w])Function\(|setTimeout\(["'`]/],
];

describe('what is shipped', () => {
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html)$/.test(file),
  );
  it.each(FORBIDDEN)('nothing %s', (_, pattern, but) => {
    expect(files.length).toBeGreaterThan(6);
    const found = files.filter((file) => pattern.test(readFileSync(join(EXTENSION, file), 'utf8')));
    expect(found.filter((file) => !but?.test(file))).toEqual([]);
  });

  it('has the strictest policy that works, and pages without scripts in them', () => {
    const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual([
      ...["default-src 'none'", "script-src 'self'", "style-src 'self'"],
      ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
    ]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    for (const file of files.filter((each) => each.endsWith('.html')))
      expect(readFileSync(join(EXTENSION, file), 'utf8')).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|https?:/);
  });
});
