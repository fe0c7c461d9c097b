/**
 * Whether something that came in by message is one of ours, with the fields its type needs. Only parts of the
 * extension can send here; what this guards against is another version of it, left in a page by an update.
 */
import { isColour } from './chosen-colours.ts';
import { isCorrection } from './corrections/is-correction.ts';
import type { Message, PageState } from './messages.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const textOrNull: Check = (value) => value === null || text(value);
const tabId: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const colourOrNull: Check = (value) => value === null || isColour(value);
const step: Check = (value) => value === 1 || value === -1;
const correction: Check = (value) => ['undo', 'redo', 'reset'].includes(value as string) || isCorrection(value);

const STATES: Record<string, Record<string, Check>> = {
  reading: {},
  'no-article': { reason: text },
  forbidden: { reason: text },
  'no-access': { host: text },
  failed: { message: text },
  article: {
    ...{ text, meta: record, paragraphs: Array.isArray, analysis: isAnalysis, colours: record },
    ...{ chosenColours: Array.isArray, highlights: record, corrections: record },
  },
};

const MESSAGES: Record<Message['type'], Record<string, Check>> = {
  'gate:article': { url: (value) => typeof value === 'string' && URL.canParse(value) },
  'page:state': {},
  'page:status': {},
  'page:look-again': {},
  'page:read-anyway': {},
  'page:show': { quotation: text },
  'page:light': { quotation: textOrNull },
  'page:highlights': { on: flag },
  'page:correct': { step: correction },
  'page:colour': { speaker: text, colour: colourOrNull },
  'page:who': {},
  'page:step': { by: step },
  'page:toggle-highlights': {},
  'reader:state': { state: text },
  'reader:card': {},
  'reader:at': { quotation: textOrNull },
  'popup:look-anyway': { tab: tabId },
  'popup:site': { host: text, on: flag },
};

export function isMessage(value: unknown): value is Message {
  return record(value) && hasFields(MESSAGES, value.type, value);
}

export function isState(value: unknown): value is PageState {
  return record(value) && hasFields(STATES, value.status, value);
}

function isAnalysis(value: unknown): boolean {
  return record(value) && ['quotations', 'speakers', 'documents'].every((key) => Array.isArray(value[key]));
}

function hasFields(
  table: Record<string, Record<string, Check>>,
  key: unknown,
  value: Record<string, unknown>,
): boolean {
  if (typeof key !== 'string' || !Object.hasOwn(table, key)) return false;
  return Object.entries(table[key]).every(([field, check]) => check(value[field]));
}

function record(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
