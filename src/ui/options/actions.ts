import type { Options } from '../../extension/options.ts';

/** What is kept, as the page shows it. */
export interface Kept {
  options: Options;
  /** Hosts whose highlights are off. */
  sitesOff: string[];
  /** How many articles have corrections. */
  corrected: number;
  /** How many names have a chosen colour. */
  coloured: number;
}

/** What a click on the page does; main.tsx ties them to the browser. All fail where the browser has no room. */
export interface OptionsActions {
  change(options: Options): Promise<void>;
  switchOn(host: string): Promise<void>;
  exportData(): Promise<void>;
  /** Answers how many articles' corrections came in, null where the file is none of ours. */
  importData(file: File): Promise<number | null>;
  deleteData(): Promise<void>;
  openWelcome(): void;
  /** Null where the browser has no way there. */
  changeKeys: (() => void) | null;
}
