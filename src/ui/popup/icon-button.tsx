/** Buttons with a picture, drawn in the ink: 16 × 16, lines of 1.5. The label is read out, and shown on hover. */
const DRAWN = {
  panel: 'M2.75 3.25h10.5v9.5h-10.5z M9.75 3.25v9.5 M11.25 5.75h.5 M11.25 8h.5',
  options:
    'M2.75 5h5.5 M11.75 5h1.5 M10 3.25a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5 M2.75 11h1.5 M7.75 11h5.5 M6 9.25a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5',
  takeAlong: 'M8 2.75v7 M5.25 7 8 9.75 10.75 7 M2.75 10.75v2.5h10.5v-2.5',
  filter: 'M2.75 4.25h10.5 M5 8h6 M7 11.75h2',
  order: 'M5 3.5v9 M2.75 10.25 5 12.5l2.25-2.25 M9 4.25h4.25 M9 8h3 M9 11.75h1.75',
} as const;

export type IconName = keyof typeof DRAWN;

export interface IconButtonProps {
  icon: IconName;
  label: string;
  /** Whether what it opens is open. */
  expanded?: boolean;
  run(): void;
}

export function IconButton({ icon, label, expanded, run }: IconButtonProps) {
  const opens = expanded === undefined ? {} : ({ 'aria-haspopup': 'menu', 'aria-expanded': expanded } as const);
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...opens} onClick={() => run()}>
      <Picture icon={icon} />
    </button>
  );
}

export interface IconSelectProps<T extends string> {
  icon: IconName;
  label: string;
  /** The first of them is how it is when nothing was chosen. */
  options: Readonly<Record<T, string>>;
  value: T;
  change(value: T): void;
}

/** A list to choose from, under a picture that says whether something was chosen. */
export function IconSelect<T extends string>({ icon, label, options, value, change }: IconSelectProps<T>) {
  const [first] = Object.keys(options);
  return (
    <label class="icon-button icon-select" data-chosen={value !== first} title={`${label}: ${options[value]}`}>
      <Picture icon={icon} />
      <select aria-label={label} value={value} onChange={({ currentTarget }) => change(currentTarget.value as T)}>
        {Object.entries<string>(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Picture({ icon }: { icon: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWN[icon]} />
    </svg>
  );
}
