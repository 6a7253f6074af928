// That a real Tryton comes up and holds the sales that the tests of its connector rest on, each in Tryton's own words.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Call, logIn } from './staff.ts';
import { startTryton, type Tryton, type TrytonSale } from './start.ts';

let tryton: Tryton;
let asWaybill: Call;

beforeAll(async () => {
  tryton = await startTryton();
  asWaybill = await logIn(tryton, tryton.users.waybill);
}, 600_000);
afterAll(() => tryton?.stop());

const findAll = (model: string, field: string, value: string, fields: readonly string[]) =>
  asWaybill(`model.${model}.search_read`, [[field, '=', value]], 0, 10, null, fields, {}) as Promise<
    Record<string, unknown>[]
  >;

async function find(sale: TrytonSale) {
  const fields = ['reference', 'state', 'shipment_state', 'invoice_state', 'total_amount', 'shipments'];
  const [found, ...others] = await findAll('sale.sale', 'number', sale.number, fields);
  expect(others).toEqual([]);
  const shipments = (await asWaybill('model.stock.shipment.out.read', found?.['shipments'], ['state'], {})) as {
    state: string;
  }[];
  return { ...found, shipments: shipments.map(({ state }) => state).sort() };
}

test('each sale is in the state that its name says', async () => {
  const { sales } = tryton.seeded;
  expect(await find(sales.quoted)).toMatchObject({ state: 'quotation', shipment_state: 'none', shipments: [] });
  expect(await find(sales.confirmed)).toMatchObject({
    reference: 'WEB-1002',
    state: 'processing',
    shipment_state: 'waiting',
    shipments: ['waiting'],
    total_amount: { __class__: 'Decimal', decimal: '20.00' },
  });
  expect(await find(sales.packed)).toMatchObject({ shipment_state: 'waiting', shipments: ['packed'] });
  expect(await find(sales.shipped)).toMatchObject({ shipment_state: 'sent', shipments: ['done'] });
  expect(await find(sales.partlyShipped)).toMatchObject({ shipment_state: 'waiting', shipments: ['done', 'waiting'] });
  expect(await find(sales.backOrdered)).toMatchObject({ shipment_state: 'waiting', shipments: ['waiting'] });
  expect(await find(sales.paid)).toMatchObject({ state: 'processing', invoice_state: 'paid', shipments: ['waiting'] });
  expect(await find(sales.cancelled)).toMatchObject({ state: 'cancelled', shipments: [] });
  expect(await find(sales.shipmentCancelled)).toMatchObject({ shipment_state: 'exception', shipments: ['cancelled'] });
});

test('a tracking number finds its package, and the package its shipment', async () => {
  const [parcel] = await findAll('stock.package', 'shipping_reference', '1Z999AA10123456784', ['shipment']);
  expect(parcel?.['shipment']).toBe(`stock.shipment.out,${tryton.seeded.sales.partlyShipped.shipments[0]?.id}`);
});

test('a return is a sale of negative quantities whose goods have come back', async () => {
  const { returned, returnOfReturned } = tryton.seeded.sales;
  const [back] = await findAll('sale.sale', 'origin', `sale.sale,${returned.id}`, ['number', 'shipment_state']);
  expect(back).toMatchObject({ number: returnOfReturned.number, shipment_state: 'sent' });
  expect(returnOfReturned).toMatchObject({ reference: returned.reference, lines: [{ code: 'WIDGET', quantity: -3 }] });
});

test('two sales of one customer', async () => {
  const { firstOfTwo, secondOfTwo } = tryton.seeded.sales;
  const found = await findAll('sale.sale', 'party.contact_mechanisms.value', firstOfTwo.email, ['number']);
  expect(found.map(({ number }) => number).sort()).toEqual([firstOfTwo.number, secondOfTwo.number].sort());
});

test('what is sold out is expected in two weeks', async () => {
  const [warehouse] = (await asWaybill(
    'model.stock.location.search',
    [['code', '=', 'WH']],
    0,
    1,
    null,
    {},
  )) as number[];
  const context = { locations: [warehouse] };
  const fields = ['quantity', 'forecast_quantity'];
  expect(
    await asWaybill('model.product.product.search_read', [['code', '=', 'GADGET']], 0, 1, null, fields, context),
  ).toMatchObject([{ quantity: 0 }]);
  const [line] = await findAll('purchase.line', 'purchase.number', tryton.seeded.purchase.number, ['delivery_date']);
  const [year, month, day] = tryton.seeded.purchase.expectedOn.split('-').map(Number);
  expect(line?.['delivery_date']).toEqual({ __class__: 'date', year, month, day });
});

test('a user without the group Sales reads no sale', async () => {
  const asVisitor = await logIn(tryton, tryton.users.visitor);
  await expect(asVisitor('model.sale.sale.search', [], 0, 1, null, {})).rejects.toThrow(/access/i);
});
