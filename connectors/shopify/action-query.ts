// What Shopify is told to do to an order, and what is read before and after, as GraphQL texts of Admin API version 2026-10.
// Source: https://shopify.dev/docs/api/admin-graphql/2026-10/mutations

const MONEY = '{ presentmentMoney { amount currencyCode } }';
const ERRORS = 'userErrors { message }';

/** What an action stands on, and what tells whether it was carried out. */
export const ORDER_NOW = `query OrderNow($id: ID!) {
  order(id: $id) {
    id name note cancelledAt presentmentCurrencyCode
    shippingAddress { name address1 address2 city province provinceCode zip country countryCodeV2 company phone }
    fulfillable
  }
}`;

export const CANCEL_ORDER = `mutation CancelOrder($id: ID!, $refund: Boolean!, $restock: Boolean!, $note: String) {
  orderCancel(
    orderId: $id, reason: CUSTOMER, restock: $restock, notifyCustomer: false, staffNote: $note,
    refundMethod: { originalPaymentMethodsRefund: $refund }
  ) {
    job { id }
    orderCancelUserErrors { message }
  }
}`;

export const JOB = `query CancelJob($id: ID!) { job(id: $id) { done } }`;

export const UPDATE_ORDER = `mutation UpdateOrder($input: OrderInput!) {
  orderUpdate(input: $input) { order { id } ${ERRORS} }
}`;

export const RETURNABLE = `query Returnable($id: ID!, $after: String) {
  returnableFulfillments(orderId: $id, first: 5, after: $after) {
    nodes {
      returnableFulfillmentLineItems(first: 50) {
        nodes { quantity fulfillmentLineItem { id lineItem { sku name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const CREATE_RETURN = `mutation CreateReturn($input: ReturnInput!) {
  returnCreate(returnInput: $input) { return { id name } ${ERRORS} }
}`;

export const RETURN_NOTES = `query ReturnNotes($id: ID!) {
  order(id: $id) {
    returns(first: 25, reverse: true) {
      nodes { id name status returnLineItems(first: 5) { nodes { returnReasonNote } } }
    }
  }
}`;

export const REFUNDABLE = `query Refundable($id: ID!) {
  order(id: $id) {
    presentmentCurrencyCode
    suggestedRefund(suggestFullRefund: true) {
      suggestedTransactions { gateway maximumRefundableSet ${MONEY} parentTransaction { id } }
    }
  }
}`;

/** Since version 2026-04 Shopify refuses it without a key. Source: https://shopify.dev/docs/api/usage/idempotent-requests */
export const CREATE_REFUND = `mutation CreateRefund($input: RefundInput!, $key: String!) {
  refundCreate(input: $input) @idempotent(key: $key) {
    refund { id transactions(first: 20) { nodes { status } } }
    ${ERRORS}
  }
}`;

export const REFUND_NOTES = `query RefundNotes($id: ID!) {
  order(id: $id) { refunds(first: 50) { id note transactions(first: 10) { nodes { status } } } }
}`;
