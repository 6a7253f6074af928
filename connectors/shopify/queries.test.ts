import { GraphQLError, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import * as actionQueries from './action-query.ts';
import { requestedCost } from './emulator/cost.ts';
import { officialSchema } from './emulator/schema.ts';
import * as orderQueries from './order-query.ts';
import * as scopeQueries from './scopes.ts';
import * as searchQueries from './search-query.ts';
import * as shopQueries from './shop.ts';
import * as stockQueries from './stock-query.ts';
import * as webhookQueries from './webhook-query.ts';
import { TOPICS, toEnum } from './webhook-topics.ts';
import { PARCEL_WORDS, PAYMENT_WORDS } from './words.ts';

const isQuery = (entry: readonly [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string' && /^(?:query|mutation) /.test(entry[1]);
const queries = [
  actionQueries,
  orderQueries,
  scopeQueries,
  searchQueries,
  shopQueries,
  stockQueries,
  webhookQueries,
].flatMap((module) => Object.entries(module).filter(isQuery));

/** The largest that each query is asked with. */
const LARGEST: Readonly<Record<string, unknown>> = {
  customers: true,
  returns: true,
  fulfillmentOrders: true,
};
const IDS: Readonly<Record<string, number>> = { FULFILLMENTS: 8, LOCATION_ORDERS: 5 };

describe('what is asked of Shopify', () => {
  test('there are queries to look at', () => expect(queries.length).toBeGreaterThan(20));

  for (const [name, query] of queries) {
    test(`${name} fits the official schema of 2026-10`, () => {
      expect(validate(officialSchema(), parse(query))).toEqual([]);
    });

    test(`${name} asks for nothing that is deprecated`, () => {
      expect(deprecatedIn(query)).toEqual([]);
    });

    test(`${name} never costs more than the points that Shopify allows`, () => {
      const variables = { ...LARGEST, ids: Array.from({ length: IDS[name] ?? 1 }) };
      expect(requestedCost(officialSchema(), parse(query), variables)).toBeLessThanOrEqual(
        limits.shopify.pointsPerQueryMax,
      );
    });
  }

  test('a field that the schema has not is found', () => {
    expect(validate(officialSchema(), parse('{ orders(first: 1) { nodes { trackingNumber } } }'))).toHaveLength(1);
  });
});

describe('the words that are known', () => {
  const valuesOf = (name: string): readonly string[] => {
    const type = officialSchema().getType(name);
    return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
  };

  test('payment and parcel words are Shopify’s own', () => {
    expect(valuesOf('OrderDisplayFinancialStatus')).toEqual(expect.arrayContaining(Object.keys(PAYMENT_WORDS)));
    const parcel = [...valuesOf('FulfillmentDisplayStatus'), ...valuesOf('FulfillmentEventStatus')];
    expect(parcel).toEqual(expect.arrayContaining(Object.keys(PARCEL_WORDS)));
  });

  test('those without a word of ours are left out on purpose', () => {
    expect(valuesOf('OrderDisplayFinancialStatus').filter((word) => !(word in PAYMENT_WORDS))).toEqual([
      'EXPIRED',
      'VOIDED',
    ]);
    expect(valuesOf('FulfillmentDisplayStatus').filter((word) => !(word in PARCEL_WORDS))).toEqual([
      'CANCELED',
      'FAILURE',
      'LABEL_VOIDED',
      'PICKED_UP',
    ]);
  });

  test('every topic is one of Shopify’s', () => {
    expect(valuesOf('WebhookSubscriptionTopic')).toEqual(
      expect.arrayContaining(TOPICS.map(({ name }) => toEnum(name))),
    );
  });
});

/** Names of deprecated fields that the query selects. */
function deprecatedIn(query: string): readonly string[] {
  const schema = officialSchema();
  return validate(schema, parse(query), [
    (context) => ({
      Field(node) {
        const field = context.getFieldDef();
        if (field?.deprecationReason)
          context.reportError(new GraphQLError(`${context.getParentType()?.name}.${node.name.value}`));
      },
    }),
  ]).map(({ message }) => message);
}
