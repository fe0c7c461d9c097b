/** A speaker and what he, she or it said. */
import type { ArticleState } from '../../extension/messages.ts';
import { colourOf } from '../colours.ts';
import type { Group } from '../statements.ts';
import { count, NOUNS, WORDS } from '../strings.ts';
import { Chip } from './chip.tsx';
import type { Light } from './light.ts';
import type { Roving } from './roving.ts';
import { StatementView, ToldView } from './statement.tsx';

export interface SpeakerGroupProps {
  group: Group;
  state: ArticleState;
  light: Light;
  roving: Roving;
}

export function SpeakerGroup({ group, state, light, roving }: SpeakerGroupProps) {
  const { speaker, statements, told, total } = group;
  return (
    <section class="group" data-speaker={speaker?.id ?? ''}>
      <h3 class="speaker">
        <Chip colour={colourOf(state.colours, speaker?.id ?? null)} />
        <span class="speaker-words">
          <bdi class="name">{speaker?.name ?? WORDS.notAttributed}</bdi>{' '}
          <bdi class="role">{speaker ? speaker.role : WORDS.notAttributedNote}</bdi>
        </span>
        <span class="total" aria-label={count(total, NOUNS.quotation)} role="img">
          {total}
        </span>
      </h3>
      <ul class="statements">
        {statements.map((statement) => (
          <StatementView
            key={statement.quotation.id}
            statement={statement}
            state={state}
            light={light}
            roving={roving}
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
