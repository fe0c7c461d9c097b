import { describe, expect, it } from 'vitest';
import type { Steps } from '../../engine/steps.ts';
import { breathe, inSlices } from './breathe.ts';

/** Steps of some milliseconds each, and how many were taken. */
function work(steps: number, ms: number) {
  const done = { steps: 0 };
  function* run(): Steps<string> {
    for (; done.steps < steps; done.steps++) {
      for (const end = performance.now() + ms; performance.now() < end; );
      yield;
    }
    return 'done';
  }
  return { run: run(), done };
}

describe('work in slices', () => {
  it('lets others in between', async () => {
    const order: string[] = [];
    const { run } = work(8, 5);
    const slow = inSlices(run, new AbortController().signal).then((result) => order.push(result));
    const other = breathe().then(() => order.push('other'));
    await Promise.all([slow, other]);
    expect(order).toEqual(['other', 'done']);
  });

  it('takes short work in one', async () => {
    let pauses = 0;
    const pause = () => {
      pauses++;
      return breathe();
    };
    const { run } = work(50, 0);
    expect(await inSlices(run, new AbortController().signal, pause)).toBe('done');
    expect(pauses).toBe(0);
  });

  it('takes no step more when it is aborted in between', async () => {
    const controller = new AbortController();
    const { run, done } = work(100, 5);
    const result = inSlices(run, controller.signal);
    const taken = done.steps;
    controller.abort(new Error('another page'));
    await expect(result).rejects.toThrow('another page');
    expect(done.steps).toBe(taken);
    expect(taken).toBeLessThan(100);
  });
});
