/**
 * Every word the interface shows, apart from the sentences of how-we-know.ts, by where it is shown. The words themselves
 * stand in `_locales`; here are their names, and what goes into their gaps.
 */
import type { ExcerptCheck } from '../engine/documents/check/check.ts';
import type { Edit } from '../engine/documents/check/edits.ts';
import type { QuotationKind, Refusal } from '../engine/model.ts';
import type { ForbiddenReason, Kept } from '../extension/messages.ts';
import type { Options } from '../extension/options.ts';
import type { NoArticleReason } from '../page/article.ts';
import type { Unreadable } from '../page/original/unreadable.ts';
import type { Palette } from '../page/palette.ts';
import type { Choice } from './choice.ts';
import { capitalised, counted, figures, type Key, message, messages, worded } from './message.ts';

/** What the interface calls each kind; a refusal goes by its type. */
export const KINDS = worded<Exclude<QuotationKind, 'refusal'>>({
  direct: 'kind_direct',
  partial: 'kind_partial',
  block: 'kind_block',
  indirect: 'kind_indirect',
});

export const REFUSALS = worded<Refusal['type']>({
  declined: 'refusal_declined',
  unreachable: 'refusal_unreachable',
  'no response': 'refusal_noResponse',
});

/** The commonest documents by the article's noun for them; what the others are called is the article's word in any language. */
const TYPES = {
  letter: 'letter',
  'e-mail': 'email',
  memo: 'memo',
  message: 'message',
  statement: 'statement',
  post: 'post',
  tweet: 'tweet',
  report: 'report',
  study: 'study',
  poll: 'poll',
  filing: 'filing',
  ruling: 'ruling',
  lawsuit: 'lawsuit',
  resolution: 'resolution',
  book: 'book',
  document: 'document',
} as const;

/** “letter” */
export function typeWords(type: string): string {
  return type in TYPES ? message(`type_${TYPES[type as keyof typeof TYPES]}`) : type;
}

/** “2 letters” */
export function countTypes(n: number, type: string): string {
  if (type in TYPES) return counted(`types_${TYPES[type as keyof typeof TYPES]}`, n);
  return `${figures(n)} ${n === 1 ? type : `${type}s`}`;
}

export const WORDS = messages('word');

const percent = (n: number) => `${figures(n)}\u202f%`;
const list = (words: readonly string[]) => words.join(', ');

/** `type`: of a document, in words, with or without its recipient. */
export const SENTENCES = {
  paragraph: (n: number) => message('sentence_paragraph', n),
  fromDocument: (type: string) => message('sentence_fromDocument', type),
  aboutDocument: (type: string) => message('sentence_aboutDocument', type),
  inBoth: (words: readonly string[]) => message('sentence_inBoth', list(words)),
  toRecipient: (name: string) => message('sentence_toRecipient', name),
  byAuthor: (name: string) => message('sentence_byAuthor', name),
  dated: (date: string) => message('sentence_dated', date),
  pair: (author: string, recipient: string) => message('sentence_pair', author, recipient),
  goTo: (name: string) => message('sentence_goTo', name),
  shareInWords: (name: string, share: number, quoted: number, paraphrased: number) =>
    message(
      'sentence_shareInWords',
      name,
      percent(share),
      counted('count_quoted', quoted),
      counted('count_paraphrased', paraphrased),
    ),
  share: percent,
  more: (n: number) => message('sentence_more', n),
  toldBy: (name: string) => message('sentence_toldBy', name),
  toldByNobody: () => message('sentence_toldByNobody'),
  position: (n: number, of: number) => message('sentence_position', n, of),
  theDocument: (type: string) => capitalised(message('sentence_theDocument', type)),
  askedBy: (by: string) => message('sentence_askedBy', by),
  whoSaidWhatIn: (title: string) => message('sentence_whoSaidWhatIn', title),
  alsoOthers: (n: number, name: string) => counted('sentence_alsoOthers', n, name),
  correctSpeaker: (name: string) => message('sentence_correctSpeaker', name),
  corrected: (before: string | null) =>
    before === null ? message('sentence_correctedNobody') : message('sentence_corrected', before),
};

/** A heading and a line of explanation for each state without a list of statements. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

type NoticeName = Key extends infer K ? (K extends `notice_${infer Name}_text` ? Name : never) : never;

function notices<T extends string>(names: Record<T, NoticeName>): Readonly<Record<T, Notice>> {
  const all = {} as Record<T, Notice>;
  for (const each in names) all[each] = worded({ title: `notice_${names[each]}`, text: `notice_${names[each]}_text` });
  return all;
}

export const NOTICES = notices({ reading: 'reading', noQuotations: 'noQuotations', failed: 'failed' });

export const NO_ARTICLE = notices<NoArticleReason>({
  'not an article': 'noArticle',
  'no text': 'noText',
  'not html': 'notHtml',
});

export const FORBIDDEN = notices<ForbiddenReason>({
  'browser page': 'browserPage',
  store: 'store',
  pdf: 'pdf',
  'view-source': 'viewSource',
  'local file': 'localFile',
  'extension page': 'extensionPage',
  other: 'closed',
});

/** The browser keeps us out of a site; `host` is empty where it does not say which. */
export const noAccess = (host: string): Notice => ({
  title: message('notice_noAccess'),
  text: message('notice_noAccess_text', host || message('notice_noAccess_site')),
});

/** The page of options. */
export const OPTIONS = messages('options');

export const WHENS = worded<Options['when']>({
  everywhere: 'options_when_everywhere',
  chosen: 'options_when_chosen',
  click: 'options_when_click',
});

export const SURES = worded<Options['sure']>({ probable: 'options_sure_probable', certain: 'options_sure_certain' });

export const PALETTE_WORDS = worded<Palette>({
  pale: 'options_palette_pale',
  strong: 'options_palette_strong',
  lines: 'options_palette_lines',
});

export const SHOWN_KINDS = worded<keyof Options['kinds']>({
  quoted: 'options_kind_quoted',
  paraphrase: 'options_kind_paraphrase',
  refusal: 'options_kind_refusal',
});

export const DATA = {
  removeSite: (host: string) => message('options_removeSite', host),
  highlightAgain: (host: string) => message('options_on', host),
  note: (articles: number) => counted('options_dataNote', articles),
  colours: (names: number) => counted('options_colours', names),
  imported: (articles: number) => counted('options_imported', articles),
};

/** The page of the first run. */
export const WELCOME = messages('welcome');

/** Taking it along. */
export const TAKE_ALONG = messages('takeAlong');

export const FILES = worded({
  markdown: 'takeAlong_markdown',
  csv: 'takeAlong_csv',
  json: 'takeAlong_json',
  annotations: 'takeAlong_annotations',
});

/** What of the list is shown, and in which order. */
export const CHOICE_KINDS = worded<Choice['kind']>({
  all: 'choice_kind_all',
  quoted: 'choice_kind_quoted',
  paraphrase: 'choice_kind_paraphrase',
  refusal: 'choice_kind_refusal',
});

export const CHOICE_ORDERS = worded<Choice['order']>({
  appearance: 'choice_order_appearance',
  share: 'choice_order_share',
  name: 'choice_order_name',
});

/** A speaker's colour, which the reader of the page may change. */
export const COLOUR = messages('colour');

export const changeColour = (name: string) => message('colour_change', name);

/** In the order of the palette. */
const COLOUR_NAMES: readonly Key[] = [
  ...(['colour_blue', 'colour_orange', 'colour_green', 'colour_pink', 'colour_violet'] as const),
  ...(['colour_gold', 'colour_forest', 'colour_olive', 'colour_teal', 'colour_plum'] as const),
];
export const colourName = (index: number) => message(COLOUR_NAMES[index]);

/** Putting right what the engine has wrong. */
export const CORRECT = messages('correct');

/** Why a correction will not be there on the next visit. */
export const NOT_KEPT = worded<Exclude<Kept, 'kept'>>({
  'no room': 'correct_noRoom',
  'private window': 'correct_privateWindow',
});

/** The check of excerpts against their document's full text. */
export const CHECK = messages('check');

export const CHECKING = {
  unnamedTab: (n: number) => message('check_unnamedTab', n),
  readingPages: (done: number, pages: number) => message('check_readingPages', done, pages),
  against: (name: string) => message('check_against', name),
  share: (share: number) => message('check_share', percent(share)),
};

export const STATUSES = worded<ExcerptCheck['status']>({
  verbatim: 'check_verbatim',
  edited: 'check_edited',
  different: 'check_different',
  'not found': 'check_notFound',
});

export const EDITS = worded<Edit>({
  brackets: 'check_brackets',
  ellipsis: 'check_ellipsis',
  capital: 'check_capital',
});

export const UNREADABLE = worded<Unreadable>({
  empty: 'check_empty',
  'no text in it': 'check_noTextInIt',
  encrypted: 'check_encrypted',
  damaged: 'check_damaged',
  'other type': 'check_otherType',
});

/** Entries of the context menus. */
export const MENUS = messages('menu');
