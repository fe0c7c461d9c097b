/** The search: every word typed must stand in the statement, its speaker's name or role. */
import type { Group, Statement } from './statements.ts';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** The groups with what matches in them; an empty query keeps everything. */
export function search(groups: readonly Group[], query: string): Group[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...groups];
  return groups
    .map((group) => ({ ...group, statements: group.statements.filter((s) => matches(s, wanted)), told: [] }))
    .filter((group) => group.statements.length > 0);
}

function matches(statement: Statement, wanted: readonly string[]): boolean {
  const text = fold(wordsOf(statement).join(' '));
  return wanted.every((word) => text.includes(word));
}

function wordsOf({ shown, speaker, inner, kind }: Statement): string[] {
  const own = [
    ...shown.map((s) => s.text),
    speaker?.name ?? '',
    speaker?.role ?? '',
    ...(speaker?.aliases ?? []),
    kind,
  ];
  return [...own, ...inner.flatMap(wordsOf)];
}
