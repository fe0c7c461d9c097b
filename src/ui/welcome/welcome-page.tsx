/** What a reader sees once, after installing: what the marks say, where the button is, what the access is for. */
import type { ComponentChildren } from 'preact';
import { IDS, LOOKS, MARK, type MarkStyle } from '../../page/highlight-style.ts';
import { OPTIONS, WELCOME } from '../strings.ts';

export interface WelcomeProps {
  /** Which browser's way to pin the button is told. */
  firefox: boolean;
  /** Commands that have a key. */
  keys: readonly { key: string; what: string }[];
  /** Whether sites may be read without a click. */
  access: boolean;
  dark: boolean;
  /** Asks the browser for it; has to run inside the click. */
  allow(): void;
  openOptions(): void;
}

/** As the page has it: the sample's people and their colours. */
const MARROW = 1;
const KASK = 0;
const SANDEL = 2;

export function WelcomePage({ firefox, keys, access, dark, allow, openOptions }: WelcomeProps) {
  const mark = (style: MarkStyle, colour: number, words: ComponentChildren) => (
    <mark
      class={MARK}
      {...{ [IDS]: '', [LOOKS.style]: style, [LOOKS.colour]: String(colour), ...(dark && { [LOOKS.dark]: '' }) }}
    >
      {words}
    </mark>
  );
  return (
    <main class="options">
      <h1 class="title">{WELCOME.title}</h1>
      <p>{WELCOME.intro}</p>
      <div class="sample" lang="en" dir="ltr">
        <p>
          Prime Minister Teodor Kask said that {mark('indirect', KASK, 'the letter asks for nothing in return')}.{' '}
          {mark('quoted', KASK, '“We have nothing to correct,”')} he told reporters.
        </p>
        <p>
          {mark('document', MARROW, '“Our friendship depends on it,”')} the letter from President Ilse Marrow reads.
          Embassy spokesman Wim Sandel {mark('refusal', SANDEL, 'declined to comment on the letter')}.
        </p>
      </div>
      <section>
        <h2>{WELCOME.marks}</h2>
        <ul class="legend">
          <li>
            {mark('quoted', KASK, 'Abc')} {WELCOME.quoted}
          </li>
          <li>
            {mark('indirect', KASK, 'Abc')} {WELCOME.paraphrase}
          </li>
          <li>
            {mark('document', MARROW, 'Abc')} {WELCOME.document}
          </li>
          <li>
            {mark('refusal', SANDEL, 'Abc')} {WELCOME.refusal}
          </li>
        </ul>
        <p class="meta">{WELCOME.unsure}</p>
      </section>
      <section>
        <h2>{WELCOME.pin}</h2>
        <p>{firefox ? WELCOME.pinFirefox : WELCOME.pinChrome}</p>
        <p>{WELCOME.button}</p>
      </section>
      <section>
        <h2>{WELCOME.access}</h2>
        <p>{WELCOME.accessPages}</p>
        <p>{WELCOME.accessStays}</p>
        <p>{WELCOME.accessClick}</p>
        {!access && <p>{WELCOME.noAccess}</p>}
        <div class="row">
          {!access && (
            <button type="button" class="button" onClick={allow}>
              {WELCOME.allow}
            </button>
          )}
          <button type="button" class="button" onClick={openOptions}>
            {OPTIONS.title}
          </button>
        </div>
      </section>
      {keys.length > 0 && (
        <section>
          <h2>{WELCOME.keys}</h2>
          <ul class="keys">
            {keys.map(({ key, what }) => (
              <li key={key}>
                <kbd>{key}</kbd> {what}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
