/** Two nouns for one person: “the harbour candidate and former governor”, “former Gov. and Harbour Chairman Jorun Pell”. */
import type { Language } from '../language/language.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

/** The second noun goes on from the first, as it has no article of its own: two people would have two. */
export function joinDoubleRoles(language: Language, tokens: readonly Token[], mentions: readonly Mention[]) {
  for (let i = 1; i < mentions.length; i++) {
    const [first, second] = [mentions[i - 1], mentions[i]];
    if (!isRole(first) || !isRole(second) || !beside(tokens, first, second)) continue;
    const led = ({ from }: Mention) =>
      language.determiners.has(tokens[from].lower) || language.possessives.has(tokens[from].lower);
    if (led(first) && !led(second)) second.antecedent = first;
  }
}

/** The noun that stands before a name with a title: “former Gov. and Chairman Jorun Pell” has no article at all. */
export function roleBefore(
  language: Language,
  tokens: readonly Token[],
  here: readonly Mention[],
  name: Mention,
): Mention | null {
  const noun = name.role ? here.find((m) => isRole(m) && beside(tokens, m, name)) : undefined;
  return noun && !language.determiners.has(tokens[noun.from].lower) && !noun.owned ? noun : null;
}

const isRole = (m: Mention) =>
  m.kind === 'nominal' && m.type === 'person' && !m.plural && !m.possessive && m.role !== null;

const beside = (tokens: readonly Token[], first: Mention, second: Mention) =>
  second.from === first.to + 1 && tokens[first.to].lower === 'and';
