/** What of the list is shown, and in which order. */
import type { Quotation } from '../engine/model.ts';
import { search } from './find.ts';
import type { Share } from './shares.ts';
import type { Group, Statement } from './statements.ts';

export interface Choice {
  query: string;
  kind: 'all' | 'quoted' | 'paraphrase' | 'refusal';
  order: 'appearance' | 'share' | 'name';
}

export const EVERYTHING: Choice = { query: '', kind: 'all', order: 'appearance' };

const OF_KIND: Record<Choice['kind'], (kind: Quotation['kind']) => boolean> = {
  all: () => true,
  quoted: (kind) => kind === 'direct' || kind === 'partial' || kind === 'block',
  paraphrase: (kind) => kind === 'indirect',
  refusal: (kind) => kind === 'refusal',
};

export function choose(groups: readonly Group[], { query, kind, order }: Choice, shares: readonly Share[]): Group[] {
  const found = search(ofKind(groups, kind), query);
  if (order === 'appearance') return found;
  const words = new Map(shares.map(({ speaker, quoted, paraphrased }) => [speaker.id, quoted + paraphrased]));
  const share = ({ speaker }: Group) => words.get(speaker?.id ?? '') ?? 0;
  const byName = (a: Group, b: Group) => (a.speaker?.name ?? '').localeCompare(b.speaker?.name ?? '');
  // What nobody is named for stays last.
  return found.sort(
    (a, b) =>
      Number(a.speaker === null) - Number(b.speaker === null) ||
      (order === 'share' ? share(b) - share(a) : byName(a, b)),
  );
}

function ofKind(groups: readonly Group[], kind: Choice['kind']): Group[] {
  if (kind === 'all') return [...groups];
  const right = OF_KIND[kind];
  const has = ({ quotation, merged, inner }: Statement): boolean =>
    [quotation, ...merged].some((q) => right(q.kind)) || inner.some(has);
  return groups
    .map((group) => ({
      ...group,
      statements: group.statements.filter(has),
      told: group.told.filter(({ statement }) => has(statement)),
    }))
    .filter((group) => group.statements.length + group.told.length > 0);
}
