/** What an address says of its page: papers name stories by date, headline and number, and lists by a plain word. */

export type Address = 'none' | 'front' | 'no story' | 'list' | 'dated' | 'headline' | 'numbered';

const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?)?$/i;
/** A part of the path that things of another sort stand under. */
const NO_STORY =
  /\/(?:categor(?:y|ies)|tags?|topics?|subject|search|[\w-]*forums?|threads?|discussions?|t|s|questions?|shop|store|products?|collections?|cart|account|login|api|docs|documentation|reference|wiki|users?|jobs?|services?|issues|library|recipes)(?:\/|$)/i;
const ASKED_FOR_NO_STORY = /[?&](?:s|q|query|search|topic|thread)=/i;
/** The last part of the path. */
const LIST =
  /\/(?:archives?|sections?(?:\/[\w-]+)?|authors?(?:\/[\w-]+)?|page\/\d+|news|blog|articles?|posts|stories|latest)\/?$/i;
const DATED = /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]?\d{1,2})?(?:\/|$)/;
/** Words of a headline, and more. They are not told by Unicode's classes: a browser takes a millisecond to make one. */
const HEADLINE = 5;
const NUMBERED = /\d{5,}[^/]{0,6}\/?$|\/(?:article|story|entry|news)s?\/[^/]+\/[^/]*$/i;
const NUMBER_ASKED_FOR = /[?&]\w*(?:id|no|idx)=\d+/i;

/** Files served from this machine, as `npm start -- FILE` does: their names say nothing. */
const THIS_MACHINE = /^(?:(?:[\w-]+\.)*localhost|127\.[\d.]+|\[::1\])$/;

/** Characters of a path that are looked at, its last: no paper's are as many. */
const LONGEST = 300;

/** All that is true of an address; `none` where there is no address that could say something. */
export function addressOf(url: string): Address[] {
  if (!URL.canParse(url)) return ['none'];
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol === 'file:' || THIS_MACHINE.test(hostname)) return ['none'];
  const path = readable(pathname).slice(-LONGEST);
  const asked = NUMBER_ASKED_FOR.test(search);
  if (FRONT.test(path) && !asked) return ['front'];
  if (LIST.test(path)) return ['list'];
  const found: Address[] = [];
  if (NO_STORY.test(path) || ASKED_FOR_NO_STORY.test(search)) found.push('no story');
  if (DATED.test(path)) found.push('dated');
  if (headline(path)) found.push('headline');
  if (asked || NUMBERED.test(path)) found.push('numbered');
  return found;
}

/** Whether its last part is words with strokes between them. */
function headline(path: string): boolean {
  const last = path.replace(/\/$/, '');
  const words = last.slice(last.lastIndexOf('/') + 1).split(/[-_]/);
  return words.filter((word) => /[^!-/:-@[-`{-~]/.test(word)).length >= HEADLINE;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
