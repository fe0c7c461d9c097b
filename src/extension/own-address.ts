/**
 * The address under which something is kept for an article: what the page says, as long as it speaks of its own site. A
 * page that claims to be another site's article would have that one's corrections shown, and could see what they say.
 */
export function ownAddress(said: string | null, { origin, hostname, pathname, search }: URL | Location): string {
  const own = origin + pathname + search;
  return said !== null && URL.canParse(said) && siteOf(new URL(said).hostname) === siteOf(hostname) ? said : own;
}

/** The same site by its names for small screens. */
const siteOf = (host: string) => host.replace(/^(?:www|m|mobile|amp)\./, '');
