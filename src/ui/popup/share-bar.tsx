/** Share of voice, speaker by speaker, as one bar. A segment leads to its speaker; the numbers are read out as a table. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleState } from '../../extension/messages.ts';
import { colourOf } from '../colours.ts';
import { barOf, type Share } from '../shares.ts';
import { SENTENCES, WORDS } from '../strings.ts';
import { tint } from './chip.tsx';
import { moveFocus, useRoving } from './roving.ts';

export interface ShareBarProps {
  state: ArticleState;
  voice: readonly Share[];
  goTo(speaker: string): void;
}

/** A hint names so many of those for whom the bar has no room. */
const HINTED = 12;

export function ShareBar({ state, voice, goTo }: ShareBarProps) {
  const { segments, rest } = useMemo(() => barOf(voice), [voice]);
  const roving = useRoving(segments.map((s) => s.speaker.id));
  if (segments.length === 0) return null;
  const others = rest.reduce((sum, s) => sum + s.percent, 0);
  return (
    <div>
      <ul
        class="shares"
        aria-label={WORDS.shares}
        onKeyDown={(e) => moveFocus(e, e.currentTarget, 'button', 'sideways')}
      >
        {segments.map((share) => (
          <li key={share.speaker.id} style={{ flexGrow: share.percent }}>
            <button
              type="button"
              class="share"
              style={{ ...tint(colourOf(state.colours, share.speaker.id)), '--quoted': quotedPart(share) }}
              title={inWords(share)}
              aria-label={SENTENCES.goTo(`${share.speaker.name} ${SENTENCES.share(share.percent)}`)}
              tabIndex={roving.tabIndex(share.speaker.id)}
              onFocus={() => roving.onFocus(share.speaker.id)}
              onClick={() => goTo(share.speaker.id)}
            >
              <bdi class="share-name">{share.speaker.name}</bdi>
              <bdi class="share-short">{shortName(share)}</bdi>{' '}
              <span class="share-percent">{SENTENCES.share(share.percent)}</span>
            </button>
          </li>
        ))}
        {rest.length > 0 && (
          <li style={{ flexGrow: Math.max(others, 2) }} title={namesOf(rest)}>
            <span class="share share-rest" aria-hidden="true">
              <span class="share-percent">{SENTENCES.more(rest.length)}</span>
            </span>
          </li>
        )}
      </ul>
      <ShareTable all={voice} />
    </div>
  );
}

function ShareTable({ all }: { all: readonly Share[] }) {
  // Nobody sees it, so it comes when what is seen is there.
  const [wanted, setWanted] = useState(false);
  useEffect(() => setWanted(true), []);
  if (!wanted) return null;
  return (
    // Firefox cuts a table off without its caption, so a box around both is what nobody sees.
    <div class="unseen">
      <table>
        <caption>{WORDS.shares}</caption>
        <thead>
          <tr>
            {[WORDS.speaker, WORDS.share, WORDS.wordsQuoted, WORDS.wordsParaphrased].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map(({ speaker, percent, quoted, paraphrased }) => (
            <tr key={speaker.id}>
              <th scope="row">{speaker.name}</th>
              <td>{SENTENCES.share(percent)}</td>
              <td>{quoted}</td>
              <td>{paraphrased}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const quotedPart = ({ quoted, paraphrased }: Share) => `${Math.round((100 * quoted) / (quoted + paraphrased))}%`;

function inWords({ speaker, quoted, paraphrased, percent }: Share): string {
  return SENTENCES.shareInWords(speaker.name, percent, quoted, paraphrased);
}

function namesOf(rest: readonly Share[]): string {
  const more = rest.length - HINTED;
  return [...rest.slice(0, HINTED).map(inWords), ...(more > 0 ? [SENTENCES.more(more)] : [])].join('\n');
}

/** A person's last name where there is little room; other names have no shorter form. */
function shortName({ speaker }: Share): string {
  return speaker.kind === 'person' ? (speaker.name.split(' ').at(-1) ?? '') : '';
}
