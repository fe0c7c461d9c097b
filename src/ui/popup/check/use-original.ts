/** The originals that were given so far, one for each document, and whether this one is kept on the device. */
import { useEffect, useState } from 'preact/hooks';
import type { SourceDocument } from '../../../engine/model.ts';
import type { check } from '../../check-excerpts.ts';
import type { Original } from '../../checks.ts';
import type { Originals } from '../actions.ts';

interface Given {
  original: Original | null;
  /** Comes with the original. */
  check: typeof check | null;
  kept: boolean;
}

export interface GivenOriginal extends Given {
  /** Answers when it can be checked. */
  give(original: Original): Promise<void>;
  /** Answers whether there was room for it. */
  keep(on: boolean): Promise<boolean>;
  /** From here, and from the device where it is kept. */
  remove(): void;
}

const NONE: Given = { original: null, check: null, kept: false };

const withCheck = async (original: Original) => ({ original, check: (await import('../../check-excerpts.ts')).check });

export function useOriginal(document: SourceDocument, originals: Originals): GivenOriginal {
  const [all, setAll] = useState<ReadonlyMap<string, Given>>(new Map());
  const { id } = document;
  const given = all.get(id) ?? NONE;
  const set = (next: Given) => setAll((before) => new Map(before).set(id, next));
  useEffect(() => {
    void originals.kept(document).then(async (original) => {
      if (!original) return;
      const found = { ...(await withCheck(original)), kept: true };
      setAll((before) => (before.has(id) ? before : new Map(before).set(id, found)));
    });
  }, [id]);
  return {
    ...given,
    give: async (original) => {
      // What is kept is what was given before.
      if (given.kept) void originals.forget(document);
      set({ ...(await withCheck(original)), kept: false });
    },
    keep: async (on) => {
      try {
        await (on ? originals.keep(document, given.original!) : originals.forget(document));
        set({ ...given, kept: on });
        return true;
      } catch {
        return false;
      }
    },
    remove: () => {
      if (given.kept) void originals.forget(document);
      set(NONE);
    },
  };
}
