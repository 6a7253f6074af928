import { describe, expect, test } from 'vitest';
import type { WrittenRule } from './policy.ts';
import { findChangesBeyond, isRuleOf } from './rules-of-mailboxes.ts';
import { setSwitch } from './switches.ts';

const OWN = ['a@shop.example', 'b@shop.example'];
const OTHER = 'c@shop.example';
const ofMailboxes = (...mailboxes: readonly string[]) => ({ in: [{ var: 'mailbox' }, mailboxes] });
const upset = { '!!': [{ var: 'alarms' }] };
const rule = (id: string, when: unknown, change: Partial<WrittenRule> = {}): WrittenRule => ({
  ...{ id, outcome: 'escalate', detail: 'A person looks.', when, isOn: true },
  ...change,
});
const GENERAL = rule('general', upset);
const NEXT = rule('next', { '==': [{ var: 'machineMail' }, null] });

describe('a rule counts in the mailboxes that it names', () => {
  test.each([
    ['by a list', ofMailboxes(...OWN), true],
    ['by one name', { '==': [{ var: 'mailbox' }, OWN[0]] }, true],
    ['beside other tests', { and: [upset, ofMailboxes(...OWN)] }, true],
    ['with another beside them', ofMailboxes(...OWN, OTHER), false],
    ['or where something else holds', { or: [upset, ofMailboxes(...OWN)] }, false],
    ['but for them', { '!': [ofMailboxes(...OWN)] }, false],
    ['as part of a word', { in: [{ var: 'mailbox' }, OWN[0]] }, false],
    ['not at all', upset, false],
    ['in one of two conditions', { and: [ofMailboxes(...OWN)], or: [upset] }, false],
  ])('%s', (_, when, isOwn) => {
    expect(isRuleOf(rule('one', when), OWN)).toBe(isOwn);
  });
});

describe('within some mailboxes', () => {
  const own = rule('own', { and: [ofMailboxes(OWN[0] ?? ''), upset] });
  test.each<readonly [string, readonly WrittenRule[], readonly WrittenRule[], readonly string[]]>([
    ['a rule of theirs comes', [GENERAL], [own, GENERAL], []],
    ['a rule of theirs goes', [own, GENERAL], [GENERAL], []],
    ['a rule of theirs is moved', [own, GENERAL, NEXT], [GENERAL, NEXT, own], []],
    ['a rule of theirs is turned off', [own, GENERAL], [{ ...own, isOn: false }, GENERAL], []],
    ['a rule of theirs comes to count for all', [own, GENERAL], [rule('own', upset), GENERAL], ['own']],
    ['a rule for all comes to be theirs', [GENERAL, NEXT], [{ ...own, id: 'general' }, NEXT], ['general']],
    ['a rule for all is turned off', [GENERAL, NEXT], [{ ...GENERAL, isOn: false }, NEXT], ['general']],
    ['a rule for all goes', [GENERAL, NEXT], [NEXT], ['general']],
    ['a rule for all comes', [NEXT], [NEXT, GENERAL], ['general']],
    ['two rules for all change places', [GENERAL, NEXT], [NEXT, GENERAL], ['general', 'next']],
  ])('%s', (_, before, after, beyond) => {
    expect(findChangesBeyond(before, after, OWN)).toEqual(beyond);
  });

  test('a switch that another mailbox shares is turned for theirs, and for no other', () => {
    const both = [OWN[0] ?? '', OTHER].reduce<readonly WrittenRule[]>(
      (rules, mailbox) => setSwitch(rules, { intent: 'where_is_my_order', mailbox, to: 'escalate' }),
      [GENERAL],
    );
    const turn = (mailbox: string) => setSwitch(both, { intent: 'where_is_my_order', mailbox, to: 'draft' });
    expect(turn(OWN[0] ?? '')).not.toEqual(both);
    expect(findChangesBeyond(both, turn(OWN[0] ?? ''), OWN)).toEqual([]);
    expect(findChangesBeyond(both, turn(OTHER), OWN)).toEqual(['switch_escalate_where_is_my_order']);
  });
});
