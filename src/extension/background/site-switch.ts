/** Writes the switch of a site; the readers on its open pages hear of it from the storage. */
import browser, { type Runtime } from 'webextension-polyfill';
import { fromOwnPage } from '../from-own-page.ts';
import { isMessage } from '../is-message.ts';
import { setSite } from '../settings.ts';

export function startSiteSwitch(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender): Promise<void> | undefined => {
      if (!isMessage(message) || message.type !== 'popup:site' || !fromOwnPage(sender)) return undefined;
      return setSite(message.host, { highlights: message.on });
    },
  );
}
