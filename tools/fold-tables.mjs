/**
 * The engine's tables and weights as they are shipped. In the sources words stand one after the other and weights a
 * character each, to be read and compared; gzip does little with either. What reads them back is a part of the engine
 * (language/unfold.ts, learned/thaw.ts), and a test holds one against the other.
 */
import { readFile } from 'node:fs/promises';

const SIX_BITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PARTS = 12;
const LEAST = 2 ** 18;
/** Shorter lists gain nothing. */
const LONG = 120;

export const foldTables = {
  name: 'fold tables',
  setup(build) {
    const WORDS =
      /[\\/]language[\\/]en[\\/](?:common-words|first-names|finite-verbs|organisations|roles|titles|short-names|calendar)\.ts$/;
    build.onLoad({ filter: WORDS }, async ({ path }) => ({
      loader: 'ts',
      contents: withFolded(await readFile(path, 'utf8')),
    }));
    build.onLoad({ filter: /[\\/]language[\\/]en[\\/](?:cue-phrases|refusals)\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: withoutExamples(await readFile(path, 'utf8')),
    }));
    build.onLoad({ filter: /[\\/]learned[\\/]weights[\\/]\w+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: withFrozen(await readFile(path, 'utf8')),
    }));
  },
};

/** Every row has a sentence in which a test looks for it; nothing else does. */
const withoutExamples = (source) => source.replace(/(["'])[A-Z“](?:(?!\1)[^\n\\])*[.!?”]\1/g, "''");

/** Of lists whose order means nothing. */
function withFolded(source) {
  const folded = source.replace(/`([^`$\\]+)`/g, (literal, list) =>
    list.length < LONG || /[A-Z]/.test(list) ? literal : `unfold('${fold(list).replaceAll("'", "\\'")}')`,
  );
  return `import { unfold } from '../unfold.ts';\n${folded}`;
}

function fold(list) {
  const words = list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [stem, ...endings] = entry.split('|');
      return [stem, ...endings.map((ending) => stem + ending)];
    });
  let last = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < last.length && word[shared] === last[shared]) shared++;
      last = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

function withFrozen(source) {
  const frozen = source.replace(/levels:\s*'([^'\\\s]{64,})'/, (_, levels) => {
    const { symbols, frequencies, bits } = freeze(levels);
    return `get levels() { return thaw('${symbols}', [${frequencies}], ${levels.length}, '${bits}'); }`;
  });
  return `import { thaw } from '../thaw.ts';\n${frozen}`;
}

/** Written from the last weight to the first, because it is read the other way round. */
function freeze(levels) {
  const counts = new Map();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const symbols = [...counts.keys()].sort();
  const frequencies = frequenciesOf(symbols.map((symbol) => counts.get(symbol) / levels.length));
  const starts = frequencies.map((_, i) => frequencies.slice(0, i).reduce((sum, each) => sum + each, 0));
  const written = [];
  let state = LEAST;
  for (const level of [...levels].reverse()) {
    const symbol = symbols.indexOf(level);
    const frequency = frequencies[symbol];
    while (state >= (LEAST >> PARTS) * 64 * frequency) {
      written.push(SIX_BITS[state & 63]);
      state >>>= 6;
    }
    state = Math.floor(state / frequency) * 2 ** PARTS + (state % frequency) + starts[symbol];
  }
  for (; state > 0; state >>>= 6) written.push(SIX_BITS[state & 63]);
  return { symbols: symbols.join(''), frequencies, bits: written.reverse().join('') };
}

/** None is nothing, and together they are 2 ** PARTS: what is over is the commonest's. */
function frequenciesOf(shares) {
  const frequencies = shares.map((share) => Math.max(1, Math.round(share * 2 ** PARTS)));
  const over = 2 ** PARTS - frequencies.reduce((sum, each) => sum + each, 0);
  frequencies[frequencies.indexOf(Math.max(...frequencies))] += over;
  return frequencies;
}
