/** Learns how probable it is that a name is right, from the names read in `who`, on articles that neither ranker has seen. */
import { analyse } from '../../src/engine/analyse.ts';
import type { Linear } from '../../src/engine/learned/linear.ts';
import type { Models } from '../../src/engine/learned/models.ts';
import type { Span } from '../../src/engine/model.ts';
import type { Article } from './corpus.ts';
import { jackknife } from './jackknife.ts';
import { type Example, learnYesNo } from './linear-training.ts';
import { sameSpeaker } from './names.ts';
import { trainReferent } from './referent.ts';
import { trainSource } from './source.ts';

/** How probable a name is in an article; no lesson is one. */
export function trainCertainty(taught: readonly Article[], models: Models): Linear {
  const lessons = taught.filter(({ lesson }) => lesson);
  const learn = (articles: readonly Article[]): Models => {
    const some = [...articles, ...lessons];
    const source = trainSource(some);
    return { ...models, source, referent: trainReferent(some, { ...models, source }) };
  };
  const examples = jackknife(
    taught.filter(({ lesson }) => !lesson),
    learn,
    examplesOf,
  );
  return learnYesNo(examples, { bits: 12, epochs: 20, rate: 0.05, dropout: 0.3, decay: 1e-3, times: 5 });
}

function examplesOf({ text, stretches }: Article, models: Models): Example[] {
  if (!stretches) return [];
  const examples: Example[] = [];
  analyse(
    { text },
    {
      models,
      minimum: 0,
      observe: ({ kind, content, speaker }, features) => {
        if (kind === 'indirect' || kind === 'refusal') return;
        for (const gold of stretches) {
          if (gold.hard || gold.kind === 'disputed' || !gold.speaker || !covers(content, gold.start, gold.end))
            continue;
          examples.push({ features, yes: sameSpeaker(gold.speaker, speaker) });
        }
      },
    },
  );
  return examples;
}

const covers = (content: readonly Span[], start: number, end: number): boolean =>
  content.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end - 1) - Math.max(s, start + 1)), 0) >=
  0.5 * (end - start - 2);
