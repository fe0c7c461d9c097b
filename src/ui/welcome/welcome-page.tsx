/** What a reader sees once, after installing: what the marks say, where the button is, what the access is for. */
import { IDS, LOOKS, MARK, type MarkStyle } from '../../page/highlight-style.ts';
import { OPTIONS, WELCOME } from '../strings.ts';
import { type Marked, SAMPLE } from './sample.ts';

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

export function WelcomePage({ firefox, keys, access, dark, allow, openOptions }: WelcomeProps) {
  const mark = ({ words, style, colour, speaker }: Marked) => (
    <mark
      class={MARK}
      title={speaker}
      {...{ [IDS]: '', [LOOKS.style]: style, [LOOKS.colour]: String(colour), ...(dark && { [LOOKS.dark]: '' }) }}
    >
      {words}
    </mark>
  );
  const legend = (style: MarkStyle, meaning: string) => (
    <li>
      {mark({
        ...(SAMPLE.flat().find((part) => typeof part !== 'string' && part.style === style) as Marked),
        words: 'Abc',
      })}
      <span>{meaning}</span>
    </li>
  );
  return (
    <main class="options">
      <h1 class="title">{WELCOME.title}</h1>
      <p>{WELCOME.intro}</p>
      <div class="sample" lang="en" dir="ltr">
        {SAMPLE.map((parts, i) => (
          <p key={i}>{parts.map((part) => (typeof part === 'string' ? part : mark(part)))}</p>
        ))}
      </div>
      <section>
        <h2>{WELCOME.marks}</h2>
        <ul class="legend">
          {legend('quoted', WELCOME.quoted)}
          {legend('indirect', WELCOME.paraphrase)}
          {legend('document', WELCOME.document)}
          {legend('refusal', WELCOME.refusal)}
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
                <kbd>{key}</kbd> <span>{what}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
