/**
 * Who said them, at the mouse that rests on painted words. It comes with the script of the card: whoever rests on words
 * may click on them next.
 */
import { isDark } from '../../page/background-colour.ts';
import type { OnRest } from '../../page/follow-mouse.ts';
import { cards } from './cards.ts';

export const nameOnRest: OnRest = async ({ element, title }, at, gone) => {
  // Without a script there is no name, and a click says why.
  const there = await cards().catch(() => null);
  if (!gone.aborted) there?.openName({ title, at, dark: isDark(element), gone });
};
