/** The words of a file that the reader of the page picks or drops. */
import type { Progress } from '../../page/original/pdf-words.ts';
import { readOriginal } from '../../page/original/read-original.ts';

export async function readFile(file: File, progress: Progress): Promise<string> {
  return readOriginal(file.name, new Uint8Array(await file.arrayBuffer()), {
    html: (source) => new DOMParser().parseFromString(source, 'text/html'),
    pdf: async (bytes) => (await import('./pdf.ts')).pdfText(bytes, progress),
  });
}
