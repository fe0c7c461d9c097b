/** Where a name begins and ends, and what only looks like one. Every sentence is invented. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { differences, parse } from './notation.ts';

const CASES: Record<string, string[]> = {
  'surnames that are words or pronouns': [
    '{q1:“It fails, and the pier will freeze,”} {s1=He Jorlan:He Jorlan}, a researcher, {cue:said}.',
    '{q1:“It fails, and the pier will freeze,”} {cue:said} {s1=He Jorlan:He Jorlan}, a researcher.',
    '{s1=He Jorlan:He Jorlan}, a researcher, {cue:said}: {q1:“The pier will freeze in May.”}',
    '{q1:“It fails, and the pier will freeze,”} {s1=Fan Morwen:Fan Morwen}, a student, {cue:said}. {q2:“It was cold,”} {s2=Fan Morwen:Fan} {cue:added}.',
    '{s1=Fan Morwen:Fan Morwen}, 34, {cue:said}: {q1:“The pier will freeze in May.”}',
    'Long Morwen, a student, came to Tarn. {q1:“It was cold,”} {cue:said} {s1=Long Morwen:Ms. Long}.',
    'He Jorlan, a researcher, came to Tarn. {q1:“It was cold,”} {cue:said} {s1=He Jorlan:Dr. He}.',
  ],
  'first names that are titles or months': [
    '{q1:“The pier will freeze,”} {cue:said} {s1=Earl J. Munroe:Earl J. Munroe}, a clerk.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Mar Tibbs:Mar Tibbs}, a baker.',
    '{s1=Fan Qilong:Fan Qilong}, chief pilot of the port, {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'where somebody is from, before the name': [
    '{q1:“The pier will freeze,”} {cue:said} {s1=Talia Lugo:fellow New Yorker Talia Lugo}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Talia Lugo:Londoner Talia Lugo}.',
    '{s1=US sources:US sources} {cue:claimed} {i1:the boats sank}.',
  ],
  'names in capitals at the start': [
    'RIVANIA has sent boats to Tarn. {q1:“The pier will freeze,”} {s1=Rivania:Rivania} {cue:said}.',
  ],
  'a firm and its product': [
    'They drove the new Sony Brell in May. {q1:“It will be sold in Tarn,”} {s1=Sony:Sony} {cue:said}.',
  ],
  'phrases that a page holds together': ['{s1=US pilots:US\u00a0pilots} {cue:said} {i1:the boats were late}.'],
  'short forms of given names': [
    'Sandra Brennock lives in Tarn. {q1:“The pier will freeze,”} {s1=Sandra Brennock:Sandy Brennock} {cue:said}.',
    'Steven Brennock lives in Tarn. {q1:“The pier will freeze,”} {s1=Steven Brennock:Steve Brennock} {cue:said}.',
    'Patrick Brennock lost to Patricia Brennock. {q1:“The pier will freeze,”} {s1=Pat Brennock:Pat Brennock} {cue:said}.',
  ],
  'bodies of many': [
    '{s1=Vantrian Union of Sailors:The Vantrian Union of Sailors} {cue:called} the plan {q1:“a gift to the sea.”}',
    '{q1:“The pier will freeze,”} {s1=United Farmers’ League:the United Farmers’ League} {cue:said} on Monday.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Tarn Women’s Institute:the Tarn Women’s Institute}.',
  ],
  'bodies with “and” in their names': [
    '{s1=Department for Tides, Fish and Lamps:The Department for Tides, Fish and Lamps} {cue:said} {i1:the boats were late}.',
    '{s1=Health and Harbour Executive:The Health and Harbour Executive} {cue:said} {i1:the boats were late}.',
    '{s1=Fish and Water Watch:Fish and Water Watch} {cue:said} {i1:the boats were late}.',
    '{s1=Marl and Brindle police:Marl and Brindle police} {cue:said} {i1:the boats were late}.',
  ],
  'bodies that start with a word': [
    '{s1=Northern Reach Water:Northern Reach Water} {cue:said} {i1:the boats were late}. {s2=Southern Water:Southern Water} {cue:said} {i2:the pier was cold}.',
    '{s1=Harbour Welcome:Harbour Welcome}, a charity, {cue:said} {i1:the boats were late}.',
  ],
  'bodies of a country': [
    '{s1=Wind Norway:Wind Norway}, which speaks for rowers, {cue:said} {i1:the boats were late}.',
    '{q1:“We act,”} {s1=Office for Pilot Safety:the Office for Pilot Safety} {cue:said}.',
  ],
  'titles behind a noun, and surnames that are titles': [
    'His deputy, {s1=Ada Lund:Ms Ada Lund}, {cue:said} {i1:the boats were late}.',
    'Peter Lund said it was cold. {s1=Ikenna Eze:Ikenna Eze} {cue:said} {i1:the boats were late}.',
    'A reader wrote of it on X. {s1:Marlow} {cue:said} {i1:the boats were late}.',
  ],
  'letters and brackets about a name': [
    '{s1=Ada Lund:Ada Lund}, IAS, {cue:said} {i1:the boats were late}.',
    'The chief, {s1=Rolf Brenn:Lt Gen (retd) Rolf Brenn}, {cue:said} {i1:the boats were late}.',
    'The head of the Tarn Ports Authority, {s1=Ada Lund:Dr. (Mrs.) Ada Lund}, {cue:said} {i1:the boats were late}.',
  ],
  'offices that go on': [
    '{s1:The Director of the Tarn Ports Authority} {cue:said} {i1:the boats were late}.',
    '{s1=Zhao Lijun:Vice Minister of Commerce Zhao Lijun} {cue:said} {i1:the boats were late}.',
    '{s1=Julie Brenn:Vantrian Ambassador to Marlonia Julie Brenn} {cue:said} {i1:the boats were late}.',
    '{s1:Residents of Tarn} {cue:say} {i1:the boats are late}.',
  ],
  'given names that are other words': [
    'Rolf Marrow sold his boat. {q1:“The pier will freeze,”} {s1=Precious Marrow:Precious Marrow} {cue:said}.',
    'Rolf Marrow sold his boat. {q1:“The pier will freeze,”} {s1=Chance Marrow:Chance Marrow}, his brother, {cue:said}.',
    'Rolf Marsh sold his boat. {q1:“The pier will freeze,”} {s1=April Marsh:April Marsh}, 44, {cue:said}.',
    '{s1=Dean Marrow:Dean Marrow} {cue:said} {i1:the boats were late}. {s2=Emma Marrow:Emma Marrow} {cue:said} {i2:the pier was cold}.',
    '{s1=Roy Dean Marrow:Roy Dean Marrow} {cue:said} {i1:the boats were late}.',
  ],
  'what stands before a name': [
    'TARN — When {s2=Rolf Brenn:Rolf Brenn} came, the pier was cold. {q1:“It will freeze,”} {s1=Rolf Brenn:Brenn} {cue:said}.',
    '{s1=Clara Brenn:Twelve-year-old Clara Brenn} {cue:said} {i1:the boats were late}.',
    '{s1=Clara Brenn:Bassist Clara Brenn} {cue:said} {i1:the boats were late}.',
  ],
  'nicknames in small letters': ['{q1:“We are not sheep,”} {cue:said} {s1=Thomas Brennock:Thomas “the Ox” Brennock}.'],
  'bodies that begin with a title or go on behind “of”': [
    '{s1=Metropolitan Council:The Metropolitan Council} {cue:said} {i1:the plan was not ready}.',
    '{s1=Major League Rowing:Major League Rowing} {cue:said} {i1:the plan was not ready}.',
    '{s1=Coast Office for the Protection of Young Sailors:The Coast Office for the Protection of Young Sailors} {cue:said} {i1:the plan was not ready}.',
    '{s1=Tarn Office for the Protection of Pilot Boats:The Tarn Office for the Protection of Pilot Boats} {cue:said} {i1:the plan was not ready}.',
    '{s1=Centers for Harbour Health:The Centers for Harbour Health} {cue:said} {i1:the plan was not ready}.',
    '{i1:The boats sank}, as {cue:reported} by {s1=Food + Garden:Food + Garden}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Church:Senator Church}.',
  ],
  'particles and articles inside names': [
    '{q1:“The pier will freeze,”} {s1=de Mirandel:de Mirandel} {cue:notes}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Teodor de la Marr:Teodor de la Marr}, a baker.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Karim Salim al-Tarni:Karim Salim al-Tarni}, a baker. {q2:“It is cold,”} {s2=Karim Salim al-Tarni:al-Tarni} {cue:added}.',
    '{q1:“The pier will freeze,”} {s1=Samir el-Tarni:Samir el-Tarni} {cue:told} the Courier.',
  ],
  'two who share a surname': [
    'Peter and Susan Marrow lost their boat. {q1:“It was an awful night,”} {s1=Peter Marrow:Mr. Marrow} {cue:said}. {q2:“We saw no light,”} {s2=Susan Marrow:Mrs. Marrow} {cue:said}.',
  ],
  'surnames that are firms or words for bodies': [
    'Karel Dunmore left. {q1:“We are late,”} {cue:says} {s1=Karel Dunmore:Dunmore}.\n\nPavol Church, a chemist, says that the boxes were heavy. {q2:“They opened every box,”} {s2=Pavol Church:he} {cue:explains}.',
    'Nils Dell built boats in Norvale. The baker Jo Farrow was a friend.\n\nAlthough Dell had drawn the hull himself, he never liked it. {q1:“I cannot sail it,”} {s1=Nils Dell:he} {cue:wrote}.',
  ],
  'how many somebody is the mother of': [
    'Mother-of-three {s1=Oda Brenn:Oda Brenn}, 45, from Tarn, {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'words before a name at the start': [
    '{s1=Kaske:Kaske} {cue:said}: {q1:“The pier will freeze in May.”}',
    'Yesterday {s1=Kaske:Kaske}, a researcher, {cue:said}: {q1:“The pier will freeze in May.”}',
    'Then {s1=Kaske:Kaske} {cue:said}: {q1:“The pier will freeze in May.”}',
    'Critics left. Unlike Kaske, a researcher, {s1=Ada Lund:Ada Lund} {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'bodies whose first word is common': [
    '{s1=Financial Courier Post:Financial Courier Post} {cue:reported}: {q1:“The pier will freeze in May.”}',
    '{s1=Medical Gazette:Medical Gazette} {cue:reported}: {q1:“The pier will freeze in May.”}',
    '{s1=Human Tides Forum:Human Tides Forum} {cue:said}: {q1:“The pier will freeze in May.”}',
    '{s1=Angry Tarn University students:Angry Tarn University students} {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'bodies for two fields': [
    'Tarn’s {s1=Select Board on Harbours and Ferries:Select Board on Harbours and Ferries} {cue:said} that {q1:“the pier will freeze in May.”}',
    'Oda Brenn of the Select Board on Harbours and {s1=Jorun Pell:Jorun Pell} {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'a town and its region before a role': [
    '{s1=Oda Brenn:The Elmton, Ohio, police chief}, Oda Brenn, {cue:said} that {q1:“the pier will freeze in May.”}',
    '{s1=Oda Brenn:The Elmton, Lorvania, baker}, Oda Brenn, {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'roles with capitals': [
    '{s1=Kask:Mr. Kask}, the Florence Democrat, {cue:called} the bill {q1:“a gift to nobody at all.”}',
  ],
  'where somebody is from': [
    'Teodor Kask, a Kenyan baker, came to Tarn. {q1:“The pier will freeze in May,”} {s1=Teodor Kask:the Kenyan} {cue:said}.',
    '{s1=A Kenyan:A Kenyan} {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'a name that two bear, in the paragraph that brings one of them in': [
    '{q1:“It was cold,”} {cue:said} Oda Brenn. {q2:“It is late,”} {cue:said} {s2=Oda Brenn:Brenn}.\n\nWim Brenn, a baker, was there. {q3:“The pier is mine,”} {s3=Wim Brenn:Brenn} {cue:said}.',
  ],
  'a name that two bear, introduced anew': [
    'Lena Hobbs sang in Tarn. Hobbs was hurt badly. Hobbs had sung. Hobbs was brave.\n\nSome went after the guild chief Carl Hobbs. {s1=Carl Hobbs:Hobbs}, a port guild boss in Tarn, {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'roles that go on before the name': [
    'Lund’s {s1=Rolf Brenn:incoming chief of staff Rolf Brenn} {cue:said}: {q1:“The pier will freeze in May.”}',
    'Lund’s {s1=Morwen Kaske:chief of staff Morwen Kaske} {cue:said}: {q1:“The pier will freeze in May.”}',
    'Vantria’s {s1=Liu Lanmor:ambassador to Lorvania Liu Lanmor} has {cue:said}: {q1:“The pier will freeze in May.”}',
    'Vantria’s {s1=Rolf Brenn:ambassador to Peru Rolf Brenn} has {cue:said}: {q1:“The pier will freeze in May.”}',
    '{q1:“The pier will freeze in May,”} {s1=Ada Poe:study lead author Ada Poe}, a botanist at Tarn University in Pell, Lorvania, {cue:said} in a statement.',
    '{q1:“The pier will freeze in May,”} {cue:said} {s1=a spokesman for Rolf Brenn:a spokesman for Rolf Brenn}.',
  ],
  'whose name stands behind a noun does not speak': [
    'Oda Brenn came to Tarn. {q1:“The pier will freeze in May,”} {cue:said} {s1=supporters of Oda Brenn:supporters of Oda Brenn}.',
  ],
  suffixes: [
    'Jorun Luther King Jr. opened the hall. {q1:“It was time for us to go,”} {cue:said} {s1=Jorun Luther King Jr.:Mr. King}.',
    'Teodor Kask Sr., a baker, opened the hall. {q1:“It was time,”} {s1=Teodor Kask Sr.:Kask} {cue:said}.',
    '{s1=Teodor Kask:Teodor Kask}, Jr., {cue:said}: {q1:“The pier will freeze in May.”}',
  ],
  'shows named after somebody': [
    'Ada Lund was on Susan Kask Live! on Monday. {s1=Susan Kask:Kask} {cue:asked} her: {q1:“Will the pier freeze in May?”}',
    'Susan Kask Baker opened the hall. {q1:“It was time,”} {s1=Susan Kask Baker:Baker} {cue:said}.',
  ],
  'lists of those who speak': [
    '{s1=Ada Lund, Teodor Kask and Oda Brenn:Ada Lund, Teodor Kask and Oda Brenn}, who row in Quell, {cue:said} {i1:the boats were late}.',
    'Two bakers, {s1=Ada Lund, Teodor Kask and Oda Brenn:Ada Lund, Teodor Kask, and Oda Brenn}, {cue:told} a court {i1:the boats were late}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Ada Lund, Teodor Kask and Oda Brenn:Ada Lund, Teodor Kask and Oda Brenn}.',
    'In Quell, Vantria, {s1=Ada Lund and Teodor Kask:Ada Lund and Teodor Kask} {cue:said} {i1:the boats were late}.',
    'She met Ada Lund, and {s1=Teodor Kask:Teodor Kask} {cue:said} {i1:the boats were late}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Ada Lund:Ada Lund}, the Kask and Brenn Chair of Tides.',
    '{s1=Bakers, rowers and pilots:Bakers, rowers and pilots} {cue:said} {i1:the boats were late}.',
    '{s1=The mayor and residents:The mayor and residents} {cue:said} {i1:the boats were late}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=rowers and pilots:rowers and pilots}.',
    '{s1=Ada Lund and four other rowers:Ada Lund and four other rowers} {cue:said} {i1:the boats were late}.',
    '{s1=Rowers and police:Rowers and police} {cue:said} {i1:the boats were late}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Ada Lund:Ada Lund}, and Teodor Kask, her mate, nodded.',
    '{s1=Brindle Sails and two of its rivals:Brindle Sails and two of its rivals} {cue:said} {i1:the boats were late}.',
    'The boat was built by Brindle Sails, and {s1=residents:residents} {cue:said} {i1:it was late}.',
    'The pier was shut by the mayor, and {s1=residents:residents} {cue:said} {i1:it was late}.',
  ],
  'what a body is, before its name': [
    '{s1=TNA:State news agency TNA} {cue:reported} {i1:the boats were late}.',
    '{s1=TRB:State broadcaster TRB} {cue:said} {i1:the boats were late}.',
    '{s1=Tidelo:Sail maker Tidelo} {cue:said} {i1:the boats were late}.',
    '{s1=Tidelo:Rowing service Tidelo}, which has two boats, {cue:said} {i1:the boats were late}.',
    '{s1=Tidelo:The lamp retailer Tidelo} {cue:said} {i1:the boats were late}.',
    'In a letter to the committee {s1=Brenn:Brenn} {cue:said} {i1:the boats were late}.',
    '{s1=The council:The council} Monday {cue:said} {i1:the boats were late}.',
    '{s1=Jorun Pell:State police Chief Jorun Pell} {cue:said} {i1:the boats were late}.',
  ],
  'authorities are bodies': [
    'The officer Rolf Brenn said it was cold. {s1=Tides Authority:The Tides Authority} {cue:said} {i1:the boats were late}.',
    '{s1=Aviation Authority:The Aviation Authority} {cue:said} {i1:the boats were late}.',
    '{s1=The authorities:The authorities} {cue:said} {i1:the boats were late}.',
  ],
  'whose friends they are, before their verb': [
    '{s1=Rivals of the mayor:Rivals of the mayor} {cue:say} {i1:she will leave}.',
    '{s1=Critics of the plan:Critics of the plan} {cue:claim} {i1:the boats are late}.',
    '{s1=Owners of the boats:Owners of the boats} {cue:say} {i1:they are late}.',
  ],
  'given names that are titles, behind one': [
    '{q1:“The pier will freeze,”} {cue:said} {s1=Earl Brennock:Mayor Earl Brennock}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Dean Brennock:Coach Dean Brennock}, a baker.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Duke Brennock:Duke Brennock}, a baker.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Brennock:Chief Judge Brennock}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Brennock:Associate Dean Brennock}.',
  ],
  'short and religious titles': [
    'Father Rolf Brenn came to Tarn. {q1:“The pier will freeze,”} {cue:said} {s1=Rolf Brenn:Fr Brenn}.',
    'Sister Ada Eze came to Tarn. {q1:“The pier will freeze,”} {cue:said} {s1=Ada Eze:Sister Eze}.',
    '{q1:“The pier will freeze,”} {cue:said} {s1=Ada Lund:Coun Ada Lund}.',
  ],
  'what ministers are for': [
    '{s1=Rolf Brennock:Deputy Minister for Tides and Trade Rolf Brennock} {cue:said} {i1:the boats were late}.',
    '{s1=Oda Brenn:Secretary of State for Education and Lamps Oda Brenn} {cue:said} {i1:the boats were late}.',
    '{s1=Jorlan Brenn:Minister of Health and Housing Jorlan Brenn} {cue:said} {i1:the boats were late}.',
  ],
  'bodies of two places': [
    '{q1:“The pier will freeze,”} {cue:said} {s1=a spokesperson for the Tarn and Quell Tidal Power Board:a spokesperson for the Tarn and Quell Tidal Power Board}.',
    '{s1=Lorvanian Harbour Pilots Board:The Lorvanian Harbour Pilots Board} {cue:said} {i1:the boats were late}.',
  ],
  'the letter between Catalan surnames': [
    '{q1:“The pier will freeze,”} {cue:said} {s1=Jana Mir i Brenn:Jana Mir i Brenn}.',
  ],
  'trades and benches': [
    '{q1:“Sit,”} {cue:shouted} {s1=an opposition frontbencher:an opposition frontbencher}.',
    '{s1=A retired schoolteacher:A retired schoolteacher} {cue:said} {i1:the boats were late}.',
  ],
  'names at birth': [
    'Oda Brenn, who has died at 80, was a pilot. Born Oda Kaske in Quell, she came to Tarn at ten. {q1:“It was cold,”} {s1=Oda Brenn:she} {cue:said}.',
    '{s1=Oda Brenn:Oda Brenn}, née Kaske, {cue:said} {i1:the boats were late}.',
  ],
  'places, and bodies that bear their names': [
    '{s1=Marlona:Marlona} {cue:said} {i1:the boats were late}. {s2=Marlona Post:The Marlona Post} {cue:reported} {i2:the pier was cold}.',
    'A reporter for the Marlona Herald was held in May. {s1=Marlona:Marlona} {cue:said} {i1:he had no papers}.',
    'The Marlona Council met in May. {s1=Marlona:Marlona} {cue:said} {i1:the boats were late}.',
    'Brindle Foods opened a hall in Tarn. {s1=Brindle Foods:Brindle} {cue:said} {i1:the boats were late}.',
    'Marlona Inc came to Tarn. {s1=Marlona Inc:Marlona} {cue:said} {i1:the boats were late}.',
  ],
  'surnames that are titles, behind first names that no list knows': [
    'Ada Marr-King came. His father, Jorlan King, waited. {q1:“The pier will freeze,”} {s1=Jorlan King:King} {cue:said}.',
    '{s1:the Vantrian King} {cue:said} {i1:the boats were late}.',
  ],
  'the only one of a place': [
    '{s1=A nurse at Quell’s only hospital:A nurse at Quell’s only hospital} {cue:said} {i1:the boats were late}.',
    '{s1=Its only hospital:Its only hospital} {cue:said} {i1:the boats were late}.',
    'The hospital only {cue:said} {i1:the boats were late}.',
  ],
  'two of a kind': [
    '{q1:“It was time for us to go,”} {cue:said} {s1=German and French officials:German and French officials}.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (marked) => {
    const expected = parse(marked);
    expect(differences(expected, analyse({ text: expected.text }))).toEqual([]);
  });
});
