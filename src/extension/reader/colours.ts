/**
 * Which colour of the palette each speaker has. One person has the same colour in every article, without anything being
 * kept about it: the name itself says which (a hash). Where two names of an article want the same, whom the article
 * brings up first has it, and the other takes its next choice, which its name says as well. All ten
 * are wished for alike, although the first six are the calmest: the fewer there are, the more often wishes meet. So that
 * all stay distinct, a colour comes again only with another line (`PALETTE.length` and more). What the reader has chosen
 * goes before all that.
 */
import type { Analysis, Speaker } from '../../engine/model.ts';
import { PALETTE } from '../../page/palette.ts';
import { type ChosenColours, colourOfName, nameKey } from '../chosen-colours.ts';

/** `found` is what the engine made of the article, `corrected` what the reader of the page made of that. */
export function speakerColours(
  found: Analysis,
  chosen: ChosenColours = {},
  corrected: Analysis = found,
): Record<string, number> {
  // Nobody's colour changes by a correction; whom it brings in comes after all others.
  const speakers = [...named(found), ...named(corrected)];
  const names = new Map(corrected.speakers.map((speaker) => [speaker.id, speaker.name]));
  const colours: Record<string, number> = {};
  const taken = new Set<number>();
  const give = (id: string, wishes: readonly number[]) => {
    if (id in colours) return;
    for (let again = 0; ; again += PALETTE.length) {
      const free = wishes.find((wish) => !taken.has(wish + again));
      if (free === undefined) continue;
      colours[id] = free + again;
      taken.add(free + again);
      return;
    }
  };
  for (const { id, name } of speakers) {
    // By the name that is shown, which is the one that a colour was chosen for.
    const choice = colourOfName(chosen, names.get(id) ?? name);
    if (choice !== undefined) give(id, [choice]);
  }
  for (const { id, name } of speakers) give(id, wishesOf(name));
  return colours;
}

/** In the order in which they come up; those without a name of their own, who are others elsewhere, after all who have one. */
function named(analysis: Analysis): Speaker[] {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const all = byFirstWord(analysis).map((id) => speakers.get(id)!);
  return [...all.filter(({ kind }) => kind !== 'unnamed'), ...all.filter(({ kind }) => kind === 'unnamed')];
}

/** Steps that lead through all of the palette. */
const STEPS = Array.from(PALETTE, (_, step) => step).filter((step) => divisor(step, PALETTE.length) === 1);

/** Every colour of the palette, in the order in which a name would have them. */
export function wishesOf(name: string): number[] {
  const hash = hashOf(nameKey(name));
  const step = STEPS[Math.floor(hash / PALETTE.length) % STEPS.length];
  return PALETTE.map((_, i) => (hash + i * step) % PALETTE.length);
}

/** 32 bits of FNV-1a, mixed once more so that the last ones depend on all of them. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function divisor(a: number, b: number): number {
  return a === 0 ? b : divisor(b % a, a);
}

/** Ids of speakers. Authors of documents come up where the document is quoted. */
function byFirstWord({ quotations, speakers, documents }: Analysis): string[] {
  const first = new Map<string, number>();
  const comesUp = (id: string | null, at: number) => {
    if (id !== null) first.set(id, Math.min(at, first.get(id) ?? at));
  };
  const start = new Map(quotations.map(({ id, content }) => [id, content[0][0]]));
  for (const { id, speakerId } of quotations) comesUp(speakerId, start.get(id)!);
  for (const { author, excerpts, remarks } of documents) {
    for (const id of [...excerpts, ...remarks]) comesUp(author, start.get(id) ?? Number.POSITIVE_INFINITY);
    // Quoted by nobody, and still a name on the sheet.
    comesUp(author, Number.POSITIVE_INFINITY);
  }
  const known = new Set(speakers.map(({ id }) => id));
  const inOrder = [...first].filter(([id]) => known.has(id)).sort(([, a], [, b]) => (a === b ? 0 : a - b));
  return inOrder.map(([id]) => id);
}
