/** “Ilse Marrow” is IM, “the Harbour Board” is HB: the letters of the first and the last word that begins with a capital. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = (words.length > 0 ? words : [name]).map((word) => [...word][0]?.toUpperCase() ?? '');
  return letters.length > 1 ? letters[0] + letters[letters.length - 1] : (letters[0] ?? '');
}
