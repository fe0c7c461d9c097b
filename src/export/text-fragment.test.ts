import { describe, expect, it, test } from 'vitest';
import type { Span } from '../engine/model.ts';
import { fragmentsOf, withFragment } from './text-fragment.ts';

/** The fragment for what stands between braces; several braces are pieces of one statement. */
function fragment(marked: string, title: string | null = null): string {
  const pieces: Span[] = [];
  let text = '';
  for (const part of marked.split(/([{}])/)) {
    if (part === '{') pieces.push([text.length, text.length]);
    else if (part === '}') pieces[pieces.length - 1] = [pieces.at(-1)![0], text.length];
    else text += part;
  }
  const meta = { title, byline: null, site: null, published: null, language: 'en', url: null };
  return decodeURIComponent(fragmentsOf(meta, text)(pieces).replaceAll('%2C', '‚').replaceAll('%2D', '‑'));
}

const LONG = 'the ferry to Tarn will sail on every day of the winter but for the two that the harbour needs for itself';

describe('a fragment', () => {
  const cases: Record<string, [marked: string, fragment: string, title?: string]> = {
    'is the words, without the marks around them': [
      'Brenn said: {“The ferry has to sail in winter.”}',
      ':~:text=The ferry has to sail in winter',
    ],
    'of many words is the first and the last few': [
      `Brenn said that {${LONG}}.`,
      ':~:text=the ferry to Tarn,harbour needs for itself',
    ],
    'names each piece': [
      '{“The ferry has to sail,”} Brenn said, {“and so it will, every day.”}',
      ':~:text=The ferry has to sail&text=and so it will‚ every day',
    ],
    'names four pieces of a long run': [
      [
        '{“One ferry is not enough.}',
        '{“Two ferries may be.}',
        '{“Three ferries are.}',
        '{“Four ferries win.}',
        '{“Five?”}',
      ].join('\n\n'),
      ':~:text=One ferry is not enough&text=Two ferries may be&text=Three ferries are&text=Four ferries win',
    ],
    'of very few words has what stands around them': [
      'Brenn called the letter {“a nudge”} on her way into the chamber.',
      ':~:text=called the letter “-,a nudge,-” on her way',
    ],
    'of few words that are all of a paragraph has none': ['Brenn spoke.\n\n{“No.”}\n\nShe left.', ':~:text=No'],
    'says which of two places': [
      'It was said that the ferry has to sail.\n\nBrenn said that {the ferry has to sail} in winter.',
      ':~:text=Brenn said that-,the ferry has to sail,-in winter',
    ],
    'says which of two with more, where a little is not enough': [
      'On Monday in Tarn Brenn said that the ferry has to sail in winter.\n\nOn Friday in Tarn Brenn said that {the ferry has to sail} in winter.',
      ':~:text=Friday in Tarn Brenn said that-,the ferry has to sail,-in winter',
    ],
    'is not led to the headline': [
      'Brenn said that {the ferry has to sail} in winter.',
      ':~:text=Brenn said that-,the ferry has to sail,-in winter',
      '‘The Ferry has to sail’: a senator speaks',
    ],
    'tells whole paragraphs apart by their neighbours': [
      'First she spoke.\n\n“The ferry has to sail.”\n\nThen she wrote.\n\n{“The ferry has to sail.”}\n\nThat was all.',
      ':~:text=Then she wrote.-,“The ferry has to sail.”,-That was all',
    ],
    'ends at the right one of two ends': [
      'Brenn said that {the ferry to Tarn will sail if the harbour needs it and it will sail if the harbour needs it} again.',
      ':~:text=Brenn said that-,the ferry to Tarn,the harbour needs it,-again',
    ],
    'may run over lines': [
      `Brenn said: {the ferry will sail\non Monday and on Friday} again.`,
      ':~:text=the ferry will sail,Monday and on Friday',
    ],
    'takes other writings by their own words': [
      '布伦说：{渡轮在冬天必须航行}。',
      ':~:text=布伦说：-,渡轮在冬天必须航行',
    ],
    'is empty without a word': ['Brenn wrote {“…”} and left.', ''],
  };
  it.each(Object.entries(cases))('%s', (_, [marked, expected, title]) => {
    expect(fragment(marked, title)).toBe(expected);
  });
});

test('signs with a meaning in a directive, in Markdown or at the end of an address are encoded', () => {
  const words = 'well-known, (new) & *good*_ ~ it’s!';
  const meta = { title: null, byline: null, site: null, published: null, language: null, url: null };
  const written = fragmentsOf(meta, `${words} it said`)([[0, words.length + 8]]);
  expect(written).toMatch(/^:~:text=[\w.%]+$/);
  expect(written).toContain('well%2Dknown%2C%20%28new%29%20%26%20%2Agood%2A%5F%20%7E%20it');
  expect(decodeURIComponent(written.slice(':~:text='.length))).toBe(`${words} it said`);
});

test('half a character and a language that is none do no harm', () => {
  const meta = { title: null, byline: null, site: null, published: null, language: 'not a language', url: null };
  expect(fragmentsOf(meta, 'The ferry \ud83d has to sail')([[0, 27]])).toBe(
    ':~:text=The%20ferry%20%EF%BF%BD%20has%20to%20sail',
  );
});

test.each([
  ['https://a.example/b', ':~:text=c', 'https://a.example/b#:~:text=c'],
  ['https://a.example/b#part', ':~:text=c', 'https://a.example/b#part:~:text=c'],
  ['https://a.example/b#:~:text=old', ':~:text=c', 'https://a.example/b#:~:text=c'],
  ['https://a.example/b', '', 'https://a.example/b'],
])('%s with %s', (url, fragment, expected) => {
  expect(withFragment(url, fragment)).toBe(expected);
});
