/** The words of a PDF. pdf.js is loaded for this alone. */
import { fileURLToPath } from 'node:url';
import { pdfWords } from '../page/original/pdf-words.ts';

export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await pdfjs();
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    // Chinese, Japanese and Korean fonts name letters by tables of their own.
    cMapUrl: fileURLToPath(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))),
    cMapPacked: true,
  });
  return pdfWords(task);
}

/** While it is loaded it looks for what it draws with and complains where that is not installed; words need none of it. */
async function pdfjs() {
  const { warn } = console;
  console.warn = () => {};
  try {
    globalThis.DOMMatrix ??= class {} as unknown as typeof DOMMatrix;
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
