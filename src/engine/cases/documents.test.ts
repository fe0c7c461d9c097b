/**
 * Documents, with their expectation in the text: `{d1:“We were wrong,”}` comes out of the first document, `{a1:…}` is a
 * remark on it, `{n:…}` comes out of none; each document stands as “type “title”: author → recipient, date”.
 */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

/** Whose people are known: a document's author is written with the name that the article gives. */
const PEOPLE =
  'The old bridge over the river is in danger again. Last week Governor Ada Lund went there with the mayor, Jorun Pell, and with her lawyer, Teodor Kask. Ilse Marrow, whose company built it, stayed at home.\n\n';

const CASES: Record<string, [documents: string, text: string][]> = {
  'words out of a document': [
    [
      'letter: Ada Lund → Jorun Pell',
      'In a letter to Pell, Lund wrote that the bridge was safe. {d1:“No one is in danger,”} she wrote.',
    ],
    [
      'letter: Ada Lund',
      'Lund sent a letter. {d1:“No one is in danger,”} the letter says.\n\n{d1:“The bridge will stand,”} it adds.',
    ],
    [
      'letter: Ada Lund → Jorun Pell',
      'Pell said the letter to him from Governor Ada Lund was short. {d1:“No one is in danger,”} Lund writes.',
    ],
    ['statement: Ilse Marrow', '{d1:“We are sorry,”} Marrow said in a statement. {d1:“We will pay for the damage.”}'],
    [
      'statement: Ilse Marrow',
      'Marrow issued the following statement:\n\n{d1:“We are sorry for all that has happened.”}',
    ],
    ['statement: Ilse Marrow', 'Marrow issued a statement calling the plan {d1:“a disgrace to Tarn.”}'],
    ['report', 'A report was published in May. According to the report, the bridge was {d1:“close to collapse.”}'],
    [
      'lawsuit: Teodor Kask',
      'Kask filed a lawsuit. {d1:“The city knew of the danger and did nothing,”} the lawsuit alleges.',
    ],
    ['tweet: Ada Lund', '{d1:“The bridge is open again!”} Lund tweeted on Friday.'],
    ['tweet: Ada Lund', 'On Twitter, Lund called the plan {d1:“a disgrace to Tarn.”}'],
    ['Facebook post: Ada Lund', 'In a Facebook post, Lund called the plan {d1:“a disgrace to Tarn.”}'],
    [
      'e-mail: Teodor Kask',
      'In an e-mail, Kask defended himself. {d1:“I was asked to help with the bridge,”} he said.',
    ],
    [
      'op-ed: Ilse Marrow',
      'In an op-ed for the Tarn Courier, Marrow argued that the plan was {d1:“a gift to the rich.”}',
    ],
    [
      'affidavit: Teodor Kask',
      '{d1:“I saw the mayor sign the paper,”} Kask wrote in an affidavit. It continued: {d1:“She did not read it.”}',
    ],
    ['sign', 'A woman held up a sign saying {d1:“Save the old bridge of Tarn.”}'],
  ],
  'words that were spoken': [
    [
      'letter: Ada Lund',
      'Lund wrote a letter about it. {d1:“The bridge is safe,”} she wrote. At a rally on Friday she told supporters: {n:“I will resign if it falls.”}',
    ],
    ['', '{n:“It was a shameful day for Tarn,”} said Marrow, a plaintiff in the lawsuit against the city.'],
    ['', '{n:“The bridge is safe and will stay open,”} Lund said, according to a transcript of the interview.'],
    ['', 'In a video message to the convention, Lund said the bridge was {n:“a wonder of the world.”}'],
    ['', '{n:“The bridge is safe,”} Lund said in the daily briefing.'],
  ],
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
  remarks: [
    [
      'letter: Ada Lund → Jorun Pell',
      'Lund wrote a letter to Pell. {d1:“The bridge is not safe,”} it said. Kask called the letter {a1:“a cheap trick.”}',
    ],
    [
      'letter: Ada Lund → Jorun Pell',
      'Lund wrote a letter to Pell. {d1:“The bridge is not safe,”} it said. Kask said {a1:the letter had come too late}.',
    ],
    [
      'letter: Ada Lund → Jorun Pell',
      'Lund wrote a letter to Pell. {d1:“The bridge is not safe,”} it said. {a1:“This letter changes nothing for Tarn,”} Kask said.',
    ],
    [
      'letter: Ada Lund → Jorun Pell',
      'Lund wrote a letter to Pell. {d1:“The bridge is not safe,”} it said. Kask {a1:declined to comment on the letter}.',
    ],
    [
      'lawsuit: Teodor Kask',
      'Kask filed a lawsuit. {d1:“The city knew of the danger and did nothing,”} it says. Pell dismissed the lawsuit as {a1:“meritless and absurd.”}',
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
      'lawsuit',
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
  'longer passages': [
    [
      'complaint: Teodor Kask → Tarn Audit Office',
      'Kask filed a complaint with the Tarn Audit Office in May. {d1:“The bridge is not safe,”} the complaint says.',
    ],
    [
      'report: Runalong',
      'Runalong, an app, reported on Monday that fewer people ran. Runalong’s trends report said they were {d1:“tired of it all.”} {d1:“They would rather sleep,”} the Runalong report explained.',
    ],
    [
      'report: Ilse Marrow',
      'The author of the report, Ilse Marrow, warned of the risks. {d1:“The bridge may not last the winter,”} the report says.',
    ],
    [
      'report',
      'A report was published in May. According to the report, the bridge was {d1:“close to collapse.”} Kask attacked the report, arguing that {a1:it left out the new pillars}.',
    ],
    [
      'report: Lorvanian Press',
      'The Lorvanian Press published a report on Monday. {d1:“The bridge may not last the winter,”} the report says.',
    ],
    [
      'report: Lorvanian Audit Office',
      'The report, released Tuesday by the Lorvanian Audit Office, found that the city had been {d1:“careless and slow.”}',
    ],
    ['study: Tarn University', 'A study by Tarn University found that the bridge was {d1:“close to collapse.”}'],
    [
      'e-mail: Teodor Kask',
      'The e-mail, which the city released, was sent at 7 p.m. on Friday by Kask. {d1:“The bridge is not safe,”} it reads.',
    ],
    [
      'report: Tarn Institute',
      'The bridge is old, according to a report by the Tarn Institute and the Vantria Fund. {d1:“It may not last the winter,”} the report says.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last the winter,”} the report says. The study also calls the city {d1:“careless.”}',
    ],
    ['letter: Teodor Kask → Ada Lund', 'In his letter to Lund, Kask called the bridge {d1:“a danger to us all.”}'],
    ['letter: Teodor Kask → Ada Lund', 'Kask wrote to Lund in a letter: {d1:“The bridge is a danger to us all.”}'],
    [
      'book: Ilse Marrow',
      'In her book, Marrow writes that the bridge was {d1:“never meant to last.”} {d1:“We all knew it,”} she writes.',
    ],
    [
      'indictment',
      'The indictment says that Kask took money. {d1:“He took it in cash and in jewels,”} the indictment says.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. {a1:“It is a shoddy piece of work,”} Kask said of the report.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. Kask said {a1:the report was misleading because it only looked at one pillar}.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. A spokesman for Pell {a1:did not respond to questions about the report}.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. Kask blasted the report, calling it {a1:“a shoddy piece of work.”}',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. Kask disputed the findings of the report. {a1:“The report is a shoddy piece of work,”} he said. {a1:“It looked at one pillar only.”}',
    ],
    [
      'lawsuit: Teodor Kask',
      'Kask filed a lawsuit. {d1:“The city knew of the danger,”} it says. Pell said {a1:the allegations in the lawsuit were false}.',
    ],
    [
      'statement: Ilse Marrow',
      'Marrow, in a statement, said the plan was {d1:“a disgrace to Tarn.”} {d1:“We will fight it,”} she said. {n:“I have not seen it,”} Kask told reporters.',
    ],
    ['blog: Ilse Marrow', 'Marrow wrote on her blog that the plan was {d1:“a disgrace to Tarn.”}'],
    ['court document', 'According to court documents, Kask told the police that he was {d1:“too tired to drive.”}'],
    [
      'letter: Ilse Marrow; letter: Teodor Kask',
      'Marrow wrote a letter in May. {d1:“The bridge is safe,”} she wrote. In another letter, Kask wrote: {d2:“The bridge is not safe.”}',
    ],
    [
      'memoir: Ilse Marrow',
      '{d1:“I never liked that bridge,”} Marrow writes in her memoir. {n:“I had to be honest about it,”} she said in an interview.',
    ],
  ],
  'what it is called': [
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
      'study “Rivers of Vantria”: Oda Brenn and Wim Sandel',
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
    ['report', 'The inspector general’s report says the bridge was {d1:“close to collapse.”}'],
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
  'posts and messages': [
    [
      'tweet: Teodor Kask',
      'Others were angry, with Kask tweeting that the bridge was {d1:“a disgrace”} and asking, {d1:“Who will pay for it?”}',
    ],
    [
      'Facebook page: Ilse Marrow',
      'Marrow announced on her Facebook page, in capital letters, {d1:“I am leaving Tarn for good!”}',
    ],
    ['post: Ilse Marrow', '{d1:“The bridge is gone,”} Marrow posted on Friday.'],
    [
      'e-mail: Oda Brenn',
      '{d1:“The bridge is the oldest in the country,”} Oda Brenn e-mails. {d1:“It has never been painted,”} she adds.',
    ],
  ],
  'one from another, and spoken words from written ones': [
    [
      'report: Harbour Board; report',
      'In a draft report, the Harbour Board called the bridge {d1:“close to collapse.”} The final report calls it {d2:“old but safe.”}',
    ],
    [
      'letter: Ada Lund → members',
      'Lund sent a letter to members. {d1:“The bridge is safe,”} it says. In an interview on Friday, Lund defended the letter. {n:“I stand by every word of it,”} she said.',
    ],
    [
      'letter: Ada Lund → members',
      'Lund sent a letter to members. {d1:“The bridge is safe,”} it says. Speaking to reporters on Friday, she said she stood by it. {n:“I have nothing to add,”} she said.',
    ],
  ],
  'what others say of it': [
    [
      'letter: Ada Lund → Jorun Pell',
      'Lund wrote a letter to Pell. {d1:“The bridge is not safe,”} it said. Pell {a1:declined to comment}.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said.\n\nA spokesman for the city, Wim Sandel, {a1:did not respond to a request for comment}.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. Asked about the report, Kask said {a1:he had not read it}.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. In response to the report, Kask said {a1:the city would act}.',
    ],
    [
      'lawsuit: Teodor Kask',
      'Kask filed a lawsuit. {d1:“The city knew of the danger,”} it says. Pell said {a1:she had not seen the lawsuit}. Pell’s lawyer, Wim Sandel, {a1:declined to comment, citing the pending suit}.',
    ],
  ],
};

const BRACE = /\{(d|a|n)(\d*):([^{}]*)\}/g;

describe('documents', () => {
  for (const [group, cases] of Object.entries(CASES))
    describe(group, () => {
      for (const [documents, marked] of cases)
        it(marked, () => {
          const text = PEOPLE + marked.replace(BRACE, '$3');
          const analysis = analyse({ text });
          const name = (id: string | null) => analysis.speakers.find((s) => s.id === id)?.name.replace(/^the /i, '');
          const listed = analysis.documents.map(
            ({ type, title, author, recipient, date }) =>
              type +
              (title ? ` “${title}”` : '') +
              (author ? `: ${name(author)}` : '') +
              (recipient ? ` → ${name(recipient)}` : '') +
              (date && /\d/.test(date) ? `, ${date}` : ''),
          );
          expect(listed.join('; ')).toBe(documents);
          let at = 0;
          for (const [, kind, number, words] of marked.matchAll(BRACE)) {
            const start = text.indexOf(words, at);
            at = start + words.length;
            const found = analysis.quotations.filter((q) => q.content.some(([s, e]) => s < at && start < e));
            const ids = (
              kind === 'a'
                ? found.map((q) => q.about)
                : found.filter((q) => q.kind !== 'indirect').map((q) => q.document)
            ).filter((id) => id);
            const wanted = kind === 'n' ? undefined : `d${number}`;
            expect([words, ids[0]]).toEqual([words, wanted]);
          }
        });
    });
});
