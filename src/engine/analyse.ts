/**
 * The pipeline, from top to bottom: paragraphs → marks and sentences → mentions → cues → who said each stretch →
 * speech without marks, refusals → who is who, documents → quotations, speakers and documents.
 */

import { assemble, type Parts } from './assemble.ts';
import { titlesIn } from './documents/title.ts';
import { chooseLanguage } from './language/choose.ts';
import { STRENGTH } from './language/language.ts';
import { MODELS, type Models } from './learned/models.ts';
import { type Analysis, type ArticleInput, THRESHOLDS } from './model.ts';
import { byModel } from './people/coreference.ts';
import { Entities } from './people/entities.ts';
import { findMentions, type Mention } from './people/mentions.ts';
import type { Choose } from './people/referents.ts';
import { attribute } from './speech/attribute.ts';
import type { Cue } from './speech/cues.ts';
import { findReports, type Report } from './speech/indirect.ts';
import { isSubject } from './speech/main-subject.ts';
import { type Draft, draftRefusal, draftReports, draftStretches } from './speech/quotations.ts';
import { findRefusals } from './speech/refusals.ts';
import { markReported } from './speech/reported.ts';
import { type SceneWithCues, stage } from './speech/scenes.ts';
import { speechlike } from './speech/speechlike.ts';
import { taggedCues } from './speech/tagged-cues.ts';
import { atOnce, type Steps } from './steps.ts';
import { type Reading, reading as readingOf } from './text/sentences.ts';
import { withoutNames } from './without-names.ts';

export interface Options {
  /** Replaces the threshold below which no name is given. */
  minimum?: number | undefined;
  /** Other weights than the committed ones: cross-validation measures with these. */
  models?: Models | undefined;
  /** Replaces the ranker of referents; training answers its questions and keeps them. */
  choose?: Choose | undefined;
  /** Sees each quotation that got a name, with the features of its certainty; training looks on through it. */
  observe?: Parts['observe'];
}

/** Finds every quotation in an article, its speaker, and the documents it quotes from. */
export const analyse = (input: ArticleInput, options?: Options): Analysis => atOnce(analysis(input, options));

/** The same in steps, none of which takes more than some milliseconds. */
export function* analysis(
  input: ArticleInput,
  { minimum = THRESHOLDS.probably, models = MODELS, choose = byModel(models.referent), observe }: Options = {},
): Steps<Analysis> {
  const staged = yield* staging(input);
  if (!staged) return yield* withoutNames(input);
  const { reading, mentions, scenes } = staged;
  yield* made(models);

  const attributions = yield* attribute(reading, scenes, models.source);
  const reported = new Float64Array(reading.stretches.length);
  const reportsIn: Report[][] = [];
  for (const scene of scenes) {
    const cues = taggedCues(scene, models.report);
    yield;
    markReported(scene, cues, reported);
    reportsIn.push(findReports(scene, cues, models.reported));
    yield;
  }
  const speech = yield* speechlike(reading, scenes, attributions, models.speech, reported);
  const titles = new Set(scenes.flatMap(titlesIn));
  const drafts: Draft[] = draftStretches(reading, scenes, attributions, (i) => speech[i] && !titles.has(i));
  for (const [i, scene] of scenes.entries()) {
    yield;
    const refusals = findRefusals(scene);
    for (const refusal of refusals) drafts.push(draftRefusal(scene, refusal));
    const refused = (at: number) => refusals.some((r) => r.cue[0] <= at && at < r.content[1]);
    const reports = reportsIn[i].filter((r) => !refused(r.cue.span[0]));
    for (const draft of draftReports(scene, reports)) drafts.push(draft);
  }

  const speakers = new Map<Mention, Cue>();
  for (const cue of scenes.flatMap((scene) => scene.cues)) {
    const { subject, strength } = cue;
    // “Brenn, who has known him”: a weak verb does not make whom “who” goes on from a speaker.
    if (!subject || (subject.antecedent && strength === 'weak')) continue;
    const speaker = subject.antecedent ?? subject;
    const known = speakers.get(speaker);
    if (!known || STRENGTH[strength] < STRENGTH[known.strength]) speakers.set(speaker, cue);
  }
  const subjects = new Set(scenes.flatMap(({ main }) => (main ? [main] : [])));
  const clauses = new Set(scenes.flatMap((scene) => scene.mentions.filter((mention) => isSubject(scene, mention))));
  const entities = yield* new Entities(reading).gather(mentions, speakers, subjects);
  return yield* assemble({
    context: { reading, entities, mentions, speakers, subjects, clauses, choose, roleKeys: new Map() },
    scenes,
    drafts,
    links: input.links ?? [],
    minimum,
    certainty: models.certainty,
    observe,
  });
}

/** The article up to where decisions begin; null where the engine has no tables for its language. */
export const stagedScenes = (input: ArticleInput): Staged | null => atOnce(staging(input));

interface Staged {
  reading: Reading;
  mentions: Mention[][];
  scenes: SceneWithCues[];
}

function* staging(input: ArticleInput): Steps<Staged | null> {
  const language = chooseLanguage(input.text, input.language);
  if (!language) return null;
  yield* made(language);
  const reading = yield* readingOf(input, language);
  const mentions: Mention[][] = [];
  for (const sentence of reading.sentences) {
    mentions.push(findMentions(reading, sentence));
    yield;
  }
  return { reading, mentions, scenes: yield* stage(reading, mentions) };
}

/** Tables and weights are made when they are first asked for: here, one after the other, and not all in one step. */
function* made(parts: object): Steps<void> {
  for (const name of Object.keys(parts)) {
    Reflect.get(parts, name);
    yield;
  }
}
