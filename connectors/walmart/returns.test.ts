import { describe, expect, test } from 'vitest';
import { WalmartReturn } from './schemas.ts';
import { ID, type Json, walmartReturn, walmartReturnLine } from './seller-server-fixture.ts';
import { translateReturns } from './translate-returns.ts';

const read = (lines: readonly Json[], changes: Json = {}) =>
  translateReturns([WalmartReturn.parse(walmartReturn(lines, changes))], ID, new Set(['MUG-1']));

const ALL_BACK = ['RETURN_INITIATED', 'REFUND_INITIATED', 'REFUND_ISSUED'];
const backLine = (changes: Json = {}) =>
  walmartReturnLine(ALL_BACK, { status: 'COMPLETED', refundedQty: 2, ...changes });

test('a return is read whole', () => {
  expect(read([walmartReturnLine(['RETURN_INITIATED'])])).toEqual({
    returns: [
      {
        id: '103738048909818825',
        returnStatus: 'requested',
        requestedAt: '2026-11-15T10:00:00Z',
        lines: [{ sku: 'MUG-1', quantity: 2 }],
      },
    ],
    refunds: [],
    unknowns: [],
  });
});

describe('how far it is says its newest event', () => {
  const known = [
    [['RETURN_INITIATED', 'RETURN_IN_TRANSIT'], 'approved'],
    [['RETURN_IN_TRANSIT', 'DELIVERED_AT_RETURN_CENTER'], 'received'],
    [['RETURN_INITIATED', 'REFUND_INITIATED'], 'approved'],
    [ALL_BACK, 'refunded'],
    [['REFUND_ISSUED', 'INTRANSIT_AFTER_INVOICE'], 'refunded'],
    [['REFUND_ISSUED', 'DELIVERED_AFTER_INVOICE'], 'refunded'],
  ] as const;
  test.each(known)('%j', (events, returnStatus) => {
    expect(read([walmartReturnLine(events)])).toMatchObject({ returns: [{ returnStatus }], unknowns: [] });
  });

  test('and by its status where none is told, unless that may mean several things', () => {
    const status = (word: unknown) => read([walmartReturnLine([], { status: word })]);
    expect(status('INITIATED').returns[0]?.returnStatus).toBe('requested');
    expect(status('DELIVERED').returns[0]?.returnStatus).toBe('received');
    for (const word of ['COMPLETED', 'LOST', '__proto__'])
      expect(status(word)).toMatchObject({
        returns: [{ returnStatus: 'unknown' }],
        unknowns: [{ about: 'return status', word }],
      });
  });

  test('by time, not by place in the list', () => {
    const events = [
      { eventTag: 'REFUND_ISSUED', eventTime: '2026-11-18T10:00:00.000Z' },
      { eventTag: 'RETURN_INITIATED', eventTime: '2026-11-15T10:00:00.000Z' },
    ];
    expect(read([walmartReturnLine([], { returnTrackingDetail: events })]).returns[0]?.returnStatus).toBe('refunded');
  });

  test('a return is as far as the line that is least far, and unknown where one is', () => {
    const lines = [backLine(), walmartReturnLine(['RETURN_IN_TRANSIT'])];
    expect(read(lines).returns[0]?.returnStatus).toBe('approved');
    expect(read([...lines, walmartReturnLine(['BEAMED_UP'])]).returns[0]?.returnStatus).toBe('unknown');
  });
});

test('what was called off, and lines of another purchase order, are no return of this one', () => {
  expect(read([walmartReturnLine(['RETURN_INITIATED', 'RETURN_CANCELLED'], { status: 'COMPLETED' })]).returns).toEqual(
    [],
  );
  expect(read([walmartReturnLine([], { status: 'CANCELLED' })]).returns).toEqual([]);
  expect(read([backLine({ purchaseOrderId: '108990000000002' })])).toEqual({ returns: [], refunds: [], unknowns: [] });
  expect(read([backLine({ purchaseOrderId: null, item: { sku: 'BOWL-1' } })]).returns).toEqual([]);
  expect(read([backLine({ purchaseOrderId: null })]).returns).toHaveLength(1);
});

describe('what was given back for it', () => {
  const refund = { amount: '69.00', currency: 'USD', at: '2026-11-17T10:00:00Z', method: null };
  test('is told with the time at which it was issued', () => {
    expect(read([backLine()]).refunds).toEqual([refund]);
  });

  test.each([
    ['only for some of it', [backLine({ refundedQty: 1 })], {}],
    ['not issued yet', [walmartReturnLine(['REFUND_INITIATED'], { refundedQty: 2 })], {}],
    ['of no known amount', [backLine()], { totalRefundAmount: null }],
    ['also for another purchase order', [backLine(), backLine({ purchaseOrderId: '108990000000002' })], {}],
  ])('is not, where it was %s', (_, lines, changes) => {
    expect(read(lines, changes).refunds).toEqual([]);
  });
});
