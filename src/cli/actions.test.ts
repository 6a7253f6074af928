import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OrderAction } from '../domain/order-action.ts';
import { readMatterFacts } from '../escalations/matter-facts.ts';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'waybill-actions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'desk.sqlite');
const AT = '2026-11-20T09:00:00.000Z';

const waybill = (...args: string[]) =>
  spawnSync(join(root, 'bin', 'waybill'), ['actions', ...args, '--db', db], { encoding: 'utf8', cwd: folder });

const move: OrderAction = {
  kind: 'change_address',
  shippingAddress: {
    name: 'Ada Byron',
    line1: '12 Elm Street',
    line2: null,
    city: 'Columbus',
    region: 'OH',
    postalCode: '43215',
    country: 'US',
  },
};

beforeAll(async () => {
  const records = openDesk({ file: db });
  const mail = { mailbox: 'desk', providerRef: 'm1', receivedAt: AT, raw: Buffer.from('From: a@example.com\n\nmail') };
  const { id: mailId } = await records.write(() => records.mails.receive(mail));
  const order = { mailId, mailbox: 'desk', threadId: 1, source: 'shop', orderId: '7', orderNumber: '#W1' };
  const proposals = [move, { kind: 'cancel', reason: null } as const].map((action) => ({
    ...order,
    action,
    stateDigest: 'aa'.repeat(32),
  }));
  await records.write(() => records.actions.propose(mailId, proposals, AT));
  expect((await readMatterFacts(records, mailId))?.proposals).toEqual([
    'change the delivery address (action 1)',
    'cancel the order (action 2)',
  ]);
  await records.close();
});

test('what is proposed is listed and shown whole, and a decision is taken once', { timeout: 60_000 }, () => {
  const listed = waybill('list').stdout;
  expect(listed).toMatch(/1 +proposed +#W1 +1 +2026-11-20T09:00 +change the delivery address to: Ada Byron, 12 Elm St/);
  expect(waybill('show', '1').stdout).toMatch(/Order #W1 at shop: .* 12 Elm Street, 43215 Columbus, OH, US/);
  const approved = waybill('approve', '1', '--by', 'zoe');
  expect(approved.stdout).toMatch(
    /^Action 1 \(change the delivery address, #W1\) is approved. .* 'waybill start' runs/,
  );
  expect(waybill('approve', '1')).toMatchObject({ status: 2, stderr: expect.stringMatching(/it is approved/) });
  expect(waybill('reject', '2').stdout).toMatch(/is rejected: it is not proposed again/);
  expect(waybill('show', '1').stdout).toMatch(/Approved .* by zoe/);
  expect(waybill('list').stdout).not.toMatch(/cancel the order/);
  expect(JSON.parse(waybill('list', '--all', '--json').stdout.split('\n')[0] ?? '')).toMatchObject({ id: 2 });
});

test('of an action that is unknown a person says what became of it, once', { timeout: 60_000 }, async () => {
  const records = openDesk({ file: db });
  await records.write(() => {
    records.actions.move(1, { from: ['approved'], to: 'running', at: AT });
    records.actions.move(1, { from: ['running'], to: 'unknown', at: AT, detail: 'no answer' });
  });
  await records.close();
  expect(waybill('settle', '1', 'perhaps')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/done or not-done/),
  });
  expect(waybill('settle', '1', 'not-done')).toMatchObject({ status: 2, stderr: expect.stringMatching(/asked until/) });
  const settled = waybill('settle', '1', 'done', '--by', 'zoe');
  expect(settled.stdout).toMatch(/^Action 1 \(change the delivery address, #W1\) counts as done/);
  expect(waybill('show', '1').stdout).toMatch(/Action 1: done[\s\S]*zoe says that it was done/);
  expect(waybill('settle', '1', 'done')).toMatchObject({ status: 2, stderr: expect.stringMatching(/is done: only/) });
});

test('what is no id, and an action that is not there, is said in one line', { timeout: 60_000 }, () => {
  expect(waybill('approve', 'x')).toMatchObject({ status: 2, stderr: expect.stringMatching(/'x' is no action's id/) });
  expect(waybill('show', '9')).toMatchObject({ status: 2, stderr: expect.stringMatching(/no action 9/) });
  expect(waybill('approve', '9')).toMatchObject({ status: 2, stderr: expect.stringMatching(/no order action 9/) });
});
