/** Keeps the card beside its anchor and inside the window while the page scrolls, zooms and changes under it. */
import { autoUpdate, computePosition, flip, hide, offset, shift, type VirtualElement } from '@floating-ui/dom';
import type { CardHost } from './card-host.ts';

export type Anchor = Pick<VirtualElement, 'getBoundingClientRect' | 'contextElement'>;

/** Distance to the anchor and to the edges of the window. */
const GAP = 8;

/** `onGone` is called once when an anchor that was in view has been scrolled out of it. Returns the end of it. */
export function keepBeside(anchor: Anchor, { host, place }: CardHost, onGone: () => void): () => void {
  let wasInView = false;
  let left = false;
  const follow = async () => {
    const { x, y, middlewareData } = await computePosition(anchor, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP, crossAxis: true }), hide()],
    });
    // Positions come late, perhaps when the card has already moved to another anchor.
    if (left) return;
    place(Math.round(x), Math.round(y));
    const inView = !middlewareData.hide?.referenceHidden;
    if (inView) wasInView = true;
    else if (wasInView) onGone();
  };
  const stop = autoUpdate(anchor, host, () => void follow());
  return () => {
    left = true;
    stop();
  };
}
