/**
 * Traces that gate, reader and card leave in the extension's own world of a page, so that none starts twice; the reader's is
 * the reader itself, of which tests ask what it has painted.
 */
export const GATE_HERE = Symbol.for('quotelight gate');
export const CARD_HERE = Symbol.for('quotelight card');
export const READER_HERE = Symbol.for('quotelight reader');
