/**
 * The reader: injected into articles only. Reads the page, marks who said what, and answers popup, commands and clicks.
 * What each of them does is in reader/; this ties them together and takes everything away again when it ends.
 */
import { CARD_HERE, READER_HERE } from './here.ts';
import { listenToClicks } from './reader/clicks.ts';
import { life } from './reader/life.ts';
import { listen } from './reader/messages.ts';
import { followMiddle } from './reader/middle.ts';
import { PageReader } from './reader/page-reader.ts';
import { Places } from './reader/places.ts';
import { watchPage } from './reader/watch.ts';

const world = globalThis as Record<symbol, unknown>;

if (!(READER_HERE in world)) {
  const { signal, send, end } = life(() => {
    delete world[READER_HERE];
    delete world[CARD_HERE];
  });
  const reader = new PageReader(send, end, signal);
  world[READER_HERE] = reader;
  const places = new Places(reader, signal);
  listen(reader, places, signal);
  listenToClicks(reader, places, signal);
  followMiddle(reader, places, signal);
  watchPage(reader, signal);
  void reader.start();
}
