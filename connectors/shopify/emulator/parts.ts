// What all nodes of the emulated shop are made of: global ids, pages, amounts, and the refusal of what the app has no right to.
import { GraphQLError } from 'graphql';
import type { EmulatedShop } from './shop.ts';

export const gid = (type: string, id: string): string => `gid://shopify/${type}/${id}`;

export function refuse(code: string, message: string): never {
  throw new GraphQLError(message, { extensions: { code } });
}

export function demand(shop: EmulatedShop, field: string, ...scopes: readonly string[]): void {
  if (!scopes.some((scope) => shop.may(scope)))
    refuse('ACCESS_DENIED', `Access denied for ${field} field. Required access: \`${scopes[0]}\` access scope.`);
}

export interface PageArgs {
  readonly first?: number;
  readonly after?: string | null;
  readonly reverse?: boolean;
}

/** A list in pages; a cursor is the place of its node. */
export function connection<Stored, Node>(
  records: readonly Stored[],
  { first = 50, after, reverse }: PageArgs,
  make: (one: Stored) => Node,
) {
  const all = reverse ? [...records].reverse() : records;
  const start = after ? Number(Buffer.from(after, 'base64').toString()) + 1 : 0;
  const shown = all.slice(start, start + first);
  const last = start + shown.length - 1;
  return {
    nodes: shown.map(make),
    pageInfo: {
      hasNextPage: last + 1 < all.length,
      hasPreviousPage: start > 0,
      endCursor: shown.length === 0 ? null : Buffer.from(String(last)).toString('base64'),
      startCursor: null,
    },
  };
}

/** Shopify leaves out what says nothing: `29.9`, and `1000.0`. */
const shopifyAmount = (amount: string): string => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return `${whole}.${fraction.replace(/0+$/, '') || '0'}`;
};
export const money = (amount: string, currencyCode: string) => {
  const one = { amount: shopifyAmount(amount), currencyCode };
  return { presentmentMoney: one, shopMoney: one };
};
