import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';

const DAY =
  'El barco salió todos los días de aquel año, con lluvia y con viento, y nadie en la isla recuerda una mañana sin la campana del muelle, ni el capitán ni su hijo ni los que venden pan delante de la iglesia del puerto.';

const quoted = (line: string, language: string) =>
  analyse({ text: `${DAY}\n${DAY}\n${line}`, language }).quotations.map(({ text, speaker }) => [text, speaker]);

describe('without names', () => {
  it('a dash at the beginning of a line, and what goes on behind the words about it', () => {
    expect(quoted('—Nos quedamos con el barco —dijo Oda Brenn—. Y con la campana.', 'es')).toEqual([
      ['—Nos quedamos con el barco', null],
    ]);
    expect(quoted('— Zostawimy prom na wyspie – powiedziała Oda Brenn. – I dzwon na molo.', 'pl')).toEqual([
      ['— Zostawimy prom na wyspie … – I dzwon na molo.', null],
    ]);
  });

  it('a dash is an item of a list where the language writes no speech so', () => {
    expect(quoted('– Die Fähre bleibt auf der Insel', 'de')).toEqual([]);
  });

  it('a short sentence in a script that needs few characters', () => {
    expect(quoted('オダ・ブレンは「渡し船を残します」と話した。', 'ja')).toEqual([['「渡し船を残します」', null]]);
  });
});
