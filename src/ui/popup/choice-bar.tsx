/** Search, kind and order of the list. */
import type { Ref } from 'preact';
import type { Choice } from '../choice.ts';
import { CHOICE_KINDS, CHOICE_ORDERS, WORDS } from '../strings.ts';
import { IconSelect } from './icon-button.tsx';
import { SearchBox } from './search-box.tsx';

export interface ChoiceBarProps {
  choice: Choice;
  change(choice: Choice): void;
  searchField: Ref<HTMLInputElement>;
}

export function ChoiceBar({ choice, change, searchField }: ChoiceBarProps) {
  return (
    <div class="choices">
      <SearchBox query={choice.query} change={(query) => change({ ...choice, query })} field={searchField} />
      <IconSelect
        icon="filter"
        label={WORDS.kind}
        options={CHOICE_KINDS}
        value={choice.kind}
        change={(kind) => change({ ...choice, kind })}
      />
      <IconSelect
        icon="order"
        label={WORDS.order}
        options={CHOICE_ORDERS}
        value={choice.order}
        change={(order) => change({ ...choice, order })}
      />
    </div>
  );
}
