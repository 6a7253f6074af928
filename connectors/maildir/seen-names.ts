// Which files of a folder have another name, are new or are gone since it was last looked at: a mail client sets marks and changes
// drafts so. It begins with the process; what happened before, the caller looks at by itself. Called by arrivals.ts.
import type { Change } from '../../src/ports/mailbox.ts';
import type { Box, MaildirClient, Place } from './client.ts';
import { isUniquePart, parseName } from './translate.ts';

export interface SeenNames {
  /** `places` is all that lies in the folder now. */
  compare(places: readonly Place[]): readonly Change[];
}

/** Marked mails of the inbox; made, changed and removed drafts of the drafts' folder. */
export function createSeenNames(kind: 'marked' | 'draft'): SeenNames {
  let before: ReadonlyMap<string, string> | null = null;
  return {
    compare(places) {
      const now = new Map(places.map(({ part, file }) => [parseName(file).unique, `${part}/${file}`]));
      const earlier = before;
      before = now;
      if (earlier === null) return [];
      const changed = [...now].filter(([unique, name]) => isChanged(kind, earlier.get(unique), name));
      const gone = kind === 'draft' ? [...earlier.keys()].filter((unique) => !now.has(unique)) : [];
      return [...changed.map(([unique]) => unique), ...gone].filter(isUniquePart).map((ref) => ({ kind, ref }));
    },
  };
}

/** A mail that is new in the inbox is told as received. */
const isChanged = (kind: 'marked' | 'draft', before: string | undefined, now: string): boolean =>
  kind === 'draft' ? before !== now : before !== undefined && before !== now;

/** Changes of a folder that holds no list of arrivals. */
export function watchNames(
  client: MaildirClient,
  box: Box,
  kind: 'marked' | 'draft',
): () => Promise<readonly Change[]> {
  const seen = createSeenNames(kind);
  return async () => seen.compare((await client.listFiles(box)).map((place) => ({ box, ...place })));
}
