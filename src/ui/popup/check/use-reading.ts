/** Reads a text from somewhere: how far it is, and in one line why it could not be read. The last one asked for counts. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { UnreadableOriginal } from '../../../page/original/unreadable.ts';
import type { Original } from '../../checks.ts';
import { CHECK, UNREADABLE } from '../../strings.ts';

/** How many pages of how many; no pages where nothing is known of them yet. */
export interface Pages {
  done: number;
  pages: number;
}

export interface Reading {
  busy: Pages | null;
  problem: string | null;
  /** `read` answers the text; what it throws is shown. */
  read(name: string, read: (progress: (done: number, pages: number) => void) => Promise<string>): void;
}

/** A sentence of ours, for people. */
export class Problem extends Error {}

export function useReading(give: (original: Original) => Promise<void>): Reading {
  const [busy, setBusy] = useState<Pages | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef(0);
  // Whoever closes the panel does not wait for the answer.
  useEffect(() => () => void current.current++, []);
  return {
    busy,
    problem,
    read: async (name, read) => {
      const own = ++current.current;
      const isCurrent = () => own === current.current;
      setProblem(null);
      setBusy({ done: 0, pages: 0 });
      try {
        const text = await read((done, pages) => isCurrent() && setBusy({ done, pages }));
        if (!text.trim()) throw new UnreadableOriginal('empty');
        if (isCurrent()) await give({ name, text });
      } catch (error) {
        if (isCurrent()) setProblem(sentence(error));
      } finally {
        if (isCurrent()) setBusy(null);
      }
    },
  };
}

function sentence(error: unknown): string {
  if (error instanceof UnreadableOriginal) return UNREADABLE[error.why];
  return error instanceof Problem ? error.message : CHECK.unreadable;
}
