// A source whose secrets somebody typed on a page: tried, and kept where what it needs at least works. Called by connect-in-browser.ts.
import { connectSource } from '../connecting/connect-source.ts';
import type { SealingKeys } from '../connecting/seal-secret.ts';
import type { ConnectOfferedSource } from '../http/source-secrets-form.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { trySource } from './check-source.ts';
import { type LoadSourceConnector, loadSourceConnector } from './load-source-connector.ts';
import { SettingsError } from './settings-error.ts';

export function connectOfferedSource({
  records,
  clock,
  readKeys,
  takeUp,
  load = loadSourceConnector,
}: Pick<DeskPorts, 'records' | 'clock'> & {
  readonly readKeys: () => SealingKeys;
  /** It counts from now on. */
  readonly takeUp: (name: string) => Promise<void>;
  readonly load?: LoadSourceConnector;
}): ConnectOfferedSource {
  return async ({ name, connector: connectorName, config, isPrivateNetworkAllowed, isKeptAnyway }, given) => {
    const connector = await load(connectorName);
    if (connector === null) throw new SettingsError(`This Waybill has no connector ${connectorName}.`);
    const offered = { name, connector: connectorName, config, isPrivateNetworkAllowed };
    const { isEnough, checks, secrets } = await trySource(connector, { ...offered, secrets: given }, clock);
    if (!isEnough && !isKeptAnyway) return { kind: 'refused', checks };
    await connectSource({ records, clock }, readKeys, { ...offered, secrets, checks });
    await takeUp(name);
    return { kind: 'connected', checks };
  };
}
