/** Which words come out of a document, and which were spoken. In the notation of `document-cases.ts`. */
import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { describeDocuments } from './document-cases.ts';

describeDocuments({
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
    [
      'statement: Ilse Marrow',
      'Marrow said in a statement, {d1:“I really do not want her help, because she is weak.”}',
    ],
    [
      'letter: Ilse Marrow → council',
      'Marrow told the council in a letter, {d1:“I really do not want her help, because she is weak.”}',
    ],
    [
      'letter: Harbour Board, Feb. 1',
      'A Feb. 1 letter from the Harbour Board obtained by the Tarn Courier warns that {d1:“any further steps will be taken by our lawyer.”}',
    ],
    [
      'op-ed: Ada Lund, May 2019',
      'Lund offered few specifics beyond an op-ed in May 2019, in which she called for getting the bridge {d1:“back on track.”}',
    ],
    [
      'text: Oda Brenn',
      'Oda Brenn fired back: {d1:“As a friend of the bridge,”} she wrote, {d1:“we know that you are with us.”}',
    ],
    [
      'blog post: Wim Sandel',
      'Wim Sandel may have said it best when he blogged: {d1:“Lund is as close to a winner as it gets.”}',
    ],
    [
      'letter: Teodor Kask → members',
      'In a letter to members, Kask asked for help. {d1:“It is important,”} Kask wrote.\n\nKask also took a shot at Lund, without naming her.\n\n{d1:“The party will nominate a flawed candidate,”} Kask said.',
    ],
    ['caption', 'Lund added the caption which reads, {d1:“A photo of the bridge that violates the rules.”}'],
    ['sign', 'A woman held up a sign saying {d1:“Save the old bridge of Tarn.”}'],
  ],
  'words that were spoken': [
    [
      'poll: Ada Lund',
      'Lund’s own poll found that half of Tarn is for her. {n:“I am pleased with the town,”} Lund said.',
    ],
    [
      'book: Wim Sandel',
      'Wim Sandel published a book about the bridge in 1991. {n:“She did try to frighten me,”} said Sandel, who wrote about the lawyer’s visit in the book. {n:“Thank goodness, both of those things were not true.”}',
    ],
    [
      '',
      '{n:“This plan is no longer safe,”} said Kask, the director of Friends of the Bridge, reports the Tarn Courier. {n:“That is the message.”}',
    ],
    [
      'letter: Ada Lund',
      'Lund wrote a letter about it. {d1:“The bridge is safe,”} she wrote. At a rally on Friday she told supporters: {n:“I will resign if it falls.”}',
    ],
    ['', '{n:“It was a shameful day for Tarn,”} said Marrow, a plaintiff in the lawsuit against the city.'],
    ['', '{n:“The bridge is safe and will stay open,”} Lund said, according to a transcript of the interview.'],
    ['', 'In a video message to the convention, Lund said the bridge was {n:“a wonder of the world.”}'],
    ['', '{n:“The bridge is safe,”} Lund said in the daily briefing.'],
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
      'report: Tarn Institute and Vantria Fund',
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
    [
      'letter: Ada Lund → members',
      'Lund sent a letter to members. {d1:“The bridge is safe,”} it says. In a video shot on the bridge, Lund said: {n:“I stand by every word of it.”}',
    ],
  ],
  'written by somebody else': [
    ['report', 'According to reports, the bridge was {d1:“held up by rope and tar.”}'],
    [
      'text: Tarn Courier; text: Oda Brenn',
      'The Tarn Courier wrote: {d1:“The bridge is old.”} Oda Brenn described it as new. {d2:“It is new,”} Brenn wrote.',
    ],
    [
      'editorial: Tarn Courier, 2 May',
      'The Tarn Courier published an editorial on 2 May about the “fall” of Lund. Her friends were thrilled.\n\nIt is a long fight.\n\nShe has lost it.\n\nShe knows that.\n\n{d1:“She is selling a dream,”} the paper’s editorial board wrote.',
    ],
    [
      'tweet: Oda Brenn; text: Tarn Editorial Board',
      'The bridge is {d1:“a ruin,”} Oda Brenn tweeted on Friday.\n\n{d2:“Are we talking about the same bridge?”} the Tarn Editorial Board writes.',
    ],
  ],
});

it.each([
  'Ilse Marrow told the council in a letter, “I do not want her help, because she is weak.”',
  'Ilse Marrow said in her formal statement: “I do not want her help, because she is weak.”',
])('what brings in words in marks is no paraphrase: %s', (text) => {
  expect(analyse({ text }).quotations.map((q) => q.kind)).toEqual(['direct']);
});
