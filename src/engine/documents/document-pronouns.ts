/** “The letter says more. It also asks …”: an “it” that reads, says or asks right behind a document is the document. */
import type { Mention } from '../people/mentions.ts';
import { mainSubject } from '../speech/main-subject.ts';
import type { SceneWithCues } from '../speech/scenes.ts';

/** Pronouns that stand for a document, with the mention they come back to. */
export function documentPronouns(scenes: readonly SceneWithCues[]): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  for (const scene of scenes) {
    for (const { subject, lemma } of scene.cues) {
      if (subject?.kind !== 'pronoun' || subject.head !== 'it') continue;
      const antecedent = documentBefore(scenes, scene, subject, GOES_ON.test(lemma), found);
      if (antecedent) found.set(subject, antecedent);
    }
  }
  return found;
}

const GOES_ON = /^(?:continue|go|read|state)$/;

function documentBefore(
  scenes: readonly SceneWithCues[],
  scene: SceneWithCues,
  pronoun: Mention,
  /** “It continues”, “it reads” is said of words, so any document before will do. */
  goesOn: boolean,
  found: ReadonlyMap<Mention, Mention>,
): Mention | null {
  const inside = scene.mentions.findLast((m) => m.type === 'document' && m.to <= pronoun.from);
  if (inside) return inside;
  const before = scenes[scene.sentence.index - 1];
  if (!before || scene.sentence.paragraph - before.sentence.paragraph > 1) return null;
  const subject = mainSubject(before, before.sentence.tokens.length);
  const same = subject && (subject.type === 'document' ? subject : found.get(subject));
  return same ?? (goesOn ? (before.mentions.findLast((m) => m.type === 'document') ?? null) : null);
}
