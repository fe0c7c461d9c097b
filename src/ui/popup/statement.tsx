/** One statement: the words, what kind they are, where they stand. A click leads to them in the page. */
import type { Speaker } from '../../engine/model.ts';
import type { ArticleState } from '../../extension/messages.ts';
import { colourOf } from '../colours.ts';
import { lineOf } from '../kinds.ts';
import type { Statement } from '../statements.ts';
import { SENTENCES, WORDS } from '../strings.ts';
import { Chip, tint } from './chip.tsx';
import type { Light } from './light.ts';
import type { Roving } from './roving.ts';

export interface StatementProps {
  statement: Statement;
  state: ArticleState;
  light: Light;
  roving: Roving;
  /** Inside another's statement the speaker is named. */
  named?: boolean;
}

export function StatementView({ statement, state, light, roving, named = false }: StatementProps) {
  const { quotation, speaker, inner } = statement;
  const colour = colourOf(state.colours, quotation.speakerId);
  return (
    <li>
      <button
        type="button"
        class="statement"
        data-quotation={quotation.id}
        data-merged={statement.merged.map((q) => q.id).join(' ') || undefined}
        data-line={lineOf(quotation)}
        aria-current={light.at === quotation.id || undefined}
        style={tint(colour)}
        tabIndex={roving.tabIndex(quotation.id)}
        {...light.handlers(quotation.id, roving)}
      >
        {named && (
          <span class="by">
            <Chip colour={colour} /> <bdi>{speaker?.name ?? WORDS.notAttributed}</bdi>
          </span>
        )}
        <ShownWords statement={statement} />
        <span class="meta">{metaOf(statement, state)}</span>
      </button>
      {inner.length > 0 && (
        <ul class="inner">
          {inner.map((each) => (
            <StatementView
              key={each.quotation.id}
              statement={each}
              state={state}
              light={light}
              roving={roving}
              named={each.speaker !== speaker}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

export const toldId = ({ quotation }: Statement) => `told-${quotation.id}`;

/** Under its own speaker: a statement that another one tells. */
export function ToldView({ statement, by, state, light, roving }: StatementProps & { by: Speaker | null }) {
  const { quotation, kind, paragraph } = statement;
  const told = by ? SENTENCES.toldBy(by.name) : SENTENCES.toldByNobody;
  return (
    <li>
      <button
        type="button"
        class="statement"
        data-told={quotation.id}
        data-line={lineOf(quotation)}
        style={tint(colourOf(state.colours, quotation.speakerId))}
        tabIndex={roving.tabIndex(toldId(statement))}
        {...light.handlers(quotation.id, roving, toldId(statement))}
      >
        <ShownWords statement={statement} />
        <span class="meta">{[`${kind}, ${told}`, SENTENCES.paragraph(paragraph)].join(' · ')}</span>
      </button>
    </li>
  );
}

export function ShownWords({ statement }: { statement: Statement }) {
  const mixed = statement.shown.some((s) => s.said) && statement.shown.some((s) => !s.said);
  return (
    <span class={mixed ? 'words mixed' : 'words'} dir="auto">
      {statement.shown.map((shown, i) => (shown.said && mixed ? <em key={i}>{shown.text}</em> : shown.text))}
    </span>
  );
}

/** “probably · quoted from the letter · paragraph 2” */
function metaOf({ quotation, kind, probably, paragraph }: Statement, { analysis }: ArticleState): string {
  const document = analysis.documents.find((d) => d.id === quotation.document);
  const what = document ? `${kind} ${SENTENCES.fromDocument(document.type)}` : kind;
  const asked = quotation.refusal?.by ? SENTENCES.askedBy(quotation.refusal.by) : null;
  return [probably ? WORDS.probably : null, what, asked, SENTENCES.paragraph(paragraph)].filter(Boolean).join(' · ');
}
