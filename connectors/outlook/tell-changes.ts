// A page of messages of one folder -> what happened there, one change each. Pure; called by changes.ts and list-by-time.ts.
import type { Change } from '../../src/ports/mailbox.ts';
import { createKnown, type FolderName } from './cursor.ts';
import { type GraphMessage, marksOf } from './translate.ts';

/** One page as changes, one each. A delta repeats messages and has no order; what is known is no news. */
export function tell(
  folder: FolderName,
  items: readonly GraphMessage[],
  knownBefore: readonly string[],
): { readonly changes: readonly Change[]; readonly known: string[] } {
  const known = createKnown(knownBefore);
  const changes: Change[] = [];
  const seen = new Set<string>();
  const byTime = items.toSorted((a, b) => timeOf(a) - timeOf(b));
  for (const item of byTime) {
    if (folder === 'drafts') {
      if (!seen.has(item.id)) changes.push({ kind: 'draft', ref: item.id });
      seen.add(item.id);
    } else if (item['@removed']) {
      // Back in the folder later, it is new there again.
      if (!seen.has(item.id)) known.forget(item.id);
    } else if (item.isDraft !== true) {
      seen.add(item.id);
      changes.push(...tellOne(folder, item, known));
    }
  }
  return { changes, known: known.entries() };
}

const timeOf = (item: GraphMessage): number => Date.parse(item.receivedDateTime ?? '') || 0;

export function tellOne(
  folder: Exclude<FolderName, 'drafts'>,
  item: GraphMessage,
  known: ReturnType<typeof createKnown>,
): readonly Change[] {
  const marks = marksOf(item.categories ?? []);
  const news = known.note(item.id, folder === 'inbox' ? marks : []);
  if (folder === 'sentitems') return news === 'new' ? [{ kind: 'sent', ref: item.id }] : [];
  const marked: Change = { kind: 'marked', ref: item.id };
  if (news === 'new') return [{ kind: 'received', ref: item.id }, ...(marks.length > 0 ? [marked] : [])];
  return news === 'marked' ? [marked] : [];
}
