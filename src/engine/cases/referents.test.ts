/** Who is who: names with several bearers, nouns beside names, pronouns after both. Every sentence is invented. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { differences, parse } from './notation.ts';

const CASES: Record<string, string[]> = {
  'nouns beside names': [
    'The harbour pilot, Oda Brenn, left at noon. {q1:“We will sail,”} {s1=Oda Brenn:she} {cue:said}.',
    '{q1:“We will sail,”} {s1=Oda Brenn:his wife}, Oda Brenn, {cue:said}.',
    'Oda Brenn, a retired pilot, met Wim Sandel in Tarn. {q1:“We will sail,”} {s1=Oda Brenn:the pilot} {cue:said}.',
    'Oda Brenn is a retired pilot from Tarn. Wim Sandel is a baker. {q1:“We will sail,”} {s1=Oda Brenn:the pilot} {cue:said}.',
    'Teodor Kask, a senior fellow at the Vantria Institute, disagreed. {q1:“It will fail,”} {s1=Teodor Kask:he} {cue:said}.',
    'Tideway Strait, a campaign group in Tarn, sued the ministry. {q1:“The plan is unlawful,”} {s1=Tideway Strait:the group} {cue:said}.',
  ],
  'nouns beside names that tell what is now': [
    'Wim Sandel, now the majority leader, met Ada Lund, a pilot. {q1:“It is late,”} {s1=Wim Sandel:the leader} {cue:said}.',
  ],
  'somebody’s own': [
    'Ivo Kask wrote that Oda Brenn would sail on Monday. {q1:“He is wrong, she stays in Tarn,”} {s1=?:Brenn’s publicist} {cue:retorted}.',
  ],
  'a role with a body of its own': [
    'Mira Oldham mends nets in Tarn. {q1:“It is late,”} {cue:says} {s1=Mira Oldham:Mira Oldham}.\n\n{q2:“They are late,”} {cue:said} {s2=?:the director of the ferry line}.',
    'Governor Lina Brook’s office {cue:said} the boats would sail. {s1=The sheriff’s office:The sheriff’s office} {cue:said} {i1:thirty people had been hurt}.',
  ],
  'no first names: bodies and things that begin with a body’s name': [
    'A storm at the CGB Tarn yard sank two boats. On Monday, {s1=CGB:CGB} {cue:announced} {i1:the yard would close}.',
    'They drove the new Brell Sonata in May. {q1:“It will be sold in Tarn,”} {s1=Brell:Brell} {cue:said}.',
    '{q1:“It is quick,”} {s1=Norvik:Norvik} {cue:said}. Norvik Denmark will sell it.',
  ],
  'bodies that somebody leads are no “he”': [
    'Darren Holt is chief executive of Oaken Crumb.\n\nOaken Crumb sells cakes too. {q1:“We bake at night,”} {s1=Darren Holt:he} {cue:said}.',
  ],
  'whose verb is a noun elsewhere': [
    'Mira Oldham studies schooling in Tarn. {q1:“It is late,”} {s1=Mira Oldham:she} {cue:says}.',
  ],
  'two who do something together': [
    'Oda Brenn and Ivo Kask mend nets in Tarn. {q1:“We start at five,”} {s1=Oda Brenn:she} {cue:said}. {q2:“And rest at noon,”} {s2=Ivo Kask:he} {cue:added}.',
  ],
  'an age that nothing told': [
    'Oda Brenn won the regatta for Tarn. {q1:“I never looked back,”} {s1=Oda Brenn:the 24-year-old} {cue:said}.',
  ],
  'one surname, several people': [
    'Ivo Brenn runs the ferry in Tarn. His sister, Senator Oda Brenn, lost the vote on Monday. Ivo Brenn was there, and Ivo Brenn wept. {q1:“We will appeal,”} {s1=Oda Brenn:Sen. Brenn} {cue:said}.',
    'Senator Oda Brenn lost the vote. Her husband, Ivo Brenn, was in Tarn. {q1:“We will appeal,”} {s1=Ivo Brenn:Mr. Brenn} {cue:said}.',
    'Oda Brenn lost the vote. {q1:“Will they count again?”} {s1=Oda Brenn:Ms. Brenn} {cue:asked}.',
  ],
  'names and what only looks like one': [
    'Will Marrow resign? Ilse Marrow met the council on Monday. {q1:“I will stay,”} {s1=Ilse Marrow:Marrow} {cue:said}.',
    'Jorun “Jo” Pell runs the ferry. {q1:“It is late,”} {s1=Jorun Pell:Pell} {cue:said}.',
    'On Monday Susan Baker opened the market. {q1:“It was time,”} {cue:said} {s1=Susan Baker:Baker}.',
  ],
  'surnames that are nouns': [
    'Tarn Mayor Anna Guardian opened the hall. {q1:“It was time,”} {s1=Anna Guardian:Guardian} {cue:said}.',
    '{s1=Peter Sailor:Vantria Congressman Peter Sailor} {cue:said} the plan was {q1:“a gift to the rich and to nobody else.”}',
    '{q1:“It was time,”} {cue:said} {s1=April Sailor:April Sailor}.',
  ],
  'titles behind nouns, numbers and other nouns': [
    '{q1:“We will find the boat,”} {s1=Jorun Pell:Tarn police Chief Jorun Pell} {cue:said} Monday.',
    '{q1:“It was late and it was dark,”} {cue:said} {s1=Ada Lund:Air Force 1st Lt. Ada Lund}.',
    'When asked, {s1=Wim Sandel:chief ferry officer Wim Sandel} {cue:said} it was {q1:“a boat that nobody in the harbour has seen before.”}',
    '{q1:“It is a gift to the rich and to nobody else,”} {cue:said} {s1=Ada Lund:liberal talk show host Ada Lund}.',
    'The fleet sailed, as former Marine Ada Lund told the Tarn Courier. {q1:“It was late,”} {s1=Ada Lund:Lund} {cue:said}.',
    'Both Mr. King and Mr. Brenn left the hall. {q1:“It was time for us to go,”} {s1=King:Mr. King} {cue:said}.',
    'Jordan Hunter, a pilot, came to Tarn. {q1:“It was late,”} {s1=Jordan Hunter:Hunter} {cue:said}.',
  ],
  'names that only hold another’s': [
    'Kask Hears Brenn Speech on Ferries\nMayor Brenn spoke in Tarn. {q1:“The ferry will sail,”} {s1=Brenn:Mr. Brenn} {cue:said}.',
    'Tideway opened a hall. The firm held Camp Tideway in Tarn last week. {q1:“We love the town and all who live in it,”} {s1=Tideway:Tideway} {cue:said}.',
    'Rich? He says he is not. Mr. Brenn is a teacher. {q1:“I am happy,”} {s1=Brenn:he} {cue:said}.',
  ],
  'short forms of given names': [
    'Rep. William T. “Billy” Brenn opened the hall. Billy Brenn is liked in Tarn. {q1:“It was time,”} {s1=William T. Brenn:Brenn} {cue:said}.',
    'Robert Marrow is a candidate. Bob Marrow, as friends call him, is from Tarn. {q1:“It was time,”} {s1=Robert Marrow:Marrow} {cue:said}.',
  ],
  'given names of either gender': [
    'Hilary Brenn met Teodor Kask. Brenn told the Tarn Courier he was tired. {q1:“It was a long walk,”} {s1=Hilary Brenn:he} {cue:said}.',
  ],
  ages: [
    'Oda Brenn, 37, rowed to Tarn. Brenn met Ada Lund, 41, on the quay. {q1:“It is a fine boat,”} {cue:said} {s1=Oda Brenn:the 37-year-old}.',
  ],
  'bodies as they': [
    '{s2=Orvane Brell:Orvane Brell} {cue:contended} in its letter that {i2:Kask lied}. Kask read the plans in Orvane Brell’s letter. {q1:“We sold the boat in May,”} {s1=Orvane Brell:the company} {cue:said} on Friday.',
    'Tideway Strait have denied it before. {q1:“We sold the boat in May,”} {s1=Tideway Strait:they} {cue:said} on Friday.',
  ],
  'bodies with a noun before or initials behind their name': [
    'The campaign group Open Strait sued. {q1:“The plan is unlawful,”} {s1=Open Strait:the group} {cue:said}.',
    'The plan of Works and Ferries Vantria (WFV) is late. {q1:“We know it and we are sorry,”} {s1=Works and Ferries Vantria:WFV} {cue:said}.',
  ],
  'bodies that have no other name': [
    'A long campaign on the coast has begun. {q1:“We will win,”} {s1:the Brenn campaign} {cue:said}.',
    'The harbour campaign has begun in Tarn. {q1:“We will win,”} Oda Brenn’s {s1=Oda Brenn’s campaign:campaign} {cue:said}.',
    '{q1:“Let it sail!”} {s1:the crowd} {cue:shouted}.',
    'One reader hoped for rain. {q1:“Let it sail,”} {cue:tweeted} {s1:another}.',
    '{q1:“The bridge will not last,”} {cue:said} {s1:one Tarn Democrat}, who asked not to be named.',
  ],
  'bodies taken up by a noun or “it”': [
    'Skyrin opened a new hall in Tarn. {s1=Skyrin:It} {cue:said} that {i1:it would hire forty people this year}.',
    'Skyrin opened a new hall in Tarn. {q1:“We are happy with it,”} {s1=Skyrin:the company} {cue:said}.',
    '“We will wait,” the Norden Tidning said in a note. {s1=Norden Tidning:The paper} {cue:said} that the ferry was {q1:“a slow game.”}',
    'Skyrin lost a boat in May. The Harbour Board found it. {q1:“We are happy,”} {s1=Skyrin:the company} {cue:said}.',
    'Skyrin opened a new hall in Tarn. A company from Orsk built it. {q1:“We are happy,”} {s1=?:the company} {cue:said}.',
  ],
  'whom a participle at the start of the sentence has': [
    'Hanne Pell came to Tarn. Standing beside Mayor Lena Marrow, {s1=Hanne Pell:she} {cue:said} the pier was {q1:“a gift.”}',
    'Hanne Pell came to Tarn. Praising Lena Marrow, {s1=Hanne Pell:she} {cue:said} the pier was {q1:“a gift.”}',
  ],
  'whose the pronoun of a trailing cue is not': [
    'Edith Marrow counts boats. Kit Brennock calls that silly. “They are only boats,” he says. Marrow is more direct. Brennock came to the pier once, {s1=Edith Marrow:she} {cue:says}, {q1:“in shoes you could see your face in.”}',
  ],
  'offices that share a noun': [
    'Transport Minister Erik Marrow sent a memo. {q1:“It is late,”} {s1=?:the prime minister} {cue:said}.',
    'Vice President Erik Marrow sent a memo. {q1:“It is late,”} {s1=?:the president} {cue:said}.',
    'Opposition leader Ada Lund called for a vote. “You cannot run a port by e-mail,” she said in the hall. {s1=?:The prime minister}, who came in May, {cue:said} she had {q1:“full trust”} in him.',
    'Vice President Erik Marrow sent a memo. {q1:“It is late,”} {s1=Erik Marrow:the vice president} {cue:said}.',
    'Mayor Ada Lund met Deputy Mayor Erik Marrow. {q1:“It is late,”} {s1=Ada Lund:the mayor} {cue:said}.',
    'Prime Minister Ada Lund met Transport Minister Erik Marrow. {q1:“It is late,”} {s1=Erik Marrow:the minister} {cue:said}.',
    'Associate Professor Erik Marrow of Tarn wrote it. {q1:“It is late,”} {s1=Erik Marrow:the professor} {cue:said}.',
  ],
  'a noun taken up again': [
    'Skyrin has lost money. ¶ It rained in Tarn. ¶ Ada Lund left. ¶ {s1=Skyrin:The company} {cue:said} {i1:it would sell two boats}.'.replaceAll(
      ' ¶ ',
      '\n\n',
    ),
  ],
  'names of users': [
    'One user wrote a post in May. {q1:“The harbour is ours,”} {s1=harbourgull7:harbourgull7} {cue:wrote}.',
  ],
  'owners of phrases': [
    '{s1=The teachers’ unions:The teachers’ unions} {cue:said} {i1:the harbour would close on Monday}.',
    '{s1=The county sheriff’s department:The county sheriff’s department} {cue:said} {i1:the harbour would close on Monday}.',
    '{s1=The firm’s lawyers:The firm’s lawyers} {cue:said} {i1:the harbour would close on Monday}.',
    '{s1=Vantria’s public advocate’s office:Vantria’s public advocate’s office} {cue:said} {i1:the harbour would close on Monday}.',
    'Vantria’s {s1=Vantria’s ministry:ministry} {cue:said} {i1:the harbour would close on Monday}.',
  ],
  'bodies whose names hold camps and roles': [
    '{s1=Republican Party of Vantria:The Republican Party of Vantria} {cue:said} it was {q1:“working on the plan with the town of Tarn.”}',
    '{s1=Harbour Workers Party:The Harbour Workers Party} {cue:said} it was {q1:“working on the plan with the town of Tarn.”}',
    '{s1=Harbour Courier:The Harbour Courier} {cue:said} it was {q1:“working on the plan with the town of Tarn.”}',
  ],
  'who is asked answers': [
    '{s2:Peter Lund}, a rower, {cue:said} {i2:the boats were late}.\n\nAsked whether he agreed, Thomas Brenn shook his head. {q1:“We are patient,”} {s1=Thomas Brenn:he} {cue:said}.',
    'Peter Lund, a rower, said the boats were late.\n\nWhen he was asked whether he would go, Thomas Brenn laughed. {q1:“No,”} {s1=Thomas Brenn:he} {cue:said}.',
    'Peter Lund, a rower, said the boats were late.\n\nAsked what he had seen, one neighbour shook his head. {q1:“Smoke,”} {s1=one neighbour:he} {cue:said}.',
  ],
  'who has just spoken, several or a body': [
    'Prosecutors said Lund should go.\n\n{q1:“We have seen the boat,”} {s1=Prosecutors:they} {cue:wrote} in a memo.',
    'The embassy said the road was safe. {q1:“It was mended in May,”} {s1=The embassy:it} {cue:said}.',
  ],
  'a firm is no agency': [
    'The Tide Bureau said Skyrin had lied. The company said it would go to court. {q1:“We are baffled,”} {s1=The company:the company} {cue:said}.',
  ],
  'an office in another place': [
    'Vantria Party MP Peter Lund was suspended on Thursday.\n\nWhip Ada Brenn was furious. {q1:“This is a farce,”} {s1=?:the Tarn MP} {cue:said}.',
  ],
  'somebody’s own, of whom the words tell': [
    'Julia Brenn grew up in Tarn. Her mother wanted her to be a nun. {q1:“She still prays for it,”} {s1=Julia Brenn:she} {cue:says}.',
    'Julia Brenn moved to Tarn in 1990. Her sister, she says, begged her to stay. {q1:“I was stubborn,”} {s1=Julia Brenn:she} {cue:says}.',
  ],
  'somebody without a name who speaks since': [
    'Minister Grace Lund said the road was safe.\n\nA trader said she had lost it all. {q1:“I have nothing,”} {s1=A trader:she} {cue:said}.',
    'Minister Grace Lund said the road was safe.\n\nOne trader, 44, told the Courier that she had lost it all.\n\n{q1:“I have nothing,”} {s1=One trader:she} {cue:said}.',
    'Actress Clara Lund said the film was ready. A woman in the front row was in tears. {q1:“It is my life,”} {s1=A woman in the front row:she} {cue:said}.',
    'The promoter, Peter Lund, said the boats were late. A former deckhand, who asked not to be named, said crews were tired. {q1:“We row till two,”} {s1=?:he} {cue:said}.',
    'When Clara Lund’s mother opened the shop, {s1=Clara Lund’s mother:she} {cue:told} the town {i1:debt was a sin}.',
  ],
  'who does other work': [
    '{s2:Peter Lund}, a baker, {cue:told} the court {i2:he had been cold}. {q1:“You may go,”} {s1=?:the judge} {cue:said}.',
    'Mayor Clara Lund thanked the crews. {q1:“We are proud,”} {s1=?:the governor} {cue:said}.',
    'Clara Lund, a lawyer, said the bank had lied. {q1:“We reject this,”} {s1=?:the finance director} {cue:said}.',
  ],
  'another holder': [
    'Mayor Clara Lund said the pier was safe. {q1:“It is rotten,”} {s1=?:the former mayor} {cue:said}.',
    'Coach Clara Lund said the race was lost. {q1:“It was late,”} {s1=?:the opposing coach} {cue:said}.',
    'Tarn coach Clara Lund said it was late. {q1:“It was fair,”} {s1=?:the Brindle coach} {cue:said}.',
    'Brindle coach Peter Kask said it was fair. Tarn coach Clara Lund said it was late. {q1:“It was fair,”} {s1=Peter Kask:the Brindle coach} {cue:said}.',
    'Clara Lund, a Tarn official, agreed. Another official did not. {q1:“It is a farce,”} {s1=Another official:the official} {cue:said}.',
    'Governor Clara Lund said it was late. {q1:“It is a farce,”} {s1=?:her challenger} {cue:said}.',
  ],
  'the dead, and the living of the name': [
    'Clara Marrow wants the road closed. Peter Marrow, 19, was killed there in May.\n\n{q1:“I drive past it every day,”} {s1=Clara Marrow:Marrow} {cue:said}.',
    'Helen Marrow taught in Tarn. {q2:“She frightened me,”} {cue:said} her deputy, {s2:Clara Brenn}.\n\nShe was born in Brindle. {q1:“I had the birds,”} {s1=Helen Marrow:she} {cue:told} the Courier in 1990.',
  ],
  'a firm named like its founder': [
    'Rolf Marrow, the founder of Marrow Shipping, was in Tarn. In its results, {s1=Marrow Shipping:Marrow} {cue:said} {i1:the boats were late}.',
  ],
  'a claim that tells a gender': [
    'Speaker Kagiso Marrow opened the hall. Boitumelo Brenn said she had slept.\n\n{q1:“She had it coming,”} {s1=Kagiso Marrow:he} {cue:said}.',
  ],
  'names with a slip': [
    'Senator Wim Sandell lost the vote in Tarn. {q1:“We will appeal,”} {s1=Wim Sandell:Sandel} {cue:said}.',
  ],
  'phrases for who is not named': ['{q1:“He is worked up about it,”} {cue:said} {s1:a source close to the board}.'],
  'bodies by their initials': ['{s1=FBI:The FBI} {cue:said} it was {q1:“working on the plan with the town of Tarn.”}'],
  'subjects of clauses': [
    'When Teodor Kask came to defend the plan, Wim Sandel stood up and differed. {q1:“It is a gift to the rich,”} {s1=Wim Sandel:he} {cue:said}.',
    'Wim Sandel, who has sent pleas on Kask’s behalf, said he may fight for him. At a table in Tarn on Tuesday, {s1=Wim Sandel:he} {cue:said} it was not out of {q1:“some old vendetta against the harbour.”}',
  ],
  'pronouns that agree tell a gender': [
    'Teo Kask lost his boat. Kask said he was sad, and Kask took his coat. To the pilot Susan Hart, Kask’s face was one of sorrow. {q1:“It looked like heartbreak,”} {s1=Susan Hart:she} {cue:said}.',
  ],
  'tags behind names': [
    'Rep. Oda Brenn (R-Utah) and Sen. Ana Rell (D-Nev.) met on Monday. In the hall the two saw Wim Sandel. {q1:“It is wrong,”} {s1=Oda Brenn:the Utah Republican} {cue:said}.',
  ],
  'who reports what somebody said has not said it': [
    '{q1:“I will spend all of it,”} {s1=Oda Brenn:Oda Brenn} {cue:said}, according to Teodor Kask.',
  ],
  'two nouns, one person': [
    '{q1:“That is what he did,”} {cue:said} {s1=Jorun Rendal:former Vantria Gov.} and Harbour Committee Chairman Jorun Rendal.',
    'Oda Brenn, a harbour candidate, spoke on Monday. The harbour candidate and {s1=Oda Brenn:former secretary of state} {cue:said} the plan was {q1:“a gift to the rich and to nobody else.”}',
    'Senator Oda Brenn of Vantria spoke on Monday. {q1:“It is late,”} {s1=Oda Brenn:the independent Vantria senator} {cue:said}.',
  ],
  'who asks is not who answers': [
    'Oda Brenn was asked by Wim Sandel, a radio host, about the bridge. {q1:“It is closed,”} {s1=Oda Brenn:she} {cue:said}.',
  ],
  gender: [
    'The party spokesman Susan Hart met Teodor Kask at the harbour in Tarn. {q1:“We will sail,”} {s1=Susan Hart:she} {cue:said}.',
    'Oysha Brenn put on her coat. Wim Sandel left. {q1:“We will sail,”} {s1=Oysha Brenn:she} {cue:said}.',
  ],
  'who is remembered does not speak': [
    'Ivo Kask’s brother Rolf was killed in 2011. He was 19. {q1:“I still mend his nets,”} {s1=Ivo Kask:he} {cue:says}.',
    'Ivo Brenn was murdered in May. His brother, Ole, found the boat. {q1:“I think of him at sea,”} {s1=Ole:he} {cue:says}.',
    'Ada Lund sailed under Oda Brenn. Brenn was strict. {q1:“She threw the ropes at us,”} {s1=?:she} {cue:recalls}.',
    'Ivo Kask’s father, Rolf, was a sailor. He never told of it. {q1:“He would sit by the stove,”} {s1=?:he} {cue:says}.',
    'Ada Lund sailed under Oda Brenn. Brenn was strict. {q1:“The ropes were ours,”} {s1=Oda Brenn:she} {cue:recalls}.',
    'Ivo Kask met Rolf Brenn in Tarn. Brenn said the boat was lost. {q1:“He sank it,”} {s1=Rolf Brenn:he} {cue:said}.',
    'Ole Brenn, who was stabbed to death in May, was a rower. His brother Rolf found him. {q1:“I miss him,”} {s1=Rolf:he} {cue:says}.',
    'Ivo Kask’s brother Rolf was sentenced to death in Tarn. He was 19. {q1:“I wrote to him,”} {s1=Rolf:he} {cue:says}.',
    'Ivo Brenn was murdered in May. His sister Oda was on the quay. {q1:“I think of him at sea,”} {s1=Oda:she} {cue:said}.',
  ],
  'whom the reporter asks answers': [
    '{q2:“I was tired,”} {cue:says} {s2:Rolf Brenn}.\n\nWhen I ask Ivo Kask about it, he shrugs. {q1:“He was lazy,”} {s1=Ivo Kask:he} {cue:says}.',
    'Rolf Brenn left the crew in May. {q2:“I was tired,”} {s2=Rolf Brenn:he} {cue:says}.\n\nWhen we called Ivo Kask about it, he laughed. {q1:“He was lazy,”} {s1=Ivo Kask:he} {cue:says}.',
    'Rolf Brenn said it was late.\n\nI told Ivo Kask that Brenn was angry. {q1:“He is right,”} {s1=Ivo Kask:he} {cue:says}.',
    'Rolf Brenn left the crew in May. {q2:“I was tired,”} {s2=Rolf Brenn:he} {cue:says}.\n\nI ask about the boat. He shrugs. {q1:“It sank,”} {s1=Rolf Brenn:he} {cue:says}.',
    'Rolf Brenn left the crew in May. {q2:“I was tired,”} {s2=Rolf Brenn:he} {cue:says}.\n\nWhen I ask Ada Lund about it, she shrugs. {q1:“It sank,”} {s1=Ada Lund:she} {cue:says}.',
  ],
  'a noun that was used of another': [
    'Ada Lund, 52, runs the quay. It was shut by the inspector in May. {q2:“We were tired,”} {cue:says} {s2=Ada Lund:Lund}.\n\n{s1=the inspector:The inspector} {cue:said} {i1:the crews had done their best}.',
    'Ada Lund, an inspector, runs the quay. It was shut by the inspector in May. {s1=Ada Lund:The inspector} {cue:said} {i1:the crews had done their best}.',
  ],
  'somebody new, right behind the words': [
    '{q1:“We are hiding in the boats,”} {cue:said} {s1:a schoolteacher}, who asked not to be named.',
    '{q1:“We are hiding in the boats,”} {cue:said} {s1:one deckhand}.',
  ],
  'a spokeswoman is not whom she speaks for': [
    'Clara Lund is in Tarn. {s2:A spokeswoman for Lund} {cue:said} {i2:the talks were good}. {s1=A spokeswoman for Lund:She} {cue:added} that {i1:they were long}.',
    'Clara Lund is in Tarn. A spokeswoman for Lund said the talks were good. Lund was late. {q1:“They were long,”} {s1=Clara Lund:she} {cue:said}.',
    'Clara Lund is in Tarn. A lawyer who works for Lund said the talks were good. {s1=A lawyer:She} {cue:said} {i1:they were long}.',
    'Clara Lund is in Tarn. A neighbour told the Courier that Lund was ill. {q1:“I saw her,”} {s1=A neighbour:she} {cue:said}.',
    'Clara Lund is in Tarn. Lund’s aide said the talks were good. {s1=Lund’s aide:She} {cue:added} that {i1:they were long}.',
    'A neighbour met Clara Lund in Tarn. {q1:“I am ill,”} {s1=Clara Lund:she} {cue:said}.',
  ],
  'somebody’s own who has said nothing': [
    'Ada Lund, 44, runs the ferry. Her mother ran it before her. {q1:“It is in the blood,”} {s1=?:she} {cue:said}.',
    'Ivo Kask, 50, mends nets. His uncle taught him. {q1:“It is slow work,”} {s1=?:he} {cue:said}.',
    'Ivo Kask, 50, runs the ferry. His father bought it in 1970 and died in 2001. {q1:“He loved the boat,”} {s1=?:he} {cue:says}.',
    'Ivo Kask is ill. His wife said the boat was sold. {q1:“It was time,”} {s1=His wife:she} {cue:said}.',
    'Ada Lund, 44, runs the ferry. Her mother says it is a good boat. {q1:“It is in the blood,”} {s1=Her mother:she} {cue:said}.',
  ],
  'a noun that a clause tells of': [
    'Mayor Ada Lund said she would not go. The rower who filmed the wreck said she was afraid. {q1:“I am only 12,”} {s1=The rower:she} {cue:said}.',
    'Mayor Ada Lund said she would not go. The woman, whose name is being withheld, said she was afraid. {q1:“I am only 12,”} {s1=The woman:she} {cue:said}.',
    'Ada Lund, a rower, spoke first. {q1:“It was time,”} {s1=Ada Lund:the rower}, who lives in Tarn, {cue:said}.',
  ],
  'a noun behind “as” or “called” is nobody of its own': [
    'Neighbours described Kask as a quiet man. One, who asked not to be named, said he had seen him row. {q1:“You could hear him,”} {s1=?:the man} {cue:said}.',
    'A quiet man stood on the quay. {q1:“You could hear him,”} {s1=A quiet man:the man} {cue:said}.',
  ],
  'somebody’s lawyer is no office': [
    'Harbour Attorney General Ada Lund said the case was open. The second rower, Oda Brenn, has left. {s1=Her attorney:Her attorney} {r1:declined to comment}.',
    'U.S. Attorney Ada Lund said the case was open. {q1:“It was time,”} {s1=Ada Lund:the attorney} {cue:said}.',
  ],
  'who is played': [
    'Ada Lund, who plays Oda Brenn in the film, is leaving. {q1:“It was time,”} {s1=Ada Lund:she} {cue:said}.',
    'Ada Lund, who knows Oda Brenn, is leaving. {q1:“It was time,”} {cue:said} {s1=Oda Brenn:Brenn}.',
  ],
  'one of no told gender as they': [
    '{s2:A spokesperson for the Tarn Council} {cue:said}: {q2:“We are sorry.”} {s1=A spokesperson for the Tarn Council:They} {cue:added} that {i1:a ferry was late}.',
    '{s2:A spokesperson for the Tarn Council} {cue:said} the ferry was late. {q1:“It will sail,”} {s1=A spokesperson for the Tarn Council:they} {cue:said}.',
    'A spokesperson for the Tarn Council said the ferry was late. Rowers were angry on Monday. {s1=Rowers:They} {cue:said} {i1:the quay was shut}.',
  ],
  'it declines': [
    'The ferry firm, Oaken Crumb, said all crews had left. {s1=Oaken Crumb:It} {r1:declined to say when the ferry would sail}.',
    'Skyrin said all crews had left. The Tarn Council said it was sorry. {s1=Tarn Council:It} {r1:declined to comment further}.',
    'Helical Brell said its crews had left. {s1=Helical Brell:It} {r1:declined to comment further}.',
  ],
};

/** Whom they stand for; whether that is sure enough to be shown is learned. */
const GUESSES = [
  'Oda Brenn and Ivo Kask measured the tide. {s1=Oda Brenn and Ivo Kask:They} {cue:said} {i1:the tide was high}.',
  'Dozens of rowers met in Tarn. As they came to the quay, {s1=Dozens of rowers:they} {cue:shouted}, {q1:“The ferry is ours and it will stay!”}',
];

describe('several as they', () => {
  it.each(GUESSES)('%s', (marked) => {
    const expected = parse(marked);
    expect(differences(expected, analyse({ text: expected.text }, { minimum: 0 }))).toEqual([]);
  });
});

describe('a chain', () => {
  it('is no surer where it goes on than where it begins', () => {
    const text = 'Oda Brenn met Ada Lund and Susan Hart at the quay. “We are ready,” she said. “The crew is aboard.”';
    const [first, second] = analyse({ text }, { minimum: 0 }).quotations;
    expect(second.because.map(({ rule }) => rule)).toContain('continues');
    expect(second.confidence).toBeLessThanOrEqual(first.confidence);
  });
});

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (marked) => {
    const expected = parse(marked);
    expect(differences(expected, analyse({ text: expected.text }))).toEqual([]);
  });
});
