/** The words of a PDF that pdf.js is opening, page by page. Whoever calls has loaded pdf.js, each in its own way. */
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { UnreadableOriginal } from './unreadable.ts';

/** Is told how many pages of how many are read. */
export type Progress = (done: number, pages: number) => void;

/** Lines end where they end on the page, pages with a form feed. */
export async function pdfWords(task: PDFDocumentLoadingTask, progress: Progress = () => {}): Promise<string> {
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      progress(number, document.numPages);
    }
    if (!pages.some((page) => page.trim())) throw new UnreadableOriginal('no text in it');
    return pages.join('\f');
  } catch (error) {
    const { name } = error as Error;
    if (name === 'PasswordException') throw new UnreadableOriginal('encrypted');
    if (name === 'InvalidPDFException') throw new UnreadableOriginal('damaged');
    throw error;
  } finally {
    await task.destroy();
  }
}
