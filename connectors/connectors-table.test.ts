// docs/connectors.md says of each connector what it fills and how it was tried; here that is compared with the code.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCE_KINDS } from '../src/ports/source-connector.ts';
import { connectors } from './index.ts';

const root = join(import.meta.dirname, '..');

/** How a connector was tried, by what its tests read: the first that holds. */
const TRIED: readonly (readonly [string, (file: string, text: string) => boolean])[] = [
  ['real server', (file) => file.endsWith('.servers.test.ts')],
  ['official schema', (_, text) => /dev-mcp|data\/specs|'specs\/|admin-schema/.test(text)],
  ['recorded shape', (_, text) => /readCarrierRecords|carrier_responses_karrio|store_payloads/.test(text)],
];

function howTried(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && statSync(join(folder, file)).isFile())
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  const ways = TRIED.filter(([, isTried]) => files.some(([file, text]) => isTried(file, text))).map(([way]) => way);
  return [...ways, 'documented shape'].join(', ');
}

test('docs/connectors.md is what the connectors are', async () => {
  const rows: string[] = [];
  for (const [name, load] of Object.entries(connectors)) {
    const connector: { readonly ports: readonly string[]; readonly kind?: string } = await load();
    if (connector.kind === undefined || !(SOURCE_KINDS as readonly string[]).includes(connector.kind)) continue;
    const { kind, ports } = connector;
    const link = `[${name}](../connectors/${name}/README.md)`;
    rows.push(`| ${link} | ${kind} | ${ports.join(', ')} | ${howTried(join(root, 'connectors', name))} |`);
  }
  const written = readFileSync(join(root, 'docs', 'connectors.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ['));
  expect(written).toEqual(rows.sort());
});
