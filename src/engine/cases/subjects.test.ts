/** Whose a cue is by grammar alone, before anything learned decides: subjects in brackets, their cue in braces. */
import { describe, expect, it } from 'vitest';
import { stagedScenes } from '../analyse.ts';
import { reportCues } from '../speech/report-cues.ts';

const CASES: Record<string, string[]> = {
  'nouns that no table knows': [
    'Some [Vantrians] {say} the plan could mean “the death of the harbour” for Tarn.',
    '“You seem to have found a new rule,” [the two] {write}.',
    'About [four in 10] {said} they were “angry” with the mayor.',
    '[Article 33] {affirms}: “No port shall turn a ship away.”',
    '[Those surveyed] {said} Ada Lund was “too slow.”',
    '[The 43-year-old] {asked} the mayor: “What if the ferry never comes back?”',
    '“You will see boats on every quay,” {said} [one grower involved in the planning].',
    '“You will see boats on every quay,” {said} [one Democrat] weary of the planning.',
    '[Fishermen] {describe} the port as “dead.”',
    '[Others], reacting to the gap, {shouted}, “Stop the ferry!”',
    'Tarn’s [trends report] {said} they were “tired of it all.”',
    'The report and [Rell] {said} the ferry was “too slow.”',
    '[Sandel], now the pilot, who in 1998 {said} the ferry was a “boat to nowhere,” left.',
    'Asked when the town chose the ferry, [the teacher] {replies}, “It was in the spring.”',
    '“Nobody reads a plan,” {reads} a Monday [editorial] in The Courier.',
  ],
  'a relative clause on a noun that hangs on another': [
    '[The driver of a bus] that hit a cart in the port, hurting ten rowers, {told} the court it was late.',
    '[The owner of a dog] that mauled a rower in Tarn {said} it was “a lamb”.',
    '[A report] released on Monday by the town’s inspector {concludes} that Kask lied.',
  ],
  'nouns in “-ly”': [
    'Guests, [the family] {said}, should wear blue.',
    '[The assembly] {said} the pier was unsafe.',
    '[The mayor] angrily {said} the pier was safe.',
  ],
  'over “herself”, and over what somebody is told': [
    '[Oda Brenn] herself, on a trip to a mill in Tarn, {said} she had not seen the boat.',
    '[The mayor] himself, at a fair in Tarn, {said} the ferry was dead.',
    '[Ada Lund], told of the verdict, {said} she was “glad”.',
  ],
  'a relative clause on a noun that hangs on another, and a noun that no table knows': [
    '[The mother] of a 12-year-old boy who vanished after a river fair {said} on Friday that he was dead.',
    '[The owner of a goat] which bit a rower {said} it was gentle.',
    '[A potter] I met on the quay {said} the rain had come too late.',
    '[One rower] we saw in the hall {told} us the ferry was late.',
  ],
  'a body of several, and what is signed': [
    '[A panel] made up of Ada Lund and Oda Brenn {said} the plan was “a gift”.',
    '[A statement] signed by her aide, Pavol Kask, {read}: “We shall not be moved.”',
  ],
  'behind whoever has seen it': [
    'In a note seen by the Tarn Courier, the union’s treasurer, [Oda Brenn], {said} the gift was ‘a mistake’.',
    'Tarn have hired Rolf Brenn, a day after their coach, [Ada Lund], {promised} there would be “no panic”.',
    'Skyrin lost money after [its chairman] was seen {telling} guests that sales were weak.',
  ],
  'who writes, and not who reads': [
    '[The bishops] wrote to President Pavol Kask {warning} that the tax would hurt the poor.',
    '[Doctors] have written to Ada Lund {saying} that the wards are “full”.',
  ],
  'offices and degrees behind a name': [
    'The Red Lamp, a charity, has sent lamps and rice, but its coordinator in Tarn, [Oda Brenn], {said} on Monday that they would last “three days, maybe four.”',
    '“I never wanted this,” [Oda Brenn], a member of the village council {told} the Courier.',
    '“The keel is ours,” [Jorun Pell], SVP of hulls and sails at Tideway Strait, {told} the Courier.',
    '“Sleep before you sail,” [Oda Brenn], MD, {said}.',
    '[Oda Brenn], RD, MPH, a lecturer in Tarn, {told} us that salt was “a friend.”',
  ],
  'papers that say something': [
    '[The letter], seen by the Courier, {warned} that the lamp was “out.”',
    'Jorun Pell pointed to [a report] that {called} the plan “dead.”',
    'Jorun Pell was responding to [a letter] that {called} the plan “dead.”',
    '“No lamp was lit,” [the report] {states}.',
    'In May [the letter] {notes} that the lamp was “out.”',
  ],
  'verbs behind a name that are nouns elsewhere': [
    '[Wey] of the Courier {reports} that the lamp was “out.”',
    '[Teodor Kask] {notes} that the lamp was “out.”',
    '[The Harbour Bureau] {forecasts} that tolls will rise.',
    '[The agency] {reports} that two boats sank.',
    'As [Emma Fenn] {reports} for the Courier, the boats came in.',
    '[The Tarn Courier] {reports} the lamp was “out.”',
    'The lamp was out, [Teodor Kask] {notes}.',
    '[The Kask report] {says} tolls will rise.',
  ],
  'relative pronouns of nouns that no table knows': [
    'They passed out bottles [that] {said}, “Tarn welcomes you.”',
    'Pell spoke to Lund on camera, [who] {responded}: “Fine!”',
  ],
  'auxiliaries and phrases between': [
    '[Jorun Pell] didn’t {say} it was “dead.”',
    'Oda Brenn said that [any new deal] under her watch would {demand} “absolute secrecy.”',
    '[Jorun Pell] further {described} the ferry as a “slow boat.”',
    '[Oda Brenn], 63, of Pell, Ohio, who saw the boats go by, {said} the harbour was “a place for all of us.”',
    '[Oda Brenn], President Tarn Ferries, {says}: “We will help the harbour to grow.”',
    '[A document] on the union’s website {states} that boats are “free for all.”',
    '[Jorun Pell], citing “the magic of the port,” {said} the boat could win.',
    'At the hall in Tarn, OH, after winning the vote, [Gov. Jorun Pell] (R-OH), {said}, “I will rent a wagon.”',
  ],
  'whose a pronoun behind a preposition is': [
    'Oda Brenn stayed at home, but [a spokeswoman] for her {wrote} the story was “a fable.”',
    '“It is late,” [a lawyer] for him {said} when Jorun Pell had left.',
    'The speech reminded him of [Jorun Pell] {saying} that “boats are free.”',
  ],
  'a clause between commas': [
    'Oda Brenn, [a friend] {said}, “is not well” at home.',
    '[Jorun Pell], a member of the village council {told} the Courier: “It is late.”',
  ],
  'a participle goes on from the verb that ends at its comma': [
    'Oda Brenn will plead guilty, [her lawyer] told reporters, {adding} that she was “ready to pay.”',
    'Teodor Kask has no vote in this, [Jorun Pell] added, {noting} that it was “late.”',
    '[Teodor Kask] said the boats that Jorun Pell sold were old, {adding} that they were “a danger.”',
  ],
  'who is asked, told or shouted at goes on': [
    '[Teodor Kask] was asked by Oda Brenn whether the pier would hold and {replied} that it was “as firm as rock.”',
    '[Teodor Kask] was urged by Oda Brenn to resign but {said} the harbour was “his life.”',
  ],
  'what the marks hold is what a document is called': [
    'Oda Brenn’s [memoir], “Not My Harbour,” {describes} Teodor Kask as “vain.”',
  ],
  'what a nurse tells an inquiry is no apposition': [
    'Ilse Marrow, a nurse, told the inquiry that [Oda Brenn], then head of the ward, had {described} patients as “a burden.”',
  ],
  'phrases of time between': [
    '[Jorun Pell] on Tuesday {dismissed} the plan as a “boat to nowhere.”',
    '[Jorun Pell] late Thursday night {called} the ferry a “slow boat.”',
    '[Jorun Pell] earlier Monday {said} the ferry was slow.',
    '[Jorun Pell] more than six days ago {said} the ferry was slow.',
    '[The council] earlier this year {said} the ferry was slow.',
    '[Tideway] earlier {said} the ferry was slow.',
    '[Oda Brenn] on Jan. 3 {said} the ferry was slow.',
  ],
  'several insertions between': [
    '[Teodor Kask], a potter who is teaching at Tideway College, a school for rowers, {said} the clay was lost.',
    '[Jorun Marrow], a baker from Orsk, Vt., who is a founder of the guild and a cousin of Mr. Kask, {said} he would stay.',
    '[Senator Ana Rell], the Vantrian who heads the Harbour Committee, which oversees the ferries, {said} it was late.',
    '[Ilse Marrow], Tideway Strait’s executive director, {said} her group would go on.',
    'In a statement to the Observer, her senior adviser, [Jorun Pell], {said} the boats would sail.',
    'The plan of Anna Feld of Vantria, the deputy head of the Harbour Committee, [who] {said} it was late, failed.',
  ],
  'relative clauses without commas': [
    '[The rowers] who won the cup {warned} that the river was low.',
    '[People] who live near the old mill {said} that the noise was dreadful.',
    '[A woman] who had lost her purse at the market {said} that thieves were about.',
    '[The pilots] refusing to fly the night mail {said} the runway was too short.',
    '[Residents] living near the quay {complained} that the noise was dreadful.',
    '[Police] investigating the death of Jorun Pell {said} they had no suspects.',
    '[The man] accused of stealing the boat {said} he was sorry.',
    '[The rower] pictured with Oda Brenn {told} the Courier that he was glad.',
    '[The reporter] whose story about Oda Brenn won a prize {said} he was glad.',
    'Some hills have few stones, [which] {suggests} they formed late.',
  ],
  'names that are examples': [
    '[The youngest] — including Edgar Pell and Lina Brook — {called for} a union.',
    '[Many of the young], such as Edgar Pell and Lina Brook, {called for} a union.',
    '[Brinlow], one of the larger firms with an estimated 900 clients, including Ostley, Varn and Kettel, {said} rates would rise.',
  ],
  'others beside whoever speaks': [
    '[The harbour board] in a statement {said} the boats were safe.',
    '[Oda Brenn], along with Jorun Pell, {said} the boats were safe.',
    '[The mayor], unlike Oda Brenn, {said} the boats were safe.',
    '[Oda Brenn], together with the mayor, {called for} new boats.',
    'In a letter to Oda Brenn and Jorun Pell, [the doctors], who work in Tarn, {said} they would wait.',
  ],
  'who hangs on another noun': [
    '[The Coast Guard Bureau], part of the Marine Department, {says} that boats need lights.',
    '[Those] around Pell {admit} that the plan is dead.',
    'The mayor, [who] as commander-in-chief has {called for} new boats, left.',
    '[A study] of pay cuts due to the strike {reveals} that many families left.',
  ],
  participles: [
    'Oda Brenn left at noon, with [Jorun Pell] {saying} that she was tired.',
    'The ferry is late, while [Teodor Kask] is {arguing} that it is not.',
    'The mayor heard [growers] {asking} for a new quay.',
    '{Noting} that the ferry was late, [Oda Brenn] left.',
    'In {asking} for a new quay, [the growers] thanked the mayor.',
    '[Jorun Pell] issued a statement {saying} the ferry was late.',
    '[Oda Brenn] posted to Chattrix {asking} if the ferry was late.',
    '[Oda Brenn] spoke before growers {defending} the tax.',
    'Oda Brenn learned that [lawyers] will file a lawsuit {demanding} that the port be closed.',
    '[Oda Brenn] spoke on Radio Velden {warning} that the river was low.',
    'Oda Brenn received [a letter] {demanding} that she leave the town.',
    'Oda Brenn was angry about [Jorun Pell]’s post {calling} her a “vain young woman”.',
    '[Tideway] closed its shop last May, {citing} high rents.',
    'She saw [a boy] {shout}, “Wait for me!” and heard a guard yell: “Get down!”',
    'She saw a boy shout, “Wait for me!” and heard [a guard] {yell}: “Get down!”',
  ],
  'infinitives belong to the verb before them': [
    'Jorun Pell left before [Oda Brenn] refused to {discuss} the plan.',
    'It is common for [reporters] to {portray} the ferry as late.',
  ],
  'who stands behind “by”': [
    'Projections by [Gardwell] {suggest} that half of the boats are late.',
    'A plan {criticized} by [Jorun Pell] was read in Tarn.',
    'When {asked} by [a reporter] about it, Oda Brenn left.',
    'Kask, {accused} of theft by [Oda Brenn], left the town.',
    'The plan {announced} Wednesday by [the mayor] will cost more.',
  ],
  'two who speak as one': [
    'The bridge is safe, {said} [Oda Brenn and Jorun Pell].',
    '{According to} [Oda Brenn and Jorun Pell], the bridge is safe.',
    '[Oda Brenn and Jorun Pell] left the party on Monday, {saying} that it had changed.',
    '[Jorun Pell and his crew] {reported} that the bridge was safe.',
    'Both [Rell and Kask] {said} that the bridge was safe.',
    '[Rell and Kask], however, {said} that the bridge was safe.',
  ],
  'shortened pronouns': [
    'When Oda Brenn brought nets to Jorun Pell, [he]’d {say}, “Salt is dear this year.”',
    'The growers left because [they]’ve {said} it was late.',
  ],
  'shares of many': [
    'About [two-thirds of the pilots] {said} they were tired.',
    '[Nearly 20% of Tarn pilots] {said} they were tired.',
    'It found that [78 to 79 percent of pilots] {said} they were tired.',
    '[Another 27 percent] {said} they were tired.',
    '[A 52-percent majority of pilots] {said} they were tired.',
    '[A long row of harbour studies] has {pointed out} how tides rise.',
    '[Many of the leading pilots] have {said} they were tired.',
    '[Some] of Brenn’s pilots {said} they were tired.',
    '[31 percent] {said} they were tired, while 9 percent did not.',
    'Among the pilots, [42%] {said} they were tired.',
  ],
  'turned around with a comma inside the marks': [
    'The harbour is a “cautionary tale,” {said} [Ada Lund], a pilot.',
    'Brask sat motionless all day, {noted} [Ada Lund] of the Tarn board.',
    'The mix, {say} [economists], marks a step towards a new quay.',
    'The new boats give hope to pilots, {say} [the builders], and they will cost little.',
    '“Nobody wants that ferry at all,” {said} retired [pilot Ada Lund].',
  ],
};

/** Brackets around the subject of the whole sentence. */
const MAIN = [
  'When Brenn and Kask sailed Monday, [Jorun Pell] stayed in the hall.',
  'When the mayor said that Kask left, [Jorun Pell] stayed.',
  'The council’s oldest member, [Judge Ana Rell] of Tarn, was late again.',
  'Since buying his boat, [Kask] has kept a log.',
  '[Jorun Marrow], 40, of Pell, Ohio, who has a boat in Tarn, a small town, said the ferry was late.',
  '[Oda Brenn], who is a pilot, also said the ferry was late.',
  '[Oda Brenn] herself said the ferry was late.',
  'As No. 4 Tarn Rovers get ready for Orsk, [Jorun Pell] couldn’t stop bragging.',
  'As a boy, [Jorun Pell] said, Kask left the town.',
];

/** Words in braces that look like a verb of saying and are none. */
const NO_CUES = [
  'With {notes} of clove and pear, the wine is dear.',
  'There were some {cries} about how much the club would pay.',
  'New {claims} about the boat will follow.',
  'Bold {claims} have been made about the league.',
  'The board put out a public {call for} new plans.',
  'It was a faint {call for} the pilots.',
  'All that {said}, the boats are dear.',
  'That {said}, the two towns have little in common.',
  'When you, {say}, need one lamp, you go to the shop.',
  'The guests included {noted} singer Ida Brandt, who sang twice.',
  'The port could be a very {promising} place for pilots.',
  'On a side {note}, Kask has left the band.',
  'Sultan Harun bin {Said}, who built the palace, left no heirs.',
  'The envoy accused the two {states} of meddling.',
  'Regional {state} schools have cited a study.',
  '{Note}: Tarn has lamps.',
  'The bank assured him in {writing} that the loan was safe.',
  'Oda Brenn added that the letter Jorun Pell {wrote} was late.',
  'It is a larger sum than Ida Brandt {said}, but her estimate is fair.',
  'The ferry will sail in May, no matter what Ida Brandt {says}.',
];

/** Verbs that stand where a noun might. */
const STILL_CUES = [
  'Growers across the whole valley {say} they will sell.',
  'The Tarn Post {reports} that the ferry sank.',
  'The Tarn Post {reports} Oda Brenn will leave.',
  'More than three in 5 {said} it was late.',
  'Growers, however, {say} a strike is near.',
  'The mayor {spoke of} the price of salt.',
  'Tarn Post: Oda Brenn {Says} The Boats Must Wait',
  'Some Tarn growers have {urged} ferry owners to wait.',
];

const reported = (row: string): string[] => {
  const text = row.replace(/[{}]/g, '');
  return stagedScenes({ text })!.scenes.flatMap((scene) => reportCues(scene).map(({ span }) => text.slice(...span)));
};

const NOBODYS = [
  'Oda Brenn is {said} to be unhappy.',
  'Jorun Pell, whose niece was arrested and {accused} of arson, left.',
  'Jorun Pell is {accused} of theft.',
];

describe('what is said of somebody', () => {
  it.each(NOBODYS)('%s', (row) => {
    const text = row.replace(/[{}]/g, '');
    const cues = stagedScenes({ text })!.scenes.flatMap((scene) => scene.cues);
    const cue = cues.find(({ span }) => text.slice(...span) === /\{(.*?)\}/.exec(row)![1]);
    expect([cue?.passive, cue?.subject]).toEqual([true, null]);
  });
  it('gives what somebody is cited for to whoever cites', () => {
    const text = 'Citing Jorun Pell, Ilse Marrow and Oda Brenn, Kask recommended a league.';
    expect(stagedScenes({ text })!.scenes[0].cues.map(({ subject }) => subject?.text)).toEqual(['Kask']);
  });
});

describe('nouns, adjectives and turns of phrase', () => {
  it.each(NO_CUES)('%s', (row) => {
    expect(reported(row)).not.toContain(/\{(.*?)\}/.exec(row)![1]);
  });
  it.each(STILL_CUES)('%s', (row) => {
    expect(reported(row)).toContain(/\{(.*?)\}/.exec(row)![1]);
  });
});

describe('subjects of whole sentences', () => {
  it.each(MAIN)('%s', (row) => {
    const [, subject] = /\[(.*?)\]/.exec(row)!;
    expect(stagedScenes({ text: row.replace(/[[\]]/g, '') })!.scenes[0].main?.text).toBe(subject);
  });
});

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    const [, subject] = /\[(.*?)\]/.exec(row)!;
    const [, verb] = /\{(.*?)\}/.exec(row)!;
    const text = row.replace(/[[\]{}]/g, '');
    const cues = stagedScenes({ text })!.scenes.flatMap((scene) => scene.cues);
    const cue = cues.find(({ span }) => text.slice(...span) === verb);
    expect(cue?.subject?.text).toBe(subject);
  });
});
