// Opens the shops, carriers, ERPs and payment services that a desk is connected to. Called by whatever runs a desk, by `waybill doctor`, and where
// a source is connected.
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { countCalls } from '../calls/count-calls.ts';
import { mayConnectTo } from '../calls/private-addresses.ts';
import { readPause } from '../connecting/pauses.ts';
import { readSealingKeys, SET_THE_OLD_KEY } from '../connecting/seal-secret.ts';
import { createSecretKeeper, type SecretKeeper } from '../connecting/source-secrets.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import type {
  CallsUsed,
  OpenedSource,
  SourceAccess,
  SourceConnector,
  SourceKind,
  SourcePort,
} from '../ports/source-connector.ts';
import type { SourceConnection } from '../ports/source-records.ts';
import { createUseCount, holdSource, type UseCount } from '../sources/hold-source.ts';
import { type LoadSourceConnector, loadSourceConnector } from './load-source-connector.ts';
import { SettingsError } from './settings-error.ts';
import type { Report } from './watched-desk.ts';

export interface NamedSource {
  /** The admin's word for it. */
  readonly name: string;
  readonly connector: string;
  readonly kind: SourceKind;
  /** What its connector can fill at most, what it is first for before the rest. */
  readonly ports: readonly SourcePort[];
  readonly opened: OpenedSource;
  /** ISO 8601 UTC: of the connection as it was opened. */
  readonly connectedAt: string;
  /** Mails in work with it, and its answers that are waited for. */
  readonly uses: UseCount;
  /** Since it was opened. */
  readCalls(): CallsUsed;
  close(): Promise<void>;
}

export interface OpenSourcesOptions {
  readonly records: Pick<Records, 'sourceConnections' | 'sourceStandings' | 'settings' | 'write'>;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly report: Report;
  /** For tests. */
  readonly load?: LoadSourceConnector;
}

/** In the order in which they were connected. Asks nothing of the vendors yet. One that cannot be opened is left out; the others go on. Only the process
 * that holds the desk opens them: a vendor may give it a new secret to keep. */
export async function openSources(options: OpenSourcesOptions): Promise<readonly NamedSource[]> {
  const opened: NamedSource[] = [];
  for (const connection of options.records.sourceConnections.list()) {
    const source = await openOrStop(connection, options);
    if (source !== null) opened.push(source);
  }
  return opened;
}

/** null where it cannot be opened: that is reported, and kept as stopped with the reason. One that a person has paused is open and held. */
export async function openOrStop(
  connection: SourceConnection,
  options: OpenSourcesOptions,
): Promise<NamedSource | null> {
  const { records, clock, report } = options;
  const { name, connector } = connection;
  if (isHeld(records, connection)) report({ event: 'source_paused', source: name, connector });
  let source: NamedSource | null = null;
  let stoppedWhy: string | null = null;
  try {
    source = await openSource(connection, options);
  } catch (error) {
    stoppedWhy = error instanceof Error ? error.message : String(error);
    report({ event: 'source_not_opened', source: name, connector });
  }
  if (records.sourceStandings.read(name)?.stoppedWhy !== stoppedWhy)
    await records.write(() => records.sourceStandings.note(name, { stoppedWhy }, clock.now()));
  return source;
}

/** SettingsError or SealError, which say what to do, where it cannot be opened. */
export async function openSource(
  connection: SourceConnection,
  { records, clock, env, load = loadSourceConnector }: Omit<OpenSourcesOptions, 'report'>,
): Promise<NamedSource> {
  const connector = await load(connection.connector);
  if (connector === null)
    throw new SettingsError(
      `This Waybill has no connector ${connection.connector}. Use a newer one, or disconnect ${connection.name}.`,
    );
  const keeper = createSecretKeeper({ records, clock }, () => readSealingKeys(env, SET_THE_OLD_KEY), connection);
  const config: unknown = JSON.parse(connection.config);
  const { isPrivateNetworkAllowed } = connection;
  const source = await openConnector(connector, { config, isPrivateNetworkAllowed, keeper, clock });
  const { kind, ports } = connector;
  const { name, connectedAt } = connection;
  const uses = createUseCount();
  const opened = holdSource(source.opened, () => isHeld(records, connection), uses);
  return {
    name,
    connector: connector.name,
    kind,
    ports,
    opened,
    connectedAt,
    uses,
    readCalls: source.readCalls,
    close: source.close,
  };
}

/** A person has paused it, or has disconnected it since it was opened. */
const isHeld = (
  records: Pick<Records, 'sourceConnections' | 'settings'>,
  { name }: Pick<SourceConnection, 'name'>,
): boolean => readPause(records, { kind: 'source', name }) !== null || records.sourceConnections.read(name) === null;

/** SettingsError where the config is not, or no longer, as the connector wants it. */
export async function openConnector(
  connector: SourceConnector,
  options: {
    readonly config: unknown;
    readonly isPrivateNetworkAllowed: boolean;
    readonly keeper: SecretKeeper;
    readonly clock: Clock;
  },
): Promise<{ readonly opened: OpenedSource; readCalls(): CallsUsed; close(): Promise<void> }> {
  const config = connector.config.safeParse(options.config);
  if (!config.success) {
    const places = config.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || 'config'}: ${message}`,
    );
    throw new SettingsError(
      `Its settings are not as ${connector.name} wants them (${places.join('; ')}). Connect it again.`,
    );
  }
  // undici is only loaded where there is a source.
  const { openGuardedFetch } = await import('#guarded-fetch');
  const guarded = openGuardedFetch(options);
  const counter = countCalls(guarded.fetch, options.clock);
  const access: SourceAccess = {
    fetch: counter.fetch,
    noteLimit: counter.noteLimit,
    mayConnectTo: (address) => mayConnectTo(address, options),
    clock: options.clock,
    elapsedMs: () => performance.now(),
    wait: (milliseconds) => sleep(milliseconds),
    random: () => randomInt(2 ** 47) / 2 ** 47,
    secrets: options.keeper.secrets,
    async keepSecret(name, value) {
      if (!Object.hasOwn(connector.secrets, name)) throw new Error(`${connector.name} has no secret ${name}`);
      await options.keeper.keep(name, value);
    },
  };
  const opened = connector.open(options.config, access);
  return {
    opened,
    readCalls: counter.read,
    async close() {
      await opened.close?.();
      await guarded.close();
    },
  };
}
