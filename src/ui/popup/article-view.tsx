/** An article: who said what on the one side, the documents on the other, and the keys that lead through both. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleState, CorrectionStep, Kept } from '../../extension/messages.ts';
import { shares } from '../shares.ts';
import { sheets, tiedTogether } from '../sheets.ts';
import { list } from '../statements.ts';
import { NOTICES } from '../strings.ts';
import type { Actions } from './actions.ts';
import { DocumentPane } from './document-pane.tsx';
import { Header } from './header.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { useKeys } from './keys.ts';
import { useLight } from './light.ts';
import { StatementsPane } from './statements-pane.tsx';
import { Tabs } from './tabs.tsx';
import { useView, type View } from './view.ts';

export interface ArticleViewProps {
  state: ArticleState;
  actions: Actions;
  at: string | null;
  checking: string | null;
  /** How the list was left. */
  view: View;
}

export function ArticleView({ state, actions, at, checking, view: first }: ArticleViewProps) {
  const listing = useMemo(() => list(state), [state.analysis, state.text]);
  const voice = useMemo(() => shares(state), [listing]);
  const documents = useMemo(() => sheets(state.analysis, listing), [listing]);
  const tied = useMemo(() => tiedTogether(state.analysis, listing), [listing]);
  const root = useRef<HTMLDivElement>(null);
  const [view, change] = useView(checking ? { ...first, tab: 'sheet', document: checking } : first, actions.keep, root);
  // Quoted words may be shown within a paraphrase, and that is then where the page is.
  const here = listing.byId.get(at ?? '')?.quotation.id ?? null;
  const light = useLight(root, actions, tied);
  const searchField = useRef<HTMLInputElement>(null);
  useKeys(root, searchField);
  useKeptFocus(root, listing);

  const [kept, setKept] = useState<Kept>('kept');
  const correct = useCallback(
    async (step: CorrectionStep) => {
      const done = await actions.correct(step);
      setKept(done);
      return done;
    },
    [actions],
  );
  const recolour = useCallback(
    async (speaker: string, colour: number | null) => setKept(await actions.recolour(speaker, colour)),
    [actions],
  );

  const highlight = useCallback(
    async (scope: 'page' | 'site', on: boolean) => setKept(await actions.highlight(scope, on)),
    [actions],
  );

  const goToSpeaker = (id: string) => {
    change({ tab: 'list', wide: false, choice: { ...view.choice, query: '', kind: 'all' } });
    // After the list is there again in full.
    requestAnimationFrame(() => {
      const groups = root.current?.querySelectorAll<HTMLElement>('[data-speaker]') ?? [];
      [...groups]
        .find((group) => group.dataset.speaker === id)
        ?.querySelector<HTMLElement>('.statement')
        ?.focus();
    });
  };

  const header = (
    <Header
      state={state}
      voice={voice}
      actions={actions}
      highlight={highlight}
      goToSpeaker={goToSpeaker}
      correct={correct}
      kept={kept}
    />
  );
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
  const sheet = documents.find((s) => s.document.id === view.document) ?? documents.at(0);
  return (
    <div class="article" ref={root} data-columns={sheet ? 2 : 1}>
      {header}
      <main class="body">
        {sheet && <Tabs current={view.tab} type={sheet.document.type} change={(tab) => change({ tab })} />}
        <div class="columns" data-tab={sheet ? view.tab : 'list'} data-wide={Boolean(sheet) && view.wide}>
          <StatementsPane
            listing={listing}
            voice={voice}
            state={state}
            light={light}
            at={here}
            choice={view.choice}
            choose={(choice) => change({ choice })}
            searchField={searchField}
            correct={correct}
            recolour={recolour}
          />
          {sheet && (
            <DocumentPane
              sheet={sheet}
              sheets={documents}
              turn={(document) => change({ document })}
              wide={view.wide}
              widen={(wide) => change({ wide })}
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
