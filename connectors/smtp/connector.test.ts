import { expect, onTestFinished, test } from 'vitest';
import { SMALL_MAIL, testMailSender } from '../contract/mail-sender-contract.ts';
import { startSmtpServer } from '../contract/smtp-server-fixture.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

const PASSWORD = 'sesame-secret';
const TIMING = { connectSeconds: 2, silenceSeconds: 0.5, sendSecondsMax: 1 };
const config = (port: number, more: object = {}) => ({
  ...{ host: '127.0.0.1', port, encryption: 'none' as const, user: 'desk', domains: ['Shop.Example'] },
  ...more,
});

async function open(access = openTestAccess({ password: PASSWORD })) {
  const server = await startSmtpServer({ user: 'desk', password: PASSWORD });
  onTestFinished(() => server.stop());
  const opened = connector.open(config(server.port), access, TIMING);
  if (opened.mail === undefined) throw new Error('it sends nothing');
  return { server, sender: opened.mail, check: () => opened.check() };
}

testMailSender({
  name: 'smtp',
  async open() {
    const { server, sender } = await open();
    return { sender, fail: server.fail, taken: () => server.taken, secrets: [PASSWORD], stop: server.stop };
  },
});

test('bounces come to the mailbox: the envelope’s sender is the From', async () => {
  const { server, sender } = await open();
  await sender.send(SMALL_MAIL);
  expect(server.taken[0]?.from).toBe('a@shop.example');
});

test('a No to the recipient says its status, and nothing of its words', async () => {
  const { server, sender } = await open();
  server.fail('refuse');
  expect(await sender.send(SMALL_MAIL)).toEqual({
    kind: 'refused',
    isPermanent: true,
    why: 'the SMTP server did not take it (EENVELOPE 550)',
    status: '5.1.1',
  });
});

test('what only looks like a status is none', async () => {
  const { server, sender } = await open();
  server.fail({ rcpt: 'see 5.1.1 in our manual' });
  expect(await sender.send(SMALL_MAIL)).toMatchObject({ kind: 'refused', isPermanent: true, status: null });
});

test('an address of a private network is not connected to, unless that was allowed', async () => {
  const access = { ...openTestAccess({ password: PASSWORD }), mayConnectTo: () => false };
  const { server, sender, check } = await open(access);
  expect(await sender.send(SMALL_MAIL)).toMatchObject({ kind: 'refused', isPermanent: false });
  expect((await check())[0]?.isFine).toBe(false);
  expect(server.taken).toEqual([]);
});

test('a check logs in and sends nothing', async () => {
  const { server, check } = await open();
  expect(await check()).toMatchObject([{ what: 'mail', isFine: true }]);
  server.fail('deny');
  expect(await check()).toMatchObject([{ what: 'mail', isFine: false, remedy: expect.stringContaining('password') }]);
  expect(server.taken).toEqual([]);
});

test('a password goes unencrypted to this machine alone, and a domain is one', () => {
  const isTaken = (more: object) => connector.config.safeParse(config(587, more)).success;
  expect(isTaken({ host: 'mail.shop.example', encryption: 'starttls' })).toBe(true);
  expect(isTaken({ host: 'mail.shop.example', encryption: 'none' })).toBe(false);
  for (const domains of [[], ['shop'], ['a@shop.example'], ['shop example'], ['https://shop.example']])
    expect(isTaken({ domains }), String(domains)).toBe(false);
});
