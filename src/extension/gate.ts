/**
 * Runs on every http(s) page, so it is small and does one thing: say whether the page looks like an article. Where it
 * does, the background injects the reader. It leaves nothing on the page but a listener, by which the background
 * asks again after navigation without a load.
 */
import { detect } from '../page/detect.ts';
import { GATE_HERE, READER_HERE } from './here.ts';
import { isMasked } from './masked.ts';
import type { GateAnswer, ToPage } from './messages.ts';
import { tellBackground } from './tell-background.ts';

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
  void tellBackground({ type: 'gate:article', url: location.href });
}

// The background injects the gate where the browser did not: pages opened before the extension was installed.
if (!(GATE_HERE in world)) {
  world[GATE_HERE] = true;
  // A page that Chrome prepares before anybody opens it may never be seen, and its tab shows another one.
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
