/** An Analysis with a reader's corrections in it. The engine's own stays as it is, so that each can be taken back. */
import type { Analysis, Quotation, Speaker } from '../../engine/model.ts';
import { mergedInto } from '../../ui/merged.ts';
import type { Correction, Quote } from './correction.ts';
import { findAgain } from './find-again.ts';

export interface Corrected {
  analysis: Analysis;
  /** Statements whose speaker is the reader's word: id → the engine's name for it. */
  corrected: Record<string, string | null>;
}

export function applyCorrections(analysis: Analysis, text: string, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { analysis, corrected: {} };
  const draft = new Draft(structuredClone(analysis), analysis, text);
  for (const correction of corrections) draft.take(correction);
  return draft.finish();
}

class Draft {
  #analysis: Analysis;
  /** What the engine found: statements are found again in it, whatever has been corrected since. */
  readonly #found: Analysis;
  readonly #text: string;
  readonly #corrected: Record<string, string | null> = {};
  readonly #removed = new Set<string>();

  constructor(analysis: Analysis, found: Analysis, text: string) {
    this.#analysis = analysis;
    this.#found = found;
    this.#text = text;
  }

  take(correction: Correction): void {
    switch (correction.type) {
      case 'assign': {
        const speaker = correction.speaker === null ? null : this.#speakerCalled(correction.speaker);
        for (const quotation of this.#all(correction.statements).flatMap((q) => this.#oneStatement(q))) {
          this.#give(quotation, speaker);
          quotation.confidence = 1;
        }
        break;
      }
      case 'remove':
        for (const { id } of this.#all(correction.statements)) this.#removed.add(id);
        break;
      case 'merge':
        this.#merge(this.#known(correction.speaker), this.#speakerCalled(correction.into));
        break;
      case 'rename':
        this.#rename(this.#known(correction.speaker), correction.to);
        break;
    }
  }

  finish(): Corrected {
    const stays = (id: string | null) => id !== null && !this.#removed.has(id);
    const kept = (id: string | null) => (stays(id) ? id : null);
    const quotations = this.#analysis.quotations
      .filter((q) => stays(q.id))
      .map((q) => ({ ...q, within: kept(q.within), excerpts: q.excerpts.filter((tie) => stays(tie.id)) }));
    const documents = this.#analysis.documents.map((document) => ({
      ...document,
      excerpts: document.excerpts.filter(stays),
      remarks: document.remarks.filter(stays),
    }));
    const mentioned = new Set(documents.flatMap(({ author, recipient }) => [author, recipient]));
    const speakers = this.#analysis.speakers
      .map((speaker) => ({ ...speaker, ...counted(quotations.filter((q) => q.speakerId === speaker.id)) }))
      // One who was only ever named for statements that are another's is nobody in this article.
      .filter((speaker) => speaker.quotations.length > 0 || speaker.role !== null || mentioned.has(speaker.id));
    return {
      analysis: { quotations, speakers, documents },
      corrected: Object.fromEntries(Object.entries(this.#corrected).filter(([id]) => stays(id))),
    };
  }

  #all(quotes: readonly Quote[]): Quotation[] {
    const ids = new Set(quotes.map((quote) => findAgain(quote, this.#text, this.#found.quotations)?.id));
    return this.#analysis.quotations.filter(({ id }) => ids.has(id));
  }

  /** Quoted words, the paraphrase that holds them and what else it holds: they are read as one statement. */
  #oneStatement(quotation: Quotation): Quotation[] {
    const hosts = mergedInto(this.#analysis.quotations);
    const host = hosts.get(quotation) ?? quotation;
    return this.#analysis.quotations.filter((other) => other === host || hosts.get(other) === host);
  }

  #give(quotation: Quotation, speaker: Speaker | null): void {
    quotation.speakerId = speaker?.id ?? null;
    quotation.speaker = speaker?.name ?? null;
    this.#corrected[quotation.id] ??= this.#found.quotations.find((q) => q.id === quotation.id)!.speaker;
  }

  #known(name: string): Speaker | null {
    const { speakers } = this.#analysis;
    return speakers.find((s) => s.name === name) ?? speakers.find((s) => s.aliases.includes(name)) ?? null;
  }

  #speakerCalled(name: string): Speaker {
    const known = this.#known(name);
    if (known) return known;
    const taken = new Set(this.#analysis.speakers.map(({ id }) => id));
    let n = taken.size + 1;
    while (taken.has(`s${n}`)) n++;
    const made: Speaker = {
      ...{ id: `s${n}`, name, kind: 'person', role: null, roles: [] },
      ...{ aliases: [], quotations: [], words: 0 },
    };
    this.#analysis.speakers.push(made);
    return made;
  }

  #merge(one: Speaker | null, into: Speaker): void {
    if (!one || one === into) return;
    for (const quotation of this.#analysis.quotations) if (quotation.speakerId === one.id) this.#give(quotation, into);
    for (const document of this.#analysis.documents) {
      if (document.author === one.id) document.author = into.id;
      if (document.recipient === one.id) document.recipient = into.id;
    }
    into.aliases = [...new Set([...into.aliases, one.name, ...one.aliases])];
    into.roles = [...new Set([...into.roles, ...one.roles])];
    into.role ??= one.role;
    this.#analysis.speakers = this.#analysis.speakers.filter((s) => s !== one);
  }

  #rename(speaker: Speaker | null, name: string): void {
    if (!speaker) return;
    const other = this.#known(name);
    if (other && other !== speaker) {
      this.#merge(speaker, other);
      return;
    }
    speaker.aliases = [...new Set([...speaker.aliases, speaker.name])];
    speaker.name = name;
    for (const quotation of this.#analysis.quotations)
      if (quotation.speakerId === speaker.id) this.#give(quotation, speaker);
  }
}

function counted(quotations: readonly Quotation[]): Pick<Speaker, 'quotations' | 'words'> {
  const words = (q: Quotation) => (q.kind === 'refusal' ? 0 : q.text.split(/\s+/).length);
  return { quotations: quotations.map(({ id }) => id), words: quotations.reduce((sum, q) => sum + words(q), 0) };
}
