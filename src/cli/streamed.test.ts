import { expect, it } from 'vitest';
import { documentOf } from './html-tree.ts';
import { placeStreamed } from './streamed.ts';

it('puts what was streamed late where its place is held, part within part', () => {
  const document = documentOf(
    `<main><p>One.</p><template id="B:0"></template><p>Four.</p></main>
    <div hidden id="S:1f"><p>Three.</p></div><div hidden id="S:0"><p>Two.</p><template id="P:1f"></template></div>`,
  );
  placeStreamed(document);
  expect(document.querySelector('main')!.textContent).toBe('One.Two.Three.Four.');
});

it('leaves templates and hidden boxes that only look like it', () => {
  const document = documentOf(
    '<main><template id="B:x1"></template><template id="B:2"></template></main><div id="S:2"><p>Seen.</p></div><div hidden id="S:3">Three</div>',
  );
  placeStreamed(document);
  expect(document.querySelector('main')!.textContent).toBe('');
});
