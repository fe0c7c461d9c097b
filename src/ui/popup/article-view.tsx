/** An article: who said what on the one side, the documents on the other, and the keys that lead through both. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleState, CorrectionStep } from '../../extension/messages.ts';
import { sheets, tiedTogether } from '../sheets.ts';
import { list } from '../statements.ts';
import { NOTICES } from '../strings.ts';
import type { Actions } from './actions.ts';
import { DocumentPane } from './document-pane.tsx';
import { Header } from './header.tsx';
import { useKeys } from './keys.ts';
import { useLight } from './light.ts';
import { StatementsPane } from './statements-pane.tsx';
import { type Tab, Tabs } from './tabs.tsx';

export interface ArticleViewProps {
  state: ArticleState;
  actions: Actions;
  at: string | null;
  checking: string | null;
}

export function ArticleView({ state, actions, at, checking }: ArticleViewProps) {
  const listing = useMemo(() => list(state), [state.analysis, state.text]);
  const documents = useMemo(() => sheets(state.analysis, listing), [listing]);
  const tied = useMemo(() => tiedTogether(state.analysis, listing), [listing]);
  const [tab, setTab] = useState<Tab>(checking ? 'sheet' : 'list');
  const [open, setOpen] = useState(
    Math.max(
      0,
      documents.findIndex((s) => s.document.id === checking),
    ),
  );
  const [wide, setWide] = useState(false);
  const [query, setQuery] = useState('');
  const root = useRef<HTMLDivElement>(null);
  // Quoted words may be shown within a paraphrase, and that is then where the page is.
  const here = listing.byId.get(at ?? '')?.quotation.id ?? null;
  const light = useLight(root, actions, here, tied);
  const searchField = useRef<HTMLInputElement>(null);
  useKeys(root, searchField);

  const [kept, setKept] = useState(true);
  const correct = useCallback(
    async (step: CorrectionStep) => {
      const done = await actions.correct(step);
      setKept(done);
      return done;
    },
    [actions],
  );

  const goToSpeaker = (id: string) => {
    setQuery('');
    setTab('list');
    setWide(false);
    // After the list is there again in full.
    requestAnimationFrame(() => {
      const groups = root.current?.querySelectorAll<HTMLElement>('[data-speaker]') ?? [];
      [...groups]
        .find((group) => group.dataset.speaker === id)
        ?.querySelector<HTMLElement>('.statement')
        ?.focus();
    });
  };

  const header = <Header state={state} actions={actions} goToSpeaker={goToSpeaker} correct={correct} kept={kept} />;
  if (state.analysis.quotations.length === 0) {
    return (
      <div class="article" ref={root}>
        {header}
        <main class="notice">
          <h2 class="notice-title">{NOTICES.noQuotations.title}</h2>
          <p>{NOTICES.noQuotations.text}</p>
        </main>
      </div>
    );
  }
  const sheet = documents[Math.min(open, documents.length - 1)];
  return (
    <div class="article" ref={root} data-columns={sheet ? 2 : 1}>
      {header}
      <main class="body">
        {sheet && <Tabs current={tab} type={sheet.document.type} change={setTab} />}
        <div class="columns" data-tab={sheet ? tab : 'list'} data-wide={Boolean(sheet) && wide}>
          <StatementsPane
            listing={listing}
            state={state}
            light={light}
            query={query}
            search={setQuery}
            searchField={searchField}
            correct={correct}
          />
          {sheet && (
            <DocumentPane
              sheet={sheet}
              position={documents.indexOf(sheet)}
              count={documents.length}
              turn={setOpen}
              wide={wide}
              widen={setWide}
              state={state}
              listing={listing}
              light={light}
              originals={actions.originals}
              checking={checking}
            />
          )}
        </div>
      </main>
    </div>
  );
}
