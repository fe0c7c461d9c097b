/** An on/off switch with its words beside it. */
export interface SwitchProps {
  label: string;
  /** The shorter words that are seen; `label` is the whole of it. */
  text: string;
  on: boolean;
  disabled?: boolean;
  change(on: boolean): void;
}

export function Switch({ label, text, on, disabled = false, change }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => change(!on)}
    >
      <span class="switch-text">{text}</span>
      <span class="switch-track" />
    </button>
  );
}
