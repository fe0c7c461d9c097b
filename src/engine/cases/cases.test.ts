import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { differences, parse } from './notation.ts';

/** One row a case, grouped by the class of phenomenon; every sentence is invented. */
const CASES: Record<string, string[]> = {
  'cues beside the marks': [
    '{q1:“We will appeal,”} {cue:said} {s1:Ada Lund}.',
    '{q1:“We will appeal,”} {s1:Ada Lund} {cue:said}.',
    '{s1:Ada Lund} {cue:said}: {q1:“We will appeal.”}',
    '{s1:Ada Lund} {cue:said} on Monday, {q1:“We will appeal.”}',
    '{q1:“We will appeal!”} {s1:Ada Lund} {cue:said}.',
    '{q1:“We will appeal,”} {cue:said} {s1=Ada Lund:Senator Ada Lund}, who lost by nine votes.',
    '{q1:“We will appeal,”} {s1:Ada Lund}, who lost to Per Holm, {cue:told} reporters.',
    '{q1:“We will appeal,”} {s1:Ada Lund}, the mayor of Tarn, {cue:said}.',
    '{q1:“We will appeal,”} {cue:according to} {s1:Ada Lund}.',
    '{q1:“We will appeal,”} {s1:Ada Lund} {cue:pointed out}.',
  ],
  'one quotation of several pieces': [
    '{q1:“We will,”} {cue:said} {s1:Ada Lund}, {q1:“appeal the ruling.”}',
    '{s1:Ada Lund} {cue:said}: {q1:“The ruling is wrong.}\n\n{q1:“We will appeal.”}',
    '{q1:“We will appeal,”} {cue:said} {s1:Ada Lund}. {q2:“The ruling is wrong.”}\n\n{q3:“Nobody read the file,”} {s3=Ada Lund:she} {cue:added}.',
  ],
  'marks of every kind': [
    "{q1:''We will appeal,''} {cue:said} {s1:Ada Lund}.",
    '{q1:"We will appeal,"} {cue:said} {s1:Ada Lund}.',
    '{q1:‘We won’t appeal,’} {cue:said} {s1:Ada Lund}.',
    '{q1:«We will appeal»,} {cue:said} {s1:Ada Lund}.'.replace('»,}', '»},'),
    '{q1:“He called it ‘a farce’ and left,”} {cue:said} {s1:Ada Lund}.',
    'The mast is 6\'3" tall. {q1:"We measured it,"} {cue:said} {s1:Ada Lund}.',
  ],
  'words inside the reporter’s sentence': [
    '{s1:Ada Lund} {cue:called} the ruling {q1:“a farce”} and left.',
    '{s1:Ada Lund} {cue:accused} the court of {q1:“hiding behind its doors.”}',
    '{s1:Ada Lund} {cue:said} the ruling was {q1:“wrong from the first line.”}',
  ],
  'marks that are nobody’s words': [
    'The film {x:“Night Ferry”} opened on Friday.',
    'Ada Lund runs the so-called {x:“quiet room”} in Tarn.',
    'Per {x:“Skip”} Holm sold the boat.',
  ],
  'owners are not who speaks': [
    '{q1:“We won the harbour back,”} {cue:said} {s1=Ada Marrow:Brenn’s top policy aide Ada Marrow}.',
    'Pell’s business manager, {s1=Wim Sandel:Wim Sandel}, {cue:stated}: {q1:“Nobody knew about the ferry.”}',
    '{q1:“It works, and it works every day,”} the Courier’s {s1=Ola Rist:Ola Rist} {cue:wrote}.',
    '{q1:“Look at what he said to them,”} {s1=Lund:Lund} {cue:notes}. The hall was full.',
    '{q1:“There was harm to all of us,”} {cue:said} {s1:a former senior law enforcement official}.',
    'The assailant, {s1=Jon Graw:Jon Graw}, {cue:said}: {q1:“He deserved all of it.”}',
  ],
  headlines: [
    '{s1=Oda Brenn:Brenn} Calls Harbour Plan For Tarn Coast {q1:‘A Gift To The Rich’}\n\nSenator Oda Brenn spoke in Tarn on Monday. The plan of the government did not please Brenn.',
    '{s1=Oda Brenn:Brenn}: Harbour Plan For Tarn Coast Is {q1:‘A Gift To The Rich’}\n\nSenator Oda Brenn spoke in Tarn on Monday. The plan of the government did not please Brenn.',
  ],
  'a headline that begins with whose words it holds': [
    '{s1=Oda Brenn:Brenn}: Council {q1:‘Defies Reason’} on Harbour Toll\n\nSenator Oda Brenn spoke in Tarn on Monday. The plan of the government did not please Brenn.',
    '{s1=Ana Rell:Ana Rell}: Ferry Plan for Tarn Coast Is a {q1:‘Slow Disaster’}\n\nThe plan of the government did not please Ana Rell on Monday.',
    'Review: {x:‘Night Ferry’} Is Slow\n\nThe film opened on Friday.',
    'Paris: {x:‘Night Ferry’} Opens on Friday\n\nThe film is two hours long.',
  ],
  'who is called something, or told it, says nothing': [
    '{s1=?:Oda Brenn} was called {q1:“a danger to the harbour.”}',
    '{s1=?:Oda Brenn} was told she was {q1:“no longer wanted on the board.”}',
    '{q1:“You are out of the board,”} {s1=?:Oda Brenn} was told.',
    '{q1:“You are out of the board,”} Oda Brenn was told by {s1:Jorun Pell}.',
    'Oda Brenn, called {q1:“a danger to the harbour”} by {s1:Jorun Pell}, won.',
    'Oda Brenn, once described as {q1:“a danger to the harbour”} by {s1:Jorun Pell}, won the vote.',
    'Described as {q1:“a danger to the harbour”} by {s1:Jorun Pell}, Oda Brenn won the vote.',
    '{q1:“It is over,”} {s1=Oda Brenn:Oda Brenn} was heard saying.',
    '{s1=Oda Brenn:Oda Brenn} was quoted as saying: {q1:“It is over.”}',
  ],
  'who is met, known or defended is not who says it': [
    'Jorun Pell lost. {s1:A woman} who had met him {cue:said} he was {q1:“tired of it all.”}',
    'Jorun Pell met Oda Brenn. {s1:People} who know her {cue:say} {i1:she is kind}.',
    'Jorun Pell did not come; {s1:a lawyer} defending him {cue:said} {i1:the search had been a show}.',
    '{s1:Two people close to her} {cue:said} {i1:she was tired}.',
  ],
  'bodies that the article names by nothing but a noun': [
    '{s1:The embassy} {cue:called} the story {q1:“a tale for children.”}',
    '{q1:“We regret what happened,”} {s1:the club} {cue:said}.',
  ],
  whose: [
    'Jorun Pell, whose brother, {s1=Teo Pell:Teo Pell}, {cue:called} the plan {q1:“a gift to thieves,”} left.',
    'They met Jorun Pell, {s1=Jorun Pell’s wife:whose wife} {cue:said} {i1:the plan was dead}.',
    '{s1=Jorun Pell:Jorun Pell}, whose brother, Teo, drowned in May, {cue:said} {i1:the plan was dead}.',
  ],
  'who only hears it': [
    '{s1=?:Ada Lund} raised the case in Tarn in May and was told that it was getting {q1:“full attention.”} Kask slept.',
    '{q1:“We have lost it,”} the Tarn Courier {cue:quoted} {s1:Pavol Kask} as saying.',
    'Pavol Kask came on Monday. {q1:“We have lost it,”} local media {cue:quoted} {s1=Pavol Kask:him} as saying.',
  ],
  'a second clause with its own subject': [
    'Peter Lund said he was sorry, but {s1:Ada Brenn} was not: {q1:“We were lied to.”}',
    'Peter Lund said the plan was late, and his deputy, {s1:Ada Brenn}, went further: {q1:“It is a farce.”}',
    'Peter Lund said he was sorry; {s1:Ada Brenn} was angrier: {q1:“We were lied to.”}',
  ],
  'a clause around the words': [
    'Peter Lund {q1:“lied to rowers for years”}, {s1:the harbour board} {cue:ruled}.',
    '{s1=?:Peter Lund} {q1:“knew exactly what he was doing”}, jurors were told.',
    '{s1=?:Peter Lund} was once dismissed as {q1:“a failed pilot”}, a phrase that he told the Courier was unfair.',
  ],
  'no clause of its own': [
    'Peter Kask left. {q1:“I never slept,”} {s1:Ada Lund} once {cue:told} the Courier.',
    '{s1:A guard} told Peter Kask {q1:“go home”}, a witness said.',
    'Brenn was labelled {q1:“a threat”}, {s1:prosecutors} {cue:said}.',
  ],
  gestures: ['{s1=?:Ada Lund} scoffed at the idea of a {q1:“clean port”}. Kask slept.'],
  'an apposition without its closing comma': [
    '{s1=Oda Brenn:Oda Brenn}, president and CEO of the Tarn Harbour Association {cue:stated}, {q1:“It is late for that.”}',
    '{s1=Oda Brenn:Oda Brenn}, CEO of Tarn Harbour {cue:stated}, {q1:“It is late for that.”}',
  ],
  'plurals at the start of a sentence': [
    '{s1:Lawyers for Oda Brenn} {cue:said} {i1:the plan was dead}.',
    'Nobody came. {s1:Attorneys for the town} {cue:said} {i1:the plan was dead}.',
  ],
  'participles and ages before a noun': [
    '{s1:A fired staffer} {cue:said} {i1:the plan was dead}.',
    '{s1:The tall, 71-year-old envoy} {cue:said} {i1:the plan was dead}.',
    '{s1:The retired surgeon} {cue:said} {i1:the plan was dead}.',
  ],
  'about how many they are': [
    'Oda Brenn came to the hall. {s1:More than 200 pilots} have {cue:called} the toll {q1:“a robbery in broad daylight.”}',
    'Oda Brenn spoke near the hall. {q1:“No contract, no peace,”} {s1:about 50 pilots} {cue:chanted}.',
    'Oda Brenn spoke near the hall. {q1:“No contract, no peace,”} {cue:shouted} {s1:at least 50 pilots}.',
  ],
  'who is told is not who tells': [
    '{q1:“They are under a lot of pressure,”} {s1:a harbour source}, who was not allowed to speak on the record, {cue:told} Tarn Radio.',
  ],
  'subjects that no table knows': [
    '{s1=?:The 43-year-old} {cue:asked} Ada Lund: {q1:“What if the ferry never comes back to Tarn?”}',
  ],
  'marks between a subject and its verb': [
    '{s1=Jorun Pell:Jorun Pell}, {cue:citing} {q1:“the magic of the port,”} said Ada Lund could win.',
  ],
  'a titled name behind a comma': [
    'On Tuesday at the hall in Tarn, OH, after winning the vote, {s1=Jorun Pell:Gov. Jorun Pell} (R-OH), {cue:said}, {q1:“I am getting ready to rent a wagon.”}',
  ],
  'relative pronouns': [
    'Oda Brenn, {s1=Oda Brenn:who} {cue:called} the plan {q1:“a gift to the rich and to nobody else,”} left early.',
    'Then came Oda Brenn, {s1=Oda Brenn:who}, after a long night in the harbour, {cue:said} the plan was {q1:“a gift to the rich and to nobody else.”}',
  ],
  'who is who': [
    'Teodor Kask won in Tarn. Jorun Pell, a pilot, said the ferry would sail. Nobody saw Mr. Kask there. {q1:“Kask has never lost a boat,”} {s1=Jorun Pell:he} {cue:said}.',
    'Teodor Kask won in Tarn. Former Lorvania governor Jorun Pilot, an early supporter of Kask, {cue:called} the vote {q1:“a gift to the whole coast.”}'.replace(
      'Former Lorvania governor Jorun Pilot',
      '{s1=Jorun Pilot:Former Lorvania governor Jorun Pilot}',
    ),
    'They gave the boat to Marine Jorun Pell. Nobody saw Jorun Pell again. {q1:“I sold it at once,”} {s1=Jorun Pell:Pell} {cue:said}.',
    'Tarn Mayor Jorun Baker opened the hall. {q1:“It was time,”} {s1=Jorun Baker:Baker} {cue:said}.',
  ],
  'no place speaks': [
    'They met Senator Oda Brenn of Vantria, {s1=Oda Brenn:who} {cue:said} the plan was {q1:“a gift to the rich and to nobody else.”}',
  ],
  'one of the family': [
    'Wim Kask won in Tarn. His brother Jorun Kask was a pilot. Jorun Kask hated the plan, and Jorun Kask left. {q1:“We will sell the boat,”} {cue:said} {s1=Wim Kask:Mr. Kask}.',
    'Ada Rell won in Orsk. Her husband, Wim Rell, met the press at noon. Wim Rell was late. {q1:“We will sell the boat,”} {s1=Ada Rell:Rell} {cue:said}.',
  ],
  'names as a reader gives them': [
    '{q1:“We will appeal,”} {cue:said} {s1=Ada M. Pilot:District Judge Ada M. Pilot} on Friday.',
    '{q1:“We will appeal,”} {cue:said} {s1=Ada Lund:Tarn-based Ada Lund} on Friday.',
    '{q1:“We will appeal,”} {cue:said} {s1:Don Marrow} on Friday.',
    '{q1:“We will appeal,”} {cue:said} {s1=Ada Lund:Mayor Ada Lund}. The boat took Lorvanian Ada Lund to Orsk. {q2:“The ruling is wrong,”} {s2=Ada Lund:Lund} {cue:said}.',
    'Ada Lowe won in Tarn. In {s1=Ada Lowe:Lowe}’s {cue:words}, the plan was {q1:“a gift to the rich and to nobody else.”}',
    'Ana Rell wrote to her husband, Frank Rell, from Orsk. {q1:“We will appeal,”} {s1=Ana Rell:she} {cue:said}.',
    '{q1:“We will appeal,”} {cue:said} {s1:JosÃ© RellÃ¡n}.',
  ],
  'who is who, told before': [
    'Senator Ada Lund lost the vote. {q1:“We will appeal,”} {s1=Ada Lund:the senator} {cue:said}.',
    'Ada Lund lost the vote. {q1:“We will appeal,”} {s1=Ada Lund:Lund} {cue:said}.',
    'Spokeswoman Ada Lund met Per Holm at noon. {q1:“We will appeal,”} {s1=Ada Lund:she} {cue:said}.',
    'Ada Lund met the press in Tarn. {q1:“Tarn is ours,”} {s1=Ada Lund:she} {cue:said}.',
    '{q1:“We will appeal,”} {cue:said} {s1:a spokesman for the ministry}.',
    '{q1:“We will appeal,”} {cue:said} {s1=Ada Lund:opposition leader Ada Lund}.',
    '{q1:“They will appeal,”} {s1=?:he} {cue:said}.',
  ],
  paraphrase: [
    '{s1:Ada Lund} {cue:said} that {i1:the court would sit again}.',
    '{s1:Ada Lund} {cue:said} {i1:the court would sit again}, but {cue:added} that {i1x:nothing}.'.replace(
      '{i1x:nothing}',
      'it was late',
    ),
    '{cue:According to} {s1:Ada Lund}, {i1:the court will sit again in June}.',
    '{s1:Skyrin} has a ferry of its own, but {cue:argues} that {i1:the boats of Tarn are too slow}.',
    // A name that holds a verb (“Post”) is no clause before the main one.
    '{cue:According to} the {s1:Tarn Post}, {i1:the mayor has not bothered to ask for help from the growers}.',
    '{i1:The court will sit again in June}, {s1:Ada Lund} {cue:said}.',
    '{s1:Ada Lund} {cue:urged} {i1:the court to sit again}.',
    '{s1=Teachers and pupils from both former Tarn colleges:Teachers and pupils from both former Tarn colleges} {cue:report} that {i1:the roof leaks}.',
    '{cue:According to} {s1:the mayor and the council}, {i1:the bridge is safe for all}.',
    '{cue:According to} her deputy, {s1:Maud Ferrin}, {i1:the bridge is safe}.',
    '{i1:The bay will shrink by half}, {cue:according to} projections from the {s1:Tarn Budget Office}.',
    '{s1:A clerk at the court}, who asked not to be named, {cue:said} {i1:the judge had slept}.',
    'The letter was short. {s1=?:It} {cue:asked} {i1:the court to sit again}.',
    'He paid for what {s1=?:state radio} {cue:calls} {q1:“an uprising with lanterns that nobody asked for”}.',
    '{s1:Ada Lund} {cue:denied} that {i1:she had met the judge}.',
    '{s1:Growers in the valley} {cue:said} {i1:the frost had killed half of the vines}.',
    '{s1:The bakers of Tarn} have {cue:asked} {i1:the government to take back the flour tax, which has made bread dearer in every town on the coast}.',
    '{s1:Friends of Mr. Pell’s} who have seen him this year {cue:say} that {i1:he has given up the harbour for good}.',
    '{i1:The new ferry may not be such a bad thing}, {cue:say} {s1:some pilots}, who remember the old one.',
    '“We have waited long enough,” Ada Lund said during a visit to the harbour, as a crowd gathered on the quay.'.replace(
      '“We have waited long enough,” Ada Lund said',
      '{q1:“We have waited long enough,”} {s1:Ada Lund} {cue:said}',
    ),
    'The council thanked {s1:Ada Lund}, who has {cue:called} for {i1:a second bridge over the strait}.',
    // A report whose sentence does not say who asked, and those of the main clause's subject.
    'It was widely {cue:reported} that {i1:the ferry had sunk}.',
    'After {cue:saying} that {i1:the harbour was safe}, {s1:Oda Brenn} went home.',
    '{cue:Promising} that {i1:the bridge would open in May}, {s1:Ada Lund} left the hall.',
    '{s1=Others:Others}, however, {cue:say} {i1:the toll is too high}.',
    // What holds the cue is not what it reports.
    'The letter, seen by the Courier, {cue:says} {i1:more about the council than about the bridge}.',
  ],
  'whose report it is': [
    '{i1:Fruit prices will climb this year}, {cue:according to} {s1=Larkin Analytics:a Larkin Analytics report}.',
    '{i1:Fruit prices will climb this year}, {cue:according to} a {s1:Larkin Analytics} forecast in June.',
    '{i1:The quay will not last}, {cue:according to} {s1=Norden Institute:an analysis} by the Norden Institute.',
    '{i1:The harbour will close}, {cue:according to} data compiled by {s1:Larkin Analytics}.',
    '{i1:Most runners train at night}, {cue:according to} {s1=Stridely:a Stridely survey} of last year.',
    '{i1:The harbour will close}, {cue:according to} {s1=?:a harbour memo} seen by the Gazette.',
  ],
  signatures: [
    'Two pilots wrote.\n\n{q1:“The ferries never leave on time.”}\n\n— {s1:Ada Lund}, mayor of Tarn.\n\nIt is a long story.',
    'Two pilots wrote.\n\n{q1:“The ferries never leave on time.”}\n\n- {s1:Ada Lund}.\n\nTeodor Kask said no.',
    'Two pilots wrote.\n\n{q1:“The ferries never leave on time.”} — {s1:Ada Lund}\n\nTeodor Kask said no.',
    'What the papers wrote:\n\n{q1:“The best ferry in years, and the slowest.”}\n\n[{s1=Pell Courier:Pell Courier}]\n\nTeodor Kask said no.',
    'Here is what they wrote.\n\n{q1:“The show was good and we had a drink.”}\n\n– {s1:Ana}\n\n{q2:“We got to go on stage.”}\n\n– {s2:Li My}\n\n{q3:“A play in good style.”}\n\n– {s3:Torben}\n\n{q4:“It was long.”}\n\n– {s4=Jon El:Jon** El***}',
    'The chief is out. Ivo Tosk spoke with the mayor.\n\n{q1:“The chief may be replaced.}\n\n{q1:“He is said to meet his staff.”}\n\n— 🏴 {s1:MARL 26} 🪆 (@Marl_news) July 18, 2026',
    'The Brell Oven is here.\n\n{q1:“It bakes with light, and it is slow.”}\n\n[{s1:Cook’s Mate}]\n\n{q2:“Twenty mixes come with it.”}\n\n[The {s2:Warden}]\n\n{q3:“The lamp burns out.”}\n\n[{s3:PC Oven}]\n\nTeodor Kask said no.',
    '{s1:Two pilots} wrote.\n\n{q1:“The ferries never leave on time.”}\n\n[Read More]',
    // The reporter signs.
    '{s1:Ada Lund} {cue:said} that her boat was {q1:“the oldest in Tarn.”}—Ilse Marrow.',
  ],
  'labels inside the marks': [
    '{q1:“BRENN: I never saw it.”} The court read it out. {s1=Ola Brenn:Ola Brenn} was there.',
    '{q1:“NEW: the Rovers play at home,”} {s1:the fan club} {cue:wrote}.',
    '{q1:“UPDATE: The bridge is shut,”} {cue:wrote} {s1:Ada Lund} on Monday.',
  ],
  'a caption’s name': [
    'The boats were late.\n\nVideo caption {s1:Olof Brandt}: {q1:“The island has always been our friend”}',
  ],
  'a list of titles': ['Where to look: Sea Max\n\n{x:‘Salt | The Ferry Play | Part Two’}\n\nThe show starts at noon.'],
  'a document announces': [
    '“We were not ready,” said Jon Skell. Skell studies floods.\n\nThe official guidelines on this make for hard reading. {s1=?:For} example:\n\n{q1:“Outside of the zone, early departure should be discouraged.”}\n\nSkell said the zone is wide.',
  ],
  'the reporter asks': [
    'I met Pell Ferrin in Tarn. “We built it,” Ferrin says.\n\nI ask Ferrin if the hall pays its way.\n\n{q1:“The main trouble is the locks.”}\n\n{s1=Pell Ferrin:He} left.',
    'I met Pell Ferrin in Tarn.\n\n“Nobody likes hats,” Ferrin says.\n\nBut you wear one, I say.\n\n{q1:“No, I never did.”}\n\n{s1=Pell Ferrin:He} left.',
  ],
  'handed on': [
    'The Courier quoted {s1:Ada Lund} as {cue:saying} the pier was {q1:“lost for good.”}',
    '{s1=Teodor Kask:The adviser Teodor Kask} had a dream, and Pell quotes {s2:Kask}: {q2:“I wish the pilots had stayed ashore.”}'
      .replace('{s1=Teodor Kask:The adviser Teodor Kask}', 'The adviser Teodor Kask')
      .replace('{s2:Kask}', '{s2=Teodor Kask:Kask}'),
    'On Monday Ilse Marrow slammed {s1:Teodor Kask} for {cue:saying} that sailors {q1:“sleep on watch,”} and left.',
    'Jorun Rell criticized {s1:Ada Lund} for {cue:calling} the pier {q1:“a disgrace.”}',
    '{s1:Jorun Rell} apologized to Lund for {cue:calling} her {q1:“a disgrace.”}',
    '{q1:“Go home,”} Jorun Rell said {s1:Ada Lund} {cue:told} him.',
    '{s1:The Lund campaign}’s {cue:request} to {q1:“hand over every key of the harbour”} angered many.',
    'Jorun Rell denounced {s1:Ada Lund}’s {cue:call} for {q1:“a row of lanterns along the quay.”}',
    '{s1:Jorun Rell} {cue:called} Lund’s claim that the pier was lost {q1:“a lie.”}',
    '{s1:Jorun Rell} {cue:said} that Lund’s comments {q1:“show how little she knows.”}',
  ],
  'said again': [
    'The pier: {q1:‘A fine place to mend nets’}\n\n“It was bad,” Ada Lund said.\n\n“It was a fine place to mend nets,” said {s1:Ilse Marrow}.',
    '“It was bad,” Ada Lund said.\n\n{q1:‘Rain in the cellar.’}\n\nOn a rainy day the pilots met. “There was rain in the cellar,” said {s1:Ilse Marrow}.',
  ],
  'a refusal behind the words of another': [
    '“It looks like a trap,” said {s1:Ada Lund}, a pilot. {q1:“I am sure the growers see it as one.”} Teodor Kask did not respond to a request for comment.',
  ],
  'words within words at the end of a sentence': [
    '“It looks like a trap,” said {s1:Ada Lund}, a pilot. {q1:“The growers read it as a message: ‘Stay at home.’”} Harbour Chairman Teodor Kask, R-Tarn, did not respond to a request for comment.',
  ],
  'a name behind the noun': [
    '{q1:“The tide is late,”} {cue:said} {s1=Jorun K. Pell:another old pilot}, Jorun K. Pell of the Harbour Guild.',
  ],
  'before a colon': [
    '“The pier is lost,” {s1:Ada Lund} said. {q1:“We have no oars.”} Teodor Kask said: “The leak was there for years.”',
  ],
  'forms of verbs that report nothing': [
    '“We aimed high,” says {s1:Ona Lund}. {q1:“It was mad.”} That said, the two towns are at odds over the club.',
  ],
  'what somebody is asked somebody else answers': [
    '{q1:“You saw the ferry sink,”} {s1:Jorun Pell} {cue:said} to {s2:Oda Brenn}.\n\n{q2:“I did not.”}',
    '{q1:“Did you see the ferry sink?”} {cue:asked} {s1:Jorun Pell}.\n\n{q2:“No, sir. It was dark.”}{s2=?:}',
    '{q1:“Will it sink?”} {s1:Jorun Pell} {cue:asked} the pilot, {s2:Oda Brenn}.\n\n{q2:“Not in this wind.”}',
    '{s1:Jorun Pell} {cue:asked} {s2=?:Oda Brenn} {i1:if she had heard the horn}.\n\n{q2:“I did not.”}',
    '{q1:“Where was the ferry?”} {cue:asked} the coroner, {s1:Jorun Pell}.\n\n{q2:“Off Tarn,”} {cue:replied} the pilot, {s2:Oda Brenn}.\n\n{q3:“At anchor?”}{s3=?:}\n\n{q4:“Yes. All that night.”}{s4=Oda Brenn:}',
    '{q1:“Was it late?”} {cue:asked} {s1:Jorun Pell}. {q2:“Was it dark?”}{s2=Jorun Pell:}\n\n{q3:“I was asleep.”}{s3=?:}',
    '{s1:Jorun Pell} {cue:asked} {i1:whether the pier was safe}.\n\n{q2:“No, my lady. It is old.”}{s2=?:}',
    // They ask, and go on.
    '{s1:Jorun Pell} {cue:asked} {i1:whether the pier was safe}.\n\n{q2:“It has been shut for years.”}{s2=Jorun Pell:}',
    '{q1:“Who paid for the ferry?”} {cue:asked} {s1:Jorun Pell}. {q2:“Nobody did.”}{s2=Jorun Pell:}',
    '{q1:“Who paid for the ferry?”} {cue:asked} {s1:Jorun Pell}.\n\n{q2:“And who will pay for the pier?”}{s2=Jorun Pell:}',
    '{q1:“Who paid for the ferry?”} {cue:said} {s1:Jorun Pell}.\n\n{q2:“The town paid for all of it.”}{s2=Jorun Pell:}',
    '{q1:“The ferry was late,”} {cue:said} {s1:Jorun Pell}.\n\n{q2:“I did not see the lights.”}{s2=Jorun Pell:}',
  ],
  'cries that somebody speaks through': [
    '{s1=Pell:Councillor Pell} {cue:said} the toll was {q1:‘plainly unfair’}, prompting cries of {x:‘nonsense’} from the gallery.',
    '{s1=?:}Oda Brenn left the hall to chants of {q1:“No more tolls”}.',
    'Oda Brenn, who shouted over jeers of {x:“Go home”}, {cue:said} {i1:she would stay}.',
    '{s1:Oda Brenn} {cue:said}: {q1:“We will build the pier.”} {q2:“When?”}{s2=?:} came the reply from the back of the hall.',
    '{q1:“We will build the pier,”} {cue:said} {s1:Oda Brenn}.\n\n{q2:“The tide is at the door,”}{s2=?:} a voice calls from the back.',
    '{q1:“Who will pay for the pier?”} came the question from {s1:Oda Brenn}.',
    // Whoever breaks into them cries them.
    '{s1=?:Oda Brenn’s supporters} broke into chants of {q1:“No more tolls”}.',
  ],
  'who is praised does not praise': [
    '{s1:Jorun Pell} paid tribute to Oda Brenn. {q1:“Nobody rows harder.”}',
    'The coach, {s1:Jorun Pell}, had sympathy for the rower, Oda Brenn. {q1:“Nobody rows harder than she does.”}',
    '{q1:‘A real captain’}: {s1=?:tributes} to ferry pilot Oda\n\nOda Brenn, who has died aged 81, steered the Tarn ferry.',
    '{s1:Jorun Pell} went to see Oda Brenn. {q1:“Nobody rows harder.”}',
  ],
  'what somebody is said to have said': [
    'According to two people in the hall, {s1:Mayor Jorun Pell} stood up and {cue:told} him that {q1:“the toll is not the trouble.”}'.replace(
      's1:',
      's1=Jorun Pell:',
    ),
    'According to Oda Brenn, {s1:Jorun Pell} {cue:said}, {q1:“Leave the boats where they are.”}',
    '{cue:According to} {s1:Oda Brenn}, the boats {q1:“lie where they lay.”}',
  ],
  refusals: [
    '{s1=Ada Lund:Ada Lund} {r1:declined to comment on the ruling}.',
    '{s1=Ada Lund:Spokeswoman Ada Lund} {r1:could not be reached for comment}.',
    'The Courier {r1:could not reach {s1:Ada Lund} for comment}.'.replace('{s1:Ada Lund}', 'Ada Lund'),
    '{s1:Ada Lund} {r1:did not respond to a request for comment}.',
    '{s1:The ministry} {r1:did not respond to a request for comment}.',
    'The pilots will sue if Ada Lund declines to answer questions about the ferry.',
    'A spokesman for the port left. {s1=Ada Lund:Ada Lund} {r1:had no immediate response}.',
    '{s1:Ada Lund} {r1:did not respond to my requests last week for comment}.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (marked) => {
    const expected = parse(marked);
    expect(differences(expected, analyse({ text: expected.text }))).toEqual([]);
  });
});

it('gives a heading that nothing else says to nobody, and not to who spoke before it', () => {
  const text =
    '“I was on the pier,” Ada Lund said.\n\n“A quite astonishing number of nets”\n\nThe pilots met on Monday.';
  expect(analyse({ text }).quotations.map(({ speaker }) => speaker)).toEqual(['Ada Lund', null]);
});

it('takes a letter that somebody answers for no words of hers', () => {
  const text =
    'Mayor Ada Lund has answered a letter from ferry owner Wim Sandel. “No boat will run,” Sandel writes in it.';
  expect(analyse({ text }).quotations.map(({ kind, speaker }) => [kind, speaker])).toEqual([['direct', 'Wim Sandel']]);
});

it('takes neither who speaks nor what was asked for what is said', () => {
  const kinds = (text: string) => analyse({ text }).quotations.map(({ kind, speaker }) => [kind, speaker]);
  expect(kinds('Teo’s girlfriend, Ada Lund, wrote on Chattrix: “You said you would come at six.”')).toEqual([
    ['direct', 'Ada Lund'],
  ]);
  expect(kinds('Marek Pell, asked as he left the hall whether he would go, replied: “Ask her.”')).not.toContainEqual([
    'indirect',
    'Marek Pell',
  ]);
});

it('gives nobody what the verbs within her own words say', () => {
  const text =
    'Prime Minister Teodor Kask said on Thursday that the letter to him from President Ilse Marrow “promises to respect our choices” and asks for nothing in return.';
  expect(analyse({ text }).quotations.map((q) => q.text)).not.toContain('nothing in return');
});
