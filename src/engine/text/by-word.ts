/**
 * Answers that hang on a word alone, kept with the word: half the words of an article have stood in it before, and to
 * ask a dozen tables takes ten times as long as to look one answer up. Tables never change, and neither do answers.
 */
import type { Language } from '../language/language.ts';
import type { Answer, Token } from './tokens.ts';

let questions = 0;

/** `ask` may look at what of a token is the same wherever it stands. */
export function byWord<T extends Exclude<Answer, undefined>>(
  ask: (language: Language, token: Token) => T,
): (language: Language, token: Token) => T {
  const question = questions++;
  return (language, token) => {
    const { answers } = token;
    let answer = answers[question] as T | undefined;
    if (answer === undefined) {
      answer = ask(language, token);
      answers[question] = answer;
    }
    return answer;
  };
}
