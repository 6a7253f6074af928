// What the last try of a source's rights has shown, and when: a setting of the desk beside the connection, so that the page shows it without trying
// again. Kept where a source is connected and where a person tries it; read for the page.
import { z } from 'zod';
import type { Records } from '../ports/records.ts';
import type { SourceCheck } from '../ports/source-connector.ts';
import { keepBeside, readBeside } from './kept-beside.ts';

const CheckedRights = z.object({
  checks: z.array(
    z.object({ what: z.string(), isFine: z.boolean(), detail: z.string(), remedy: z.string().nullable() }),
  ),
  at: z.string(),
});
/** `at`: ISO 8601 UTC. */
export type CheckedRights = z.infer<typeof CheckedRights>;
type Settings = Pick<Records, 'settings'>;

const keyOf = (source: string): string => `checked.source:${source}`;

/** null where it was not tried yet. */
export const readCheckedRights = (records: Settings, source: string): CheckedRights | null =>
  readBeside(records, keyOf(source), CheckedRights);

/** Inside a write. null: as it is now it was not tried, or it is gone. */
export const noteCheckedRights = (
  records: Settings,
  source: string,
  tried: { readonly checks: readonly SourceCheck[]; readonly at: string } | null,
): void => keepBeside(records, keyOf(source), tried);
