import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { documentOf } from '../src/cli/html-tree.ts';

for (const id of ['wcxb-4628', 'sh-b3c19dd5f061']) {
  const doc = documentOf(gunzipSync(readFileSync(`../shared/bench/data/dev/pages/html/${id}.html.gz`)).toString());
  console.log(
    id,
    doc.querySelectorAll('article').length,
    doc.querySelectorAll('article p').length,
    doc.querySelectorAll('p').length,
  );
  if (id[0] === 's') {
    const a = doc.querySelector('article.articlebox')!;
    let n = 0;
    for (const e of a.querySelectorAll('*')) {
      if (n++ < 45) console.log(e.nodeName, e.className, (e.textContent ?? '').trim().slice(0, 50).replace(/\n/g, ' '));
    }
  }
}
