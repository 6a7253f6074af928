// A parcel from the printed label to the door, of which nobody calls: the shop says once that it is shipped, and all else is asked of DHL, whose API answers
// from an emulator of its documented shape with the 250 calls a day of a new app.
import { expect, test } from 'vitest';
import { openTestAccess, startVendorServer } from '../../connectors/contract/vendor-server-fixture.ts';
import { connector } from '../../connectors/dhl/connector.ts';
import { NUMBERS, scan, shipment } from '../../connectors/dhl/parcels-fixture.ts';
import { openDeskSources } from '../sources/open-desk-sources.ts';
import { noteChange } from './note-change.ts';
import { NoticeDesk, order, parcel } from './notice-desk-fixture.ts';

const HOUR = 60;
const number = NUMBERS.in_transit;
/** From when on DHL says it, newest first; by German clocks. */
const SCANS = [
  ['2026-11-21T10:00:00Z', scan('2026-11-21T11:00:00', 'delivered', 'The shipment has been successfully delivered')],
  [
    '2026-11-21T06:10:00Z',
    scan('2026-11-21T07:10:00', 'transit', 'The shipment has been loaded onto the delivery vehicle'),
  ],
  [
    '2026-11-20T15:00:00Z',
    scan('2026-11-20T16:00:00', 'transit', 'The shipment has been processed in the parcel center of origin'),
  ],
] as const;

test('what a shop calls shipped is told when DHL has scanned it, and so is all that follows, each once', async () => {
  const desk = new NoticeDesk();
  const server = await startVendorServer(() => {
    const said = SCANS.filter(([from]) => from <= desk.clock.now()).map(([, one]) => one);
    if (said.length === 0) return { status: 404, json: { status: 404, title: 'No result found' } };
    return { json: { shipments: [shipment(number, said)] } };
  });
  const access = { ...openTestAccess({ apiKey: 'k' }), clock: desk.clock };
  const dhl = connector.open({ callsPerDay: 250, baseUrl: server.url }, access);
  const check = () => Promise.resolve([]);
  const sources = openDeskSources(
    [
      { name: 'shop', kind: 'shop', opened: { orders: desk.orders, check } },
      { name: 'dhl', kind: 'carrier', opened: dhl },
    ],
    { records: desk.records, clock: desk.clock },
  );
  const { orders, ordersNow, findAsker } = sources;
  const whole = {
    ...{ clock: desk.clock, records: desk.records, settings: desk.settings },
    findMailbox: desk.findMailbox,
  };
  const ports = { ...whole, orders, ordersNow, findAsker };
  const shipped = parcel('1', 'in_transit', {
    ...{ carrier: 'dhl', trackingNumber: number, shippedAt: '2026-11-20T08:00:00Z', estimatedDeliveryOn: null },
  });
  const placed = order('1', { id: '1', shipments: [shipped] });
  desk.shop.set('1', placed);
  await noteChange(ports, 'shop', { kind: 'order', orderId: '1' });
  await desk.runAs(ports, 5 * HOUR, 10);
  expect(desk.told).toEqual([]);
  await desk.runAs(ports, 4 * 24 * HOUR, 10);
  expect(desk.told).toEqual([['shipped'], ['out_for_delivery'], ['delivered']]);
  expect(server.requests.length).toBeLessThan(60);
});
