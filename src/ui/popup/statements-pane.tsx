/** Who said what: the groups, and the search in them. */
import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Correction } from '../../extension/corrections/correction.ts';
import type { ArticleState } from '../../extension/messages.ts';
import { type Choice, choose } from '../choice.ts';
import { counted } from '../message.ts';
import type { Share } from '../shares.ts';
import type { Group, Listing, Statement } from '../statements.ts';
import { WORDS } from '../strings.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { useGrowing } from './growing.ts';
import type { Light } from './light.ts';
import { type Roving, useRoving } from './roving.ts';
import { SpeakerGroup, type SpeakerGroupProps } from './speaker-group.tsx';
import { toldId } from './statement.tsx';

export interface StatementsPaneProps {
  listing: Listing;
  voice: readonly Share[];
  state: ArticleState;
  light: Light;
  /** The statement nearest to the middle of the page's window. */
  at: string | null;
  choice: Choice;
  choose(choice: Choice): void;
  searchField: Ref<HTMLInputElement>;
  correct(correction: Correction): void;
  recolour: SpeakerGroupProps['recolour'];
}

export function StatementsPane({
  listing,
  voice,
  state,
  light,
  at,
  choice,
  choose: change,
  searchField,
  correct,
  recolour,
}: StatementsPaneProps) {
  const groups = useMemo(() => choose(listing.groups, choice, voice), [listing, choice, voice]);
  const places = useMemo(
    () => new Map(groups.flatMap((group) => idsOf(group).map((id) => [id, keyOf(group)]))),
    [groups],
  );
  const ids = useMemo(() => [...places.keys()], [places]);
  const roving = useRoving(ids);
  // For groups in which the Tab stop is not.
  const passed = useMemo((): Roving => ({ ...roving, stop: undefined, tabIndex: () => -1 }), []);
  const [drawn, whole] = useGrowing(groups, choice);
  return (
    <section class="pane" id="pane-list" aria-labelledby="pane-list-title" aria-busy={!whole || undefined}>
      <div class="pane-head">
        <h2 class="label" id="pane-list-title">
          {WORDS.whoSaidWhat}
        </h2>
        <ChoiceBar choice={choice} change={change} searchField={searchField} />
      </div>
      <p class="unseen" role="status">
        {choice.query && (ids.length > 0 ? counted('count_match', ids.length) : WORDS.nothingFound)}
      </p>
      {drawn.map((group) => (
        <SpeakerGroup
          key={keyOf(group)}
          group={group}
          share={voice.find(({ speaker }) => speaker === group.speaker) ?? null}
          state={state}
          light={light}
          at={places.get(at ?? '') === keyOf(group) ? at : null}
          roving={places.get(roving.stop ?? '') === keyOf(group) ? roving : passed}
          correct={correct}
          recolour={recolour}
        />
      ))}
      {groups.length === 0 && <p class="nothing">{WORDS.nothingFound}</p>}
    </section>
  );
}

const keyOf = ({ speaker }: Group): string => speaker?.id ?? '';
const idsOf = (group: Group): string[] => [
  ...group.statements.flatMap(withInner),
  ...group.told.map(({ statement }) => toldId(statement)),
];
const withInner = (statement: Statement): string[] => [statement.quotation.id, ...statement.inner.flatMap(withInner)];
