// Tries every source of a desk that is open, all at once. In the process that holds the desk, for a vendor may answer with a new secret to keep.
// Called by carry-out.ts for `waybill doctor`.
import { z } from 'zod';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import { SOURCE_PORTS } from '../ports/source-connector.ts';
import { checkOpened, isEnough } from './check-source.ts';
import { type NamedSource, openSources } from './open-sources.ts';

/** As it goes through the socket of a running desk. */
export const CheckedSource = z.object({
  name: z.string(),
  ports: z.array(z.enum(SOURCE_PORTS)),
  isEnough: z.boolean(),
  checks: z.array(
    z.object({ what: z.string(), isFine: z.boolean(), detail: z.string(), remedy: z.string().nullable() }),
  ),
});
export type CheckedSource = z.infer<typeof CheckedSource>;

/** Those that cannot be opened are left out: their standing says why. */
export async function checkSources({
  records,
  clock,
  env = process.env,
  sources,
}: {
  readonly records: Records;
  readonly clock: Clock;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Unset: they are opened for this. */
  readonly sources?: readonly NamedSource[];
}): Promise<readonly CheckedSource[]> {
  const opened = sources ?? (await openSources({ records, clock, env, report: () => {} }));
  try {
    return await Promise.all(opened.map(checkOne));
  } finally {
    if (sources === undefined) for (const source of opened) await source.close();
  }
}

async function checkOne({ name, ports, opened }: NamedSource): Promise<CheckedSource> {
  const checks = await checkOpened(opened);
  return { name, ports: [...ports], isEnough: isEnough({ ports }, checks), checks: [...checks] };
}
