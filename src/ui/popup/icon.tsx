/** Pictures on buttons, drawn in the button's ink: 16 × 16, lines of 1.5. The button says in words what it does. */
const DRAWN = {
  panel: 'M2.75 3.25h10.5v9.5H2.75z M9.75 3.25v9.5 M11.2 5.75h.6 M11.2 7.75h.6',
} as const;

export function Icon({ name }: { name: keyof typeof DRAWN }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWN[name]} />
    </svg>
  );
}
