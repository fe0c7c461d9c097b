/** An open tab to read. A list and a button: to go through a list by keys is not yet to choose. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHECK, CHECKING } from '../../strings.ts';
import type { Originals } from '../actions.ts';

export interface TabFieldProps {
  originals: Originals;
  read(id: number, title: string): void;
}

export function TabField({ originals, read }: TabFieldProps) {
  const [tabs, setTabs] = useState<{ id: number; title: string | null }[] | null>(null);
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => void originals.tabs().then(setTabs, () => setTabs([])), []);
  if (!tabs) return null;
  if (tabs.length === 0) return <p class="meta">{CHECK.noTabs}</p>;
  const named = tabs.map(({ id, title }, i) => ({ id, name: title ?? CHECKING.unnamedTab(i + 1) }));
  return (
    <div class="row">
      <select ref={field} class="tab-list" aria-label={CHECK.tab}>
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        onClick={() => {
          const chosen = named.find(({ id }) => id === Number(field.current!.value));
          if (chosen) read(chosen.id, chosen.name);
        }}
      >
        {CHECK.readTab}
      </button>
    </div>
  );
}
