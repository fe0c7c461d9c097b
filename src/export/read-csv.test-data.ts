/** A strict reader of RFC 4180: fields of lines that end in CRLF. */
export function readCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const lines: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain, end] = match;
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') lines.push([]);
  }
  if (lines.at(-1)!.length) throw new Error('the last line does not end');
  return lines.slice(0, -1);
}
