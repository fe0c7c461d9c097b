import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const d = '../shared/bench/data/dev/pages';
const rows = readFileSync(d + '/pages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(JSON.parse);

import { readHtml } from '../dist/bench/read.mjs';

for (const id of process.argv.slice(2)) {
  const r = rows.find((x) => x.id === id);
  const html = gunzipSync(readFileSync(`${d}/html/${id}.html.gz`)).toString();
  const a = readHtml(html, r.url ?? '');
  console.log('=====', id, r.gold, html.length);
  console.log('GOLD', r.text.length, r.text.slice(0, 700));
  console.log('--- GOT', 'reason' in a ? a.reason : a.input.text.length + ' ' + a.input.text.slice(0, 900));
  const words = r.text.replace(/\s+/g, ' ').slice(0, 400);
  const probe = words.slice(30, 60);
  console.log('probe', JSON.stringify(probe), html.replace(/\s+/g, ' ').indexOf(probe));
}
