/**
 * Which entities a name may stand for: those that share a word or its initials with it, or nearly its spelling. A long text
 * has thousands of entities, and to ask each of them about every name would take as long as their number squared.
 */
import type { Entity } from './entities.ts';
import { initials } from './names.ts';

/** Entities to a key: no article has so many of one name, and lists of thousands have them by the same initials. */
const MOST = 200;

export class NameIndex {
  private readonly found = new Map<string, Set<Entity>>();
  private readonly order = new Map<Entity, number>();

  /** To be called again when an entity's name has changed; what it was called before stays known. */
  add(entity: Entity) {
    if (!this.order.has(entity)) this.order.set(entity, this.order.size);
    const { words, name, nickname } = entity;
    for (const word of words) this.put(word, entity);
    if (!words.length) this.put('', entity);
    if (nickname) this.put(nickname, entity);
    this.put(`#${words.length > 1 ? initials(name) : name.replace(/\./g, '')}`, entity);
    const last = words.at(-1);
    if (last) this.put(spelling(last, last.length), entity);
  }

  /** In the order in which they were added: every entity that the name may stand for, and some that it does not. */
  near(words: readonly string[], name: string): Entity[] {
    const keys = words.length ? [...words] : [''];
    keys.push(`#${initials(name)}`);
    return this.of(keys);
  }

  /** Those whose last word may be this one with a slip: the first letter is the same, and one more or less at most. */
  nearly(word: string): Entity[] {
    return this.of([-1, 0, 1].map((more) => spelling(word, word.length + more)));
  }

  private of(keys: readonly string[]): Entity[] {
    const near = new Set<Entity>();
    for (const key of keys) for (const entity of this.found.get(key) ?? []) near.add(entity);
    return [...near].sort((a, b) => this.order.get(a)! - this.order.get(b)!);
  }

  private put(key: string, entity: Entity) {
    const known = this.found.get(key);
    if (!known) this.found.set(key, new Set([entity]));
    else if (known.size < MOST) known.add(entity);
  }
}

const spelling = (word: string, length: number) => `~${word[0]}${length}`;
