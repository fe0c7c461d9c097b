/** A statement as one copies it: its words, who said them in what role and how, and the way to them in the article. */
import type { Quotation } from '../engine/model.ts';
import { attributionOf, oneLine, whoWords } from '../export/attribution.ts';
import { linksOf } from '../export/contract.ts';
import type { ArticleState } from '../extension/messages.ts';
import { isolated } from './isolated.ts';
import { KINDS } from './strings.ts';

/** What their quotation marks say of words already. */
const SAID: readonly string[] = [KINDS.direct, KINDS.partial];

export function asText(state: ArticleState, quotation: Quotation): string {
  const said = attributionOf(quotation, state.analysis);
  const how = SAID.includes(said.how) ? '' : ` (${said.how})`;
  const where = [state.meta.title, state.meta.site]
    .filter((each) => each !== null)
    .map(isolated)
    .join(', ');
  const lines = [`${isolated(oneLine(quotation.text))} — ${whoWords(said)}${how}`, where, linksOf(state)(quotation)];
  return lines.filter(Boolean).join('\n');
}

/**
 * Puts text on the clipboard. Pages without a secure context have no clipboard API: there the text is selected in a
 * field for a moment, inside `place` so that the page does not see it.
 */
export async function toClipboard(text: string, place: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position:fixed;opacity:0;inset-block-start:0';
    place.appendChild(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
