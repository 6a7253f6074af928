// Keeps how a shop, a carrier, an ERP or a payment service is reached, with its secrets sealed. Called by the command line and the HTTP routes,
// which have checked it before.
import { randomBytes } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import type { SourceCheck } from '../ports/source-connector.ts';
import type { SourceConnection } from '../ports/source-records.ts';
import { GrantError } from './oauth-grant.ts';
import type { SealingKeys } from './seal-secret.ts';
import { noteCheckedRights } from './source-checks.ts';
import { sealSourceSecrets } from './source-secrets.ts';

const { sourcesMax, sourceConfigBytesMax } = limits.connecting;
const WEBHOOK_ID_BYTES = 24;

export interface NewSource extends Pick<SourceConnection, 'name' | 'connector' | 'isPrivateNetworkAllowed'> {
  /** As the connector's own schema takes it; without any secret. */
  readonly config: unknown;
  readonly secrets: Readonly<Record<string, string>>;
  /** What trying it has shown just now; unset where it was not tried. */
  readonly checks?: readonly SourceCheck[];
}

/** Such as `shopify-eu`; the rest of the house tells it by this from an address and from `slack:desk`. `model` is the language model's, `file` the folder
 * of files that may stand beside the sources: of two of one name the orders would have the same ids. */
export const isSourceName = (name: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(name) && name !== 'model' && name !== 'file';

/** On the disk when it resolves, in the place of one of that name. `readKeys` is only asked where there are secrets. GrantError where there are
 * too many or the config is too long. */
export async function connectSource(
  {
    records,
    clock,
  }: { readonly records: Pick<Records, 'sourceConnections' | 'settings' | 'write'>; readonly clock: Clock },
  readKeys: () => SealingKeys,
  { name, connector, config, secrets, isPrivateNetworkAllowed, checks }: NewSource,
): Promise<SourceConnection> {
  const json = JSON.stringify(config);
  if (Buffer.byteLength(json) > sourceConfigBytesMax)
    throw new GrantError(`The config of a source may have at most ${sourceConfigBytesMax} bytes.`);
  const isSecret = Object.keys(secrets).length > 0;
  const connection = {
    name,
    connector,
    config: json,
    ...(isSecret ? sealSourceSecrets(readKeys(), name, secrets) : { sealed: null, keyId: null }),
    webhookId: randomBytes(WEBHOOK_ID_BYTES).toString('base64url'),
    isPrivateNetworkAllowed,
    connectedAt: clock.now(),
  };
  return records.write(() => {
    const { sourceConnections } = records;
    const known = sourceConnections.read(name);
    // The rotation of the key reads them all.
    if (known === null && sourceConnections.list().length >= sourcesMax)
      throw new GrantError(`A desk has at most ${sourcesMax} sources. Disconnect one first.`);
    sourceConnections.save(connection);
    noteCheckedRights(records, name, checks === undefined ? null : { checks, at: connection.connectedAt });
    return { ...connection, webhookId: known?.webhookId ?? connection.webhookId };
  });
}
