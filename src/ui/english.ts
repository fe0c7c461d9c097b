/** For where no browser looks messages up: English, out of the very file that the browser falls back to. */
import english from '../_locales/en/messages.json' with { type: 'json' };
import { type Messages, useLookup } from './message.ts';

useLookup((key) => english[key as keyof Messages].message);
