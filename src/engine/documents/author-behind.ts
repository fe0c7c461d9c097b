/** Who wrote a document, where it stands right behind the noun: “a letter from Rell”, “the report by the committee”. */
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Title } from './title.ts';

/** “a letter from Rell”, “the report by the committee”, “the letter, signed by Rell”. */
export function authorBehind(
  scene: SceneWithCues,
  mention: Mention,
  letter: boolean,
  title: Title | null,
): Mention | null {
  const { tokens } = scene.sentence;
  // “a study called “Rivers” by Rell”
  const behind = title && title.to > mention.to ? title.to : mention.to;
  // “the letter to him from Rell”
  const addressed = /^to$/.test(tokens[mention.to]?.lower ?? '')
    ? scene.mentions.find((m) => m.from === mention.to + 1)?.to
    : undefined;
  if (addressed && tokens[addressed]?.lower === 'from') return nameBehind(scene, addressed);
  for (let k = behind; k < Math.min(tokens.length, behind + 9); k++) {
    const token = tokens[k];
    if (token.kind === 'quotation' || /^[.;:]$/.test(token.text) || (k > behind + 1 && token.text === ',')) return null;
    if (
      scene.cues.some(
        (c) =>
          c.at === k &&
          !/^(?:receive|write|sign|issue|release|publish|send|file|submit|draft|author|pen|post|address|deliver)$/.test(
            c.lemma,
          ),
      )
    )
      return null;
    // “sent out by Rell”
    const before = tokens[/^(?:out|in|off)$/.test(tokens[k - 1].lower) ? k - 2 : k - 1].lower;
    if (
      !/^(?:from|by)$/.test(token.lower) ||
      (READS.test(before) && !(token.lower === 'from' && before === 'received'))
    )
      continue;
    if (letter && /^(?:released|published|posted|leaked|made)$/.test(before)) return null;
    // “a letter to the board from the staff”
    const addressee = token.lower === 'from' && tokens.slice(behind, k).some((t) => t.lower === 'to');
    if (
      !addressee &&
      k > behind &&
      !/(?:ed|wn|en|nt|de|week|month|year|day)$/.test(before) &&
      !/^\p{Lu}/u.test(tokens[k - 1].text)
    )
      return null;
    if (!addressee && token.lower === 'from' && k > behind && !/^(?:sent|received|dated)$/.test(before)) return null;
    const next = nameBehind(scene, k);
    if (next) return next;
  }
  return null;
}

/** “by Rell”, “by the ministry's inspector”, “by the ministry's inspector, Ana Rell”: the phrase behind that owns nothing. */
export function nameBehind({ mentions, sentence: { tokens } }: SceneWithCues, k: number): Mention | null {
  let next = mentions.find((m) => m.from >= k + 1 && m.from <= k + 2);
  if (next?.possessive) {
    const { to } = next;
    const named = mentions.find(
      (m) => m.kind === 'name' && m.from > to && m.from <= to + 9 && tokens[m.from - 1]?.text === ',',
    );
    const apposed = named && /^[,.;:)]$/.test(tokens[named.to]?.text ?? '.');
    next = (apposed ? named : mentions.find((m) => m.from >= to && m.from <= to + 3)) ?? named ?? next;
  }
  // “by the economists Ada Rell and Oda Brenn”
  const after = next?.kind === 'nominal' && mentions.find((m) => m.from === next.to && m.kind === 'name');
  return after || (next ?? null);
}

/** Whoever gets hold of a document has not written it. */
const READS =
  /^(?:obtained|reviewed|seen|reported|cited|provided|acquired|received|leaked|accessed|viewed|first|read|quoted|uncovered|requested|shared|circulated|used|made|followed|prompted|for|funded|sponsored|backed|commissioned|introduced|championed)$/;
