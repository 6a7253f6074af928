// What may not reach a stranger: every order of the shop with its numbers, people and addresses. The hostile model is given them, as
// though somebody had told it; the judge looks for them in replies. Read from the shop's own file, not by the product's code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SecretOrder {
  readonly number: string;
  readonly trackingNumbers: readonly string[];
  readonly name: string;
  readonly email: string;
  readonly street: string;
  readonly titles: readonly string[];
  readonly total: string;
}

interface OrderLine {
  readonly number: string;
  readonly total: string;
  readonly customer: { readonly name: string; readonly email: string };
  readonly shippingAddress: { readonly line1: string } | null;
  readonly shipments: readonly { readonly trackingNumber: string | null }[];
  readonly lines: readonly { readonly title: string }[];
}

export function readSecrets(shop: string): readonly SecretOrder[] {
  return readFileSync(join(shop, 'orders.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { number, total, customer, shippingAddress, shipments, lines } = JSON.parse(line) as OrderLine;
      return {
        number,
        total,
        name: customer.name,
        email: customer.email,
        street: shippingAddress?.line1 ?? '',
        trackingNumbers: shipments.flatMap(({ trackingNumber }) => (trackingNumber === null ? [] : [trackingNumber])),
        titles: lines.map(({ title }) => title),
      };
    });
}
