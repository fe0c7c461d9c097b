/** A browser without files, tabs and storage, for tests of everything else. */
import type { Originals } from './actions.ts';

export const NO_ORIGINALS: Originals = {
  readFile: async () => '',
  tabs: async () => [],
  readTab: async () => ({ text: '' }),
  kept: async () => null,
  keep: async () => {},
  forget: async () => {},
  inTab: null,
  filesNeedTab: false,
};
