/**
 * A UUID out of a name (RFC 9562, version 8: a hash of one's own), so that the same article exported again bears the
 * same names. The hash is FNV-1a over the name's UTF-16 code units, four times from another start; nothing secret is in it.
 */
const STARTS = [0x811c9dc5, 0x050c5d1f, 0x6b43a9b5, 0xc6a4a793];

export function nameUuid(name: string): string {
  const parts = STARTS.map((start) => {
    let hash = start;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    // FNV leaves the last characters in the low bits.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
  });
  const [a, b, c, d, e] = /(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(parts.join(''))!.slice(1);
  const variant = ((Number.parseInt(d[0], 16) & 3) | 8).toString(16);
  return `urn:uuid:${a}-${b}-8${c.slice(1)}-${variant}${d.slice(1)}-${e}`;
}
