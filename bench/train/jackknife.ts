/** Features that come from another model's answers must come from answers about articles which that model has not seen. */
import type { Article } from './corpus.ts';

const PARTS = 3;

/** What `take` makes of each article with a model learned from the other parts of them. */
export function jackknife<Model, T>(
  articles: readonly Article[],
  learn: (articles: readonly Article[], part: number) => Model,
  take: (article: Article, model: Model) => T[],
): T[] {
  const taken: T[] = [];
  withoutEachPart(articles, learn).forEach((model, part) => {
    articles.forEach((article, i) => {
      if (i % PARTS === part) for (const one of take(article, model)) taken.push(one);
    });
  });
  return taken;
}

/** By part of the articles, a model learned from the other parts. */
export const withoutEachPart = <Model>(
  articles: readonly Article[],
  learn: (articles: readonly Article[], part: number) => Model,
): Model[] =>
  Array.from({ length: PARTS }, (_, part) =>
    learn(
      articles.filter((_, i) => i % PARTS !== part),
      part,
    ),
  );
