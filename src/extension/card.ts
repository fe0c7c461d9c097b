/**
 * The card, the note and the name at the mouse, in a script of their own that the reader asks for with the first of them:
 * most articles are read without one, and it is a tenth of all that would have to be there.
 */
import { openCard } from '../ui/card.ts';
import { openNote } from '../ui/card-note.ts';
import { openName } from '../ui/name-tip.ts';
import { CARD_HERE } from './here.ts';
import type { Cards } from './reader/cards.ts';

const cards: Cards = { openCard, openNote, openName };
(globalThis as Record<symbol, unknown>)[CARD_HERE] = cards;
