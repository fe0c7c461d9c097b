/** One light for list, sheet and page: the statement that is hovered or focused. */
import { useMemo, useState } from 'preact/hooks';
import type { Actions } from './actions.ts';
import type { Roving } from './roving.ts';

export interface Light {
  lit: string | null;
  /** Nearest to the middle of the page's window. */
  at: string | null;
  /** `item` is the roving list's name for it, where it stands in the list more than once. */
  handlers(id: string, roving: Roving, item?: string): Record<string, () => void>;
}

export function useLight(actions: Actions, at: string | null): Light {
  const [lit, setLit] = useState<string | null>(null);
  return useMemo(() => {
    const light = (id: string | null) => {
      setLit(id);
      actions.light(id);
    };
    return {
      lit,
      at,
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
  }, [lit, at, actions]);
}
