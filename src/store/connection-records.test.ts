import { expect, test } from 'vitest';
import type { Connection } from '../ports/records.ts';
import { NOW, openMemoryDesk } from './sample-fixture.ts';

const LATER = '2026-11-21T09:00:00.000Z';
const connection = (more: Partial<Connection> = {}): Connection => ({
  mailbox: 'orders@shop.example',
  connector: 'imap',
  config: '{"host":"imap.shop.example"}',
  sealed: Buffer.from('sealed bytes'),
  keyId: 'key-1',
  connectedAt: NOW,
  ...more,
});
const steps = (records: ReturnType<typeof openMemoryDesk>) =>
  records.audit.list({ fromSeq: 1, limit: 10 }).map(({ step, content }) => [step, JSON.parse(content ?? 'null')]);

test('a connection is kept once a mailbox, the newest', () => {
  const { connections } = openMemoryDesk();
  connections.save(connection());
  connections.save(connection({ connector: 'gmail', sealed: null, keyId: null, connectedAt: LATER }));
  connections.save(connection({ mailbox: 'a@shop.example' }));
  expect(connections.list().map(({ mailbox }) => mailbox)).toEqual(['a@shop.example', 'orders@shop.example']);
  expect(connections.read('orders@shop.example')).toMatchObject({
    connector: 'gmail',
    sealed: null,
    connectedAt: LATER,
  });
  expect(connections.read('nobody@shop.example')).toBeNull();
  expect(() => connections.save(connection({ mailbox: 'Orders@shop.example' }))).toThrow('lower case');
});

test('a secret takes the place of the one that was read, and of no other', () => {
  const { connections } = openMemoryDesk();
  connections.save(connection());
  const change = {
    was: Buffer.from('sealed bytes'),
    sealed: Buffer.from('new'),
    keyId: 'key-2',
    why: 'rotated_token',
    at: LATER,
  } as const;
  expect(connections.reseal('orders@shop.example', change)).toBe(true);
  expect(connections.reseal('orders@shop.example', { ...change, sealed: Buffer.from('late') })).toBe(false);
  expect(connections.reseal('nobody@shop.example', change)).toBe(false);
  const kept = connections.read('orders@shop.example');
  expect(Buffer.from(kept?.sealed ?? []).toString()).toBe('new');
  expect(kept?.keyId).toBe('key-2');
});

test('the audit log hears of each change and holds no config and no secret', () => {
  const records = openMemoryDesk();
  const { connections } = records;
  const mailbox = 'orders@shop.example';
  connections.save(connection());
  connections.reseal(mailbox, {
    was: Buffer.from('sealed bytes'),
    sealed: Buffer.from('new'),
    keyId: 'key-2',
    why: 'rotated_key',
    at: LATER,
  });
  expect(connections.remove(mailbox, LATER)).toBe(true);
  expect(connections.remove(mailbox, LATER)).toBe(false);
  expect(steps(records)).toEqual([
    ['connect_mailbox', { mailbox, connector: 'imap', keyId: 'key-1' }],
    ['reseal_secret', { mailbox, keyId: 'key-2', why: 'rotated_key' }],
    ['disconnect_mailbox', { mailbox, connector: 'imap' }],
  ]);
});

test('a mailbox that is forgotten and connected again is a new one, without leave to send', () => {
  const { watches } = openMemoryDesk();
  watches.connect('orders@shop.example', NOW);
  watches.allowSending('orders@shop.example', ['where_is_my_order'], { by: 'Ann', at: NOW });
  watches.noteUnread({ mailbox: 'orders@shop.example', providerRef: '1', reason: 'why', at: NOW });
  watches.forget('orders@shop.example');
  expect(watches.read('orders@shop.example')).toBeNull();
  expect(watches.listUnread({ isSetAside: false }, 10)).toEqual([]);
  expect(watches.connect('orders@shop.example', LATER)).toMatchObject({ connectedAt: LATER, sendsIntents: [] });
});
