import { expect, test } from 'vitest';
import { startVendorServer } from './vendor-server-fixture.ts';

let url = '';

test('a server answers within its test', async () => {
  const server = await startVendorServer(() => ({ json: { is: 'here' } }));
  url = server.url;
  expect(await (await fetch(url)).json()).toEqual({ is: 'here' });
});

test('and has ended with it', async () => {
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});
