/** The node after this one in document order, inside `root`; without `enter`, the one after all that it holds. */
export function nextNode(node: Node, root: Node, enter = true): Node | null {
  if (enter && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
