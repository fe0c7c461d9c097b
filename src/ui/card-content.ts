/** What the card says about one quotation, as elements. Everything out of the page goes in as text. */
import { type Quotation, type SourceDocument, THRESHOLDS } from '../engine/model.ts';
import type { ArticleState, Kept } from '../extension/messages.ts';
import { chipStyle } from './card-style.ts';
import { colourOf } from './colours.ts';
import { element } from './element.ts';
import { howWeKnow } from './how-we-know.ts';
import { kindWords } from './kinds.ts';
import { CORRECT, changeColour, NOT_KEPT, SENTENCES, typeWords, WORDS } from './strings.ts';

export interface CardView {
  state: ArticleState;
  quotation: Quotation;
  /** The other statements at this place, inner ones first. */
  here: Quotation[];
  dark: boolean;
}

export interface CardActions {
  /** Another statement of this speaker: the page goes there. */
  go(id: string): void;
  /** Another statement at the same place. */
  turnTo(id: string): void;
  copy(): void;
  correct(): void;
  /** Shows the colours to choose from, under the head. */
  recolour(): void;
  /** Null where nothing has just been corrected here. */
  undo: (() => void) | null;
  /** Whether what has just been chosen is. */
  kept: Kept;
  close(): void;
}

export function cardContent(view: CardView, actions: CardActions): HTMLElement[] {
  const { kept } = actions;
  const notKept = kept === 'kept' ? null : element('p', { class: 'not-kept', role: 'alert' }, NOT_KEPT[kept]);
  const parts = [cardHead(view, actions), how(view), also(view, actions), notKept, foot(view, actions)];
  return parts.filter((part) => part !== null);
}

/** Without actions the chip is no button. */
export function cardHead({ state, quotation, dark }: CardView, actions?: CardActions): HTMLElement {
  const { speakers } = state.analysis;
  const speaker = speakers.find((s) => s.id === quotation.speakerId);
  const colour = colourOf(state.colours, quotation.speakerId);
  const chip = element('span', {
    class: 'chip',
    'data-round': String(Math.min(colour.round, 2)),
    'aria-hidden': 'true',
  });
  chip.style.cssText = chipStyle(colour, dark);
  const sure = !speaker || quotation.confidence >= THRESHOLDS.certain;
  return element(
    'div',
    { class: 'head' },
    actions && speaker && speaker.kind !== 'unnamed' ? chipButton(chip, speaker.name, actions) : chip,
    element(
      'div',
      { class: 'who' },
      !sure && element('span', { class: 'role' }, `${WORDS.probably} `),
      element('span', { class: 'name', dir: 'auto' }, speaker?.name ?? WORDS.notAttributed),
      // Outside of both, or it would be lost where they run the other way.
      speaker?.role ? ' ' : null,
      speaker?.role ? element('span', { class: 'role', dir: 'auto' }, speaker.role) : null,
      element('p', { class: 'kind', dir: 'auto' }, kindLine(state, quotation)),
    ),
  );
}

function chipButton(chip: HTMLElement, name: string, actions: CardActions): HTMLElement {
  const label = changeColour(name);
  const button = element(
    'button',
    { type: 'button', class: 'chip-button', 'aria-label': label, title: label, 'aria-expanded': 'false' },
    chip,
  );
  button.addEventListener('click', () => actions.recolour());
  return button;
}

/** “quoted, from the letter to Teodor Kask, 2 November”; nobody's gender is guessed. */
export function kindLine({ analysis }: ArticleState, quotation: Quotation): string {
  const { refusal } = quotation;
  const kind = refusal?.by ? `${kindWords(quotation)}, ${SENTENCES.askedBy(refusal.by)}` : kindWords(quotation);
  const find = (id: string | null) => analysis.documents.find((d) => d.id === id);
  const from = find(quotation.document);
  const about = find(quotation.about);
  if (from) return `${kind} ${SENTENCES.fromDocument(naming(from, analysis.speakers))}`;
  if (about) return `${kind}, ${SENTENCES.aboutDocument(naming(about, analysis.speakers))}`;
  return kind;
}

function naming(document: SourceDocument, speakers: ArticleState['analysis']['speakers']): string {
  const recipient = speakers.find((s) => s.id === document.recipient)?.name;
  const type = typeWords(document.type);
  const to = recipient ? `${type} ${SENTENCES.toRecipient(recipient)}` : type;
  // A date stays on one line.
  return [to, document.date?.replaceAll(' ', '\u00a0')].filter(Boolean).join(', ');
}

function how({ state, quotation }: CardView): HTMLElement | null {
  const parts = howWeKnow({ text: state.text, paragraphs: state.paragraphs, quotation });
  const { corrected } = state.corrections;
  const byYou = quotation.id in corrected ? SENTENCES.corrected(corrected[quotation.id]) : null;
  if (byYou) parts.splice(0, parts.length, byYou);
  if (parts.length === 0) return null;
  const told = element('p', { class: 'told', dir: 'auto' });
  for (const part of parts) told.append(typeof part === 'string' ? part : element('q', {}, part.words));
  return element('section', { class: 'how' }, element('h2', { class: 'label' }, WORDS.howWeKnow), told);
}

function also({ state, here }: CardView, actions: CardActions): HTMLElement | null {
  if (here.length === 0) return null;
  const row = element('div', { class: 'also' }, element('span', { class: 'label' }, WORDS.alsoHere));
  for (const other of here) {
    const name = state.analysis.speakers.find((s) => s.id === other.speakerId)?.name ?? WORDS.notAttributed;
    const way = element('button', { type: 'button', class: 'link' }, element('bdi', {}, name), `, ${kindWords(other)}`);
    way.addEventListener('click', () => actions.turnTo(other.id));
    row.append(way);
  }
  return row;
}

function foot({ state, quotation }: CardView, actions: CardActions): HTMLElement {
  const row = element('div', { class: 'foot' });
  const ids = state.analysis.speakers.find((s) => s.id === quotation.speakerId)?.quotations ?? [];
  const at = ids.indexOf(quotation.id);
  if (ids.length > 1 && at >= 0) {
    row.append(
      element(
        'div',
        { class: 'steps' },
        step('‹', WORDS.previous, ids[at - 1], actions),
        element('span', {}, SENTENCES.position(at + 1, ids.length)),
        step('›', WORDS.next, ids[at + 1], actions),
      ),
    );
  }
  const copy = element('button', { type: 'button', 'data-copy': '' }, WORDS.copy);
  copy.addEventListener('click', () => actions.copy());
  const { undo } = actions;
  const correct = element('button', { type: 'button' }, undo ? CORRECT.undo : CORRECT.correct);
  correct.addEventListener('click', () => (undo ?? actions.correct)());
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': `${WORDS.close}, ${WORDS.escape}` },
    WORDS.escape,
  );
  close.addEventListener('click', () => actions.close());
  row.append(copy, correct, close);
  return row;
}

/** Stays focusable at either end, so that the focus is not lost on the way. */
function step(sign: string, label: string, id: string | undefined, actions: CardActions): HTMLElement {
  const button = element(
    'button',
    { type: 'button', 'aria-label': label, 'data-step': sign, 'aria-disabled': String(!id) },
    sign,
  );
  if (id) button.addEventListener('click', () => actions.go(id));
  return button;
}
