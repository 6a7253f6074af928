// What Shopify says of a customer's consent to marketing by mail. Taken only where it is of the order's own address, has a time, and, where it was given,
// says how: how an `UNKNOWN` one came about nobody can show. Pure; called by translate.ts.
// Source: https://shopify.dev/docs/api/admin-graphql/2026-10/objects/CustomerEmailAddress
import type { Order } from '../../src/domain/order.ts';
import type { OrderNode } from './answers.ts';

const SOURCE = 'shop:shopify';
const OPT_IN_LEVELS: ReadonlySet<string> = new Set(['SINGLE_OPT_IN', 'CONFIRMED_OPT_IN']);

export function translateConsent({ customer }: OrderNode, email: string): Pick<Order['customer'], 'emailMarketing'> {
  const said = customer?.defaultEmailAddress;
  const at = said?.marketingUpdatedAt ?? null;
  if (said == null || at === null || said.emailAddress?.toLowerCase() !== email) return {};
  const level = said.marketingOptInLevel ?? '';
  const about = { at, source: SOURCE };
  if (said.marketingState === 'UNSUBSCRIBED') return { emailMarketing: { ...about, state: 'withdrawn', wording: '' } };
  return said.marketingState === 'SUBSCRIBED' && OPT_IN_LEVELS.has(level)
    ? { emailMarketing: { ...about, state: 'agreed', wording: `Asked by the Shopify shop: ${level}` } }
    : {};
}
