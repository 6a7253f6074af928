// What connectors take, for people: their ports, their settings and their secrets, as `waybill connect --help` prints it.
import type { SourceConnector } from '../ports/source-connector.ts';
import { type LoadSourceConnector, loadSourceConnector } from '../runtime/load-source-connector.ts';
import { nameInEnvironment } from './ask-source-secrets.ts';
import { listConfigKeys } from './source-config.ts';

export async function describeSourceConnectors(
  names: readonly string[],
  load: LoadSourceConnector = loadSourceConnector,
): Promise<string> {
  const loaded = await Promise.all(names.map(load));
  const isOverview = names.length > 1;
  return [
    '',
    'Shops, carriers, ERPs and payment services: waybill connect CONNECTOR --db FILE [--name WORD] --set key=value …',
    ...loaded.flatMap((connector) => (connector === null ? [] : ['', ...describeConnector(connector, isOverview)])),
  ].join('\n');
}

/** In an overview what is needed, and how many other settings there are. */
function describeConnector(connector: SourceConnector, isOverview: boolean): readonly string[] {
  const { name, kind, ports, secrets } = connector;
  const all = listConfigKeys(connector);
  const shown = isOverview ? all.filter(({ isNeeded }) => isNeeded) : all;
  const keys = shown.map(({ key, form, isNeeded, description }): readonly [string, string] => [
    `--set ${key}=…`,
    [`${form}${isNeeded ? ', needed' : ''}`, description].filter((part) => part !== '').join('; '),
  ]);
  const asked = Object.entries(secrets).map(([secret, { label, isOptional = false }]): readonly [string, string] => [
    `secret ${secret}`,
    `${label}${isOptional ? '; optional' : ''}; or ${nameInEnvironment(secret)}`,
  ]);
  const rows = [...keys, ...asked];
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    `  ${name} (${kind}: ${ports.join(', ')})`,
    ...rows.map(([left, right]) => `      ${left.padEnd(width)}  ${right}`),
    ...(shown.length < all.length ? [`      ${all.length - shown.length} more: waybill connect ${name} --help`] : []),
    ...(isOverview ? [] : [`      What is to be made at the vendor: connectors/${name}/README.md`]),
  ];
}
