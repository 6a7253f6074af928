// Puts a document that was read among the desk's knowledge, within the bounds of a desk. Called by src/runtime.
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { KnowledgeRecords, Records } from '../ports/records.ts';

export type DocumentToSave = Parameters<KnowledgeRecords['save']>[0];

/** Takes the place of the document of that name. The fault is a sentence. */
export function saveKnowledge(
  records: Pick<Records, 'knowledge' | 'write'>,
  document: DocumentToSave,
): Promise<Result<'added' | 'replaced', string>> {
  const { documentsMax, passagesMax } = limits.knowledge;
  return records.write(() => {
    const others = records.knowledge.list();
    const known = others.find(({ name }) => name === document.name);
    if (known === undefined && others.length >= documentsMax)
      return failed(`The desk has ${documentsMax} documents already, and takes no more.`);
    const held = others.reduce((sum, { passages }) => sum + passages, 0) - (known?.passages ?? 0);
    if (held + document.passages.length > passagesMax)
      return failed(`With these ${document.passages.length} passages the desk would have more than ${passagesMax}.`);
    records.knowledge.save(document);
    return ok(known === undefined ? 'added' : 'replaced');
  });
}
