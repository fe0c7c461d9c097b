// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isPartial } from './partial.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const TEXT = 'The ferry will stay in port until spring, the council said. '.repeat(10);

describe('more is elsewhere', () => {
  it.each([
    ['a wall', '<div class="wall"><h3>Subscribe to continue\n reading</h3></div>'],
    ['a wall in a button', '<button>Log in or create a free account to read the rest</button>'],
    ['a wall for subscribers', '<p>This story is only for subscribers.</p>'],
    ['a wall in German', '<h3>Jetzt weiterlesen mit Probeabo</h3>'],
    ['a wall in French', '<p>Il vous reste 62.4% de cet article à lire.</p>'],
    ['a longer article in structured data', jsonLd({ '@type': 'NewsArticle', articleBody: TEXT.repeat(3) })],
  ])('%s', (_, html) => {
    expect(isPartial(page(`<p>${TEXT}</p>${html}`), TEXT)).toBe(true);
  });
});

describe('all is here', () => {
  it.each([
    ['nothing said', ''],
    ['not free, and in full', jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false, articleBody: TEXT })],
    ['a summary in structured data', jsonLd({ '@type': 'NewsArticle', articleBody: TEXT.slice(0, 300) })],
    [
      'markup in structured data',
      jsonLd({ '@type': 'NewsArticle', articleBody: `<p style="margin:0 auto 0 auto">x</p>`.repeat(80) }),
    ],
    ['an invitation that is no wall', '<p>Subscribe to our letter about the islands.</p>'],
    [
      'a sentence about reading',
      `<p>${TEXT} She had to log in to continue reading, Brenn told the council. ${TEXT}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(isPartial(page(`<p>${TEXT}</p>${html}`), TEXT)).toBe(false);
  });

  it('a wall that nobody sees', () => {
    const document = page('<h3>Subscribe to continue reading</h3>');
    document.querySelector('h3')!.checkVisibility = () => false;
    expect(isPartial(document, TEXT)).toBe(false);
  });
});
