/**
 * Who did not answer: “declined to comment”, “could not be reached”. The patterns are rows of the language's table,
 * run over a sentence whose quotations are masked.
 */
import { small } from '../language/template.ts';
import type { Refusal, Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import { byWord } from '../text/by-word.ts';
import { mainSubject } from './main-subject.ts';
import type { SceneWithCues } from './scenes.ts';
import { subjectBefore } from './subjects.ts';

export interface FoundRefusal {
  source: Mention;
  content: Span;
  cue: Span;
  refusal: Refusal;
}

export function findRefusals(scene: SceneWithCues): FoundRefusal[] {
  const { reading, sentence } = scene;
  const { refusals, refusalHint, refusalSieve } = reading.language;
  // To look words up takes less time than the hint, which takes less than the patterns.
  const rows = refusalSieve.through(sentence.tokens.map((token) => listsOf(reading.language, token)));
  if (rows.length === 0) return [];
  const masked = mask(scene);
  if (!refusalHint.test(masked)) return [];
  const words = small(masked);
  const found: FoundRefusal[] = [];
  for (const i of rows) {
    const row = refusals[i];
    const match = row.pattern.exec(words);
    if (!match) continue;
    const at = sentence.start + match.index;
    const cue: Span = [at, at + match[0].length];
    if (found.some((f) => f.cue[0] < cue[1] && cue[0] < f.cue[1])) continue;
    const group = (name: string): Span | null => {
      const range = match.indices?.groups?.[name] as Span | undefined;
      return range ? [sentence.start + range[0], sentence.start + range[1]] : null;
    };
    const who = group('who');
    const by = group('by');
    const subject = subjectOf(scene, at);
    const source = who ? mentionIn(scene, who) : row.subject === 'who' ? subject : null;
    if (!source || supposed(scene, source)) continue;
    const asker = by ? reading.text.slice(by[0], by[1]) : row.subject === 'by' ? (subject?.text ?? null) : null;
    const clause = group('clause') ?? [cue[0], clauseEnd(scene, cue[1])];
    found.push({ source, content: clause, cue, refusal: { type: row.type, by: asker } });
  }
  return found;
}

const listsOf = byWord((language, { lower }) => language.refusalSieve.listsOf(lower));

/** The sentence's text with a blank for every quoted character. */
function mask(scene: SceneWithCues): string {
  const { reading, sentence } = scene;
  let text = '';
  let at = sentence.start;
  for (const token of sentence.tokens) {
    if (token.kind !== 'quotation') continue;
    text += reading.text.slice(at, token.start) + '_'.repeat(token.end - token.start);
    at = token.end;
  }
  return text + reading.text.slice(at, sentence.end);
}

/** “if he declines to answer”: nobody has. */
const supposed = ({ sentence: { tokens } }: SceneWithCues, source: Mention): boolean =>
  /^(?:if|unless|whether)$/.test(tokens[source.from - 1]?.lower ?? '');

function subjectOf(scene: SceneWithCues, at: number): Mention | null {
  const v = scene.sentence.tokens.findIndex((t) => t.start >= at);
  if (v < 0) return null;
  return subjectBefore(scene, v) ?? mainSubject(scene, v);
}

function mentionIn(scene: SceneWithCues, [start, end]: Span): Mention | null {
  const inside = scene.mentions.filter((m) => m.start < end && m.end > start);
  return inside.find((m) => m.type === 'person') ?? inside[0] ?? null;
}

/** The refusal goes on to the end of its clause: “declined to comment on the letter”. */
function clauseEnd(scene: SceneWithCues, from: number): number {
  const { tokens } = scene.sentence;
  let end = from;
  for (const token of tokens) {
    if (token.start < from) continue;
    if (/^[.;:!?—–]$/.test(token.text) || token.kind === 'quotation') break;
    if (token.text === ',' || /^(?:but|and|while|saying|citing)$/.test(token.lower)) break;
    end = token.end;
  }
  return end;
}
