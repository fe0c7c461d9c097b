/**
 * What takes a while to make, and most pages do without or need only later: made when it is first asked for, and kept.
 * Tables never change, so it makes no difference who asks first.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
