/** A button with a picture, drawn in its ink: 16 × 16, lines of 1.5. Its label is read out, and shown on hover. */
const DRAWN = {
  panel: 'M2.75 3.25h10.5v9.5h-10.5z M9.75 3.25v9.5 M11.25 5.75h.5 M11.25 8h.5',
} as const;

export interface IconButtonProps {
  icon: keyof typeof DRAWN;
  label: string;
  run(): void;
}

export function IconButton({ icon, label, run }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={() => run()}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={DRAWN[icon]} />
      </svg>
    </button>
  );
}
