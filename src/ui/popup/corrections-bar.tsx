/** What the reader has put right on this page, and the way back. */
import { useEffect } from 'preact/hooks';
import type { ArticleState, CorrectionStep, Kept } from '../../extension/messages.ts';
import { counted } from '../message.ts';
import { CORRECT, NOT_KEPT } from '../strings.ts';

export interface CorrectionsBarProps {
  corrections: ArticleState['corrections'];
  correct(step: CorrectionStep): Promise<Kept>;
  /** Whether what was last put right or chosen is. */
  kept: Kept;
}

export function CorrectionsBar({ corrections: { done, undone }, correct, kept }: CorrectionsBarProps) {
  useUndoKeys(correct);
  const lost = <span role="alert">{kept !== 'kept' && <span class="problem">{NOT_KEPT[kept]}</span>}</span>;
  if (done + undone === 0) return kept === 'kept' ? null : <div class="corrections">{lost}</div>;
  const way = (label: string, step: CorrectionStep, possible: boolean) => (
    <button type="button" class="link" disabled={!possible} onClick={() => void correct(step)}>
      {label}
    </button>
  );
  return (
    <div class="corrections">
      <span role="status">{done > 0 ? counted('count_correction', done) : CORRECT.none}</span>
      {way(CORRECT.undo, 'undo', done > 0)}
      {way(CORRECT.redo, 'redo', undone > 0)}
      {way(CORRECT.reset, 'reset', done > 1)}
      {lost}
    </div>
  );
}

/** Ctrl or Cmd with Z and with Shift Z or Y, as everywhere; in a field they are the field's. */
function useUndoKeys(correct: CorrectionsBarProps['correct']): void {
  useEffect(() => {
    const ending = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || document.activeElement?.closest('input, textarea')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void correct(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, [correct]);
}
