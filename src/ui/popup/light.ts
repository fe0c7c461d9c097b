/**
 * One light for list, sheet and page: the statement that is hovered or focused, and what speaks to it or what it speaks
 * to. It is set on the elements themselves,
 * because a pointer that passes over hundreds of statements should not draw the list anew for each.
 */
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Actions } from './actions.ts';
import type { Roving } from './roving.ts';

export interface Light {
  /** `item` is the roving list's name for it, where it stands in the list more than once. */
  handlers(id: string, roving: Roving, item?: string): Record<string, () => void>;
}

/** `tied`: a statement's id → those that are lit with it. */
export function useLight(
  root: RefObject<HTMLElement | null>,
  actions: Actions,
  tied: ReadonlyMap<string, readonly string[]>,
): Light {
  return useMemo(() => {
    const light = (id: string | null) => {
      const lit = id === null ? [] : [id, ...(tied.get(id) ?? [])];
      for (const element of root.current?.querySelectorAll<HTMLElement>('[data-quotation], [data-told]') ?? []) {
        const { quotation, told } = element.dataset;
        element.toggleAttribute('data-lit', lit.includes(quotation ?? told ?? ''));
      }
      actions.light(id);
    };
    return {
      handlers: (id, roving, item = id) => ({
        onMouseEnter: () => light(id),
        onMouseLeave: () => light(null),
        onFocus: () => {
          roving.onFocus(item);
          light(id);
        },
        onBlur: () => light(null),
        onClick: () => actions.show(id),
      }),
    };
  }, [actions, tied]);
}
