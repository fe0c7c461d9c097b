/** Writes the switch of a site; the readers on its open pages hear of it from the storage. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isMessage } from '../is-message.ts';
import type { Taken } from '../messages.ts';
import { fromOwnPage } from '../senders.ts';
import { setSite } from '../settings.ts';

export function startSiteSwitch(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender): Promise<Taken> | undefined => {
      if (!isMessage(message) || message.type !== 'popup:site' || !fromOwnPage(sender)) return undefined;
      return setSite(message.host, { highlights: message.on }).then(
        () => ({ kept: 'kept' }),
        () => ({ kept: 'no room' }),
      );
    },
  );
}
