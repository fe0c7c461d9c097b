/** Share of voice: words quoted, speaker by speaker, as one bar. A segment leads to its speaker. */
import { useMemo } from 'preact/hooks';
import type { ArticleState } from '../../extension/messages.ts';
import { colourOf } from '../colours.ts';
import { barOf, type Share, shares } from '../shares.ts';
import { count, NOUNS, SENTENCES, WORDS } from '../strings.ts';
import { tint } from './chip.tsx';
import { moveFocus, useRoving } from './roving.ts';

export interface ShareBarProps {
  state: ArticleState;
  goTo(speaker: string): void;
}

export function ShareBar({ state, goTo }: ShareBarProps) {
  const { segments, rest } = useMemo(() => barOf(shares(state.analysis.speakers)), [state.analysis]);
  const roving = useRoving(segments.map((s) => s.speaker.id));
  if (segments.length === 0) return null;
  const others = rest.reduce((sum, s) => sum + s.percent, 0);
  return (
    <ul class="shares" aria-label={WORDS.shares} onKeyDown={(e) => moveFocus(e, e.currentTarget, 'button', 'sideways')}>
      {segments.map((share) => (
        <li key={share.speaker.id} style={{ flexGrow: share.percent }}>
          <button
            type="button"
            class="share"
            style={tint(colourOf(state.colours, share.speaker.id))}
            title={inWords(share)}
            tabIndex={roving.tabIndex(share.speaker.id)}
            onFocus={() => roving.onFocus(share.speaker.id)}
            onClick={() => goTo(share.speaker.id)}
          >
            <span class="share-name">{share.speaker.name}</span>
            <span class="share-short" aria-hidden="true">
              {shortName(share)}
            </span>{' '}
            <span class="share-percent">{SENTENCES.share(share.percent)}</span>
            <span class="unseen">, {count(share.words, NOUNS.word)}</span>
          </button>
        </li>
      ))}
      {rest.length > 0 && (
        <li style={{ flexGrow: Math.max(others, 2) }} title={rest.map(inWords).join('\n')}>
          <span class="share share-rest">
            <span class="share-percent" aria-hidden="true">
              {SENTENCES.more(rest.length)}
            </span>
            <span class="unseen">{rest.map(inWords).join('; ')}</span>
          </span>
        </li>
      )}
    </ul>
  );
}

function inWords({ speaker, words, percent }: Share): string {
  return `${speaker.name}, ${SENTENCES.share(percent)}, ${count(words, NOUNS.word)}`;
}

/** A person's last name where there is little room; other names have no shorter form. */
function shortName({ speaker }: Share): string {
  return speaker.kind === 'person' ? (speaker.name.split(' ').at(-1) ?? '') : '';
}
