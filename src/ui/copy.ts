/** A statement as one copies it: its words, who said them in what role, and where. */
import type { Quotation } from '../engine/model.ts';
import type { ArticleState } from '../extension/messages.ts';
import { kindWords } from './kinds.ts';
import { WORDS } from './strings.ts';

export function asText({ meta, analysis }: ArticleState, quotation: Quotation): string {
  const speaker = analysis.speakers.find((s) => s.id === quotation.speakerId);
  const who = [speaker?.name ?? WORDS.notAttributed, speaker?.role].filter(Boolean).join(', ');
  const marked = quotation.kind === 'direct' || quotation.kind === 'partial';
  const words = quotation.text.replace(/\s+/g, ' ').trim();
  const where = [meta.title, meta.site].filter(Boolean).join(', ');
  return [`${words} — ${who}${marked ? '' : ` (${kindWords(quotation)})`}`, where, meta.url].filter(Boolean).join('\n');
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
