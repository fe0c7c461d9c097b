// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract.ts';

const STORY = 'https://courier.example/2026/03/ferry-stays-in-port-until-spring';
const page = (body: string, head = '') =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04"><title>Ferry stays in port</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const read = (document: Document, url = STORY, options = {}) => {
  const article = extractArticle(document, url, options);
  if ('reason' in article) throw new Error(article.reason);
  return article;
};

const P = [
  '<p>The ferry to the northern islands will stay in port until spring, Oda Brenn said on Monday.</p>',
  '<p>“We cannot send it out before the pier is mended,” Brenn told the council, which met in the evening.</p>',
  '<p>Wim Sandel, who runs the shop on the largest island, said that the winter would be a long one for everybody.</p>',
  '<p>“We have flour, and we have candles,” he said. “What we do not have is a doctor, and nobody talks of that.”</p>',
  '<p>The council will meet again on Friday, and the harbour master will then say what the repairs cost.</p>',
];
const TEXT = P.join('');
const NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/strait">Strait</a></li></ul></nav>';
const words = (html: string) => html.replace(/<[^>]+>/g, '');

/** [html of the page's body, words that have to be there, words that must not]. */
const BODIES: Record<string, [html: string, kept: string[], left: string[]]> = {
  plain: [
    `${NAV}<article><h1>Ferry stays in port</h1>${TEXT}</article>`,
    P.map(words),
    ['Home', 'Ferry stays in port'],
  ],
  'a related box inside': [
    `<article><h1>Ferry stays in port</h1>${P.slice(0, 3).join('')}<div class="related"><h3>More</h3><p>Ten winters that the islands will not forget, told by those who were there at the time.</p></div>${P.slice(3).join('')}</article>`,
    P.map(words),
    ['Ten winters'],
  ],
  'a caption, an author box and a newsletter box': [
    `<article><h1>Ferry stays in port</h1>${P[0]}<figure><img src="f.png"><figcaption>The pier on Sunday, seen from the lighthouse. Picture: J. Pell</figcaption></figure>${P.slice(1).join('')}<div class="newsletter"><p>Our letter about the islands comes every Friday morning; enter your address here.</p></div><div class="author-bio"><p>Jorun Pell writes about the islands and has lived on three of them for many years.</p></div></article>`,
    P.map(words),
    ['lighthouse', 'every Friday morning', 'lived on three'],
  ],
  'a body over two containers': [
    `<main><h1>Ferry stays in port</h1><div class="text">${P.slice(0, 2).join('')}</div><div class="ad">Advertisement</div><div class="text">${P.slice(2).join('')}</div></main>`,
    P.map(words),
    ['Advertisement'],
  ],
  'many comments below, and an aside with a longer text': [
    `<main><h1>Ferry stays in port</h1>${TEXT}</main><div class="comments">${'<p>I never liked that ferry, and I have said so every year since it was bought from the mainland.</p>'.repeat(20)}</div><aside>${'<p>Ten winters that the islands will not forget, told by those who were there at the time.</p>'.repeat(9)}</aside>`,
    P.map(words),
    ['never liked that ferry', 'Ten winters'],
  ],
  'a page that is one form': [
    `<form><h1>Ferry stays in port</h1><div>${TEXT}</div></form>`,
    P.map(words),
    ['Ferry stays in port'],
  ],
  'a block quotation and a list': [
    `<article><h1>Ferry stays in port</h1>${TEXT}<blockquote><p>It is the third winter without a ferry, and the last one that we will bear.</p></blockquote>${P[4]}<ul><li>The pier was built ninety years ago by the islanders.</li><li>It was mended twice, the last time in a winter of storms.</li></ul>${P[2]}</article>`,
    [...P.map(words), 'third winter without', 'mended twice'],
    [],
  ],
  'paragraphs that are divs': [
    `<article><h1>Ferry stays in port</h1>${TEXT.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')}</article>`,
    P.map(words),
    [],
  ],
  'lines broken in one cell': [
    `<h1>Ferry stays in port</h1><table><tr><td>${P.map(words).join('<br><br>')}</td></tr></table>`,
    P.map(words),
    [],
  ],
  'a caption that quotes, and one that does not': [
    `<article><h1>Ferry stays in port</h1>${P[0]}<figure><img src="f.png"><figcaption>Ana Rell on Sunday: “My boat has carried the doctor for nine years.”</figcaption></figure>${P[1]}<figure><img src="g.png"><figcaption>The pier on Sunday, seen from the lighthouse.</figcaption></figure>${P.slice(2).join('')}</article>`,
    [...P.map(words), 'My boat has carried'],
    ['lighthouse'],
  ],
  'a pull quote that repeats the text': [
    `<article><h1>Ferry stays in port</h1>${P.slice(0, 4).join('')}<blockquote class="big"><p>What we do not have is a doctor, and nobody talks of that</p></blockquote>${P[4]}</article>`,
    P.map(words),
    ['doctor, and nobody talks of that\n'],
  ],
  'an interview with its questions in bold': [
    `<article><h1>Ferry stays in port</h1>${P.map((answer) => `<p><strong>And what then?</strong></p>${answer}`).join('')}</article>`,
    [...P.map(words), 'And what then?'],
    [],
  ],
  'a first letter of its own': [
    `<article><h1>Ferry stays in port</h1>${TEXT.replace('<p>T', '<p><span class="dropcap">T</span>')}</article>`,
    P.map(words),
    [],
  ],
  'a paragraph that is one link and a sentence': [
    `<article><h1>Ferry stays in port</h1>${P.slice(0, 3).join('')}<p><a href="/costs">The repairs cost more than the islands earn in a year, the mayor of the largest of them, Teodor Kask, said in a long letter to the harbour master that was read out on Monday.</a></p>${P.slice(3).join('')}</article>`,
    [...P.map(words), 'Teodor Kask'],
    [],
  ],
  'a part behind “read more”': [
    `<article><h1>Ferry stays in port</h1>${P.slice(0, 2).join('')}<button>Read more</button><div class="rest" style="max-height: 0; overflow: hidden">${P.slice(2).join('')}</div></article>`,
    P.map(words),
    ['Read more'],
  ],
  'what waits behind a wall': [
    `<article><h1>Ferry stays in port</h1>${TEXT}<p>Subscribe to continue reading</p><div style="display:none">${P.map(
      (words) => words.replace('The', 'Behind the wall the'),
    )
      .join('')
      .repeat(4)}</div></article>`,
    P.map(words),
    ['Behind the wall'],
  ],
  'hidden words': [
    `<article><h1>Ferry stays in port</h1>${TEXT}<p style="display:none">Nobody is meant to read this sentence, and nobody does, since it is not shown.</p></article>`,
    P.map(words),
    ['Nobody is meant'],
  ],
};

describe('text', () => {
  it.each(Object.entries(BODIES))('%s', (_, [html, kept, left]) => {
    const { text } = read(page(html)).input;
    const found = text.split('\n\n');
    for (const one of kept)
      expect(
        found.some((paragraph) => paragraph.includes(one)),
        one,
      ).toBe(true);
    for (const one of left) expect(text).not.toContain(one);
  });
});

it('leaves the page as it was', () => {
  const document = page(BODIES['a related box inside'][0]);
  const copy = document.cloneNode(true);
  const nodes = (root: Node): Node[] => [...root.childNodes].flatMap((node) => [node, ...nodes(node)]);
  const before = nodes(document);
  read(document);
  expect(document.isEqualNode(copy)).toBe(true);
  expect(nodes(document)).toEqual(before);
});

it('maps its text to the live nodes', () => {
  const document = page(BODIES.plain[0]);
  const { input, map } = read(document);
  const at = input.text.indexOf('“We cannot');
  const [{ node, start }] = map.pieces([at, at + 10]);
  expect(node.ownerDocument).toBe(document);
  expect(node).toBe(document.querySelectorAll('p')[1].firstChild);
  expect(start).toBe(0);
});

it('gives the engine language, title and links', () => {
  const { input, meta } = read(page(BODIES.plain[0].replace('Oda Brenn', '<a href="/brenn">Oda Brenn</a>')));
  expect(input).toMatchObject({ language: 'en', title: 'Ferry stays in port' });
  expect(input.links?.map(({ href, span }) => [href, input.text.slice(...span)])).toEqual([
    ['https://courier.example/brenn', 'Oda Brenn'],
  ]);
  expect(meta.published).toBe('2026-03-04');
});

it.each([
  ['#note', []],
  ['mailto:brenn@courier.example', []],
  ['javascript:void(0)', []],
  ['letter.pdf', ['https://courier.example/letter.pdf']],
])('links only to what is elsewhere: %s', (href, addresses) => {
  const { input } = read(
    page(BODIES.plain[0].replace('Oda Brenn', `<a href="${href}">Oda Brenn</a>`)),
    'https://courier.example/a',
  );
  expect(input.links?.map((link) => link.href)).toEqual(addresses);
});

describe('no article', () => {
  const list = `<h3><a href="/a">Ferry stays</a></h3>`.repeat(30);
  it('a front page', () => {
    expect(extractArticle(page(list), 'https://courier.example/')).toEqual({ reason: 'not an article' });
  });
  it('an empty page', () => {
    expect(extractArticle(new DOMParser().parseFromString('', 'text/html'), '')).toHaveProperty('reason');
  });
  it('a page that has said everything but its text', () => {
    expect(
      extractArticle(
        page(
          '<h1>Ferry stays in port</h1><div id="app"></div>',
          '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
        ),
        STORY,
      ),
    ).toEqual({ reason: 'no text' });
  });
  it('unless one looks anyway', () => {
    const { input } = read(page(TEXT), 'https://courier.example/', { anyway: true });
    expect(input.text).toContain('flour');
  });
});
