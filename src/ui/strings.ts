/**
 * Every word the interface shows, apart from the sentences of how-we-know.ts. Plain and short, no jargon.
 * Numbers go through `count`, so that a catalogue with its own plural forms can take this file's place.
 */
import type { ExcerptCheck } from '../engine/documents/check/check.ts';
import type { Edit } from '../engine/documents/check/edits.ts';
import type { QuotationKind, Refusal } from '../engine/model.ts';
import type { ForbiddenReason } from '../extension/messages.ts';
import type { NoArticleReason } from '../page/article.ts';
import type { Unreadable } from '../page/original/unreadable.ts';

/** The language of these words, for plural forms, dates and numbers. */
export const LOCALE = 'en-GB';

type Forms = { one: string; other: string };

const plural = new Intl.PluralRules(LOCALE);

/** “1 quotation”, “13 quotations”. */
export function count(n: number, forms: Forms): string {
  return `${n.toLocaleString(LOCALE)} ${plural.select(n) === 'one' ? forms.one : forms.other}`;
}

export const NOUNS = {
  quotation: { one: 'quotation', other: 'quotations' },
  speaker: { one: 'speaker', other: 'speakers' },
  document: { one: 'document', other: 'documents' },
  word: { one: 'word', other: 'words' },
  article: { one: 'article', other: 'articles' },
  excerpt: { one: 'excerpt', other: 'excerpts' },
  correction: { one: 'correction by you', other: 'corrections by you' },
  match: { one: 'statement found', other: 'statements found' },
} as const;

/** What the interface calls each kind; a refusal goes by its type. */
export const KINDS: Record<Exclude<QuotationKind, 'refusal'>, string> = {
  direct: 'quoted',
  partial: 'quoted in part',
  block: 'set apart',
  indirect: 'paraphrase',
};

export const REFUSALS: Record<Refusal['type'], string> = {
  declined: 'declined',
  unreachable: 'could not be reached',
  'no response': 'no response',
};

export const WORDS = {
  probably: 'probably',
  notAttributed: 'Not attributed',
  notAttributedNote: 'The article does not make clear who said this',
  whoSaidWhat: 'Who said what',
  untitled: 'Untitled',
  thisPage: 'this page',
  thisSite: 'this site',
  onThisSite: 'on this site',
  search: 'Search names and words',
  searchHint: 'Search  /',
  nothingFound: 'Nothing found',
  shares: 'Whose words',
  speaker: 'Speaker',
  share: 'Share',
  wordsQuoted: 'Words quoted',
  wordsParaphrased: 'Words paraphrased',
  kind: 'Kind',
  order: 'Order',
  document: 'Document',
  sections: 'Sections',
  sideBySide: 'Side by side',
  openOptions: 'Options',
  openPanel: 'Keep open beside the page',
  toldOf: 'In the reporter’s words',
  about: 'About it',
  notAmong: 'Not among the excerpts',
  notCommented: 'Would not comment on it',
  noExcerpts: 'The article does not quote its words.',
  partOnly: 'Only part of this article is on the page. What is not there could not be read.',
  allowSite: 'Allow on this site',
  lookAnyway: 'Look anyway',
  tryAgain: 'Try again',
  howWeKnow: 'How we know',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  close: 'Close',
  escape: 'Esc',
  documents: 'Documents',
  previous: 'Previous statement',
  next: 'Next statement',
  alsoHere: 'Also here',
  card: 'Who said this',
} as const;

export const SENTENCES = {
  paragraph: (n: number) => `paragraph ${n}`,
  fromDocument: (type: string) => `from the ${type}`,
  aboutDocument: (type: string) => `about the ${type}`,
  inBoth: (words: readonly string[]) => `in both: ${words.join(', ')}`,
  toRecipient: (name: string) => `to ${name}`,
  byAuthor: (name: string) => `by ${name}`,
  dated: (date: string) => `dated ${date}`,
  pair: (author: string, recipient: string) => `${author} to ${recipient}`,
  goTo: (name: string) => `Go to ${name}`,
  shareInWords: (name: string, percent: number, quoted: number, paraphrased: number) =>
    `${name}, ${percent}\u202f%: ${count(quoted, NOUNS.word)} quoted, ${count(paraphrased, NOUNS.word)} paraphrased`,
  share: (percent: number) => `${percent}\u202f%`,
  more: (n: number) => `${n} more`,
  toldBy: (name: string) => `told by ${name}`,
  toldByNobody: 'told inside another statement',
  position: (n: number, of: number) => `${n} of ${of}`,
  theDocument: (type: string) => `The ${type}`,
  askedBy: (by: string) => `asked by ${by}`,
  whoSaidWhatIn: (title: string) => `Who said what: ${title}`,
  highlightsOn: (where: string) => `Highlights on ${where}`,
  alsoOthers: (n: number, name: string) =>
    n === 1 ? `Also the other statement of ${name}` : `Also the ${n} other statements of ${name}`,
  correctSpeaker: (name: string) => `Correct ${name}`,
  corrected: (before: string | null) =>
    before === null ? 'You said so. Quotelight gave no name.' : `You said so. Quotelight had ${before}.`,
} as const;

/** A heading and a line of explanation for each state without a list of statements. */
export interface Notice {
  title: string;
  text: string;
}

export const NOTICES = {
  reading: { title: 'Reading…', text: 'Looking for who said what on this page.' },
  noQuotations: { title: 'No quotations', text: 'This article quotes nobody, as far as we can see.' },
  failed: { title: 'This page could not be read', text: 'Something went wrong while reading it.' },
} as const satisfies Record<string, Notice>;

export const NO_ARTICLE: Record<NoArticleReason, Notice> = {
  'not an article': { title: 'No article here', text: 'This page does not look like a news article.' },
  'no text': { title: 'No text here', text: 'There is too little text on this page to read.' },
  'not html': { title: 'Not a web page', text: 'Only web pages can be read, not images, documents or data.' },
};

export const FORBIDDEN: Record<ForbiddenReason, Notice> = {
  'browser page': { title: 'A page of the browser', text: 'Extensions may not read the browser’s own pages.' },
  store: { title: 'The extension store', text: 'The browser lets no extension read the pages of its store.' },
  pdf: { title: 'A PDF', text: 'The browser’s PDF viewer cannot be read by extensions.' },
  'view-source': { title: 'A page’s source', text: 'Open the page itself to see who said what.' },
  'local file': {
    title: 'A file on this computer',
    text: 'Extensions may read local files only where the browser’s settings allow it.',
  },
  'extension page': { title: 'A page of an extension', text: 'Extensions may not read each other’s pages.' },
  other: { title: 'This page is closed to extensions', text: 'The browser does not let extensions read it.' },
};

export const NO_ACCESS = {
  title: 'Access is off for this site',
  text: (host: string) =>
    `Your browser keeps Quotelight out of ${host || 'this site'}. Nothing you read leaves your browser.`,
};

/** The page of options. */
export const OPTIONS = {
  title: 'Quotelight options',
  when: 'Which pages are read',
  whens: {
    everywhere: 'Every news article',
    chosen: 'Only articles on the sites below',
    click: 'Only when I click the button',
  },
  sites: 'Sites',
  noSites: 'None yet. Until there is one, a click on the button reads a page.',
  addSite: 'Add',
  siteHint: 'courier.example',
  notASite: 'This is no site’s name.',
  removeSite: (host: string) => `Remove ${host}`,
  shown: 'What is marked on pages',
  kinds: { quoted: 'Quoted words', paraphrase: 'Paraphrase', refusal: 'Declined, could not be reached' },
  initials: 'The speaker’s initials at the start of a quotation',
  sure: 'How sure a name must be',
  sures: {
    probable: 'Show probable names, and say “probably”',
    certain: 'Show only names that are certain',
  },
  off: 'Sites whose highlights are off',
  noneOff: 'None. The switch in the list, or the button’s menu, turns a site off.',
  on: (host: string) => `Highlight ${host} again`,
  keys: 'Keyboard',
  changeKeys: 'Change keyboard shortcuts',
  data: 'Your data',
  dataNote: (articles: number) =>
    `Corrections in ${count(articles, NOUNS.article)}. All of it is on this device; options go where your browser syncs.`,
  exportData: 'Export',
  importData: 'Import…',
  imported: (articles: number) => `Corrections in ${count(articles, NOUNS.article)} came in.`,
  notOurs: 'This file is no export of Quotelight. Nothing was changed.',
  deleteData: 'Delete all',
  deleteReally: 'Delete corrections, originals and options?',
  deleted: 'Everything is deleted.',
  saved: 'Saved',
  notSaved: 'This could not be saved: the browser has no room for it.',
} as const;

/** Taking it along. */
export const TAKE_ALONG = {
  title: 'Take along',
  copy: 'Copy all as text',
  files: {
    markdown: 'Save as Markdown',
    csv: 'Save as table (CSV)',
    json: 'Save as JSON',
    annotations: 'Save as Web Annotations',
  },
  print: 'Print…',
  copied: 'Copied',
  copyFailed: 'Could not copy',
} as const;

/** What of the list is shown, and in which order. */
export const CHOICES = {
  kind: { all: 'All kinds', quoted: 'Quoted', paraphrase: 'Paraphrased', refusal: 'No comment' },
  order: { appearance: 'As they appear', share: 'By share', name: 'By name' },
} as const;

/** Putting right what the engine has wrong. */
/** Why a correction will not be there on the next visit. */
export const NOT_KEPT = {
  'no room': 'There is no room to keep this; it holds until the page is left.',
  'private window': 'In a private window this holds until the page is left.',
} as const;

export const CORRECT = {
  correct: 'Correct',
  nobody: 'Nobody the article makes known',
  another: 'Somebody else…',
  name: 'Name',
  sameAs: 'Is the same as',
  noOther: 'nobody else here',
  save: 'Save',
  confirm: 'It is right',
  notQuotation: 'Not a quotation',
  cancel: 'Cancel',
  byYou: 'corrected by you',
  gone: 'No longer marked as a quotation.',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Undo all',
  none: 'No corrections',
} as const;

/** The check of excerpts against their document's full text. */
export const CHECK = {
  open: 'Check against the original',
  paste: 'Paste its full text',
  run: 'Check',
  file: 'Choose a file…',
  fileHint: '.txt, .html or .pdf, or drop it here',
  fileInTab: 'Choose a file in a tab…',
  fileInTabHint: '.txt, .html or .pdf',
  inTab: 'Open in a tab, where a file can be dropped',
  tab: 'An open tab',
  readTab: 'Read this tab',
  noTabs: 'No other tab is open.',
  unnamedTab: (n: number) => `Tab ${n}, which the browser does not name`,
  private: 'Nothing is sent anywhere, and nothing is kept unless you say so.',
  reading: 'Reading…',
  readingPages: (done: number, pages: number) => `Reading page ${done} of ${pages}`,
  pasted: 'pasted text',
  against: (name: string) => `Checked against ${name}`,
  keep: 'Keep on this device for this article',
  notKept: 'It could not be kept: there is no room for it.',
  another: 'Check another',
  remove: 'Remove',
  original: 'The original',
  share: (percent: number) => `${percent}\u202f% of its words are quoted, and marked`,
  quotedHere: 'quoted:',
  quotedEnd: 'end of the quoted words.',
  nearest: 'Nearest:',
  nothingNear: 'Nothing in the original comes near.',
  onlyOriginal: 'only in the original',
  onlyArticle: 'only in the article',
} as const;

export const STATUSES: Record<ExcerptCheck['status'], string> = {
  verbatim: 'verbatim',
  edited: 'edited',
  different: 'different',
  'not found': 'not found',
};

export const EDITS: Record<Edit, string> = {
  brackets: 'square brackets',
  ellipsis: 'ellipsis',
  capital: 'capital letter',
};

export const UNREADABLE: Record<Unreadable, string> = {
  empty: 'There is no text in it.',
  'no text in it': 'This PDF holds no text, only pictures, such as a scan.',
  encrypted: 'This PDF is encrypted and asks for a password.',
  damaged: 'This PDF is damaged.',
  'other type': 'This is neither text nor HTML nor a PDF.',
};

export const UNREADABLE_OTHERWISE = 'It could not be read.';

/** Entries of the context menus. */
export const MENUS = {
  read: 'Show who said what on this page',
  panel: 'Open the list beside the page',
  site: 'Switch highlights on this site on or off',
} as const;
