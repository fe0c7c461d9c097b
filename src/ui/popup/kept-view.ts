/** Views in storage.session, by the browser's tab. */
import type { View } from './view.ts';

interface KeptView {
  address: string;
  view: View;
}

const keyOf = (tab: number) => `view:${tab}`;

/** Null where the tab shows another article than it did, or nothing can be looked up. */
export async function keptView({ id, url = '' }: chrome.tabs.Tab): Promise<View | null> {
  const key = keyOf(id!);
  const found = await chrome.storage.session.get(key).catch(() => ({}));
  const kept = (found as Record<string, KeptView | undefined>)[key];
  return kept?.address === url ? kept.view : null;
}

export function keepView(tab: number, address: string, view: View): void {
  const kept: KeptView = { address, view };
  // What does not fit is forgotten.
  void chrome.storage.session.set({ [keyOf(tab)]: kept }).catch(() => {});
}
