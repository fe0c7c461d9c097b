/**
 * Where a sentence names a document, and in what part: “the letter says” (source), “said in a letter” (in), “sent a
 * letter” (made). A noun that only modifies another (“letter bombs”, “a note taker”) names none.
 */
import type { DocumentFamily } from '../language/language.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { isBetween, type Scene } from '../speech/subjects.ts';
import { makerOf, partOf, phraseStart, saying } from './part.ts';
import { platformAt, postedAt } from './platform-naming.ts';
import { verbAt } from './verb-naming.ts';

export interface Naming {
  mention: Mention;
  /** Token where its phrase starts, which the mention may not reach. */
  from: number;
  type: string;
  family: DocumentFamily;
  strong: boolean;
  plural: boolean;
  spoken: boolean;
  version: Version | null;
  /** “the June report” is, though “June” parts its article from it. */
  definite: boolean;
  /** With an article or an owner: bare nouns (“draft or memo”) speak of a kind. */
  led: boolean;
  part: 'source' | 'in' | 'made' | 'other';
  /** Token of the verb that writes, sends or publishes it; -1 where there is none. */
  maker: number;
}

export type Version = 'draft' | 'final';

export function namingsOf(scene: SceneWithCues): Naming[] {
  const found: Naming[] = [];
  for (const mention of scene.mentions) {
    if (mention.kind !== 'nominal' || !(mention.type === 'document' || isThingToo(scene, mention))) continue;
    if (modifies(scene, mention) || isMass(scene, mention)) continue;
    const named = nounOf(scene, mention);
    if (!named) continue;
    const spoken = named.spoken || isSpoken(scene, mention);
    const maker = makerOf(scene, mention, named.strong);
    const strong = named.strong || saying(scene, mention);
    const from = phraseStart(scene, mention.from);
    const first = scene.sentence.tokens[from].lower;
    const definite = mention.definite || DEFINITE.test(first);
    const { determiners, possessives } = scene.reading.language;
    const led = mention.owned || determiners.has(first) || possessives.has(first);
    const part = partOf(scene, mention, named, maker);
    const version = versionOf(scene, from, mention.to);
    const noun = { ...named, ...postedAt(scene, mention, maker) };
    found.push({ mention, from, ...noun, strong, spoken, version, definite, led, part, maker });
  }
  for (let k = 1; k < scene.sentence.tokens.length; k++) {
    const naming = platformAt(scene, k) ?? verbAt(scene, k);
    if (naming) found.push(naming);
  }
  return found.length > 1 ? found.sort((a, b) => a.mention.start - b.mention.start) : found;
}

/** “an interim report”, “the final report”. */
function versionOf({ sentence }: Scene, from: number, to: number): Version | null {
  if (sentence.tokens[to - 1].lower === 'draft') return 'draft';
  for (let k = from; k < to - 1; k++) {
    const { lower } = sentence.tokens[k];
    if (/^(?:draft|preliminary|interim|early|initial)$/.test(lower)) return 'draft';
    if (/^(?:final|full|finished|definitive)$/.test(lower)) return 'final';
  }
  return null;
}

/** Bodies and things at once: “its website”, “an e-mail exchange”. */
const isThingToo = ({ reading, sentence }: Scene, { head, to }: Mention) =>
  /^(?:website|blog)$/.test(head) ||
  (/^(?:exchange|chain)$/.test(head) &&
    reading.language.documentNouns.has(`${sentence.tokens[to - 2]?.lower} ${head}`));

/** “used private email”: the means, and no letter. */
function isMass({ sentence }: Scene, mention: Mention): boolean {
  // “in capital letters”
  if (mention.head === 'letters')
    return /^(?:capital|block|bold|uppercase|upper-case|large|small|big|red|black|white)$/.test(
      sentence.tokens[mention.to - 2]?.lower ?? '',
    );
  const { tokens } = sentence;
  // “ordered the release of the papers”: an act.
  if (
    mention.head === 'note' &&
    /^(?:editor|treasury|bank)$/.test(tokens[mention.to - (tokens[mention.to - 2]?.text === "'s" ? 3 : 2)]?.lower ?? '')
  )
    return true;
  if (
    mention.head === 'record' &&
    /^(?:track|voting|service|criminal|world|safety)$/.test(tokens[mention.to - 2]?.lower ?? '')
  )
    return true;
  // “did not release details”, “to report on it”: a verb.
  if (
    mention.to - mention.from === 1 &&
    !mention.plural &&
    tokens[mention.from - 2]?.lower !== 'according' &&
    /^(?:not|n't|to|will|would|did|does|do|can|could|may|might|must|should)$/.test(
      tokens[mention.from - 1]?.lower ?? '',
    )
  )
    return true;
  // “the polls close at seven”, “on their way into the polls”
  if (
    mention.head === 'polls' &&
    (/^(?:close[sd]?|open(?:s|ed)?|closing|opening)$/.test(tokens[mention.to]?.lower ?? '') ||
      (mention.to - mention.from < 3 &&
        /^(?:to|into|at|from)$/.test(tokens[mention.from - 1]?.lower ?? '') &&
        tokens[mention.from - 2]?.lower !== 'according'))
  )
    return true;
  // “declined to comment for this story”: the article itself
  if (
    /^(?:story|article|report|piece|column)$/.test(mention.head) &&
    tokens[mention.from].lower === 'this' &&
    /^(?:for|in|to)$/.test(tokens[mention.from - 1]?.lower ?? '')
  )
    return true;
  if (mention.head === 'release' && tokens[mention.to]?.lower === 'of')
    return !/^(?:press|news|media)$/.test(tokens[mention.to - 2]?.lower ?? '');
  if (!/^e-?mail$/.test(mention.head)) return false;
  const before = tokens[mention.to - 2]?.lower ?? '';
  if (/^(?:private|personal|secure|government|encrypted|own)$/.test(before)) return true;
  return (
    mention.to - mention.from === 1 &&
    !/^(?:by|via|an?|the|in|new|recent|later|earlier|follow-up)$/.test(before) &&
    !tokens[mention.from - 1]?.text.startsWith("'") &&
    !mention.owned
  );
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|their|its|our|whose)$/;

export type Named = Pick<Naming, 'type' | 'family' | 'strong' | 'plural' | 'spoken'>;

/** The table's longest noun that ends the phrase: “press release” before “release”. */
export function nounOf({ reading, sentence, mentions }: Scene, mention: Mention): Named | null {
  // “a draft of the institute's report”
  const drafted =
    mention.head === 'draft' && sentence.tokens[mention.to]?.lower === 'of'
      ? mentions.find((m) => m.type === 'document' && m.from > mention.to && m.to <= mention.to + 6)
      : undefined;
  if (drafted) return nounOf({ reading, sentence, mentions }, drafted);
  const { documentNouns, platforms } = reading.language;
  const words = sentence.tokens.slice(Math.max(mention.from, mention.to - 3), mention.to);
  for (let k = 0; k < words.length; k++) {
    const noun = documentNouns.get(
      words
        .slice(k)
        .map((t) => t.lower)
        .join(' '),
    );
    if (!noun) continue;
    const { type, family, strong } = noun;
    const named = { type, family, strong, plural: noun.plural ?? false, spoken: noun.spoken ?? false };
    const platform = words.slice(0, -1).find((t) => platforms.has(t.lower));
    if (!platform || family === 'correspondence') return named;
    const post = platforms.get(platform.lower)!;
    return {
      ...named,
      type: post === 'tweet' ? 'tweet' : `${platform.text} ${type.replace(/^.* /, '')}`,
      family: 'post',
      strong: true,
    };
  }
  return null;
}

/** “a video message”, “excerpts of his speech”, “a pool report”: words that were spoken, wherever they are kept. */
function isSpoken({ sentence }: Scene, mention: Mention): boolean {
  const { tokens } = sentence;
  for (let k = mention.from; k < mention.to - 1; k++)
    if (/^(?:video|audio|voice|televised|recorded|pool|news|press|media|radio|tv|television)$/.test(tokens[k].lower))
      return (
        mention.head !== 'release' && mention.head !== 'statement' && !/^(?:ads?|adverts?|spots?)$/.test(mention.head)
      );
  if (/^(?:briefing|tribute|testimony|deposition)s?$/.test(mention.head)) return true;
  return (
    tokens[mention.to]?.lower === 'of' &&
    tokens
      .slice(mention.to + 1, mention.to + 4)
      .some((t) =>
        /^(?:speech|speeches|remarks|interview|address|show|debate|call|conversation|hearing|program|programme)$/.test(
          t.lower,
        ),
      )
  );
}

/** What stands right behind the noun is the noun that it belongs to: “the email affair”, “a report card”. */
function modifies({ reading, sentence, cues }: SceneWithCues, mention: Mention): boolean {
  const { language } = reading;
  // “the report calls it a farce”
  if (cues.some((c) => c.at === mention.to && c.subject?.start === mention.start)) return false;
  const next = sentence.tokens[mention.to];
  if (next?.kind !== 'word') return false;
  // “said ranking Democrat Ada Lund”
  if (mention.head === 'ranking') return /^\p{Lu}/u.test(next.text) || next.lower === 'member';
  if (/^e-?mails?$/.test(mention.head) && ACCOUNTS.test(next.lower)) return true;
  if (/^\p{Lu}/u.test(next.text)) return false;
  const { lower } = next;
  if (CLOSED.test(lower) || isBetween(next) || language.weekdays.has(lower)) return false;
  if (language.prepositions.has(lower) || language.conjunctions.has(lower) || language.adverbs.has(lower)) return false;
  if (language.pronouns.has(lower) || language.determiners.has(lower) || language.possessives.has(lower)) return false;
  if (language.finiteVerbs.has(lower) || language.auxiliaries.has(lower)) return false;
  if (/(?:ed|ing|wn|nt|de)$/.test(lower) || language.participles.has(lower)) return false;
  // “the report merits a look”: an article behind it tells the verb.
  const after = sentence.tokens[mention.to + 1];
  if (/[^s]s$/.test(lower) && after && (language.determiners.has(after.lower) || language.possessives.has(after.lower)))
    return false;
  const verb = language.verbs.get(lower);
  return !verb || verb.noun === true;
}

/** Nouns that are verbs too, and behind “e-mail” never are. */
const ACCOUNTS =
  /^(?:account|server|system|address|use|practice|probe|list|trail|saga|setup|set-up|archive|issue|scandal|controversy|service|provider|arrangement|habit|discussion|conversation|flap|mess|dump|investigation|inquiry|case)s?$/;

const CLOSED =
  /^(?:that|which|who|whose|where|when|while|if|to|last|this|early|late|earlier|about|as|than|so|not|n't|'s|here|there|back|out|online|yesterday|today|tomorrow|next|made|sent|seen|put|came|comes|went|goes|read|reads)$/;

/** Words that name a document without being its noun. */
export const words = ({ reading, sentence }: Scene, from: number, to: number, head: string): Mention => {
  const { start } = sentence.tokens[from];
  const { end } = sentence.tokens[to - 1];
  return {
    start,
    end,
    sentence: sentence.index,
    from,
    to,
    kind: 'nominal',
    text: reading.text.slice(start, end),
    name: null,
    role: null,
    head,
    type: 'document',
    gender: null,
    plural: false,
    possessive: false,
    definite: false,
    owned: false,
  };
};
