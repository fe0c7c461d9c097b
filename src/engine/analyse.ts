/**
 * The pipeline, from top to bottom: paragraphs → marks and sentences → mentions → cues → who said each stretch →
 * speech without marks, refusals → who is who, documents → quotations, speakers and documents.
 */
import { assemble, type Parts } from './assemble.ts';
import { chooseLanguage } from './language/choose.ts';
import { MODELS, type Models } from './learned/models.ts';
import { type Analysis, type ArticleInput, THRESHOLDS } from './model.ts';
import { Entities } from './people/entities.ts';
import { findMentions, type Mention } from './people/mentions.ts';
import { attribute, type SceneWithCues, stage } from './speech/attribute.ts';
import { findReports } from './speech/indirect.ts';
import { mainSubject } from './speech/main-subject.ts';
import { type Draft, draftRefusal, draftReports, draftStretches } from './speech/quotations.ts';
import { findRefusals } from './speech/refusals.ts';
import { speechlike } from './speech/speechlike.ts';
import { read } from './text/sentences.ts';
import { withoutNames } from './without-names.ts';

export interface Options {
  /** Replaces the threshold below which no name is given. */
  minimum?: number | undefined;
  /** Other weights than the committed ones: cross-validation measures with these. */
  models?: Models | undefined;
  /** Sees each quotation that got a name, with the features of its certainty; training looks on through it. */
  observe?: Parts['observe'];
}

/** Finds every quotation in an article, its speaker, and the documents it quotes from. */
export function analyse(
  input: ArticleInput,
  { minimum = THRESHOLDS.probably, models = MODELS, observe }: Options = {},
): Analysis {
  const staged = stagedScenes(input);
  if (!staged) return withoutNames(input);
  const { reading, mentions, scenes } = staged;

  const attributions = attribute(reading, scenes, models.source);
  const speech = speechlike(reading, scenes, attributions, models.speech);
  const drafts: Draft[] = draftStretches(reading, scenes, attributions, (i) => speech[i]);
  for (const scene of scenes) {
    const refusals = findRefusals(scene);
    for (const refusal of refusals) drafts.push(draftRefusal(scene, refusal));
    const refused = (at: number) => refusals.some((r) => r.cue[0] <= at && at < r.content[1]);
    const reports = findReports(scene).filter((r) => !refused(r.cue.span[0]));
    for (const draft of draftReports(scene, reports)) drafts.push(draft);
  }

  const subjects = subjectsOf(scenes);
  const entities = new Entities(reading, mentions.flat(), subjects);
  return assemble({
    context: { reading, entities, mentions, subjects, roleKeys: new Map(), bearers: new Map() },
    scenes,
    drafts,
    links: input.links ?? [],
    minimum,
    certainty: models.certainty,
    observe,
  });
}

/** The article up to where decisions begin; null where the engine has no tables for its language. */
export function stagedScenes(input: ArticleInput) {
  const language = chooseLanguage(input.text, input.language);
  if (!language) return null;
  const reading = read(input, language);
  const mentions = reading.sentences.map((sentence) => findMentions(reading, sentence));
  return { reading, mentions, scenes: stage(reading, mentions) };
}

/** Subjects of cues, and every sentence's own: those that “he” and “the senator” come back to first. */
function subjectsOf(scenes: readonly SceneWithCues[]): Set<Mention> {
  const subjects = new Set<Mention>();
  for (const scene of scenes) {
    for (const cue of scene.cues) if (cue.subject) subjects.add(cue.subject.antecedent ?? cue.subject);
    const main = mainSubject(scene, scene.sentence.tokens.length);
    if (main) subjects.add(main);
  }
  return subjects;
}
