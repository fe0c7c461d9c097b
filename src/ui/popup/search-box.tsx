/** Search in names and words; `/` leads here, Esc empties it. */
import type { Ref } from 'preact';
import { WORDS } from '../strings.ts';

export interface SearchBoxProps {
  query: string;
  change(query: string): void;
  field: Ref<HTMLInputElement>;
}

export function SearchBox({ query, change, field }: SearchBoxProps) {
  return (
    <input
      ref={field}
      type="search"
      class="search"
      placeholder={WORDS.searchHint}
      aria-label={WORDS.search}
      aria-keyshortcuts="/"
      spellcheck={false}
      value={query}
      onInput={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        // The first Esc empties the field, the next one closes the popup.
        if (event.key !== 'Escape' || query === '') return;
        event.preventDefault();
        event.stopPropagation();
        change('');
      }}
    />
  );
}
