import { describe, expect, it } from 'vitest';
import { isDark } from './background-colour.ts';

/** As deep as it is long, the innermost first. */
function nested(colours: readonly string[]): Element {
  const root = {};
  const painted = new Map<unknown, string>();
  const defaultView = {
    getComputedStyle: (element: unknown) => ({ backgroundColor: painted.get(element) ?? '', colorScheme: 'normal' }),
  };
  const ownerDocument = { defaultView, documentElement: root };
  const elements = colours.map((colour) => {
    const element = { ownerDocument, parentElement: null as unknown };
    painted.set(element, colour);
    return element;
  });
  elements.forEach((element, i) => {
    element.parentElement = elements[i + 1] ?? null;
  });
  return elements[0] as unknown as Element;
}

const CLEAR = 'rgba(0, 0, 0, 0)';

describe('isDark', () => {
  it.each([
    [['rgb(20, 20, 20)', 'rgb(255, 255, 255)'], true],
    [[CLEAR, 'rgb(20, 20, 20)', 'rgb(255, 255, 255)'], true],
    [['rgba(0, 0, 0, 0.3)', 'rgb(255, 255, 255)'], false],
    [[CLEAR, CLEAR], false],
  ])('%j is %s', (colours, dark) => {
    expect(isDark(nested(colours))).toBe(dark);
  });

  it('asks no element twice of which it knows', () => {
    const known = new Map();
    const inner = nested([CLEAR, 'rgb(20, 20, 20)']);
    expect(isDark(inner, known)).toBe(true);
    expect(known.get(inner.parentElement)).toBe(true);
    known.set(inner, false);
    expect(isDark(inner, known)).toBe(false);
  });

  it('of an element as deep as a script may put it', () => {
    expect(isDark(nested([...Array<string>(200_000).fill(CLEAR), 'rgb(20, 20, 20)']))).toBe(true);
  });
});
