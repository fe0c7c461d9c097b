import {readFileSync,existsSync} from 'node:fs';import {gunzipSync} from 'node:zlib';
import { readHtml } from '../src/cli/read-html.ts';
// @ts-ignore
import { agreement, quotesKept } from './measures.mjs';
const d='../shared/bench/data/dev/pages';
const base=new Map(readFileSync('/tmp/quotes-report-Be1e9K/pages.out.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l)).map((r:any)=>[r.id,r.article?.text??'']));
const rows=readFileSync(d+'/pages.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l)).filter((r:any)=>r.kind==='article'&&r.news&&/^(human|publisher)$/.test(r.gold));
const [off,step]=process.argv.slice(2).map(Number);
const end=Date.now()+150000;let n=0;const sums={a:[0,0,0,0],b:[0,0,0,0]} as any;let df=0;
for(let i=off;i<rows.length&&Date.now()<end;i+=step){const r=rows[i];const html=gunzipSync(readFileSync(`${d}/html/${r.id}.html.gz`)).toString();
if(Number(process.argv[4])&&!/<figcaption|blockquote|pull|id="S:|<article/.test(html))continue;
n++;const x=readHtml(html,r.url??'');const t='reason' in x?'':x.input.text;const b=base.get(r.id)??'';
const ka=quotesKept(r.text,b),kb=quotesKept(r.text,t);['all','kept','shown','real'].forEach((k,j)=>{sums.a[j]+=ka[k];sums.b[j]+=kb[k];});
const fa=agreement(r.text,b).f1,fb=agreement(r.text,t).f1;df+=fb-fa;
if(t!==b){console.log(r.id,fa.toFixed(3),'→',fb.toFixed(3),JSON.stringify(ka),JSON.stringify(kb));
const A=new Set(b.split('\n\n')),B=new Set(t.split('\n\n'));console.log('   -',[...A].filter(p=>!B.has(p)).map(p=>p.slice(0,110)).slice(0,4).join('\n   - '));console.log('   +',[...B].filter(p=>!A.has(p)).map(p=>p.slice(0,110)).slice(0,4).join('\n   + '));}}
console.log('pages',n,'ΔF1 mean',(df/n).toFixed(5),JSON.stringify(sums));
