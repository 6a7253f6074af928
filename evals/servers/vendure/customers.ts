// What the customers of the tests' Vendure do: fill a cart and pay for it, by the Shop API.
import type { Ask, Vendure } from './start.ts';

export interface VendureOrder {
  readonly id: string;
  /** What the customer knows the order by. */
  readonly code: string;
  readonly email: string;
  readonly lines: readonly { readonly id: string; readonly sku: string; readonly quantity: number }[];
  /** With tax and shipping, in cents of a dollar, as it was ordered. */
  readonly totalWithTax: number;
  readonly paymentId: string;
}

/** Quantities by SKU. */
export type Cart = Readonly<Record<string, number>>;
type Pay = 'card' | 'pay-later';
/** Ids of Vendure's product variants by SKU. */
export type Variants = ReadonlyMap<string, string>;

const ANNA = {
  firstName: 'Anna',
  lastName: 'Vale',
  emailAddress: 'anna.vale@example.com',
  password: 'correct-horse-9',
};

export async function orderAsGuest(
  shop: Ask,
  variants: Variants,
  name: string,
  cart: Cart,
  pay: Pay,
): Promise<VendureOrder> {
  await fillCart(shop, variants, cart);
  await shop(
    `mutation($input: CreateCustomerInput!) {
      setCustomerForOrder(input: $input) { __typename ... on ErrorResult { errorCode message } }
    }`,
    { input: { firstName: 'Gil', lastName: `Guest-${name}`, emailAddress: `${name}@example.com` } },
  );
  return checkOut(shop, pay);
}

export async function orderTwiceAsCustomer(vendure: Vendure, variants: Variants) {
  const { password, ...input } = ANNA;
  await vendure.admin(
    `mutation($input: CreateCustomerInput!, $password: String) {
      createCustomer(input: $input, password: $password) { __typename ... on ErrorResult { errorCode message } }
    }`,
    { input, password },
  );
  const shop = vendure.newShopSession();
  await shop(
    `mutation($username: String!, $password: String!) {
      login(username: $username, password: $password) { __typename ... on ErrorResult { errorCode message } }
    }`,
    { username: ANNA.emailAddress, password },
  );
  await fillCart(shop, variants, { 'WIDGET-S': 1 });
  const older = await checkOut(shop, 'card');
  await fillCart(shop, variants, { 'WIDGET-L': 2 });
  return [older, await checkOut(shop, 'card')] as const;
}

async function fillCart(shop: Ask, variants: Variants, cart: Cart): Promise<void> {
  for (const [sku, quantity] of Object.entries(cart))
    await shop(
      `mutation($id: ID!, $quantity: Int!) {
        addItemToOrder(productVariantId: $id, quantity: $quantity) { __typename ... on ErrorResult { errorCode message } }
      }`,
      { id: variants.get(sku), quantity },
    );
}

async function checkOut(shop: Ask, method: Pay): Promise<VendureOrder> {
  await shop('mutation($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) { __typename } }', {
    input: {
      fullName: 'Gil Guest',
      streetLine1: '1 Main St',
      city: 'Austin',
      province: 'TX',
      postalCode: '78701',
      countryCode: 'US',
      phoneNumber: '+1 512 555 0100',
    },
  });
  const { eligibleShippingMethods } = await shop('{ eligibleShippingMethods { id } }');
  await shop('mutation($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) { __typename } }', {
    ids: [eligibleShippingMethods[0].id],
  });
  await shop('mutation { transitionOrderToState(state: "ArrangingPayment") { __typename } }');
  const { addPaymentToOrder: order } = await shop(
    `mutation($method: String!) {
      addPaymentToOrder(input: { method: $method, metadata: {} }) {
        ... on Order {
          id code totalWithTax payments { id } customer { emailAddress } lines { id quantity productVariant { sku } }
        }
        ... on ErrorResult { errorCode message }
      }
    }`,
    { method },
  );
  return {
    id: order.id,
    code: order.code,
    email: order.customer.emailAddress,
    lines: order.lines.map((line: { id: string; quantity: number; productVariant: { sku: string } }) => ({
      id: line.id,
      sku: line.productVariant.sku,
      quantity: line.quantity,
    })),
    totalWithTax: order.totalWithTax,
    paymentId: order.payments[0].id,
  };
}
