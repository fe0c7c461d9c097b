/** The popup and the panel beside the page: a plain PageState in, what to show for it out. Knows nothing of the browser. */
import type { PageState } from '../../extension/messages.ts';
import { FORBIDDEN, NO_ARTICLE, NOTICES, noAccess, WORDS } from '../strings.ts';
import type { Actions } from './actions.ts';
import { ArticleView } from './article-view.tsx';
import { NoticeView } from './notice.tsx';
import { FRESH, type View } from './view.ts';

export interface AppProps {
  state: PageState;
  actions: Actions;
  /** The quotation nearest to the middle of the page's window. */
  at?: string | null;
  /** The document whose check is open from the start. */
  checking?: string | null;
  /** How the list was left. */
  view?: View;
}

export function App({ state, actions, at = null, checking = null, view = FRESH }: AppProps) {
  switch (state.status) {
    case 'reading':
      return <NoticeView {...NOTICES.reading} busy />;
    case 'no-article':
      return <NoticeView {...NO_ARTICLE[state.reason]} action={{ label: WORDS.lookAnyway, run: actions.lookAnyway }} />;
    case 'forbidden':
      return <NoticeView {...FORBIDDEN[state.reason]} />;
    case 'no-access':
      return (
        <NoticeView
          {...noAccess(state.host)}
          action={state.host ? { label: WORDS.allowSite, run: () => actions.allow(state.host) } : undefined}
        />
      );
    case 'failed':
      return (
        <NoticeView
          {...NOTICES.failed}
          detail={state.message}
          action={{ label: WORDS.tryAgain, run: actions.lookAnyway }}
        />
      );
    case 'article':
      return <ArticleView state={state} actions={actions} at={at} checking={checking} view={view} />;
  }
}
