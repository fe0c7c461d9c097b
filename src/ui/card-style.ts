/** The card's look: paper on the page. It stands in a shadow root, so that nothing of it reaches the page. */

import { COLOUR_RULES } from './colour/colour-style.ts';
import type { Colour } from './colours.ts';
import { CORRECT_RULES } from './correct/correct-style.ts';

/** Important, because custom properties reach in from the page, and all colours are theirs. */
const shade = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value}!important`)
    .join(';');
const LIGHT = shade({
  ...{ paper: '#fff', ink: '#1d1c1a', soft: '#5f5c56', hair: '#d9d5cc', hover: '#f3f1ec' },
  shadow: '0 6px 24px rgb(0 0 0 / 18%)',
});
const DARK = shade({
  ...{ paper: '#262521', ink: '#edebe6', soft: '#aaa69d', hair: '#47443d', hover: '#35332d' },
  shadow: '0 6px 24px rgb(0 0 0 / 55%)',
});

/** The colours of all that is laid on the page. */
export function paperStyle(dark: boolean): string {
  return `:host{${dark ? DARK : LIGHT};color-scheme:${dark ? 'dark' : 'light'}!important}`;
}

export function cardStyle(dark: boolean): string {
  return paperStyle(dark) + RULES + CORRECT_RULES + COLOUR_RULES;
}

/** The custom properties that give the chip its colour. */
export function chipStyle(colour: Colour, dark: boolean): string {
  const { line } = dark ? colour.dark : colour.light;
  return `--line:${line}`;
}

const RULES = `
*{box-sizing:border-box}
.card{
  inline-size:360px;max-inline-size:100%;max-block-size:calc(100vh - 16px);overflow:auto;
  padding:14px 16px 12px;border:1px solid var(--hair);border-radius:10px;
  background:var(--paper);color:var(--ink);box-shadow:var(--shadow);
  font:14px/1.45 system-ui,sans-serif;text-align:start;overflow-wrap:break-word;outline:0
}
.head{display:flex;gap:8px;align-items:baseline}
.chip{flex:none;inline-size:12px;block-size:12px;border-radius:3px;background:var(--line);forced-color-adjust:none}
.chip[data-round="1"]{border-radius:50%}
.chip[data-round="2"]{background:none;border:3px solid var(--line)}
.who{flex:1;min-inline-size:0}
.name{font-weight:600}
.role,.kind,.document,.label{color:var(--soft)}
.kind,.document{margin:2px 0 0;font-size:12.5px}
.how{margin:12px 0 0;padding-block-start:10px;border-block-start:1px solid var(--hair)}
.label{margin:0;font-size:11.5px;font-weight:400}
.told{margin:2px 0 0;font-size:13px}
q{quotes:none;font-style:normal}
q::before{content:'\\201C'}
q::after{content:'\\201D'}
.not-kept{margin:10px 0 0;font-size:12.5px;font-weight:600}
.also{margin:10px 0 0;display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;font-size:12.5px}
.foot{display:flex;gap:8px;align-items:center;margin:12px 0 0}
.steps{display:flex;align-items:center;border:1px solid var(--hair);border-radius:8px}
.steps button{border:0}
.steps span{padding:0 2px;font-size:12.5px;font-variant-numeric:tabular-nums}
button{
  margin:0;padding:4px 10px;min-block-size:28px;min-inline-size:28px;border:1px solid var(--hair);border-radius:8px;
  background:none;color:inherit;font:inherit;font-size:12.5px;font-weight:500;cursor:pointer
}
button:hover{background:var(--hover)}
button[aria-disabled=true]{color:var(--soft);opacity:.5;cursor:default;background:none}
.status{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
button.link{padding:0 2px;min-block-size:24px;border:0;text-decoration:underline;text-underline-offset:2px;font-weight:400}
button.close{margin-inline-start:auto;border-color:transparent;color:var(--soft);font-weight:400}
:focus-visible{outline:2px solid var(--ink);outline-offset:1px}
.card:focus-visible{outline:0}
@media (forced-colors:active){.card{border-color:CanvasText}.chip{background:var(--line)}}
@media print{.card{display:none}}
`;
