/** What a page does to an open card, as text that runs in the page's own world with the card's element as `host`. */

export interface Attack {
  code: string;
  /** Whether the card is seen as before, so that a click in it still counts. */
  counts: boolean;
}

const COVER = `const cover = document.createElement('div');
cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;background:white;pointer-events:none';
cover.textContent = 'Click here to go on';
cover.popover = 'manual';`;

const STYLES = {
  ...{ opacity: '0', transform: 'scale(9)', 'clip-path': 'inset(50%)', filter: 'blur(9px)', display: 'none' },
  ...{ visibility: 'hidden', 'mix-blend-mode': 'difference', 'pointer-events': 'none', left: '500px', zoom: '4' },
  ...{ '--paper': 'transparent', '--ink': 'transparent' },
};
const SHEET = `@layer base { * { all: revert !important } }
div, [popover], html > * { opacity: 0 !important; display: none !important; --paper: transparent !important; transition: opacity 1s !important }
html > div::before, html > div::after, html > div::backdrop { content: "Click here" !important; display: block !important; position: fixed; inset: 0; background: white; z-index: 9 }
::part(button) { display: none }`;

export const ATTACKS: Record<string, Attack> = {
  'restyled by attributes': {
    code: `for (const [name, value] of Object.entries(${JSON.stringify(STYLES)})) host.style.setProperty(name, value, 'important');
      host.hidden = true; host.className = 'gone'; host.slot = 'x';`,
    counts: true,
  },
  'restyled by an animation': {
    code: `host.animate({ opacity: [0, 0], transform: ['scale(9)', 'scale(9)'] }, { duration: 1e6, fill: 'forwards' });`,
    counts: true,
  },
  'restyled by a stylesheet': {
    code: `const style = document.createElement('style'); style.textContent = ${JSON.stringify(SHEET)}; document.head.append(style);`,
    counts: true,
  },
  'covered by what lets clicks through': {
    code: `${COVER} document.body.append(cover); cover.showPopover();`,
    counts: false,
  },
  'covered out of a closed shadow root': {
    code: `${COVER} const box = document.createElement('div'); document.body.append(box);
      box.attachShadow({ mode: 'closed' }).append(cover); cover.showPopover();`,
    counts: false,
  },
  'covered until the pointer goes down': {
    code: `${COVER} document.body.append(cover); cover.showPopover(); addEventListener('pointerdown', () => cover.remove(), true);`,
    counts: false,
  },
  'covered by a transition': {
    code: `const style = document.createElement('style');
      style.textContent = '::view-transition { pointer-events: none } ::view-transition-group(root) { animation-duration: 60s }';
      document.head.append(style); document.startViewTransition?.(() => {});`,
    counts: false,
  },
  'taken out of the top layer': { code: 'host.hidePopover();', counts: false },
  'moved into the page': { code: 'document.body.append(host);', counts: false },
  'moved under the pointer': {
    code: `setInterval(() => scrollBy(0, scrollY > 20 ? -10 : 10), 100);`,
    counts: false,
  },
};
