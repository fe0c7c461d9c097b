/** The formats that programs read, each read back: CSV by a reader of RFC 4180, JSON-LD against its model. */
import { describe, expect, it, test } from 'vitest';
import type { ArticleState } from '../extension/messages.ts';
import { SAMPLE } from '../ui/sample.test-data.ts';
import { annotations } from './annotations.ts';
import { contract } from './contract.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { readCsv } from './read-csv.test-data.ts';
import { annotationProblems } from './web-annotation.test-data.ts';

const URL = SAMPLE.meta.url!;
const ROW = contract(URL, SAMPLE);
const changed = (change: (state: ArticleState) => void) => {
  const state = structuredClone(SAMPLE);
  change(state);
  return contract(URL, state);
};

it('a name that the reader of the page has put right says so in each format, and no other does', () => {
  const [first] = SAMPLE.analysis.quotations;
  const row = changed((state) => {
    state.corrections.corrected = { [first.id]: null };
  });
  expect(JSON.parse(json([row])).quotations.filter((q: { corrected?: true }) => q.corrected)).toHaveLength(1);
  expect(markdown(row).match(/corrected by you/g)).toHaveLength(1);
  expect(markdown(ROW)).not.toContain('corrected by you');
  const [head, ...lines] = readCsv(csv([row]));
  expect(lines.filter((line) => line[head.indexOf('corrected')] === 'yes')).toHaveLength(1);
});

describe('JSON', () => {
  it('is the contract, each quotation with its link', () => {
    const row = JSON.parse(json([ROW]));
    expect(Object.keys(row)).toEqual(['id', 'article', 'quotations', 'speakers', 'documents']);
    expect(row.article).toEqual({ ...SAMPLE.meta, text: SAMPLE.text });
    expect(row.speakers).toEqual(SAMPLE.analysis.speakers);
    expect(row.documents).toEqual(SAMPLE.analysis.documents);
    for (const [i, { link, ...quotation }] of row.quotations.entries()) {
      expect(quotation).toEqual(SAMPLE.analysis.quotations[i]);
      expect(link).toMatch(/^https:\/\/harbour-courier\.example\/2026\/11\/14\/letter#:~:text=./);
    }
  });

  it('is a list where there are several articles, and has no links without an address', () => {
    const [, other] = JSON.parse(json([ROW, contract('b', { ...SAMPLE, meta: { ...SAMPLE.meta, url: null } })]));
    expect(new Set(other.quotations.map((q: { link: unknown }) => q.link))).toEqual(new Set([null]));
  });
});

describe('CSV', () => {
  const read = (row = ROW) => {
    const [head, ...lines] = readCsv(csv([row]));
    return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i]])));
  };

  it('has a line for each statement', () => {
    const lines = read();
    expect(lines.map((line) => line.quotation)).toEqual(ROW.quotations.map(({ id }) => id));
    expect(lines[2]).toEqual({
      id: URL,
      quotation: 'q3',
      kind: 'direct',
      speaker: 'Ilse Marrow',
      role: 'president of Vantria',
      document: 'd1',
      confidence: '0.97',
      text: ROW.quotations[2].text,
      check: '',
      link: ROW.quotations[2].link,
      from: 'letter by Ilse Marrow to Teodor Kask, 2 November 2026',
      toldBy: '',
      title: SAMPLE.meta.title,
      site: 'The Harbour Courier',
      published: '2026-11-14',
      corrected: '',
    });
    expect(lines.find((line) => line.quotation === 'q11')!.toldBy).toBe('Jorun Pell');
    expect(lines.find((line) => line.quotation === 'q15')).toMatchObject({ speaker: '', role: '' });
  });

  it('keeps commas, quotation marks and line breaks within their cell', () => {
    const text = 'He said "no",\r\nand left; twice.';
    const [line] = read(
      changed(({ analysis }) => {
        analysis.quotations[0].text = text;
      }),
    );
    expect(line.text).toBe('He said "no", and left; twice.');
    expect(csv([ROW])).not.toMatch(/[^\r]\n|\r[^\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', ' \n=1', '＝1', '＋1', '－1', '＠a'])('disarms %j', (bad) => {
    const row = changed(({ analysis, meta }) => {
      Object.assign(analysis.quotations[0], { text: bad, speaker: bad });
      Object.assign(analysis.speakers[1], { name: bad, role: bad });
      Object.assign(meta, { title: bad, site: bad, published: bad });
    });
    const [line] = read({ ...row, id: bad });
    for (const name of ['id', 'text', 'speaker', 'role', 'title', 'site', 'published'])
      expect(line[name]).toBe(`'${bad.trim()}`);
  });

  it('leaves numbers numbers', () => {
    const row = changed(({ analysis }) => {
      analysis.quotations[0].confidence = -1;
    });
    expect(read(row)[0].confidence).toBe('-1');
  });
});

describe('web annotations', () => {
  const parsed = (row = ROW) => JSON.parse(annotations(row));

  it('follow the model', () => {
    expect(annotationProblems(parsed())).toEqual([]);
  });

  it('say who, in what role, how, and where', () => {
    const { items } = parsed().first;
    expect(parsed().total).toBe(ROW.quotations.length);
    const values = (item: { body: { purpose: string; value: string }[] }) =>
      Object.fromEntries(item.body.map(({ purpose, value }) => [purpose, value]));
    expect(values(items[8])).toEqual({
      commenting: 'probably Jorun Pell, opposition leader: quoted',
      identifying: 'Jorun Pell',
      describing: 'opposition leader',
      classifying: 'direct',
    });
    expect(values(items[14])).toEqual({ commenting: 'Not attributed: quoted', classifying: 'direct' });
    expect(items[3].target.source).toBe(URL);
  });

  it('select exactly the words, in each way', () => {
    const { items } = parsed().first;
    for (const [i, item] of items.entries()) {
      const targets = [item.target].flat();
      const { content } = ROW.quotations[i];
      expect(targets).toHaveLength(content.length);
      for (const [k, { selector }] of targets.entries()) {
        const [quote, position, fragment] = selector;
        const words = SAMPLE.text.slice(...content[k]);
        expect(quote.exact).toBe(words);
        expect(SAMPLE.text.slice(position.start, position.end)).toBe(words);
        expect(SAMPLE.text).toContain(quote.prefix + quote.exact + quote.suffix);
        expect(fragment.value).toMatch(/^:~:text=/);
      }
    }
  });

  it('bear the same names again, and no two the same', () => {
    expect(annotations(ROW)).toBe(annotations(contract(URL, structuredClone(SAMPLE))));
    const { id, first } = parsed();
    const ids = [id, first.id, ...first.items.map((item: { id: string }) => item.id)];
    expect(new Set(ids).size).toBe(ROW.quotations.length + 2);
  });

  it('name the text where the article has no address', () => {
    const row = changed(({ meta }) => {
      meta.url = null;
    });
    expect(annotationProblems(parsed(row))).toEqual([]);
    expect(parsed(row).first.items[3].target.source).toMatch(/^urn:uuid:/);
  });
});

test('the reader of CSV knows the rules', () => {
  expect(readCsv('a,"b ""c"", d"\r\n"e\r\nf",\r\n')).toEqual([
    ['a', 'b "c", d'],
    ['e\r\nf', ''],
  ]);
  expect(() => readCsv('a"b\r\n')).toThrow();
  expect(() => readCsv('"a"b\r\n')).toThrow();
  expect(() => readCsv('"a')).toThrow();
});

test('the check of annotations sees what is wrong', () => {
  const good = JSON.parse(annotations(ROW));
  const broken = (change: (collection: typeof good) => void) => {
    const copy = structuredClone(good);
    change(copy);
    return annotationProblems(copy);
  };
  const first = (copy: typeof good) => copy.first.items[0];
  for (const change of [
    (copy: typeof good) => delete copy['@context'],
    (copy: typeof good) => delete copy.first.partOf,
    (copy: typeof good) => delete first(copy).id,
    (copy: typeof good) => (copy.total = 1),
    (copy: typeof good) => (first(copy).id = 'q1'),
    (copy: typeof good) => (first(copy).motivation = 'knowing'),
    (copy: typeof good) => delete first(copy).body[0].value,
    (copy: typeof good) => delete first(copy).target.source,
    (copy: typeof good) => delete first(copy).target.selector[0].exact,
    (copy: typeof good) => (first(copy).target.selector[1].start = -1),
    (copy: typeof good) => (first(copy).target.selector[2].type = 'Selector'),
  ])
    expect(broken(change)).toHaveLength(1);
});
