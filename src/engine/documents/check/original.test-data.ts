/** An invented report as a print leaves it, and forty quotations of it, ten of each kind. */

export const ORIGINAL = `Report of the bridge inspectors of Tarn to the governor of Lorvania
\f1
Dear Governor Brenn,

You asked us in January to inspect the old bridge over the Tarn and to say whether it can stay open through
the winter. We have done so. We walked the deck on eleven days, climbed both towers, and took samples of
steel from forty places. What we found is not good, but it is not hopeless either.

The main cables are sound. They were replaced in 1987 and have been greased every second year since then.
The hangers are another matter. Of the 212 hangers that carry the deck, 38 show cracks at the lower pin, and
nine are cracked right through. We do not believe that the bridge is in danger of sudden collapse. We do be-
lieve that it cannot carry lorries of more than twelve tonnes, and we ask you to close it to them at once.
\f2
The mayor, Jorun Pell, told us that the city had no money for repairs. That is for the city to decide, not
for us. However, the city received four million crowns for the upkeep of the bridge in the last ten years,
and the books show that less than one million was spent on it. We could not find out where the rest has
gone. The treasurer did not answer our letters.

The ofﬁce of works has kept no proper records since 2019. Two of its engineers warned of the cracks in
writing, and nobody replied to them. One of them, Wim Sandel, was moved to the parks department a month
later. We make no accusation. We only note the order in which these things happened.

We considered whether a new bridge would be cheaper than mending the old one. It would not. A new bridge
would cost about ninety million crowns and take six years. Mending the old one would cost eleven million
and take eighteen months, during which the ferry would have to run day and night.
\f3
The ferry itself is in excellent condition. Its captain, Ilse Marrow, showed us everything we asked for, and
her logbooks are a model of their kind. We recommend that she be given a second crew before the winter.

Some people in Tarn have said that the inspection was ordered for political reasons. We have seen no sign
of that. Nobody tried to influence our work, and nobody saw this report before you did. If anyone had asked
us to soften a single sentence, we would have told you so on the first page.

We recommend, in short, that lorries be kept off the bridge, that the cracked hangers be replaced before
the snow comes, and that the books of the city be looked at by somebody who does not live there. Is that too
much to ask of a city that lives by its bridge? We think not.

The modern part of the approach road, built in 2004, needs nothing but paint. The older part is sinking by
a finger's breadth a year, which is no danger to anyone, though it is not pretty to look at.

With respect, and in the hope that you will publish what we have written,

Ada Lund, chief inspector
Teodor Kask, inspector of steel
\f4
`;

export const VERBATIM: [string, ...string[]][] = [
  ['“What we found is not good, but it is not hopeless either.”'],
  ['“They were replaced in 1987 and have been greased every second year since then.”'],
  // Hyphenated at a line's end in the print.
  ['“We do believe that it cannot carry lorries of more than twelve tonnes”'],
  // Over the end of a page, and with a ligature.
  ['“The treasurer did not answer our letters. The office of works has kept no proper records since 2019.”'],
  // Parted by the reporter's words.
  ['“We make no accusation. We only note the order', 'in which these things happened.”'],
  ['“not hopeless”'],
  ['“Mending the old one would cost eleven million and take eighteen months”'],
  // Typographic and straight marks, no-break and zero-width spaces.
  ['"a finger’s breadth\u00a0a\u200b year"'],
  ['“Is that too much to ask of a city that lives by its bridge?”'],
  // Misread by a scanner, here in the article's copy of it.
  ['“The modem part of the approach road, built in 2OO4, needs nothing but paint.”'],
];

export const EDITED: [string, ...string[]][] = [
  ['“[T]he city received four million crowns for the upkeep of the bridge”'],
  ['“[Pell] told us that the city had no money for repairs.”'],
  ['“We walked the deck on eleven days … and took samples of steel from forty places.”'],
  ['“The main cables are sound. … The hangers are another matter.”'],
  ['“Nobody [at the governor’s office] tried to influence our work”'],
  ['“nobody tried to influence our work”'],
  ['“we have seen no sign of that,”'],
  ['“Her logbooks are a model of their kind.”'],
  ['“The ferry itself is in excellent condition. [...] We recommend that [Marrow] be given a second crew”'],
  ['“It would not,', 'A new bridge would cost about ninety million crowns . . .”'],
];

/** With what the original has, and what stands there instead. */
export const DIFFERENT: [parts: [string, ...string[]], original: string, excerpt: string][] = [
  [['“We do believe that the bridge is in danger of sudden collapse.”'], 'not', ''],
  [['“Of the 212 hangers that carry the deck, 83 show cracks at the lower pin”'], '38', '83'],
  [['“and the books show that more than one million was spent on it”'], 'less', 'more'],
  [['“We could not find out where the money has gone.”'], 'rest', 'money'],
  [['“Two of its engineers never warned of the cracks in writing, and nobody replied to them.”'], '', 'never'],
  [['“The ferry itself is in terrible condition.”'], 'excellent', 'terrible'],
  [['“We walked the deck on eleven days … and took samples of steel from fifty places.”'], 'forty', 'fifty'],
  [['“Nobody tried to influence our work, and nobody read this report before you did.”'], 'saw', 'read'],
  [['“The older part is sinking by a finger’s breadth a month,', 'which is no danger to anyone”'], 'year', 'month'],
  [['“[T]he cracked hangers must be replaced before the snow comes”'], '', 'must'],
];

export const INVENTED: [string, ...string[]][] = [
  ['“The bridge should be blown up and forgotten.”'],
  ['“We were offered money to keep silent about the cracks.”'],
  ['“No engineer in his right mind would drive across it in a storm.”'],
  ['“The governor knew of the danger for years and did nothing about it.”'],
  ['“Tarn deserves a tunnel, and it deserves it now.”'],
  ['“utterly irresponsible”'],
  ['“I have never seen such neglect in my thirty years on the job,”'],
  ['“The captain of the ferry was drunk … when we came on board.”'],
  ['“Every single cable will have to be replaced within a fortnight,”'],
  ['“The mayor welcomed our visit and promised to pay for all of it out of her own pocket.”'],
];
