// How Shopify is asked which orders there are, as GraphQL texts and as its search syntax. Its search cuts texts into words, ignores case and
// finds more than was asked for: what it gives is compared again by who asked. Source: https://shopify.dev/docs/api/usage/search-syntax

const FOUND = 'nodes { id name email poNumber processedAt updatedAt } pageInfo { hasNextPage endCursor }';

export const FIND_ORDERS = `query FindOrders($query: String!, $after: String) {
  orders(first: 100, after: $after, query: $query, sortKey: PROCESSED_AT, reverse: true) { ${FOUND} }
}`;

/** Oldest change first. */
export const LIST_CHANGES = `query ListChanges($query: String!, $after: String) {
  orders(first: 100, after: $after, query: $query, sortKey: UPDATED_AT) { ${FOUND} }
}`;

/** The customer of an address: of a company's contact also the locations whose orders it may see. */
export const FIND_CUSTOMER = `query FindCustomer($email: String!) {
  customerByIdentifier(identifier: { emailAddress: $email }) {
    orders(first: 100, sortKey: PROCESSED_AT, reverse: true) { ${FOUND} }
    companyContactProfiles {
      roleAssignments(first: 20) { nodes { role { name } companyLocation { id } } pageInfo { hasNextPage endCursor } }
    }
  }
}`;

/** At most 5 ids. */
export const LOCATION_ORDERS = `query LocationOrders($ids: [ID!]!) {
  nodes(ids: $ids) { ... on CompanyLocation { orders(first: 100, sortKey: PROCESSED_AT, reverse: true) { ${FOUND} } } }
}`;

export const LIST_TRACKING_NUMBERS = `query ListTrackingNumbers($query: String!, $after: String) {
  orders(first: 50, after: $after, query: $query, sortKey: UPDATED_AT, reverse: true) {
    nodes { id fulfillmentsCount { count } fulfillments(first: 8) { trackingInfo { number } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A value as one term: in quotation marks, which together with the backslash are all that means something inside. */
export const quoteTerm = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** Any of these values in the field; null where no value holds a letter or a digit, so that nothing could be found. */
export function anyOf(field: string | null, values: readonly string[]): string | null {
  const terms = [...new Set(values)].filter((value) => /[\p{L}\p{N}]/u.test(value)).map(quoteTerm);
  const prefix = field === null ? '' : `${field}:`;
  return terms.length === 0 ? null : terms.map((term) => `${prefix}${term}`).join(' OR ');
}
