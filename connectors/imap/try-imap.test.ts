import { afterAll, expect, onTestFinished, test } from 'vitest';
import { mailWith } from '../contract/mailbox-in-use.ts';
import { smtpNotOpen } from './client.ts';
import type { ImapConfig } from './connector.ts';
import { findFreePort, PASSWORD, startDovecot } from './emulator/dovecot.ts';
import { connectAs } from './emulator/person.ts';
import { startSmtp } from './emulator/smtp.ts';
import { startProxy } from './imap-proxy-fixture.ts';
import { tryAccount } from './submission.ts';
import { tryImap } from './try-imap.ts';

const dovecot = await startDovecot();
const smtp = await startSmtp();
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
});

const config = (changes: Partial<ImapConfig> = {}): ImapConfig => ({
  imap: { host: '127.0.0.1', port: dovecot.port, encryption: 'none' },
  smtp: { host: '127.0.0.1', port: smtp.port, encryption: 'none' },
  isPrivateNetworkAllowed: true,
  user: dovecot.newUser(),
  account: { addresses: ['orders@shop.example'], trusted: { by: 'nobody' } },
  ...changes,
});
const access = { password: PASSWORD };
const refused = (changes: Partial<ImapConfig>, kind: string, message: RegExp, password = PASSWORD) =>
  expect(tryImap({ config: config(changes), access: { password } })).rejects.toMatchObject({
    name: 'ConnectorError',
    kind,
    message: expect.stringMatching(message),
  });

test('logs in at both servers, tells the newest headers, and sends nothing', async () => {
  const given = config();
  const client = await connectAs(dovecot, given.user);
  onTestFinished(() => client.close());
  const field = 'Authentication-Results: mx.shop.example; dmarc=pass';
  for (let mails = 0; mails < 2; mails += 1)
    await client.append('INBOX', Buffer.concat([Buffer.from(`${field}\r\n`), mailWith('')]));
  const logins = smtp.logins();
  const { headers } = await tryImap({ config: given, access });
  expect(headers.map(String)).toHaveLength(2);
  for (const header of headers) {
    expect(String(header)).toContain(field);
    expect(String(header)).toMatch(/^From: /m);
    expect(String(header)).not.toMatch(/^Subject: /m);
  }
  expect(smtp.logins()).toBe(logins + 1);
  expect(smtp.received).toHaveLength(0);
});

test('a wrong password, which leaves no connection open', async () => {
  const countSockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  await expect.poll(countSockets).toBe(0);
  await refused({}, 'auth', /refused the login\. Check user and password/, 'wrong');
  await expect.poll(countSockets).toBe(0);
});

test('an SMTP server that refuses the login', async () => {
  smtp.refuseLogins(true);
  onTestFinished(() => smtp.refuseLogins(false));
  await refused({}, 'auth', /SMTP server refused the login.*Check user and password/);
});

test.each<['imap' | 'smtp', ImapConfig['imap']['encryption']]>([
  ['imap', 'tls'],
  ['imap', 'starttls'],
  ['smtp', 'tls'],
  ['smtp', 'starttls'],
])('an %s server that does not speak %s', (which, encryption) => {
  const port = which === 'imap' ? dovecot.port : smtp.port;
  return refused({ [which]: { host: '127.0.0.1', port, encryption } }, 'unavailable', /check .*(?:both|encryption)/i);
});

test.each(['imap', 'smtp'])('an %s host that does not exist', (which) => {
  const server = { host: 'no-such-host.invalid', port: 993, encryption: 'tls' };
  return refused({ [which]: server }, 'unavailable', /no server of that name: check the host/);
});

test.each(['imap', 'smtp'])('an %s port at which nothing listens', async (which) => {
  const server = { host: '127.0.0.1', port: await findFreePort(), encryption: 'none' };
  await refused({ [which]: server }, 'unavailable', /Nothing listens there: check host and port/);
});

test.each(['127.0.0.1', 'localhost'])('an IMAP server at %s, where no private network is allowed', async (host) => {
  const proxy = await startProxy(dovecot.port);
  onTestFinished(() => proxy.stop());
  const imap = { host, port: proxy.port, encryption: 'none' } as const;
  await refused(
    { imap, isPrivateNetworkAllowed: false },
    'rejected',
    /IMAP server.*private network.*--private-network/,
  );
  expect(proxy.connections()).toBe(0);
});

test.each(['127.0.0.1', 'localhost'])('an SMTP server at %s, where no private network is allowed', async (host) => {
  const logins = smtp.logins();
  const server = { host, port: smtp.port, encryption: 'none', isPrivateNetworkAllowed: false } as const;
  const outcome = await tryAccount({ server, user: 'orders', access });
  expect(outcome).toMatchObject({ kind: 'refused', why: 'ERR_PRIVATE_ADDRESS' });
  expect(smtpNotOpen('ERR_PRIVATE_ADDRESS')).toMatchObject({ kind: 'rejected' });
  expect(smtp.logins()).toBe(logins);
});

test('a server at an address at which clouds give out their keys, also where private networks are allowed', () =>
  refused({ imap: { host: '169.254.169.254', port: 993, encryption: 'tls' } }, 'rejected', /private network/));

test('a folder that is not there and cannot be made', async () => {
  const proxy = await startProxy(dovecot.port, (text) =>
    text.replace(/OK Create completed/, 'NO [NOPERM] Not allowed'),
  );
  onTestFinished(() => proxy.stop());
  const imap = { host: '127.0.0.1', port: proxy.port, encryption: 'none' } as const;
  await refused({ imap }, 'rejected', /no folder Waybill\/Outbox.*Make it in your mail client/);
  await refused({ imap, folders: { drafts: 'Entwürfe' } }, 'rejected', /no folder Entwürfe/);
});

test('a server that keeps no keywords', async () => {
  const proxy = await startProxy(dovecot.port, (text) => text.replaceAll(/(PERMANENTFLAGS \([^)]*) \\\*/g, '$1'));
  onTestFinished(() => proxy.stop());
  const imap = { host: '127.0.0.1', port: proxy.port, encryption: 'none' } as const;
  await refused({ imap }, 'rejected', /PERMANENTFLAGS/);
});
