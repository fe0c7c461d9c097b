/** Whether an element scrolls with a box of the page, not with the page alone. */
export function isScrolledInside(element: Element): boolean {
  const { body, documentElement, defaultView } = element.ownerDocument;
  for (let at = element.parentElement; at && at !== body && at !== documentElement; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(defaultView!.getComputedStyle(at).overflowY))
      return true;
  return false;
}
