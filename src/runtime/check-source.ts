// Tries a source: each right that it needs, within a time. Called before one is kept, and by `waybill doctor`.
import { setTimeout as sleep } from 'node:timers/promises';
import type { NewSource } from '../connecting/connect-source.ts';
import type { SecretKeeper } from '../connecting/source-secrets.ts';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { OpenedSource, SourceCheck, SourceConnector } from '../ports/source-connector.ts';
import { openConnector } from './open-sources.ts';

const AGAIN = "Look whether it can be reached from here, and try again: 'waybill doctor'.";

/** Never rejects for what the vendor says, nor where it says nothing. */
export async function checkOpened(
  { check }: Pick<OpenedSource, 'check'>,
  seconds: number = limits.connecting.checkSeconds,
): Promise<readonly SourceCheck[]> {
  const over = new AbortController();
  const failed = (detail: string): readonly SourceCheck[] => [{ what: 'login', isFine: false, detail, remedy: AGAIN }];
  try {
    return await Promise.race([
      check(),
      sleep(seconds * 1_000, failed(`It gave no answer within ${seconds} seconds.`), { signal: over.signal }),
    ]);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return failed(error.message);
  } finally {
    over.abort();
  }
}

/** Whether it can do what it is first there for. Connectors name what they need most before the rest, so the first word on their first port
 * counts, or the first of all. */
export function isEnough({ ports }: Pick<SourceConnector, 'ports'>, checks: readonly SourceCheck[]): boolean {
  const first = checks.find(({ what }) => what === ports[0]) ?? checks[0];
  return first?.isFine ?? false;
}

export interface TriedSource {
  readonly checks: readonly SourceCheck[];
  readonly isEnough: boolean;
  /** As they are now: the vendor may have given a new one. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly hasWebhooks: boolean;
  /** Whether it registers our address by itself. */
  readonly subscribes: boolean;
}

/** Opens it, tries it and closes it; keeps nothing. SettingsError where the config is not as the connector wants it. */
export async function trySource(
  connector: SourceConnector,
  { config, isPrivateNetworkAllowed, ...given }: Pick<NewSource, 'config' | 'secrets' | 'isPrivateNetworkAllowed'>,
  clock: Clock,
): Promise<TriedSource> {
  const secrets = { ...given.secrets };
  const keeper: SecretKeeper = {
    secrets,
    async keep(name, value) {
      secrets[name] = value;
    },
  };
  const { opened, close } = await openConnector(connector, { config, isPrivateNetworkAllowed, keeper, clock });
  try {
    const checks = await checkOpened(opened);
    return {
      checks,
      isEnough: isEnough(connector, checks),
      secrets,
      hasWebhooks: opened.webhooks !== undefined,
      subscribes: opened.webhooks?.subscribe !== undefined,
    };
  } finally {
    await close();
  }
}
