/** What a document is called: “a report titled “The Ferry””, ““The Ferry,” a report by Rell”, “her memoir, The Ferry,”. */
import type { DocumentFamily } from '../language/language.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Scene } from '../speech/subjects.ts';
import { type Named, nounOf } from './naming.ts';

export interface Title {
  text: string;
  /** The stretch whose marks it stands in, -1 where it stands in capitals alone. */
  stretch: number;
  /** Its tokens, `to` exclusive. */
  from: number;
  to: number;
}

/** Words that announce a title, so that it need not look like one. */
const ANNOUNCED =
  /^[\s,(]*(?:(?:which|that)\s+(?:is|was)\s+|simply\s+)?(?:(?:entitled|titled|headlined|subtitled)|(?:under|with|bearing|carrying)\s+the\s+(?:headline|title))[\s,:]*$/i;
const BESIDE = /^[\s,(]*(?:(?:called|named|dubbed)[\s,:]*)?$/i;

const LONGEST = 200;

export function titleOf(
  scene: Scene,
  mention: Mention,
  { family, type }: Pick<Named, 'family' | 'type'>,
): Title | null {
  if (/^(?:headline|title|subhead|caption|slogan|motto)$/.test(type)) return null;
  const { tokens } = scene.sentence;
  const { text } = scene.reading;
  const behind = tokens.findIndex((t) => t.start >= mention.end && t.kind === 'quotation');
  if (behind >= 0) {
    const between = text.slice(mention.end, tokens[behind].start);
    if (
      between.length < 40 &&
      (ANNOUNCED.test(between) || (BESIDE.test(between) && looks(scene, behind, family, type, between)))
    )
      return marked(scene, behind);
  }
  const before = tokens.findLastIndex((t) => t.end <= mention.start && t.kind === 'quotation');
  if (before >= 0 && before >= mention.from - 6 && looks(scene, before, family, type, ',')) {
    const between = text.slice(tokens[before].end, mention.start);
    if (
      /^,?\s+(?:(?:an?|the|his|her|their|its)\s+)?(?:[\p{L}’'-]+\s+){0,3}$/u.test(between) &&
      isApposed(scene, before, mention)
    )
      return marked(scene, before);
  }
  return inCapitals(scene, mention, family === 'book');
}

/** “…,” a report by Rell: nothing but an article and adjectives stands between. */
const isApposed = (scene: Scene, before: number, mention: Mention) => {
  const { tokens } = scene.sentence;
  const text = scene.reading.text.slice(tokens[before].start, tokens[before].end);
  const next = tokens[before + 1];
  return (
    (/,\P{L}*$/u.test(text.slice(-20)) || next?.text === ',') &&
    scene.reading.language.determiners.has(tokens[next?.text === ',' ? before + 2 : before + 1]?.lower ?? '') &&
    !scene.mentions.some((m) => m !== mention && m.kind !== 'nominal' && m.from > before && m.to <= mention.from)
  );
};

const TITLED = /^(?:report|journalism|book)$/;

/** Capitals on all its longer words, and a document of a kind that bears titles. */
function looks(
  { reading, sentence }: Scene,
  at: number,
  family: DocumentFamily,
  type: string,
  between: string,
): boolean {
  const kind =
    TITLED.test(family) ||
    /(?:^|\s)(?:ad|advertisement|advert|commercial|paper|blog post|open letter|manifesto|presentation|resolution|document)$/.test(
      type,
    ) ||
    /\b(?:called|named|dubbed)\b/.test(between);
  const { start, end } = sentence.tokens[at];
  const words = reading.text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return (
    kind &&
    words.length > 0 &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    words.every((w) => w.length < 5 || /^[\p{Lu}\p{N}]/u.test(w))
  );
}

function marked({ reading, sentence }: Scene, at: number): Title | null {
  const { stretch } = sentence.tokens[at];
  if (stretch < 0) return null;
  const { start, end, open, close } = reading.stretches[stretch];
  if (end - start > LONGEST) return null;
  const text = reading.text
    .slice(start + open, end - close)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.\p{L})[,;.]+$/u, '');
  return text ? { text, stretch, from: at, to: at + 1 } : null;
}

/** “In her memoir, The Long Ferry, Rell writes”, “his book The Ferry”, “the report, called Bridges at Risk, says”. */
function inCapitals({ reading, sentence, mentions }: Scene, mention: Mention, book: boolean): Title | null {
  const { tokens } = sentence;
  const comma = tokens[mention.to]?.text === ',';
  const first = mention.to + (comma ? 1 : 0);
  // “the report called Ada Lund a liar”
  const announced = /^(?:en)?titled$/.test(tokens[first]?.lower ?? '') || (comma && tokens[first]?.lower === 'called');
  const from = announced ? first + 1 : first;
  const { text = '' } = tokens[from] ?? {};
  if (!/^(?:The|A|An|My|How|Why|What)$/.test(text) && !(announced && /^\p{Lu}/u.test(text))) return null;
  if (!announced && !book) return null;
  let to = from;
  while (
    tokens[to]?.capital ||
    (/^(?:of|the|a|an|and|in|to|at|for|on|by|from|with|my)$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.capital)
  )
    to++;
  if (to - from < 2 || (comma && tokens[to]?.text !== ',')) return null;
  // “the book The Tarn Courier praised”
  if (!comma && mentions.some((m) => m.from === from && m.type !== 'unknown' && m.type !== 'place')) return null;
  return { text: reading.text.slice(tokens[from].start, tokens[to - 1].end), stretch: -1, from, to };
}

/** Stretches of a sentence that are the titles of its documents, and so nobody's words. */
export function titlesIn(scene: SceneWithCues): number[] {
  if (!scene.sentence.tokens.some((t) => t.kind === 'quotation')) return [];
  return scene.mentions.flatMap((mention) => {
    if (mention.kind !== 'nominal' || mention.type !== 'document') return [];
    const named = nounOf(scene, mention);
    const title = named && titleOf(scene, mention, named);
    return title && title.stretch >= 0 ? [title.stretch] : [];
  });
}
