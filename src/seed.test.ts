/** Everything that must be found in the founding article, where the evaluation data is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from './engine/analyse.ts';
import type { Analysis, Quotation } from './engine/model.ts';

const FILE = '../shared/seed/expected.json';

interface Statement {
  text: string;
  speaker: string;
  nested?: string;
  about?: string;
  document?: string;
  hard?: boolean;
}

interface Seed {
  text: string;
  stretches: (Statement & { start: number; end: number; kind: string })[];
  indirect: Statement[];
  nonResponses: { speaker: string; type: string; by?: string; about?: string }[];
  documents: { type: string; author: string; recipient?: string; date?: string; excerpts: number[] }[];
  roles: Record<string, string>;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Half of both texts overlap. */
function alike(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const common = x.filter((word) => y.includes(word)).length;
  return common >= x.length / 2 && common >= y.length / 2;
}

if (!existsSync(FILE)) console.log('../shared is not there: the founding article is not checked');

describe.runIf(existsSync(FILE))('the founding article', () => {
  const seed: Seed = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
  const analysis: Analysis = seed && analyse({ text: seed.text });
  const documentType = (id: string | null) => analysis.documents.find((d) => d.id === id)?.type;
  const name = (id: string | null) => analysis.speakers.find((s) => s.id === id)?.name;
  const saying = (statement: Statement, kinds: Quotation['kind'][]) =>
    analysis.quotations.filter(
      (q) => kinds.includes(q.kind) && q.speaker === statement.speaker && alike(q.text, statement.text),
    );

  it('has every quotation under its name, and the letter’s words as the letter’s', () => {
    for (const stretch of seed.stretches.filter((s) => !s.hard)) {
      const found = analysis.quotations.find((q) =>
        q.content.some(([s, e]) => s === stretch.start && e === stretch.end),
      );
      expect([stretch.text, found?.speaker]).toEqual([stretch.text, stretch.speaker]);
      expect([stretch.text, documentType(found?.document ?? null)]).toEqual([stretch.text, stretch.document]);
    }
  });

  it('has every paraphrase', () => {
    for (const statement of seed.indirect.filter((s) => !s.hard)) {
      const found = saying(statement, ['indirect', 'partial']);
      expect([statement.text, found.length > 0]).toEqual([statement.text, true]);
      if (statement.about)
        expect([statement.text, documentType(found[0].about)]).toEqual([statement.text, statement.about]);
      if (statement.document)
        expect([statement.text, documentType(found[0].document)]).toEqual([statement.text, statement.document]);
      if (statement.nested)
        expect(analysis.quotations.some((q) => q.within === found[0].id && q.speaker === statement.nested)).toBe(true);
    }
  });

  it('has both refusals', () => {
    const TYPES: Record<string, string> = { 'could not be reached': 'unreachable', 'declined to comment': 'declined' };
    for (const { speaker, type, by, about } of seed.nonResponses) {
      const found = analysis.quotations.find((q) => q.kind === 'refusal' && q.speaker === speaker);
      expect([speaker, found?.refusal]).toEqual([speaker, { type: TYPES[type], by: by ?? null }]);
      if (about) expect(documentType(found?.about ?? null)).toBe(about);
    }
  });

  it('has both documents', () => {
    for (const document of seed.documents) {
      const found = analysis.documents.find((d) => d.type === document.type);
      expect(found && name(found.author)).toBe(document.author);
      if (document.recipient) expect(name(found!.recipient)).toBe(document.recipient);
      if (document.date) expect(found!.date).toBe(document.date);
      const excerpts = found!.excerpts.map((id) => analysis.quotations.find((q) => q.id === id)!.text);
      expect(excerpts).toEqual(document.excerpts.map((i) => seed.stretches[i].text));
    }
  });

  it('has the recipient’s account of the letter beside the excerpt about sovereign will and regime change alone', () => {
    const [told] = seed.indirect
      .filter((s) => s.nested && s.about === 'letter')
      .flatMap((s) => saying(s, ['indirect']));
    const excerpts = told.excerpts.map(({ id }) => analysis.quotations.find((q) => q.id === id)!.content[0]);
    const { start, end } = seed.stretches[1];
    expect(excerpts).toEqual([[start, end]]);
    expect(told.notAmongExcerpts).toBe(false);
  });

  it('has the roles', () => {
    for (const [person, role] of Object.entries(seed.roles))
      expect(analysis.speakers.find((s) => s.name === person)?.roles).toContain(role);
  });
});
