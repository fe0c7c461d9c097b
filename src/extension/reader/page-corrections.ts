/** The reader's corrections of the article on the page: read with it, kept at every change, followed in other tabs. */
import browser from 'webextension-polyfill';
import type { PageArticle } from '../../page/article.ts';
import { add, type Corrections, NONE, redo, reset, undo } from '../corrections/correction.ts';
import { keepCorrections, keptCorrections, onCorrections } from '../corrections/kept-corrections.ts';
import type { CorrectionStep, Kept } from '../messages.ts';
import { ownAddress } from '../own-address.ts';

const STEPS = { undo, redo, reset };

export class PageCorrections {
  readonly #changed: () => void;
  #address = '';
  #title: string | null = null;
  #current: Corrections = NONE;
  #following = new AbortController();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get current(): Corrections {
    return this.#current;
  }

  /** Turns to another article; answers when what was kept for it is there. A page that cannot tell has none. */
  async open({ meta }: PageArticle, signal: AbortSignal): Promise<void> {
    const address = ownAddress(meta.url, location);
    this.#title = meta.title;
    if (address === this.#address) return;
    const current = await keptCorrections(address).catch(() => NONE);
    signal.throwIfAborted();
    this.#following.abort();
    this.#following = new AbortController();
    this.#address = address;
    this.#current = current;
    onCorrections(address, (kept) => this.#follow(kept), this.#following.signal);
  }

  /** Answers whether it is kept; until the page is left it holds all the same. */
  async take(step: CorrectionStep): Promise<Kept> {
    const next = typeof step === 'string' ? STEPS[step](this.#current) : add(this.#current, step);
    this.#current = next;
    this.#changed();
    // What is read in a private window leaves no trace.
    if (browser.extension.inIncognitoContext) return 'private window';
    try {
      await keepCorrections(this.#address, { ...next, title: this.#title });
      return 'kept';
    } catch {
      return 'no room';
    }
  }

  close(): void {
    this.#following.abort();
  }

  /** Another tab has written, or this one. */
  #follow({ done, undone }: Corrections): void {
    if (JSON.stringify([done, undone]) === JSON.stringify([this.#current.done, this.#current.undone])) return;
    this.#current = { done, undone };
    this.#changed();
  }
}
