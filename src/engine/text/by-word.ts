/**
 * Answers that hang on a word alone, kept for every word: half the words of an article have stood in it before, and to
 * ask a dozen tables takes ten times as long as to look one answer up. Tables never change, and neither do answers.
 */
import type { Language } from '../language/language.ts';
import { COPIED, type Token } from './tokens.ts';

/** Words that are kept; some thousand are an article's. */
const MOST = 4096;

/** `ask` may look at what of a token is the same wherever it stands. */
export function byWord<T extends number | boolean | string | null>(
  ask: (language: Language, token: Token) => T,
): (language: Language, token: Token) => T {
  const kept = new WeakMap<Language, Map<string, T>>();
  return (language, token) => {
    if (token.text.length > COPIED) return ask(language, token);
    let answers = kept.get(language);
    if (!answers) {
      answers = new Map();
      kept.set(language, answers);
    }
    let answer = answers.get(token.text);
    if (answer === undefined) {
      answer = ask(language, token);
      if (answers.size >= MOST) answers.clear();
      answers.set(token.text, answer);
    }
    return answer;
  };
}
