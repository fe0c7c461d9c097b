/**
 * A document as a sheet of paper: who wrote it to whom, what people say about the whole, its words in the article's
 * order, each with what speaks to it, what none of them has, and who would not comment.
 */
import type { ComponentChildren } from 'preact';
import type { ArticleState } from '../../extension/messages.ts';
import type { Check } from '../checks.ts';
import { colourOf } from '../colours.ts';
import { capitalised, counted } from '../message.ts';
import { type Sheet, sharedWords } from '../sheets.ts';
import type { Listing, Statement } from '../statements.ts';
import { SENTENCES, typeWords, WORDS } from '../strings.ts';
import { ExcerptCheckView } from './check/excerpt-check.tsx';
import { Chip, tint } from './chip.tsx';
import type { Light } from './light.ts';
import type { Roving } from './roving.ts';
import { ShownWords } from './statement.tsx';

export interface SheetProps {
  sheet: Sheet;
  state: ArticleState;
  listing: Listing;
  light: Light;
  roving: Roving;
  /** Against the original, where it was given. */
  check: Check | null;
  /** The way to it. */
  children?: ComponentChildren;
}

export function DocumentSheet({ sheet, state, listing, light, roving, check, children }: SheetProps) {
  const { document, author, excerpts, beside, remarks, notAmong, paraphrases, refusals } = sheet;
  const entry = { state, listing, light, roving };
  return (
    <article class="sheet" data-document={document.id}>
      <header class="sheet-head">
        <h3 class="sheet-title">
          <Chip colour={colourOf(state.colours, author?.id ?? null)} />
          <bdi>{titleOf(sheet)}</bdi>
        </h3>
        <p class="meta">{factsOf(sheet)}</p>
        {/^https?:/i.test(document.link ?? '') && (
          <a class="link" href={document.link!} target="_blank" rel="noopener noreferrer">
            {WORDS.linked}
          </a>
        )}
        {children}
      </header>
      <Remarks title={WORDS.about} statements={remarks} {...entry} />
      {excerpts.length > 0 ? (
        <ul class="excerpts">
          {excerpts.map((statement) => (
            <Excerpt
              key={statement.quotation.id}
              statement={statement}
              beside={beside.get(statement.quotation.id) ?? []}
              check={check}
              {...entry}
            />
          ))}
        </ul>
      ) : (
        <p class="meta">{WORDS.noExcerpts}</p>
      )}
      <Remarks title={WORDS.notAmong} statements={notAmong} {...entry} />
      <Remarks title={WORDS.toldOf} statements={paraphrases} {...entry} />
      <Remarks title={WORDS.notCommented} statements={refusals} {...entry} />
    </article>
  );
}

/** “Letter: Ilse Marrow to Teodor Kask”, for a list of several. */
export function nameOf(sheet: Sheet): string {
  const title = titleOf(sheet);
  const type = capitalised(typeWords(sheet.document.type));
  return sheet.document.title || sheet.author ? `${type}: ${title}` : title;
}

function titleOf({ document, author, recipient }: Sheet): string {
  if (document.title) return document.title;
  if (author && recipient) return SENTENCES.pair(author.name, recipient.name);
  if (author) return author.name;
  const type = typeWords(document.type);
  return SENTENCES.theDocument(recipient ? `${type} ${SENTENCES.toRecipient(recipient.name)}` : type);
}

/** “letter, dated 2 November 2026 · 3 excerpts in this article”; with a title also by whom and to whom. */
function factsOf({ document, author, recipient, excerpts }: Sheet): string {
  const people = document.title
    ? [author && SENTENCES.byAuthor(author.name), recipient && SENTENCES.toRecipient(recipient.name)]
    : [];
  const facts = [typeWords(document.type), ...people, document.date && SENTENCES.dated(document.date)]
    .filter(Boolean)
    .join(', ');
  return excerpts.length > 0 ? `${facts} · ${counted('count_excerpt', excerpts.length)}` : facts;
}

type EntryProps = Pick<SheetProps, 'state' | 'listing' | 'light' | 'roving'> & { statement: Statement };

function Excerpt({ statement, beside, check, ...entry }: EntryProps & { beside: Statement[]; check: Check | null }) {
  const { id } = statement.quotation;
  // Quoted words may be shown within the paraphrase around them.
  const found = [statement.quotation, ...statement.merged].flatMap((quotation) => check?.byId.get(quotation.id) ?? []);
  const describedBy = found.map((excerpt) => `check-${excerpt.id}`);
  return (
    <li class="excerpt">
      <div class="excerpt-words">
        <EntryButton statement={statement} describedBy={describedBy} {...entry} />
        {check &&
          found.map((excerpt, i) => (
            <ExcerptCheckView key={excerpt.id} id={describedBy[i]} excerpt={excerpt} check={check} />
          ))}
      </div>
      {beside.length > 0 && (
        <ul class="beside">
          {beside.map((each) => (
            <li key={each.quotation.id}>
              <EntryButton
                statement={each}
                named
                shared={sharedWords(each, id, entry.state.text, entry.listing)}
                {...entry}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Remarks({
  title,
  statements,
  ...entry
}: Omit<EntryProps, 'statement'> & { title: string; statements: Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <section class="remarks">
      <h4 class="label">{title}</h4>
      <ul>
        {statements.map((statement) => (
          <li key={statement.quotation.id}>
            <EntryButton statement={statement} named {...entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ButtonProps = EntryProps & { named?: boolean; shared?: string[]; describedBy?: string[] };

function EntryButton(props: ButtonProps) {
  const { statement, state, light, roving, named = false, shared = [], describedBy = [] } = props;
  const { quotation, speaker, probably } = statement;
  const colour = colourOf(state.colours, quotation.speakerId);
  return (
    <button
      type="button"
      class={named ? 'entry remark' : 'entry'}
      data-quotation={quotation.id}
      aria-describedby={describedBy.join(' ') || undefined}
      style={tint(colour)}
      tabIndex={roving.tabIndex(quotation.id)}
      {...light.handlers(quotation.id, roving)}
    >
      {named && <Chip colour={colour} />}
      <span>
        {named && (
          <span class="by">
            <bdi>{speaker?.name ?? WORDS.notAttributed}</bdi>
            {quotation.kind !== 'refusal' && (
              <span class="meta"> {probably ? `${WORDS.probably}, ${statement.kind}` : statement.kind}</span>
            )}
          </span>
        )}
        <ShownWords statement={statement} />
        {shared.length > 0 && <span class="meta shared">{SENTENCES.inBoth(shared)}</span>}
      </span>
    </button>
  );
}
