/** The original of a document out of a file. */
import { readFile } from 'node:fs/promises';
import { readOriginal } from '../page/original/read-original.ts';
import { type Unreadable, UnreadableOriginal } from '../page/original/unreadable.ts';
import { documentOf } from './html-tree.ts';
import { pdfText } from './pdf-text.ts';

export interface Source {
  file: string;
  text: string;
}

const PROBLEMS: Record<Unreadable, string> = {
  empty: 'empty',
  'no text in it': 'a PDF without text, such as a scan',
  encrypted: 'an encrypted PDF, which asks for a password',
  damaged: 'a damaged PDF',
  'other type': 'neither text nor html nor a PDF',
};

export async function readSource(file: string): Promise<Source> {
  const bytes = new Uint8Array(await readFile(file));
  try {
    return { file, text: await readOriginal(file, bytes, { html: documentOf, pdf: pdfText }) };
  } catch (error) {
    throw error instanceof UnreadableOriginal ? new Error(PROBLEMS[error.why]) : error;
  }
}
