// Puts a document that was read among the desk's knowledge, within the bounds of a desk; what an admin does on the page only where nobody has
// changed the same meanwhile. Called by src/runtime and by the page's routes.
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { DocumentToSave, KnowledgeDocument } from '../ports/knowledge-records.ts';
import type { Records } from '../ports/records.ts';

type Kept = Pick<Records, 'knowledge' | 'write'>;
type Saved = 'added' | 'replaced';

/** Somebody was first: the document as it is now, null where it is gone. */
interface ChangedMeanwhile {
  readonly kind: 'changed';
  readonly now: KnowledgeDocument | null;
}
export type KnowledgeFault = ChangedMeanwhile | { readonly kind: 'full'; readonly why: string };

/** Takes the place of the document of that name. The fault is a sentence. */
export const saveKnowledge = (records: Kept, document: DocumentToSave): Promise<Result<Saved, string>> =>
  records.write(() => put(records, document));

/** `basedOn` is the digest of the document that its author saw; null where there was none of that name. */
export const changeKnowledge = (
  records: Kept,
  document: DocumentToSave,
  basedOn: string | null,
): Promise<Result<Saved, KnowledgeFault>> =>
  records.write(() => {
    const now = findNow(records, document.name);
    if ((now?.contentDigest ?? null) !== basedOn) return failed({ kind: 'changed', now } as const);
    const saved = put(records, document);
    return saved.ok ? saved : failed({ kind: 'full', why: saved.error } as const);
  });

export const removeKnowledge = (
  records: Kept,
  {
    name,
    basedOn,
    at,
    by,
  }: { readonly name: string; readonly basedOn: string; readonly at: string } & {
    readonly by: NonNullable<DocumentToSave['page']>['by'];
  },
): Promise<Result<null, ChangedMeanwhile>> =>
  records.write(() => {
    const now = findNow(records, name);
    if (now?.contentDigest !== basedOn) return failed({ kind: 'changed', now } as const);
    records.knowledge.remove(name, at, by);
    return ok(null);
  });

const findNow = ({ knowledge }: Kept, name: string): KnowledgeDocument | null =>
  knowledge.list().find((one) => one.name === name) ?? null;

function put(records: Kept, document: DocumentToSave): Result<Saved, string> {
  const { documentsMax, passagesMax } = limits.knowledge;
  const others = records.knowledge.list();
  const known = others.find(({ name }) => name === document.name);
  if (known === undefined && others.length >= documentsMax)
    return failed(`The desk has ${documentsMax} documents already, and takes no more.`);
  const held = others.reduce((sum, { passages }) => sum + passages, 0) - (known?.passages ?? 0);
  if (held + document.passages.length > passagesMax)
    return failed(`With these ${document.passages.length} passages the desk would have more than ${passagesMax}.`);
  records.knowledge.save(document);
  return ok(known === undefined ? 'added' : 'replaced');
}
