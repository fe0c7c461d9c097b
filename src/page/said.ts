/** What a page says of itself to machines: read once for all who ask, because some say very much. */
import { metaTags } from './meta-tags.ts';
import { type Thing, things } from './structured-data.ts';

export interface Said {
  things: readonly Thing[];
  /** By name in lower case. */
  meta: ReadonlyMap<string, string>;
}

export const saidBy = (document: Document): Said => ({ things: things(document), meta: metaTags(document) });
