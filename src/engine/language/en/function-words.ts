/** Closed word classes: the fences of noun phrases, and what may stand between a subject and its verb. */
import { wordMap, wordSet } from '../words.ts';

export const determiners = wordSet(
  'a an the this that these those another each every some any no both all one two three four five six seven eight nine ten several many few most more other others dozens hundreds thousands',
);

export const possessives = wordSet('my your his her its our their whose');

export const prepositions = wordSet(
  `of in on at by for with from to into onto over under after before during since until against among between through
  across behind beyond near off out up down without within via per as than like despite amid amidst toward towards upon
  alongside outside inside around beside besides beneath underneath atop aboard throughout regarding concerning including following about`,
);

export const conjunctions = wordSet(
  'and or but nor so yet because although though while whereas if unless when where whether that which who whom whose what how why once',
);

/** Adverbs that no noun phrase reaches over and that may stand between a subject and its verb. */
export const adverbs = wordSet(
  `also later then now still already even just only again once twice soon never always often here there however meanwhile
  instead not yesterday today tomorrow tonight too well ever yet perhaps maybe far much very simply reportedly first
  previously recently since nonetheless nevertheless therefore repeatedly himself herself themselves itself earlier
  back thus so quite rather indeed almost further likewise furthermore moreover besides otherwise elsewhere
  afterwards afterward beforehand thereafter hence alike nowadays lately`,
);

/** Verbs that make what stands behind them another word for their subject: “Brenn became the pilot”. */
export const copulas = wordSet("is was are were 's became becomes remains remained");

/** Words in -ly that are no adverbs. */
export const notAdverbs = wordSet(
  `family early daily weekly monthly quarterly elderly friendly likely only assembly july supply reply ally rally holy
  italy monopoly anomaly unlikely lonely deadly costly orderly scholarly leisurely bully belly jelly fly sally emily
  kelly molly polly billy lily reilly connelly`,
);

/** Short forms of offices and what they stand for. */
export const titleForms: ReadonlyMap<string, string> = wordMap(
  ['senator', 'sen sens senators'],
  ['representative', 'rep reps representatives congressman congresswoman'],
  ['governor', 'gov govs governors'],
  ['president', 'pres presidents'],
  ['minister', 'premier pm ministers'],
  ['professor', 'prof professors'],
  ['doctor', 'dr doctors'],
  ['general', 'gen generals'],
  ['secretary', 'sec secy secretaries'],
  ['spokesperson', 'spokesman spokeswoman'],
  ['chair', 'chairman chairwoman chairperson'],
);
