import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/engine/cases/notation.ts';
import { readLessons, readMarked } from './lessons.ts';

const LESSONS = 'bench/train/lessons';
const TRIALS = 'bench/trials';

/** A line without what differs between its fillings. */
const bare = (line: string) => line.replace(/\{\w+(?:=[^:}]*)?:|\}|<[^>]*>|[^\p{L}]+/gu, ' ').trim();
const lines = (folder: string) =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  );

describe('lessons and trials', () => {
  it.each([LESSONS, TRIALS])('%s: every line is written as the notation wants it', (folder) => {
    for (const { where, marked } of readMarked(folder, 2)) {
      const { text, expected, speakers, sources } = parse(marked.replaceAll(' ¶ ', '\n\n'));
      expect(text, where).not.toMatch(/[{}<>|]/);
      for (const { kind, spans } of expected)
        for (const [start, end] of spans) {
          expect(end - start, where).toBeGreaterThan(2);
          if (kind === 'q' || kind === 'x') expect(text.slice(start, end), where).toMatch(/^“[^”]+”$/);
        }
      for (const number of speakers.keys())
        expect(
          expected.map(({ id }) => id),
          where,
        ).toContain(number);
      for (const spans of sources.values()) for (const [start, end] of spans) expect(end, where).toBeGreaterThan(start);
    }
  });

  it('no trial is a lesson', () => {
    const taught = new Set(lines(LESSONS).map(bare));
    expect(lines(TRIALS).filter((line) => taught.has(bare(line)))).toEqual([]);
  });

  it('the same slot is the same person, another slot is another, and pronouns agree', () => {
    for (const { marked } of readMarked(LESSONS, 2).slice(0, 400)) {
      const names = [...new Set(marked.match(/(?:Peter|Thomas|Clara|Anna|Omar|Nora) \p{Lu}\p{L}+/gu) ?? [])];
      expect(new Set(names.map((name) => name.split(' ')[1])).size).toBe(names.length);
    }
  });

  it('are filled the same way every time', () => expect(readLessons()).toEqual(readLessons()));

  it('a stretch has the source by which it stands', () => {
    for (const { id, text, attributions, stretches } of readLessons()) {
      for (const { speaker, start, end } of stretches!)
        if (speaker)
          expect(
            attributions!.some(({ content: [[s, e]] }) => s === start && e === end),
            id,
          ).toBe(true);
      for (const { source } of attributions ?? [])
        for (const [s, e] of source) expect(text.slice(s, e), id).not.toBe('');
    }
  });
});
