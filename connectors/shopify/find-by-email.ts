// Which orders an address may hear about: those placed with it, those of the customer of that address, and, where the customer is an admin of a
// company's location, those of the location.
import { z } from 'zod';
import { vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { type FoundNode, Id, page } from './answers.ts';
import type { ShopifyClient } from './client.ts';
import { type Found, FoundPage, searchOrders, toFound } from './search.ts';
import { FIND_CUSTOMER, LOCATION_ORDERS } from './search-query.ts';
import type { Shop } from './shop.ts';
import { LOCATION_ADMIN } from './translate.ts';

const LOCATIONS_AT_ONCE = 5;
const LOCATIONS_MAX = 20;
const WITHOUT_CUSTOMERS =
  "Without the scope read_customers the orders of a company's contacts are not found by their addresses.";

const CustomerAnswer = z.object({
  customerByIdentifier: z
    .object({
      orders: FoundPage,
      companyContactProfiles: z
        .array(
          z.object({
            roleAssignments: page(
              z.object({ role: z.object({ name: vendorText }), companyLocation: z.object({ id: Id }) }),
            ),
          }),
        )
        .nullish(),
    })
    .nullish(),
});
const LocationAnswer = z.object({ nodes: z.array(vendorPart(z.object({ orders: FoundPage }))) });

/** `email` in lower case. Which of the orders are really the address's own, whoever reads them says. */
export async function findByEmail(client: ShopifyClient, shop: Shop, email: string): Promise<Found> {
  if (!/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(email)) return { ids: [], why: null };
  const isOwn = (node: FoundNode): boolean => node.email?.toLowerCase() === email;
  const placed = await searchOrders(client, 'email', [email], isOwn);
  if (!shop.may('read_customers')) return { ...toFound(placed), why: placed.why ?? WITHOUT_CUSTOMERS };
  const { data } = await client.ask(FIND_CUSTOMER, { email }, CustomerAnswer);
  if (!data.customerByIdentifier) return toFound(placed);
  const { orders, companyContactProfiles } = data.customerByIdentifier;
  const profiles = companyContactProfiles ?? [];
  // Only a company's contact may hear of orders that name another address.
  const ofCustomer = profiles.length > 0 ? orders.nodes : orders.nodes.filter(isOwn);
  const locations = profiles
    .flatMap(({ roleAssignments }) => roleAssignments.nodes)
    .filter(({ role }) => role.name === LOCATION_ADMIN)
    .map(({ companyLocation }) => companyLocation.id);
  const pages = await readLocations(client, [...new Set(locations)].slice(0, LOCATIONS_MAX));
  const isMore = [orders, ...pages].some(({ pageInfo }) => pageInfo.hasNextPage) || locations.length > LOCATIONS_MAX;
  const nodes = [...placed.nodes, ...ofCustomer, ...pages.flatMap((one) => one.nodes)];
  return {
    ids: [...new Set(nodes.sort((a, b) => b.processedAt.localeCompare(a.processedAt)).map(({ id }) => id))],
    why: placed.why ?? (isMore ? 'There are more orders of this customer and its company than were looked at.' : null),
  };
}

async function readLocations(client: ShopifyClient, ids: readonly string[]): Promise<z.infer<typeof FoundPage>[]> {
  const pages: z.infer<typeof FoundPage>[] = [];
  for (let start = 0; start < ids.length; start += LOCATIONS_AT_ONCE) {
    const some = { ids: ids.slice(start, start + LOCATIONS_AT_ONCE) };
    const { data } = await client.ask(LOCATION_ORDERS, some, LocationAnswer);
    pages.push(...data.nodes.flatMap((node) => (node ? [node.orders] : [])));
  }
  return pages;
}
