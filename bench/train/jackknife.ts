/** Features that come from another model's answers must come from answers about articles which that model has not seen. */
import type { Linear } from '../../src/engine/learned/linear.ts';
import type { Article } from './corpus.ts';

const PARTS = 3;

/** What `take` makes of each article with a model learned from the other parts of them. */
export function jackknife<T, Learned = Linear>(
  articles: readonly Article[],
  learn: (articles: readonly Article[]) => Learned,
  take: (article: Article, model: Learned) => T[],
): T[] {
  const taken: T[] = [];
  for (let part = 0; part < PARTS; part++) {
    const model = learn(articles.filter((_, i) => i % PARTS !== part));
    articles.forEach((article, i) => {
      if (i % PARTS === part) for (const one of take(article, model)) taken.push(one);
    });
  }
  return taken;
}
