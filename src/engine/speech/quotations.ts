/**
 * Drafts: every quotation before its speaker has a name. A stretch that its cue interrupts, or that runs on over
 * paragraphs, is one quotation of several pieces; words inside the reporter's sentence are `partial`, a whole clause
 * is `direct`; reports and refusals stand without marks.
 */
import type { ParagraphKind, QuotationKind, Reason, Refusal, Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import type { Reading } from '../text/sentences.ts';
import type { Attribution, Rival } from './attribute.ts';
import type { Cue } from './cues.ts';
import type { Report } from './indirect.ts';
import type { FoundRefusal } from './refusals.ts';
import type { SceneWithCues } from './scenes.ts';

export interface Draft {
  kind: QuotationKind;
  content: Span[];
  sentence: number;
  source: Mention | null;
  cue: Cue | null;
  cueSpan: Span | null;
  /** Probability that `source` is the right mention. */
  confidence: number;
  because: Reason[];
  rivals: Rival[];
  /** Stretches it is made of; empty for speech without marks. */
  stretches: number[];
  /** The stretch it goes on from. */
  from: number | null;
  refusal: Refusal | null;
  /** The draft in whose content this one is reported. */
  within: Draft | null;
}

const spanOf = (mention: Mention): Span => [mention.start, mention.end];

export function draftStretches(
  reading: Reading,
  scenes: readonly SceneWithCues[],
  attributions: readonly Attribution[],
  isSpeech: (i: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < reading.stretches.length; i++) {
    const stretch = reading.stretches[i];
    const attribution = attributions[i];
    const span: Span = [stretch.start, stretch.end];
    const last = drafts.at(-1);
    const follows = last && last.stretches.at(-1) === i - 1;
    if (
      follows &&
      stretch.continues &&
      (attribution.rule !== 'label' || attribution.source?.start === last.source?.start)
    ) {
      last.content.push(span);
      last.stretches.push(i);
      // Where the cue comes only at the end of a quotation of several paragraphs, it speaks for all of them.
      if (attribution.rule === 'cue' && attribution.confidence > last.confidence)
        Object.assign(last, taken(attribution));
      continue;
    }
    if (!isSpeech(i)) continue;
    if (follows && interrupted(reading, scenes, attributions, i)) {
      last.content.push(span);
      last.stretches.push(i);
      last.kind = 'direct';
      continue;
    }
    drafts.push({
      kind: kindOf(reading, scenes, attribution, reading.paragraphs[stretch.paragraph].kind),
      content: [span],
      sentence: reading.sentenceOf[i],
      stretches: [i],
      refusal: null,
      within: null,
      ...taken(attribution),
    });
  }
  return drafts;
}

const taken = (a: Attribution) => ({
  source: a.source,
  cue: a.cue,
  cueSpan: a.cueSpan,
  confidence: a.confidence,
  because: a.because,
  from: a.from,
  rivals: a.rivals,
});

export function draftReports(scene: SceneWithCues, reports: readonly Report[]): Draft[] {
  const drafts = new Map<Report, Draft>();
  for (const report of reports) {
    const { cue, source, sure } = report;
    drafts.set(report, {
      kind: 'indirect',
      content: report.content,
      sentence: scene.sentence.index,
      source,
      cue,
      cueSpan: cue.span,
      confidence: sure,
      because: source
        ? [
            {
              rule: cue.kind === 'according' ? 'according-to' : 'cue',
              spans: cue.kind === 'according' ? [cue.span, spanOf(source)] : [spanOf(source), cue.span],
            },
          ]
        : [],
      rivals: [],
      stretches: [],
      from: null,
      refusal: null,
      within: report.within ? (drafts.get(report.within) ?? null) : null,
    });
  }
  return [...drafts.values()];
}

export function draftRefusal(scene: SceneWithCues, found: FoundRefusal): Draft {
  return {
    kind: 'refusal',
    content: [found.content],
    sentence: scene.sentence.index,
    source: found.source,
    cue: null,
    cueSpan: found.cue,
    confidence: 0.95,
    because: [{ rule: 'refusal', spans: [found.cue, spanOf(found.source)] }],
    rivals: [],
    stretches: [],
    from: null,
    refusal: found.refusal,
    within: null,
  };
}

/** “A,” she said, “b.”: one sentence of speech around its cue. */
function interrupted(
  reading: Reading,
  scenes: readonly SceneWithCues[],
  attributions: readonly Attribution[],
  i: number,
): boolean {
  const [a, b] = [attributions[i - 1], attributions[i]];
  if (!a.cue || a.cue !== b.cue || reading.sentenceOf[i] !== reading.sentenceOf[i - 1]) return false;
  const { tokens } = scenes[reading.sentenceOf[i]].sentence;
  const from = tokens.findIndex((t) => t.stretch === i - 1);
  const to = tokens.findIndex((t) => t.stretch === i);
  const first = reading.stretches[i - 1];
  const ending =
    reading.text
      .slice(first.start, first.end - first.close)
      .trimEnd()
      .at(-1) ?? '';
  return a.cue.at > from && a.cue.at < to && to - from < 14 && /[,—–-]/.test(ending + (tokens[from + 1]?.text ?? ''));
}

function kindOf(
  reading: Reading,
  scenes: readonly SceneWithCues[],
  attribution: Attribution,
  paragraph: ParagraphKind,
): QuotationKind {
  const stretch = reading.stretches[attribution.stretch];
  if (stretch.block) return 'block';
  if (paragraph === 'blockquote') return 'direct';
  const inner = reading.text.slice(stretch.start + stretch.open, stretch.end - stretch.close).trim();
  const words = inner.split(/\s+/).length;
  const { tokens } = scenes[reading.sentenceOf[attribution.stretch]].sentence;
  const at = tokens.findIndex((t) => t.stretch === attribution.stretch);
  const startsSentence = /^[^\p{L}]*\p{Lu}/u.test(inner);
  const endsSentence = /[.!?,…—–-]["”'’]?$/.test(inner) || stretch.close === 0 || at === tokens.length - 1;
  const before = tokens[at - 1];
  const opensClause =
    !before || /^[:,—–("]$/.test(before.text) || before.kind === 'quotation' || attribution.cue?.to === at;
  if (startsSentence && endsSentence && (words > 2 || opensClause)) return 'direct';
  return opensClause && words >= 6 && endsSentence ? 'direct' : 'partial';
}
