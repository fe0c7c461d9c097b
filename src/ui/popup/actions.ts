import type { SourceDocument } from '../../engine/model.ts';
import type { CorrectionStep, Kept } from '../../extension/messages.ts';
import type { Progress } from '../../page/original/pdf-words.ts';
import type { Original } from '../checks.ts';
import type { View } from './view.ts';

/** What a click in the popup can do. The app only calls these; main.tsx ties them to the browser. */
export interface Actions {
  /** Scroll the page to a quotation and pulse it. */
  show(quotation: string): void;
  /** Light a quotation's marks in the page; null puts them out. */
  light(quotation: string | null): void;
  /** Highlights on this page, or on the whole site. */
  /** Answers whether it is kept; what is not holds until the page is left. */
  highlight(scope: 'page' | 'site', on: boolean): Promise<Kept>;
  /** Read the page whatever the gate thinks of it. */
  lookAnyway(): void;
  /** Ask the browser for access to this site; has to run inside the click. */
  allow(host: string): void;
  /** Puts something right, or takes it back; answers whether it is kept for the next visit. */
  correct(step: CorrectionStep): Promise<Kept>;
  /** Gives a speaker a colour of the palette, null: the automatic one; answers whether it is kept. */
  recolour(speaker: string, colour: number | null): Promise<Kept>;
  /** Opens the list beside the page, where it stays; has to run inside the click. Null where it is not the popup. */
  openPanel: (() => void) | null;
  /** Saves a file. */
  save(name: string, type: string, content: string): void;
  /** Shows all of it in a tab, and the browser's print dialog there. */
  print(): void;
  openOptions(): void;
  /** Keeps how the list is left, for the next time it is opened. */
  keep(view: View): void;
  originals: Originals;
}

/** Where the full texts of documents come from and, if the reader of the page wishes, stay. */
export interface Originals {
  /** Fails with UnreadableOriginal where it is known why. */
  readFile(file: File, progress: Progress): Promise<string>;
  tabs(): Promise<{ id: number; title: string | null }[]>;
  /** The words of a tab, or the sentence that says why they cannot be had. */
  readTab(id: number): Promise<{ text: string } | { problem: string }>;
  kept(document: SourceDocument): Promise<Original | null>;
  /** Fails where there is no room. */
  keep(document: SourceDocument, original: Original): Promise<void>;
  forget(document: SourceDocument): Promise<void>;
  /** Shows the same in a tab, which a file dialog or a drag does not close as it closes a popup; null where it is one. */
  inTab: ((document: SourceDocument) => void) | null;
  /** Firefox closes a popup when its file dialog opens. */
  filesNeedTab: boolean;
}
