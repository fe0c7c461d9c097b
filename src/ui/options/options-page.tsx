/** The page of options. Every choice takes effect when it is made. */
import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Options } from '../../extension/options.ts';
import { DATA, OPTIONS, PALETTE_WORDS, SHOWN_KINDS, SURES, WELCOME, WHENS } from '../strings.ts';
import type { Kept, OptionsActions } from './actions.ts';
import { DataSection } from './data-section.tsx';
import { SiteList } from './site-list.tsx';

export interface OptionsPageProps {
  kept: Kept;
  actions: OptionsActions;
}

export function OptionsPage({ kept: { options, sitesOff, corrected, coloured }, actions }: OptionsPageProps) {
  const [status, setStatus] = useState<string | null>(null);
  const doing = async (what: Promise<unknown>, done: string = OPTIONS.saved) => {
    setStatus(null);
    try {
      await what;
      setStatus(done);
    } catch {
      setStatus(OPTIONS.notSaved);
    }
  };
  const change = (part: Partial<Options>) => void doing(actions.change({ ...options, ...part }));
  return (
    <main class="options">
      <div class="head-line">
        <h1 class="title">{OPTIONS.title}</h1>
        <button type="button" class="link" onClick={actions.openWelcome}>
          {WELCOME.again}
        </button>
      </div>
      <Choice
        name="when"
        legend={OPTIONS.when}
        labels={WHENS}
        value={options.when}
        change={(when) => change({ when })}
        under={{ chosen: <SiteList sites={options.sites} change={(sites) => change({ sites })} /> }}
      />
      <Choice
        name="sure"
        legend={OPTIONS.sure}
        labels={SURES}
        value={options.sure}
        change={(sure) => change({ sure })}
      />
      <fieldset>
        <legend>{OPTIONS.shown}</legend>
        {(['quoted', 'paraphrase', 'refusal'] as const).map((kind) => (
          <Check
            key={kind}
            label={SHOWN_KINDS[kind]}
            on={options.kinds[kind]}
            change={(on) => change({ kinds: { ...options.kinds, [kind]: on } })}
          />
        ))}
        <Check label={OPTIONS.initials} on={options.initials} change={(initials) => change({ initials })} />
      </fieldset>
      <Choice
        name="palette"
        legend={OPTIONS.palette}
        labels={PALETTE_WORDS}
        value={options.palette}
        change={(palette) => change({ palette })}
      />
      <section>
        <h2>{OPTIONS.off}</h2>
        {sitesOff.length === 0 && <p class="meta">{OPTIONS.noneOff}</p>}
        <ul>
          {sitesOff.map((host) => (
            <li key={host} class="site">
              <bdi>{host}</bdi>
              <button type="button" class="link" onClick={() => void doing(actions.switchOn(host))}>
                {DATA.highlightAgain(host)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {actions.changeKeys && (
        <section>
          <h2>{OPTIONS.keys}</h2>
          <button type="button" class="button" onClick={actions.changeKeys}>
            {OPTIONS.changeKeys}
          </button>
        </section>
      )}
      <DataSection corrected={corrected} coloured={coloured} actions={actions} doing={doing} say={setStatus} />
      <p class="said" role="status">
        {status}
      </p>
    </main>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  labels: Readonly<Record<T, string>>;
  value: T;
  change(value: T): void;
  /** What belongs to one of them, shown where that is chosen. */
  under?: Partial<Record<T, ComponentChildren>>;
}

function Choice<T extends string>({ name, legend, labels, value, change, under }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries<string>(labels).map(([key, label]) => (
        <Fragment key={key}>
          <label class="line">
            <input type="radio" name={name} checked={key === value} onChange={() => change(key as T)} />
            {label}
          </label>
          {key === value && under?.[value]}
        </Fragment>
      ))}
    </fieldset>
  );
}

function Check({ label, on, change }: { label: string; on: boolean; change(on: boolean): void }) {
  return (
    <label class="line">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => change(currentTarget.checked)} />
      {label}
    </label>
  );
}
