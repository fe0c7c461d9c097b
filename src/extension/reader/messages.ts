/** What popup, commands and background ask of the reader. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isMessage } from '../is-message.ts';
import { listenUntil } from '../listen-until.ts';
import type { Taken, ToPage } from '../messages.ts';
import { fromOwnPage } from '../senders.ts';
import { stateText } from '../state-text.ts';
import type { PageReader } from './page-reader.ts';
import type { Places } from './places.ts';
import { isTyping } from './text-field.ts';

export function listen(reader: PageReader, places: Places, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<string | Taken> | undefined => {
    if (!isMessage(message) || !fromOwnPage(sender)) return undefined;
    // Others in this page may answer the rest, so only these are answered.
    if (message.type === 'page:state') return Promise.resolve(stateText(reader.state));
    if (message.type === 'page:status') return Promise.resolve(reader.state.status);
    if (message.type === 'page:correct') return reader.corrections.take(message.step).then((kept) => ({ kept }));
    if (message.type === 'page:colour')
      return reader.chooseColour(message.speaker, message.colour).then((kept) => ({ kept }));
    handle(message as ToPage, reader, places);
    return undefined;
  };
  listenUntil(browser.runtime.onMessage, listener, signal);
}

function handle(message: ToPage, reader: PageReader, places: Places): void {
  switch (message.type) {
    case 'page:look-again':
      void reader.lookAgain();
      break;
    case 'page:read-anyway':
      void reader.readAnyway();
      break;
    case 'page:show':
      places.show(message.quotation);
      break;
    case 'page:light':
      reader.highlighter.light(message.quotation);
      break;
    case 'page:highlights':
      reader.switchPage(message.on);
      break;
    case 'page:who':
      places.answerWho();
      break;
    case 'page:step':
      if (!isTyping(document)) places.step(message.by);
      break;
    case 'page:toggle-highlights':
      if (!isTyping(document)) reader.togglePage();
      break;
  }
}
