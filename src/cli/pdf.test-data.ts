/** Small PDFs for tests: pages of lines in Helvetica, a page with a picture's box and no words, one under a password. */

export const textPdf = (pages: string[][]): string => pdf(pages.map(linesOnPage));

export const scannedPdf = (): string => pdf(['0.5 g 72 72 400 600 re f']);

/** Its keys fit no password; what it holds does not matter then. */
export const encryptedPdf = (): string =>
  pdf([linesOnPage(['The bridge is safe.'])], {
    object: `<< /Filter /Standard /V 1 /R 2 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> /P -4 >>`,
  });

const linesOnPage = (lines: string[]) =>
  `BT /F1 11 Tf 14 TL 72 760 Td ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;

function pdf(contents: string[], encrypt?: { object: string }): string {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const pages = contents.map((content) => {
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >>`;
  if (encrypt) objects.push(encrypt.object);
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  const id = encrypt ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${id} >>\nstartxref\n${table}\n%%EOF\n`;
}
