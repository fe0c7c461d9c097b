/** The contract as a file: one article is an object, several are a list. */
import type { Row } from './contract.ts';

export const json = (rows: readonly Row[]) => `${JSON.stringify(rows.length === 1 ? rows[0] : rows, null, 2)}\n`;
