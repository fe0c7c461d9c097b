/**
 * A popup takes its size from its content, up to what the browser's window leaves: on a small screen that is less than
 * the 600 px that are asked for, and the columns would end below the edge. Once the popup has stopped growing the app
 * takes the height that there is. (`100vh` would not do: before it grows a popup is a few pixels high.)
 */

/** Milliseconds without a change of size after which a popup counts as grown. */
const GROWN = 150;

export function fitPopup(app: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    if (app.offsetHeight > innerHeight) app.style.maxBlockSize = `${innerHeight}px`;
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(fit, GROWN);
  };
  window.addEventListener('resize', soon);
  new ResizeObserver(soon).observe(app);
}
