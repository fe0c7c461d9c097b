/**
 * The page as the reader has it: the article, what the engine found, the marks on it, and the state that the popup
 * shows. Everything that changes one of them goes through here, so that marks, badge and popup always agree.
 */
import browser from 'webextension-polyfill';
import { THRESHOLDS } from '../../engine/model.ts';
import { Highlighter } from '../../page/highlighter.ts';
import { isPartial } from '../../page/partial.ts';
import { removeRemains } from '../../page/remains.ts';
import { type ChosenColours, colourOfName, withColour } from '../chosen-colours.ts';
import { applyCorrections } from '../corrections/apply.ts';
import { chosenColours, keepColour, onColours } from '../kept-colours.ts';
import type { ArticleState, FromReader, Kept, PageState } from '../messages.ts';
import { DEFAULTS, isAutomatic, type Options, onOptions, options } from '../options.ts';
import { onSiteChange, siteSettings } from '../settings.ts';
import { stateText } from '../state-text.ts';
import { breathe } from './breathe.ts';
import { speakerColours } from './colours.ts';
import { fingerprint } from './fingerprint.ts';
import { marksOf } from './marks.ts';
import { nameOnRest } from './name-on-rest.ts';
import { PageCorrections } from './page-corrections.ts';
import { type Reading, readArticle } from './read-article.ts';
import { keepingSelection, touched } from './selection.ts';

/** The least confidence with which a name is given. */
const MINIMUM: Record<Options['sure'], number> = { probable: THRESHOLDS.probably, certain: THRESHOLDS.certain };

export class PageReader {
  readonly highlighter = new Highlighter(document, nameOnRest);
  readonly #send: (message: FromReader) => void;
  readonly #leave: () => void;
  readonly #signal: AbortSignal;
  #state: PageState = { status: 'reading' };
  #reading: Reading | null = null;
  readonly #loaded = addressOf(location);
  #address = this.#loaded;
  #anyway = false;
  #highlights = { page: true, site: true };
  #options: Options = DEFAULTS;
  #colours: ChosenColours = {};
  readonly corrections = new PageCorrections(() => this.#reading && this.#becomeArticle(this.#reading));
  /** Ends the reading that is under way. */
  #current = new AbortController();
  /** Until the end of the first reading nothing has to be looked at again. */
  #busy = true;
  readonly #listeners: ((state: PageState) => void)[] = [];

  /** `leave` ends the reader, and with it all that it has put on the page. */
  constructor(send: (message: FromReader) => void, leave: () => void, signal: AbortSignal) {
    this.#send = send;
    this.#leave = leave;
    this.#signal = signal;
    // A page that comes back as it was left: the browser has cleared the badge meanwhile.
    const back = ({ persisted }: PageTransitionEvent) => persisted && !this.lookAgain() && this.#become(this.#state);
    window.addEventListener('pageshow', back, { signal });
    signal.addEventListener('abort', () => {
      this.#current.abort();
      this.corrections.close();
      this.highlighter.clear();
    });
  }

  /** A reading is under way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** The trees that hold the article: the document and open shadow roots. */
  get roots(): Set<Node> {
    const blocks = this.#reading?.article.map.blocks ?? [];
    return new Set<Node>(blocks.map(({ element }) => element.getRootNode())).add(document);
  }

  get state(): PageState {
    return this.#state;
  }

  /** Null where there is nothing to step through or to point at. */
  get article(): ArticleState | null {
    return this.#state.status === 'article' ? this.#state : null;
  }

  get marked(): boolean {
    return this.article !== null && this.#highlights.page && this.#highlights.site;
  }

  /** Statements that a range of the page touches, the shortest first. */
  touchedBy(range: Range): string[] {
    if (!this.article || !this.#reading) return [];
    return touched(range, this.article.analysis.quotations, this.#reading.article.map);
  }

  /** The element in which a statement begins, whether it is marked or not. */
  placeOf(id: string): Element | null {
    const quotation = this.article?.analysis.quotations.find((each) => each.id === id);
    const [piece] = quotation ? (this.#reading?.article.map.pieces(quotation.content[0]) ?? []) : [];
    return piece?.node.parentElement ?? null;
  }

  async start(): Promise<void> {
    removeRemains(document);
    const host = location.hostname;
    onSiteChange(host, ({ highlights }) => this.#switch({ page: highlights, site: highlights }), this.#signal);
    onOptions((chosen) => this.#choose(chosen), this.#signal);
    onColours((chosen) => this.#recolour(chosen), this.#signal);
    // All before the first mark is painted, so that none changes its colour.
    const [chosen, colours, site] = await Promise.all([
      options().catch(() => DEFAULTS),
      chosenColours().catch(() => ({})),
      siteSettings(host),
    ]);
    this.#options = chosen;
    this.#colours = colours;
    this.#switch({ page: true, site: site.highlights });
    await this.read();
  }

  /** Reads the page, whatever it looks like. */
  readAnyway(): Promise<void> {
    if (this.article) return Promise.resolve();
    this.#anyway = true;
    this.#become({ status: 'reading' });
    return this.read();
  }

  /** Called after every change of the state, before anybody outside the page hears of it. */
  onState(listener: (state: PageState) => void): void {
    this.#listeners.push(listener);
  }

  /** Reads again where the page is not the one that was read. Answers whether it was not. */
  lookAgain(): boolean {
    if (addressOf(location) === this.#address && (this.#busy || this.#stands())) return false;
    void this.read();
    return true;
  }

  /** Reads the page as it is now. What stands on it is left alone where the article is still the same. */
  async read(): Promise<void> {
    this.#current.abort();
    const current = new AbortController();
    this.#current = current;
    this.#busy = true;
    const signal = AbortSignal.any([current.signal, this.#signal]);
    if (addressOf(location) !== this.#address) {
      this.#address = addressOf(location);
      this.#anyway = false;
      this.highlighter.turnPage();
    }
    try {
      await breathe();
      signal.throwIfAborted();
      // Without our marks, which are no part of the page.
      this.highlighter.clear();
      const reading = await readArticle(
        { anyway: this.#anyway, inView: this.#address !== this.#loaded },
        this.#reading,
        MINIMUM[this.#options.sure],
        (article) => this.corrections.open(article, signal),
        signal,
      );
      if ('reason' in reading) {
        this.#reading = null;
        this.#become({ status: 'no-article', reason: reading.reason });
        return;
      }
      const same = this.#reading?.analysis === reading.analysis;
      this.#reading = reading;
      if (same && this.article) this.#paint();
      else this.#becomeArticle(reading);
    } catch (error) {
      if (signal.aborted) return;
      this.#reading = null;
      this.#become({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      if (this.#current === current) this.#busy = false;
    }
  }

  /** Answers whether it could be kept; until the page is left it holds all the same. */
  async chooseColour(speaker: string, colour: number | null): Promise<Kept> {
    this.#recolour(withColour(this.#colours, speaker, colour));
    if (browser.extension.inIncognitoContext) return 'private window';
    return keepColour(speaker, colour).then(
      () => 'kept' as const,
      () => 'no room' as const,
    );
  }

  switchPage(on: boolean): void {
    this.#switch({ ...this.#highlights, page: on });
  }

  togglePage(): void {
    if (this.#highlights.site) this.switchPage(!this.#highlights.page);
  }

  /** The article's words and our marks are where they were left. */
  #stands(): boolean {
    if (!this.#reading || fingerprint(this.#reading.article) !== this.#reading.print) return false;
    return !this.marked || this.highlighter.stands();
  }

  /** By the reader's word here or in another tab. */
  #recolour(chosen: ChosenColours): void {
    if (JSON.stringify(chosen) === JSON.stringify(this.#colours)) return;
    this.#colours = chosen;
    if (this.article && this.#reading) this.#becomeArticle(this.#reading);
  }

  #choose(chosen: Options): void {
    const before = this.#options;
    this.#options = chosen;
    // Whoever chose that these pages are read only on a click does not want them read now.
    if (isAutomatic(before, location.hostname) && !isAutomatic(chosen, location.hostname)) this.#leave();
    else if (chosen.sure !== before.sure) void this.read();
    else this.#paint();
  }

  #switch(highlights: ArticleState['highlights']): void {
    this.#highlights = highlights;
    if (!this.article) return;
    this.#paint();
    this.#become({ ...this.article, highlights });
  }

  #becomeArticle({ article, analysis: found }: Reading): void {
    const { text, paragraphs } = article.input;
    const { done, undone } = this.corrections.current;
    const { analysis, corrected } = applyCorrections(found, text, done);
    const state: ArticleState = {
      status: 'article',
      meta: article.meta,
      text,
      paragraphs,
      analysis,
      colours: speakerColours(found, this.#colours, analysis),
      chosenColours: analysis.speakers
        .filter(({ name }) => colourOfName(this.#colours, name) !== undefined)
        .map(({ id }) => id),
      highlights: this.#highlights,
      corrections: { corrected, done: done.length, undone: undone.length },
      partial: isPartial(document, text),
    };
    this.#state = state;
    this.#paint();
    this.#become(state);
  }

  #paint(): void {
    const map = this.#reading?.article.map;
    if (!map) {
      this.highlighter.clear();
      return;
    }
    keepingSelection(map, () => {
      this.highlighter.clear();
      if (this.marked) this.highlighter.paint(map, marksOf(this.article!, this.#options), this.#options.palette);
    });
  }

  #become(state: PageState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
    this.#send({ type: 'reader:state', state: stateText(state) });
  }
}

/** What after # leads about inside a page changes nothing. */
function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}
