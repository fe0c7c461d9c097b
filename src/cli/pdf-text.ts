/** The words of a PDF, page by page. pdf.js is loaded for this alone. */
import { fileURLToPath } from 'node:url';

/** Lines end where they end on the page, pages with a form feed. */
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
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    if (!pages.some((page) => page.trim())) throw new Error('a PDF without text, such as a scan');
    return pages.join('\f');
  } catch (error) {
    const { name } = error as Error;
    if (name === 'PasswordException') throw new Error('an encrypted PDF, which asks for a password');
    if (name === 'InvalidPDFException') throw new Error('a damaged PDF');
    throw error;
  } finally {
    await task.destroy();
  }
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
