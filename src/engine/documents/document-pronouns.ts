/** “The letter says more. It also asks …”: an “it” that reads, says or asks right behind a document is the document. */
import type { Mention } from '../people/mentions.ts';
import { mainSubject } from '../speech/main-subject.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { nounOf } from './naming.ts';

/** Pronouns that stand for a document, with the mention they come back to. */
export function documentPronouns(scenes: readonly SceneWithCues[]): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  /** The document that was last named, and the last “it” that stood for one. */
  let named: Mention | null = null;
  let last: Mention | null = null;
  for (const scene of scenes) {
    for (const { subject, lemma } of scene.cues) {
      if (subject?.kind !== 'pronoun' || subject.head !== 'it') continue;
      let antecedent = documentBefore(scenes, scene, subject, found);
      // Only what is written reads and continues, so any document near by will do.
      if (!antecedent && WRITTEN.test(lemma)) antecedent = near(scenes, scene, named, 5);
      // “…, it reads.” and in the next paragraph “…, it says.”
      if (!antecedent && last && near(scenes, scene, last, 2)) antecedent = found.get(last) ?? null;
      if (!antecedent) continue;
      found.set(subject, antecedent);
      last = subject;
    }
    named = scene.mentions.findLast((m) => m.type === 'document' && !m.plural) ?? named;
  }
  return found;
}

const WRITTEN = /^(?:continue|go|read|state)$/;

function near(scenes: readonly SceneWithCues[], { sentence }: SceneWithCues, mention: Mention | null, reach: number) {
  if (!mention || sentence.index - mention.sentence > reach) return null;
  return sentence.paragraph - scenes[mention.sentence].sentence.paragraph <= 2 ? mention : null;
}

function documentBefore(
  scenes: readonly SceneWithCues[],
  scene: SceneWithCues,
  pronoun: Mention,
  found: ReadonlyMap<Mention, Mention>,
): Mention | null {
  const inside = scene.mentions.findLast((m) => m.type === 'document' && m.to <= pronoun.from);
  if (inside) return inside;
  const before = scenes[scene.sentence.index - 1];
  if (!before || scene.sentence.paragraph - before.sentence.paragraph > 1) return null;
  const subject = mainSubject(before, before.sentence.tokens.length);
  const same = subject && (subject.type === 'document' ? subject : found.get(subject));
  return same ?? opening(before) ?? made(before);
}

/** “The letter from Rell to Lund, dated May 3, …”: what opens a sentence is its subject, however long it goes on. */
function opening({ mentions: [first], sentence }: SceneWithCues): Mention | null {
  return first?.type === 'document' && first.from === 0 && !/^(?:of|in)$/.test(sentence.tokens[first.to]?.lower ?? '')
    ? first
    : null;
}

/** “Rell wrote a letter.”: she is no “it”, and where a ministry wrote it, its words are the letter's all the same. */
function made(scene: SceneWithCues): Mention | null {
  const { reading, sentence, mentions, main } = scene;
  const somebody =
    main !== null && (main.type === 'person' || main.plural || (main.kind === 'name' && main.type === 'unknown'));
  return (
    mentions.findLast(
      (m) =>
        m.type === 'document' &&
        !m.plural &&
        ((somebody && nounOf(scene, m)?.strong) ||
          sentence.tokens
            .slice(Math.max(0, m.from - 3), m.from)
            .some((t) => reading.language.documentMakers.has(t.lower))),
    ) ?? null
  );
}
