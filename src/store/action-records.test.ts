import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { digestAction } from '../domain/judge-action.ts';
import type { OrderAction } from '../domain/order-action.ts';
import type { NewAction, Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';

const AT = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-20T09:10:00.000Z';
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

let records: Records;
let mailId: number;

beforeEach(async () => {
  records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  const mail = { mailbox: 'desk', providerRef: 'm1', receivedAt: AT, raw: Buffer.from('mail') };
  mailId = (await records.write(() => records.mails.receive(mail))).id;
});

const proposal = (action: OrderAction = move, stateDigest = 'aa'.repeat(32)): NewAction => ({
  mailId,
  mailbox: 'desk',
  threadId: 1,
  source: 'shop',
  orderId: '7',
  orderNumber: '#W1046662',
  action,
  stateDigest,
});
const propose = (...proposals: readonly NewAction[]) =>
  records.write(() => records.actions.propose(mailId, proposals, AT));
const go = (id: number, change: Parameters<Records['actions']['move']>[1]) =>
  records.write(() => records.actions.move(id, change));
const approve = (id: number, key = 'k1') =>
  go(id, { from: ['proposed'], to: 'approved', at: AT, by: 'zoe', idempotencyKey: key });
const states = () => records.actions.listOfMail(mailId).map(({ state }) => state);

describe('a proposal', () => {
  test('is made once, however often the mail is handled', async () => {
    const [first] = await propose(proposal());
    expect(await propose(proposal())).toEqual([first]);
    expect(first).toMatchObject({ state: 'proposed', action: move, idempotencyKey: null, approvedBy: null });
  });
  test('on another state of the order, or of another wish, takes the place of the one before', async () => {
    await propose(proposal());
    await propose(proposal(move, 'bb'.repeat(32)));
    await propose(proposal({ kind: 'cancel', reason: null }));
    expect(states()).toEqual(['withdrawn', 'withdrawn', 'proposed']);
    expect(await propose()).toEqual([]);
    expect(states()).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  });
  test.each([
    ['rejected', ['rejected']],
    ['done', ['approved', 'running', 'done']],
    ['unknown', ['approved', 'running', 'unknown']],
  ] as const)('is not made again where the same was %s', async (end, way) => {
    const [action] = await propose(proposal());
    if (!action) throw new Error('nothing was proposed');
    for (const to of way) {
      const { state } = records.actions.read(action.id) ?? action;
      await go(action.id, { from: [state], to, at: AT, by: 'zoe', idempotencyKey: 'k1' });
    }
    expect(await propose(proposal(move, 'bb'.repeat(32)))).toEqual([]);
    expect(states()).toEqual([end]);
  });
});

test('an approval needs a person and a key, happens once, and no key serves two actions', async () => {
  const [action, other] = await propose(proposal(), proposal({ kind: 'cancel', reason: null }));
  if (!action || !other) throw new Error('nothing was proposed');
  await expect(go(action.id, { from: ['proposed'], to: 'approved', at: AT })).rejects.toThrow(/person and a key/);
  expect(await approve(action.id)).toMatchObject({ state: 'approved', approvedBy: 'zoe', idempotencyKey: 'k1' });
  expect(await approve(action.id, 'k2')).toBeNull();
  expect(records.actions.read(action.id)?.idempotencyKey).toBe('k1');
  await expect(approve(other.id, 'k1')).rejects.toThrow();
  await expect(go(other.id, { from: ['proposed'], to: 'running', at: AT })).rejects.toThrow(/no move leads/);
});

test('who is still to be told is listed until it is noted, and again after an unclear one came to its end', async () => {
  const [action] = await propose(proposal());
  if (!action) throw new Error('nothing was proposed');
  const toTell = () => records.actions.listToTell(10).map(({ id, state }) => ({ id, state }));
  await approve(action.id);
  await go(action.id, { from: ['approved'], to: 'running', at: AT });
  expect(toTell()).toEqual([]);
  await go(action.id, { from: ['running'], to: 'unknown', at: AT, detail: 'no answer' });
  expect(toTell()).toEqual([{ id: action.id, state: 'unknown' }]);
  await records.write(() => records.actions.noteTold(action.id, { at: AT, how: 'person' }));
  await go(action.id, { from: ['unknown'], to: 'unknown', at: LATER });
  expect(toTell()).toEqual([]);
  await go(action.id, { from: ['unknown'], to: 'done', at: LATER, reference: 'r9' });
  expect(toTell()).toEqual([{ id: action.id, state: 'done' }]);
  expect(records.actions.read(action.id)).toMatchObject({ reference: 'r9', detail: null, updatedAt: LATER });
});

test('the audit log has every step with the digest of the action, and no address', async () => {
  const [action] = await propose(proposal());
  if (!action) throw new Error('nothing was proposed');
  await approve(action.id);
  const steps = records.audit.show(mailId);
  expect(steps.map(({ step }) => step)).toEqual(['order_action', 'order_action']);
  expect(JSON.parse(steps[1]?.content ?? '')).toEqual({
    id: action.id,
    action: 'change_address',
    order: '#W1046662',
    digest: digestAction(move),
    state: 'approved',
    by: 'zoe',
  });
  expect(steps.some(({ content }) => /Elm|43215|Byron/.test(content ?? ''))).toBe(false);
});

test('a confirmation stands beside the reply and the receipt, one an action, and is no reply', async () => {
  const plan = {
    mailId,
    mailbox: 'desk',
    recipient: 'ada@example.com',
    threadId: 1,
    isAutomatic: false,
    isReceipt: false,
  };
  const planOne = (token: string, actionId: number | null) =>
    records.write(() => records.ledger.planDraft({ ...plan, token, actionId, now: AT }, 'cc'.repeat(32)));
  const reply = await planOne('t1', null);
  const first = await planOne('t2', 1);
  expect([reply.isNew, first.isNew, (await planOne('t2', 1)).isNew, (await planOne('t3', 2)).isNew]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(records.ledger.readForMail(mailId)?.token).toBe('t1');
  expect(records.ledger.readForAction(1)).toMatchObject({ token: 't2', actionId: 1, wasTried: false });
  expect(records.ledger.readForAction(9)).toBeNull();
});
