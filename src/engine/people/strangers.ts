/**
 * Somebody without a name who has been brought in since whoever is thought to be meant was named last: “Brenn said it was
 * safe. A trader said she had lost it all. “…,” she said”. Articles have too few of them to learn from.
 */
import type { Cue } from '../speech/cues.ts';
import type { Context } from './coreference.ts';
import type { Entity } from './entities.ts';
import { isDead } from './life.ts';
import type { Mention } from './mentions.ts';
import { roleKey } from './names.ts';
import { isStop } from './noun-phrase.ts';
import { namesQuoted, quotedBeside } from './quoted-words.ts';
import { hasRole } from './referent-features.ts';
import { type Antecedent, claimOver, countBefore } from './referents.ts';
import { isDescribed } from './who-may-be.ts';

/** That somebody without a name is meant still, and where it may be a thing. */
export const STILL = 0.88;
const PERHAPS = 0.5;
/** `confidence`: that the stranger is meant. */
export interface Stranger {
  /** Null where it stays open who is meant. */
  entity: Entity | null;
  confidence: number;
  sole: boolean;
}

/** It may be either. */
const OPEN: Stranger = { entity: null, confidence: 0, sole: false };

const stranger = (entity: Entity, confidence: number): Stranger => ({ entity, confidence, sole: confidence === STILL });

/** Sentences back to the one that a stranger leads. */
const LEADING = 2;

/** Who “he” or “she” is instead of `likeliest`; null where that one may stay. */
export function strangerSince(
  context: Context,
  mention: Mention,
  likeliest: Entity,
  candidates: readonly Antecedent[],
): Stranger | null {
  const { language } = context.reading;
  const { start } = mention;
  const own = candidates.find((c) => c.entity === likeliest)?.mention ?? null;
  if (!own?.possessive && candidates.every((c) => c.entity.named)) return null;
  const quoted = quotedBeside(context.reading, mention);
  const isTold = quoted !== null && mention.gender !== null && quoted.genders[mention.gender];
  const relative = relativeOf(context, mention, own);
  if (relative) return stranger(context.entities.unnamed(relative), STILL);
  for (const { entity, led, heard, since } of candidates) {
    if (entity.named || entity.plural) continue;
    const [first] = entity.mentions;
    // A noun that no table knows: “A roadie said”
    if (entity.type === 'unknown' && heard === 0 && since === 1 && ONE.test(entity.name) && !ASKS.test(first.head)) {
      const speaks = mayBeSomebody(context.speakers.get(first));
      return speaks && !isNamedSince(context, likeliest, first, start) ? stranger(entity, PERHAPS) : null;
    }
    if (entity.type !== 'person') continue;
    const noun = lastOf(entity.mentions, start, (m) => isFresh(context, m, mention));
    if (!noun || (led > LEADING && noun.from > 1)) continue;
    // “the actor” may be whom the text is about, and “a president who keeps his word” too.
    const role = roleKey(language, noun.head);
    // “the rower who saw it said”
    const works = heard >= 0 && (language.functions.has(role) || isDescribed(context.reading, noun));
    // ““He still calls me so,” she says” is not of her father's, ““Brenn is lying,” he says” not Brenn's.
    if (noun.owned && isTold && !namesQuoted(quoted, likeliest)) return null;
    const other = noun.owned ? !/^(?:my|our)\b/i.test(noun.text) : ONE.test(noun.text) || works;
    const met = !other && led <= 1 && noun.definite && noun.from <= 1;
    if (met && !hasRole(context, likeliest, role) && !isNamedSince(context, likeliest, noun, start))
      return stranger(entity, PERHAPS);
    if (!other || (heard < 0 && language.offices.has(role)) || hasRole(context, likeliest, role)) continue;
    if (isNamedSince(context, likeliest, noun, start)) return null;
    // “Her mother ran it before her. “…,” she said” is of either: the mother has said nothing.
    const silent = noun.owned && heard < 0 && !context.speakers.has(noun) && likeliest.gender === mention.gender;
    return silent ? OPEN : stranger(entity, STILL);
  }
  return null;
}

/** “Brenn, an official, agreed. Another official did not. “…,” the official said”: brought in by the same noun. */
export function newerOf(
  likeliest: Entity,
  { head, start }: Mention,
  candidates: readonly Antecedent[],
): Stranger | null {
  const newer = candidates.find(({ entity: { named, mentions }, mention, paragraphs }) => {
    const [first] = mentions;
    if (named || paragraphs > 1 || mention === null || first.head !== head || !ONE.test(first.text)) return false;
    return (lastOf(likeliest.mentions, start, (m) => m.kind !== 'pronoun')?.start ?? 0) < first.start;
  });
  return newer ? stranger(newer.entity, STILL) : null;
}

/** “Brenn's home was closed by the inspector. …, the inspector said”: nobody who has no such role. */
export function apartFrom(context: Context, likeliest: Entity, { head, sentence, type }: Mention): Stranger | null {
  const { language, sentences } = context.reading;
  if (type !== 'person' || hasRole(context, likeliest, roleKey(language, head))) return null;
  for (let s = sentence - 1; s >= Math.max(0, sentence - FEW); s--)
    for (const m of context.mentions[s])
      if (m.head === head && sentences[s].tokens[m.from - 1]?.lower === 'by') return OPEN;
  return null;
}

/**
 * “His brother, Ivo Brenn, drowned in May. “I miss him,” he said”: the words tell of the dead, as hardly anybody speaks of
 * himself as “he”. “Brenn sailed under Lund. Lund never shouted. “He looked at you,” he said” is of either.
 */
export function toldOf(
  context: Context,
  mention: Mention,
  likeliest: Entity,
  candidates: readonly Antecedent[],
): Stranger | null {
  const { gender, start } = mention;
  const quoted = gender && context.speakers.has(mention) ? quotedBeside(context.reading, mention) : null;
  const own = candidates.find((c) => c.entity === likeliest);
  if (!quoted?.genders[gender!] || !own) return null;
  const isGone = (entity: Entity) => isDead(context, entity, start);
  const others = candidates.filter(({ entity }) => entity !== likeliest && entity.named && !isGone(entity));
  if (!others.length) return null;
  if (!likeliest.speaks && isGone(likeliest)) {
    const [{ entity }] = others;
    return others.length === 1 && entity.type === 'person' ? { entity, confidence: STILL, sole: false } : OPEN;
  }
  if (quoted.opens !== gender || own.heard >= 0) return null;
  const isOwned = !likeliest.named && likeliest.mentions[0].owned;
  const isOpen = isOwned || context.entities.relatives.has(likeliest) || isTakenUp(context, mention, own, others);
  return isOpen ? OPEN : null;
}

/** The sentence before is of somebody whom another's sentence brought in. */
function isTakenUp(
  { entities, mentions, reading }: Context,
  { sentence }: Mention,
  { entity, main }: Antecedent,
  others: readonly Antecedent[],
): boolean {
  const before = sentence - 2;
  if (main !== 1 || reading.sentences[before]?.paragraph !== reading.sentences[sentence].paragraph) return false;
  const [first, ...more] = mentions[before];
  return others.some((c) => c.entity === entities.of(first)) && more.some((m) => m.name && entities.of(m) === entity);
}

/** “When Brenn's mother opened the shop, she told her daughters” */
function relativeOf({ mentions, clauses }: Context, { sentence, start, gender }: Mention, owner: Mention | null) {
  if (!owner?.possessive || owner.sentence !== sentence) return null;
  const noun = mentions[sentence].find(
    (m) => m.from > owner.from && m.from <= owner.to + 1 && m.owned && m.end < start,
  );
  const able = noun?.kind === 'nominal' && noun.type === 'person' && noun.gender === gender && clauses.has(noun);
  return able ? noun : null;
}

/** A noun of this paragraph or of the sentence before, in nobody's words, and not “her conservative upbringing”. */
function isFresh(context: Context, noun: Mention, { sentence }: Mention): boolean {
  const { sentences, language } = context.reading;
  if (noun.kind !== 'nominal' || noun.sentence >= sentence) return false;
  // “A lawyer for Brenn said” is not in court.
  if (ASKS.test(noun.head) && !(noun.head === 'lawyer' && ONE.test(noun.text))) return false;
  const { tokens } = sentences[noun.sentence];
  // “Her sister, she says, begged her to stay”, “A buyer is said to have offered more”
  const told = context.mentions[noun.sentence].some(
    (m) => m.kind === 'pronoun' && m.from > noun.from && context.speakers.get(m)?.strength === 'strong',
  );
  const rumour = tokens
    .slice(noun.to, noun.to + 8)
    .some(
      (t, k) =>
        /^(?:said|reported|thought)$/.test(t.lower) &&
        /^(?:is|was|are|were)$/.test(tokens[noun.to + k - 1]?.lower ?? ''),
    );
  if (told || rumour) return false;
  const near = sentences[noun.sentence].paragraph === sentences[sentence].paragraph || noun.sentence === sentence - 1;
  const next = tokens[noun.to];
  const heads = context.speakers.has(noun) || !next?.small || isStop(language, next);
  return near && heads && !claimOver(context, noun);
}

/** “Brenn's aide said”, “A lawyer for Brenn said”, “A neighbour said she had seen Brenn” do not go back to her. */
const isNamedSince = ({ speakers }: Context, { mentions }: Entity, noun: Mention, start: number): boolean => {
  const last = lastOf(mentions, start, (m) => m.kind !== 'pronoun');
  if (!last || last.sentence < noun.sentence) return false;
  if (last.sentence > noun.sentence || speakers.get(noun)?.strength !== 'strong') return true;
  return last.start < noun.start && !last.possessive;
};

/** To look through all of them would take long in a long text. */
const FEW = 20;

/** Of mentions in reading order the last one before an offset that is like this. */
function lastOf(mentions: readonly Mention[], start: number, isLike: (mention: Mention) => boolean): Mention | null {
  const before = countBefore(mentions, start);
  for (let k = before - 1; k >= Math.max(0, before - FEW); k--) if (isLike(mentions[k])) return mentions[k];
  return null;
}

const ONE = /^(?:an?|one|another)\b/i;
/** Who asks is answered by somebody else. */
const ASKS = /^(?:reporter|journalist|questioner|interviewer|moderator|host|presenter|caller|lawyer|prosecutor|juror)$/;

/** Not “A video showed her”. */
const mayBeSomebody = (cue: Cue | undefined): boolean =>
  cue !== undefined && !/^(?:show|suggest|indicate|reveal|find|depict|describe|read)$/.test(cue.lemma);
