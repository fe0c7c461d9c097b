/** A button with a short list of what can be done, by the ARIA practices' menu button: arrows, Esc, a click elsewhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton, type IconName } from './icon-button.tsx';
import { moveFocus } from './roving.ts';

export interface MenuProps {
  icon: IconName;
  label: string;
  items: readonly { label: string; run(): void }[];
}

export function Menu({ icon, label, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const ending = new AbortController();
    const elsewhere = ({ target }: Event) => !box.current?.contains(target as Node) && setOpen(false);
    for (const type of ['pointerdown', 'focusin'])
      document.addEventListener(type, elsewhere, { signal: ending.signal });
    return () => ending.abort();
  }, [open]);
  const close = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div class="menu-place" ref={box}>
      <IconButton icon={icon} label={label} expanded={open} run={() => setOpen(!open)} />
      {open && (
        <div
          class="menu"
          role="menu"
          aria-label={label}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
            else if (!moveFocus(event, event.currentTarget, '[role=menuitem]', 'up-down')) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {items.map((item) => (
            <button
              type="button"
              role="menuitem"
              key={item.label}
              tabIndex={-1}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
