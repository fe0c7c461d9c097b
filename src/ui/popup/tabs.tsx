/** Where there is no room for two columns, the columns become tabs. */
import { SENTENCES, typeWords, WORDS } from '../strings.ts';
import { moveFocus } from './roving.ts';
import type { View } from './view.ts';

type Tab = View['tab'];

export interface TabsProps {
  current: Tab;
  /** What the second column holds, “letter”. */
  type: string;
  change(tab: Tab): void;
}

export function Tabs({ current, type, change }: TabsProps) {
  const tabs: [Tab, string][] = [
    ['list', WORDS.whoSaidWhat],
    ['sheet', SENTENCES.theDocument(typeWords(type))],
  ];
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={WORDS.sections}
      onKeyDown={(event) => moveFocus(event, event.currentTarget, 'button', 'sideways')}
    >
      {tabs.map(([tab, label]) => (
        <button
          type="button"
          role="tab"
          key={tab}
          aria-selected={tab === current}
          aria-controls={`pane-${tab}`}
          tabIndex={tab === current ? 0 : -1}
          onFocus={() => change(tab)}
          onClick={() => change(tab)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
