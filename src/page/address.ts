/** What an address says of its page: papers name stories by date, headline and number, and lists by a plain word. */

export type Address = 'none' | 'front' | 'no story' | 'list' | 'dated' | 'headline' | 'numbered';

/*
 * Everything here is told in lower case, of paths taken apart: a browser takes a millisecond to make expressions that do
 * not care about case, or hold Unicode's classes, and the gate waits for them on every page.
 */
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?)?$/;
/** Parts of the path that things of another sort stand under. */
const NO_STORY = new Set(
  [
    'category categories tag tags topic topics subject search forum forums thread threads discussion discussions t s',
    'question questions shop store product products collection collections cart account login api docs documentation',
    'reference wiki user users job jobs service services issues library recipes',
  ].flatMap((line) => line.split(' ')),
);
const FORUM = /forums?$/;
const ASKED_FOR_NO_STORY = /[?&](?:s|q|query|search|topic|thread)=/;
/** Last parts of the path. */
const LIST = new Set(
  'archive archives section sections author authors news blog article articles posts stories latest'.split(' '),
);
/** Last parts but one, before the name of whose list it is. */
const LIST_OF = new Set('section sections author authors'.split(' '));
const DATED = /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]?\d{1,2})?(?:\/|$)/;
/** Words of a headline, and more. */
const HEADLINE = 5;
const NUMBERED = /\d{5,}[^/]{0,6}\/?$|\/(?:article|story|entry|news)s?\/[^/]+\/[^/]*$/;
const NUMBER_ASKED_FOR = /[?&]\w*(?:id|no|idx)=\d+/;

/** Files served from this machine, as `npm start -- FILE` does: their names say nothing. */
const THIS_MACHINE = /^(?:(?:[\w-]+\.)*localhost|127\.[\d.]+|\[::1\])$/;

/** Characters of a path that are looked at, its last: no paper's are as many. */
const LONGEST = 300;

/** All that is true of an address; `none` where there is no address that could say something. */
export function addressOf(url: string): Address[] {
  if (!URL.canParse(url)) return ['none'];
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol === 'file:' || THIS_MACHINE.test(hostname)) return ['none'];
  const path = readable(pathname).slice(-LONGEST).toLowerCase();
  const query = search.toLowerCase();
  const asked = query !== '' && NUMBER_ASKED_FOR.test(query);
  if (FRONT.test(path) && !asked) return ['front'];
  // What is before the first stroke is nothing, or was cut off.
  const parts = path.replace(/\/$/, '').split('/').slice(1);
  if (isList(parts)) return ['list'];
  const found: Address[] = [];
  if (parts.some((part) => NO_STORY.has(part) || FORUM.test(part)) || (query !== '' && ASKED_FOR_NO_STORY.test(query)))
    found.push('no story');
  if (DATED.test(path)) found.push('dated');
  if (isHeadline(parts.at(-1) ?? '')) found.push('headline');
  // A headline in a folder that is a list without it is told as a number is: papers keep stories there.
  if (asked || NUMBERED.test(path) || (found.includes('headline') && LIST.has(parts.at(-2) ?? '')))
    found.push('numbered');
  return found;
}

function isList(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  return LIST.has(last) || LIST_OF.has(before) || (before === 'page' && /^\d+$/.test(last));
}

/** Words with strokes between them. */
function isHeadline(part: string): boolean {
  return part.split(/[-_]/).filter((word) => /[^!-/:-@[-`{-~]/.test(word)).length >= HEADLINE;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
