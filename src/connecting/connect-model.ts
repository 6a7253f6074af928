// Keeps which language model a desk asks, with its key sealed, and ends that. Called by the command line; read by the runtime.
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import { keepModelKey, removeModelKey } from './desk-secrets.ts';
import type { SealingKeys } from './seal-secret.ts';

interface ConnectingPorts {
  readonly records: Pick<Records, 'deskSecrets' | 'settings' | 'audit' | 'write'>;
  readonly clock: Clock;
}

const SETTINGS_KEY = 'model.settings';

export interface ModelConnection {
  /** For people and the audit log, such as `gpt-5-mini at api.openai.com`. */
  readonly name: string;
  /** What stands in the admin's file: src/model/model-settings.ts. */
  readonly settings: unknown;
  /** null where the server asks for none; `keys` seal it. */
  readonly secret: { readonly key: string; readonly keys: SealingKeys } | null;
}

/** In the place of the one that there is. On the disk when it resolves. */
export async function connectModel(ports: ConnectingPorts, { name, settings, secret }: ModelConnection): Promise<void> {
  const { records, clock } = ports;
  await records.write(() => {
    records.settings.write(SETTINGS_KEY, JSON.stringify(settings));
    if (secret === null) removeModelKey(ports);
    else keepModelKey(ports, secret.keys, secret.key);
    records.audit.append({ mailId: null, at: clock.now(), step: 'model_settings', content: { name } });
  });
}

/** False where none was connected. */
export async function disconnectModel(ports: ConnectingPorts): Promise<boolean> {
  const { records, clock } = ports;
  return records.write(() => {
    if (readModelSettings(records) === null) return false;
    removeModelKey(ports);
    records.settings.write(SETTINGS_KEY, JSON.stringify(null));
    records.audit.append({ mailId: null, at: clock.now(), step: 'model_settings', content: { name: null } });
    return true;
  });
}

/** As they were kept; null where no model is connected. */
export function readModelSettings({ settings }: Pick<Records, 'settings'>): unknown {
  const stored = settings.read(SETTINGS_KEY);
  return stored === null ? null : JSON.parse(stored);
}
