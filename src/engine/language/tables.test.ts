/** Lints the tables: how keys are spelt, rows that say something twice, and every example against its own row. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { formsOf } from './en/inflect.ts';
import { counterexamples } from './en/refusals.ts';
import type { CuePhrase } from './language.ts';
import { neededWords } from './needed-words.ts';
import { compile, small } from './template.ts';

const folder = new URL('./en/', import.meta.url);
const sources = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const keyed = Object.entries(en).filter(([, table]) => table instanceof Set || table instanceof Map) as [
  string,
  ReadonlySet<string> | ReadonlyMap<string, unknown>,
][];

describe('keys', () => {
  it.each(keyed)('%s: lower case, plain apostrophes, single spaces', (_, table) => {
    const odd = [...table.keys()].filter((key) => key !== key.toLowerCase() || /[’_|“”]|^\s|\s$|\s\s|^$/.test(key));
    expect(odd).toEqual([]);
  });

  it.each(sources.filter(([name]) => !/phrases|refusals/.test(name)))('%s: no word twice in one list', (_, source) => {
    const lists = [...source.replace(/\/\*.*?\*\//gs, '').matchAll(/`([^`$]+)`/g)].map(([, list]) =>
      list.trim().split(/\s+/),
    );
    const twice = lists.flatMap((list) => list.filter((word, i) => list.indexOf(word) !== i));
    expect(twice).toEqual([]);
  });

  it('verbs: a lemma stands in one row', () => {
    const source = readFileSync(new URL('cue-verbs.ts', folder), 'utf8');
    const rows = source.slice(source.indexOf('const speech'), source.indexOf('const nounForms'));
    const lemmas = [...rows.matchAll(/'(?:strong|medium|weak)',\s*'[^']+',\s*[`']([^`']+)[`']/g)]
      .flatMap(([, list]) => list.trim().split(/\s+/))
      .filter((lemma, i, all) => all.indexOf(lemma) !== i);
    expect(lemmas).toEqual([]);
  });
});

describe('verb forms', () => {
  it.each([
    ['say', 'said says say saying'],
    ['write', 'wrote written writes write writing'],
    ['admit', 'admitted admits admit admitting'],
    ['cry', 'cried cries cry crying'],
    ['panic', 'panicked panics panic panicking'],
    ['agree', 'agreed agrees agree agreeing'],
    ['lie', 'lied lies lie lying'],
    ['label', 'labeled labelled labels label labeling labelling'],
    ['criticize', 'criticized criticizes criticize criticizing criticised criticises criticise criticising'],
    ['overhear', 'overheard overhears overhear overhearing'],
    ['tweet', 'tweeted tweets tweet tweeting'],
    ['stress', 'stressed stresses stress stressing'],
    ['answer', 'answered answers answer answering'],
  ])('%s', (lemma, forms) => {
    expect(formsOf(lemma).map(([form]) => form)).toEqual(forms.split(' '));
  });

  it('a form that could be two verbs belongs to the one that speaks', () => {
    expect(en.verbs.get('found')?.lemma).toBe('find');
    expect(en.verbs.get('read')).toMatchObject({ lemma: 'read', tense: 'past' });
    expect(en.verbs.get('report')).toMatchObject({ tense: 'base', noun: true });
    expect(en.verbs.get('believed')).toMatchObject({ thought: true });
  });
});

describe('phrases', () => {
  it.each(en.phrases.map((row) => [row.words.join(' '), row] as const))('%s', (_, row) => {
    const tokens = row.example
      .replace(/’/g, "'")
      .replace(/'s\b/g, " 's")
      .toLowerCase()
      .match(/[\p{L}'-]+|\d+|[^\s\p{L}\d]/gu)!;
    expect(tokens.some((_, at) => matches(row.words, tokens, at))).toBe(true);
  });

  it('no row twice', () => {
    const all = en.phrases.map((row) => row.words.join(' '));
    expect(all.filter((words, i) => all.indexOf(words) !== i)).toEqual([]);
  });
});

function matches(words: CuePhrase['words'], tokens: string[], at: number, w = 0): boolean {
  if (w === words.length) return true;
  if (at >= tokens.length) return words.slice(w).every((word) => word.startsWith('['));
  const word = words[w];
  if (word === '…') return [1, 2, 3, 4, 5, 6, 7, 8].some((skip) => matches(words, tokens, at + skip, w + 1));
  const choices = word.replace(/[[\]]/g, '').split('|');
  if (choices.includes(tokens[at]) && matches(words, tokens, at + 1, w + 1)) return true;
  return word.startsWith('[') && matches(words, tokens, at, w + 1);
}

const inSmall = (groups: object) =>
  Object.fromEntries(Object.entries(groups).map(([name, words]) => [name, small(words)]));

describe('refusals', () => {
  it.each(en.refusals.map((row) => [row.example, row] as const))('%s', (example, row) => {
    expect(en.refusals.find((each) => each.pattern.test(small(example)))?.template).toBe(row.template);
    const groups = Object.entries(row.pattern.exec(small(example))?.groups ?? {}).filter(
      ([, value]) => value !== undefined,
    );
    expect(Object.fromEntries(groups)).toEqual(inSmall(row.expect));
    expect(en.refusalHint.test(example)).toBe(true);
    const words = example
      .toLowerCase()
      .replace(/’/g, "'")
      .split(/[\s,.]+/);
    const lists = words.map((word) => en.refusalSieve.listsOf(word));
    expect(en.refusalSieve.through(lists).map((i) => en.refusals[i])).toContain(row);
  });

  it.each([
    ['Brenn did not respond to queries sent by The Harbour Courier.', { by: 'The Harbour Courier' }],
    ['Brenn has not yet replied to an emailed request from The Courier for comment.', { by: 'The Courier' }],
    ["The bank did not reply to the Vantria Post's requests for comment.", { by: 'the Vantria Post' }],
    ['Two calls to Kask’s office were not returned.', { who: 'Kask’s office' }],
    ['Nobody at the harbour office could be reached on Sunday.', { who: 'the harbour office' }],
    ['There was no immediate response from either ministry.', { who: 'either ministry' }],
  ])('groups: %s', (sentence, groups) => {
    const found = en.refusals.map((row) => row.pattern.exec(small(sentence))).find((match) => match);
    const named = Object.entries(found?.groups ?? {}).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(named)).toEqual(inSmall(groups));
  });

  it('templates are in small letters, as what they are held against', () => {
    for (const { template } of en.refusals) expect(small(template)).toBe(template);
    const text = 'İzmir’s Board DECLINED to comment.';
    expect(small(text)).toHaveLength(text.length);
  });

  it.each([
    ['(did not|never)[ yet] (reply|get back)~ to {who}', [['did', 'never'], ['reply', 'back'], ['to']]],
    ['(declined( again|)|refused) (|to) say(?= no)', [['declined', 'refused'], ['say']]],
  ])('needed words: %s', (template, needed) => {
    expect(neededWords(template)).toEqual(needed);
  });

  it.each(counterexamples)('no refusal: %s', (sentence) => {
    expect(en.refusals.filter((row) => row.pattern.test(small(sentence))).map((row) => row.template)).toEqual([]);
  });

  it.each([
    ['did not[ yet] (reply|answer)', 'She did not answer.', 'did not answer'],
    [
      'declined…~ to say',
      'He declined, through a clerk, politely to say why.',
      'declined, through a clerk, politely to say',
    ],
    ["{by}'s call", 'Pell ignored the Harbour Courier’s call.', 'Pell ignored the Harbour Courier’s call'],
    ['reach(?! a)', 'They could not reach a deal.', undefined],
    ['no one', 'No onerous terms.', undefined],
  ])('template %s', (template, sentence, match) => {
    expect(compile(template).exec(small(sentence))?.[0]).toBe(match && small(match));
  });
});
