// The desk's policies and help articles as they are kept: by passage, with who wrote them and the version before the newest change. Filled by
// the store; each change appends to the audit log, without its text.
import type { Passage } from './knowledge.ts';
import type { FoundMail, LedgerEntry } from './records.ts';

/** A file that an admin gave at the machine; one written, or given, on the page. */
export const KNOWLEDGE_ORIGINS = ['file', 'written', 'uploaded'] as const;
export type KnowledgeOrigin = (typeof KNOWLEDGE_ORIGINS)[number];

/** Who did something on the page. */
interface ByPerson {
  readonly id: string;
  readonly name: string;
}

export interface KnowledgeDocument {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly language: string;
  /** SHA-256 (hex) of the file. */
  readonly contentDigest: string;
  readonly addedAt: string;
  readonly passages: number;
  readonly origin: KnowledgeOrigin;
  /** The name of who wrote or gave it on the page; null for a file. */
  readonly by: string | null;
}
/** `heading` and `words` are what it is found by, as src/knowledge folds them, with spaces between. */
export interface PassageToSave extends PlainPassage {
  readonly terms: { readonly heading: string; readonly words: string };
}
export interface PlainPassage {
  readonly heading: string;
  readonly text: string;
}
export interface DocumentToSave
  extends Pick<KnowledgeDocument, 'name' | 'title' | 'language' | 'contentDigest' | 'addedAt'> {
  readonly passages: readonly PassageToSave[];
  /** How it came by the page; absent for a file. */
  readonly page?: {
    readonly origin: KnowledgeOrigin;
    /** Markdown as it was written; null where the document was no writing of the page. */
    readonly source: string | null;
    readonly by: ByPerson;
    /** It is a kept version that counts again. */
    readonly isRestored?: boolean;
  };
}
/** A document with its words. */
export interface WholeDocument extends Omit<KnowledgeDocument, 'id' | 'passages'> {
  readonly source: string | null;
  readonly passages: readonly PlainPassage[];
}
export interface KeptDocument extends Omit<KnowledgeDocument, 'id' | 'passages'> {
  readonly keptAt: string;
  /** What took it away. */
  readonly ended: 'replaced' | 'removed';
}

/** A folded word; with `isPrefix` all words that begin with it. */
export interface SearchTerm {
  readonly word: string;
  readonly isPrefix: boolean;
}
export interface ApprovedMail {
  readonly entry: LedgerEntry;
  /** The customer's mail that it answers. */
  readonly asked: FoundMail;
}
export interface KnowledgeRecords {
  /** In the place of one of that name, which is then its kept version. Inside a write. */
  save(document: DocumentToSave): number;
  /** By their names. */
  list(): readonly KnowledgeDocument[];
  /** null where there is none of that name. */
  readWhole(name: string): WholeDocument | null;
  /** False where there is none; it stays as the kept version of its name. `by` is absent at the machine. */
  remove(name: string, at: string, by?: ByPerson): boolean;
  /** Of each name the version before the newest change; the newest of them first. */
  listKept(): readonly KeptDocument[];
  readKept(name: string): WholeDocument | null;
  /** It is gone for good. False where there is none. Inside a write. */
  forgetKept(name: string, at: string, by: ByPerson): boolean;
  /** Of all passages, and those that hold each of the terms. */
  countPassages(terms: readonly SearchTerm[]): { readonly all: number; readonly holding: readonly number[] };
  /** Passages that hold any of the terms, best first by BM25. `language`: those of documents in it, or all others. */
  search(
    terms: readonly SearchTerm[],
    where: { readonly language: string; readonly isOther: boolean },
    limit: number,
  ): readonly Passage[];
  read(passageIds: readonly number[]): readonly Passage[];
  /** Passages that this model has not embedded yet. */
  listUnembedded(model: string, limit: number): readonly Passage[];
  saveEmbedding(passageId: number, embedding: Float32Array, model: string): void;
  /** The passages nearest by cosine among those that this model has embedded, best first, and how near a passage is on the average. */
  nearest(
    embedding: Float32Array,
    model: string,
    limit: number,
  ): {
    readonly likenessMean: number;
    readonly passages: readonly { readonly id: number; readonly likeness: number }[];
  };
  /** Replies that people let go out, the newest first: sent, and not by the desk itself. */
  listApproved(limit: number): readonly ApprovedMail[];
}
