import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDesk, writeMail } from './thread-desk-fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-masked-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SECRETS = ['4111111111111111', 'DE89370400440532013000', 'hunter2x', '5555555555554444'];
const MAILS = [
  writeMail(
    'Where is #W1046662? I paid with 4111 1111 1111 1111, refund to DE89 3704 0044 0532 0130 00. My password is hunter2x.',
    { id: 'm1', subject: 'paid by 5555555555554444' },
  ),
  writeMail('Please cancel 4111111111111111, number 5555555555554444.', {
    id: 'm2',
    subject: 'Order 4111 1111 1111 1111',
  }),
];

/** Every value of every table but the raw bytes, without spaces. */
function readAll(file: string): string {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'table' and name <> 'raw_mails'")
    .all();
  const values = tables
    .flatMap(({ name }) => database.prepare(`select * from "${name}"`).raw().all() as unknown[][])
    .flat();
  database.close();
  return values
    .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)).replace(/\s/g, ''))
    .join('\n');
}

test('a card number, an IBAN and a password of a mail are in the database in the raw bytes alone', async () => {
  const file = join(folder, 'desk.db');
  const desk = openTestDesk(undefined, null, file);
  await desk.handleAll(MAILS);
  const [found] = desk.ports.records.mails.search('refund', 1);
  expect(found?.text).toContain('I paid with [card …1111], refund to [IBAN …3000]. My password is [password].');
  await desk.ports.records.close();
  const stored = readAll(file);
  expect(stored).toContain('[card…1111]');
  expect(SECRETS.filter((secret) => stored.includes(secret))).toEqual([]);
});

test('copies of one mail are known by its text as it came', async () => {
  const desk = openTestDesk();
  const [mail = Buffer.from('')] = MAILS;
  const copy = Buffer.concat([Buffer.from('Received: by another way\r\n'), mail]);
  const [, second] = await desk.handleAll([mail, copy]);
  expect(second?.reasons.map(({ rule }) => rule)).toEqual(['seen_before']);
});
