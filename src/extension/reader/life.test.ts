// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ id: 'quotelight' as string | undefined, sent: [] as unknown[], fails: false }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return runtime.id;
      },
      sendMessage: async (message: unknown) => {
        if (runtime.fails) throw new Error('Could not establish connection.');
        runtime.sent.push(message);
      },
    },
  },
}));

import { life } from './life.ts';

const message = { type: 'reader:at', quotation: null } as const;

beforeEach(() => {
  Object.assign(runtime, { id: 'quotelight', sent: [], fails: false });
});

it('sends while the extension is there', async () => {
  const { signal, send } = life(() => {});
  send(message);
  await vi.waitFor(() => expect(runtime.sent).toEqual([message]));
  expect(signal.aborted).toBe(false);
});

it('lives on when nobody listens', async () => {
  runtime.fails = true;
  const { signal, send } = life(() => {});
  send(message);
  await new Promise((done) => setTimeout(done, 20));
  expect(signal.aborted).toBe(false);
});

it.each<[string, (send: (m: typeof message) => void) => void]>([
  ['sends', (send) => send(message)],
  ['is clicked', () => window.dispatchEvent(new Event('pointerdown'))],
  ['is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
])('ends once when it %s after the extension is gone', (_what, act) => {
  const onEnd = vi.fn();
  const { signal, send } = life(onEnd);
  act(send);
  const before = onEnd.mock.calls.length;
  runtime.id = undefined;
  act(send);
  act(send);
  expect(before).toBe(0);
  expect(onEnd).toHaveBeenCalledOnce();
  expect(signal.aborted).toBe(true);
});

it('makes room for a newer one', () => {
  const older = life(() => {});
  const newer = life(() => {});
  expect(older.signal.aborted).toBe(true);
  expect(newer.signal.aborted).toBe(false);
});
