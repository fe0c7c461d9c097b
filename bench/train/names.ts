/** Whether two names are one speaker's: the words of one stand in the other and a person's last word agrees. */
const NOISE = new Set(
  `the a an mr mrs ms miss dr sir sen senator rep representative gov governor president prime minister secretary judge
   justice gen general col capt lt sgt prof professor rev jr sr of and s his her their our its`.split(/\s+/),
);

const wordsOf = (name: string): string[] =>
  name
    .replace(/['’]s\b/g, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .split(' ')
    .filter((word) => word && !NOISE.has(word));

export function sameSpeaker(gold: string, given: string | null): boolean {
  const wanted = wordsOf(gold);
  const got = wordsOf(given ?? '');
  if (!wanted.length || !got.length) return false;
  const shared = wanted.filter((word) => got.includes(word)).length;
  if (!/\p{Lu}/u.test(gold.replace(/^(?:The|A|An)\b/, ''))) return shared / wanted.length >= 0.5;
  return (
    shared === Math.min(wanted.length, got.length) && (got.includes(wanted.at(-1)!) || wanted.includes(got.at(-1)!))
  );
}
