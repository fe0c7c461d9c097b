/**
 * A long list is drawn a screen first and the rest frame by frame, so that what was asked for is there at once. Nothing
 * goes again when it is out of sight: the browser's own search, a screen reader and paper have the whole list.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Group } from '../statements.ts';

/** Statements: more than a popup shows, and what a frame has time for. */
const FIRST = 10;
const STEP = 40;

/** The groups as far as they are drawn, from the beginning again when `choice` is another; and whether that is all. */
export function useGrowing(groups: readonly Group[], choice: unknown): [drawn: readonly Group[], whole: boolean] {
  const [grown, setGrown] = useState({ choice, most: FIRST });
  const most = grown.choice === choice ? grown.most : FIRST;
  const whole = groups.reduce((sum, { statements }) => sum + statements.length, 0) <= most;
  useEffect(() => {
    if (whole) return;
    const frame = requestAnimationFrame(() => setGrown({ choice, most: most + STEP }));
    return () => cancelAnimationFrame(frame);
  }, [choice, most, whole]);
  return [whole ? groups : cut(groups, most), whole];
}

/** The first groups, with so many statements in all. */
function cut(groups: readonly Group[], most: number): Group[] {
  const result: Group[] = [];
  let left = most;
  for (const group of groups) {
    const statements = group.statements.slice(0, left);
    left -= statements.length;
    result.push({ ...group, statements, told: left > 0 ? group.told : [] });
    if (left === 0) break;
  }
  return result;
}
