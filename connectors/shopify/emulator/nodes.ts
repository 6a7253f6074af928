// Makes the emulated shop's records into what graphql-js resolves: objects whose lists are functions of their arguments. A part that the app has no right to
// throws as Shopify does, which leaves null in its place and an error beside it.
import {
  fulfillmentNode,
  fulfillmentOrderNode,
  lineNode,
  refundable,
  refundNode,
  returnNode,
  transactionNode,
} from './parcel-nodes.ts';
import { connection, demand, gid, money, type PageArgs } from './parts.ts';
import type { AddressRecord, OrderRecord, VariantRecord } from './records.ts';
import type { EmulatedShop } from './shop.ts';

export function addressNode(address: AddressRecord | null) {
  if (address === null) return null;
  const { firstName, lastName, countryCode, ...rest } = address;
  return {
    ...rest,
    firstName,
    lastName,
    name: [firstName, lastName].filter(Boolean).join(' '),
    company: null,
    country: null,
    countryCodeV2: countryCode,
  };
}

export function customerNode(shop: EmulatedShop, id: string | null) {
  demand(shop, 'customer', 'read_customers');
  const customer = shop.findCustomer(id);
  if (customer === null) return null;
  const roles = shop.roles.filter(({ customerId }) => customerId === customer.id);
  return {
    __typename: 'Customer',
    id: gid('Customer', customer.id),
    displayName: customer.displayName,
    locale: customer.locale,
    tags: customer.tags,
    defaultEmailAddress: {
      emailAddress: customer.email,
      marketingState: customer.consent?.state ?? 'NOT_SUBSCRIBED',
      marketingOptInLevel: customer.consent?.level ?? null,
      marketingUpdatedAt: customer.consent?.updatedAt ?? null,
    },
    orders: (args: PageArgs) => {
      const own = shop
        .visibleOrders()
        .filter((order) => order.customerId === customer.id || order.company?.contactCustomerId === customer.id);
      return connection(byTime(own), { ...args, reverse: false }, (order) => orderNode(shop, order));
    },
    companyContactProfiles:
      roles.length === 0
        ? []
        : [
            {
              roleAssignments: (args: PageArgs) =>
                connection(roles, args, (role) => ({
                  role: { name: role.role },
                  companyLocation: { id: gid('CompanyLocation', role.locationId) },
                })),
            },
          ],
  };
}

const byTime = (orders: readonly OrderRecord[]): OrderRecord[] =>
  [...orders].sort((a, b) => Date.parse(b.processedAt) - Date.parse(a.processedAt));

export function locationNode(shop: EmulatedShop, locationId: string) {
  const roles = shop.roles.filter((role) => role.locationId === locationId);
  return {
    __typename: 'CompanyLocation',
    id: gid('CompanyLocation', locationId),
    orders: (args: PageArgs) =>
      connection(
        byTime(shop.visibleOrders().filter(({ company }) => company?.locationId === locationId)),
        { ...args, reverse: false },
        (order) => orderNode(shop, order),
      ),
    roleAssignments: (args: PageArgs) =>
      connection(roles, args, ({ role, customerId }) => ({
        role: { name: role },
        companyContact: { customer: () => customerNode(shop, customerId) },
      })),
  };
}

export function orderNode(shop: EmulatedShop, order: OrderRecord): unknown {
  const { lines, currency } = order;
  return {
    __typename: 'Order',
    id: gid('Order', order.id),
    name: order.name,
    email: order.email,
    poNumber: order.poNumber,
    processedAt: order.processedAt,
    updatedAt: order.updatedAt,
    cancelledAt: order.cancelledAt,
    closed: order.closed,
    test: order.test,
    note: order.note,
    customerLocale: order.locale,
    sourceName: order.sourceName,
    displayFinancialStatus: order.financialStatus,
    displayFulfillmentStatus: order.fulfillmentStatus,
    presentmentCurrencyCode: currency,
    totalPriceSet: money(order.total, currency),
    fulfillable: order.cancelledAt === null && lines.some(({ unfulfilledQuantity }) => unfulfilledQuantity > 0),
    shippingAddress: addressNode(order.shippingAddress),
    billingAddress: addressNode(order.shippingAddress),
    customer: () => customerNode(shop, order.customerId),
    purchasingEntity: () => purchasingEntity(shop, order),
    lineItems: (args: PageArgs) => connection(lines, args, (line) => lineNode(line, currency)),
    fulfillmentsCount: { count: order.fulfillments.length },
    fulfillments: ({ first = 250 }: PageArgs) =>
      order.fulfillments.slice(0, first).map((one) => fulfillmentNode(order, one)),
    fulfillmentOrders: (args: PageArgs) => {
      demand(
        shop,
        'fulfillmentOrders',
        'read_merchant_managed_fulfillment_orders',
        'read_assigned_fulfillment_orders',
        'read_third_party_fulfillment_orders',
      );
      return connection(order.fulfillmentOrders, args, (one) => fulfillmentOrderNode(order, one));
    },
    returns: (args: PageArgs) => {
      demand(shop, 'returns', 'read_returns');
      return connection(order.returns, args, (one) => returnNode(order, one));
    },
    refunds: ({ first = 250 }: PageArgs) => order.refunds.slice(0, first).map((one) => refundNode(order, one)),
    transactionsCount: { count: order.transactions.length },
    transactions: ({ first = 250 }: PageArgs) =>
      order.transactions.slice(0, first).map((one) => transactionNode(order, one)),
    suggestedRefund: () => ({
      suggestedTransactions: order.transactions
        .filter(({ kind, status }) => kind === 'SALE' && status === 'SUCCESS')
        .map((sale) => ({
          gateway: sale.gateway,
          maximumRefundableSet: money(refundable(order, sale), currency),
          parentTransaction: transactionNode(order, sale),
        })),
    }),
  };
}

function purchasingEntity(shop: EmulatedShop, { company, customerId }: OrderRecord) {
  if (company === null) return customerNode(shop, customerId);
  return {
    __typename: 'PurchasingCompany',
    contact: { customer: () => customerNode(shop, company.contactCustomerId) },
    location: locationNode(shop, company.locationId),
  };
}

export const variantNode = (one: VariantRecord) => ({
  id: gid('ProductVariant', one.id),
  sku: one.sku,
  title: one.title,
  price: one.price,
  inventoryQuantity: one.quantity,
  product: { title: one.product },
  inventoryItem: { id: gid('InventoryItem', one.id), tracked: one.tracked },
});
