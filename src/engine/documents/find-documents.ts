/**
 * Documents: letters, reports, posts and filings that the article speaks of, one entry each. “A letter” opens one,
 * “the letter” and “the same letter” come back to it; owner, “from”, “to”, “dated” and the verbs of writing give
 * author, recipient and date, as the article words them.
 */
import type { Link } from '../model.ts';
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { mentionAt } from '../speech/subjects.ts';

export interface FoundDocument {
  type: string;
  /** As the tables class it, to tell a report from a letter when “the document” is spoken of. */
  family: string;
  author: Entity | null;
  recipient: Entity | null;
  date: string | null;
  link: string | null;
  mentions: Mention[];
}

/** Resolves a mention to an entity at its place in the text. */
export type WhoIs = (mention: Mention) => Entity | null;

/** Platforms whose posts are named after them. */
const PLATFORM =
  /\b(facebook|twitter|instagram|linkedin|telegram|tiktok|youtube|weibo|whatsapp|truth social|bluesky|reddit|snapchat)\b/i;

/** `pronouns`: those that stand for a document, with what they come back to. */
export function findDocuments(
  scenes: readonly SceneWithCues[],
  whoIs: WhoIs,
  links: readonly Link[],
  pronouns: ReadonlyMap<Mention, Mention>,
): FoundDocument[] {
  const documents: FoundDocument[] = [];
  for (const scene of scenes) {
    for (const mention of scene.mentions) {
      if (mention.kind !== 'nominal' || mention.type !== 'document') continue;
      const noun = scene.reading.language.documentNouns.get(mention.head);
      if (!noun || noun.plural) continue;
      const facts = factsOf(scene, mention, whoIs);
      const platform = PLATFORM.exec(mention.text)?.[1];
      const type =
        platform && noun.family === 'post'
          ? `${platform[0].toUpperCase()}${platform.slice(1)} ${noun.type}`
          : noun.type;
      const known = mentionsAgain(documents, mention, type, noun.family, facts.owned ? facts.author : null);
      // A weak noun (“file”, “note”) is a document once something writes, quotes or dates it.
      if (!known && !noun.strong && !(facts.author && !facts.owned) && !facts.date) continue;
      const document = known ?? {
        type,
        family: noun.family,
        author: null,
        recipient: null,
        date: null,
        link: null,
        mentions: [],
      };
      if (!known) documents.push(document);
      document.mentions.push(mention);
      document.author ??= facts.author;
      document.recipient ??= facts.recipient;
      document.date ??= facts.date;
      document.link ??= links.find((l) => l.span[0] < mention.end && mention.start < l.span[1])?.href ?? null;
    }
  }
  for (const [pronoun, antecedent] of pronouns)
    documents.find((d) => d.mentions.includes(antecedent))?.mentions.push(pronoun);
  return documents;
}

/** The document that a mention comes back to. */
function mentionsAgain(
  documents: FoundDocument[],
  mention: Mention,
  type: string,
  family: string,
  author: Entity | null,
): FoundDocument | null {
  const alike = documents.filter(
    (d) =>
      d.type === type ||
      d.type.endsWith(` ${type}`) ||
      type.endsWith(` ${d.type}`) ||
      (d.family === family && type === 'document'),
  );
  if (author) {
    const same = alike.findLast((d) => d.author === author);
    if (same) return same;
    const open = alike.findLast((d) => !d.author);
    return mention.definite && open ? open : null;
  }
  return mention.definite ? (alike.at(-1) ?? null) : null;
}

interface Facts {
  /** The author stands in the phrase itself: “her letter”. */
  owned: boolean;
  author: Entity | null;
  recipient: Entity | null;
  date: string | null;
}

const MAKES =
  /^(?:write|send|issue|publish|post|release|sign|pen|deliver|file|submit|author|draft|compose|share|tweet|address|produce|circulate|e-?mail)$/;

function factsOf(scene: SceneWithCues, mention: Mention, whoIs: WhoIs): Facts {
  const { tokens } = scene.sentence;
  let author: Entity | null = null;
  let recipient: Entity | null = null;
  const ownerOf = owner(scene, mention);
  if (ownerOf) author = whoIs(ownerOf);
  // Behind the noun: “from Rell”, “by the committee”, “to the prime minister”, “addressed to …”.
  for (let k = mention.to; k < Math.min(tokens.length, mention.to + 9); k++) {
    const word = tokens[k].lower;
    if (tokens[k].kind === 'quotation' || /^[.;:]$/.test(tokens[k].text)) break;
    const next = scene.mentions.find((m) => m.from === k + 1);
    if (!next) continue;
    if (/^(?:from|by)$/.test(word) && !author) author = person(whoIs(next));
    else if (word === 'to' && !recipient && k <= mention.to + 4) recipient = person(whoIs(next));
    else if (
      !/^(?:from|by|to|on|sent|written|addressed|dated|signed)$/.test(word) &&
      tokens[k].kind === 'word' &&
      k > mention.to + 3
    )
      break;
  }
  // Before it: “Rell has written a letter”, “Rell said in a letter”.
  if (!author) {
    const verb = verbBefore(scene, mention);
    if (verb) author = whoIs(verb);
  }
  return { author, owned: ownerOf !== null, recipient, date: dateOf(scene, mention) };
}

const person = (entity: Entity | null) => (entity && entity.type !== 'document' ? entity : null);

/** “Rell's letter”, “his letter”. */
function owner(scene: SceneWithCues, mention: Mention): Mention | null {
  const { tokens } = scene.sentence;
  if (scene.reading.language.possessives.has(tokens[mention.from].lower)) {
    const token = tokens[mention.from];
    const info = scene.reading.language.pronouns.get(token.lower);
    if (info?.person !== 3 || token.lower === 'its') return null;
    return {
      ...mention,
      start: token.start,
      end: token.end,
      to: mention.from + 1,
      kind: 'pronoun',
      text: token.text,
      head: token.lower,
      role: null,
      type: 'person',
      gender: info.gender === 'm' || info.gender === 'f' ? info.gender : null,
      plural: info.number === 'p',
      definite: true,
      owned: false,
    };
  }
  const mark = tokens.findIndex((t, k) => k >= mention.from && k < mention.to && t.lower === "'s");
  if (mark < 0) {
    const before = scene.mentions.find((m) => m.to === mention.from - 1 && tokens[m.to].lower === "'s");
    return before ?? null;
  }
  return ownerPhrase(scene, mention, mark);
}

/** The owner inside a phrase, “President Rell's letter”, as a mention of its own. */
function ownerPhrase(scene: SceneWithCues, mention: Mention, mark: number): Mention | null {
  const { tokens } = scene.sentence;
  const text = scene.reading.text.slice(tokens[mention.from].start, tokens[mark - 1].end);
  const names = text.match(/\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)*$/u);
  if (!names) return null;
  let from = mark;
  while (from > mention.from && /^\p{Lu}/u.test(tokens[from - 1].text)) from--;
  while (
    from < mark - 1 &&
    (scene.reading.language.titles.has(tokens[from].lower) ||
      scene.reading.language.titleModifiers.has(tokens[from].lower))
  )
    from++;
  const start = tokens[from].start;
  const end = tokens[mark - 1].end;
  const name = scene.reading.text.slice(start, end);
  return {
    ...mention,
    start,
    end,
    from,
    to: mark,
    kind: 'name',
    text: name,
    name,
    role: null,
    head: tokens[mark - 1].lower,
    type: 'unknown',
    gender: null,
    definite: true,
    owned: false,
  };
}

/** The subject that writes, sends or speaks through the document: “… wrote in a letter”, “… issued a statement”. */
function verbBefore(scene: SceneWithCues, mention: Mention): Mention | null {
  const { tokens } = scene.sentence;
  const before = tokens[mention.from - 1]?.lower;
  const said = scene.cues.filter(
    (c) => c.subject && c.subject.type !== 'document' && c.strength === 'strong' && !c.passive,
  );
  if (before === 'in') {
    const cue = said.find((c) => c.at < mention.from && mention.from - c.at < 7) ?? said.find((c) => c.at > mention.to);
    return cue?.subject ?? null;
  }
  const cue = scene.cues.findLast(
    (c) => c.at < mention.from && mention.from - c.at < 7 && c.subject && MAKES.test(c.lemma),
  );
  if (cue?.subject && cue.subject.type !== 'document' && mentionAt(scene, cue.at) === null) return cue.subject;
  return null;
}

/** “dated November 1, 2019”, “of 3 May”, “a November 3 letter”: the words around a month. */
function dateOf(scene: SceneWithCues, mention: Mention): string | null {
  const { tokens } = scene.sentence;
  for (let k = mention.from; k < Math.min(tokens.length, mention.to + 10); k++) {
    if (!scene.reading.language.months.has(tokens[k].lower) || !/^\p{Lu}/u.test(tokens[k].text)) continue;
    const inside = k < mention.to;
    const announced = tokens.slice(mention.to, k).some((t) => /^(?:dated|of|from|on)$/.test(t.lower));
    if (!inside && !announced) continue;
    let from = k;
    let to = k + 1;
    if (tokens[from - 1]?.kind === 'number' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[from - 1].text)) from--;
    if (to < tokens.length && /^\d{1,2}(?:st|nd|rd|th)?,?$/.test(tokens[to].text)) to++;
    if (/^\d{4}$/.test(tokens[to]?.text ?? '')) to++;
    else if (tokens[to]?.text === ',' && /^\d{4}$/.test(tokens[to + 1]?.text ?? '')) to += 2;
    return scene.reading.text.slice(tokens[from].start, tokens[to - 1].end);
  }
  return null;
}
