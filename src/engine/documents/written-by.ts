/** “The letter, which the city released, was sent on Friday by Kask”, “a plea filed in court by Kask”: whose hand it is in. */
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { nameBehind } from './author-behind.ts';
import type { Naming } from './naming.ts';
import type { Title } from './title.ts';

const HAND = /^(?:written|signed|penned|authored|sent|drafted|composed|filed|issued|e-?mailed|prepared|attributed)$/;

/** A report is by whoever releases it, a letter need not be. */
const RELEASED = /^(?:released|published|produced|compiled|conducted|led)$/;

export function writtenBy(
  scene: SceneWithCues,
  mention: Mention,
  { family }: Pick<Naming, 'family'>,
  title: Title | null,
): Mention | null {
  const { tokens } = scene.sentence;
  for (let k = mention.to; k < Math.min(tokens.length, mention.to + 16); k++) {
    const { lower, kind, text } = tokens[k];
    if (kind === 'quotation' && k + 1 === title?.to) continue;
    if (kind === 'quotation' || /^[.;:]$/.test(text)) return null;
    if (
      !(HAND.test(lower) || (family === 'report' && RELEASED.test(lower))) ||
      !(k === mention.to || /^(?:,|was|were|been|is|and)$/.test(tokens[k - 1].lower))
    )
      continue;
    for (let by = k + 1; by < Math.min(tokens.length, k + 10); by++) {
      if (tokens[by].kind === 'quotation' || /^[,;:]$/.test(tokens[by].text)) break;
      if (tokens[by].lower === (lower === 'attributed' ? 'to' : 'by'))
        return nameBehind(scene, by) ?? scene.mentions.find((m) => m.from > by && m.from <= by + 5 && m.name) ?? null;
    }
  }
  return null;
}

/** “The author of the report, Ana Rell, said”, “the authors, who include the institute”, “the study's lead author, Rell”. */
export function namedAuthor(scene: SceneWithCues, mention: Mention): Mention | null {
  const { tokens } = scene.sentence;
  const before = tokens.slice(Math.max(0, mention.from - 3), mention.from);
  const behind = tokens.slice(mention.to, mention.to + 4);
  const role = before.some((t) => AUTHORS.test(t.lower)) && tokens[mention.from - 1].lower === 'of';
  const owns = /^['’]s?$/.test(behind[0]?.text ?? '') && behind.some((t) => AUTHORS.test(t.lower));
  if (!role && !owns) return null;
  const end = Math.min(tokens.length, mention.to + 10);
  return (
    scene.mentions.find((m) => m.from >= mention.to && m.from < end && m.name !== null && m.type !== 'place') ?? null
  );
}

const AUTHORS = /^(?:co-)?authors?$/;
