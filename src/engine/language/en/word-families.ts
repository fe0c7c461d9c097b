/** What tells words of one family apart, and words that tie no two statements because all sorts of things are said with them. */
import { wordSet, words } from '../words.ts';

/** Endings of one word's forms. */
export const inflections: readonly string[] = words('s es ed e ing ings y ies ied');

/** Endings of words about the same thing: sovereign, sovereignty; democratic, democracy; govern, government. */
export const derivations: readonly string[] = words(
  `ly ty ity ities ties ic ics ical ically tic tics tical tically cy cies al ally ation ations ion ions ive ives
  ment ments ance ances ence ences ness er ers or ors able ible ism ist ists ful fully less
  ship ships ize izes ized izing ise ises ised ising`,
);

/** Endings of places and their people: Vantria, Vantrian; they stand behind a capital alone. */
export const origins: readonly string[] = words('a ia an ian ans ians ean eans ese i is');

/** Every form in which a statement is turned into its opposite. */
export const negations: ReadonlySet<string> = wordSet(
  `not no never neither nor none nobody nothing nowhere without cannot n't don't doesn't didn't can't couldn't won't
  wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't shan't needn't ain't mightn't`,
);

export const lightWords: ReadonlySet<string> = wordSet(
  `make makes made making take takes took taken taking get gets got getting give gives gave given giving go goes went
  gone going come comes came coming put puts putting use uses used using say says said saying tell tells told telling
  call calls called calling want wants wanted need needs needed know knows knew known think thinks thought see sees saw
  seen find finds found keep keeps kept let lets show shows showed shown become became way ways thing things people
  person time times year years day days month months week weeks part parts case cases lot kind new good own same
  first last next such much more most other please mr mrs ms`,
);
