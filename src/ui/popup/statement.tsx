/** One statement: the words, what kind they are, where they stand. A click leads to them in the page. */
import { useRef, useState } from 'preact/hooks';
import type { Speaker } from '../../engine/model.ts';
import type { Correction } from '../../extension/corrections/correction.ts';
import type { ArticleState } from '../../extension/messages.ts';
import { colourOf } from '../colours.ts';
import { asText, toClipboard } from '../copy.ts';
import { StatementForm } from '../correct/statement-form.tsx';
import { lineOf } from '../kinds.ts';
import type { Statement } from '../statements.ts';
import { CORRECT, SENTENCES, typeWords, WORDS } from '../strings.ts';
import { Chip, tint } from './chip.tsx';
import type { Light } from './light.ts';
import type { Roving } from './roving.ts';

export interface StatementProps {
  statement: Statement;
  state: ArticleState;
  light: Light;
  /** The statement nearest to the middle of the page's window. */
  at: string | null;
  roving: Roving;
  /** Inside another's statement the speaker is named. */
  named?: boolean;
  correct(correction: Correction): void;
}

export function StatementView({ statement, state, light, at, roving, named = false, correct }: StatementProps) {
  const { quotation, speaker, inner, merged } = statement;
  const [correcting, setCorrecting] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const own = useRef<HTMLButtonElement>(null);
  const done = () => {
    setCorrecting(false);
    own.current?.focus();
  };
  const colour = colourOf(state.colours, quotation.speakerId);
  return (
    <li class="item" style={tint(colour)}>
      <button
        ref={own}
        type="button"
        class="statement"
        data-quotation={quotation.id}
        data-merged={merged.map((q) => q.id).join(' ') || undefined}
        data-line={lineOf(quotation)}
        aria-current={at === quotation.id || undefined}
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
      {correcting ? (
        <StatementForm
          state={state}
          ids={[quotation, ...merged].map((q) => q.id)}
          take={(correction) => {
            done();
            correct(correction);
          }}
          close={done}
        />
      ) : (
        <div class="item-actions">
          <button
            type="button"
            class="link copy"
            tabIndex={roving.tabIndex(quotation.id)}
            onBlur={() => setCopied(null)}
            onClick={async () => setCopied(await toClipboard(asText(state, quotation), document.body))}
          >
            <span role="status">{copied === null ? WORDS.copy : copied ? WORDS.copied : WORDS.copyFailed}</span>
          </button>
          <button
            type="button"
            class="link correct-it"
            tabIndex={roving.tabIndex(quotation.id)}
            onClick={() => setCorrecting(true)}
          >
            {CORRECT.correct}
          </button>
        </div>
      )}
      {inner.length > 0 && (
        <ul class="inner">
          {inner.map((each) => (
            <StatementView
              key={each.quotation.id}
              statement={each}
              state={state}
              light={light}
              at={at}
              roving={roving}
              named={each.speaker !== speaker}
              correct={correct}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

export const toldId = ({ quotation }: Statement) => `told-${quotation.id}`;

/** Under its own speaker: a statement that another one tells. */
export function ToldView({
  statement,
  by,
  state,
  light,
  roving,
}: Omit<StatementProps, 'at' | 'correct'> & { by: Speaker | null }) {
  const { quotation, kind, paragraph } = statement;
  const told = by ? SENTENCES.toldBy(by.name) : SENTENCES.toldByNobody();
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
function metaOf({ quotation, kind, probably, paragraph }: Statement, { analysis, corrections }: ArticleState): string {
  const document = analysis.documents.find((d) => d.id === quotation.document);
  const what = document ? `${kind} ${SENTENCES.fromDocument(typeWords(document.type))}` : kind;
  const asked = quotation.refusal?.by ? SENTENCES.askedBy(quotation.refusal.by) : null;
  const byYou = quotation.id in corrections.corrected ? CORRECT.byYou : null;
  const probable = probably ? WORDS.probably : null;
  return [probable, what, asked, SENTENCES.paragraph(paragraph), byYou].filter(Boolean).join(' · ');
}
