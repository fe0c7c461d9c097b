import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { documentOf } from '../src/cli/html-tree.ts';
import { detect } from '../src/page/detect.ts';

const d = '../shared/bench/data/dev/pages';
const rows = readFileSync(d + '/pages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l));
let ok = 0,
  n = 0,
  fp = 0,
  m = 0;
for (const r of rows) {
  const html = gunzipSync(readFileSync(`${d}/html/${r.id}.html.gz`)).toString();
  const doc = documentOf(html);
  const v = detect(doc, r.url ?? '');
  const score = v.why.reduce((s: number, w: string) => s + Number(w.split(' ').at(-1)), 0);
  const art = r.kind === 'article';
  const good = art && r.news && /^(human|publisher)$/.test(r.gold);
  if (good) {
    n++;
    ok += +v.article;
  }
  if (!art) {
    m++;
    fp += +v.article;
  }
  if ((good && !v.article) || (!art && score > 0.7 && score < 3) || (good && score < 2.3)) {
    const top = [...doc.querySelectorAll('article')].filter((a) => !a.parentElement!.closest('article'));
    const len = (e: any) =>
      [...e.querySelectorAll('p')].reduce(
        (s: number, p: any) => s + (p.textContent.length > 60 ? p.textContent.length : 0),
        0,
      );
    const date = /\b(?:20[012]\d|19\d\d)\b/.test(doc.querySelector('h1')?.parentElement?.textContent ?? '');
    console.log(
      good ? 'NEWS' : art ? 'art' : 'other',
      score.toFixed(1),
      r.id.slice(0, 20),
      'articles',
      top.length,
      'in',
      top.length ? Math.max(...top.map(len)) : 0,
      'of',
      len(doc),
      'h1',
      doc.querySelectorAll('h1').length,
      date ? 'dated' : '',
      'time',
      doc.querySelectorAll('time').length,
      (doc.body.className || '').slice(0, 60),
      '|',
      v.why.join(', '),
    );
  }
}
console.log(ok, n, fp, m);
