/** Every language has every message that is used, with the same gaps and the plural forms of that language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../_locales/en/messages.json' with { type: 'json' };
import { counted, locale, message } from './message.ts';

const FOLDER = 'src/_locales';
type Table = Record<string, { message: string }>;
const tables: [language: string, Table][] = readdirSync(FOLDER).map((language) => [
  language,
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')),
]);
const FORM = /_(?:zero|one|two|few|many|other)$/;
const stemOf = (key: string) => key.replace(FORM, '');
const counts = new Set(Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [stemOf(key)] : [])));
const isForm = (key: string) => FORM.test(key) && counts.has(stemOf(key));
const gaps = (words: string) => [...new Set(words.match(/\$\d/g))].sort().join('');

describe.each(tables)('%s', (language, table) => {
  it('has the messages that English has, and no other', () => {
    const plain = (keys: string[]) => keys.filter((key) => !isForm(key)).sort();
    expect(plain(Object.keys(table))).toEqual(plain(Object.keys(english)));
  });

  it('has a form for each plural of the language', () => {
    const forms = new Intl.PluralRules(table.locale.message).resolvedOptions().pluralCategories;
    const wanted = [...counts].flatMap((stem) => forms.map((form) => `${stem}_${form}`));
    expect(Object.keys(table).filter(isForm).sort()).toEqual(wanted.sort());
  });

  it('has words in each, and the gaps that English has', () => {
    for (const [key, { message: words }] of Object.entries(table)) {
      expect(words.trim(), key).not.toBe('');
      const like = (english as Table)[isForm(key) ? `${stemOf(key)}_other` : key];
      // “the other one” needs no figure.
      const expected = key.endsWith('_one')
        ? [gaps(like.message), gaps(like.message).replace('$1', '')]
        : [gaps(like.message)];
      expect(expected, key).toContain(gaps(words));
    }
  });

  it('says which language it is, and how it is written', () => {
    expect(table.locale.message.split('-')[0]).toBe(language.split('_')[0]);
    expect(['ltr', 'rtl']).toContain(table.direction.message);
  });
});

it('every message is shown somewhere', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\./.test(path),
  );
  const sources = [...files.map((path) => join('src', path)), 'manifest.json'].map((path) =>
    readFileSync(path, 'utf8'),
  );
  const all = sources.join('\n');
  const groups = [...all.matchAll(/const (\w+) = messages\('(\w+)'\)/g)].map(([, name, prefix]) => ({ name, prefix }));
  const parts = (key: string) => key.split('_');
  const isUsed = (key: string) => {
    const stem = isForm(key) ? stemOf(key) : key;
    if (new RegExp(`['\`]${stem}['\`]|__MSG_${stem}__`).test(all)) return true;
    const [prefix, ...rest] = parts(stem);
    const group = groups.find((each) => each.prefix === prefix);
    if (group && new RegExp(`\\b${group.name}\\.${rest.join('_')}\\b`).test(all)) return true;
    // Put together: `type_${…}`, `why_${…}_${…}`, notices by their name.
    const made = { type: 'type_${', types: 'types_${', notice: 'notice_${', why: 'why_${' }[prefix];
    return made !== undefined && all.includes(made) && new RegExp(`['\`]${rest[0]}['\`]`).test(all);
  };
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

it('numbers and plural forms are those of the language', () => {
  expect(locale()).toBe('en-GB');
  expect([0, 1, 2, 1234].map((n) => counted('count_quotation', n))).toEqual([
    '0 quotations',
    '1 quotation',
    '2 quotations',
    '1,234 quotations',
  ]);
  expect(message('sentence_pair', 'Oda Brenn', 'Wim Sandel')).toBe('Oda Brenn to Wim Sandel');
  // What goes into a gap is not read again.
  expect(message('sentence_goTo', '$1 & $2')).toBe('Go to $1 & $2');
});
