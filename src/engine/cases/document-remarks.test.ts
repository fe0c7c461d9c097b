/** What people say about a document. In the notation of `document-cases.ts`. */
import { describeDocuments } from './document-cases.ts';

describeDocuments({
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
  'of what stands in it': [
    [
      'open letter: Forty pilots',
      'Forty pilots complained in an open letter. {d1:“We wait for hours,”} the letter says. Pell said the delays described in the letter were {a1:“a disgrace.”}',
    ],
    [
      'lawsuit',
      'The lawsuit was filed on Friday. {d1:“The city knew of the danger,”} the lawsuit says. Lawyer Wim Sandel said the events alleged in the lawsuit were {a1:“fiction.”}',
    ],
    [
      'letter: Forty pilots → board',
      'Forty pilots signed a letter to the board. {d1:“We are tired,”} the letter says. Pell called the claims in the letter {a1:“a disgrace.”}',
    ],
    ['letter: Ilse Marrow', 'Marrow described in the letter how the bridge was {d1:“held up by rope and tar.”}'],
  ],
  'without naming it': [
    [
      'book: Oda Brenn',
      'Oda Brenn has written a book about the bridge. The book accuses Kask of treating the engineers like {d1:“servants of his house.”} Kask said {a1:that is a “distortion.”}',
    ],
    [
      'letter: Ilse Marrow → Ada Lund; letter: Ada Lund → Ilse Marrow',
      'Marrow wrote a letter to Lund. {d1:“The bridge is not safe,”} it says. In her response, Lund wrote: {a1:“Your letter consists of attacks on the engineers.”}',
    ],
    [
      'report: Ilse Marrow; statement: Wim Sandel',
      'Marrow published a report. {d1:“The bridge is not safe,”} it says.\n\n{a1:“The issues addressed in this report have our full attention,”} the mayor’s spokesman, Wim Sandel, said in a statement.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said. Kask called the report {a1:“a farce.”} Pell countered that {a1:the engineers had measured every stone}.',
    ],
    [
      'report: Tarn Institute',
      'The Tarn Institute released a report on Monday. {d1:“The bridge may not last,”} it said.\n\nKask called the report {a1:“a farce.”} {n:“Lund has been at sea for years,”} he said. {a1:“I think it is a waste of paper,”} he added.',
    ],
  ],
});
