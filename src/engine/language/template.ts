/**
 * A notation for phrases that stays readable in a table and becomes one regular expression:
 *   (a|b)   one of them                 [a]     may be missing; write its space inside: “did not[ yet] reply”
 *   {who}   a named noun phrase, as short as the rest allows, never over a comma, colon, dash or mark
 *   ~       up to three adverbs or such, with the space before them: “declined~ to” takes “declined again to”
 *   …       an aside between commas, or nothing
 *   (?=a)   must follow                 (?!a)   must not follow                 (?<!a)   must not precede
 * A space is any white space, a plain apostrophe also the curly one. Case does not matter, since a template, in small
 * letters itself, is held against `small` of a text: to make an expression of all letters that heeds no case takes
 * browsers five times as long.
 */

const SYMBOLS: Record<string, string> = {
  '(': '(?:',
  '[': '(?:',
  ']': ')?',
  ' ': '\\s+',
  '.': '\\.',
  "'": "['’]",
  '~': "(?:\\s+(?!(?:and|but|or|to)\\b)[\\p{L}’'-]+){0,3}?",
  '…': '(?:,[^,;:]{1,60},)?',
};
const NOUN_PHRASE = `[\\p{L}\\d](?:[^\\s,;:!?()“”"—–]|\\s(?=[\\p{L}\\d&$£€'’])){0,70}?`;

export function compile(template: string): RegExp {
  const source = template.replace(/\{(\w+)\}|\((?!\?)|[[\] .'~…]/g, (symbol, name: string | undefined) =>
    name ? `(?<${name}>${NOUN_PHRASE})` : SYMBOLS[symbol],
  );
  return new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'du');
}

/** Small letters, each where it stood: of all capitals this one alone has a small letter of another length. */
export const small = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
