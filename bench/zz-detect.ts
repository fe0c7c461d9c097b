import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { documentOf } from '../src/cli/html-tree.ts';
import { detect } from '../src/page/detect.ts';
import { readMetadata } from '../src/page/metadata.ts';

const d = '../shared/bench/data/dev/pages';
const rows = readFileSync(d + '/pages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l));
for (const id of process.argv.slice(2)) {
  const r = rows.find((x) => x.id === id);
  const html = gunzipSync(readFileSync(`${d}/html/${id}.html.gz`)).toString();
  const doc = documentOf(html);
  console.log(id, r.url, JSON.stringify(detect(doc, r.url ?? '')));
  const ps = r.text
    .split('\n')
    .map((l: string) => l.trim())
    .filter((l: string) => l.length > 70);
  const body = (doc.body.textContent ?? '').replace(/\s+/g, ' ');
  console.log(
    ' in DOM',
    ps.filter((p: string) => body.includes(p.replace(/\s+/g, ' ').slice(5, 60))).length,
    'of',
    ps.length,
  );
  const places = new Map<string, number>();
  for (const p of doc.querySelectorAll('p,li,div')) {
    const t = (p.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (t.length > 2500) continue;
    if (ps.some((q: string) => t.startsWith(q.replace(/\s+/g, ' ').slice(0, 50)))) {
      let path = '';
      for (let a: Element | null = p; a; a = a.parentElement)
        path =
          a.nodeName.toLowerCase() +
          (a.className ? '.' + String(a.getAttribute('class')).slice(0, 40).replace(/ /g, '.') : '') +
          (a.id ? '#' + a.id : '') +
          ' > ' +
          path;
      path = path.replace(/^html.*?body[^>]*> /, '').slice(-500);
      places.set(path, (places.get(path) ?? 0) + 1);
    }
  }
  for (const [p, n] of places) console.log('  ', n, p);
}
