/**
 * Answers that hang on a word alone, kept with the word: half the words of an article have stood in it before, and to
 * ask a dozen tables takes ten times as long as to look one answer up. Tables never change, and neither do answers.
 */
import type { Language } from '../language/language.ts';
import type { Token } from './tokens.ts';

let questions = 0;

/** `ask` may look at what of a token is the same wherever it stands; it never answers undefined. */
export function byWord<T>(ask: (language: Language, token: Token) => T): (language: Language, token: Token) => T {
  const question = questions++;
  return (language, token) => {
    const { answers } = token;
    const known = answers[question];
    if (known !== undefined) return known as T;
    const answer = ask(language, token);
    answers[question] = answer;
    return answer;
  };
}

/** The same of what no language's tables have a say in. */
export function byForm<T>(ask: (token: Token) => T): (token: Token) => T {
  const question = questions++;
  return (token) => {
    const { answers } = token;
    const known = answers[question];
    if (known !== undefined) return known as T;
    const answer = ask(token);
    answers[question] = answer;
    return answer;
  };
}
