// A shop as a connector, in memory, for tests of what connects, opens, watches and asks sources: its answers are set by the test, and its
// webhooks are signed as many vendors do (HMAC-SHA256 of the raw body in base64).
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { OrderChanges } from '../../src/ports/order-source.ts';
import type { OpenedSource, SourceAccess, SourceCheck, SourceConnector } from '../../src/ports/source-connector.ts';
import type { SourceEvent, SourceSubscription, SourceWebhooks } from '../../src/ports/source-webhooks.ts';
import { createFaultGate, type Faults } from './faults.ts';
import { type FakeOrders, openFakeOrders } from './sources.ts';

const FakeConfig = z.strictObject({
  shop: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'Give the first word of the shop’s address, such as northwind.')
    .describe('the first word of the shop’s address'),
  region: z.enum(['eu', 'us']).default('eu').describe('where its data lies'),
  days: z.int().min(1).max(365).optional().describe('how far back it shows orders'),
  warehouses: z.array(z.string()).optional(),
});

const SECRETS = {
  accessToken: { label: 'Access token (fake_…)' },
  signingSecret: { label: 'Secret with which webhooks are signed', isOptional: true },
} as const;
export const FAKE_TOKEN = 'fake_good-token';

/** The header of a call that the fake shop makes. */
export const signFakeCall = (body: string, secret: string): string =>
  createHmac('sha256', secret).update(body).digest('base64');

export interface FakeSourceConnector
  extends SourceConnector<typeof FakeConfig>,
    Faults<'listChanges' | 'subscribe' | 'unsubscribe'> {
  readonly orders: FakeOrders;
  /** What each `open` was given, the newest last. */
  readonly accesses: SourceAccess[];
  /** The addresses that are registered. */
  readonly registered: Set<string>;
  readonly closed: () => number;
  /** The next answer of `listChanges`, in order; then nothing has changed. */
  readonly changes: OrderChanges[];
  /** What `listChanges` was asked. */
  readonly asked: string[];
  /** What else is tried, beside the access token. */
  checks: readonly SourceCheck[];
  /** When a subscription ends. */
  expiresAt: string | null;
}

export function createFakeSourceConnector(name = 'fake'): FakeSourceConnector {
  const gate = createFaultGate<'listChanges' | 'subscribe' | 'unsubscribe'>();
  const orders = openFakeOrders();
  let closed = 0;
  const fake: FakeSourceConnector = {
    name,
    kind: 'shop',
    ports: ['orders', 'webhooks'],
    config: FakeConfig,
    secrets: SECRETS,
    failNext: gate.failNext,
    orders,
    accesses: [],
    registered: new Set(),
    closed: () => closed,
    changes: [],
    asked: [],
    checks: [],
    expiresAt: null,
    open(_, access): OpenedSource {
      fake.accesses.push(access);
      return {
        orders: {
          ...orders,
          listChanges: (since) =>
            gate.run('listChanges', () => {
              fake.asked.push(since);
              return fake.changes.shift() ?? { orderIds: [], until: access.clock.now(), isMore: false };
            }),
        },
        webhooks: openFakeWebhooks(fake, access, gate.run),
        check: async () => [checkToken(access), ...fake.checks],
        close: async () => {
          closed += 1;
        },
      };
    },
  };
  return fake;
}

function checkToken({ secrets }: SourceAccess): SourceCheck {
  const isFine = secrets['accessToken'] === FAKE_TOKEN;
  return {
    what: 'orders',
    isFine,
    detail: isFine ? 'Orders can be read.' : 'The access token is refused.',
    remedy: isFine ? null : 'Make an access token with the scope read_orders.',
  };
}

const FakeCall = z.array(z.object({ id: z.string(), at: z.string().nullable(), change: z.json() }));

function openFakeWebhooks(
  fake: FakeSourceConnector,
  { secrets }: SourceAccess,
  run: <T>(method: 'subscribe' | 'unsubscribe', work: () => T) => Promise<T>,
): SourceWebhooks {
  const answer = (status: number) => ({ status, contentType: 'text/plain', body: '' });
  return {
    async receive({ headers, body }) {
      const secret = secrets['signingSecret'];
      const signed = Buffer.from(headers.get('x-fake-signature') ?? '');
      const expected = Buffer.from(signFakeCall(Buffer.from(body).toString('utf8'), secret ?? ''));
      if (secret === undefined || signed.length !== expected.length || !timingSafeEqual(signed, expected))
        return { answer: answer(401), events: [] };
      const events = FakeCall.parse(JSON.parse(Buffer.from(body).toString('utf8')));
      return {
        answer: answer(200),
        events: events.map(({ id, at, change }) => ({ eventId: id, at, change: change as SourceEvent['change'] })),
      };
    },
    subscribe: (url) =>
      run('subscribe', (): readonly SourceSubscription[] => {
        fake.registered.add(url);
        return [{ id: `sub-${fake.registered.size}`, expiresAt: fake.expiresAt }];
      }),
    unsubscribe: (url) => run('unsubscribe', () => void fake.registered.delete(url)),
  };
}
