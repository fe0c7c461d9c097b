/** “Lund said the road was safe. It would reopen “within days”.”: a report goes on in a sentence that names nobody. */
import type { Candidate, Stance } from './candidates.ts';

/** Who said the sentence before, where this one only goes on reporting it; -1 where it does not. */
export function whoToldOn({ scenes, scene, sentence, at }: Stance, candidates: readonly Candidate[]): number {
  const { tokens } = sentence;
  if (at === 0 || !tokens.slice(1, 6).some(({ lower }) => lower === 'would')) return -1;
  const before = scenes[sentence.index - 1];
  if (before?.sentence.paragraph !== sentence.paragraph || scene.cues.some(({ subject }) => subject)) return -1;
  const cue = before.cues.find(({ subject, kind }) => subject && kind === 'verb');
  if (!cue || !/^(?:say|tell|add|claim|warn|insist|argue)$/.test(cue.lemma) || cue.unreal || cue.passive) return -1;
  return candidates.findIndex(({ mention }) => mention === cue.subject);
}
