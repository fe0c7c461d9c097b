/** What holds of every analysis, whatever the text: what `faults` finds is an error of the engine, never of the page. */
import type { Analysis, ArticleInput, Quotation, Span } from './model.ts';

/** In words, the first few of each kind would do; nothing where all is well. */
export function faults({ text }: ArticleInput, analysis: Analysis): string[] {
  const found: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) found.push(fault);
  };
  const inside = (what: string, [start, end]: Span) =>
    expect(0 <= start && start < end && end <= text.length, `${what} is at [${start}, ${end}] of ${text.length}`);

  const { quotations, speakers, documents } = analysis;
  const byId = new Map(quotations.map((q) => [q.id, q]));
  const speakerIds = new Set(speakers.map(({ id }) => id));
  const documentIds = new Set(documents.map(({ id }) => id));
  expect(byId.size === quotations.length, 'two quotations have one id');
  expect(speakerIds.size === speakers.length, 'two speakers have one id');
  expect(documentIds.size === documents.length, 'two documents have one id');

  const marked: Span[] = [];
  let last = 0;
  for (const q of quotations) {
    const { id, content, confidence } = q;
    expect(content.length > 0, `${id} has no content`);
    for (const span of content) inside(`content of ${id}`, span);
    for (const span of [q.cue, q.source]) if (span) inside(`cue or source of ${id}`, span);
    for (const { rule, spans } of q.because) for (const span of spans) inside(`${rule} of ${id}`, span);
    for (let i = 1; i < content.length; i++) expect(content[i - 1][1] <= content[i][0], `${id} goes back`);
    expect(last <= content[0]?.[0], `${id} stands before the one before it`);
    last = content[0]?.[0];
    expect(q.text === content.map((span) => text.slice(...span)).join(' … '), `${id} has other words than the text`);
    expect(confidence >= 0 && confidence <= 1, `${id} has confidence ${confidence}`);
    expect((q.speaker === null) === (q.speakerId === null), `${id} has a speaker by name or by id alone`);
    expect(q.speakerId === null || speakerIds.has(q.speakerId), `${id} is said by ${q.speakerId}`);
    for (const other of [q.document, q.about]) expect(other === null || documentIds.has(other), `${id}: ${other}`);
    expect((q.refusal !== null) === (q.kind === 'refusal'), `${id} refuses and is ${q.kind}`);
    expect(!isEndless(q, byId), `${id} stands within nothing or within itself`);
    for (const { id: other, score, spans } of q.excerpts) {
      expect(byId.has(other) && other !== id, `${id} speaks to ${other}`);
      expect(score > 0 && score <= 1, `${id} is tied with ${score}`);
      const within = ([start, end]: Span) => content.some(([s, e]) => s <= start && start < end && end <= e);
      expect(spans.every(within), `${id} is tied by words that are not its own`);
    }
    if (q.kind !== 'indirect' && q.kind !== 'refusal') for (const span of content) marked.push(span);
  }
  marked.sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < marked.length; i++)
    expect(marked[i - 1][1] <= marked[i][0], `quoted words overlap at ${marked[i][0]}`);

  for (const speaker of speakers) {
    const own = quotations.filter((q) => q.speakerId === speaker.id);
    expect(speaker.name.trim() !== '', `${speaker.id} has no name`);
    expect(same(speaker.quotations, idsOf(own)), `${speaker.id} has other quotations than say so`);
    const words = own.reduce((sum, q) => sum + (q.kind === 'refusal' ? 0 : q.text.split(/\s+/).length), 0);
    expect(speaker.words === words, `${speaker.id} has ${speaker.words} words, not ${words}`);
    expect(
      own.every((q) => q.speaker === speaker.name),
      `${speaker.id} goes by two names`,
    );
  }
  for (const { id, author, recipient, excerpts, remarks } of documents) {
    for (const who of [author, recipient]) expect(who === null || speakerIds.has(who), `${id} is of or to ${who}`);
    const of = (is: (q: Quotation) => boolean) => idsOf(quotations.filter(is));
    const quoted = of((q) => q.document === id && q.kind !== 'indirect');
    expect(same(excerpts, quoted), `${id} has other excerpts than say so`);
    expect(
      same(
        remarks,
        of((q) => q.about === id),
      ),
      `${id} has other remarks than say so`,
    );
  }
  // Nothing that is lost on the way through a message or a file: undefined, NaN, -0, maps.
  expect(isPlain(analysis), 'JSON does not hold all of it');
  return found;
}

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (value === null || Array.isArray(value)) return value === null || value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

const idsOf = (quotations: readonly Quotation[]) => quotations.map(({ id }) => id);

function isEndless({ id, within }: Quotation, byId: ReadonlyMap<string, Quotation>): boolean {
  const seen = new Set([id]);
  for (let outer = within; outer !== null; outer = byId.get(outer)!.within) {
    if (seen.has(outer) || !byId.has(outer)) return true;
    seen.add(outer);
  }
  return false;
}
