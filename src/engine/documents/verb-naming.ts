/**
 * Verbs that name a document: “Rell e-mailed the members” makes an e-mail, “Rell wrote to the mayor” tells to whom goes
 * a letter that is known already.
 */
import type { SceneWithCues } from '../speech/scenes.ts';
import { subjectBefore } from '../speech/subjects.ts';
import { type Naming, words } from './naming.ts';

export function verbAt(scene: SceneWithCues, k: number): Naming | null {
  const { tokens } = scene.sentence;
  const { lower } = tokens[k];
  const mails = /^e-?mail(?:ed|s)$/.test(lower);
  if (!mails && !(/^(?:wrote|writes|written)$/.test(lower) && tokens[k + 1]?.lower === 'to')) return null;
  if (scene.mentions.some((m) => m.from <= k && k < m.to)) return null;
  // “has written to the mayor”, not “the letter written to the mayor”
  if (lower === 'written' && !/^(?:have|has|had|having|'ve)$/.test(tokens[k - 1].lower)) return null;
  // “said in an e-mailed statement”
  if (!scene.cues.some((c) => c.at === k && c.subject) && !subjectBefore(scene, k)) return null;
  return {
    mention: words(scene, k, k + 1, lower),
    from: k,
    type: mails ? 'e-mail' : 'message',
    family: 'correspondence',
    strong: false,
    plural: false,
    spoken: false,
    version: null,
    definite: !mails,
    led: false,
    part: mails ? 'made' : 'other',
    maker: k,
  };
}
