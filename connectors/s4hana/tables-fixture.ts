// Our sample orders and stock as an S/4HANA would hold them. The shop's number and the tracking number stand in fields of their own.
import type { Order, StockItem } from '../../src/domain/order.ts';
import type { Entity, Tables } from './server-fixture.ts';

export const SHOP_FIELD = 'YY1_WebOrder_SDH';
export const TRACKING_FIELD = 'BillOfLading';

export const sapDay = (day: string): string => `/Date(${Date.parse(`${day.slice(0, 10)}T00:00:00Z`)})/`;
const sapInstant = (at: string): string => `/Date(${Date.parse(at)}+0000)/`;

const ORDERS = 'API_SALES_ORDER_SRV';
const DELIVERIES = 'API_OUTBOUND_DELIVERY_SRV;v=0002';
const PARTNERS = 'API_BUSINESS_PARTNER';

export const emptyTables = (): Tables => ({
  [`${ORDERS}/A_SalesOrder`]: [],
  [`${ORDERS}/A_SalesOrderItem`]: [],
  [`${DELIVERIES}/A_OutbDeliveryHeader`]: [],
  [`${DELIVERIES}/A_OutbDeliveryItem`]: [],
  'API_BILLING_DOCUMENT_SRV/A_BillingDocument': [],
  'API_BILLING_DOCUMENT_SRV/A_BillingDocumentItem': [],
  'API_CUSTOMER_RETURN_SRV/A_CustomerReturn': [],
  'API_CUSTOMER_RETURN_SRV/A_CustomerReturnItem': [],
  'API_CUSTOMER_RETURNS_DELIVERY_SRV;v=0002/A_ReturnsDeliveryItem': [],
  [`${PARTNERS}/A_BusinessPartner`]: [],
  [`${PARTNERS}/A_BusinessPartnerAddress`]: [],
  [`${PARTNERS}/A_AddressEmailAddress`]: [],
  'API_PRODUCT_SRV/A_Product': [],
  'API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod': [],
  'API_PURCHASEORDER_PROCESS_SRV/A_PurchaseOrderItem': [],
});

const push = (tables: Tables, name: string, entity: Entity): void => void tables[name]?.push(entity);

/** The first is `1`, as a new system numbers them. */
export function tablesOfOrders(orders: readonly Order[]): Tables {
  const tables = emptyTables();
  for (const order of orders) addOrder(tables, order);
  return tables;
}

function addOrder(tables: Tables, order: Order): void {
  const SalesOrder = String((tables[`${ORDERS}/A_SalesOrder`]?.length ?? 0) + 1);
  const customer = order.customer.id.toUpperCase();
  const address = order.shippingAddress;
  push(tables, `${ORDERS}/A_SalesOrder`, {
    SalesOrder,
    SoldToParty: customer,
    CreationDate: sapDay(order.placedAt),
    LastChangeDateTime: sapInstant(order.updatedAt ?? order.placedAt),
    TotalNetAmount: order.total,
    TransactionCurrency: order.currency,
    OverallSDProcessStatus: 'A',
    DeliveryBlockReason: '',
    PurchaseOrderByCustomer: order.purchaseOrderNumber ?? '',
    [SHOP_FIELD]: order.number,
    to_Partner: [
      { PartnerFunction: 'AG', Customer: customer, ContactPerson: '0', to_Address: [] },
      {
        PartnerFunction: 'WE',
        Customer: customer,
        ContactPerson: '0',
        to_Address: [
          {
            AddressRepresentationCode: '',
            CorrespondenceLanguage: 'EN',
            AddresseeFullName: address?.name ?? '',
            OrganizationName1: '',
            StreetName: address?.line1 ?? '',
            HouseNumber: '',
            StreetSuffixName1: '',
            CityName: address?.city ?? '',
            Region: '',
            PostalCode: address?.postalCode ?? '',
            Country: address?.country ?? '',
            EmailAddress: '',
          },
        ],
      },
    ],
  });
  for (const [index, line] of order.lines.entries())
    push(tables, `${ORDERS}/A_SalesOrderItem`, itemOf(SalesOrder, String((index + 1) * 10), line));
  addPartner(tables, order);
  for (const shipment of order.shipments) addDelivery(tables, SalesOrder, order, shipment);
}

export const itemOf = (SalesOrder: string, SalesOrderItem: string, line: Order['lines'][number]): Entity => ({
  SalesOrder,
  SalesOrderItem,
  Material: line.sku,
  SalesOrderItemText: line.title,
  RequestedQuantity: String(line.quantity),
  RequestedQuantityUnit: 'PC',
  NetAmount: (Number(line.unitPrice) * line.quantity).toFixed(2),
  TaxAmount: '0.00',
  SalesDocumentRjcnReason: '',
  DeliveryStatus: 'A',
  SDProcessStatus: 'A',
  to_ScheduleLine: [
    {
      RequestedDeliveryDate: sapDay('2026-11-20'),
      ConfirmedDeliveryDate: sapDay('2026-11-20'),
      ConfdOrderQtyByMatlAvailCheck: String(line.quantity),
    },
  ],
});

/** Its number is not that of the customer. */
function addPartner(tables: Tables, { customer, contactEmails }: Order): void {
  const table = tables[`${PARTNERS}/A_BusinessPartner`] ?? [];
  const Customer = customer.id.toUpperCase();
  if (table.some((one) => one['Customer'] === Customer)) return;
  const BusinessPartner = String(1_000_001 + table.length);
  const AddressID = String(20_001 + table.length);
  push(tables, `${PARTNERS}/A_BusinessPartner`, {
    BusinessPartner,
    Customer,
    BusinessPartnerFullName: customer.name,
    to_BusinessPartnerAddress: [{ AddressID }],
  });
  push(tables, `${PARTNERS}/A_BusinessPartnerAddress`, { BusinessPartner, AddressID });
  for (const [index, email] of [customer.email, ...contactEmails].entries())
    push(tables, `${PARTNERS}/A_AddressEmailAddress`, {
      AddressID,
      Person: index === 0 ? '' : String(300 + index),
      OrdinalNumber: String(index + 1),
      IsDefaultEmailAddress: true,
      EmailAddress: email.replace(/^./, (letter) => letter.toUpperCase()),
      SearchEmailAddress: email.toUpperCase().slice(0, 20),
    });
}

function addDelivery(tables: Tables, order: string, { placedAt }: Order, shipment: Order['shipments'][number]): void {
  const DeliveryDocument = String(80_000_001 + (tables[`${DELIVERIES}/A_OutbDeliveryHeader`]?.length ?? 0));
  push(tables, `${DELIVERIES}/A_OutbDeliveryHeader`, {
    DeliveryDocument,
    SDDocumentCategory: 'J',
    OverallGoodsMovementStatus: 'C',
    ActualGoodsMovementDate: sapDay(shipment.shippedAt ?? placedAt),
    OverallProofOfDeliveryStatus: '',
    ProofOfDeliveryDate: null,
    CreationDate: sapDay(placedAt),
    LastChangeDate: sapDay(shipment.shippedAt ?? placedAt),
    [TRACKING_FIELD]: shipment.trackingNumber ?? '',
  });
  for (const [index, { sku, quantity }] of shipment.lines.entries())
    push(tables, `${DELIVERIES}/A_OutbDeliveryItem`, {
      DeliveryDocument,
      DeliveryDocumentItem: String((index + 1) * 10),
      ReferenceSDDocument: order,
      ReferenceSDDocumentItem: String((index + 1) * 10).padStart(6, '0'),
      Material: sku,
      ActualDeliveryQuantity: String(quantity),
      DeliveryQuantityUnit: 'PC',
      GoodsMovementStatus: 'C',
    });
}

export function tablesOfStock(items: readonly StockItem[]): Tables {
  const stock = (Material: string, more: object, count: number): Entity => ({
    Material,
    Plant: '1010',
    StorageLocation: '101A',
    Batch: '',
    InventoryStockType: '01',
    InventorySpecialStockType: '',
    MatlWrhsStkQtyInMatlBaseUnit: count.toFixed(3),
    ...more,
  });
  const order = (Material: string, day: string, more: object = {}): Entity => ({
    Material,
    PurchaseOrder: '4500000001',
    PurchasingDocumentDeletionCode: '',
    IsCompletelyDelivered: false,
    IsReturnsItem: false,
    to_ScheduleLine: [{ ScheduleLineDeliveryDate: sapDay(day) }],
    ...more,
  });
  return {
    ...emptyTables(),
    'API_PRODUCT_SRV/A_Product': items.map(({ sku, title }) => ({
      Product: sku,
      ProductType: 'HAWA',
      IsMarkedForDeletion: false,
      to_Description: [
        { Language: 'DE', ProductDescription: `${title} auf Deutsch` },
        { Language: 'EN', ProductDescription: title },
      ],
    })),
    'API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod': items.flatMap(({ sku, available }) => [
      stock(sku, {}, available),
      stock(sku, { InventoryStockType: '07' }, 500),
      stock(sku, { InventorySpecialStockType: 'E' }, 600),
    ]),
    'API_PURCHASEORDER_PROCESS_SRV/A_PurchaseOrderItem': items.flatMap(({ sku, expectedOn }) =>
      expectedOn === null
        ? []
        : [
            order(sku, '2026-11-22', { PurchasingDocumentDeletionCode: 'L' }),
            order(sku, '2026-11-23', { IsCompletelyDelivered: true }),
            order(sku, '2026-11-24', { IsReturnsItem: true }),
            order(sku, '2026-11-01'),
            order(sku, '2026-12-24'),
            order(sku, expectedOn),
          ],
    ),
  };
}

const NUMBERS =
  /^(?:SalesOrder|DeliveryDocument|ReferenceSDDocument|BillingDocument|SalesDocument|CustomerReturn|BusinessPartner|AddressID|Customer|SoldToParty)$/;

/** The same in a system that writes the zeros before its numbers, and finds them only so. */
export function withZeros(tables: Tables): Tables {
  const padded = (entity: Entity): Entity =>
    Object.fromEntries(
      Object.entries(entity).map(([name, value]) => {
        if (Array.isArray(value)) return [name, value.map(padded)];
        const isNumber = NUMBERS.test(name) && typeof value === 'string' && /^\d+$/.test(value);
        return [name, isNumber ? value.padStart(10, '0') : value];
      }),
    );
  return Object.fromEntries(Object.entries(tables).map(([name, entities]) => [name, entities.map(padded)]));
}
