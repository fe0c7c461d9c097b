/** A PDF's words by pdf.js, which works in a worker of its own. Loaded when somebody gives a PDF, and not before. */
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Progress, pdfWords } from '../../page/original/pdf-words.ts';

export async function pdfText(bytes: Uint8Array, progress: Progress): Promise<string> {
  // build.mjs puts it beside the popup.
  const port = new Worker(new URL('pdf.worker.js', location.href), { type: 'module' });
  GlobalWorkerOptions.workerPort = port;
  const broken = new Promise<never>((_, fail) => {
    port.addEventListener('error', ({ message }) => fail(new Error(message || 'the worker did not start')));
  });
  try {
    const task = getDocument({ data: bytes, verbosity: 0, isEvalSupported: false });
    return await Promise.race([pdfWords(task, progress), broken]);
  } finally {
    port.terminate();
  }
}
