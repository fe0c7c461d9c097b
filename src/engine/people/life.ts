/** Whose life an article tells, and who is dead. */
import type { Context } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { Antecedent } from './referents.ts';

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

/** Who is spoken of first, and as often as whoever is likeliest; null where that is the same. */
export function lifeOf(candidates: readonly Antecedent[], likeliest: Entity): Entity | null {
  const people = candidates.map(({ entity }) => entity).filter(({ named, type }) => named && type === 'person');
  const first = people.reduce<Entity | null>((best, e) => (best && best.first <= e.first ? best : e), null);
  return first && first !== likeliest && first.mentions.length >= likeliest.mentions.length ? first : null;
}

/** “Oda Brenn died”, “the late Oda Brenn”: said before an offset, of a full name. */
export function isDead({ reading: { sentences } }: Context, { mentions, gender }: Entity, before: number): boolean {
  const his = gender === 'm' ? 'his' : gender === 'f' ? 'her' : '';
  return mentions.slice(0, FIRST).some(({ sentence, from, to, start, kind }) => {
    const { tokens } = sentences[sentence];
    if (start >= before || kind !== 'name') return false;
    // “Oda Brenn, a painter, died”, “her sister, Oda Brenn, died”
    const comma = tokens.findIndex((t, k) => k > to && k < to + 12 && t.text === ',') + 1;
    const who = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'who';
    const end = who ? to + 2 : tokens[to]?.text === ',' ? comma || to + 1 : to;
    const words = tokens.slice(end, end + 4).map(({ lower }) => lower);
    const stop = words.findIndex((word) => /^[,;—–]$/.test(word));
    const said = words.slice(0, stop < 0 ? 4 : stop).join(' ');
    // “her marriage to Rolf Brenn ended with his death”
    const death = tokens.slice(to, to + 16).findIndex(({ lower }) => lower === 'death');
    return (
      DIED.test(said) ||
      (his !== '' && death > 0 && tokens[to + death - 1].lower === his) ||
      tokens[from - 1]?.lower === 'late' ||
      (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'death')
    );
  });
}
const DIED =
  /\b(?:died|dies|drowned|perished)\b|\b(?:was|were|been|is) (?:killed|murdered|(?:found |shot )?dead|(?:stabbed|beaten) to death)\b/;
const FIRST = 8;
