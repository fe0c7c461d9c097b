/**
 * What the text itself says of who may be meant, before and after the ranker: a phrase's own words, a name's bearers, the
 * words quoted around a pronoun, an age.
 */
import type { Cue } from '../speech/cues.ts';
import type { Token } from '../text/tokens.ts';
import type { Context } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { roleKey } from './names.ts';
import { isStop } from './noun-phrase.ts';
import { isOtherFunction, isOtherHolder, isOtherOffice } from './offices.ts';
import { namesQuoted, quotedBeside } from './quoted-words.ts';
import { capitalsOf, hasRole } from './referent-features.ts';
import { type Antecedent, claimOver, countBefore } from './referents.ts';

/** A sentence before was about this person, whose age nobody told. */
export const isTopic = ({ entity, main }: Antecedent): boolean =>
  entity.named && entity.type === 'person' && entity.age === null && main <= 2;

/** “He” is somebody where one man alone was spoken of, and that a moment ago. */
export function onlyPerson({ gender }: Mention, candidates: readonly Antecedent[]): boolean {
  const persons = candidates.filter(({ entity }) => entity.named && entity.type === 'person');
  return (
    persons.length === 1 &&
    persons[0].sentences <= 2 &&
    persons[0].entity.gender === gender &&
    persons[0].entity.genderBy !== 'hint'
  );
}

/**
 * “Brenn said …. A trader said she had lost it all. “…,” she said”: somebody without a name leads a sentence of this
 * paragraph, and whoever is thought to be meant has not been named since. Articles have too few of them to learn from.
 */
export function strangerSince(
  context: Context,
  { sentence, start, gender }: Mention,
  entity: Entity,
  candidates: readonly Antecedent[],
): { entity: Entity; confidence: number } | null {
  const { sentences, language } = context.reading;
  const { paragraph } = sentences[sentence];
  // “her conservative upbringing”
  const isModifier = (next: Token | undefined) => next?.small === true && !isStop(language, next);
  const isFresh = (m: Mention) =>
    m.kind === 'nominal' &&
    m.start < start &&
    (sentences[m.sentence].paragraph === paragraph || m.sentence === sentence - 1) &&
    m.sentence < sentence &&
    !isModifier(sentences[m.sentence].tokens[m.to]) &&
    !ASKS.test(m.head) &&
    !claimOver(context, m);
  // “When Brenn's mother opened the shop, she told her daughters”
  const own = candidates.find((c) => c.entity === entity)?.mention;
  const kin =
    own?.possessive && own.sentence === sentence
      ? context.mentions[sentence].find((m) => m.from > own.from && m.from <= own.to + 1 && m.owned && m.end < start)
      : undefined;
  const kinned =
    kin?.kind === 'nominal' && kin.type === 'person' && kin.gender && context.clauses.has(kin) && kin.gender === gender;
  if (kinned) return { entity: context.entities.unnamed(kin), confidence: STRANGE };
  const isAgain = (since: number) =>
    entity.mentions.some((m) => m.kind !== 'pronoun' && m.sentence >= since && m.start < start);
  for (const { entity: stranger, led, heard, since } of candidates) {
    if (stranger.named || stranger.plural) continue;
    // A noun that no table knows: “A roadie said”
    const [first] = stranger.mentions;
    if (stranger.type === 'unknown' && heard === 0 && since === 1 && ONE.test(stranger.name) && !ASKS.test(first.head))
      return isAgain(sentence - 1) || isThing(context.speakers.get(first))
        ? null
        : { entity: stranger, confidence: UNKNOWN };
    if (stranger.type !== 'person') continue;
    const noun = stranger.mentions.findLast(isFresh);
    if (!noun || (led > LEADING && noun.from > 1)) continue;
    // “the actor” who does not speak may be whom the text is about, and “a president who keeps his word” too.
    const role = roleKey(language, noun.head);
    const other = heard >= 0 || (noun.owned ? !/^(?:my|our)\b/i.test(noun.text) : ONE.test(noun.text));
    if (!other || (heard < 0 && language.offices.has(role)) || hasRole(context, entity, role)) continue;
    return isAgain(noun.sentence) ? null : { entity: stranger, confidence: STRANGE };
  }
  return null;
}

const ONE = /^(?:an?|one|another)\b/i;
/** Who asks is answered by somebody else. */
const ASKS = /^(?:reporter|journalist|questioner|interviewer|moderator|host|presenter|caller|lawyer|prosecutor|juror)$/;

/** “A video showed her” */
const isThing = (cue: Cue | undefined): boolean =>
  cue === undefined || /^(?:show|suggest|indicate|reveal|find|depict|describe|read)$/.test(cue.lemma);

/** That somebody without a name is meant still, and where it may be a thing. */
const STRANGE = 0.8;
const UNKNOWN = 0.5;

/** Sentences back to the one that a stranger leads. */
const LEADING = 2;

/** “She was born in Tarn”, where a paragraph starts: an obituary or a profile goes back to whom it is about. */
export function isLifeOf({ reading }: Context, { kind, from, sentence, start }: Mention): boolean {
  const { tokens, paragraph } = reading.sentences[sentence];
  if (kind !== 'pronoun' || from > 0 || start !== reading.paragraphs[paragraph].start) return false;
  const [first, second] = [tokens[1]?.lower ?? '', tokens[2]?.lower ?? ''];
  return (
    (/^(?:was|is)$/.test(first) && /^(?:born|raised|educated|survived)$/.test(second)) ||
    (first === 'grew' && second === 'up')
  );
}

/** Who is spoken of first and oftener than whoever is likeliest; null where that is the same. */
export function lifeOf(candidates: readonly Antecedent[], likeliest: Entity): Entity | null {
  const people = candidates.map(({ entity }) => entity).filter(({ named, type }) => named && type === 'person');
  const first = people.reduce<Entity | null>((best, e) => (best && best.first <= e.first ? best : e), null);
  return first && first !== likeliest && first.mentions.length >= likeliest.mentions.length ? first : null;
}

/**
 * “Brenn's office” and “the Brenn campaign” are no other body, however near: its name must have a word of theirs. “Brenn's
 * pilot” is nobody with a name whom the text calls no pilot.
 */
export function fitsPhrase(context: Context, mention: Mention): (antecedent: Antecedent) => boolean {
  const { head, text, type, owned, definite } = mention;
  const { language, sentences } = context.reading;
  if (type === 'person') {
    const { tokens } = sentences[mention.sentence];
    // “Brenn's pilot”, “the director of the ferry line”
    const ofName =
      /^['’]s?$/.test(tokens[mention.from - 1]?.lower ?? '') ||
      /^(?:his|her|their|its)\b/i.test(text) ||
      /\p{Ll} (?:of|for|at) (?:the |an? |\p{Lu})/u.test(text);
    const role = roleKey(language, head);
    return ({ entity }) =>
      !entity.named ||
      ((!ofName || hasRole(context, entity, role)) &&
        !isOtherOffice(language, entity, text, role) &&
        !isOtherFunction(language, entity, text, role) &&
        !isOtherHolder(language, entity, text, role));
  }
  if (type !== 'organisation') return () => true;
  const capitals = capitalsOf(text).map((word) => word.toLowerCase());
  const owner = ownerIn(context.entities.withOwner(mention));
  return ({ entity: { name, named, words: own } }) => {
    // “The sheriff's office” is not “the mayor's office”, “the Brenn campaign” is no “campaign on the coast”.
    if (!named) {
      const told = name.toLowerCase();
      const isOwners = !owner || (ownerIn(name) ?? owner) === owner;
      const words = owner ? [owner.toLowerCase(), ...capitals] : capitals;
      return isOwners && (!words.length || words.some((word) => told.includes(word)));
    }
    if (!capitals.length) return !owned || !definite || own.includes(head);
    return capitals.some((word) => own.includes(word));
  };
}

/** “Brenn” of “Mayor Brenn's office”. */
function ownerIn(phrase: string): string | null {
  const owner = phrase.split(' ').findLast((word) => OWNER.test(word));
  return owner?.replace(OWNER, '') ?? null;
}

const OWNER = /['’]s?$/;

/**
 * By candidate: “Brenn” is not “his wife, Oda Brenn” while anybody else may be meant, nor “Ms. Brenn”, where that is a
 * woman; it is who has been brought in by this very paragraph, unless the article is about another of the name.
 */
export function ownName(context: Context, mention: Mention, candidates: readonly Antecedent[]): boolean[] {
  const { entities, reading } = context;
  const { gender } = mention;
  const open = candidates.map(({ entity }) => !entities.relatives.has(entity));
  const { start } = reading.paragraphs[reading.sentences[mention.sentence].paragraph];
  const fresh = candidates.map(({ entity }) => entity.first >= start && entity.first < mention.start);
  // “Brenn, a baker, said”: nobody whom all know by now.
  const { tokens } = reading.sentences[mention.sentence];
  const anew = tokens[mention.to]?.text === ',' && /^an?$/.test(tokens[mention.to + 1]?.lower ?? '');
  const known =
    !anew &&
    candidates.some(({ entity }, i) => !fresh[i] && countBefore(entity.mentions, mention.start) >= OFTEN_NAMED);
  if (!known && fresh.filter(Boolean).length === 1 && open[fresh.indexOf(true)]) return fresh;
  // “Mr. Brenn” is the only one whom a name, a title or “husband” makes a man.
  const agreeing = candidates.map(({ entity }) => entity.gender === gender && entity.genderBy !== 'hint');
  if (gender && agreeing.filter(Boolean).length === 1) return agreeing;
  // “Susan Brenn was killed in May. …, Brenn said”
  if (context.speakers.has(mention)) {
    const alive = candidates.map(({ entity }) => entity.speaks || !isDead(context, entity, mention.start));
    if (alive.filter(Boolean).length === 1) return alive;
  }
  const able = candidates.some(({ entity }, i) => open[i] && (!gender || entity.gender === gender));
  return able ? open : candidates.map(() => true);
}

/** “Oda Brenn died”, “the late Oda Brenn”: said before an offset, of a full name. */
function isDead({ reading: { sentences } }: Context, { mentions }: Entity, before: number): boolean {
  return mentions.slice(0, FIRST).some(({ sentence, from, to, start, kind }) => {
    const { tokens } = sentences[sentence];
    if (start >= before || kind !== 'name') return false;
    // “Oda Brenn, a painter, died”, “her sister, Oda Brenn, died”
    const comma = tokens.findIndex((t, k) => k > to && k < to + 12 && t.text === ',') + 1;
    const end = tokens[to]?.text === ',' ? comma || to + 1 : to;
    const words = tokens.slice(end, end + 4);
    const stop = words.findIndex(({ text }) => /^[,;—–]$/.test(text));
    const his = tokens
      .slice(to, to + 16)
      .some((t, k) => t.lower === 'death' && /^(?:his|her)$/.test(tokens[to + k - 1]?.lower ?? ''));
    return (
      his ||
      words.slice(0, stop < 0 ? 4 : stop).some(({ lower }) => DIED.test(lower)) ||
      tokens[from - 1]?.lower === 'late' ||
      (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'death')
    );
  });
}
const DIED = /^(?:died|dies|killed|murdered|drowned|perished)$/;
const FIRST = 8;

/** Whom an article has named so often it is about. */
const OFTEN_NAMED = 3;

/** By candidate: ““Kask lost the boat,” he said” is not Kask's while anybody else may be meant. */
export function meantByQuoted(context: Context, mention: Mention, candidates: readonly Antecedent[]): boolean[] {
  const quoted = mention.kind === 'pronoun' ? quotedBeside(context.reading, mention) : null;
  const open = candidates.map(({ entity }) => !quoted || !namesQuoted(quoted, entity));
  const person = candidates.some(({ entity }, i) => open[i] && entity.named && entity.type === 'person');
  return person ? open : candidates.map(() => true);
}
