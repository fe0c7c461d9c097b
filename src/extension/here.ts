/** Traces that gate and reader leave in the extension's own world of a page, so that neither starts twice. */
export const GATE_HERE = Symbol.for('quotelight gate');
export const READER_HERE = Symbol.for('quotelight reader');
