/** What is reported without marks, and nothing else: every piece of paraphrase in braces, whoever says it. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

const CASES: Record<string, string[]> = {
  'words that lead into a quotation': [
    'Lund told the Marl Post: “The show has a rich past.”',
    'A trader in Orsk answered that rhetorical question: “Nobody cares.”',
    'What Roxane Pell said about the book: “It is a fine tale.”',
    'Ada Lund summed up her week for the pilots: “It was long and cold.”',
    'Jorun Brask said of Ferrin, "I left her at the quay."',
    'Jorun Brask said something along the lines of, "We never needed that boat."',
    'Jorun Brask left after telling a crowded town meeting in Brindle, "We never needed that boat."',
    'Jorun Brask said in an email that “nobody needed that boat.”',
  ],
  'a clause before the main one': [
    'When the advisers suggested that {Brindle buy ten boats}, Mr. Pell was not content.',
    'With Gardwell predicting that {half of all boats will be built by robots by 2031}, learning this craft is now needed.',
    'Asked {if he would go}, Jorun Brask left the hall.',
    'As Ann explained it to me, {Ground Plan is designed to help}.',
  ],
  'what source and reporter agree upon': [
    'A senior official in the Orsk ministry, who asked not to be named, said {the president had written every line herself}.',
    'The clerk asked not to be quoted by name.',
  ],
  'a relative clause within the main one': [
    'Ana Trask, despite initially saying {he might quit the network}, has instead shown a new will to stay.',
    'Ida Kell, who said {the Herons were out of the hunt}, got the ruling on Friday.',
    'Ida Kell, who said {the mayor, Ada Lund, was late}, got the ruling on Friday.',
    'The woman who the guards said {set fires} was found in Tarn.',
    'Its fund, the scheme which Tarn said {had grown}, is small.',
  ],
  'a second predicate': [
    'Teodor Kask called {the quay “a gift to the bakers”} and left the room before the vote.',
    'Ada Lund described {the pier as “unsafe”} and slept.',
    'Ada Lund said {the pier was “unsafe” and would be closed}.',
    'Edgar Pell denied {the charge} and was later found innocent.',
    'Edgar Pell promised {a new quay} and walked out of the hall.',
    'Edgar Pell suggested that {the baker try a new oven}, and he soon took to it.',
    'Edgar Pell said {he had walked to the hall and was late}.',
  ],
  'what nobody said, or only ought to': [
    'Nobody has admitted that the pump was broken.',
    'Neither pilot said he was sorry. No minister has confirmed that the plan was dead.',
    'The bank must explain how the money was spent. It ought to say where it is.',
    'Lund denied {reports that the boats had been sold}.',
    'Lund rejected {claims that the pier was unsafe}. The board rejected calls for a ban.',
    'Lund denied that {the council had warned rowers not to drink the water}.',
    'The board stopped short of promising a refund. Lund avoided calling for a vote.',
    'Lund failed to say when the ferry would sail. The crew left without saying that it was lost.',
    'Lund is said to be ill. The mayor, Pavol Kask, is reported to be in Tarn.',
    'The clerk, who was then asked to leave the hall, went home.',
    'Asked if she would ever row again, Ada Lund shrugged.',
    'Rowers told to mend the boats by May',
    'Sailors’ advocate Ada Lund said {the boats were late}.',
  ],
  'answers and rumours': [
    'Ada Lund responded by closing the port. Lund replied within minutes.',
    'Neither Peter Kask nor his lawyer said the boat was lost.',
  ],
  'what is said has not been left out': [
    'Ada Lund said {no ferry had been sold}. Police said {no boats were lost}.',
    'Ada Lund claimed {not to remember the boat}. Kask claimed {not to have seen the ferry}.',
    'The Tarn Courier quoted Pavol Kask as saying that {the port was closed}.',
  ],
  'a head that “that” hangs on': [
    '{It was not true}, Ada Lund insisted, {that the firm had lied}.',
    '{The firms’ promise to lower fares for five years}, Ada Lund wrote, {was worth “nothing”}.',
  ],
  'where it was said, and to whom': [
    'Ada Lund told a packed meeting at the hall on Monday night that {the boats were late}.',
    'Ada Lund told the inquiry {she was tired}.',
    'The pier opens at 8 a.m. “We will be there,” Ada Lund said.',
    '“It took five years,” Ada Lund wrote in a note to sailors.',
    '{The boats are late}, according to confidential papers.',
    '{The cause was fever}, her son, Pavol Kask, said. {No boats were lost}, the mayor’s office said.',
    'Ada Lund said {the pier would open in May} but declined to say how much it had cost.',
  ],
  'another report': [
    'The guide said {the ice was thin}, but the mayor, Tilda Aarn, said {it would hold}.',
    'Ada Lund vowed {to mend the lamps}, but the Gazette’s Ida Fry said {the council had lost its patience}.',
    'Ada Lund estimated {the price to be nine million}, adding: "That is a lot of money for us."',
    '“The yard is closed,” Jorun Brenn said, adding that {the yard would open again in May}.',
  ],
  'what stands before “that”': [
    'Jorun Voss told Port Gazette editor Ivo Marr at the paper’s meeting that {he would never sell the yard}.',
    'Jorun Voss told the Port Gazette the night of the vote that {he would never sell the yard}.',
    'Jorun Voss noted on Oct. 6 that {while the yard was small, it paid its debts}.',
    'Ida Brandt told that clerk {she was weary of salt}.',
    'Jorun Brask said of that plan in the hall that {it was late}.',
  ],
  '“that” which belongs to the content': [
    'But Jorun Oke said {that was no reason to sell the boats}.',
    '{That bridge is safe}, Ida Brandt said.',
    'Ada Lund warned {of the risk that the yard would close}.',
  ],
  'where and when a report was made': [
    'MARL — {The port will shut in June}, officials said Monday.',
    'TARN (AP) — {Private firms did not pay for the tour}, Pell Finch said.',
    '{The boats are too slow}, Ida Brandt said earlier this year.',
    '“The boats are slow and dear,” Pier Holm said on Monday, after years of debate.',
  ],
  'beside “according to”': [
    'According to her deputy, Maud Ferrin, {the bridge is safe}.',
    'According to Marl Weekly, {the copper lamps tarnish, or dull, making the quay look grey}.',
    'According to Olive Ferrin, PhD in an interview with Hatter, "Salt is a friend of the sea."',
    'Set the valve according to the pump used.',
  ],
  'said, and when': [
    '{The bridge will close in June}, Ida Brandt said today.',
    '{The bridge will close in June}, Ida Brandt said again.',
    'When the bridge closed in June, Ida Brandt left.',
  ],
  'what others make of a report': [
    'The navy said {its boats still held the strait}, a claim that Vantria disputes.',
    'The council said {the tolls had doubled}, a charge which Lund called baseless.',
    'The council said {the tolls had doubled, a rise that hurt the poor}.',
  ],
  'whoever closes the sentence': [
    'Ida Pell, a nurse, said that {the ward was cold}, the inquest heard.',
    'Ida Pell said that {when the ferry sank, the crowd cheered}.',
  ],
  'a clause that opens with “who said”': [
    'The pilot who said {the strait was clear} has been dismissed from the board.',
    'The mayor who claimed that {the toll would fall} resigned on Friday.',
  ],
  'a second report of the same speaker': [
    'Teodor Kask said {the ferry was dead} but warned that {tolls would go on}.',
    'Oda Brenn said {the ferry was dead} and urged {rowers to wait}.',
    'Oda Brenn wrote that {a pilot was “vain,”} and later said {the remark had been a joke}.',
  ],
  'what stands before the speaker': [
    'The club’s founder, Oda Brenn, told reporters {the ferry was late}.',
    'In the memo, Oda Brenn said {she would never “sell the lamps.”}',
    'Waving what he said {were parts of the keel}, the pilot said {the keel was sound}.',
  ],
  'who wrote a document says nothing in its phrase': [
    'A letter written in May 2021 by pilot Teodor Kask warned that {the pier was rotten}.',
    'In a note written on Friday to the council, Oda Brenn said {the ferry was dead}.',
    'Teodor Kask has written that {the pier is rotten}.',
  ],
  'where a report was published': [
    'The Tarn Institute warned in a 2019 report that {eels were few}.',
    'The ministry said in a statement carried by the Velden agency that {two boats had sunk}.',
    'The council warned {of a report that eels were few}.',
  ],
  'whoever is told, without “that”': [
    'Oda Brenn told the inquest {the ferry was leaking}.',
    'Oda Brenn told us {a cart had hit the quay}. Pavol Kask told rowers {a new pier would open}.',
    'Pavol Kask told a hearing {they were lost}.',
    'Pavol Kask told the story that {the pier was lost}. Oda Brenn told a cook on Friday that {a cart had hit it}.',
  ],
  'what is done, and not said': [
    'Velden Mills dismissed its coach on Friday after a defeat. Judge Ana Rell dismissed the lawsuit on Monday.',
    'Teodor Kask is arguing with his sister about the lamp. A third rower replied with a shrug.',
    'Teodor Kask did not know what to say, so he went out.',
    'The mayor has yet to say when the ferry will sail. No one in Tarn would say that the ferry was late.',
    'Few have said that they miss the ferry.',
    'Ada Lund dismissed {the claim that the pier was unsafe}. Yet Kask says {it was safe}.',
  ],
  'who reported it first': [
    'The sale, first reported by the Tarn Courier, would close two piers.',
    '{The pier had closed}, the Tarn Courier reported.',
  ],
  'who is told, asked or warned says what stands behind': [
    'Oda Brenn, warned of the ice by a pilot, said {she would sail}.',
    'Pavol Kask, asked about the lamp by a rower, said {he was asleep}.',
  ],
  'writer and reader': [
    'You note the price and walk on to the next shop.',
    'I recommend the blue pen.',
    'If you shop, read, write, and take notes, a tablet is better.',
    'Claims that the pier must go do not stand up.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    const wanted = [...row.matchAll(/\{(.*?)\}/g)].map(([, words]) => words);
    const text = row.replace(/[{}]/g, '');
    const reports = analyse({ text }).quotations.filter(({ kind }) => kind === 'indirect');
    expect(reports.flatMap(({ content }) => content.map((span) => text.slice(...span)))).toEqual(wanted);
  });
});
