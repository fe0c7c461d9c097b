/**
 * Referents that are sure without any gold: a pronoun of which gender leaves one person, a noun that is the role of one
 * named entity alone. The former teach what structure tells (their features see no gender, and all persons are
 * candidates), the latter that a role counts. They are more than those with a name in the gold and weigh less: where
 * gender decides, writers need care less for structure.
 */
import { analyse } from '../../src/engine/analyse.ts';
import { Features } from '../../src/engine/learned/features.ts';
import type { Models } from '../../src/engine/learned/models.ts';
import { hasRole, nobodyFeatures, profileOf, referentFeatures } from '../../src/engine/people/referent-features.ts';
import {
  type Antecedent,
  antecedentsOf,
  type Choose,
  type ReferentQuestion,
} from '../../src/engine/people/referents.ts';
import type { Article } from './corpus.ts';
import type { Choice } from './linear-training.ts';

const WEIGHT = { speaker: 0.2, other: 0.1, noun: 0.1 } as const;

/** `choose` resolves what is not sure. */
export function sureReferents({ text }: Article, models: Models, choose: Choose): Choice[] {
  const choices: Choice[] = [];
  const features = new Features();
  const learn = (
    question: ReferentQuestion,
    mention: ReferentQuestion['mention'],
    only: Antecedent,
    weight: number,
  ) => {
    const profile = profileOf(question);
    const asked = { ...question, mention };
    nobodyFeatures(features.clear(), asked, profile);
    const candidates = [features.taken()];
    for (const candidate of question.candidates) {
      referentFeatures(features.clear(), asked, profile, candidate);
      candidates.push(features.taken());
    }
    choices.push({ candidates, right: [false, ...question.candidates.map((c) => c === only)], weight });
  };
  analyse(
    { text },
    {
      models,
      choose: (question) => {
        const { context, mention, heard, candidates } = question;
        if (mention.kind === 'pronoun' && mention.gender) {
          const blind = { ...mention, gender: null };
          const all = antecedentsOf(context, blind, heard);
          const only = onlyPerson(all, mention.gender);
          const weight = context.speakers.has(mention) ? WEIGHT.speaker : WEIGHT.other;
          if (only) learn({ ...question, candidates: all }, blind, only, weight);
        } else if (mention.kind === 'nominal' && !mention.owned && candidates.length > 1) {
          const { role } = profileOf(question);
          const bearers = candidates.filter(({ entity }) => hasRole(context, entity, role));
          if (bearers.length === 1 && bearers[0].entity.named) learn(question, mention, bearers[0], WEIGHT.noun);
        }
        return choose(question);
      },
    },
  );
  return choices;
}

/** The only candidate of this gender, where there is another person and none whose gender is open. */
function onlyPerson(candidates: readonly Antecedent[], gender: 'm' | 'f'): Antecedent | null {
  const fitting = candidates.filter(({ entity, place }) => {
    if (entity.gender !== null) return entity.gender === gender;
    return entity.named ? entity.type === 'person' : place === 'speaker' || place === 'subject';
  });
  const [only] = fitting;
  if (fitting.length !== 1 || !only.entity.named || !only.entity.gender) return null;
  return candidates.some((c) => c !== only && c.entity.type === 'person') ? only : null;
}
