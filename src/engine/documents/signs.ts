/** What the sentence around a draft tells of where its words stand: written, titled, kept by a transcript, spoken. */
import type { Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import type { Cue } from '../speech/cues.ts';
import type { Draft } from '../speech/quotations.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Place } from './find-documents.ts';

export const overlaps = (mention: Mention, draft: Draft) =>
  draft.content.some(([s, e]) => s < mention.end && mention.start < e);

/** Nobody else's verb stands between the document and the words. */
export const speaksLast = ({ mention }: Place, draft: Draft, { cues }: SceneWithCues) => {
  const cue = cues.findLast((c) => c.span[0] >= mention.start && c.span[1] <= draft.content[0][0]);
  return cue?.subject?.start === mention.start;
};

/** The cue of a quotation that is announced stands in the sentence before. */
export const cueHere = ({ cue }: Pick<Draft, 'cue'>, { sentence }: SceneWithCues): Cue | null =>
  cue && cue.span[0] >= sentence.start && cue.span[0] < sentence.end ? cue : null;

/** “wrote in the report”, “said in a statement”, whoever reports it. */
export const wroteIn = ({ cues, reading, sentence }: SceneWithCues, mention: Mention) =>
  cues.some(
    (c) =>
      c.at < mention.from &&
      mention.from - c.to <= 3 &&
      (/^sa(?:y|id)\b/.test(c.lemma) || reading.language.written.has(sentence.tokens[c.at].lower)),
  );

/** “Rell said, according to a transcript”: the document only keeps what somebody said. */
export const saidBySomebody = ({ cue }: Draft, scene: SceneWithCues) =>
  scene.cues.some(
    (c) =>
      c !== cue &&
      c.kind === 'verb' &&
      c.strength === 'strong' &&
      c.subject &&
      c.subject.type !== 'document' &&
      !c.passive &&
      !scene.reading.language.written.has(scene.sentence.tokens[c.at].lower),
  );

/** “her book “The Ferry””, “a piece, titled “The Ferry””: what it is called; “said in a letter, “…”” is what it says. */
export function isTitle(mention: Mention, draft: Draft, scene: SceneWithCues): boolean {
  const [start] = draft.content[0];
  return (
    start >= mention.end &&
    start - mention.end < 16 &&
    /^(?:[\s,(]*(?:entitled|titled|called|headlined|named)[\s,:]*|[\s(]*)$/.test(
      scene.reading.text.slice(mention.end, start),
    )
  );
}

/** “posted” of “posted on”. */
export const firstWord = ({ span }: { span: Span }, { reading }: SceneWithCues) =>
  reading.text
    .slice(...span)
    .toLowerCase()
    .split(' ')[0];

/** The draft's cue where it is a verb of writing, or the one that it hangs on: “e-mailed the members, telling them”. */
export function writes({ cue, kind }: Draft, scene: SceneWithCues): Cue | null {
  if (!cue) return null;
  const { language } = scene.reading;
  const { tokens } = scene.sentence;
  if (language.written.has(firstWord(cue, scene))) return cue;
  if (cueHere({ cue }, scene) === null) return null;
  if (kind === 'indirect' || !/ing$/.test(tokens[cue.at].lower)) return null;
  const main = scene.cues.findLast((c) => c.at < cue.at && c.subject === cue.subject);
  return main && /^(?:tweet|blog|e-?mail|text|write)$/.test(main.lemma) ? main : null;
}

/**
 * “…,” the senator, Ada Lund, tweeted: where no cue was found, a verb of writing behind the words; “fired back: “…,” she
 * wrote”, “said it best when he blogged: “…””: where one was, a verb of writing that stands closer.
 */
export function writtenBehind(draft: Draft, scene: SceneWithCues): { span: Span; lemma: string } | null {
  const { tokens } = scene.sentence;
  if (!draft.stretches.length) return null;
  const quoted = tokens.findIndex((t) => t.stretch === draft.stretches[0]);
  if (draft.cue) return cueHere(draft, scene) && draft.cue.at < quoted ? closer(scene, draft.cue.at, quoted) : null;
  for (let k = quoted - 1; k >= Math.max(0, quoted - 8); k--)
    if (
      k >= quoted - 3
        ? /^(?:tweeting|writing|posting|tweeted|wrote|writes)$/.test(tokens[k].lower)
        : // “tweeting that the bridge was “a disgrace””
          /^(?:tweeting|writing|posting|tweeted|wrote|writes)$/.test(tokens[k].lower) && tokens[k + 1].lower === 'that'
    )
      return { span: [tokens[k].start, tokens[k].end], lemma: tokens[k].lower.replace(/ing|ed/, '') };
  if (quoted > 0) return null;
  const at = tokens.findIndex((t, k) => k > 0 && k < 14 && WRITES.test(t.lower));
  return at < 0 ? null : { span: [tokens[at].start, tokens[at].end], lemma: tokens[at].lower.replace(/(?:ed|s)$/, '') };
}

/** The verb of writing right before or right behind the words, where their cue stands farther off. */
function closer({ sentence: { tokens } }: SceneWithCues, cue: number, quoted: number) {
  const before = /^[:,]$/.test(tokens[quoted - 1]?.text ?? '') ? quoted - 2 : quoted - 1;
  const at = [before, quoted + 2].find((k) => k > cue && WRITES.test(tokens[k]?.lower ?? ''));
  if (at === undefined) return null;
  const { start, end, lower } = tokens[at];
  return { span: [start, end] as Span, lemma: lower.replace(/(?:ed|s)$/, '') };
}

const WRITES = /^(?:wrote|writes?|tweet(?:ed|s)|retweet(?:ed|s)|posted|blogged|e-?mail(?:ed|s))$/;

/** The sentence says where these words were spoken, so they come out of no document. */
export function elsewhere(scene: SceneWithCues): boolean {
  return scene.sentence.tokens.some((t) => ELSEWHERE.test(t.lower));
}

/** “In an interview on Friday, Rell defended the letter.”: what she says behind it is spoken. */
export function tellsWhereSpoken({ reading: { text }, sentence: { start, end } }: SceneWithCues): boolean {
  return SPOKEN.test(text.slice(start, end).toLowerCase());
}

/** Of small letters: browsers take very long to make an expression of all letters that heeds no case. */
const SPOKEN =
  /\b(?:(?:in|during|at|after) (?:an?|the|his|her|their|its) (?:[\p{L}’'-]+ ){0,3}?(?:interview|speech|rally|(?:news|press) conference|briefing|debate|hearing|podcast|video|town hall)|speaking (?:to|at|with|on)|spoke (?:to|at|with)|told reporters|interviewed by)\b/u;

const ELSEWHERE =
  /^(?:interview|told|speech|rally|conference|hearing|debate|reporters|meeting|televised|broadcast|phone|telephone|asked|later|separately|testified|interviewed|telling|remarks|spoke|speaking|podcast|radio|video|aloud)$/;
