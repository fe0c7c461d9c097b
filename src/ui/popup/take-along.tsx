/** Takes the article's who said what along: on the clipboard, as a file, on paper. */
import { annotations } from '../../export/annotations.ts';
import { type ArticleRow, contract } from '../../export/contract.ts';
import { csv } from '../../export/csv.ts';
import { fileName } from '../../export/file-name.ts';
import { json } from '../../export/json.ts';
import { markdown } from '../../export/markdown.ts';
import type { ArticleState } from '../../extension/messages.ts';
import { toClipboard } from '../copy.ts';
import { FILES, TAKE_ALONG, WORDS } from '../strings.ts';
import type { Actions } from './actions.ts';
import { Menu } from './menu.tsx';

interface Format {
  ending: string;
  type: string;
  write(row: ArticleRow): string;
}

/** Excel takes a file for UTF-8 only where it begins with this. */
const BOM = '\ufeff';

const FORMATS: Record<keyof typeof FILES, Format> = {
  markdown: { ending: 'md', type: 'text/markdown', write: markdown },
  csv: { ending: 'csv', type: 'text/csv', write: (row) => BOM + csv([row]) },
  json: { ending: 'json', type: 'application/json', write: (row) => json([row]) },
  annotations: { ending: 'jsonld', type: 'application/ld+json', write: annotations },
};

export interface TakeAlongProps {
  state: ArticleState;
  actions: Actions;
  /** What has been done, for those who cannot see it. */
  say(words: string): void;
}

export function TakeAlong({ state, actions, say }: TakeAlongProps) {
  const row = () => contract(state.meta.url, state);
  const copy = async () => say((await toClipboard(markdown(row()), document.body)) ? WORDS.copied : WORDS.copyFailed);
  const files = Object.entries(FILES).map(([format, label]) => {
    const { ending, type, write } = FORMATS[format as keyof typeof FORMATS];
    return { label, run: () => actions.save(fileName(state.meta.title, ending), type, write(row())) };
  });
  const items = [
    { label: TAKE_ALONG.copy, run: () => void copy() },
    ...files,
    { label: TAKE_ALONG.print, run: actions.print },
  ];
  return <Menu icon="takeAlong" label={TAKE_ALONG.title} items={items} />;
}
