import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTENTS } from '../domain/intent.ts';
import { evaluatePolicy } from './evaluate-policy.ts';
import { plainEvidence } from './plain-evidence.ts';
import { parsePolicy, parsePolicyFile, type WrittenRule, writePolicy } from './policy.ts';
import { readSwitch, setSwitch } from './switches.ts';

const parsed = parsePolicyFile(readFileSync(join(import.meta.dirname, 'default-policy.json'), 'utf8'));
const rules = parsed.ok ? parsed.value : [];
const mailbox = 'orders@shop.example';
const other = 'sales@shop.example';
const now = (given: readonly WrittenRule[], intent: (typeof INTENTS)[number], where = mailbox) =>
  readSwitch(given, { intent, mailbox: where, sends: [] }).now;

describe('the switch of a kind of question', () => {
  test('says what the default policy makes of the most ordinary such mail, and what it leaves open', () => {
    const read = (intent: (typeof INTENTS)[number]) =>
      readSwitch(rules, { intent, mailbox, sends: ['where_is_my_order'] });
    expect(read('where_is_my_order')).toEqual({
      intent: 'where_is_my_order',
      now: 'send',
      byRules: 'send',
      open: ['escalate', 'ignore', 'draft', 'send'],
      heldBy: null,
    });
    expect(read('order_confirmation').now).toBe('draft');
    expect(read('refund_status')).toMatchObject({ now: 'draft', open: ['escalate', 'ignore', 'draft', 'send'] });
    expect(read('cancel_order')).toMatchObject({
      now: 'draft',
      open: ['escalate', 'ignore', 'draft'],
      heldBy: { rule: 'needs_approval' },
    });
    expect(read('complaint')).toMatchObject({ now: 'escalate', open: ['escalate'], heldBy: { rule: 'for_a_person' } });
    expect(read('spam')).toMatchObject({ now: 'ignore', open: ['escalate', 'ignore'], heldBy: { rule: 'spam' } });
    expect(read('carrier_notice').now).toBe('ignore');
  });

  test('set to something stricter is a rule that counts in that mailbox alone, and set back is none', () => {
    const strict = setSwitch(rules, { intent: 'refund_status', mailbox, to: 'escalate' });
    expect(now(strict, 'refund_status')).toBe('escalate');
    expect(now(strict, 'refund_status', other)).toBe('draft');
    const both = setSwitch(strict, { intent: 'refund_status', mailbox: other, to: 'escalate' });
    expect(both.length).toBe(rules.length + 1);
    expect(now(both, 'refund_status', other)).toBe('escalate');
    const ignored = setSwitch(both, { intent: 'refund_status', mailbox, to: 'ignore' });
    expect([now(ignored, 'refund_status'), now(ignored, 'refund_status', other)]).toEqual(['ignore', 'escalate']);
    const back = [mailbox, other].reduce(
      (all, where) => setSwitch(all, { intent: 'refund_status', mailbox: where, to: 'draft' }),
      ignored,
    );
    expect(back).toEqual(rules);
  });

  test('each setting of each switch is a policy that is taken, and does what it says', () => {
    for (const intent of INTENTS)
      for (const to of readSwitch(rules, { intent, mailbox, sends: [] }).open) {
        const set = setSwitch(rules, { intent, mailbox, to });
        const policy = parsePolicy(writePolicy(set), '');
        expect(policy.ok, `${intent} ${to}`).toBe(true);
        expect(readSwitch(set, { intent, mailbox, sends: [intent] }).now, `${intent} ${to}`).toBe(
          to === 'draft' ? readSwitch(rules, { intent, mailbox, sends: [intent] }).now : to,
        );
      }
  });

  test('ignoring one kind of question loses no other wish, and nobody who is upset', () => {
    const set = setSwitch(rules, { intent: 'stock_question', mailbox, to: 'ignore' });
    const outcomeOf = (change: object) =>
      evaluatePolicy(
        { rules: set, digest: '' },
        { ...plainEvidence('stock_question', mailbox), isOpenToSend: false, ...change },
      ).outcome;
    expect(outcomeOf({})).toBe('ignore');
    expect(outcomeOf({ intents: ['stock_question', 'cancel_order'] })).toBe('draft');
    expect(outcomeOf({ alarms: ['anger'] })).toBe('escalate');
    expect(outcomeOf({ mailbox: other })).toBe('draft');
  });

  test('a rule of that name that somebody changed by hand is read as any other rule', () => {
    const changed = setSwitch(rules, { intent: 'spam', mailbox, to: 'escalate' }).map((rule) =>
      rule.id === 'switch_escalate_spam' ? { ...rule, when: { '!': [{ var: 'isVip' }] } } : rule,
    );
    expect(readSwitch(changed, { intent: 'spam', mailbox: other, sends: [] })).toMatchObject({
      now: 'escalate',
      open: ['escalate'],
      heldBy: { rule: 'switch_escalate_spam' },
    });
    expect(setSwitch(changed, { intent: 'spam', mailbox, to: 'ignore' })).toEqual([
      ...changed,
      expect.objectContaining({ id: 'switch_ignore_spam' }),
    ]);
  });
});
