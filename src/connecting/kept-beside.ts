// Something that is known of a connection, kept as a setting of the desk beside it: it outlives a new start, and is gone where the connection is. Called by what
// is kept so: pauses.ts, granted-scopes.ts, source-checks.ts.
import type { z } from 'zod';
import type { Records } from '../ports/records.ts';

type Settings = Pick<Records, 'settings'>;

/** A setting is never removed. */
const NOTHING = '';

/** null where nothing is kept. */
export function readBeside<Kept extends z.ZodType>(
  { settings }: Settings,
  key: string,
  schema: Kept,
): z.infer<Kept> | null {
  const kept = settings.read(key);
  return kept === null || kept === NOTHING ? null : schema.parse(JSON.parse(kept));
}

/** Inside a write. null: nothing is known any more. */
export function keepBeside({ settings }: Settings, key: string, kept: object | null): void {
  settings.write(key, kept === null ? NOTHING : JSON.stringify(kept));
}
