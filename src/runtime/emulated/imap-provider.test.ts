import { expect, onTestFinished, test } from 'vitest';
import { startImap } from './imap-provider.ts';

const listSockets = () => process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'));
/** The submission server, and the one that tells Dovecot which tokens are good. */
const AT_REST = ['TCPServerWrap', 'TCPServerWrap'];

test('a mailbox that cannot be opened leaves neither a connection nor a server behind', async () => {
  const provider = await startImap();
  onTestFinished(() => provider.close());
  await expect.poll(listSockets).toEqual(AT_REST);
  const trusted = { by: 'nobody' } as const;
  await expect(provider.open({ address: 'no address', trusted })).rejects.toThrow(/address/);
  await expect.poll(listSockets).toEqual(AT_REST);
  const opened = await provider.open({ address: 'orders@shop.example', trusted });
  expect(listSockets().length).toBeGreaterThan(AT_REST.length);
  await opened.close();
  await expect.poll(listSockets).toEqual(AT_REST);
});
