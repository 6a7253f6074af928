// The secrets of a shop's, a carrier's or an ERP's connection: one JSON object by their names, sealed as a whole and bound to the source. Called
// where one is connected, opened, and where the key is rotated.
import { z } from 'zod';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import type { SourceConnection } from '../ports/source-records.ts';
import { cannotUse } from './client.ts';
import { openSecret, SealError, type Sealed, type SealingKeys, sealSecret } from './seal-secret.ts';

type SourceSecrets = Readonly<Record<string, string>>;
const SourceSecrets = z.record(z.string(), z.string());

/** No mailbox and no channel has such a name. */
const boundTo = (name: string): string => `source ${name}`;

/** SealError where they are too long. */
export const sealSourceSecrets = (keys: SealingKeys, name: string, secrets: SourceSecrets): Sealed =>
  sealSecret(keys, boundTo(name), JSON.stringify(secrets));

/** SealError, naming the source, where they cannot be opened. */
export function openSourceSecrets(
  keys: SealingKeys,
  { name, sealed }: Pick<SourceConnection, 'name' | 'sealed'>,
): SourceSecrets {
  if (sealed === null) return {};
  return SourceSecrets.parse(JSON.parse(openNamed(keys, name, sealed)));
}

function openNamed(keys: SealingKeys, name: string, sealed: Uint8Array): string {
  try {
    return openSecret(keys, boundTo(name), sealed);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new SealError(`${name}: ${error.message}`);
  }
}

interface SecretPorts {
  readonly records: Pick<Records, 'sourceConnections' | 'write'>;
  readonly clock: Clock;
}

export interface SecretKeeper {
  /** The newest, also what is not on the disk yet: at the vendor the one before is worth nothing any more. */
  readonly secrets: SourceSecrets;
  /** In the place of the one before, on the disk when it resolves. ConnectorError `auth` where the source was connected anew or disconnected
   * meanwhile; what the store throws where it cannot write, and then the next call keeps this one too. */
  keep(name: string, value: string): Promise<void>;
}

/** One at a time: each seals all of them. `readKeys` is only asked where there is something to open or to seal. SealError where it cannot be opened. */
export function createSecretKeeper(
  { records, clock }: SecretPorts,
  readKeys: () => SealingKeys,
  connection: Pick<SourceConnection, 'name' | 'connector' | 'sealed'>,
): SecretKeeper {
  const secrets: Record<string, string> =
    connection.sealed === null ? {} : { ...openSourceSecrets(readKeys(), connection) };
  let was = connection.sealed;
  let last: Promise<unknown> = Promise.resolve();
  const { name, connector } = connection;

  async function save(): Promise<void> {
    const { sealed, keyId } = sealSourceSecrets(readKeys(), name, secrets);
    const change = { was, sealed, keyId, why: 'rotated_token', at: clock.now() } as const;
    if (!(await records.write(() => records.sourceConnections.reseal(name, change))))
      throw cannotUse(connector, `${name} was connected anew or disconnected meanwhile.`);
    was = sealed;
  }

  return {
    secrets,
    keep(secret, value) {
      secrets[secret] = value;
      const saved = last.then(save);
      last = saved.catch(() => undefined);
      return saved;
    },
  };
}

/** Inside a write. How many were sealed anew; SealError where one cannot be opened. */
export function resealSources({ records, clock }: SecretPorts, keys: SealingKeys): number {
  let count = 0;
  for (const { name, sealed: was } of records.sourceConnections.list()) {
    if (was === null) continue;
    const { sealed, keyId } = sealSecret(keys, boundTo(name), openNamed(keys, name, was));
    records.sourceConnections.reseal(name, { was, sealed, keyId, why: 'rotated_key', at: clock.now() });
    count += 1;
  }
  return count;
}
