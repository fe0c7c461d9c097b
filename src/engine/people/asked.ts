/** Who is asked answers: “Asked whether she agreed, Brenn shrugged. “…,” she said”, “When I ask Brenn, he shrugs”. */
import type { Context } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { claimOver, subjectsSince } from './referents.ts';

/** “Asked whether she agreed, Brenn shrugged. “…,” she said”: whom the sentence before has answer. */
export function askedBefore(context: Context, mention: Mention): Entity | null {
  const { reading, mentions, entities, clauses, speakers } = context;
  const { sentence, gender, head } = mention;
  if (!speakers.has(mention) || claimOver(context, mention)) return null;
  const before = reading.sentences[sentence - 1];
  if (!/^s?he$/.test(head) || before?.paragraph !== reading.sentences[sentence].paragraph) return null;
  // “When he was asked why, Brenn laughed”
  const opens = before.tokens.slice(0, /^when$/i.test(before.tokens[0].text) ? 5 : 1);
  if (!opens.some(({ lower }) => /^(?:asked|pressed|questioned|quizzed)$/.test(lower))) return null;
  const answering = mentions[sentence - 1].find(
    (m) =>
      !m.possessive &&
      m.kind !== 'pronoun' &&
      clauses.has(m) &&
      /^(?:person|unknown)$/.test(m.type) &&
      before.tokens[m.from - 1]?.text === ',',
  );
  if (!answering) return null;
  const entity = entities.of(answering) ?? (answering.kind === 'nominal' ? entities.unnamed(answering) : null);
  return entity && (!entity.gender || entity.gender === gender) ? entity : null;
}

/** “When I ask Brenn about it, he shrugs. “…,” he says”: whom the reporter asks answers. */
export function interviewed(context: Context, mention: Mention): Entity | null {
  const { reading, mentions, entities, speakers } = context;
  if (!speakers.has(mention)) return null;
  const { paragraph } = reading.sentences[mention.sentence];
  for (let s = mention.sentence; reading.sentences[s]?.paragraph === paragraph && s >= mention.sentence - 2; s--) {
    const reporter = mentions[s].find(({ head, start }) => /^(?:i|we)$/.test(head) && start < mention.start);
    if (!reporter) continue;
    const { tokens } = reading.sentences[s];
    const asks = tokens.slice(reporter.to, reporter.to + 2).some(({ lower }) => INTERVIEWS.test(lower));
    const asked = asks ? mentions[s].find((m) => m.from > reporter.to) : null;
    const entity = asked?.name && asked.from <= reporter.to + 4 ? entities.of(asked) : null;
    if (!entity || entity.type === 'organisation' || (entity.gender ?? mention.gender) !== mention.gender) return null;
    // “I asked Brenn. Kask shrugged.”, “When I asked Brenn, Kask shrugged.”
    const others = subjectsSince(context, s, asked!.start, mention);
    return others.some((m) => m.sentence > s || tokens[m.from - 1].text === ',') ? null : entity;
  }
  return null;
}
const INTERVIEWS = /^(?:ask|call|phone|visit|email|reach|interview)(?:ed)?$|^(?:ring|rang|meet|met|put|tell|told)$/;
