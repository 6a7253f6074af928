// The contract of the SourceWebhooks port as tests: every sentence of src/ports/source-webhooks.ts. Each connector to which a vendor speaks runs
// it with calls that are signed as its vendor signs them.
import { describe, expect } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { SourceChange, SourceWebhooks } from '../../src/ports/source-webhooks.ts';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';
import { type Claim, claimsWithSkips, type Skip } from './contract-test.ts';

/** A call as the vendor makes it. */
export interface VendorCallOut {
  readonly body: string | Uint8Array;
  /** ISO 8601 UTC: when the vendor signs it. */
  readonly signedAt: string;
  readonly secret: string;
}

export interface SourceWebhooksUnderTest {
  readonly name: string;
  /** Opened with this secret. */
  readonly open: (secret: string) => SourceWebhooks;
  /** Of the vendor's kind, and another like it. */
  readonly secrets: readonly [string, string];
  /** What the vendor posts when something changed, and what it says; two that differ. */
  readonly calls: readonly [SampleCall, SampleCall, ...SampleCall[]];
  /** Header names lower-cased; the body is `body`. */
  readonly sign: (call: VendorCallOut) => Pick<WebhookRequest, 'headers'>;
  /** The headers that prove the call. */
  readonly proofHeaders: readonly string[];
  /** Headers that are not signed and name another shop, account or topic: they decide nothing. */
  readonly unsignedHeaders: Readonly<Record<string, string>>;
  /** Whether the vendor signs the time of the call, so that an old one is refused. */
  readonly isTimeSigned: boolean;
  /** Where the connector registers itself: what the vendor would send to which address now, topic by topic. */
  readonly registering?: () => Promise<{
    readonly webhooks: SourceWebhooks;
    readonly listRegistered: () => readonly { readonly url: string; readonly topic: string }[];
  }>;
  readonly skips?: readonly Skip[];
}

export interface SampleCall {
  readonly body: string;
  readonly says: readonly SourceChange[];
}

const NOW = '2026-11-20T09:00:00.000Z';
const URL_OF_OURS = 'https://desk.example/webhooks/source/Zk3m';

export function testSourceWebhooks(subject: SourceWebhooksUnderTest): void {
  const { name, open, secrets, calls, sign, skips = [] } = subject;
  const { claim, check } = claimsWithSkips(skips);
  const [secret, otherSecret] = secrets;
  const [first, second] = calls;
  const call = (body: string | Uint8Array, changes: Partial<VendorCallOut> = {}): WebhookRequest => ({
    method: 'POST',
    url: new URL(URL_OF_OURS),
    body: Buffer.from(body),
    now: NOW,
    ...sign({ body, signedAt: NOW, secret, ...changes }),
  });
  const receive = (request: WebhookRequest) => open(secret).receive(request);

  describe(`${name} fills the SourceWebhooks port`, () => {
    claim('a call that is proven is answered with 2xx and tells what changed', async () => {
      for (const { body, says } of calls) {
        const { answer, events } = await receive(call(body));
        expect(Math.floor(answer.status / 100)).toBe(2);
        expect(events.map(({ change }) => change)).toEqual(says);
        for (const { at } of events) expect(at === null || !Number.isNaN(Date.parse(at))).toBe(true);
      }
    });

    claim('the same call again has the same event ids, another has others', async () => {
      const idsOf = async (body: string) => (await receive(call(body))).events.map(({ eventId }) => eventId);
      expect(await idsOf(first.body)).toEqual(await idsOf(first.body));
      const ids = [...(await idsOf(first.body)), ...(await idsOf(second.body))];
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.length > 0 && id.length <= 200)).toBe(true);
    });

    testProof(claim, subject, call);

    claim('headers that are not signed decide nothing', async () => {
      const genuine = call(first.body);
      const headers = new Map([...genuine.headers, ...Object.entries(subject.unsignedHeaders)]);
      const { events } = await receive({ ...genuine, headers });
      expect(events.map(({ change }) => change)).toEqual(first.says);
    });

    claim('a signed call whose body cannot be read never throws, and invents nothing', async () => {
      const deep = '['.repeat(20_000);
      for (const body of [
        '',
        '{',
        'null',
        '[]',
        '7',
        '""',
        '{}',
        '{"id":{"id":[]}}',
        deep,
        new Uint8Array([0xff, 0xfe, 0]),
      ]) {
        const { answer, events } = await receive(call(body));
        expect(answer.status).toBeGreaterThanOrEqual(200);
        expect(events.every(({ change }) => change.kind === 'all')).toBe(true);
      }
    });

    claim('a call that is too big is not read', async () => {
      const body = `${first.body}${' '.repeat(limits.http.webhookBytesMax)}`;
      expect((await receive(call(body))).events).toEqual([]);
    });

    claim('another secret opens another connection: its calls are nobody’s here', async () => {
      const { events } = await open(otherSecret).receive(call(first.body));
      expect(events).toEqual([]);
    });

    testRegistering(claim, subject);
    check();
  });
}

function testProof(
  claim: Claim,
  { open, secrets: [secret, otherSecret], calls: [first], proofHeaders, isTimeSigned }: SourceWebhooksUnderTest,
  call: (body: string | Uint8Array, changes?: Partial<VendorCallOut>) => WebhookRequest,
): void {
  const receive = (request: WebhookRequest) => open(secret).receive(request);
  const genuine = call(first.body);
  const withHeader = (name: string, value: string | null): WebhookRequest => {
    const headers = new Map(genuine.headers);
    if (value === null) headers.delete(name);
    else headers.set(name, value);
    return { ...genuine, headers };
  };
  const changed = Buffer.from(first.body.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)));
  const forged: Record<string, WebhookRequest> = {
    'signed with another secret': call(first.body, { secret: otherSecret }),
    'with another body': { ...genuine, body: changed },
    'with a space more': { ...genuine, body: Buffer.from(`${first.body} `) },
  };
  for (const header of proofHeaders) {
    const value = genuine.headers.get(header) ?? '';
    forged[`without ${header}`] = withHeader(header, null);
    forged[`with an empty ${header}`] = withHeader(header, '');
    forged[`with half of ${header}`] = withHeader(header, value.slice(0, Math.ceil(value.length / 2)));
    forged[`with junk in ${header}`] = withHeader(header, '\u{1F4E6}=,v1,=\u0000');
  }
  for (const [what, request] of Object.entries(forged)) {
    claim(`a call ${what} gives no events and an answer that says nothing of why`, async () => {
      const { answer, events } = await receive(request);
      expect(events).toEqual([]);
      expect(answer).toMatchObject({ status: 401, body: '' });
    });
  }

  claim('what is no POST gives no events', async () => {
    expect((await receive({ ...genuine, method: 'GET' })).events).toEqual([]);
  });

  claim('an old call, or one from the future, gives no events where the vendor signs the time', async () => {
    for (const signedAt of ['2026-11-20T08:30:00.000Z', '2026-11-20T09:30:00.000Z', '2025-11-20T09:00:00.000Z']) {
      const { events } = await receive(call(first.body, { signedAt }));
      expect(events.length === 0).toBe(isTimeSigned);
    }
  });
}

function testRegistering(claim: Claim, { registering }: SourceWebhooksUnderTest): void {
  claim('registering is done once, and ending it ends all of this address and no other’s', async () => {
    if (registering === undefined) return;
    const { webhooks, listRegistered } = await registering();
    const of = (url: string) => listRegistered().filter((one) => one.url === url);
    const subscriptions = await webhooks.subscribe?.(URL_OF_OURS);
    expect(subscriptions?.length).toBeGreaterThan(0);
    const topics = of(URL_OF_OURS).map(({ topic }) => topic);
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics).toHaveLength(subscriptions?.length ?? 0);
    expect((await webhooks.subscribe?.(URL_OF_OURS))?.map(({ id }) => id)).toEqual(subscriptions?.map(({ id }) => id));
    expect(of(URL_OF_OURS)).toHaveLength(topics.length);
    await webhooks.subscribe?.('https://desk.example/webhooks/source/another');
    await webhooks.unsubscribe?.(URL_OF_OURS);
    expect(of(URL_OF_OURS)).toEqual([]);
    expect(of('https://desk.example/webhooks/source/another')).toHaveLength(topics.length);
    await webhooks.unsubscribe?.(URL_OF_OURS);
  });
}
