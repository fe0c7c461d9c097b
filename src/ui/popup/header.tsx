/** What article this is, how much is in it, and the two switches. */
import { useState } from 'preact/hooks';
import type { ArticleState, Kept } from '../../extension/messages.ts';
import type { Share } from '../shares.ts';
import { WORDS } from '../strings.ts';
import { factLine } from '../summary.ts';
import type { Actions } from './actions.ts';
import { CorrectionsBar, type CorrectionsBarProps } from './corrections-bar.tsx';
import { IconButton } from './icon-button.tsx';
import { ShareBar } from './share-bar.tsx';
import { Switch } from './switch.tsx';
import { TakeAlong } from './take-along.tsx';

export interface HeaderProps {
  state: ArticleState;
  voice: readonly Share[];
  actions: Actions;
  highlight(scope: 'page' | 'site', on: boolean): void;
  goToSpeaker(speaker: string): void;
  correct: CorrectionsBarProps['correct'];
  /** Whether what was last put right or chosen is. */
  kept: Kept;
}

export function Header({ state, voice, actions, highlight, goToSpeaker, correct, kept }: HeaderProps) {
  const { meta, analysis, highlights, partial } = state;
  const [said, setSaid] = useState('');
  return (
    <header class="head">
      <div class="head-row">
        <div class="head-words">
          <h1 class="title" dir="auto">
            {meta.title ?? meta.site ?? WORDS.untitled}
          </h1>
          <p class="facts">
            {factLine(meta, analysis).map((fact, i, { length }) => [
              <span key={fact}>
                <bdi>{fact}</bdi>
                {i < length - 1 && ' ·'}
              </span>,
              ' ',
            ])}
          </p>
          {meta.url && <p class="address">{meta.url}</p>}
        </div>
        <div class="switches">
          <div class="tools">
            <TakeAlong state={state} actions={actions} say={setSaid} />
            {actions.openPanel && <IconButton icon="panel" label={WORDS.openPanel} run={actions.openPanel} />}
            <IconButton icon="options" label={WORDS.openOptions} run={actions.openOptions} />
          </div>
          <Switch
            label={WORDS.highlightsOnPage}
            text={WORDS.highlightsOnPage}
            on={highlights.page && highlights.site}
            disabled={!highlights.site}
            change={(on) => highlight('page', on)}
          />
          <Switch
            label={WORDS.highlightsOnSite}
            text={WORDS.onThisSite}
            on={highlights.site}
            change={(on) => highlight('site', on)}
          />
        </div>
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
      <ShareBar state={state} voice={voice} goTo={goToSpeaker} />
      <CorrectionsBar corrections={state.corrections} correct={correct} kept={kept} />
      {partial && <p class="part-only">{WORDS.partOnly}</p>}
    </header>
  );
}
