/** A file's name out of an article's title, which every system takes. */

/** Names of devices on Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Characters, not bytes: of the widest writing they fill the 255 bytes that most systems give a name. */
const LONGEST = 60;

export function fileName(title: string | null, ending: string): string {
  const plain = (title ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    // Among them those that turn the direction of a line, to hide what a name ends with.
    .replace(/\p{C}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const name = shortened(plain).replace(/^[.\s~-]+|[.\s]+$/g, '');
  if (!name) return `quotelight.${ending}`;
  return `${DEVICE.test(name) ? `_${name}` : name}.${ending}`;
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const cut = characters.slice(0, LONGEST).join('');
  const space = cut.lastIndexOf(' ');
  return space > 0 && characters[LONGEST] !== ' ' ? cut.slice(0, space) : cut;
}
