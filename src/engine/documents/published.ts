/** Words that a publisher stands behind: what a newspaper reports, and what the makers of a report have found. */
import type { Entity } from '../people/entities.ts';
import type { Draft } from '../speech/quotations.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Excerpt } from './excerpts.ts';
import type { Shelf } from './shelf.ts';
import { saidBySomebody } from './signs.ts';
import { FINDS, PRESS, PRINTS } from './writing.ts';

/** “…,” the Tarn Courier reported: a newspaper's words are printed. `scene`: of its cue. */
export function printed(draft: Draft, scene: SceneWithCues, speaker: Entity | null, shelf: Shelf): Excerpt | null {
  const { cue, kind } = draft;
  if (!cue || !speaker || kind === 'indirect' || !PRINTS.test(cue.lemma) || saidBySomebody(draft, scene)) return null;
  const last = (speaker.name.split(' ').at(-1) ?? '').toLowerCase();
  const press = PRESS.test(last) || scene.reading.language.media.has(speaker.name.toLowerCase());
  if (speaker.type === 'person' || !press) return null;
  return { document: shelf.byType(speaker, 'report', null), spans: [cue.span] };
}

/** “The institute found …”: what the makers of a report have found stands in it. */
export function foundOut({ cue, content }: Draft, speaker: Entity | null, shelf: Shelf): Excerpt | null {
  if (!cue || !speaker || speaker.type === 'person' || !FINDS.test(cue.lemma)) return null;
  const report = shelf.of(speaker).findLast((d) => d.family === 'report' && d.mentions[0]?.start < content[0][1]);
  if (!report) return null;
  const { start, end } = report.mentions[0];
  return { document: report, spans: [cue.span, [start, end]] };
}
