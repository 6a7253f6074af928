// A document that came with a mail, and what is asked of whoever reads its words. Asked by src/mail, done by src/documents,
// in a thread of its own by src/runtime.
import type { Result } from './result.ts';

export type DocumentKind = 'pdf' | 'xlsx';

/** Lines of text, the cells of a row apart by tabs. `cut` says in words what was left out, or is null. */
export interface DocumentText {
  readonly text: string;
  readonly cut: string | null;
}

/** Never rejects and ends within limits.documents.secondsMax. The fault is the rest of a sentence: `is encrypted`. */
export type ReadDocument = (kind: DocumentKind, bytes: Uint8Array) => Promise<Result<DocumentText, string>>;
