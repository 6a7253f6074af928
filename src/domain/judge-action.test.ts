import { describe, expect, test } from 'vitest';
import { notSent, onItsWay } from '../pipeline/thread-desk-fixture.ts';
import { digestAction, digestOrderState, findMisfit, isSameAddress } from './judge-action.ts';
import type { Order } from './order.ts';
import { ACTION_STATES, canMoveAction, OrderAction, type ShippingAddress } from './order-action.ts';

const address: ShippingAddress = {
  name: 'Ada Byron',
  line1: '12 Elm Street',
  line2: null,
  city: 'Columbus',
  region: 'OH',
  postalCode: '43215',
  country: 'US',
};
const open: Order = { ...notSent, shippingAddress: { ...address, line1: '1 Old Road' } };
const cancel: OrderAction = { kind: 'cancel', reason: null };
const move: OrderAction = { kind: 'change_address', shippingAddress: address };
const sendBack = (quantity: number): OrderAction => ({
  kind: 'start_return',
  lines: [{ sku: 'KETT-1', quantity }],
  reason: null,
});

describe('an order of which nothing has left', () => {
  test('can be cancelled and sent elsewhere, and nothing of it comes back', () => {
    expect(findMisfit(cancel, open)).toBeNull();
    expect(findMisfit(move, open)).toBeNull();
    expect(findMisfit(sendBack(1), open)).toMatch(/not been shipped/);
  });
  test('with a label is still here, and with a scan it is not', () => {
    const [shipment] = onItsWay.shipments;
    if (!shipment) throw new Error('the sample order has a parcel');
    const labelled = { ...shipment, shipmentStatus: 'info_received' as const, shippedAt: null };
    expect(findMisfit(cancel, { ...open, shipments: [labelled] })).toBeNull();
    expect(findMisfit(cancel, { ...open, shipments: [{ ...labelled, shipmentStatus: 'unknown' }] })).toMatch(/left/);
    expect(findMisfit(cancel, { ...open, shipments: [shipment] })).toMatch(/left/);
  });
});

test.each([
  ['cancelled', { ...open, orderStatus: 'cancelled' as const }],
  ['of an unknown status', { ...open, orderStatus: 'unknown' as const }],
  ['with a word that is not understood', { ...open, unknowns: [{ about: 'fulfilment status', word: 'zapped' }] }],
  ['on which the sources disagree', { ...open, disagreements: [{ about: 'status', says: [] }] }],
])('an order %s is left alone', (_, order) => {
  expect(findMisfit(cancel, order)).not.toBeNull();
  expect(findMisfit(move, order)).not.toBeNull();
  expect(findMisfit(sendBack(1), order)).not.toBeNull();
});

test('an address that is the present one, in other letters, is no change; an unknown present one cannot be judged', () => {
  const same = { ...address, line1: '12 ELM street.', line2: '' };
  expect(isSameAddress(address, same)).toBe(true);
  expect(findMisfit(move, { ...open, shippingAddress: same })).toMatch(/already/);
  expect(findMisfit(move, { ...open, shippingAddress: null })).toMatch(/does not say/);
});

test('no more goes back than was sent and is not on its way back already', () => {
  expect(findMisfit(sendBack(1), onItsWay)).toBeNull();
  expect(findMisfit(sendBack(2), onItsWay)).toMatch(/not left/);
  const lines = [{ sku: 'KETT-1', quantity: 1 }];
  const returned = { id: 'r1', requestedAt: '2026-11-19T09:00:00Z', lines };
  expect(findMisfit(sendBack(1), { ...onItsWay, returns: [{ ...returned, returnStatus: 'requested' }] })).toMatch(
    /left/,
  );
  expect(findMisfit(sendBack(1), { ...onItsWay, returns: [{ ...returned, returnStatus: 'rejected' }] })).toBeNull();
});

test('no more money than was paid and is not refunded, to the last hundredth', () => {
  const refund = (amount: string): OrderAction => ({ kind: 'request_refund', amount, currency: 'USD', reason: null });
  const refunds = [{ amount: '100.10', currency: 'USD', at: '2026-11-19T09:00:00Z', method: null }];
  const paid: Order = { ...onItsWay, refunds, paymentStatus: 'partially_refunded' };
  expect(findMisfit(refund('19.90'), paid)).toBeNull();
  expect(findMisfit(refund('19.91'), paid)).toMatch(/So much/);
  expect(findMisfit({ ...refund('1'), currency: 'EUR' } as OrderAction, paid)).toMatch(/currency/);
});

describe('the state that an action was proposed on', () => {
  test('is the same whatever the order in which a source lists it', () => {
    const two = [...onItsWay.lines, { ...onItsWay.lines[0], sku: 'LAMP-2' }] as Order['lines'];
    expect(digestOrderState(cancel, { ...open, lines: two })).toBe(
      digestOrderState(cancel, { ...open, lines: [...two].reverse() }),
    );
  });
  test.each([
    ['a parcel', { ...open, shipments: onItsWay.shipments }],
    ['its owner', { ...open, customer: { ...open.customer, email: 'eve@example.com' } }],
    ['its address', { ...open, shippingAddress: address }],
  ])('is another one with another %s', (_, order) => {
    expect(digestOrderState(move, order)).not.toBe(digestOrderState(move, open));
  });
  test('does not hang on what the action does not depend on', () => {
    expect(digestOrderState(sendBack(1), { ...onItsWay, shipments: [] })).toBe(digestOrderState(sendBack(1), onItsWay));
  });
});

test('an action has one digest however its JSON is written, and another one for another address', () => {
  const turned = OrderAction.parse(JSON.parse(JSON.stringify({ shippingAddress: address, kind: 'change_address' })));
  expect(digestAction(turned)).toBe(digestAction(move));
  expect(digestAction({ ...move, shippingAddress: { ...address, postalCode: '43216' } })).not.toBe(digestAction(move));
});

test('nothing runs but what was approved, and nothing runs twice', () => {
  expect(ACTION_STATES.filter((state) => canMoveAction(state, 'running'))).toEqual(['approved']);
  expect(ACTION_STATES.filter((state) => canMoveAction(state, 'approved'))).toEqual(['proposed']);
});
