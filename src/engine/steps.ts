/**
 * Long work in short steps: a generator that stops wherever it may be left for a while, or for good. Whoever drives it
 * decides how long to go on at once; between two steps it holds nothing that another run could disturb.
 */
export type Steps<T> = Generator<void, T, void>;

/** All steps, one right after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
