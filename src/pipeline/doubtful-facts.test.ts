// What the pipeline makes of facts that are missing, contradict each other, have aged or change while a reply is written.
import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Order, StockItem } from '../domain/order.ts';
import type { Tracking } from '../ports/tracking-source.ts';
import { openTestSources, tracking } from '../sources/sources-fixture.ts';
import { previewMail } from './preview-mail.ts';
import { replayMail } from './replay-mail.ts';
import { notSent, onItsWay, openTestDesk, writeMail } from './thread-desk-fixture.ts';
import { workThrough } from './work-through.ts';

const WHERE = 'Hello, where is my order #W1046662? When will it arrive? Thanks, Ada';

function openDesk(
  shop: readonly Order[],
  parcels: readonly Tracking[] = [tracking()],
  erp: readonly Order[] | null = null,
  goods: readonly StockItem[] = [],
) {
  const world = openTestSources({ shop, parcels, erp, stock: goods });
  const { orders, ordersNow, stock } = world.sources;
  const desk = openTestDesk([], null, ':memory:', { orders, ordersNow, stock });
  return {
    ...world,
    ...desk,
    ask: (id = 'm1', body = WHERE) => desk.handle(writeMail(body, { id, subject: 'Order' })),
  };
}
const rulesOf = ({ reasons }: { readonly reasons: readonly { readonly rule: string }[] }) =>
  reasons.map(({ rule }) => rule);

test('where shop and carrier agree, the routine answer leaves with the carrier’s word', async () => {
  const desk = openDesk([onItsWay]);
  const run = await desk.ask();
  expect(run).toMatchObject({ outcome: 'send', known: { delivery: { kind: 'sent' } } });
  const sent = Buffer.from(desk.mailbox.sent[0] ?? []).toString();
  expect(sent).toContain('November 24');
  const facts = run.known.facts?.filter(({ name }) => name.endsWith('parcel.1.estimatedOn'));
  expect(facts).toMatchObject([{ value: '2026-11-24', source: 'ups' }]);
});

describe('the audit log names', () => {
  const gathered = ({ ports }: ReturnType<typeof openDesk>, mailId: number) =>
    ports.records.audit.show(mailId).find(({ step }) => step === 'gatherFacts')?.content;

  test('the carrier by whose word a reply tells of a parcel, and when it was heard', async () => {
    const desk = openDesk([onItsWay]);
    const { mailId } = await desk.ask();
    const content = JSON.parse(gathered(desk, mailId) ?? '');
    expect(content.orders).toMatchObject([
      { source: 'shopify', tracked: [{ source: 'ups', asOf: expect.any(String) }] },
    ]);
    expect(content.unknowns).toBeUndefined();
  });

  test('what no word was known for', async () => {
    const desk = openDesk([onItsWay]);
    desk.carrier.put(tracking({ shipmentStatus: 'unknown', vendorStatus: 'ZZ' }));
    const { mailId } = await desk.ask();
    expect(JSON.parse(gathered(desk, mailId) ?? '').unknowns).toEqual(['shipment status']);
  });
});

describe('a person looks first, and the draft states nothing of the order', () => {
  test.each([
    [
      'the shop is down',
      'source_down',
      (desk: ReturnType<typeof openDesk>) => desk.shop.failNext('findOrders', { kind: 'unavailable', times: 9 }),
    ],
    [
      'the carrier is down',
      'source_down',
      (desk: ReturnType<typeof openDesk>) => desk.carrier.failNext('track', { kind: 'auth', times: 9 }),
    ],
    [
      'the carrier has no scan of what the shop calls shipped',
      'sources_disagree',
      (desk: ReturnType<typeof openDesk>) => desk.carrier.put(tracking({ shipmentStatus: 'info_received' })),
    ],
    [
      'the carrier says a word that we do not know',
      'source_word_unknown',
      (desk: ReturnType<typeof openDesk>) =>
        desk.carrier.put(tracking({ shipmentStatus: 'unknown', vendorStatus: 'ZZ' })),
    ],
  ] as const)('where %s', async (_, rule, prepare) => {
    const desk = openDesk([onItsWay]);
    prepare(desk);
    const run = await desk.ask();
    expect(run.outcome).toBe('escalate');
    expect(rulesOf(run)).toContain(rule);
    expect(desk.mailbox.sent).toHaveLength(0);
    if (rule !== 'source_word_unknown') expect(run.known.reply?.kind).toBe('holding');
  });

  test('where the ERP back-orders what the shop has shipped', async () => {
    const [line] = onItsWay.lines;
    const inErp = { ...onItsWay, lines: [{ ...line, fulfilledQuantity: 0, backorder: { expectedAt: null } }] } as Order;
    const run = await openDesk([onItsWay], [tracking()], [{ ...inErp, shipments: [] }]).ask();
    expect(rulesOf(run)).toContain('sources_disagree');
    expect(run.known.reply?.kind).toBe('holding');
  });

  test('where the carrier’s last word is too old, and it does not answer now', async () => {
    const desk = openDesk([onItsWay]);
    await desk.sources.orders.findOrders({ by: 'number', number: 'W1046662' });
    // openTestDesk's clock stands still, so the word is given an age there.
    desk.carrier.put(tracking());
    const stale = openTestDesk([], null, ':memory:', {
      orders: {
        ...desk.sources.orders,
        async findOrders(query) {
          const found = await desk.sources.orders.findOrders(query);
          const age = (order: Order): Order => ({
            ...order,
            shipments: order.shipments.map((one) => ({ ...one, trackedAt: '2026-11-20T02:00:00Z' })),
          });
          return { ...found, orders: found.orders.map((one) => ({ ...one, order: age(one.order) })) };
        },
      },
    });
    const run = await stale.handle(writeMail(WHERE, { id: 'm1', subject: 'Order' }));
    expect(rulesOf(run)).toContain('tracking_too_old');
    expect(run.known.reply?.kind).toBe('holding');
  });
});

test('a shop that is down stops nothing that does not rest on it', async () => {
  const desk = openDesk([onItsWay]);
  desk.shop.failNext('findOrders', { kind: 'unavailable', times: 9 });
  const thanks = await desk.ask('m1', 'Thank you so much, everything arrived. No reply needed!');
  expect(thanks.outcome).toBe('ignore');
  const shipping = await desk.ask('m2', 'Hi, do you ship to Norway, and what does shipping cost?');
  expect(rulesOf(shipping)).not.toContain('source_down');
});

test('what changes between the draft and its sending is never sent: the mail is handled anew', async () => {
  const desk = openDesk([onItsWay]);
  const { ordersNow } = desk.ports;
  if (ordersNow === undefined) throw new Error('the desk reads again');
  // Between the two readings the parcel comes back.
  const find = ordersNow.findOrders.bind(ordersNow);
  let isFirst = true;
  Object.assign(ordersNow, {
    findOrders: async (query: Parameters<typeof find>[0]) => {
      if (isFirst) {
        isFirst = false;
        desk.pass(60);
        desk.carrier.put(tracking({ shipmentStatus: 'returned', vendorStatus: 'RS' }));
      }
      return find(query);
    },
  });
  const run = await desk.ask();
  expect(desk.mailbox.sent).toHaveLength(0);
  expect(desk.mailbox.drafts).toHaveLength(0);
  expect(run.end).toBe('failed');
  expect(desk.ports.records.work.counts().waiting).toBe(1);
});

test('a source that says something else each time does not keep a mail waiting for ever: a draft waits for a person', async () => {
  const desk = openDesk([onItsWay]);
  const { ordersNow, records } = desk.ports;
  if (ordersNow === undefined) throw new Error('the desk reads again');
  const find = ordersNow.findOrders.bind(ordersNow);
  let asked = 0;
  Object.assign(ordersNow, {
    findOrders: (query: Parameters<typeof find>[0]) => {
      asked += 1;
      desk.pass(60);
      desk.carrier.put(tracking({ estimatedDeliveryOn: `2026-11-${24 + (asked % 2)}` }));
      return find(query);
    },
  });
  await desk.ask();
  for (let round = 0; round < 20 && records.work.counts().finished === 0; round += 1) {
    await records.write(() => records.work.giveBackLeases());
    await workThrough(desk.ports, () => undefined);
  }
  expect(asked).toBe(limits.pipeline.changedFactsMax + 1);
  expect(records.work.counts()).toMatchObject({ waiting: 0, finished: 1 });
  expect(desk.mailbox.sent).toHaveLength(0);
  expect(desk.mailbox.drafts).toHaveLength(1);
});

test('where a source does not answer at the moment of sending, a draft waits for a person', async () => {
  const desk = openDesk([onItsWay]);
  const { ordersNow } = desk.ports;
  if (ordersNow === undefined) throw new Error('the desk reads again');
  const find = ordersNow.findOrders.bind(ordersNow);
  Object.assign(ordersNow, {
    findOrders: (query: Parameters<typeof find>[0]) => {
      desk.pass(60);
      desk.shop.failNext('findOrders', { kind: 'unavailable' });
      return find(query);
    },
  });
  const run = await desk.ask();
  expect(run).toMatchObject({ outcome: 'send', known: { delivery: { kind: 'drafted', why: 'facts_not_confirmed' } } });
  expect(desk.mailbox.sent).toHaveLength(0);
  expect(desk.mailbox.drafts).toHaveLength(1);
});

test('an outage does not turn a waiting draft into a holding reply', async () => {
  const desk = openDesk([notSent]);
  const run = await desk.ask('m1', 'Please cancel my order #W1046662.');
  expect(run.outcome).toBe('draft');
  desk.pass(3_600 * 25);
  desk.shop.failNext('findOrders', { kind: 'unavailable', times: 9 });
  expect((await previewMail(run.mailId, desk.ports))?.reply).toBe('cannot_tell');
});

test('a replay rests on the stock that was down then, and on what was counted', async () => {
  const item = {
    sku: 'KETT-1',
    title: 'Electric Kettle (red)',
    available: 3,
    expectedOn: null,
    price: null,
    currency: null,
  };
  const question = 'Hello, do you have the Electric Kettle (red) in stock?';
  const desk = openDesk([notSent], [], null, [item]);
  desk.stock.failNext('listStock', { kind: 'unavailable', times: 99 });
  const held = await desk.ask('m1', 'Where is my order #W1046662?');
  expect(rulesOf(held)).toContain('source_down');
  const replayed = await replayMail(held.mailId, desk.ports);
  expect(replayed?.differences).toEqual([]);
  expect(rulesOf(replayed?.now ?? held)).toContain('source_down');

  const answering = openDesk([notSent], [], null, [item]);
  const told = await answering.ask('m2', question);
  expect(rulesOf(told)).not.toContain('source_down');
  expect((await replayMail(told.mailId, answering.ports))?.differences).toEqual([]);
});

test('a replay rests on what was down then', async () => {
  const desk = openDesk([onItsWay]);
  desk.carrier.failNext('track', { kind: 'unavailable', times: 9 });
  const run = await desk.ask();
  const replay = await replayMail(run.mailId, desk.ports);
  expect(JSON.stringify(replay)).toContain('source_down');
});
