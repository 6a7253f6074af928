// What Shopify is asked about the shelf. Only active products: what a shop has not published is nobody's to hear of.
// Source: https://shopify.dev/docs/api/admin-graphql/2026-10/queries/productVariants

const VARIANT = 'nodes { sku title price inventoryQuantity product { title } inventoryItem { id tracked } }';
const PAGE = 'pageInfo { hasNextPage endCursor }';

export const FIND_VARIANTS = `query FindVariants($query: String!, $after: String) {
  productVariants(first: 100, after: $after, query: $query) { ${VARIANT} ${PAGE} }
}`;

export const LIST_VARIANTS = `query ListVariants($after: String) {
  productVariants(first: 250, after: $after, query: "product_status:active") { ${VARIANT} ${PAGE} }
}`;
