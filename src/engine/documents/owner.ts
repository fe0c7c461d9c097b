/** Whose document it is, where its own phrase tells: “Rell's letter”, “her letter”, “a Harbour Board report”. */
import type { Entity } from '../people/entities.ts';
import { type Mention, pronounMention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';

/** A body, or a single name that speaks like one, or that a report is called by: “the Runalong report”. */
export const body = (entity: Entity | null, report: boolean) =>
  entity?.type === 'organisation' ||
  (entity?.named &&
    entity.words.length === 1 &&
    (entity.speaks || (report && entity.type === 'unknown' && !isShort(entity.name))))
    ? entity
    : null;

/** “the IG report” is by whoever holds that office. */
const isShort = (name: string) => name.length < 4 && name === name.toUpperCase();

/** “Rell's letter”, “his letter”. */
export function ownerOf(scene: SceneWithCues, mention: Mention): Mention | null {
  const { reading, sentence, mentions } = scene;
  const { tokens } = sentence;
  const first = tokens[mention.from];
  if (reading.language.possessives.has(first.lower)) {
    const info = reading.language.pronouns.get(first.lower);
    if (info?.person !== 3) return null;
    return pronounMention(reading, sentence, mention.from);
  }
  let mark = mention.from - 1;
  for (let k = mention.from; k < mention.to; k++) if (isMark(tokens[k].text)) mark = k;
  // “Rell's trends report”
  if (
    !isMark(tokens[mark]?.text) &&
    mention.to - mention.from === 1 &&
    /^\p{Ll}+(?<!ed)$/u.test(tokens[mark]?.text ?? '')
  )
    mark--;
  if (!isMark(tokens[mark]?.text)) return null;
  return mentions.find((m) => m.to === mark) ?? phrase(scene, mention, capitalsBefore(scene, mention.from, mark), mark);
}

const isMark = (text: string | undefined) => /^['’]s?$/.test(text ?? '');

/** “a Harbour Board report”: capitals before the noun, where they name a body. */
export function issuerInside(scene: SceneWithCues, mention: Mention): Mention | null {
  const { tokens } = scene.sentence;
  for (let k = mention.from; k < mention.to - 1; k++) {
    if (
      !/^\p{Lu}/u.test(tokens[k].text) ||
      // “Police records show”: a capital only because the sentence starts there.
      (k === 0 && scene.reading.language.commonWords.has(tokens[k].lower) && tokens[k + 1].small) ||
      (k === mention.from && scene.reading.language.determiners.has(tokens[k].lower))
    )
      continue;
    let to = k;
    while (to < mention.to - 1 && /^\p{Lu}/u.test(tokens[to].text)) to++;
    // “a Lund campaign memo”
    if (to < mention.to - 1 && scene.reading.language.organisationHeads.has(tokens[to].lower)) to++;
    return phrase(scene, mention, k, to, 'organisation');
  }
  return null;
}

function capitalsBefore({ sentence }: SceneWithCues, floor: number, end: number): number {
  let from = end;
  while (from > floor && /^\p{Lu}/u.test(sentence.tokens[from - 1].text)) from--;
  return from;
}

/** Part of the noun phrase as a name of its own. */
function phrase(
  scene: SceneWithCues,
  mention: Mention,
  from: number,
  to: number,
  body?: 'organisation',
): Mention | null {
  const { tokens } = scene.sentence;
  const { language, text } = scene.reading;
  while (
    from < to - 1 &&
    ((!body && (language.titles.has(tokens[from].lower) || language.titleModifiers.has(tokens[from].lower))) ||
      language.determiners.has(tokens[from].lower))
  )
    from++;
  if (from >= to) return null;
  const [start, end] = [tokens[from].start, tokens[to - 1].end];
  const name = text.slice(start, end);
  return {
    ...mention,
    start,
    end,
    from,
    to,
    kind: 'name',
    text: name,
    name,
    role: null,
    head: tokens[to - 1].lower,
    // “a Harbour Board report”: known for a body by its last word, though the article may name it nowhere else.
    type: body && language.organisationHeads.has(tokens[to - 1].lower) ? body : 'unknown',
    gender: null,
    definite: true,
    owned: false,
  };
}
