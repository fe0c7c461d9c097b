/**
 * Every message between the parts of the extension, grouped by direction. One discriminated union;
 * receivers handle it exhaustively and check what they are given (is-message.ts).
 */
import type { Analysis, Paragraph } from '../engine/model.ts';
import type { ArticleMeta, NoArticleReason } from '../page/article.ts';
import type { Correction } from './corrections/correction.ts';

/** What the popup shows. `reading` and `no-access` come from the popup's own side when no reader answers. */
export type PageState =
  | { status: 'reading' }
  | { status: 'no-article'; reason: NoArticleReason }
  /** The browser keeps extensions out of this page. */
  | { status: 'forbidden'; reason: ForbiddenReason }
  /** The reader of the page has withheld host access. */
  | { status: 'no-access'; host: string }
  | { status: 'failed'; message: string }
  | ArticleState;

export type ForbiddenReason =
  | 'browser page'
  | 'store'
  | 'pdf'
  | 'view-source'
  | 'local file'
  | 'extension page'
  | 'other';

export interface ArticleState {
  status: 'article';
  meta: ArticleMeta;
  text: string;
  paragraphs: readonly Paragraph[];
  analysis: Analysis;
  /** Speaker id → index into the palette. */
  colours: Record<string, number>;
  /** Ids of speakers whose colour the reader of the page has chosen. */
  chosenColours: string[];
  highlights: { page: boolean; site: boolean };
  corrections: {
    /** Statements whose speaker is the reader's word: id → the engine's name for it. */
    corrected: Record<string, string | null>;
    /** How many can be taken back, and how many had again. */
    done: number;
    undone: number;
  };
  /** True where the page itself says that more of the article is not on it (paywall, "continue reading"). */
  partial: boolean;
}

/** Gate (every page) → background. */
export type FromGate =
  /** The page looks like an article: inject the reader. Answered with true. */
  { type: 'gate:article'; url: string };

/** What the gate answers to `page:look-again`. */
export interface GateAnswer {
  article: boolean;
  /** Why there is none. */
  reason: NoArticleReason | null;
  /** A reader is already on the page, so none has to be injected. */
  reader: boolean;
  /** location.hostname, which the browser may not tell the background. */
  host: string;
  /** document.contentType: browsers show PDF and images in pages of their own. */
  contentType: string;
}

/** Background or popup → gate/reader in the page (tabs.sendMessage, top frame). */
export type ToPage =
  /** Popup: what do you have? Answered with a PageState's text (state-text.ts) by the reader; the gate does not answer. */
  | { type: 'page:state' }
  /** Background → reader: is it an article? Answered with the state's status alone, for a whole state is long. */
  | { type: 'page:status' }
  /** Background → gate and reader: look again (navigation, late content). Answered with GateAnswer by the gate. */
  | { type: 'page:look-again' }
  /** Background → reader: read the page whatever it looks like. */
  | { type: 'page:read-anyway' }
  /** Scroll to a quotation and pulse its marks. */
  | { type: 'page:show'; quotation: string }
  /** Light a quotation's marks while its statement is hovered or focused; null puts it out. */
  | { type: 'page:light'; quotation: string | null }
  | { type: 'page:highlights'; on: boolean }
  /** The reader of the page puts something right, or takes it back. Answered with Taken by the reader. */
  | { type: 'page:correct'; step: CorrectionStep }
  /** The reader of the page chooses a colour of the palette for a speaker, null the automatic one. Answered with Taken by the reader. */
  | { type: 'page:colour'; speaker: string; colour: number | null }
  /** Background → reader: who said the words that are selected? Answered in the page. */
  | { type: 'page:who' }
  /** Keyboard commands; not meant while somebody types. */
  | { type: 'page:step'; by: 1 | -1 }
  | { type: 'page:toggle-highlights' };

export type CorrectionStep = Correction | 'undo' | 'redo' | 'reset';

/** Whether what was put right is there on the next visit; where not, it holds until the page is left, and this is why. */
export type Kept = 'kept' | 'no room' | 'private window';

export interface Taken {
  kept: Kept;
}

/** Reader → extension (runtime.sendMessage; background sets the badge, an open popup redraws). */
export type FromReader =
  /** `state` is a PageState's text. */
  | { type: 'reader:state'; state: string }
  /** The card's script is wanted in the page. Answered when it is there. */
  | { type: 'reader:card' }
  /** This quotation is nearest to the middle of the window. Sent only while a popup listens (see `FOLLOW`). */
  | { type: 'reader:at'; quotation: string | null };

/** Popup → background. */
export type FromPopup =
  /** “Look anyway”: inject the reader whatever the gate thinks. Answered with {ok} or {error}. */
  | { type: 'popup:look-anyway'; tab: number }
  /** Switches a site's highlights. Answered with Taken. */
  | { type: 'popup:site'; host: string; on: boolean };

/** What the background answers to `popup:look-anyway`. */
export type LookAnyway = { ok: true } | { error: string };

/** Name of the port that an open popup keeps to its page, so that the page knows that somebody follows it. */
export const FOLLOW = 'follow';

export type Message = FromGate | ToPage | FromReader | FromPopup;
