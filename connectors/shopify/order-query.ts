// What Shopify is asked about an order, as GraphQL texts of Admin API version 2026-10. Page sizes keep each query's worst cost under the
// 1,000 points that Shopify allows (queries.test.ts counts them); what a page does not hold is asked for by the queries at the end.
// Source: https://shopify.dev/docs/api/admin-graphql/2026-10/objects/Order

const MONEY = '{ presentmentMoney { amount currencyCode } }';
const PAGE = 'pageInfo { hasNextPage endCursor }';

const LINE = `fragment Line on LineItem {
  id sku name quantity currentQuantity unfulfilledQuantity requiresShipping originalUnitPriceSet ${MONEY}
}`;

const PART = 'nodes { quantity lineItem { id } }';

const FULFILLMENT = `fragment Parcel on Fulfillment {
  id status displayStatus requiresShipping createdAt inTransitAt deliveredAt estimatedDeliveryAt
  trackingInfo { number company url }
  fulfillmentLineItems(first: 15) { ${PART} ${PAGE} }
  events(first: 25, sortKey: HAPPENED_AT, reverse: true) { nodes { status happenedAt message city province country } ${PAGE} }
}`;

const FULFILLMENT_ORDER = `fragment Part on FulfillmentOrder {
  id status fulfillAt fulfillmentHolds { reason }
  lineItems(first: 10) { nodes { quantity: remainingQuantity lineItem { id } } ${PAGE} }
}`;

const RETURN_LINE = `nodes {
  quantity processedQuantity refundedQuantity
  ... on ReturnLineItem { fulfillmentLineItem { lineItem { id } } }
}`;

const RETURN = `fragment Back on Return { id status createdAt returnLineItems(first: 10) { ${RETURN_LINE} ${PAGE} } }`;

const TRANSACTION =
  '{ id kind status processedAt createdAt formattedGateway gateway amountSet { presentmentMoney { amount currencyCode } } }';

/** Its parts that need rights of their own are asked for where the app has them. */
export const ORDER = `query Order($id: ID!, $customers: Boolean!, $returns: Boolean!, $fulfillmentOrders: Boolean!) {
  order(id: $id) {
    id name email poNumber processedAt updatedAt cancelledAt closed test customerLocale sourceName
    displayFinancialStatus displayFulfillmentStatus presentmentCurrencyCode
    totalPriceSet ${MONEY}
    shippingAddress { name company address1 address2 city province provinceCode zip country countryCodeV2 }
    billingAddress { name }
    customer @include(if: $customers) {
      id displayName locale tags
      defaultEmailAddress { emailAddress marketingState marketingOptInLevel marketingUpdatedAt }
    }
    purchasingEntity @include(if: $customers) {
      ... on PurchasingCompany {
        contact { customer { defaultEmailAddress { emailAddress } } }
        location {
          roleAssignments(first: 10) {
            nodes { role { name } companyContact { customer { defaultEmailAddress { emailAddress } } } } ${PAGE}
          }
        }
      }
    }
    lineItems(first: 30) { nodes { ...Line } ${PAGE} }
    fulfillmentsCount { count }
    fulfillments(first: 4) { ...Parcel }
    fulfillmentOrders(first: 4) @include(if: $fulfillmentOrders) { nodes { ...Part } ${PAGE} }
    returns(first: 3) @include(if: $returns) { nodes { ...Back } ${PAGE} }
    transactionsCount { count }
    transactions(first: 20) ${TRANSACTION}
  }
}
${LINE}
${FULFILLMENT}
${FULFILLMENT_ORDER}
${RETURN}`;

export const MORE_LINES = `query MoreLines($id: ID!, $after: String) {
  order(id: $id) { lineItems(first: 200, after: $after) { nodes { ...Line } ${PAGE} } }
}
${LINE}`;

export const MORE_FULFILLMENT_ORDERS = `query MoreFulfillmentOrders($id: ID!, $after: String) {
  order(id: $id) { fulfillmentOrders(first: 15, after: $after) { nodes { ...Part } ${PAGE} } }
}
${FULFILLMENT_ORDER}`;

export const MORE_RETURNS = `query MoreReturns($id: ID!, $after: String) {
  order(id: $id) { returns(first: 15, after: $after) { nodes { ...Back } ${PAGE} } }
}
${RETURN}`;

/** The list has no cursor: it is asked for whole. */
export const ALL_TRANSACTIONS = `query AllTransactions($id: ID!) {
  order(id: $id) { transactions(first: 250) ${TRANSACTION} }
}`;

export const FULFILLMENT_IDS = `query FulfillmentIds($id: ID!) { order(id: $id) { fulfillments(first: 250) { id } } }`;

/** At most 8 ids. */
export const FULFILLMENTS = `query Fulfillments($ids: [ID!]!) { nodes(ids: $ids) { ...Parcel } }
${FULFILLMENT}`;

export const MORE_FULFILLMENT_LINES = `query MoreFulfillmentLines($id: ID!, $after: String) {
  node(id: $id) { ... on Fulfillment { parts: fulfillmentLineItems(first: 200, after: $after) { ${PART} ${PAGE} } } }
}`;

export const MORE_WAITING_LINES = `query MoreWaitingLines($id: ID!, $after: String) {
  node(id: $id) {
    ... on FulfillmentOrder { parts: lineItems(first: 200, after: $after) { nodes { quantity: remainingQuantity lineItem { id } } ${PAGE} } }
  }
}`;

export const MORE_RETURN_LINES = `query MoreReturnLines($id: ID!, $after: String) {
  node(id: $id) { ... on Return { parts: returnLineItems(first: 200, after: $after) { ${RETURN_LINE} ${PAGE} } } }
}`;
