/**
 * Traces that gate and reader leave in the extension's own world of a page, so that neither starts twice; the reader's is
 * the reader itself, of which tests ask what it has painted.
 */
export const GATE_HERE = Symbol.for('quotelight gate');
export const READER_HERE = Symbol.for('quotelight reader');
