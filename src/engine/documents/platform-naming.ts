/** Posts by where they stand: “on Twitter”, “posted a message on her Facebook”. */
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Scene } from '../speech/subjects.ts';
import { type Naming, words } from './naming.ts';
import { adverbial } from './part.ts';

/** “on Twitter”, “took to Facebook”: the words there are a post of whoever speaks. */
export function platformAt(scene: SceneWithCues, k: number): Naming | null {
  const { reading, sentence } = scene;
  const { tokens } = sentence;
  const token = tokens[k];
  const type = reading.language.platforms.get(token.lower);
  if (!type || !/^\p{Lu}/u.test(token.text)) return null;
  let from = k;
  while (
    from > 0 &&
    (reading.language.possessives.has(tokens[from - 1].lower) ||
      /^(?:the|official|verified|personal|own|public|campaign|'s)$/.test(tokens[from - 1].lower))
  )
    from--;
  let to = k + 1;
  if (/^(?:account|feed|page|profile|wall|channel)$/.test(tokens[to]?.lower ?? '')) to++;
  if (scene.mentions.some((m) => m.type === 'document' && m.from <= k && k < m.to)) return null;
  const mention = words(scene, from, to, token.lower);
  if (
    /^(?:follow|follows|users?|followers?)$/.test(tokens[from - 2]?.lower ?? '') ||
    !adverbial(scene, mention, from - 1, 'post')
  )
    return null;
  return {
    mention,
    from,
    type,
    family: 'post',
    strong: false,
    plural: false,
    spoken: false,
    version: null,
    definite: false,
    led: false,
    part: 'in',
    maker: -1,
  };
}

/** “posted a message on her Facebook”: no letter. */
export function postedAt({ reading, sentence: { tokens } }: Scene, { head, to }: Mention, maker: number) {
  if (!/^(?:message|note|text)$/.test(head) || !/^post(?:s|ed|ing)?$/.test(tokens[maker]?.lower ?? '')) return null;
  const type = tokens.slice(to, to + 4).flatMap((t) => reading.language.platforms.get(t.lower) ?? [])[0] ?? 'post';
  return { type, family: 'post' as const };
}
