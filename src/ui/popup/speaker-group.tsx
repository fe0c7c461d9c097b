/** A speaker and what he, she or it said. */
import { useRef, useState } from 'preact/hooks';
import type { Correction } from '../../extension/corrections/correction.ts';
import type { ArticleState } from '../../extension/messages.ts';
import { ColourChoice } from '../colour/colour-choice.tsx';
import { colourOf } from '../colours.ts';
import { SpeakerForm } from '../correct/speaker-form.tsx';
import { counted } from '../message.ts';
import type { Share } from '../shares.ts';
import type { Group } from '../statements.ts';
import { CORRECT, changeColour, SENTENCES, WORDS } from '../strings.ts';
import { Chip } from './chip.tsx';
import type { Light } from './light.ts';
import { redrawnOnChange } from './redrawn.ts';
import type { Roving } from './roving.ts';
import { StatementView, ToldView } from './statement.tsx';

export interface SpeakerGroupProps {
  group: Group;
  /** Of the words that the article gives; null where it gives none of this speaker's. */
  share: Share | null;
  state: ArticleState;
  light: Light;
  /** The statement nearest to the middle of the page's window, where it is one of these. */
  at: string | null;
  roving: Roving;
  correct(correction: Correction): void;
  /** Null for the automatic colour. */
  recolour(speaker: string, colour: number | null): void;
}

/** A long list changes in one group at a time: the others are not drawn again. */
export const SpeakerGroup = redrawnOnChange(GroupView);

function GroupView({ group, share, state, light, at, roving, correct, recolour }: SpeakerGroupProps) {
  const { speaker, statements, told, total } = group;
  const [correcting, setCorrecting] = useState(false);
  const [colouring, setColouring] = useState(false);
  const ownChip = useRef<HTMLButtonElement>(null);
  const chip = <Chip colour={colourOf(state.colours, speaker?.id ?? null)} />;
  const endColouring = () => {
    setColouring(false);
    ownChip.current?.focus();
  };
  return (
    <section class="group" data-speaker={speaker?.id ?? ''}>
      <div class="speaker">
        {speaker && speaker.kind !== 'unnamed' ? (
          <button
            ref={ownChip}
            type="button"
            class="chip-button"
            aria-label={changeColour(speaker.name)}
            title={changeColour(speaker.name)}
            aria-expanded={colouring}
            onClick={() => setColouring(!colouring)}
          >
            {chip}
          </button>
        ) : (
          chip
        )}
        <h3 class="speaker-words">
          <bdi class="name">{speaker?.name ?? WORDS.notAttributed}</bdi>{' '}
          <bdi class="role">{speaker ? speaker.role : WORDS.notAttributedNote}</bdi>
        </h3>
        {speaker && !correcting && (
          <button
            type="button"
            class="link correct-open"
            aria-label={SENTENCES.correctSpeaker(speaker.name)}
            onClick={() => setCorrecting(true)}
          >
            {CORRECT.correct}
          </button>
        )}
        <Total total={total} share={share} />
      </div>
      {speaker && colouring && (
        <ColourChoice
          name={speaker.name}
          colour={state.colours[speaker.id]}
          chosen={state.chosenColours.includes(speaker.id)}
          choose={(colour) => {
            endColouring();
            recolour(speaker.name, colour);
          }}
          close={endColouring}
        />
      )}
      {speaker && correcting && (
        <SpeakerForm
          state={state}
          speaker={speaker}
          take={(correction) => {
            setCorrecting(false);
            correct(correction);
          }}
          close={() => setCorrecting(false)}
        />
      )}
      <ul class="statements">
        {statements.map((statement) => (
          <StatementView
            key={statement.quotation.id}
            statement={statement}
            state={state}
            light={light}
            at={at}
            roving={roving}
            correct={correct}
          />
        ))}
        {told.map(({ statement, by }) => (
          <ToldView
            key={statement.quotation.id}
            statement={statement}
            by={by}
            state={state}
            light={light}
            roving={roving}
          />
        ))}
      </ul>
    </section>
  );
}

function Total({ total, share }: { total: number; share: Share | null }) {
  const percent = share && SENTENCES.share(share.percent);
  const inWords = [percent && `${WORDS.share} ${percent}`, counted('count_quotation', total)]
    .filter(Boolean)
    .join(', ');
  return (
    <span class="total" role="img" aria-label={inWords} title={inWords}>
      {[percent, total].filter((each) => each !== null).join(' · ')}
    </span>
  );
}
