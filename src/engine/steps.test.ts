import { describe, expect, it } from 'vitest';
import { analyse, analysis } from './analyse.ts';
import type { Analysis } from './model.ts';
import { atOnce } from './steps.ts';

const TEXTS = [
  `Oda Brenn, the harbour pilot, said the ferry “will sail again” in May. “Nobody asked us,” she added.

“We will appeal,” said Wim Sandel of the Harbour Board. Ilse Marrow declined to comment. In a letter to the board,
Brenn wrote: “The piers are not safe.” Sandel called the letter “a farce” and promised that the board would answer it.`,
  `Ana Rell accused the ministry of lying. “They knew,” she said, according to the Tarn Courier.

Senator Teodor Kask (R-Lorvania) told reporters that he had read the report. “It is wrong,” he said. He could not be
reached on Sunday. “We have read it too,” Rell’s lawyer, Jorun Pell, said, “and it is right.”`,
  // In a language without tables.
  `El barco salió todos los días de aquel año, con lluvia y con viento. «Nos quedamos con el barco y con la campana».
   Nadie en la isla recuerda una mañana sin la campana del muelle, ni el capitán ni su hijo ni los que venden pan.`,
];

describe('an analysis in steps', () => {
  it.each(TEXTS)('gives what it gives at once: %#', (text) => {
    const steps = analysis({ text });
    let taken = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) taken++;
    expect(step.value).toEqual(analyse({ text }));
    expect(taken).toBeGreaterThan(text.split('\n\n').length);
  });

  it('is not disturbed by others that go on between its steps', () => {
    const runs = [...TEXTS, ...TEXTS.toReversed()].map((text) => ({ text, steps: analysis({ text }) }));
    const found = new Map<(typeof runs)[number], Analysis>();
    while (found.size < runs.length)
      for (const run of runs) {
        if (found.has(run)) continue;
        const step = run.steps.next();
        if (step.done) found.set(run, step.value);
      }
    for (const [{ text }, result] of found) expect(result).toEqual(analyse({ text }));
  });

  it('that is left for good disturbs none after it', () => {
    const [text] = TEXTS;
    const whole = analyse({ text });
    for (let taken = 0; taken < 200; taken += 7) {
      const steps = analysis({ text });
      for (let k = 0; k < taken; k++) steps.next();
    }
    expect(atOnce(analysis({ text }))).toEqual(whole);
  });
});
