import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { headOf, writeDailyList } from './daily-list.ts';
import type { MatterFacts } from './matter-facts.ts';

const orderOf = (number: string) => ({ number, total: 1, currency: 'USD', isStoppable: false });
const mail = (mailId: number, changes: Partial<MatterFacts>): MatterFacts => ({
  mailId,
  mailbox: 'desk',
  why: [],
  rules: [],
  intents: ['no_reply_needed'],
  alarms: [],
  machineMail: null,
  language: 'en',
  orders: [],
  proposals: [],
  endedActions: [],
  promises: [],
  isMarketplace: false,
  initials: null,
  ...changes,
});

test('only suppliers, carriers, notifications about orders and late orders stand on it', () => {
  expect(headOf(mail(1, { intents: ['supplier_notice'] }))).toBe('Suppliers');
  expect(headOf(mail(1, { intents: ['carrier_notice'], machineMail: 'notification' }))).toBe('Carriers');
  expect(headOf(mail(1, { machineMail: 'notification', orders: [orderOf('#W1')] }))).toContain('notifications');
  expect(headOf(mail(1, { rules: ['shipment_late_or_failing'], orders: [orderOf('#W1')] }))).toContain('late');
  expect(headOf(mail(1, { machineMail: 'notification' }))).toBeNull();
  expect(headOf(mail(1, { machineMail: 'bounce', orders: [orderOf('#W1')] }))).toBeNull();
});

test('an order stands once under a head, beside its newest mail', () => {
  const late = { rules: ['unshipped_too_long'], orders: [orderOf('#W1')], intents: ['where_is_my_order'] as const };
  const list = writeDailyList(
    '2026-11-23',
    [mail(1, late), mail(2, late), mail(3, { intents: ['supplier_notice'] })],
    [],
  );
  expect(list?.lines).toEqual([
    'Suppliers (1)',
    '- no order of ours is named: supplier notice, mail 3',
    'Orders that are late (1)',
    '- order #W1: where is my order, mail 2',
  ]);
});

test('nothing is no list, and very much is cut and says so', () => {
  expect(writeDailyList('2026-11-23', [mail(1, {})], [])).toBeNull();
  const many = Array.from({ length: 500 }, (_, n) =>
    mail(n, { intents: ['carrier_notice'], orders: [orderOf(`#W${n}`)] }),
  );
  const list = writeDailyList('2026-11-23', many, []);
  expect(list?.lines).toHaveLength(limits.escalations.listLines + 1);
  expect(list?.lines.at(-1)).toBe('and 461 lines more');
});

test('mails that nobody could fetch are counted by mailbox, without an address', () => {
  const unread = (providerRef: string) => ({
    mailbox: 'orders@shop.example',
    providerRef,
    attempts: 3,
    reason: 'why',
    at: '2026-11-22T09:00:00.000Z',
  });
  const list = writeDailyList('2026-11-23', [], [unread('1'), unread('2')]);
  expect(list?.lines).toEqual([
    "Mailboxes with mails that could not be fetched; 'waybill retry-unread' tries again (1)",
    '- mailbox orders: 2',
  ]);
});
