/** The original of a document out of a file: .txt, .html or .pdf, whatever the file is called. */
import { readFile } from 'node:fs/promises';
import { documentOf } from './html-tree.ts';
import { pdfText } from './pdf-text.ts';

export interface Source {
  file: string;
  text: string;
}

export async function readSource(file: string): Promise<Source> {
  const bytes = await readFile(file);
  const text = await textOf(file, bytes);
  if (!text.trim()) throw new Error('empty');
  return { file, text };
}

async function textOf(file: string, bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return pdfText(new Uint8Array(bytes));
  if (bytes.subarray(0, 8192).includes(0)) throw new Error('neither text nor html nor a PDF');
  const content = new TextDecoder('utf-8').decode(bytes);
  if (/\.pdf$/i.test(file) && content.trim()) throw new Error('a damaged PDF');
  if (!/\.x?html?$/i.test(file) && !/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(content)) return content;
  return wordsShown(documentOf(content).body);
}

const SILENT = /^(?:script|style|noscript|template|head|svg)$/i;
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;

/** Everything on the page: an original is no news article, and what of it is the document shows in the comparison. */
function wordsShown(element: Element | null): string {
  if (!element || SILENT.test(element.tagName)) return '';
  const inside = [...element.childNodes]
    .map((node) => (node.nodeType === 1 ? wordsShown(node as Element) : node.nodeType === 3 ? node.textContent : ''))
    .join('');
  return INLINE.test(element.tagName) ? inside : `\n${inside}\n`;
}
