/**
 * Learns whom pronouns and nouns stand for, from the names read in `who`: wherever the engine's source of a quotation is
 * a pronoun or a noun, and PolNeAR's spans agree that it is the source, its referent is whoever is named. All other
 * pronouns on the way are resolved as the engine would; so it learns twice, at first with the nearest subject for them.
 */
import { analyse } from '../../src/engine/analyse.ts';
import { Features } from '../../src/engine/learned/features.ts';
import type { Linear } from '../../src/engine/learned/linear.ts';
import type { Models } from '../../src/engine/learned/models.ts';
import { byModel } from '../../src/engine/people/coreference.ts';
import { nobodyFeatures, profileOf, referentFeatures } from '../../src/engine/people/referent-features.ts';
import type { Choose } from '../../src/engine/people/referents.ts';
import type { Article } from './corpus.ts';
import { weightOf } from './lessons.ts';
import { type Choice, learnChoices } from './linear-training.ts';
import { sameSpeaker } from './names.ts';
import { sureReferents } from './sure-referents.ts';

export function trainReferent(articles: readonly Article[], models: Models): Linear {
  const named = articles.filter((article) => article.stretches);
  const first = named.flatMap((article) => choicesOf(article, models, nearestSubject));
  const choose = byModel(learnChoices(first, SETTINGS));
  const choices = named.flatMap((article) => choicesOf(article, models, choose));
  for (const article of articles) for (const choice of sureReferents(article, models, choose)) choices.push(choice);
  return learnChoices(choices, SETTINGS);
}

const SETTINGS = { bits: 13, epochs: 15, rate: 0.05, dropout: 0.2, decay: 1e-3, times: 5 };

const nearestSubject: Choose = ({ candidates }) => {
  const subject = candidates.findIndex((c) => c.place === 'speaker' || c.place === 'subject');
  const best = Math.max(0, subject);
  return [0.1, ...candidates.map((_, i) => (i === best ? 0.9 : 0))];
};

export function choicesOf(article: Article, models: Models, choose: Choose): Choice[] {
  if (!article.stretches) return [];
  const speakers = speakersBySource(article, models, choose);
  const choices: Choice[] = [];
  const features = new Features();
  analyse(
    { text: article.text },
    {
      models,
      choose: (question) => {
        const name = speakers.get(question.mention.start);
        if (name === undefined) return choose(question);
        const profile = profileOf(question);
        const right = question.candidates.map(({ entity }) => entity.named && sameSpeaker(name, entity.name));
        if (!right.includes(true))
          right.forEach((_, i) => {
            right[i] = sameSpeaker(name, question.candidates[i].entity.name);
          });
        // A name that is none of the candidates is found by no ranker; a phrase of the article's own is the right answer.
        const nobody = !right.includes(true);
        nobodyFeatures(features.clear(), question, profile);
        const candidates = [features.taken()];
        for (const candidate of question.candidates) {
          referentFeatures(features.clear(), question, profile, candidate);
          candidates.push(features.taken());
        }
        choices.push({ candidates, right: [nobody, ...right], weight: weightOf(article) });
        return [Number(nobody), ...right.map(Number)];
      },
    },
  );
  return choices;
}

/** By the offset of the engine's source mention, who the quotation's speaker is. */
function speakersBySource(
  { text, stretches, attributions }: Article,
  models: Models,
  choose: Choose,
): Map<number, string> {
  const found = new Map<number, string>();
  for (const { source, content, kind, because } of analyse({ text }, { models, choose, minimum: 0 }).quotations) {
    if (!source || kind === 'indirect' || kind === 'refusal') continue;
    const asked = because.some(
      ({ rule }) => rule === 'pronoun' || rule === 'nominal' || rule === 'unnamed' || rule === 'alias',
    );
    const gold = stretches!.find((s) => content.some(([b, e]) => s.start < e && s.end > b));
    if (!gold?.speaker || gold.hard || gold.kind === 'disputed') continue;
    if (!asked && /^\p{Lu}/u.test(text.slice(...source))) continue;
    const spans = attributions
      ?.filter((a) => a.content.some(([b, e]) => b < gold.end && e > gold.start))
      .flatMap((a) => a.source);
    if (spans?.length && !spans.some(([b, e]) => b < source[1] && e > source[0])) continue;
    found.set(source[0], gold.speaker);
  }
  return found;
}
