/** A browser that notes what it is asked for, without files, tabs and storage. */
import { vi } from 'vitest';
import type { Kept } from '../../extension/messages.ts';
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

export const notedActions = (originals = NO_ORIGINALS) => ({
  show: vi.fn(),
  light: vi.fn(),
  highlight: vi.fn(async () => 'kept' as const),
  lookAnyway: vi.fn(),
  allow: vi.fn(),
  correct: vi.fn(async (): Promise<Kept> => 'kept'),
  recolour: vi.fn(async (): Promise<Kept> => 'kept'),
  openPanel: vi.fn(),
  save: vi.fn(),
  print: vi.fn(),
  openOptions: vi.fn(),
  keep: vi.fn(),
  originals,
});
