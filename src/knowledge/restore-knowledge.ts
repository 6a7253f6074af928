// Lets the version before a document's newest change count again. Called by the page's routes.
import { failed, type Result } from '../domain/result.ts';
import type { DocumentToSave } from '../ports/knowledge-records.ts';
import type { Records } from '../ports/records.ts';
import { withTerms } from './read-knowledge-file.ts';
import { changeKnowledge, type KnowledgeFault } from './save-knowledge.ts';

/** `basedOn` is the digest of the document that counts now, as who asks saw it; null where there was none. What counts now becomes the kept
 * version. */
export async function restoreKnowledge(
  records: Pick<Records, 'knowledge' | 'write'>,
  {
    name,
    basedOn,
    at,
    by,
  }: { readonly name: string; readonly basedOn: string | null; readonly at: string } & Pick<
    NonNullable<DocumentToSave['page']>,
    'by'
  >,
): Promise<Result<'added' | 'replaced', KnowledgeFault | { readonly kind: 'not_kept' }>> {
  const kept = records.knowledge.readKept(name);
  if (kept === null) return failed({ kind: 'not_kept' });
  const { title, language, contentDigest, origin, source } = kept;
  const passages = kept.passages.map((passage) => withTerms(passage, kept));
  const document: DocumentToSave = {
    ...{ name, title, language, contentDigest, passages, addedAt: at },
    page: { origin, source, by, isRestored: true },
  };
  return changeKnowledge(records, document, basedOn);
}
