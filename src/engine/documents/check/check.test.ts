/** Forty quotations of one print, sorted; what noise may do and what it may not; and how little of a long original is compared. */
import { describe, expect, it } from 'vitest';
import { Candidates } from './candidates.ts';
import { checkAgainst } from './check.ts';
import { DIFFERENT, EDITED, INVENTED, ORIGINAL, VERBATIM } from './original.test-data.ts';
import { piecesOf } from './pieces.ts';
import { wordsOf } from './words.ts';

const check = (source: string, ...parts: string[]) => checkAgainst(source, [{ id: 'q1', parts }]).excerpts[0];
const shown = (source: string, ...parts: string[]) => {
  const { status, diff } = check(source, ...parts);
  return diff
    ? diff.map((d) => ({ both: d.text, original: `-${d.text}`, excerpt: `+${d.text}` })[d.in]).join(' ')
    : status;
};

describe('forty excerpts of one original', () => {
  const all = [
    ...VERBATIM.map((parts) => ({ parts, status: 'verbatim' })),
    ...EDITED.map((parts) => ({ parts, status: 'edited' })),
    ...DIFFERENT.map(([parts]) => ({ parts, status: 'different' })),
    ...INVENTED.map((parts) => ({ parts, status: 'not found' })),
  ];
  const { excerpts, quoted, words, quotedWords } = checkAgainst(
    ORIGINAL,
    all.map(({ parts }, i) => ({ id: String(i), parts })),
  );

  it('are forty', () => expect(all).toHaveLength(40));

  it.each(all.map(({ parts, status }, i) => [status, parts.join(' ## '), i] as const))('%s: %s', (status, _, i) => {
    expect(excerpts[i].status).toBe(status);
  });

  it.each(DIFFERENT.map(([parts, original, excerpt], i) => [parts.join(' '), original, excerpt, i] as const))(
    '%s: “%s” has become “%s”',
    (_, original, excerpt, i) => {
      const { diff } = excerpts[20 + i];
      const only = (where: string) => diff!.filter((d) => d.in === where).map((d) => d.text);
      expect(only('original').join(' ')).toBe(original);
      expect(only('excerpt').join(' ')).toBe(excerpt);
    },
  );

  it('stand where they stand in the original', () => {
    const [{ passages }] = excerpts;
    expect(passages.map(([s, e]) => ORIGINAL.slice(s, e))).toEqual([
      'What we found is not good, but it is not hopeless either',
    ]);
    expect([excerpts[4], excerpts[12]].map((e) => e.passages.length)).toEqual([1, 2]);
  });

  it('or near something, where they are not there', () => {
    const text = '“Its captain, Ilse Marrow, hid from us below in a cabin full of wet logbooks and empty bottles.”';
    const { status, passages } = check(ORIGINAL, text);
    const [[start, end]] = passages;
    expect(status).toBe('not found');
    expect(ORIGINAL.slice(start, end)).toContain('captain');
  });

  it('and near no more than what they come near to', () => {
    const source =
      'Dear Mayor, the cables are rusty, and twelve of them have broken. We ask you to close the bridge before the winter. Yours, Ada Lund';
    const text =
      '“I ask you to close the bridge before the winter, and to look at the contracts of the last ten years”';
    const { status, passages } = check(source, text);
    expect(status).toBe('not found');
    expect(source.slice(...passages[0])).toMatch(/^We ask you to close the bridge/);
  });

  it('cover what they quote, once, in order', () => {
    expect(quotedWords).toBeGreaterThan(150);
    expect(quotedWords).toBeLessThan(words);
    for (const [i, [start, end]] of quoted.entries()) {
      expect(start).toBeLessThan(end);
      if (i) expect(start).toBeGreaterThan(quoted[i - 1][1]);
    }
    const lit = quoted.map(([s, e]) => ORIGINAL.slice(s, e)).join('\n');
    expect(lit).toContain('treasurer did not answer');
    expect(lit).not.toContain('publish what we have written');
  });
});

describe('what a quotation may do openly', () => {
  const SOURCE = 'We will close the bridge, and we will keep the ferry. Is it safe? It is not, the board says.';
  it.each<[string, string[]]>([
    ['“[W]e will keep the ferry”', ['brackets']],
    ['“we will close the bridge”', ['capital']],
    ['“We will close … the ferry”', ['ellipsis']],
    ['“… the bridge”', ['ellipsis']],
    ['“We will close the bridge …”', ['ellipsis']],
    ['“We will close the [old] bridge”', ['brackets']],
  ])('%s', (text, edits) => {
    expect(check(SOURCE, text)).toMatchObject({ status: 'edited', edits });
  });

  it.each(['“we will keep the ferry,”', '“We will close the bridge.”'])(
    'and what its own sentence puts at its end is none of it: %s',
    (text) => expect(check(SOURCE, text)).toMatchObject({ status: 'verbatim', edits: [] }),
  );

  it.each([
    ['“We will close the bridge!”', 'We will close the bridge -, +!'],
    ['“Is it safe.”', 'Is it safe -? +.'],
    ['“We will close the ferry”', 'We will close the -bridge +ferry'],
    ['“We keep the ferry”', 'We -will keep the ferry'],
  ])('but not %s', (text, diff) => {
    expect(check(SOURCE, text).status).toBe('different');
    expect(shown(SOURCE, text)).toBe(diff);
  });

  it('shows whole sentences that are left out without a sign', () => {
    const text = '“It would not. Mending the old one would cost eleven million and take eighteen months”';
    expect(shown(ORIGINAL, text)).toBe(
      'It would not -A new bridge would cost about ninety million crowns and take six years Mending the old one would cost eleven million and take eighteen months',
    );
  });

  it('shows what stands in the place of brackets', () => {
    const text = '“[The council] will close the bridge”';
    expect(check(SOURCE, text).status).toBe('edited');
    expect(shown(SOURCE, text)).toBe('-We +The council will close the bridge');
  });

  it('a “not” that is gone is no edit, whatever stands in brackets', () => {
    expect(shown('We do not want the tunnel.', '“We [in Tarn] want the tunnel.”')).toBe(
      'We -do not +in Tarn want the tunnel',
    );
    expect(check('We do not want it to be built.', '“[We] do want it to be built.”').status).toBe('different');
  });

  it('an ellipsis that the original has as well is none', () => {
    expect(check('We will … close the bridge.', '“We will ... close the bridge.”')).toMatchObject({
      status: 'verbatim',
    });
  });
});

describe('what a print or a scan does', () => {
  it.each([
    ['line breaks', 'We will close\n   the old\nbridge now.'],
    ['hyphens at line ends', 'We will close the old bri-\ndge now.'],
    ['soft hyphens', 'We will close the old bri\u00addge now.'],
    ['no-break and zero-width spaces', 'We\u00a0will close the\u202fold bri\u200bdge now.'],
    ['rn for m, l and 1 for I, 0 for O', 'We wi1l close the 0ld bridge now.'],
    ['words that fell apart', 'We will cl ose the old bridge now.'],
    [
      'a page’s end',
      'The end.\nTarn, a report\n\fTarn, a report\nWe will close the\n7\n\fTarn, a report\nold bridge now.\n8',
    ],
  ])('%s', (_, source) => {
    expect(check(source, '“We will close the old bridge now.”').status).toBe('verbatim');
  });

  it('marks that stand for apostrophes', () =>
    expect(check('It doesn´t close.', '“It doesn’t close.”').status).toBe('verbatim'));

  it('ligatures', () => expect(check('The ofﬁce of ﬂoods', '“office of floods”').status).toBe('verbatim'));

  it.each([
    ['We may fail by May.', '“We may fall by May.”'],
    ['It costs $5 million.', '“It costs £5 million.”'],
    ['It costs 1.5 million crowns.', '“It costs 15 million crowns.”'],
    ['The ferry is late.', '“The fairy is late.”'],
    ['It is 10 years old.', '“It is 11 years old.”'],
    ['They were there in May.', '“They weren’t there in May.”'],
  ])('takes no noise for a word: %s %s', (source, text) => {
    expect(check(source, text).status).toBe('different');
  });
});

describe('an original that has nothing', () => {
  it.each(['', ' \n\f', '…'])('%j', (source) => {
    expect(checkAgainst(source, [{ id: 'q1', parts: ['“We will close it.”'] }])).toEqual({
      excerpts: [{ id: 'q1', status: 'not found', passages: [], edits: [], diff: null }],
      quoted: [],
      words: 0,
      quotedWords: 0,
    });
  });

  it('or an excerpt without a word', () => expect(check('A text.', '“…”').status).toBe('not found'));
});

describe('a long excerpt', () => {
  const words = Array.from({ length: 40 }, () => wordsOf(ORIGINAL).map((w) => w.text)).flatMap((some, k) =>
    some.map((w) => w + k),
  );
  const source = words.join(' ');

  it('is found as a whole, in one run', () => {
    const { status, passages } = check(source, words.slice(1000, 3000).join(' '));
    expect(status).toBe('verbatim');
    expect(checkAgainst(source, [{ id: 'q1', parts: [words.slice(1000, 3000).join(' ')] }]).quoted).toHaveLength(1);
    expect(passages).toEqual([[words.slice(0, 1000).join(' ').length + 1, words.slice(0, 3000).join(' ').length]]);
  });

  it.each([40, 79, 80, 81, 160, 500])('shows the word that is left out, also between its parts: %i', (at) => {
    const { status, diff } = check(source, words.slice(1000, 1700).toSpliced(at, 1).join(' '));
    expect(status).toBe('different');
    expect(diff!.filter((d) => d.in !== 'both')).toEqual([{ in: 'original', text: words[1000 + at] }]);
  });
});

describe('a long original', () => {
  it('is compared in a few windows, however long it is', () => {
    const filler = wordsOf(ORIGINAL).map((w) => w.text);
    const compared = [10, 100].map((times) => {
      const text = `${Array.from({ length: times }, (_, i) => filler.map((w, k) => (k % 3 ? w : `${w}${i}`)).join(' ')).join(' ')} ${ORIGINAL}`;
      const pieces = [...VERBATIM, ...DIFFERENT.map(([parts]) => parts)].flatMap((parts) => piecesOf(parts));
      const candidates = new Candidates(wordsOf(text), pieces);
      return pieces.flatMap((p) => candidates.of(p)).reduce((sum, { from, to }) => sum + to - from, 0);
    });
    expect(compared[1]).toBeLessThan(compared[0] * 1.5);
    expect(compared[1]).toBeLessThan(10_000);
  });
});
