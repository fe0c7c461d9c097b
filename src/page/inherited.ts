import { readParent } from './read-tree.ts';

/** A property that an element has where it or anything around it has it, worked out once for each element. */
export function inherited(test: (element: Element) => boolean): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    // By hand instead of by recursion: broken pages nest thousands deep.
    const path: Element[] = [];
    let at = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = readParent(at);
    }
    let answer = at ? known.get(at)! : false;
    for (const one of path.reverse()) {
      answer ||= test(one);
      known.set(one, answer);
    }
    return answer;
  };
}
