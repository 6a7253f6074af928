import { describe, expect, test } from 'vitest';
import type { Intent } from '../domain/intent.ts';
import { isOpenToSend, type SendNeeds } from './open-to-send.ts';

const needs: SendNeeds = {
  isSwitchedOn: () => true,
  hasRefundOnFile: true,
  hasProduct: true,
  hasDeliveredAll: true,
  isReturnToStart: false,
};
const isOpen = (intents: readonly Intent[], change: Partial<SendNeeds> = {}) =>
  isOpenToSend(intents, { ...needs, ...change });

describe('what may be answered beyond plain status questions', () => {
  test('is what needs nothing done, alone or beside a status question', () => {
    expect(isOpen(['refund_status'])).toBe(true);
    expect(isOpen(['stock_question', 'where_is_my_order'])).toBe(true);
    expect(isOpen(['where_is_my_order'])).toBe(false);
    expect(isOpen([])).toBe(false);
    expect(isOpen(['stock_question', 'cancel_order'])).toBe(false);
    expect(isOpen(['complaint'])).toBe(false);
  });

  test.each<[string, Intent, Partial<SendNeeds>]>([
    ['a refund that no source shows', 'refund_status', { hasRefundOnFile: false }],
    ['stock of a product that was not found', 'stock_question', { hasProduct: false }],
    ['a return of what is still to come', 'return_request', { hasDeliveredAll: false }],
    ['a return that the shop could begin', 'return_request', { isReturnToStart: true }],
    ['what the mailbox is not switched to', 'shipping_question', { isSwitchedOn: () => false }],
  ])('is not %s', (_, intent, change) => {
    expect(isOpen([intent])).toBe(true);
    expect(isOpen([intent], change)).toBe(false);
  });

  test('the switch is asked of all that the mail wants', () => {
    const asked: (readonly Intent[])[] = [];
    isOpen(['stock_question', 'order_confirmation'], { isSwitchedOn: (intents) => asked.push(intents) > 0 });
    expect(asked).toEqual([['stock_question', 'order_confirmation']]);
  });
});
