/** The sites that are read without being asked to: one can be added and each removed. */
import { useId, useRef, useState } from 'preact/hooks';
import { hostOf } from '../../extension/options.ts';
import { DATA, OPTIONS } from '../strings.ts';

export interface SiteListProps {
  sites: readonly string[];
  change(sites: string[]): void;
}

export function SiteList({ sites, change }: SiteListProps) {
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      class="sites"
      onSubmit={(event) => {
        event.preventDefault();
        const host = hostOf(field.current!.value);
        setWrong(host === null);
        if (host === null) return;
        field.current!.value = '';
        if (!sites.includes(host)) change([...sites, host].sort());
      }}
    >
      {sites.length === 0 && <p class="meta">{OPTIONS.noSites}</p>}
      <ul aria-label={OPTIONS.sites}>
        {sites.map((host) => (
          <li key={host} class="site">
            <bdi>{host}</bdi>
            <button
              type="button"
              class="link"
              onClick={() => {
                change(sites.filter((each) => each !== host));
                field.current!.focus();
              }}
            >
              {DATA.removeSite(host)}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <label class="unseen" for={id}>
          {OPTIONS.sites}
        </label>
        <input ref={field} id={id} class="name-field" placeholder="courier.example" spellcheck={false} />
        <button type="submit" class="button">
          {OPTIONS.addSite}
        </button>
      </div>
      <p role="alert">{wrong && <span class="problem">{OPTIONS.notASite}</span>}</p>
    </form>
  );
}
