/** Milliseconds that a browser has to take what it is given. */
const TAKEN = 60_000;

/** Saves a file as a click on a link would, for which no permission is needed. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
