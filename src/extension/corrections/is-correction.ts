/** Whether something that was stored, imported or sent is a correction. */
import type { Correction, Quote } from './correction.ts';

export function isCorrection(value: unknown): value is Correction {
  const { type, statements, speaker, into, to } = record(value);
  switch (type) {
    case 'assign':
      return isQuotes(statements) && (speaker === null || isName(speaker));
    case 'remove':
      return isQuotes(statements);
    case 'merge':
      return isName(speaker) && isName(into);
    case 'rename':
      return isName(speaker) && isName(to);
    default:
      return false;
  }
}

const isQuotes = (value: unknown) => list(value).length > 0 && list(value).every(isQuote);

function isQuote(value: unknown): value is Quote {
  const { exact, prefix, suffix } = record(value);
  return [exact, prefix, suffix].every((words) => typeof words === 'string');
}

const isName = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
