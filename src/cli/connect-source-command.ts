// `waybill connect shopify|ups|…`: keeps how a shop, a carrier, an ERP or a payment service is reached, once it was tried, with its secrets
// encrypted; or asks the running desk for a page at which somebody else types them.
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { connectSource, isSourceName, type NewSource } from '../connecting/connect-source.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { limits } from '../domain/limits.ts';
import type { SourceCheck, SourceConnector } from '../ports/source-connector.ts';
import type { SourceConnection } from '../ports/source-records.ts';
import { type TriedSource, trySource } from '../runtime/check-source.ts';
import { type LoadSourceConnector, loadSourceConnector } from '../runtime/load-source-connector.ts';
import { clockAt } from '../runtime/node.ts';
import { askSourceSecrets } from './ask-source-secrets.ts';
import { giveOrder } from './order-command.ts';
import { readSourceConfig } from './source-config.ts';
import { type Terminal, terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

export interface ConnectSourceOptions {
  readonly db: string;
  /** The connector's name where it is not given. */
  readonly name?: string;
  readonly set: readonly string[];
  /** A file with the config as JSON. */
  readonly config?: string;
  readonly privateNetwork?: boolean;
  readonly anyway?: boolean;
  readonly link?: boolean;
}

/** Nothing is kept where what it needs at least does not work, unless `anyway`. */
export async function runConnectSource(
  connectorName: string,
  options: ConnectSourceOptions,
  person: Terminal = terminal,
  load: LoadSourceConnector = loadSourceConnector,
): Promise<void> {
  const connector = await load(connectorName);
  if (connector === null)
    throw new UsageError(`There is no connector ${connectorName}; 'waybill connect --help' lists them.`);
  const name = options.name ?? connector.name;
  if (!isSourceName(name))
    throw new UsageError(
      `"${name}" is no name: lower-case letters, digits and hyphens, at most 40, such as ${connector.name}-eu.`,
    );
  const file = options.config === undefined ? {} : await readConfigFile(options.config);
  const config = readSourceConfig(connector, options.set, file);
  const { privateNetwork: isPrivateNetworkAllowed = false, anyway: isKeptAnyway = false } = options;
  const offered = { name, connector: connector.name, config, isPrivateNetworkAllowed };
  if (options.link === true) {
    if (Object.keys(connector.secrets).length === 0)
      throw new UsageError(`${connector.name} has no secret that somebody else could type. Leave out --link.`);
    const secrets = Object.entries(connector.secrets).map(([secret, { label, isOptional = false }]) => ({
      secret,
      label,
      isOptional,
    }));
    const source = { ...offered, isKeptAnyway, secrets };
    for (const line of await giveOrder(options.db, { order: 'connect_link', offer: { connector: 'source', source } }))
      person.print(line);
    return;
  }
  // Before anybody is asked for a secret.
  if (Object.keys(connector.secrets).length > 0) readSealingKeys(person.env);
  const secrets = await askSourceSecrets(connector, person);
  await withRecords({ file: options.db, mayBegin: true }, async (records) => {
    const clock = clockAt(null);
    const tried = await trySource(connector, { ...offered, secrets }, clock);
    for (const line of describeChecks(tried.checks)) person.print(line);
    if (!tried.isEnough && !isKeptAnyway)
      throw new UsageError(
        `${name} is not kept: what it needs at least does not work. With --anyway it is kept as it is.`,
      );
    const source: NewSource = { ...offered, secrets: tried.secrets, checks: tried.checks };
    const kept = await connectSource({ records, clock }, () => readSealingKeys(person.env), source);
    for (const line of describeKept(connector, kept, tried)) person.print(line);
  });
}

/** A line a right, and what to do below it. */
export const describeChecks = (checks: readonly SourceCheck[]): readonly string[] =>
  checks.flatMap(({ what, isFine, detail, remedy }) => [
    `${isFine ? 'fine    ' : 'missing '} ${what.padEnd(12)} ${detail}`,
    ...(isFine || remedy === null ? [] : [`${' '.repeat(22)}${remedy}`]),
  ]);

function describeKept(
  { name: connector }: SourceConnector,
  { name, webhookId, isPrivateNetworkAllowed }: SourceConnection,
  { hasWebhooks, subscribes }: Pick<TriedSource, 'hasWebhooks' | 'subscribes'>,
): readonly string[] {
  const path = `/webhooks/${webhookId}`;
  return [
    `${name} is connected${isPrivateNetworkAllowed ? ', and may lie in a private network' : ''}. 'waybill start' uses it; 'waybill doctor --db FILE' tries it again.`,
    ...(hasWebhooks && subscribes
      ? ["'waybill start --port N --origin https://…' has it tell its changes; without, it is asked from time to time."]
      : []),
    ...(hasWebhooks && !subscribes
      ? [`Enter ${path}, below your --origin, as the address of its webhooks: connectors/${connector}/README.md.`]
      : []),
  ];
}

async function readConfigFile(file: string): Promise<Readonly<Record<string, unknown>>> {
  const size = (await stat(file).catch(() => null))?.size;
  if (size === undefined) throw new UsageError(`--config: there is no file ${file}.`);
  if (size > limits.connecting.sourceConfigBytesMax) throw new UsageError(`--config: ${file} is too big.`);
  const text = await readFile(file, 'utf8');
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new UsageError(`--config: ${file} is no JSON object.`);
  }
}
