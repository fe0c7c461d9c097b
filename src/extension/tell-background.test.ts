import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellBackground } from './tell-background.ts';

const FOUND = { type: 'gate:article', url: 'https://example.org/story' } as const;
const sendMessage = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sendMessage.mockReset();
});

const toldWithin = async (time: number) => {
  await tellBackground(FOUND);
  await vi.advanceTimersByTimeAsync(time);
  return sendMessage.mock.calls.length;
};

it('is told once where the background answers', async () => {
  sendMessage.mockResolvedValue(true);
  expect(await toldWithin(60_000)).toBe(1);
  expect(sendMessage).toHaveBeenCalledWith(FOUND);
});

it('is told again where a background that ended leaves no answer, an empty one or a failure', async () => {
  sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('closed'));
  sendMessage.mockResolvedValue(true);
  expect(await toldWithin(60_000)).toBe(4);
});

it('is told again where the question stays open', async () => {
  sendMessage.mockReturnValueOnce(new Promise(() => {})).mockResolvedValue(true);
  void tellBackground(FOUND);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('is given up after a quarter of a minute', async () => {
  sendMessage.mockRejectedValue(new Error('no receiver'));
  expect(await toldWithin(16_000)).toBe(5);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sendMessage).toHaveBeenCalledTimes(5);
});
