import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { keepNotifierSecret, MAIL_SERVER } from '../connecting/desk-secrets.ts';
import { readSealingKeys, SealError } from '../connecting/seal-secret.ts';
import type { NoticeTarget } from '../domain/matter.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { openMailToPeople, openNotifiers, parseNotifierSettings } from './open-notifiers.ts';
import { SettingsError } from './settings-error.ts';

const env = { WAYBILL_KEY: randomBytes(32).toString('base64') };
const MAIL = {
  server: { host: 'smtp.shop.example', port: 465, encryption: 'tls', user: 'waybill' },
  from: 'waybill@shop.example',
  recipients: { legal: 'legal@shop.example' },
};

let records: Records;
beforeEach(() => {
  records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
});
const keep = (place: NoticeTarget, secret: string) =>
  keepNotifierSecret(
    { records, clock: { now: () => '2026-11-20T09:00:00.000Z' } },
    readSealingKeys(env),
    place,
    secret,
  );

test('a webhook that is kept is the one that is told', async () => {
  const paths: (string | undefined)[] = [];
  const channel = createServer((request, response) => {
    paths.push(request.url);
    request.resume().on('end', () => response.end('ok'));
  });
  onTestFinished(() => void channel.close());
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
  const { port } = channel.address() as AddressInfo;
  for (const kind of ['slack', 'teams'] as const)
    await keep({ kind, target: 'Team DACH' }, `http://127.0.0.1:${port}/${kind}`);
  const { slack, teams, mail } = openNotifiers(records, {}, env);
  const notice = {
    to: 'Team DACH',
    urgency: 'normal',
    title: 'x',
    lines: [],
    reference: { mailId: null, text: 'x' },
  } as const;
  await slack?.notify(notice);
  await teams?.notify(notice);
  expect(paths).toEqual(['/slack', '/teams']);
  expect(mail).toBeUndefined();
});

test('a desk that keeps no secret needs no key, and one that does says so', async () => {
  expect(openNotifiers(records, {}, {})).toEqual({});
  await keep({ kind: 'slack', target: 'desk' }, 'https://hooks.slack.example/x');
  expect(() => openNotifiers(records, {}, {})).toThrow(SealError);
});

test("the mail server's password is the one that is kept, and is asked for where it is missing", async () => {
  const settings = parseNotifierSettings('n.json', { mail: MAIL });
  expect(() => openNotifiers(records, settings, env)).toThrow("Run 'waybill connect notice-mail'");
  await keep(MAIL_SERVER, 'geheim');
  expect(Object.keys(openNotifiers(records, settings, env))).toEqual(['mail']);
  const open = { mail: { ...MAIL, server: { ...MAIL.server, user: null } } };
  expect(() => openNotifiers(openDesk({ file: ':memory:' }), parseNotifierSettings('n.json', open), env)).not.toThrow();
});

test('a file with a secret in it is refused, by its place and without the secret', () => {
  const withLogin = { ...MAIL.server, login: { user: 'waybill', pass: 'geheim' } };
  for (const [json, place] of [
    [{ slack: { webhooks: { desk: 'https://hooks.slack.example/geheim' } } }, 'at slack.'],
    [{ mail: { ...MAIL, server: withLogin } }, 'at mail.server.login.'],
  ] as const) {
    expect(() => parseNotifierSettings('n.json', json)).toThrow(SettingsError);
    expect(() => parseNotifierSettings('n.json', json)).toThrow(place);
    expect(() => parseNotifierSettings('n.json', json)).not.toThrow('geheim');
    expect(() => parseNotifierSettings('n.json', json)).toThrow("'waybill connect slack'");
  }
});

test('people of the page are told by the same server, at their own address and at nobody else’s', async () => {
  const settings = parseNotifierSettings('n.json', { mail: MAIL });
  expect(openMailToPeople(records, {}, env)).toBeNull();
  expect(() => openMailToPeople(records, settings, env)).toThrow("Run 'waybill connect notice-mail'");
  await keep(MAIL_SERVER, 'geheim');
  const { notify } = openMailToPeople(records, settings, env)?.({ olivia: 'olivia@shop.example' }) ?? {};
  const notice = { urgency: 'normal', title: 'x', lines: [], reference: { mailId: null, text: 'x' } } as const;
  await expect(notify?.({ ...notice, to: 'legal' })).rejects.toMatchObject({ kind: 'not_found' });
});
