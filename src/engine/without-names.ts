/** An article in a language without tables: its marked quotations of some length, and nobody's name on them. */
import type { Analysis, ArticleInput, Quotation } from './model.ts';
import { pairMarks } from './text/marks.ts';
import { lines } from './text/sentences.ts';

/** Shorter stretches are titles and terms as often as speech. */
const SHORTEST = 20;

export function withoutNames(input: ArticleInput): Analysis {
  const { text } = input;
  const quotations: Quotation[] = [];
  for (const { start, end, continues, block } of pairMarks(text, input.paragraphs ?? lines(text))) {
    const last = quotations.at(-1);
    if (continues && last) {
      last.content.push([start, end]);
      last.text += ` … ${text.slice(start, end)}`;
    } else if (end - start >= SHORTEST) {
      quotations.push({
        id: `q${quotations.length + 1}`,
        kind: block ? 'block' : 'direct',
        text: text.slice(start, end),
        content: [[start, end]],
        cue: null,
        source: null,
        speaker: null,
        speakerId: null,
        document: null,
        about: null,
        within: null,
        excerpts: [],
        notAmongExcerpts: false,
        refusal: null,
        confidence: 0,
        because: [],
      });
    }
  }
  return { quotations, speakers: [], documents: [] };
}
