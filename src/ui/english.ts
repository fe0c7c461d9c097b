/** For where no browser looks messages up: English, out of the very file that the browser falls back to. */
import english from '../_locales/en/messages.json' with { type: 'json' };
import { type Messages, useLookup } from './message.ts';

useLookup((key, words) =>
  english[key as keyof Messages].message.replace(/\$(\d)/g, (_, place: string) => words[Number(place) - 1] ?? ''),
);
