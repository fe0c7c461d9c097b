/**
 * The page as it is read, from beginning to end: with what open shadow roots hold and where their slots stand, without
 * what is no text of the page (scripts, controls, the small letters over ruby) and what nobody sees.
 */
import { type Layout, MARKUP } from './layout.ts';

const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD TEXTAREA SELECT BUTTON IFRAME OBJECT SVG MATH AUDIO VIDEO CANVAS RT RP RTC'.split(
    ' ',
  ),
);

export interface Visitor {
  text(node: Text): void;
  /** Called before and after everything that is read inside an element. */
  open?(element: Element): void;
  close?(): void;
  /** Called for what nobody sees, which is not entered. */
  hidden?(element: Element): void;
}

export function visitRead(root: Element, visitor: Visitor, layout: Layout = MARKUP): void {
  // By recursion: browsers nest 512 deep at most, and so does the command's reader of html.
  const visit = (node: Node) => {
    if (node.nodeType === 3) visitor.text(node as Text);
    if (node.nodeType !== 1 || UNREAD.has(node.nodeName.toUpperCase())) return;
    if (!layout.isSeen(node as Element)) return visitor.hidden?.(node as Element);
    visitor.open?.(node as Element);
    within(node as Element);
    visitor.close?.();
  };
  const within = (element: Element) => {
    const assigned = element.nodeName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : null;
    if (assigned?.length) for (const node of assigned) visit(node);
    else for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) visit(node);
  };
  within(root);
}

export function readNodes(root: Element, layout?: Layout): Text[] {
  const nodes: Text[] = [];
  visitRead(root, { text: (node) => nodes.push(node) }, layout);
  return nodes;
}

/** The element around this one as a reader sees it: of slotted elements their slot, of a shadow root its host. */
export function readParent(element: Element): Element | null {
  return (
    element.assignedSlot ?? element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null
  );
}
