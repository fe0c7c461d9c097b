/** What a click in the popup can do. The app only calls these; main.tsx ties them to the browser. */
export interface Actions {
  /** Scroll the page to a quotation and pulse it. */
  show(quotation: string): void;
  /** Light a quotation's marks in the page; null puts them out. */
  light(quotation: string | null): void;
  /** Highlights on this page, or on the whole site. */
  highlight(scope: 'page' | 'site', on: boolean): void;
  /** Read the page whatever the gate thinks of it. */
  lookAnyway(): void;
  /** Ask the browser for access to this site; has to run inside the click. */
  allow(host: string): void;
}
