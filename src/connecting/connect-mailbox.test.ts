import { beforeEach, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { connectMailbox, disconnectMailbox, rotateKey } from './connect-mailbox.ts';
import { MAILBOX, newKey, openTestDesk, type TestDesk } from './connecting-fixture.ts';
import { openAccess } from './open-access.ts';
import { readSealingKeys, SealError } from './seal-secret.ts';

let desk: TestDesk;
const connect = (address: string, password = 'hunter2-hunter2') =>
  connectMailbox(desk, desk.keys, {
    addresses: [address],
    connector: 'imap',
    settings: { connector: {}, access: { kind: 'password' } },
    secret: { kind: 'password', password },
  });

beforeEach(() => {
  desk = openTestDesk();
});

test('a mailbox is named by its first address in lower case, and only newer mail is answered', async () => {
  expect(await connect('Orders@Desk.Example')).toBe(MAILBOX);
  expect(desk.records.watches.read(MAILBOX)).toMatchObject({ connectedAt: desk.clock.now(), sendsIntents: [] });
});

test('connected anew it keeps its place in the mail and its leave to send, and is watched again', async () => {
  await connect(MAILBOX);
  desk.records.watches.saveCursor(MAILBOX, 'cursor 7');
  desk.records.watches.allowSending(MAILBOX, ['where_is_my_order'], { by: 'Ann', at: desk.clock.now() });
  desk.records.watches.noteStop(MAILBOX, 'revoked', desk.clock.now());
  const before = desk.clock.now();
  desk.wait(3_600);
  await connect(MAILBOX);
  expect(desk.records.watches.read(MAILBOX)).toEqual({
    mailbox: MAILBOX,
    connectedAt: before,
    cursor: 'cursor 7',
    listedAt: null,
    sendsIntents: ['where_is_my_order'],
    stoppedWhy: null,
  });
});

test('disconnected it is unknown, and known as a new one afterwards', async () => {
  await connect(MAILBOX);
  expect(await disconnectMailbox(desk, MAILBOX)).toBe(true);
  expect(await disconnectMailbox(desk, MAILBOX)).toBe(false);
  desk.wait(60);
  await connect(MAILBOX);
  expect(desk.records.watches.read(MAILBOX)?.connectedAt).toBe(desk.clock.now());
});

test('a new key takes over every secret, and the old one opens nothing any more', async () => {
  const [oldKey, key] = [newKey(), newKey()];
  desk = { ...desk, keys: readSealingKeys({ WAYBILL_KEY: oldKey }) };
  await connect('a@desk.example', 'password a');
  await connect('b@desk.example', 'password b');
  const both = readSealingKeys({ WAYBILL_KEY: key, WAYBILL_KEY_OLD: oldKey });
  expect(await rotateKey(desk, both)).toEqual({ sealed: 2 });
  expect(await rotateKey(desk, both)).toEqual({ sealed: 2 });
  const read = (env: Record<string, string>) =>
    openAccess({ ...desk, keys: readSealingKeys(env), mailbox: 'b@desk.example' }).access;
  expect(read({ WAYBILL_KEY: key })).toEqual({ password: 'password b' });
  expect(() => read({ WAYBILL_KEY: oldKey })).toThrow('another key');
  expect(desk.records.connections.list().map(({ keyId }) => keyId)).toEqual([both.current.id, both.current.id]);
});

test('where one secret cannot be opened none is changed, and its mailbox is named', async () => {
  const first = desk.keys;
  await connect('a@desk.example');
  desk = { ...desk, keys: readSealingKeys({ WAYBILL_KEY: newKey() }) };
  await connect('b@desk.example');
  const before = desk.records.connections.list();
  const { current } = readSealingKeys({ WAYBILL_KEY: newKey() });
  const rotation = rotateKey(desk, { current, old: first.current });
  await expect(rotation).rejects.toThrow(SealError);
  await expect(rotation).rejects.toThrow(/^b@desk\.example: .*Nothing was changed\.$/);
  expect(desk.records.connections.list()).toEqual(before);
});

test('there are at most as many as a rotation reads', async () => {
  for (let n = 0; n < limits.connecting.connectionsMax; n += 1) await connect(`m${n}@desk.example`);
  await expect(connect('more@desk.example')).rejects.toThrow('at most');
  await expect(connect('m0@desk.example')).resolves.toBe('m0@desk.example');
});
