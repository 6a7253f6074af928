import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluatePolicy } from './evaluate-policy.ts';
import type { Evidence } from './evidence.ts';
import { applyHardLimits } from './hard-limits.ts';
import { parsePolicy } from './policy.ts';

const text = readFileSync(join(import.meta.dirname, 'default-policy.json'), 'utf8');
const parsed = parsePolicy(text, 'digest');
if (!parsed.ok) throw new Error(parsed.error.join('\n'));
const policy = parsed.value;

/** A plain status question of a verified owner about one ordinary order. */
const plain: Evidence = {
  machineMail: null,
  machineProof: null,
  primaryIntent: 'where_is_my_order',
  primaryConfidence: 0.9,
  intents: ['where_is_my_order'],
  likelyIntents: ['where_is_my_order'],
  alarms: [],
  urgency: 'normal',
  asksSomething: true,
  doubtsDelivery: false,
  mailbox: 'orders@shop.example',
  language: 'en',
  isLanguageServed: true,
  identity: 'verified',
  disclosure: 'order',
  isReplyDiverted: false,
  orderCount: 1,
  orderTie: 'named',
  unresolvedCount: 0,
  areSourcesComplete: true,
  downSourceCount: 0,
  disagreementCount: 0,
  hasStaleTracking: false,
  orderTotal: 100,
  isVip: false,
  isPaid: true,
  isPaymentPending: false,
  isCancelled: false,
  hasUnshipped: false,
  unshippedWorkingDays: 0,
  hasBackorder: false,
  hasOutOfStock: false,
  hasLateParcel: false,
  hasFailingParcel: false,
  hasDeliveredParcel: false,
  hasOpenReturn: false,
  unknownCount: 0,
  isEscalationOpenInThread: false,
  isOpenToSend: false,
  replyKind: 'answer',
  findingCount: 0,
  gapCount: 0,
};
/** With what else the mail may want. */
const WEAK: Partial<Evidence> = { primaryIntent: 'wrong_item', primaryConfidence: 0.25, intents: [] };
const RETURN_OF_DOUBTED: Partial<Evidence> = {
  intents: ['where_is_my_order', 'return_request'],
  likelyIntents: ['where_is_my_order', 'return_request'],
  hasDeliveredParcel: true,
  doubtsDelivery: true,
};
const outcomeOf = (change: Partial<Evidence>) => evaluatePolicy(policy, { ...plain, ...change }).outcome;

describe('the default policy (bench/SPEC.md, standing rules)', () => {
  test('a plain status question of the verified owner is sent', () => expect(outcomeOf({})).toBe('send'));

  test.each<[string, Partial<Evidence>]>([
    ['an order worth 1,000', { orderTotal: 1000 }],
    ['a VIP', { isVip: true }],
    ['two orders', { orderCount: 2 }],
    ['an unpaid order', { isPaid: false, isPaymentPending: true }],
    ['a cancelled order', { isCancelled: true, isPaid: false }],
    ['an open return', { hasOpenReturn: true }],
    ['a sender who is not verified', { identity: 'unverified' }],
    ['an order that is only guessed', { orderTie: 'guessed' }],
    ['a second request', { intents: ['where_is_my_order', 'change_address'] }],
    ['low confidence', { primaryConfidence: 0.6 }],
    ['a return whose words sound like doubt', RETURN_OF_DOUBTED],
    [
      'a weak reading between wishes that all get a draft',
      { ...WEAK, likelyIntents: ['wrong_item', 'return_request'] },
    ],
    ['a source that sees only a part', { areSourcesComplete: false }],
  ])('%s waits for approval', (_, change) => expect(outcomeOf(change)).toBe('draft'));

  test.each<[string, Partial<Evidence>]>([
    ['a late parcel', { hasLateParcel: true }],
    ['a failed attempt', { hasFailingParcel: true }],
    ['a back-order', { hasBackorder: true }],
    ['nothing on the shelf', { hasOutOfStock: true }],
    ['unshipped for four working days', { hasUnshipped: true, unshippedWorkingDays: 4 }],
    ['delivered, but doubted', { hasDeliveredParcel: true, doubtsDelivery: true }],
    [
      'delivered, but it may not have come',
      { ...RETURN_OF_DOUBTED, likelyIntents: ['return_request', 'delivered_not_received'] },
    ],
    ['an alarm', { alarms: ['legal'] }],
    ['a complaint', { intents: ['complaint'], primaryIntent: 'complaint' }],
    ['an unclear mail', { intents: ['other'], primaryIntent: 'other' }],
    ['a weak reading that may be a complaint', { ...WEAK, likelyIntents: ['wrong_item', 'complaint'] }],
    ['a weak reading that may be spam', { ...WEAK, likelyIntents: ['wrong_item', 'spam'] }],
    ['a reading that is hardly one', { ...WEAK, primaryConfidence: 0.19, likelyIntents: ['wrong_item'] }],
    ['a word of the source without a meaning', { unknownCount: 1 }],
    ['a claim without a fact', { findingCount: 1 }],
    [
      'a new address by a stranger',
      { identity: 'unverified', intents: ['change_address'], primaryIntent: 'change_address' },
    ],
    ['a language that is not served', { isLanguageServed: false, language: 'pl' }],
  ])('%s goes to a person', (_, change) => expect(outcomeOf(change)).toBe('escalate'));

  test('three working days unshipped is still ordinary', () =>
    expect(outcomeOf({ hasUnshipped: true, unshippedWorkingDays: 3 })).toBe('send'));

  test.each<[string, Partial<Evidence>]>([
    ['a bounce', { machineMail: 'bounce', alarms: ['legal'] }],
    ['thanks', { intents: ['no_reply_needed'], primaryIntent: 'no_reply_needed', asksSomething: false }],
    [
      'a notice that asks nothing',
      { intents: ['carrier_notice'], primaryIntent: 'carrier_notice', asksSomething: false, identity: 'mismatch' },
    ],
    ['spam', { intents: ['spam'], primaryIntent: 'spam', orderCount: 0, identity: 'unknown' }],
  ])('%s gets no reply', (_, change) => expect(outcomeOf(change)).toBe('ignore'));

  test('a request that the desk opened is sent where all about it is ordinary, and a draft where anything is not', () => {
    const opened: Partial<Evidence> = {
      primaryIntent: 'refund_status',
      intents: ['refund_status'],
      isOpenToSend: true,
    };
    expect(outcomeOf(opened)).toBe('send');
    expect(outcomeOf({ ...opened, isOpenToSend: false })).toBe('draft');
    for (const change of [
      { primaryConfidence: 0.69 },
      { orderCount: 2 },
      { orderTie: 'guessed' },
      { orderTotal: 1_000 },
      { isVip: true },
      { hasOpenReturn: true },
      { areSourcesComplete: false },
      { unresolvedCount: 1 },
      { gapCount: 1 },
    ] satisfies Partial<Evidence>[])
      expect(outcomeOf({ ...opened, ...change }), JSON.stringify(change)).toBe('draft');
    expect(outcomeOf({ ...opened, alarms: ['anger'] })).toBe('escalate');
    expect(outcomeOf({ ...opened, identity: 'mismatch' })).toBe('escalate');
  });

  test('every rule that speaks is listed, those that decide first', () => {
    const { outcome, reasons } = evaluatePolicy(policy, { ...plain, hasLateParcel: true, isVip: true });
    expect(outcome).toBe('escalate');
    expect(reasons[0]?.rule).toBe('shipment_late_or_failing');
    expect(reasons.map(({ rule }) => rule)).toContain('vip');
  });
});

describe('hard limits', () => {
  const answer = { to: [{ name: '', address: 'a@example.com' }], kind: 'answer', gaps: [], free: [] };
  const reply = answer as never;
  const from = [{ name: '', address: 'a@example.com' }];
  const send = { outcome: 'send', reasons: [] } as const;

  test('no policy sends to a sender who is not verified', () => {
    const { decision } = applyHardLimits(send, { identity: 'mismatch', machineMail: null, from, reply, findings: [] });
    expect(decision.outcome).toBe('draft');
  });

  test('no policy sends a claim without a fact', () => {
    const findings = [{ kind: 'day', claim: 'tomorrow', detail: '' }] as const;
    expect(
      applyHardLimits(send, { identity: 'verified', machineMail: null, from, reply, findings }).decision.outcome,
    ).toBe('draft');
  });

  test('no policy sends what a language model wrote', () => {
    const free = { ...answer, free: [{ text: 'It is so.', citations: [] }] } as never;
    const judge = (given: never) =>
      applyHardLimits(send, { identity: 'verified', machineMail: null, from, reply: given, findings: [] }).decision;
    expect(judge(reply).outcome).toBe('send');
    expect(judge(free)).toMatchObject({ outcome: 'draft', reasons: [{ rule: 'limit_free_text' }] });
  });

  test('no policy answers a machine', () => {
    const machineMail = { kind: 'auto_reply', proof: 'text', why: '' } as const;
    expect(applyHardLimits(send, { identity: 'verified', machineMail, from, reply, findings: [] })).toMatchObject({
      mayReply: false,
      decision: { outcome: 'ignore' },
    });
  });

  test('no policy sends to anyone but the sender', () => {
    const other = [{ name: '', address: 'b@example.com' }];
    expect(
      applyHardLimits(send, { identity: 'verified', machineMail: null, from: other, reply, findings: [] }).decision
        .outcome,
    ).toBe('draft');
  });
});

describe('a policy that does not parse', () => {
  const faultsOf = (source: string) => {
    const result = parsePolicy(source, '');
    return result.ok ? [] : result.error;
  };
  test('names the line of a JSON fault', () =>
    expect(faultsOf('{\n"version": 1,\n"rules": [}\n')[0]).toMatch(/line 3|JSON/));
  test('names the rule and the unknown evidence', () => {
    const source = JSON.stringify({
      version: 1,
      rules: [{ id: 'big', outcome: 'draft', detail: 'x', when: { '>': [{ var: 'orderTotl' }, 1] } }],
    });
    expect(faultsOf(source)[0]).toContain('rule big: there is no evidence "orderTotl"');
  });
  test('names an unknown operator', () => {
    const source = JSON.stringify({
      version: 1,
      rules: [{ id: 'big', outcome: 'draft', detail: 'x', when: { throw: ['x'] } }],
    });
    expect(faultsOf(source)[0]).toContain('"throw" is no operator here');
  });
  test('refuses a rule nested too deep', () => {
    let when: unknown = true;
    for (let n = 0; n < 100; n += 1) when = { '!': [when] };
    expect(
      faultsOf(JSON.stringify({ version: 1, rules: [{ id: 'deep', outcome: 'draft', detail: 'x', when }] }))[0],
    ).toContain('deep');
  });
});
