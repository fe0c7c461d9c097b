/** The original of a document out of a file's bytes: .txt, .html or .pdf, whatever the file is called. */
import { UnreadableOriginal } from './unreadable.ts';
import { wordsShown } from './words-shown.ts';

/** What differs between a browser and a command. */
export interface Readers {
  html(source: string): Document;
  pdf(bytes: Uint8Array): Promise<string>;
}

/** Bytes in which a file says what it is. */
const PDF_HEAD = 1024;
const TEXT_HEAD = 8192;

export async function readOriginal(name: string, bytes: Uint8Array, readers: Readers): Promise<string> {
  const text = await textOf(name, bytes, readers);
  if (!text.trim()) throw new UnreadableOriginal('empty');
  return text;
}

async function textOf(name: string, bytes: Uint8Array, { html, pdf }: Readers): Promise<string> {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEAD)).includes('%PDF-')) return pdf(bytes);
  if (bytes.subarray(0, TEXT_HEAD).includes(0)) throw new UnreadableOriginal('other type');
  const content = new TextDecoder('utf-8').decode(bytes);
  if (/\.pdf$/i.test(name) && content.trim()) throw new UnreadableOriginal('damaged');
  if (!/\.x?html?$/i.test(name) && !/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(content)) return content;
  return wordsShown(html(content).body);
}
