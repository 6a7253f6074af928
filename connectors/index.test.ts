import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type ConnectorName, connectors, isConnectorName } from './index.ts';

test('every connector folder is in the list, and is what the list says', async () => {
  const folders = (await readdir(import.meta.dirname, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !['contract', 'fake'].includes(entry.name))
    .map(({ name }) => name);
  expect(Object.keys(connectors).sort()).toEqual(folders.sort());
  for (const name of folders) {
    const connector = await connectors[name as ConnectorName]();
    expect(connector.name).toBe(name);
    expect(connector.ports.length).toBeGreaterThan(0);
    expect(connector.config.safeParse({ 'no such setting': 1 }).success).toBe(false);
  }
});

test('only a name of the list is a connector', () => {
  expect(isConnectorName('maildir')).toBe(true);
  for (const name of ['fake', 'toString', '__proto__', '']) expect(isConnectorName(name)).toBe(false);
});
