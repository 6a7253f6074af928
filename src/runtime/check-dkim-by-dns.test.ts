import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { ARRIVED_AT, letter, toBytes } from '../mail/signed-mail-fixture.ts';
import { checkDkimByDns, openTextLookUps } from './check-dkim-by-dns.ts';

/** A name server (RFC 1035) on this machine: texts by name, a response code, or silence. */
const names = new Map<string, readonly string[] | number | 'silence'>();
const asked: string[] = [];
const socket = createSocket('udp4').bind(0, '127.0.0.1');
await once(socket, 'listening');
socket.on('message', (query, from) => {
  const [name, end] = readName(query);
  asked.push(name);
  const known = names.get(name) ?? 3;
  if (known === 'silence') return;
  const question = query.subarray(12, end + 4);
  const strings = typeof known === 'number' ? [] : known;
  const data = Buffer.concat(strings.map((text) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])));
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8180 | (typeof known === 'number' ? known : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(strings.length > 0 ? 1 : 0, 6);
  const answer = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 0, data.length >> 8, data.length & 255]);
  socket.send(
    Buffer.concat([header, question, ...(strings.length > 0 ? [answer, data] : [])]),
    from.port,
    from.address,
  );
});
afterAll(() => socket.close());

function readName(query: Buffer): [name: string, end: number] {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return [labels.join('.').toLowerCase(), at + 1];
}

const servers = [`127.0.0.1:${socket.address().port}`];

test('the strings of a record are joined', async () => {
  names.set('k1._domainkey.example.com', ['v=DKIM1; p=', 'a'.repeat(255), 'b'.repeat(100)]);
  expect(await openTextLookUps(servers)('k1._domainkey.example.com')).toEqual({
    kind: 'found',
    texts: [`v=DKIM1; p=${'a'.repeat(255)}${'b'.repeat(100)}`],
  });
});

test('a name that is not there has none', async () => {
  expect(await openTextLookUps(servers)('nowhere.example.com')).toEqual({ kind: 'none' });
});

test.each<[string, number | 'silence' | readonly string[]]>([
  ['a server that fails', 2],
  ['a server that refuses', 5],
  ['silence', 'silence'],
  ['more text than a key or policy has', Array.from({ length: 100 }, () => 'a'.repeat(250))],
])(
  '%s is no answer, and not none',
  async (_, known) => {
    names.set('odd.example.com', known);
    expect(await openTextLookUps(servers)('odd.example.com')).toEqual({ kind: 'unanswered' });
  },
  20_000,
);

test('one mail asks for 30 names at most', async () => {
  names.set('often.example.com', ['x']);
  const lookUp = openTextLookUps(servers);
  for (let n = 0; n < limits.dkim.lookUpsMax; n += 1) expect((await lookUp('often.example.com')).kind).toBe('found');
  const before = asked.length;
  expect(await lookUp('often.example.com')).toEqual({ kind: 'unanswered' });
  expect(asked.length).toBe(before);
});

test('a mail without a signature is judged without DNS', async () => {
  const raw = toBytes(letter());
  const parsed = await parseMessage(raw);
  if (!parsed.ok) throw new Error(parsed.error.detail);
  const checked = await checkDkimByDns({ raw, message: parsed.value, receivedAt: ARRIVED_AT });
  expect(checked).toEqual({
    authentication: { dmarc: 'none', why: 'The mail has no DKIM signature.' },
    isUnanswered: false,
  });
});
