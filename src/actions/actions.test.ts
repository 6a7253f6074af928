import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import { notSent, onItsWay } from '../pipeline/thread-desk-fixture.ts';
import { resumeSending, stopSending } from '../sending/stop-sending.ts';
import { approveAction, rejectAction } from '../watch/decide-actions.ts';
import { ActionDesk } from './action-desk-fixture.ts';

const CANCEL = 'Please cancel my order W1046662.';
const MOVE = 'Please change the delivery address of order W1046662 to 12 Elm Street, Columbus, OH 43215.';
const CANCELLED = /has been cancelled, as you asked/;
const open: Order = {
  ...notSent,
  shippingAddress: {
    name: 'Ada Byron',
    line1: '1 Mill Road',
    line2: null,
    city: 'Dayton',
    region: 'OH',
    postalCode: '45402',
    country: 'US',
  },
};
const shipped: Order = { ...open, lines: onItsWay.lines, shipments: onItsWay.shipments };

let at: ActionDesk;
const openAt = (order: Order): ActionDesk => {
  const opened = new ActionDesk(order);
  onTestFinished(() => opened.close());
  return opened;
};
beforeEach(() => {
  at = openAt(open);
});

const marksOf = (ref: string) => at.mailbox.readMarks(ref);
const approve = async () => {
  await approveAction(at.desk, at.only().id, 'zoe');
  await at.round();
};

describe('what is proposed', () => {
  test('stands beside a draft that says that nothing is done yet, is to be seen on the mail, and runs nothing', async () => {
    const ref = at.arrive(CANCEL);
    await at.round();
    await at.round();
    expect(at.only()).toMatchObject({ state: 'proposed', action: { kind: 'cancel' }, orderNumber: '#W1046662' });
    expect(await marksOf(ref)).toEqual(['Waybill/To approve', 'Waybill/Action']);
    expect(at.drafts).toHaveLength(1);
    expect(at.drafts[0]).toMatch(/not been cancelled yet/);
    expect(at.actions.ran).toEqual([]);
  });

  test('is not kept back by the thanks with which a mail ends', async () => {
    at.arrive('Hello, please cancel my order W1046662. Thanks, Tom');
    await at.round();
    expect(at.only()).toMatchObject({ state: 'proposed', action: { kind: 'cancel' } });
  });

  test('is a new address that stands whole in the mail, and else nothing', async () => {
    at.arrive(MOVE);
    at.arrive('Please change the delivery address of order W1046662, I have moved.');
    await at.round();
    expect(at.only().action).toMatchObject({
      kind: 'change_address',
      shippingAddress: { name: 'Ada Byron', line1: '12 Elm Street', city: 'Columbus', postalCode: '43215' },
    });
  });

  test('is the return of the one thing that was sent', async () => {
    at = openAt({
      ...onItsWay,
      shipments: onItsWay.shipments.map((one) => ({
        ...one,
        shipmentStatus: 'delivered' as const,
        deliveredAt: '2026-11-19T09:00:00Z',
      })),
    });
    at.arrive('I would like to return the kettle from order W1046662.');
    await at.round();
    expect(at.only().action).toEqual({ kind: 'start_return', lines: [{ sku: 'KETT-1', quantity: 1 }], reason: null });
  });

  describe('is the money of an order that is wholly back', () => {
    const REFUND = 'Please refund the 120.00 USD for order W1046662. The kettle is back with you.';
    const back: Order = {
      ...onItsWay,
      shipments: onItsWay.shipments.map((one) => ({
        ...one,
        shipmentStatus: 'delivered' as const,
        deliveredAt: '2026-11-19T09:00:00Z',
      })),
      returns: [
        {
          id: 'r1',
          returnStatus: 'received',
          requestedAt: '2026-11-19T10:00:00Z',
          lines: [{ sku: 'KETT-1', quantity: 1 }],
        },
      ],
    };
    const proposedOn = async (order: Order, body: string) => {
      at = openAt(order);
      at.arrive(body);
      await at.round();
      return at.listActions().map(({ action }) => action);
    };

    test('where the mail names the amount, and the customer hears of it when the shop shows it', async () => {
      expect(await proposedOn(back, REFUND)).toEqual([
        { kind: 'request_refund', amount: '120.00', currency: 'USD', reason: null },
      ]);
      expect(at.drafts[0]).toMatch(/not made a refund/);
      await approve();
      expect(at.only().state).toBe('done');
      expect(at.sent.at(-1)).toMatch(/120\.00/);
    });

    test.each([
      ['it asks when it comes', back, 'When do I get my refund of 120.00 USD for order W1046662?'],
      ['it names no amount', back, 'Please refund my order W1046662.'],
      ['it names another amount', back, REFUND.replace('120.00', '119.00')],
      ['it names another currency', back, REFUND.replace('USD', 'EUR')],
      ['nothing has come back', { ...back, returns: [] }, REFUND],
      [
        'what comes back is still on its way',
        { ...back, returns: [{ ...back.returns[0], returnStatus: 'approved' }] },
        REFUND,
      ],
      [
        'a part was refunded',
        { ...back, refunds: [{ amount: '20.00', currency: 'USD', at: '2026-11-19T12:00:00Z', method: null }] },
        REFUND,
      ],
      [
        'a second piece is still with the customer',
        { ...back, lines: back.lines.map((line) => ({ ...line, quantity: 2, fulfilledQuantity: 2 })) },
        REFUND,
      ],
    ])('and not where %s', async (_, order, body) => {
      expect(await proposedOn(order as Order, body)).toEqual([]);
    });
  });

  test.each([
    ['from somebody else', { from: 'eve@example.com' }, CANCEL],
    ['from nobody who is proven', { dmarc: 'fail' }, CANCEL],
    ['that wants two things of which one rules out the other', {}, `${CANCEL} Or ${MOVE.replace('Please', 'please')}`],
    ['that wants money back', {}, 'When do I get my refund for order W1046662?'],
  ])('is nothing for a mail %s', async (_, mail, body) => {
    at.arrive(body, mail);
    await at.round();
    expect(at.listActions()).toEqual([]);
  });

  test('is nothing where the order has left, or the source cannot do it', async () => {
    at.orders.put(shipped);
    at.arrive(CANCEL);
    await at.round();
    at.orders.put(open);
    at.desk = { ...at.desk, findActions: () => ({ ...at.actions, kinds: ['add_note'] }) };
    at.arrive(CANCEL);
    await at.round();
    at.desk = { ...at.desk, findActions: () => null };
    at.arrive(CANCEL);
    await at.round();
    expect(at.listActions()).toEqual([]);
  });

  test('is no cancelling of an order of which the mail names one thing of two', async () => {
    const [line] = open.lines;
    if (!line) throw new Error('the sample order has a line');
    at = openAt({ ...open, lines: [line, { ...line, sku: 'LAMP-1', title: 'Desk Lamp (white)' }] });
    at.arrive('Please cancel the lamp from my order W1046662.');
    at.arrive('Please cancel my whole order W1046662.');
    await at.round();
    expect(at.only()).toMatchObject({ mailId: 2, action: { kind: 'cancel' } });
  });

  test('is a note in our own words where the desk wants one and nothing else can be done', async () => {
    const { settings } = at.desk;
    at.desk = { ...at.desk, settings: { ...settings, facts: { ...settings.facts, proposesNotes: true } } };
    at.orders.put(shipped);
    at.arrive(`${CANCEL} <b>Bold &amp; brash</b>`);
    await at.round();
    const { action } = at.only();
    expect(action.kind === 'add_note' && action.text).toMatch(
      /^The customer asked by mail on 2026-11-20: cancel order \(mail 1 /,
    );
    await approve();
    expect(at.actions.notes).toHaveLength(1);
    expect(at.sent).toEqual([]);
  });

  test('is withdrawn where the customer takes it back', async () => {
    at.arrive(CANCEL, { id: 'first' });
    await at.round();
    at.arrive('Please forget about it, I want to keep the order W1046662 after all. Do not cancel it.', {
      answers: ['first@example.com'],
    });
    await at.round();
    expect(at.listActions().map(({ state }) => state)).not.toContain('proposed');
  });
});

describe('Waybill/Approve', () => {
  test('sends the draft, has it done once, and the customer hears so in a second mail', async () => {
    const ref = at.arrive(CANCEL);
    await at.round();
    await at.mark(ref, 'Waybill/Approve');
    await at.round();
    await at.round();
    expect(at.actions.ran).toHaveLength(1);
    expect(at.only()).toMatchObject({ state: 'done', approvedBy: 'a mark in the mailbox', reference: 'act-1' });
    expect(at.sent).toHaveLength(2);
    expect(at.sent[1]).toMatch(CANCELLED);
    expect(at.sent[1]).toMatch(/Auto-Submitted: auto-replied/);
    expect(await marksOf(ref)).toEqual(['Waybill/Sent']);
    expect(at.only().toldAt).not.toBeNull();
  });

  test('without Waybill/Action on the mail sends the draft alone', async () => {
    const ref = at.arrive(CANCEL);
    await at.round();
    await at.mailbox.mark(ref, { add: ['Waybill/Approve'], remove: ['Waybill/Action'] });
    await at.round();
    expect(at.sent).toHaveLength(1);
    expect(at.actions.ran).toEqual([]);
    expect(at.only().state).toBe('proposed');
  });

  test('that comes when the order has left is held, and takes the proposal with it', async () => {
    const ref = at.arrive(CANCEL);
    await at.round();
    at.orders.put(shipped);
    await at.mark(ref, 'Waybill/Approve');
    await at.round();
    await at.round();
    expect(at.actions.ran).toEqual([]);
    expect(at.sent).toEqual([]);
    expect(at.only().state).toBe('withdrawn');
  });

  test('is asked for once more where the draft was sent by hand: that approves nothing', async () => {
    const ref = at.arrive(CANCEL);
    await at.round();
    const entry = at.desk.records.ledger.readForMail(at.only().mailId);
    at.mailbox.sendAsPerson(entry?.draftRef ?? '');
    await at.round();
    expect(at.only().state).toBe('proposed');
    expect(at.actions.ran).toEqual([]);
    expect((await marksOf(ref)).toSorted()).toEqual(['Waybill/Action', 'Waybill/Sent', 'Waybill/To approve']);
    await at.mark(ref, 'Waybill/Approve');
    await at.round();
    expect(at.actions.ran).toHaveLength(1);
    expect(at.sent[1]).toMatch(CANCELLED);
    expect(await marksOf(ref)).toEqual(['Waybill/Sent']);
  });

  test('Reject takes the draft and the proposal away', async () => {
    const ref = at.arrive(CANCEL);
    await at.round();
    await at.mark(ref, 'Waybill/Reject');
    await at.round();
    expect(at.only().state).toBe('rejected');
    expect(at.drafts).toEqual([]);
    expect(await marksOf(ref)).toEqual([]);
  });
});

describe('an approved action', () => {
  beforeEach(async () => {
    at.arrive(CANCEL);
    await at.round();
  });

  test.each([
    ['has left meanwhile', shipped, /been shipped/],
    ['was cancelled meanwhile', { ...open, orderStatus: 'cancelled' as const }, /is cancelled/],
    ['is not as it was', { ...open, total: '130.00' }, /has changed/],
  ])('does not run where the order %s, and a person is told', async (_, order, why) => {
    at.orders.put(order);
    await approve();
    expect(at.actions.ran).toEqual([]);
    expect(at.only()).toMatchObject({ state: 'refused' });
    expect(at.only().detail).toMatch(why);
    expect(at.only().toldAt).not.toBeNull();
    expect(
      await marksOf('received-1').catch(() => marksOf(at.desk.records.mails.read(1)?.providerRef ?? '')),
    ).toContain('Waybill/Escalated');
  });

  test('does not run where the customer has written again', async () => {
    await approveAction(at.desk, at.only().id, 'zoe');
    at.arrive('Thank you.', { answers: ['m1@example.com'] });
    await at.round();
    expect(at.actions.ran).toEqual([]);
  });

  test('waits while the source cannot be asked and while sending is stopped, and expires', async () => {
    at.orders.failNext('findOrders', { kind: 'unavailable' });
    await approve();
    expect(at.only().state).toBe('approved');
    await stopSending(at.desk, 'zoe', 'test');
    await at.round();
    expect(at.only().state).toBe('approved');
    await resumeSending(at.desk, 'zoe', 'test');
    at.wait(limits.actions.approvedHours * 3_600 + 1);
    await at.round();
    expect(at.only()).toMatchObject({ state: 'expired' });
    expect(at.actions.ran).toEqual([]);
  });

  test('that the source refuses is refused, and the customer hears nothing', async () => {
    at.actions.refuseNext('already packed');
    await approve();
    expect(at.only()).toMatchObject({ state: 'refused', detail: 'already packed' });
    expect(at.sent).toEqual([]);
  });

  test('whose answer is lost is unknown, is looked for and never run again', async () => {
    at.actions.failNext('run', { kind: 'unavailable', when: 'after' });
    await approve();
    expect(at.only().state).toBe('unknown');
    expect(at.sent).toEqual([]);
    at.wait(limits.sending.settleSeconds);
    await at.round();
    expect(at.only().state).toBe('done');
    expect(at.actions.ran).toHaveLength(1);
    expect(at.sent.filter((mail) => CANCELLED.test(mail))).toHaveLength(1);
  });

  test('of which nobody can tell what became stays unknown, and is asked for no longer than the limit', async () => {
    at.actions.failNext('run', { kind: 'unavailable', when: 'after' });
    at.actions.forget();
    await approve();
    at.wait(limits.sending.settleSeconds);
    await at.round();
    const { updatedAt } = at.only();
    at.wait(limits.actions.settleHours * 3_600 + 1);
    await at.round();
    expect(at.only().updatedAt).toBe(updatedAt);
    expect(at.only()).toMatchObject({ state: 'unknown', detail: 'The source cannot tell whether it was done.' });
    expect(at.actions.ran).toHaveLength(1);
  });

  test('whose source stumbles when it is run, and again when it is looked for, stays unknown, and the desk goes on', async () => {
    const stumble = () => Promise.reject(new TypeError('ada@example.com is not iterable'));
    at.desk = { ...at.desk, findActions: () => ({ ...at.actions, run: stumble, settle: stumble }) };
    await approve();
    expect(at.only()).toMatchObject({
      state: 'unknown',
      detail: 'The connector stumbled over the answer (TypeError).',
    });
    at.wait(limits.sending.settleSeconds);
    await at.round();
    expect(at.only()).toMatchObject({
      state: 'unknown',
      detail: 'The connector stumbled over the answer (TypeError).',
    });
  });

  test('takes the draft back that still waited: it said that nothing was done', async () => {
    await approve();
    expect(at.drafts).toEqual([]);
    expect(at.sent).toHaveLength(1);
    expect(at.sent[0]).toMatch(CANCELLED);
    expect(at.desk.records.ledger.readForMail(1)?.state).toBe('withdrawn');
  });

  test('is told by a draft where nothing may leave by itself; a mark sends it while it holds', async () => {
    at.desk = { ...at.desk, isDraftsOnly: () => true };
    await approve();
    expect(at.sent).toEqual([]);
    expect(at.drafts).toHaveLength(1);
    expect(at.drafts[0]).toMatch(CANCELLED);
    expect(at.drafts[0]).not.toMatch(/Auto-Submitted/);
    const ref = at.desk.records.mails.read(1)?.providerRef ?? '';
    expect(await marksOf(ref)).toEqual(['Waybill/To approve']);
    await at.mark(ref, 'Waybill/Approve');
    at.orders.put(open);
    await at.round();
    expect(at.sent).toEqual([]);
    at.orders.put({ ...open, orderStatus: 'cancelled' });
    await at.mark(ref, 'Waybill/Approve');
    await at.round();
    expect(at.sent).toHaveLength(1);
  });

  test('is not told to the customer before the source shows it, and by a person where it never does', async () => {
    const { actions } = at;
    at.desk = { ...at.desk, findActions: () => ({ ...actions, run: async () => ({ kind: 'done', reference: null }) }) };
    await approve();
    expect(at.only()).toMatchObject({ state: 'done', toldAt: null });
    at.wait(limits.actions.shownMinutes * 60 + 1);
    await at.round();
    expect(at.sent).toEqual([]);
    expect(at.only().toldAt).not.toBeNull();
  });
});

test('an address is said as the source shows it', async () => {
  at.arrive(MOVE);
  await at.round();
  await approve();
  expect(at.sent[0]).toMatch(/Ada Byron, 12 Elm Street, Columbus, OH 43215, US/);
  expect(JSON.stringify(at.desk.records.audit.show(1))).not.toMatch(/12 Elm/);
});

test('a buyer behind an Amazon address hears it without a link, signed by the brand alone, with the order’s number', async () => {
  const number = '302-1234567-7654321';
  const from = 'k3x9w1q7v5@marketplace.amazon.com';
  at = openAt({ ...open, number, customer: { ...open.customer, email: from } });
  const { voice } = at.desk.settings;
  at.desk = {
    ...at.desk,
    settings: { ...at.desk.settings, voice: { ...voice, signature: 'Desk\nhttps://desk.example' } },
  };
  at.arrive(`Please cancel my order ${number}.`, { from });
  await at.round();
  await approve();
  const [told = ''] = at.sent;
  expect(told).toMatch(CANCELLED);
  expect(told).toContain(number);
  expect(told).not.toContain('https://');
});

test('a proposal on which nobody decides expires', async () => {
  at.arrive(CANCEL);
  await at.round();
  at.wait(limits.actions.proposedDays * 86_400 + 1);
  await at.round();
  expect(at.only()).toMatchObject({ state: 'expired', detail: 'Nobody decided.' });
});

test('a proposal that a person rejects by command is no longer to be seen on the mail', async () => {
  const ref = at.arrive(CANCEL);
  await at.round();
  await rejectAction(at.desk, at.only().id, 'zoe');
  await at.round();
  expect(await marksOf(ref)).toEqual(['Waybill/To approve']);
  expect(at.only()).toMatchObject({ state: 'rejected' });
  await at.mark(ref, 'Waybill/Approve');
  await at.round();
  expect(at.sent).toHaveLength(1);
  expect(at.actions.ran).toEqual([]);
});
