// What is counted of a mailbox on a real Dovecot: every command, and the connections that are open.
import { afterAll, expect, test } from 'vitest';
import { mailWith } from '../contract/mailbox-in-use.ts';
import { connectImap, type Server } from './client.ts';
import { createUseCounter } from './count-use.ts';
import { PASSWORD, startDovecot } from './emulator/dovecot.ts';

const dovecot = await startDovecot();
afterAll(() => dovecot.stop());
const server: Server = { host: '127.0.0.1', port: dovecot.port, encryption: 'none', isPrivateNetworkAllowed: true };

test('each command counts once, with its literal too, and a connection counts until it is closed', async () => {
  const use = createUseCounter(Date.now);
  const account = { server, user: dovecot.newUser(), access: { password: PASSWORD }, use };
  expect(use.read()).toMatchObject({ unit: 'commands', lastMinute: 0, atOnce: { now: 0, max: null }, limit: null });
  const [first, second] = await Promise.all([connectImap(account), connectImap(account)]);
  const loggedIn = use.read();
  expect(loggedIn.lastMinute).toBeGreaterThanOrEqual(2);
  expect(loggedIn.atOnce).toEqual({ now: 2, max: null });
  for (let n = 0; n < 5; n += 1) await first.noop();
  await first.append('INBOX', Buffer.from(mailWith('')));
  expect(use.read().lastMinute - loggedIn.lastMinute).toBe(6);
  await second.logout();
  expect(use.read().atOnce).toEqual({ now: 1, max: null });
  first.close();
  await expect.poll(() => use.read().atOnce?.now).toBe(0);
  expect(use.read().lastDay).toBe(use.read().lastMinute);
});

test('a connection whose login is refused is not left open', async () => {
  const use = createUseCounter(Date.now);
  const account = { server, user: dovecot.newUser(), access: { password: 'wrong' }, use };
  await expect(connectImap(account)).rejects.toThrow();
  await expect.poll(() => use.read().atOnce?.now).toBe(0);
  expect(use.read().lastMinute).toBeGreaterThan(0);
});
