/**
 * “Rell and Brenn sent a letter”, “a study by the institute and the Harbour Board”: two people or bodies who write together
 * are one author.
 */
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { skipParenthesis } from '../speech/subjects.ts';

type Someone = (m: Mention | null) => Entity | null;

/** The author that a name is, with whoever stands before it (a verb's subject) or behind it (“by Rell and Brenn”). */
export function together(scene: SceneWithCues, mention: Mention | null, side: 'before' | 'behind', someone: Someone) {
  const one = someone(mention);
  if (!mention || !isOne(one)) return one;
  const other = side === 'before' ? nameBefore(scene, mention) : nameAfter(scene, mention);
  const second = someone(other ?? null);
  if (!isOne(second) || second === one) return one;
  const [first, last] = side === 'before' ? [second, one] : [one, second];
  const name = `${first.name} and ${last.name}`;
  return someone({ ...mention, kind: 'name', name, head: last.words.at(-1)!, role: null, plural: true, gender: null });
}

/** Of a full name that does nothing else in the article it is not known that it is a person's. */
const isOne = (entity: Entity | null): entity is Entity =>
  entity?.named === true &&
  !entity.plural &&
  (entity.type === 'person' ||
    entity.type === 'organisation' ||
    (entity.type === 'unknown' && entity.words.length > 1));

function nameBefore({ sentence: { tokens }, mentions }: SceneWithCues, { from }: Mention): Mention | undefined {
  if (tokens[from - 1]?.lower !== 'and') return undefined;
  const end = skipParenthesis(tokens, from - 1);
  return mentions.find((m) => m.to === end && m.kind === 'name' && !m.possessive);
}

function nameAfter({ sentence: { tokens }, mentions }: SceneWithCues, { to }: Mention): Mention | undefined {
  if (tokens[to]?.lower !== 'and') return undefined;
  return mentions.find((m) => m.from === to + 1 && m.kind === 'name' && !m.possessive);
}
