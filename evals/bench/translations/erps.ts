// Sales orders as ERPs answer them, row by row: half of each line in a delivery, and with what else the made-up rows have. Listed in samples.ts.
import * as businessCentralRows from '../../../connectors/business-central/order-rows-fixture.ts';
import { translateOrder as translateBusinessCentral } from '../../../connectors/business-central/translate.ts';
import * as erpnextRows from '../../../connectors/erpnext/order-rows-fixture.ts';
import { translateOrder as translateErpnext } from '../../../connectors/erpnext/translate.ts';
import * as netsuiteRows from '../../../connectors/netsuite/order-fixture.ts';
import { translateOrder as translateNetsuite } from '../../../connectors/netsuite/translate.ts';
import * as odooRows from '../../../connectors/odoo/order-rows-fixture.ts';
import { translateOrder as translateOdoo } from '../../../connectors/odoo/translate.ts';
import * as s4hanaRows from '../../../connectors/s4hana/order-rows-fixture.ts';
import { translateOrder as translateS4hana } from '../../../connectors/s4hana/translate.ts';
import { SapB1Config } from '../../../connectors/sap-b1/config.ts';
import { CustomerRow, OrderRow, StepHeadRow, StepLineRow } from '../../../connectors/sap-b1/rows.ts';
import { documentOf, lineOf, madeFrom } from '../../../connectors/sap-b1/tables-fixture.ts';
import { traceSteps } from '../../../connectors/sap-b1/trace-steps.ts';
import { translateOrder as translateSapB1 } from '../../../connectors/sap-b1/translate.ts';
import * as trytonRows from '../../../connectors/tryton/order-rows-fixture.ts';
import { translateSale } from '../../../connectors/tryton/translate.ts';
import type { Order } from '../../../src/domain/order.ts';
import { makeSample, ofLines, times } from './sample.ts';

type ErpOrder =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'absent' };

function orderOf(translated: ErpOrder): Order {
  if (translated.kind !== 'order') throw new Error(`The sample makes no order: ${JSON.stringify(translated)}`);
  return translated.order;
}

export const businessCentral = ofLines((count) => {
  const { CONFIG, LINE, NUMBER, rowsOf, readRows } = businessCentralRows;
  const posted = times(count, () => ({ ...LINE, quantity: 1 }));
  const rows = rowsOf({
    lines: times(count, () => LINE),
    shipments: [{ salesShipmentLines: posted }],
    invoices: [{ salesInvoiceLines: posted }],
    tracking: ['1Z999AA10123456784'],
    arrivals: [['2026-12-01', 10]],
  });
  return makeSample(rows, {
    read: (text) => readRows(JSON.parse(text)),
    translate: (records) => orderOf(translateBusinessCentral(NUMBER, records, CONFIG, '2026-11-20')),
  });
});

export const erpnext = ofLines((count) => {
  const { CONFIG, rowsOf, readRows } = erpnextRows;
  const one = rowsOf({ notes: [{}], shipments: [{}], invoices: [{}] });
  const rows = {
    ...one,
    items: times(count, (index) => ({ ...one.items[0], name: `row${index}` })),
    noteItems: times(count, () => ({ ...one.noteItems[0] })),
  };
  return makeSample(rows, {
    read: (text) => readRows(JSON.parse(text)),
    translate: ({ row, records }) => orderOf(translateErpnext(row, records, CONFIG)),
  });
});

export const netsuite = ofLines((count) => {
  const { CONFIG, linkTo, rowsOf, readRows } = netsuiteRows;
  const one = rowsOf({ lines: [{ shipped: '1' }], fulfilments: [{ numbers: ['1Z999AA10123456784'] }] });
  const [line, packed] = one.lines;
  const ids = times(count, (index) => `${index + 1}`);
  const rows = {
    ...one,
    lines: [...ids.map((id) => ({ ...line, id })), ...ids.map((id) => ({ ...packed, id }))],
    links: ids.map((id) => linkTo('601', Number(id))),
  };
  return makeSample(rows, {
    read: (text) => readRows(JSON.parse(text)),
    translate: ({ row, records }) => orderOf(translateNetsuite(row, records, CONFIG)),
  });
});

export const odoo = ofLines((count) => {
  const { CONFIG, rowsOf, readRows, TODAY } = odooRows;
  const rows = rowsOf({
    lines: times(count, (index) => ({ id: 1_000 + index })),
    deliveries: [{}],
    moves: times(count, (index) => ({ id: 5_000 + index, sale_line_id: [1_000 + index, 'x'] })),
    contacts: [{}, { id: 5, email: 'Buyer@Hilltop.example' }],
    invoices: [{}],
  });
  return makeSample(rows, {
    read: (text) => readRows(JSON.parse(text)),
    translate: ({ row, records }) => orderOf(translateOdoo(row, records, CONFIG, TODAY)),
  });
});

export const s4hana = ofLines((count) => {
  const { CONFIG, rowsOf, readRows } = s4hanaRows;
  const items = times(count, (index) => ({ SalesOrderItem: `${10 * (index + 1)}` }));
  const rows = rowsOf({
    items,
    deliveries: [{}],
    delivered: items.map(({ SalesOrderItem }) => ({ ReferenceSDDocumentItem: SalesOrderItem })),
    invoices: [{}],
    charged: items.map(({ SalesOrderItem }) => ({ BillingDocumentItem: SalesOrderItem, NetAmount: '0.05' })),
    emails: ['office@hilltop.example'],
  });
  return makeSample(rows, {
    read: (text) => readRows(JSON.parse(text)),
    translate: ({ row, records }) => orderOf(translateS4hana(row, records, CONFIG, '2026-11-20')),
  });
});

const SAP_CONFIG = SapB1Config.parse({ url: 'https://sap.example.com:50000', companyDb: 'X', timeZone: 'UTC' });

export const sapB1 = ofLines((count) => {
  const [entry, delivery, cardCode] = [101, 201, 'C20000'];
  const lines = times(count, (index) => lineOf(entry, index, `SKU-${index}`, 3));
  const left = times(count, (index) => lineOf(delivery, index, `SKU-${index}`, 1, madeFrom(17, entry, index)));
  const rows = {
    order: documentOf(entry, '2026-11-10T02:15:00', { CardCode: cardCode, DocumentLines: lines }),
    head: documentOf(delivery, '2026-11-12T09:05:07', { TrackingNumber: 'JD014600003', TransportationCode: 2 }),
    left,
    customer: { CardCode: cardCode, EmailAddress: 'office@hilltop.example', ContactEmployees: [] },
  };
  return makeSample(rows, {
    read(text) {
      const read = JSON.parse(text) as typeof rows;
      const head = StepHeadRow.parse(read.head);
      const steps = read.left.map((line) => ({ kind: 'delivery', head, line: StepLineRow.parse(line) }) as const);
      const customer = CustomerRow.parse(read.customer);
      const records = {
        steps: traceSteps(steps),
        customers: new Map([[customer.CardCode, customer]]),
        carriers: new Map([[2, 'DHL Express']]),
        shelf: new Map(),
      };
      return { row: OrderRow.parse(read.order), records };
    },
    translate: ({ row, records }) => orderOf(translateSapB1(row, records, SAP_CONFIG, '2026-11-20')),
  });
});

export const tryton = ofLines((count) => {
  const { CONFIG, rowsOf, readRows } = trytonRows;
  const moves = times(count, (index) => ({ id: 5_000 + index, origin: `sale.line,${1_000 + index}` }));
  const one = rowsOf({ moves, packages: [{ moves: moves.map(({ id }) => id) }], mechanisms: [{}], returns: [{}] });
  const [line, returned] = one.lines;
  const rows = { ...one, lines: [...times(count, (index) => ({ ...line, id: 1_000 + index })), { ...returned }] };
  return makeSample(rows, {
    read: (text) => readRows(JSON.parse(text)),
    translate: ({ sale, records }) => orderOf(translateSale(sale, records, CONFIG)),
  });
});
