import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose.ts';
import { en } from './en/index.ts';

/** Short answers of many people have few articles: one word in eight is frequent, and half of those stand in no list of a dozen. */
const ANSWERS = `“They have experience,” said one Pell rower. “Their boats win.” “You see Brenn everywhere,” another rower
  said. “Kask hides. Would you vote Kask?” “Had Lund run, we would cheer,” said some Tarn growers. “But who else?” “Pilots
  love Brenn. Growers love Brenn. Rowers this year will, too,” one grower said. “More boats, more fish, fewer speeches.”`;

describe('the language of a text', () => {
  it('is English where its own words are, however few of them are articles', () => {
    expect(chooseLanguage(ANSWERS, 'en')).toBe(en);
    expect(chooseLanguage(ANSWERS, 'de')).toBe(en);
  });

  it('is none that has no tables, whatever the page says', () => {
    const german = `Der Bürgermeister sagte am Montag, die Boote fahren wieder. In der Stadt war man froh, und was an der
      Brücke geschah, will keiner mehr wissen. Das Wasser steht hoch, so hoch wie seit Jahren nicht, und die Fischer am
      Hafen hoffen, dass es bald sinkt, sonst fahren sie in dieser Woche gar nicht mehr hinaus.`;
    expect(chooseLanguage(german, 'en')).toBeNull();
  });

  it('is what the page says where a text is too short to tell', () => {
    expect(chooseLanguage('“Boats run again.”', 'de')).toBeNull();
    expect(chooseLanguage('“Boats run again.”', 'en-GB')).not.toBeNull();
    expect(chooseLanguage('“Boats run again.”')).not.toBeNull();
  });
});
