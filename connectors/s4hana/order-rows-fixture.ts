// A sales order of S/4HANA with all that is read beside it, made up: the rows as OData answers them, and as the connector reads them. For translate.test.ts and
// the bench of translations.
import { sampleOrder } from '../contract/sample-orders.ts';
import { S4hanaConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import {
  BillingItemRow,
  BillingRow,
  DeliveryItemRow,
  DeliveryRow,
  ItemRow,
  OrderRow,
  ReturnItemRow,
  ReturnRow,
} from './rows.ts';
import { itemOf, sapDay } from './tables-fixture.ts';

export const CONFIG = S4hanaConfig.parse({
  url: 'https://s4.example.com',
  shopNumberField: 'YY1_WebOrder_SDH',
  trackingNumberField: 'BillOfLading',
  carrierField: 'YY1_Carrier_DLH',
});
const [LINE] = sampleOrder().lines;
if (LINE === undefined) throw new Error('no line');
export const ITEM = {
  ...itemOf('0000004711', '000010', { ...LINE, sku: '000000000000000042', quantity: 5, unitPrice: '20.00' }),
  TaxAmount: '19.00',
};
export const address = (more: object = {}) => ({
  results: [
    {
      AddressRepresentationCode: '',
      CorrespondenceLanguage: 'DE',
      AddresseeFullName: 'Hilltop Hotels',
      StreetName: 'Quay Street',
      HouseNumber: '4',
      CityName: 'Galway',
      PostalCode: 'H91 X2Y3',
      Country: 'IE',
      EmailAddress: '',
      ...more,
    },
  ],
});
export const ORDER = {
  SalesOrder: '0000004711',
  SoldToParty: '0000017100',
  CreationDate: sapDay('2026-11-10'),
  LastChangeDateTime: '/Date(1794387600000+0000)/',
  TotalNetAmount: '100.00',
  TransactionCurrency: 'EUR',
  OverallSDProcessStatus: 'B',
  DeliveryBlockReason: '',
  PurchaseOrderByCustomer: 'PO-77120',
  YY1_WebOrder_SDH: '#K1001',
  to_Partner: {
    results: [
      {
        PartnerFunction: 'AG',
        Customer: '17100',
        ContactPerson: '0',
        to_Address: address({ EmailAddress: 'Buyer@Hilltop.example' }),
      },
      {
        PartnerFunction: 'WE',
        Customer: '17200',
        ContactPerson: '0',
        to_Address: address({ EmailAddress: 'ramp@other.example' }),
      },
      {
        PartnerFunction: 'VE',
        Customer: '',
        ContactPerson: '0',
        to_Address: address({ EmailAddress: 'seller@us.example' }),
      },
      {
        PartnerFunction: 'AP',
        Customer: '',
        ContactPerson: '88',
        to_Address: address({ EmailAddress: 'Jo@Hilltop.example' }),
      },
    ],
  },
};
export const DELIVERY = {
  DeliveryDocument: '0080000001',
  SDDocumentCategory: 'J',
  OverallGoodsMovementStatus: 'C',
  ActualGoodsMovementDate: sapDay('2026-11-12'),
  OverallProofOfDeliveryStatus: '',
  ProofOfDeliveryDate: null,
  BillOfLading: '1Z999AA10123456784',
  YY1_Carrier_DLH: 'UPS Ground',
};
export const DELIVERED = {
  DeliveryDocument: '80000001',
  ReferenceSDDocument: '4711',
  ReferenceSDDocumentItem: '10',
  Material: '42',
  ActualDeliveryQuantity: '2.000',
  DeliveryQuantityUnit: 'PC',
  GoodsMovementStatus: 'C',
};
export const INVOICE = {
  BillingDocument: '90000001',
  SDDocumentCategory: 'M',
  BillingDocumentIsCancelled: false,
  BillingDocumentDate: sapDay('2026-11-12'),
  InvoiceClearingStatus: 'C',
};

export interface Parts {
  order?: object;
  /** One line of five pieces where it is left out. */
  items?: readonly object[];
  deliveries?: readonly object[];
  delivered?: readonly object[];
  invoices?: readonly object[] | null;
  charged?: readonly object[];
  returns?: readonly object[];
  back?: readonly object[];
  emails?: readonly string[];
}

export interface Rows {
  readonly order: object;
  readonly items: readonly object[];
  readonly deliveries: readonly object[];
  readonly deliveryItems: readonly object[];
  readonly billing: { readonly documents: readonly object[]; readonly items: readonly object[] } | null;
  readonly returnHead: object;
  readonly returns: readonly object[];
  readonly back: readonly object[];
  readonly emails: readonly string[];
}

export function rowsOf(parts: Parts): Rows {
  const { items = [{}], deliveries = [], delivered = [{}], invoices = [], charged = [{}] } = parts;
  const { returns = [], back = [], emails = [] } = parts;
  const charge = { BillingDocument: '90000001', BillingDocumentItem: '10', SalesDocument: '4711', NetAmount: '100.00' };
  const toReturn = {
    CustomerReturn: '60000001',
    CustomerReturnItem: '10',
    Material: '42',
    RequestedQuantity: '1',
    SalesDocumentRjcnReason: '',
    ReferenceSDDocument: '4711',
    ReferenceSDDocumentItem: '10',
  };
  const cameBack = { ...DELIVERED, ReferenceSDDocument: '60000001', ActualDeliveryQuantity: '1' };
  return {
    order: { ...ORDER, ...parts.order },
    items: items.map((one) => {
      const { to_ScheduleLine, ...item }: Record<string, unknown> = { ...ITEM, ...one };
      return { ...item, to_ScheduleLine: { results: to_ScheduleLine } };
    }),
    deliveries: deliveries.map((one) => ({ ...DELIVERY, ...one })),
    deliveryItems: deliveries.length === 0 ? [] : delivered.map((one) => ({ ...DELIVERED, ...one })),
    billing:
      invoices === null
        ? null
        : {
            documents: invoices.map((one) => ({ ...INVOICE, ...one })),
            items: charged.map((one) => ({ ...charge, ...one })),
          },
    returnHead: { CustomerReturn: '60000001', CreationDate: sapDay('2026-11-15') },
    returns: returns.map((one) => ({ ...toReturn, ...one })),
    back: back.map((one) => ({ ...cameBack, ...one })),
    emails,
  };
}

export function readRows(rows: Rows): { readonly row: OrderRow; readonly records: OrderRecords } {
  const { billing } = rows;
  const row = OrderRow.parse(rows.order);
  const records: OrderRecords = {
    orders: [row],
    items: rows.items.map((one) => ItemRow.parse(one)),
    deliveries: rows.deliveries.map((one) => DeliveryRow.parse(one)),
    deliveryItems: rows.deliveryItems.map((one) => DeliveryItemRow.parse(one)),
    billing:
      billing === null
        ? null
        : {
            documents: billing.documents.map((one) => BillingRow.parse(one)),
            items: billing.items.map((one) => BillingItemRow.parse(one)),
          },
    returns: {
      heads: [ReturnRow.parse(rows.returnHead)],
      items: rows.returns.map((one) => ReturnItemRow.parse(one)),
      deliveryItems: rows.back.map((one) => DeliveryItemRow.parse(one)),
    },
    emails: new Map([['17100', rows.emails]]),
    names: new Map([['17100', 'Hilltop Hotels Ltd']]),
    at: '2026-11-20T09:00:00.000Z',
  };
  return { row, records };
}
