/** A name at the mouse: what the title of a mark shows, where there is no mark. It takes neither clicks nor focus. */
import { makeHost } from './card-host.ts';
import { paperStyle } from './card-style.ts';
import { element } from './element.ts';
import { speaks } from './message.ts';

export interface NameOptions {
  title: string;
  /** The mouse. */
  at: { x: number; y: number };
  dark: boolean;
  gone: AbortSignal;
}

/** To the edges of the window, and above the mouse. */
const GAP = 8;
/** Below the mouse: as high as its cursor. */
const CURSOR = 22;

export function openName({ title, at, dark, gone }: NameOptions): void {
  const { host, shadow, place } = makeHost(paperStyle(dark) + RULES, gone);
  const line = element('div', { role: 'tooltip' }, title);
  speaks(line);
  shadow.append(line);
  const { width, height } = line.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.y + CURSOR;
  place(
    Math.round(Math.max(GAP, Math.min(at.x, clientWidth - width - GAP))),
    Math.round(below + height + GAP > clientHeight ? at.y - height - GAP : below),
  );
  gone.addEventListener('abort', () => host.remove());
}

const RULES = `
:host{pointer-events:none!important}
div{
  max-inline-size:48ch;padding:4px 9px;border:1px solid var(--hair);border-radius:7px;
  background:var(--paper);color:var(--ink);box-shadow:0 2px 8px rgb(0 0 0 / 18%);
  font:12.5px/1.4 system-ui,sans-serif;text-align:start;text-wrap:balance;overflow-wrap:break-word
}
@media print{div{display:none}}
`;
