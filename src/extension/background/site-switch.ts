/** Writes the switch of a site; the readers on its open pages hear of it from the storage. */
import browser from 'webextension-polyfill';
import { isMessage } from '../is-message.ts';
import { setSite } from '../settings.ts';

export function startSiteSwitch(): void {
  browser.runtime.onMessage.addListener((message: unknown): Promise<void> | undefined => {
    if (!isMessage(message) || message.type !== 'popup:site') return undefined;
    return setSite(message.host, { highlights: message.on });
  });
}
