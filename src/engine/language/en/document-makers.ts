/** Verbs and places that make documents of words. */
import { words } from '../words.ts';
import { formsOf } from './inflect.ts';

/** What one does to bring a document into the world, or to hand it on. */
export const documentMakers: ReadonlySet<string> = new Set(
  words(
    `write send issue publish post release sign pen deliver file submit author draft compose share tweet produce
     circulate e-mail email print leak unveil pass`,
  ).flatMap((lemma) => formsOf(lemma).map(([form]) => form)),
);

/** Where people write in public, and what their words there are called. */
export const platforms: ReadonlyMap<string, string> = new Map([
  ['twitter', 'tweet'],
  ...words('facebook instagram linkedin telegram tiktok weibo whatsapp bluesky reddit snapchat tumblr myspace').map(
    (name): [string, string] => [name, name[0].toUpperCase().concat(name.slice(1), ' post')],
  ),
]);
