import { expect, it } from 'vitest';
import { plain } from './plain.ts';

it.each([
  ['“We’ll go — now,” said Brenn…', 'wellgonowsaidbrenn'],
  ['Hafen-Kurier: 3 Fähren · „Öl“ für ½ Jahr', 'hafenkurier3fährenölfürjahr'],
  ['«Паром» не пойдёт!', 'паромнепойдёт'],
  ['「渡船」は、春まで。', '渡船は春まで'],
  ['القارب، الجديد؟', 'القاربالجديد'],
  ['🚢 ferry\u00a0\u200bnews\ufeff', 'ferrynews'],
])('letters and digits of %j are %j', (words, letters) => expect(plain(words)).toBe(letters));
