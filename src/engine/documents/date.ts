/** “dated November 1, 2019”, “of 3 May”, “a November 3 letter”, “the June report”: the words around a month. */
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Naming } from './naming.ts';

/** As the article words it; a year alone counts inside the phrase only: “a 2012 letter”. */
export function dateOf(
  scene: SceneWithCues,
  naming: Pick<Naming, 'mention' | 'from' | 'maker' | 'part'>,
): string | null {
  const { mention, from } = naming;
  const { tokens } = scene.sentence;
  const { language, text } = scene.reading;
  for (let k = from; k < Math.min(tokens.length, mention.to + 10); k++) {
    const month = language.months.has(tokens[k].lower);
    if (!/^\p{Lu}/u.test(tokens[k].text) || !(month || language.weekdays.has(tokens[k].lower))) continue;
    const inside = k < mention.to;
    const between = tokens.slice(mention.to, k);
    // A weekday right behind the noun, or behind the verb that makes it: “a letter Tuesday”, “a report released Tuesday”.
    const announced = month
      ? between.some((t) => /^(?:dated|of|from|on|in|released|published|issued|sent|written)$/.test(t.lower))
      : between.every((t) =>
          /^(?:dated|of|from|on|late|early|to|be|is|was|released|published|issued|sent|filed|,)$/.test(t.lower),
        );
    if (between.some((t) => t.kind === 'quotation' || /^[.;:]$/.test(t.text)) || !(inside || announced)) continue;
    if (!month) return tokens[k].text;
    let first = k;
    let to = k + 1;
    if (tokens[first - 1]?.kind === 'number' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[first - 1].text)) first--;
    if (to < tokens.length && /^\d{1,2}(?:st|nd|rd|th)?,?$/.test(tokens[to].text)) to++;
    if (/^\d{4}$/.test(tokens[to]?.text ?? '')) to++;
    else if (tokens[to]?.text === ',' && /^\d{4}$/.test(tokens[to + 1]?.text ?? '')) to += 2;
    return text.slice(tokens[first].start, tokens[to - 1].end);
  }
  return relativeDate(scene, mention) ?? yearInside(scene, naming) ?? dateOfVerb(scene, naming);
}

function yearInside({ sentence: { tokens } }: SceneWithCues, { from, mention }: Pick<Naming, 'mention' | 'from'>) {
  return tokens.slice(from, mention.to).find((t) => /^(?:19|20)\d\d$/.test(t.text))?.text ?? null;
}

/** “On Tuesday, Rell sent a letter”, “Rell on Tuesday sent a letter”, “In his letter, Rell said on Tuesday that …” */
function dateOfVerb(scene: SceneWithCues, { mention, maker, part }: Pick<Naming, 'mention' | 'maker' | 'part'>) {
  const { reading, sentence, cues } = scene;
  const { tokens } = sentence;
  const { weekdays } = reading.language;
  const verb =
    maker >= 0 ? maker : part === 'in' ? cues.find((c) => c.at >= mention.to && c.kind === 'verb')?.at : undefined;
  if (verb === undefined) return null;
  for (const k of [verb - 1, verb + 1, verb + 2])
    if (tokens[k] && weekdays.has(tokens[k].lower) && (k !== verb + 2 || tokens[k - 1].lower === 'on'))
      return tokens[k].text;
  if (maker < 0) return null;
  const opens = /^on$/.test(tokens[0].lower) ? 1 : 0;
  if (tokens[opens] && weekdays.has(tokens[opens].lower) && tokens[opens + 1]?.text === ',') return tokens[opens].text;
  return OPENING.exec(reading.text.slice(sentence.start, sentence.end))?.[1] ?? null;
}

const OPENING =
  /^((?:(?:late|early|earlier) )?(?:last|this) (?:week|month|year|spring|summer|fall|autumn|winter)|a few (?:hours|days|weeks) (?:ago|earlier)),/i;

/** “a letter late last month”, “said on Tuesday in a letter”. */
function relativeDate(scene: SceneWithCues, mention: Mention): string | null {
  const { tokens, end } = scene.sentence;
  const { language, text } = scene.reading;
  const behind = RELATIVE.exec(text.slice(mention.end, Math.min(end, mention.end + 60)));
  if (behind) return behind[1];
  for (let k = mention.from - 1; k >= Math.max(0, mention.from - 4); k--)
    if (language.weekdays.has(tokens[k].lower) && /^(?:in|via|through)$/.test(tokens[k + 1].lower))
      return tokens[k].text;
  return null;
}

const RELATIVE =
  /^(?:[\s,]+(?:to|from|by|the|released|published|issued|sent|written|filed|\p{Lu}[\p{L}.]*)){0,5}[\s,]+((?:(?:late|early|earlier) )?(?:last|this) (?:week|month|year|spring|summer|fall|autumn|winter))\b/u;
