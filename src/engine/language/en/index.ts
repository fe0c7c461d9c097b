/** English: every table under one name; those that take a while are made when they are first asked for. */
import type { Language } from '../language.ts';
import { abbreviations, enders } from './abbreviations.ts';
import { partyTags, regions } from './affiliations.ts';
import { months, notNames, weekdays } from './calendar.ts';
import { alsoNames, commonWords } from './common-words.ts';
import { nouns } from './cue-nouns.ts';
import { phrases } from './cue-phrases.ts';
import { documentVerbs, verbs, written } from './cue-verbs.ts';
import { degrees } from './degrees.ts';
import { documentMakers, platforms } from './document-makers.ts';
import { documentNouns } from './documents.ts';
import { auxiliaries, finiteVerbs, participles } from './finite-verbs.ts';
import { firstNames } from './first-names.ts';
import {
  adverbs,
  conjunctions,
  copulas,
  determiners,
  notAdverbs,
  possessives,
  prepositions,
  titleForms,
} from './function-words.ts';
import { kin } from './kin.ts';
import { functions, jobs, officeFields, officeOthers, officeRanks, offices, standing } from './offices.ts';
import { demonyms, media, organisationHeads, papers, placeHeads, placeLeads, places } from './organisations.ts';
import { pronouns } from './pronouns.ts';
import { refusalHint, refusalSieve, refusals } from './refusals.ts';
import { bodies, collectives, firms, publicBodies, roles } from './roles.ts';
import { termCues, titleNouns } from './scare.ts';
import { shortNames } from './short-names.ts';
import { givenTitles, surnameTitles, titleModifiers, titles } from './titles.ts';
import { derivations, inflections, lightWords, negations, origins } from './word-families.ts';

export const en: Language = {
  code: 'en',
  abbreviations,
  enders,
  get verbs() {
    return verbs();
  },
  get documentVerbs() {
    return documentVerbs();
  },
  get written() {
    return written();
  },
  nouns,
  phrases,
  titles,
  givenTitles,
  surnameTitles,
  titleModifiers,
  offices,
  officeRanks,
  officeFields,
  officeOthers,
  functions,
  jobs,
  standing,
  get roles() {
    return roles();
  },
  get collectives() {
    return collectives();
  },
  get bodies() {
    return bodies();
  },
  firms,
  publicBodies,
  kin,
  degrees,
  organisationHeads,
  media,
  papers,
  places,
  placeHeads,
  placeLeads,
  regions,
  partyTags,
  demonyms,
  get documentNouns() {
    return documentNouns();
  },
  documentMakers,
  platforms,
  pronouns,
  get commonWords() {
    return commonWords();
  },
  alsoNames,
  firstNames,
  shortNames,
  get finiteVerbs() {
    return finiteVerbs();
  },
  auxiliaries,
  get participles() {
    return participles();
  },
  months,
  weekdays,
  notNames,
  titleNouns,
  termCues,
  refusals,
  refusalHint,
  get refusalSieve() {
    return refusalSieve();
  },
  determiners,
  possessives,
  prepositions,
  conjunctions,
  adverbs,
  notAdverbs,
  copulas,
  titleForms,
  inflections,
  derivations,
  origins,
  negations,
  lightWords,
};
