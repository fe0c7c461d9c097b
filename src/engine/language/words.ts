/** Tables are written as words with spaces between them, so that a row costs its letters and nothing else. */

/** The words of a table; `_` stands for the space inside a multiword entry. */
export const words = (list: string): string[] => {
  const found = list.trim().split(/\s+/);
  if (found[0] === '') return [];
  return list.includes('_') ? found.map((word) => word.replaceAll('_', ' ')) : found;
};

/** A long table shares its stems: “abandon|ed|ing” gives “abandon”, “abandoned” and “abandoning”. */
export const stems = (list: string): string[] =>
  list.includes('|')
    ? words(list).flatMap((entry) => {
        const [stem, ...endings] = entry.split('|');
        return [stem, ...endings.map((ending) => stem + ending)];
      })
    : words(list);

export const wordSet = (...lists: string[]): Set<string> => new Set(lists.flatMap(words));

/** A map from every word of each list to that list's value; the first list that has a word keeps it. */
export function wordMap<T>(...rows: readonly (readonly [value: T, list: string])[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const [value, list] of rows) {
    for (const word of words(list)) if (!map.has(word)) map.set(word, value);
  }
  return map;
}
