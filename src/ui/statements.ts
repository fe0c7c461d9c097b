/**
 * An Analysis as the interface lists it: speaker by speaker in order of appearance, every quotation exactly once.
 * What is reported inside another statement stands under that one; quoted words inside the same speaker's paraphrase
 * are shown within it, since a reader takes both for one statement.
 */
import type { Quotation, Span, Speaker } from '../engine/model.ts';
import { THRESHOLDS } from '../engine/model.ts';
import type { ArticleState } from '../extension/messages.ts';
import { kindWords } from './kinds.ts';
import { mergedInto } from './merged.ts';
import { paragraphNumber } from './places.ts';
import { type Context, sentenceAround } from './sentence.ts';

/** A stretch of a statement as shown; `said` where it is the speaker's own marked words inside other words. */
export interface Shown {
  text: string;
  said: boolean;
}

export interface Statement {
  quotation: Quotation;
  /** Quoted words that are shown within this paraphrase, and parts of it that are statements as well. */
  merged: Quotation[];
  /** Made when it is asked for, as are kind and paragraph: of hundreds of statements a popup draws ten at first. */
  readonly shown: Shown[];
  /** “paraphrase, quoted in part” */
  readonly kind: string;
  probably: boolean;
  readonly paragraph: number;
  speaker: Speaker | null;
  /** It stands inside another one, which is all the context that its words need. */
  nested: boolean;
  /** Reported inside this one. */
  inner: Statement[];
}

export interface Group {
  speaker: Speaker | null;
  statements: Statement[];
  /** Statements of this speaker that stand inside another's. */
  told: { statement: Statement; by: Speaker | null }[];
  /** All of them, the merged ones too. */
  total: number;
}

export interface Listing {
  groups: Group[];
  /** Every quotation's id → the statement that shows it. */
  byId: Map<string, Statement>;
}

export function list(state: ArticleState): Listing {
  const { quotations, speakers } = state.analysis;
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const hosts = mergedInto(quotations);
  const guests = new Map<Quotation, Quotation[]>();
  for (const [guest, host] of hosts) guests.set(host, [...(guests.get(host) ?? []), guest]);
  const byId = new Map<string, Statement>();
  for (const quotation of quotations) {
    if (hosts.has(quotation)) continue;
    const merged = guests.get(quotation) ?? [];
    const speaker = speakerOf.get(quotation.speakerId ?? '') ?? null;
    const statement = describe(state, quotation, merged, speaker);
    for (const each of [quotation, ...merged]) byId.set(each.id, statement);
  }
  return { groups: group(quotations, byId), byId };
}

function describe(state: ArticleState, quotation: Quotation, merged: Quotation[], speaker: Speaker | null): Statement {
  return {
    quotation,
    merged,
    get shown() {
      const shown = show(state, quotation, merged);
      return this.nested && quotation.kind === 'partial' ? shown.filter((s) => s.said) : shown;
    },
    get kind() {
      return [...new Set([quotation, ...merged].map(kindWords))].join(', ');
    },
    probably: speaker !== null && quotation.confidence < THRESHOLDS.certain,
    get paragraph() {
      return paragraphNumber(state.paragraphs, quotation.content[0][0]);
    },
    speaker,
    nested: false,
    inner: [],
  };
}

/** Groups in order of first appearance, what nobody is named for last. */
function group(quotations: readonly Quotation[], byId: Map<string, Statement>): Group[] {
  const groups = new Map<string | null, Group>();
  const groupOf = (speaker: Speaker | null) => {
    const key = speaker?.id ?? null;
    const known = groups.get(key) ?? { speaker, statements: [], told: [], total: 0 };
    groups.set(key, known);
    return known;
  };
  for (const { id, within } of quotations) {
    const statement = byId.get(id)!;
    const own = groupOf(statement.speaker);
    own.total++;
    if (statement.quotation.id !== id) continue;
    const outer = byId.get(within ?? '');
    if (!outer || outer === statement) {
      own.statements.push(statement);
    } else {
      statement.nested = true;
      outer.inner.push(statement);
      if (outer.speaker !== statement.speaker) own.told.push({ statement, by: outer.speaker });
    }
  }
  return [...groups.values()].sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}

function show({ text, paragraphs, meta }: ArticleState, quotation: Quotation, merged: Quotation[]): Shown[] {
  const { kind, content } = quotation;
  if (kind === 'partial') {
    const contexts = content.map((span) => sentenceAround(text, paragraphs, span, meta.language));
    return emphasise(text, together(contexts), content);
  }
  const whole = content.map((span): Context => ({ span, cut: [false, false] }));
  const marked = merged.filter((other) => other.kind !== 'indirect');
  const said = marked.flatMap((other) => other.content).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return emphasise(text, whole, said);
}

/** Overlapping sentences become one, so that nothing is shown twice. */
function together(contexts: readonly Context[]): Context[] {
  const result: Context[] = [];
  for (const { span, cut } of contexts) {
    const last = result.at(-1);
    if (!last || span[0] > last.span[1]) result.push({ span, cut });
    else
      result[result.length - 1] = { span: [last.span[0], Math.max(last.span[1], span[1])], cut: [last.cut[0], cut[1]] };
  }
  return result;
}

/** The stretches as one line of text, joined by ellipses, the quoted words inside them told apart. */
function emphasise(text: string, stretches: readonly Context[], said: readonly Span[]): Shown[] {
  const shown: Shown[] = [];
  const add = (words: string, isSaid: boolean) => {
    if (words) shown.push({ text: words.replace(/\s+/g, ' '), said: isSaid });
  };
  stretches.forEach(({ span: [start, end], cut: [before, after] }, i) => {
    if (i > 0) add(' … ', false);
    else if (before) add('… ', false);
    let at = start;
    for (const [from, to] of said.filter(([from, to]) => start <= from && to <= end)) {
      // Words quoted twice, one inside the other, are shown once.
      if (from < at) continue;
      add(text.slice(at, from), false);
      add(text.slice(from, to), true);
      at = to;
    }
    add(text.slice(at, end), false);
    if (after && i === stretches.length - 1) add(' …', false);
  });
  return shown;
}
