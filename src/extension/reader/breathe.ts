/** Long work that lets the page go on: scrolling, typing and the page's own scripts come in between. */
import type { Steps } from '../../engine/steps.ts';

/**
 * Milliseconds of work at once. A frame has sixteen: whatever a step takes beyond this is still far from the fifty from
 * which on a page is felt to hang.
 */
const SLICE = 12;

/** A message to oneself is answered as soon as what waits already is done; timers are held up for four milliseconds and more. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((done) => postToSelf(done));
}

function postToSelf(done: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    port2.close();
    done();
  };
  port1.postMessage(null);
}

/**
 * Takes all steps, with a breath after every slice of them. Rejects with the signal's reason where it is aborted during
 * one, and takes no step more. `pause` is there for measurements.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal, pause = breathe): Promise<T> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await pause();
    signal.throwIfAborted();
    began = performance.now();
  }
}
