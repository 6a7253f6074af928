// How the model was at its last calls, kept beside the desk's settings so that any command can say it: whether it rests, and its newest
// fault. Written by guard-calls.ts; read by describe-model.ts.
import { z } from 'zod';
import { MODEL_FAULT_KINDS, type ModelFault } from '../domain/model-call.ts';
import type { Records, SettingsRecords } from '../ports/records.ts';

const KEY = 'model.health';

const ModelHealth = z.object({
  /** ISO 8601; null where it may be asked. */
  restsUntil: z.string().nullable(),
  lastFault: z.object({ at: z.string(), kind: z.enum(MODEL_FAULT_KINDS), detail: z.string() }).nullable(),
  /** By the provider, at the newest call. */
  isKeyRefused: z.boolean(),
  /** Why it was left out when the desk was last opened, with what to do; null where it was not. */
  unusedBecause: z.string().nullable().default(null),
});
export type ModelHealth = z.infer<typeof ModelHealth>;

const WELL: ModelHealth = { restsUntil: null, lastFault: null, isKeyRefused: false, unusedBecause: null };

export function readHealth(settings: Pick<SettingsRecords, 'read'>): ModelHealth {
  const stored = settings.read(KEY);
  const parsed = stored === null ? null : ModelHealth.safeParse(JSON.parse(stored));
  return parsed?.success ? parsed.data : WELL;
}

/** Inside a write. A new key or new settings begin afresh. */
export const forgetHealth = (settings: SettingsRecords): void => settings.write(KEY, JSON.stringify(WELL));

/** A write of its own, where something has changed. `problem`: why the desk works without it, and what to do; null where it can be asked. */
export async function noteOpening(
  { settings, write }: Pick<Records, 'settings' | 'write'>,
  { at, problem }: { readonly at: string; readonly problem: string | null },
): Promise<void> {
  const was = readHealth(settings);
  if (was.unusedBecause === problem) return;
  const lastFault = problem === null ? was.lastFault : ({ at, kind: 'key', detail: problem } as const);
  await write(() => settings.write(KEY, JSON.stringify({ ...was, lastFault, unusedBecause: problem })));
}

/** Inside a write; writes where something has changed. */
export function noteHealth(
  settings: SettingsRecords,
  call: { readonly at: string; readonly fault: ModelFault | null; readonly restsUntil: string | null },
): void {
  const was = readHealth(settings);
  const { at, fault, restsUntil } = call;
  const wasAsked = fault === null || !['budget', 'busy', 'resting'].includes(fault.kind);
  const health: ModelHealth = {
    restsUntil,
    lastFault: fault === null ? was.lastFault : { at, ...fault },
    isKeyRefused: wasAsked ? fault?.kind === 'key' : was.isKeyRefused,
    unusedBecause: null,
  };
  if (JSON.stringify(health) !== JSON.stringify(was)) settings.write(KEY, JSON.stringify(health));
}
