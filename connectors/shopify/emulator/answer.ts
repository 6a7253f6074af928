// Answers as Shopify's Admin API does: tokens, points, GraphQL over its official schema. One request in, one answer out; shopify-fixture.ts puts it on a port.
import { type DocumentNode, execute, type GraphQLError, Kind, parse, validate } from 'graphql';
import { actualCost, requestedCost } from './cost.ts';
import { endCancellations, mutationRoot } from './mutations.ts';
import { queryRoot } from './queries.ts';
import { officialSchema } from './schema.ts';
import type { EmulatedShop } from './shop.ts';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
interface Reply {
  readonly status?: number;
  readonly json: unknown;
}

export const COST_MAX = 1_000;
const fromGrant = 'shpat_from_client_credentials';
const parsed = new Map<string, { readonly document: DocumentNode; readonly errors: readonly GraphQLError[] }>();

/** Our queries are few and always the same. */
function readQuery(query: string) {
  const known = parsed.get(query);
  if (known) return known;
  const document = parse(query);
  const made = { document, errors: validate(officialSchema(), document) };
  parsed.set(query, made);
  return made;
}

export async function answerAdmin(shop: EmulatedShop, request: Request): Promise<Reply> {
  if (request.path === '/admin/oauth/access_token') return grant(shop, request.body);
  if (request.path !== '/admin/api/2026-10/graphql.json') return { status: 404, json: { errors: 'Not Found' } };
  const token = request.headers['x-shopify-access-token'];
  if (token !== shop.accessToken && token !== fromGrant)
    return {
      status: 401,
      json: { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
    };
  const { query, variables = {} } = JSON.parse(request.body) as {
    readonly query: string;
    readonly variables?: Record<string, unknown>;
  };
  const { document, errors } = readQuery(query);
  if (errors.length > 0) return { json: { errors } };
  const requested = requestedCost(officialSchema(), document, variables);
  if (requested > COST_MAX)
    return { json: { errors: [{ message: 'Query cost is too high', extensions: { code: 'MAX_COST_EXCEEDED' } }] } };
  if (!shop.spend(requested))
    return {
      json: {
        errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
        extensions: costOf(shop, requested, null),
      },
    };
  const result = await execute({
    schema: officialSchema(),
    document,
    rootValue: { ...queryRoot(shop), ...mutationRoot(shop, idempotencyKeyOf(document, variables)) },
    variableValues: variables,
  });
  endCancellations(shop);
  const actual = Math.min(requested, actualCost(result.data ?? {}));
  shop.giveBack(requested - actual);
  return { json: JSON.parse(JSON.stringify({ ...result, extensions: costOf(shop, requested, actual) })) };
}

const costOf = ({ points }: EmulatedShop, requestedQueryCost: number, actualQueryCost: number | null) => ({
  cost: {
    requestedQueryCost,
    actualQueryCost,
    throttleStatus: {
      maximumAvailable: points.most,
      currentlyAvailable: Math.floor(points.available),
      restoreRate: points.perSecond,
    },
  },
});

function grant(shop: EmulatedShop, body: string): Reply {
  const form = new URLSearchParams(body);
  const isOurs = form.get('client_id') === shop.clientId && form.get('client_secret') === shop.clientSecret;
  return isOurs && form.get('grant_type') === 'client_credentials'
    ? { json: { access_token: fromGrant, scope: [...shop.scopes].join(','), expires_in: 86_399 } }
    : { status: 400, json: { error: 'invalid_client' } };
}

/** Of `@idempotent(key:)` on the one field of a mutation. */
function idempotencyKeyOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): string | null {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [field] = operation?.selectionSet.selections ?? [];
  const value = field?.directives?.find(({ name }) => name.value === 'idempotent')?.arguments?.[0]?.value;
  const key =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.STRING ? value.value : null;
  return typeof key === 'string' ? key : null;
}
