/** Writing to this device's storage, so that “kept” is true. */
import browser from 'webextension-polyfill';

/**
 * Fails where there is no room. Where the storage is full, Firefox does nothing at the first change after one that failed,
 * and says nothing: so what was written is read again, and written once more where it is not there.
 */
export async function keep(entries: Record<string, unknown>): Promise<void> {
  for (const again of [true, false]) {
    await browser.storage.local.set(entries);
    const there = await browser.storage.local.get(Object.keys(entries));
    if (Object.entries(entries).every(([key, value]) => ordered(there[key]) === ordered(value))) return;
    if (!again) throw new Error('not kept');
  }
}

/** Chrome gives objects back with their keys in another order. */
const ordered = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
