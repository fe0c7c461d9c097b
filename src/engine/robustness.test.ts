/** Whatever stands on a page: the engine answers sensibly or with nothing, in time, and the same every time. */
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import type { Analysis } from './model.ts';
import { faults } from './sound.test-data.ts';

const NEWS = [
  'Oda Brenn said the ferry would sail on Monday. “We are ready,” she said. “The crew is aboard.”',
  'According to Wim Sandel, a clerk of the port, nobody had asked. “Ask me,” Sandel told The Harbour Courier.',
  '“A knock at the door,” said Jorun Pell, the opposition leader. He declined to comment on the letter.',
];

const NO_NEWS: Record<string, string> = {
  'a novel': `It was late when the boat came in. “You are wet,” said the old woman. “So is the sea,” he answered, and laughed.
She turned away. “There is soup.”
“And bread?”
“There is always bread.” He sat down by the stove and said nothing more.`,
  'a recipe': `Lantern soup. Serves 4.
2 onions, 1 "good" leek, 30 g butter, 1 l stock
Melt the butter. Add the onions; stir until soft. Pour in the stock, bring to the boil, 25 min.
Season 'to taste'. Serve hot.`,
  'source code': `function greet(name) {
  const words = "hello, " + name + '!';
  if (!name) throw new Error("no name given");
  return { words, "a-b": [1, 2, 3], re: /["']/g };
}`,
  'a chat': `[10:02] oda: anyone up?
[10:03] wim: "up" is a strong word lol
[10:03] oda: he said hed come at 9 :(
[10:05] jorun: brb`,
  'a table': 'Name\tVotes\tShare\nPell\t1,204\t51%\nKask\t1,150\t49%',
  'another language': 'Der Hafen bleibt zu, sagte die Ministerin am Montag. „Wir prüfen das“, ergänzte ihr Sprecher.',
  'no words': '… — « » “” \'\' "" ()[]{} !!! 123 456',
  'capitals alone': 'ODA BRENN SAID “WE ARE READY.” THE CREW IS ABOARD, SHE SAID.',
  'an empty text': '',
  'white space': ' \n\t\u00a0\u2028\r\n ',
  'lone surrogates': 'Oda \ud800Brenn said \udc00“we\udfff are ready”\ud83d, she said.',
  'no spaces': `“${'a'.repeat(5000)}”saidOdaBrenn`,
};

const check = (text: string, analysis: Analysis) => expect(faults({ text }, analysis)).toEqual([]);

describe('texts that are no news', () => {
  it.each(Object.entries(NO_NEWS))('%s', (_, text) => {
    const first = analyse({ text });
    check(text, first);
    expect(analyse({ text })).toEqual(first);
  });
});

describe('texts that are too much', () => {
  it('a hundred thousand marks', () => {
    for (const mark of ['"', '“', "'", "''", '«']) check(mark.repeat(20_000), analyse({ text: mark.repeat(20_000) }));
  });

  it('time grows with the length, also of a single paragraph', () => {
    const paragraph = `${NEWS.join(' ')} `;
    const time = (text: string) => {
      const began = performance.now();
      check(text, analyse({ text }));
      return performance.now() - began;
    };
    for (const joint of [' ', '\n']) {
      const small = paragraph.trim().concat(joint).repeat(60);
      const large = paragraph.trim().concat(joint).repeat(600);
      time(small);
      const once = Math.min(time(small), time(small), time(small));
      // Ten times the text; twelve times the time is allowed, and as much again for a busy machine.
      expect(Math.min(time(large), time(large)) / once).toBeLessThan(24);
    }
  });

  it('a letter of which everything is quoted and everybody speaks', () => {
    const letter = 'Ada Lund wrote a letter to Jorun Pell.\n';
    const lines =
      '“We will keep the old ferry until May,” the letter reads.\nPell said the letter promised to keep the old ferry.\n';
    const text = letter + lines.repeat(400);
    const analysis = analyse({ text });
    check(text, analysis);
    const tied = analysis.quotations.filter((q) => q.excerpts.length > 0);
    expect(tied.length).toBeGreaterThan(200);
    // Each is compared with the excerpts around it and not with all of them, so that the work grows with the length.
    expect(Math.max(...tied.map((q) => q.excerpts.length))).toBeLessThanOrEqual(100);
  });

  it('time grows with the length, also where everybody is somebody else', () => {
    const syllables = ['ba', 'ko', 'lin', 'mor', 'sta', 'vel', 'tun', 'gra', 'pei', 'dus'];
    const word = (n: number) => [...String(n).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
    const capital = (n: number) => word(n).replace(/^./, (first) => first.toUpperCase());
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => `${capital(i)} ${capital(9999 - i)} said: “No.” She left.`).join('\n');
    const time = (text: string) => {
      const began = performance.now();
      analyse({ text });
      return performance.now() - began;
    };
    const [small, large] = [people(400), people(4000)];
    time(small);
    const once = Math.min(time(small), time(small), time(small));
    expect(Math.min(time(large), time(large)) / once).toBeLessThan(24);
  }, 60_000);

  // Each took time by the square of its length, or worse, and was found by arbitrary words said over and over.
  it.each<[string, (times: number) => string]>([
    ['a sentence without an end', (times) => 'she said he wrote to Oda Brenn that '.repeat(times)],
    ['lines without marks', (times) => 'x\n'.repeat(times * 40)],
    ['closing marks alone', (times) => '」'.repeat(times * 30)],
    [
      'people of the same initials',
      (times) =>
        Array.from({ length: times * 2 }, (_, i) => `Ab${i.toString(36)} Cd${(i * 7).toString(36)} left.`).join(' '),
    ],
  ])(
    'time grows with the length: %s',
    (_, text) => {
      const time = (times: number) => {
        const began = performance.now();
        analyse({ text: text(times), language: 'en' });
        return performance.now() - began;
      };
      time(100);
      const once = Math.min(time(300), time(300), time(300));
      expect(Math.min(time(3000), time(3000)) / once).toBeLessThan(24);
    },
    60_000,
  );

  it('ten megabytes in one paragraph', () => {
    const text = `${NEWS[0]} `.repeat(Math.ceil(1e7 / NEWS[0].length));
    check(text.slice(0, 2000), analyse({ text: text.slice(0, 2000) }));
    expect(analyse({ text }).quotations.length).toBeGreaterThan(100_000);
  }, 120_000);
});

describe('one article after the other', () => {
  it('nothing is carried over, whatever the order', () => {
    // Who is who in one of these would be somebody else with what is known of another.
    const namesakes = [
      'Tom Brenn, the pilot, said he would stay. “I stay,” Brenn said.',
      'Brenn said the ferry would sail. “She sails,” the pilot said.',
      'The Brenn Foundation wrote: “We help.” It said no more.',
    ];
    const articles = [...NEWS, ...namesakes, ...Object.values(NO_NEWS), NEWS.join('\n')];
    const first = articles.map((text) => analyse({ text }));
    const backwards = articles.toReversed().map((text) => analyse({ text }));
    expect(backwards.toReversed()).toEqual(first);
  });
});
