/** What a document is, who wrote it, to whom and when. In the notation of `document-cases.ts`. */
import { describeDocuments } from './document-cases.ts';

describeDocuments({
  'author, recipient and date': [
    [
      'letter: Ada Lund → Jorun Pell, May 3, 2019',
      'The letter from Lund to Pell, dated May 3, 2019, is short. {d1:“The bridge is safe,”} it says.',
    ],
    ['letter: Teodor Kask → Ada Lund', 'Kask sent Lund a letter. {d1:“The bridge is not safe,”} it reads.'],
    ['memo: Ilse Marrow', 'The memo, signed by Marrow, warns of the risks. {d1:“The bridge is not safe,”} it reads.'],
    ['e-mail: Teodor Kask → Ada Lund', 'Kask told Lund in an e-mail that the bridge was {d1:“not at all safe.”}'],
    [
      'letter: Teodor Kask → Ada Lund',
      'The letter was sent to Lund by Kask in May. {d1:“The bridge is not safe,”} it reads.',
    ],
    [
      'letter: Ada Lund → Jorun Pell; letter: Jorun Pell → Ada Lund',
      'Lund wrote a letter to Pell. {d1:“The bridge is not safe,”} it said. In her response, Pell wrote: {d2:“Then mend it before the winter.”}',
    ],
    [
      'statement: Ilse Marrow; statement: Teodor Kask',
      '{d1:“We are sorry,”} Marrow said in a statement. In a separate statement, Kask said: {d2:“We are not sorry.”}',
    ],
  ],
  'whose document': [
    [
      'letter: Ilse Marrow; letter: Teodor Kask',
      'Marrow wrote a letter in May. {d1:“The bridge is safe,”} she wrote. Kask wrote a letter in June. {d2:“The bridge is not safe,”} it says. Marrow’s letter was short. {d1:“The bridge will stand,”} the letter says.',
    ],
    [
      'statement: Ilse Marrow; statement',
      '{d1:“We are sorry,”} Marrow said in a statement.\n\nThe river is high.\n\nThe road is closed.\n\nThe school is closed as well.\n\nThe shops are shut.\n\nThe market has moved to the hill.\n\nNobody has complained so far.\n\nThe Tarn Ferry Company runs more boats than ever. It has hired forty people, {d2:“all of them from Tarn,”} the statement said.',
    ],
    [
      'statement: Ilse Marrow; statement: Teodor Kask',
      '{d1:“We are sorry,”} Marrow said in a statement. Then the city’s short statement reached the papers. {d2:“The bridge is safe,”} read the statement, which was attributed to Kask.',
    ],
    [
      'letter: Harbour Board members → Ada Lund',
      '{d1:“We are afraid,”} the members wrote in a letter to the governor. Nothing has come of it for the dozens of Harbour Board members who signed the letter to Lund.',
    ],
    [
      'lawsuit: Two women',
      'Two women, the mothers of two sailors killed on a ship in Tarn, have filed a lawsuit against the city. {d1:“The city knew of the danger,”} the lawsuit says.',
    ],
    [
      'lawsuit: Oda Brenn and Wim Sandel',
      'Oda Brenn and Wim Sandel, the parents of two sailors killed on a ship in Tarn, have filed a lawsuit against the city. {d1:“The city knew of the danger,”} the lawsuit says.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. Its office is preparing an additional report on the river. {d1:“It is close to collapse,”} the report says.',
    ],
    [
      'study: Oda Brenn and Wim Sandel',
      'A study by Oda Brenn and Wim Sandel concluded that a new bridge would cost three times as much.',
    ],
    [
      'memo: Wim Sandel',
      'A memo written by Wim Sandel and seen by the Tarn Courier says that the bridge is {d1:“not safe at all.”}',
    ],
    [
      'declaration: Wim Sandel',
      'The bridge was never safe, according to a declaration filed in court by Wim Sandel, a director of the board.',
    ],
    [
      'Facebook post',
      'Kask was dismissed after sharing a Facebook post this week that mocked the mayor. It says: {d1:“Let him drown.”}',
    ],
    [
      'Facebook post: Teodor Kask',
      'Kask posted a lengthy message on his Facebook about the name. {d1:“You will not cease to exist,”} he wrote.',
    ],
    [
      'study: Oda Brenn and Wim Sandel, 2013',
      'According to a 2013 study by economists Oda Brenn and Wim Sandel, the bridge is {d1:“a danger to us all.”}',
    ],
    [
      'letter: Pell and Teodor Kask → Ada Lund',
      'Also on Monday, Pell and Teodor Kask sent a letter to Lund, signed by 200 Harbour Democrats, seeking more money. The letter continues: {d1:“Mend the bridge before it falls.”}',
    ],
    [
      'letter: Ilse Marrow → Jorun Pell',
      'Marrow wrote a detailed, six-page letter to Tarn’s mayor, Jorun Pell, calling the two long papers of the city {d1:“wrong and misleading.”}',
    ],
    [
      'letter: Teodor Kask',
      'The Tarn Ferry Company contended in its letter, written by Teodor Kask, that the city had {d1:“a clear bias against boats.”}',
    ],
    [
      'letter: Orvane Brell → mayor',
      'Orvane Brell wrote a letter to the mayor in May. Orvane Brell contended in its letter that the city had {d1:“a clear bias against boats.”} Kask said {a1:he had answered many of the points in Orvane Brell’s letter}.',
    ],
    [
      'memo; memo: Ilse Marrow',
      'The leaked memo says the plan is {d1:“a folly.”}\n\nIlse Marrow, a lawyer, wrote to the minister last week. {d2:“You should resign,”} she wrote.',
    ],
    [
      'study',
      'A study of night work was printed in May. Ilse Marrow, a baker, said that workers in the study were more likely to smoke. The study concluded: {d1:“Further work is needed.”}',
    ],
    [
      'e-mail: Teodor Kask → supporters',
      'Teodor Kask, the governor’s lawyer, e-mailed supporters on Monday, telling them, {d1:“The bridge is safe.”}\n\nThe e-mail goes on to say: {d1:“We will mend it before the winter, whatever it takes.”}',
    ],
    [
      'e-mail: Ada Lund → Jorun Pell; e-mail: Jorun Pell → Ada Lund',
      'Lund e-mailed Pell in May. {d1:“Is the bridge safe?”} the e-mail says. Pell replied to Lund in an e-mail: {d2:“Not in the winter, I am afraid.”}',
    ],
    [
      'release: Tarn Ferry Company; text: Ilse Marrow',
      'On Thursday, the Tarn Ferry Company announced that the boats would stay in port.\n\n{d1:“The river is far too high for our boats this week,”} the release said.\n\nIlse Marrow wrote: {d2:“I never liked these boats.”}',
    ],
  ],
  'what it is called': [
    [
      'report “Bridges at Risk of Floods”: Tarn Institute',
      'The Tarn Institute’s report, called Bridges at Risk of Floods, says the bridge is {d1:“close to collapse.”}',
    ],
    [
      'report “Bridges at Risk”: Tarn Institute',
      'The Tarn Institute published a report titled “Bridges at Risk” on Monday. {d1:“The bridge may not last,”} the report says.',
    ],
    [
      'op-ed “Mend It Now”: Ilse Marrow',
      'In an op-ed headlined “Mend It Now,” Marrow wrote that the plan was {d1:“a gift to the rich.”}',
    ],
    [
      'report “Bridges at Risk”: Tarn Institute',
      '“Bridges at Risk,” a report by the Tarn Institute, found that the bridge was {d1:“close to collapse.”}',
    ],
    [
      'memoir “The Ferry”: Ilse Marrow',
      'In her memoir, “The Ferry,” Marrow writes that the bridge was {d1:“never meant to last.”}',
    ],
    [
      'study “Rivers of Vantria”: Oda Brenn and Wim Sandel, 2013',
      'According to a 2013 study called “Rivers of Vantria” by economists Oda Brenn and Wim Sandel, the bridge is {d1:“a danger to us all.”}',
    ],
    [
      'memoir “The Long Bridge”: Ilse Marrow',
      'In her memoir, The Long Bridge, Marrow writes that the bridge was {d1:“never meant to last.”}',
    ],
    [
      'report “Bridges at Risk”: Tarn Institute',
      'The report, titled “Bridges at Risk,” was released by the Tarn Institute. {d1:“The bridge may not last,”} it says.',
    ],
    [
      'editorial “Mend It Now”: Tarn Courier',
      'In an editorial under the headline “Mend It Now,” the Tarn Courier wrote: {d1:“The city has waited too long.”}',
    ],
    [
      'blog post “Why We Sold It”: Ilse Marrow',
      'In a blog post titled “Why We Sold It,” Marrow said the bridge had been {d1:“a burden to all of us.”}',
    ],
  ],
  'to whom': [
    [
      'letter: Teodor Kask → Jorun Pell; letter: Teodor Kask → Wim Sandel',
      'In a letter to Pell, Kask threatened {d1:“a major lawsuit.”} Wim Sandel heard of it.\n\nIn response, Kask wrote to Sandel: {d2:“Only a fool would ask me about the bridge.”}',
    ],
    [
      'e-mail: Teodor Kask → Wim Sandel',
      'In an e-mail, Kask informed the engineer Wim Sandel that the bridge was {d1:“not at all safe.”}',
    ],
    [
      'letter: Teodor Kask → Ada Lund',
      'Kask wrote to Lund in May: {d1:“The bridge is not safe.”} The letter adds: {d1:“Close it.”}',
    ],
    [
      'letter: Teodor Kask → Ada Lund',
      'Kask has written to Governor Ada Lund to ask for money. {d1:“The bridge is not safe,”} the letter says.',
    ],
    [
      'letter: Teodor Kask → Jorun Pell',
      'Pell got a letter from Kask on Monday. It said the bridge was {d1:“not safe at all.”}',
    ],
    ['memo: Ilse Marrow → employees', 'Marrow told employees in a memo that the plan was {d1:“a disgrace to Tarn.”}'],
    [
      'request: Teodor Kask → Harbour Board; response: Harbour Board → Teodor Kask',
      'Kask sent a request to the Harbour Board in May. In its response, the Harbour Board wrote that {d2:“no papers were found.”}',
    ],
  ],
  'a body’s own': [
    ['poll: Vantria University', 'A Vantria University poll found that voters were {d1:“tired of the bridge.”}'],
    ['report: Harbour Board', 'A Harbour Board report called the bridge {d1:“a danger to us all.”}'],
    ['report: Finance Ministry', 'The Finance Ministry report calls the bridge {d1:“a danger to us all.”}'],
    ['report: Tarn Courier', 'A Tarn Courier report said the bridge was {d1:“close to collapse.”}'],
    ['report: inspector general', 'The inspector general’s report says the bridge was {d1:“close to collapse.”}'],
  ],
  'announced before it is named': [
    [
      'press release: Harbour Board',
      'The Harbour Board announced on Monday that the boats would stay in port.\n\n{d1:“The river is far too high,”} the press release said.',
    ],
    [
      'statement: Harbour Board',
      'The Harbour Board announced that the boats would stay in port. {d1:“The river is far too high,”} the statement said.',
    ],
  ],
  'written by several': [
    [
      'letter: Oda Brenn and Wim Sandel → Ada Lund',
      'Oda Brenn and Wim Sandel sent a letter to Lund on Monday. {d1:“The bridge is not safe,”} the two wrote.\n\n{d1:“Close it,”} they wrote.',
    ],
    [
      'study: Oda Brenn and Wim Sandel',
      'Oda Brenn and Wim Sandel published a study in May. {d1:“The bridge is not safe,”} the authors write.',
    ],
  ],
  'to whom, by other words': [
    [
      'letter: Ada Lund → Wim Sandel',
      'In the letter - addressed to the mayor of Tarn, Wim Sandel - Lund asks for help. {d1:“The bridge is not safe,”} she writes.',
    ],
    [
      'letter: staff association → bridge board',
      'A letter this month to the bridge board from the staff association reflected both concerns. {d1:“This must change,”} it said.',
    ],
    ['letter: Ada Lund → Jorun Pell', '{d1:“It is not safe,”} says a letter that Pell received from Lund in May.'],
    [
      'letter: Ada Lund → Jorun Pell',
      'In response to a letter from Lund, Pell said the bridge was safe. {d1:“It is not safe,”} the letter says.',
    ],
    [
      'letter: A coalition of forty groups → Harbour Board',
      'A coalition of forty groups sent a letter this week urging the Harbour Board to close the bridge. {d1:“The bridge is not safe,”} it read.',
    ],
    [
      'letter: Oda Brenn → Ada Lund',
      'Oda Brenn wrote to Lund on Friday, warning that the bridge was {d1:“close to collapse.”}',
    ],
    [
      'letter: Teodor Kask → Ada Lund; letter: leaders of the city → Jorun Pell',
      'Kask wrote a letter to Lund. {d1:“The bridge is not safe,”} it says.\n\nEarlier this week, leaders of the city also wrote to Pell, urging her to close {d2:“the old wreck.”}',
    ],
  ],
  'whose, by other words': [
    [
      'e-mail: Ada Lund',
      'A fundraising e-mail sent out by Lund on Tuesday night warned of a hard winter: {d1:“The bridge may fall at any time.”}',
    ],
    [
      'note: Ilse J. Marrow',
      'The writer Wim Sandel has a framed, handwritten note from Ilse J. Marrow. {d1:“You are a total loser,”} the note says.',
    ],
    ['letter: Ada Lund → Jorun Pell', 'Lund on Tuesday sent a letter to Pell. {d1:“It is not safe,”} it says.'],
    [
      'memo: Lund campaign',
      'A Lund campaign memo was released on Friday stating that the bridge was {d1:“close to collapse.”} {d1:“We have first-rate engineers,”} the manager of the campaign, Wim Sandel, wrote. {d1:“They will mend it,”} the memo stated.',
    ],
    [
      'op-ed: Oda Brenn',
      'The columnist Oda Brenn began her feud with Lund this week after writing a scathing Tarn Courier op-ed.\n\n{d1:“The bridge is a ruin,”} Brenn wrote.',
    ],
    [
      'memo “The Facts on Where the Race Stands”: Wim Sandel',
      'On Monday night, the manager of the campaign, Wim Sandel, released a memo titled “The Facts on Where the Race Stands.”\n\nHe writes Lund has {d1:“built a nearly insurmountable lead.”}',
    ],
    [
      'open letter: Sixty artists from Tarn',
      'Sixty artists from Tarn this week published an open letter about the {d1:“hateful bridge of Lund.”}',
    ],
    [
      'letter: Harbour Board and Tarn Institute → Ada Lund',
      'The Harbour Board and the Tarn Institute sent a letter to Lund. {d1:“The bridge is not safe,”} the letter says.',
    ],
  ],
  'by somebody who belongs to somebody': [
    ['e-mail: Wim Sandel', 'The e-mail, sent by the port’s chief engineer, Wim Sandel, said: {d1:“Cut the ropes.”}'],
    [
      'letter: Wim Sandel',
      'The letter, written by the guild’s president, Wim Sandel, called the bridge {d1:“a ruin.”} {d1:“We will not cross it,”} it says.',
    ],
    ['letter: Tarn Guild', 'The letter, written by the Tarn Guild, called the bridge {d1:“a ruin.”}'],
    [
      'study: Wim Sandel',
      'The study, led by Wim Sandel of the Tarn Institute, found that the bridge was {d1:“close to collapse.”}',
    ],
    [
      'text message: her landlord → Ada Lund',
      'Lund got a text message from her landlord. It said, {d1:“Mend it or go.”}',
    ],
  ],
  'from a place': [
    ['statement: Downing Street', 'A statement from Downing Street said the bridge was {d1:“lost.”}'],
    ['statement: Ada Lund', 'In a statement from Paris, Lund said: {d1:“The bridge is lost.”}'],
  ],
  'a law is not its sponsor’s': [
    [
      'ordinance',
      'The ordinance, introduced by Councilwoman Oda Brenn, would close the bridge. {d1:“No person shall cross it on foot,”} the ordinance reads. {n:“People have a right to walk,”} Brenn said.',
    ],
    [
      'blog post: Oda Brenn; bill',
      'In a blog post, Oda Brenn wrote that the bridge was {d1:“a ruin.”} A draft of the bill, seen by the Courier, would close it. {d2:“No person shall cross it,”} the draft says.',
    ],
  ],
  'requests and exchanges': [
    [
      'e-mail: Ada Lund → Jorun Pell; e-mail: Jorun Pell → Ada Lund',
      'In an e-mail to Pell, Lund asked about the bridge: {d1:“Is it safe?”}\n\nPell e-mailed back: {d2:“It is not.”}',
    ],
    [
      'report: Tarn Institute; report',
      'A draft of the Tarn Institute’s report said the bridge was {d1:“close to collapse.”}\n\nThe final report was milder. It says the bridge {d2:“needs care.”}',
    ],
    [
      'request: Harbour Watch of Tarn → Harbour Board; response: Harbour Board → Harbour Watch of Tarn',
      'The Harbour Watch of Tarn (HWT) is angry. HWT filed a public-records request with the Harbour Board that month for {d1:“records sufficient to show the number of boats.”} In the spring the Harbour Board told HWT that {d2:“no records responsive to your request were located.”}',
    ],
    [
      'e-mail: Ada Lund → Jorun Pell, June 2011; e-mail: Jorun Pell → Ada Lund',
      'The city released a June 2011 e-mail exchange where Lund asked Pell to close the bridge. {d1:“It is an old wreck,”} Lund wrote.\n\n{d2:“It is a fine bridge,”} Pell replied.',
    ],
  ],
  'no document': [
    [
      'tweet: Wim Sandel',
      'Wim Sandel denied that he was planning to write a book by tweeting that {d1:“I am under a strict agreement with Lund.”}',
    ],
    ['', 'Wim Sandel said Kask could file a complaint with the federal court. {n:“He will not do it,”} Sandel said.'],
    ['', '{n:“The engineers are frustrated,”} said Oversight ranking Democrat Wim Sandel.'],
    ['', 'Kask did not release further details about the talks, saying only that they {n:“took place.”}'],
    ['', 'Lund said the bill would help. {n:“It is a good bill,”} she said. Pell said the bill would cost too much.'],
    ['', 'Lund’s statements on the bridge were {n:“a disgrace,”} Kask said. Pell said the statements were true.'],
    ['', 'Kask said he had seen the e-mail account of Lund. {n:“The e-mail server was open,”} he said.'],
    [
      '',
      'Asked about the bridge, Lund {n:declined to comment for this story}. Kask said she {n:“never reads this paper.”}',
    ],
    ['', 'On Wednesday the friends of the bridge launched a website that says it is a ruin.'],
  ],
});
