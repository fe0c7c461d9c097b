/** Goes to a page as text: the words of the page that nobody can get to see, since a box cuts them off or the window ends. */
export async function lost(): Promise<string[]> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    // Meant for the ear alone; or on the bar, which has room for what it can hold of the shares beside the names.
    if (parent.closest('.unseen, .shares') || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      let inside = { left: 0, right: document.documentElement.clientWidth, top: -Infinity, bottom: Infinity };
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const scrolls = /auto|scroll/.test(overflowX + overflowY);
        // What can be scrolled to is not lost, and what scrolls is judged by its own place.
        if (scrolls) {
          if (overflowX === 'hidden' || overflowX === 'clip' || /auto|scroll/.test(overflowX))
            inside = { ...inside, left: Math.max(inside.left, edge.left), right: Math.min(inside.right, edge.right) };
          break;
        }
        if (overflowX === 'visible') continue;
        inside = {
          left: Math.max(inside.left, edge.left),
          right: Math.min(inside.right, edge.right),
          top: Math.max(inside.top, edge.top),
          bottom: Math.min(inside.bottom, edge.bottom),
        };
      }
      const slack = 1.5;
      if (
        left < inside.left - slack ||
        right > inside.right + slack ||
        top < inside.top - 4 ||
        bottom > inside.bottom + 4
      ) {
        found.push(`${parent.className || parent.nodeName}: ${node.textContent!.trim().slice(0, 60)}`);
        break;
      }
    }
  }
  return found;
}
