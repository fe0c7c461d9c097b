/** Who said a statement and how, in the interface's words: the same in every format that people read. */
import { type Analysis, type Quotation, type SourceDocument, THRESHOLDS } from '../engine/model.ts';
import { isolated } from '../ui/isolated.ts';
import { kindWords } from '../ui/kinds.ts';
import { CORRECT, SENTENCES, typeWords, WORDS } from '../ui/strings.ts';

export interface Attribution {
  /** Null where the article does not make it clear. */
  name: string | null;
  role: string | null;
  probably: boolean;
  /** “quoted from the letter”, “quoted in part, told by Jorun Pell”, “declined, asked by The Courier” */
  how: string;
}

export function attributionOf(
  quotation: Quotation & { corrected?: true },
  { quotations, speakers, documents }: Analysis,
): Attribution {
  const speaker = speakers.find((s) => s.id === quotation.speakerId);
  const document = documents.find((d) => d.id === quotation.document);
  const kind = kindWords(quotation);
  const outer = quotations.find((q) => q.id === quotation.within);
  const told = outer && outer.speakerId !== quotation.speakerId;
  const toldBy = outer?.speaker ? SENTENCES.toldBy(outer.speaker) : SENTENCES.toldByNobody();
  const how = [
    document ? `${kind} ${SENTENCES.fromDocument(typeWords(document.type))}` : kind,
    told ? toldBy : null,
    quotation.refusal?.by ? SENTENCES.askedBy(quotation.refusal.by) : null,
    quotation.corrected ? CORRECT.byYou : null,
  ];
  return {
    name: speaker?.name ?? null,
    role: speaker?.role ?? null,
    probably: speaker !== undefined && quotation.confidence < THRESHOLDS.certain,
    how: how.filter(Boolean).join(', '),
  };
}

/** “probably Jorun Pell, opposition leader” */
export function whoWords({ name, role, probably }: Attribution): string {
  const who = [name ?? WORDS.notAttributed, role]
    .filter((each) => each !== null)
    .map(isolated)
    .join(', ');
  return probably ? `${WORDS.probably} ${who}` : who;
}

/** “letter by Ilse Marrow to Teodor Kask, 2 November 2026” */
export function documentWords(
  { type, title, author, recipient, date }: SourceDocument,
  { speakers }: Analysis,
): string {
  const name = (id: string | null) => speakers.find((s) => s.id === id)?.name;
  const [by, to] = [name(author), name(recipient)];
  const what = typeWords(type);
  const way = [title ? `${title}, ${what}` : what, by && SENTENCES.byAuthor(by), to && SENTENCES.toRecipient(to)];
  return [way.filter(Boolean).join(' '), date].filter(Boolean).join(', ');
}

/** Line breaks and runs of space are one space. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
