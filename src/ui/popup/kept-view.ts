/** Views in storage.session, by the browser's tab. */
import type { View } from './view.ts';

interface KeptView {
  address: string;
  view: View;
}

const keyOf = (tab: number) => `view:${tab}`;

/** Null where the tab shows another article than it did. */
export async function keptView(tab: number, address: string): Promise<View | null> {
  const kept = (await chrome.storage.session.get(keyOf(tab)))[keyOf(tab)] as KeptView | undefined;
  return kept?.address === address ? kept.view : null;
}

export function keepView(tab: number, address: string, view: View): void {
  const kept: KeptView = { address, view };
  // What does not fit is forgotten.
  void chrome.storage.session.set({ [keyOf(tab)]: kept }).catch(() => {});
}
