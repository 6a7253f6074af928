import { describe, expect, test } from 'vitest';
import { listConditionFaults } from './check-condition.ts';

const faultsOf = (when: unknown) => listConditionFaults(when, 'rule x').join('\n');

describe('a condition that could never be as it is meant', () => {
  test.each<[string, unknown, RegExp]>([
    ['a number in quotes', { '>': [{ var: 'orderTotal' }, '100'] }, /"100" is compared with a number\. Write a number/],
    [
      'a wish that there is not',
      { '==': [{ var: 'primaryIntent' }, 'refund'] },
      /"refund" is never so\. There is: where_is_my_order/,
    ],
    ['one among several', { in: [{ var: 'primaryIntent' }, ['spam', 'refund']] }, /"refund" is never so/],
    ['one of a list', { in: ['refund', { var: 'intents' }] }, /"refund" is never so/],
    ['one of an element', { some: [{ var: 'alarms' }, { in: [{ var: '' }, ['legal', 'law']] }] }, /"law" is never so/],
    [
      'an element compared the other way round',
      { none: [{ var: 'alarms' }, { '==': ['law', { var: '' }] }] },
      /"law" is never so/,
    ],
    ['a list compared as one', { '==': [{ var: 'intents' }, 'spam'] }, /intents is a list/],
    ['a word that is greater', { '>': [{ var: 'identity' }, 'verified'] }, /identity is no number/],
    ['nothing where something always is', { '==': [{ var: 'identity' }, null] }, /null is never so/],
    ['a yes in quotes', { '==': [{ var: 'isVip' }, 'true'] }, /Write true or false/],
    ['a language as a number', { '==': [{ var: 'language' }, 1] }, /Write it in quotes/],
    [
      'a look through what is no list',
      { some: [{ var: 'language' }, { '==': [{ var: '' }, 'de'] }] },
      /look through a list/,
    ],
    ['a group of nothing', { or: [] }, /a group without a condition/],
    ['evidence that there is not', { var: 'orderTotl' }, /there is no evidence "orderTotl"/],
  ])('%s is refused with what to write', (_, when, words) => expect(faultsOf(when)).toMatch(words));

  test.each<[string, unknown]>([
    ['no machine', { '==': [{ var: 'machineMail' }, null] }],
    ['a part of a mailbox', { in: ['@shop.example', { var: 'mailbox' }] }],
    ['a sum', { '>': [{ '+': [{ var: 'findingCount' }, { var: 'gapCount' }] }, 2] }],
    ['a yes as such', { '===': [{ var: 'isVip' }, true] }],
    ['a default', { '>': [{ var: ['orderTotal', 0] }, 5] }],
  ])('%s is taken', (_, when) => expect(faultsOf(when)).toBe(''));
});
