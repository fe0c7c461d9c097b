/** Chooses a speaker's colour: one Tab stop, arrows between the colours. In popup and card. */
import { useEffect, useRef } from 'preact/hooks';
import { PALETTE } from '../../page/palette.ts';
import { Chip } from '../popup/chip.tsx';
import { moveFocus } from '../popup/roving.ts';
import { COLOUR, changeColour, colourName } from '../strings.ts';

export interface ColourChoiceProps {
  /** The speaker's. */
  name: string;
  /** Index into the palette, and beyond where it has started over. */
  colour: number | undefined;
  /** It is the reader's choice. */
  chosen: boolean;
  /** Null for the automatic one. */
  choose(colour: number | null): void;
  close(): void;
}

export function ColourChoice({ name, colour = 0, chosen, choose, close }: ColourChoiceProps) {
  const box = useRef<HTMLDivElement>(null);
  const current = colour % PALETTE.length;
  useEffect(() => box.current?.querySelectorAll('button')[current]?.focus({ preventScroll: true }), []);
  return (
    <div
      class="colours"
      ref={box}
      role="toolbar"
      aria-label={changeColour(name)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (!moveFocus(event, event.currentTarget, 'button', 'sideways')) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div class="swatches">
        {PALETTE.map((each, i) => (
          <button
            type="button"
            class="swatch"
            key={each.light.line}
            aria-label={colourName(i)}
            title={colourName(i)}
            aria-pressed={i === current}
            tabIndex={i === current ? 0 : -1}
            onClick={() => choose(i)}
          >
            <Chip colour={{ ...each, round: 0 }} />
          </button>
        ))}
      </div>
      {chosen && (
        <button type="button" class="link" onClick={() => choose(null)}>
          {COLOUR.automatic}
        </button>
      )}
    </div>
  );
}
