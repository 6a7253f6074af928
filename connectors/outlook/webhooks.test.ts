import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { Subscription, WebhookEvent, WebhookSource } from '../../src/ports/webhook-source.ts';
import { mailWith } from '../contract/mailbox-in-use.ts';
import { openNew, stopEmulators } from './outlook-fixture.ts';

stopEmulators();
const stops: (() => void)[] = [];
afterAll(() => {
  for (const stop of stops) stop();
});

/** A house that receives calls for its subscriptions. */
async function openHouse() {
  const opened = await openNew();
  const known: Subscription[] = [];
  const events: WebhookEvent[] = [];
  const statuses: number[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const received = await opened.webhooks.receive(
      {
        method: request.method ?? '',
        url: new URL(request.url ?? '', 'http://127.0.0.1'),
        headers: new Map(),
        body: Buffer.concat(pieces),
        now: new Date().toISOString(),
      },
      known,
    );
    events.push(...received.events);
    statuses.push(received.answer.status);
    response
      .writeHead(received.answer.status, { 'content-type': received.answer.contentType })
      .end(received.answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/abc`;
  const subscribe = async (secret = 'secret-1') => {
    const subscription = await opened.webhooks.subscribe({ url, secret });
    known.push(subscription);
    return subscription;
  };
  return { ...opened, url, known, events, statuses, subscribe };
}

const call = (webhooks: WebhookSource, body: string, url = 'https://x.example/hook', known: Subscription[] = []) =>
  webhooks.receive(
    { method: 'POST', url: new URL(url), headers: new Map(), body: Buffer.from(body), now: new Date().toISOString() },
    known,
  );

describe('a subscription', () => {
  test('is made for the inbox and the sent mails, with handshake, lifecycle address and a bounded life', async () => {
    const { emulator, url, subscribe } = await openHouse();
    const subscription = await subscribe();
    const made = [...emulator.subscriptions.all.values()];
    expect(made.map(({ resource, changeType }) => [resource, changeType])).toEqual([
      ["me/mailFolders('inbox')/messages", 'created,updated'],
      ["me/mailFolders('sentitems')/messages", 'created'],
    ]);
    expect(made.every(({ lifecycleNotificationUrl }) => lifecycleNotificationUrl === url)).toBe(true);
    const minutes = (Date.parse(subscription.expiresAt) - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(limits.outlook.subscriptionMinutes);
    expect(subscription.secretDigest).not.toContain('secret');
  });

  test('to an address that does not answer is rejected, and leaves nothing', async () => {
    const { emulator, webhooks } = await openHouse();
    await expect(webhooks.subscribe({ url: 'http://127.0.0.1:1/x', secret: 's' })).rejects.toMatchObject({
      kind: 'rejected',
    });
    expect(emulator.subscriptions.all.size).toBe(0);
  });

  test('of which the second part fails leaves nothing', async () => {
    const { emulator, webhooks, url } = await openHouse();
    let posts = 0;
    const meanwhile = () => {
      posts += 1;
      if (posts === 1) emulator.faults.add({ when: 'before', on: /^POST .subscriptions$/, status: 500 });
    };
    emulator.faults.add({ when: 'slow', delayMs: 0, on: /^POST .subscriptions$/, meanwhile });
    await expect(webhooks.subscribe({ url, secret: 's' })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(emulator.subscriptions.all.size).toBe(0);
  });

  test('that a crash left behind gives way to a new one', async () => {
    const { emulator, subscribe } = await openHouse();
    const old = await subscribe();
    const now = await subscribe('secret-2');
    expect(now.id).not.toBe(old.id);
    expect(emulator.subscriptions.all.size).toBe(2);
  });

  test('is renewed, and is not found where Microsoft has forgotten it', async () => {
    const { emulator, webhooks, subscribe } = await openHouse();
    const subscription = await subscribe();
    for (const one of emulator.subscriptions.all.values())
      one.expirationDateTime = new Date(Date.now() + 1_000).toISOString();
    const renewed = await webhooks.renew(subscription);
    expect(renewed).toMatchObject({ id: subscription.id, secretDigest: subscription.secretDigest });
    expect(Date.parse(renewed.expiresAt) - Date.now()).toBeGreaterThan(60_000);
    await webhooks.unsubscribe(subscription);
    await webhooks.unsubscribe(subscription);
    expect(emulator.subscriptions.all.size).toBe(0);
    await expect(webhooks.renew(subscription)).rejects.toMatchObject({ kind: 'not_found' });
  });
});

describe('a call', () => {
  test('about mails that came and were sent is one hint, however often and in whatever order it says so', async () => {
    const { emulator, url, events, subscribe, deliver, sendByHand } = await openHouse();
    const subscription = await subscribe();
    await deliver(mailWith('', 'one'));
    await deliver(mailWith('', 'two'));
    await sendByHand(mailWith('', 'three'));
    expect(await emulator.subscriptions.push(url, (items) => [...items, ...items].reverse())).toBe(202);
    expect(events).toEqual([{ kind: 'changed', of: { subscriptionId: subscription.id }, eventId: expect.any(String) }]);
  });

  test('with a forged item among true ones gives the true ones alone', async () => {
    const { emulator, url, events, statuses, subscribe, deliver } = await openHouse();
    const subscription = await subscribe();
    await deliver(mailWith(''));
    await emulator.subscriptions.push(url, (items) => [
      { ...items[0], clientState: 'guessed', lifecycleEvent: 'missed' },
      { ...items[0], subscriptionId: 'another-tenant', clientState: 'secret-1', lifecycleEvent: 'missed' },
      ...items,
      { ...items[0], clientState: null, lifecycleEvent: 'subscriptionRemoved' },
      { ...items[0], clientState: subscription.secretDigest, lifecycleEvent: 'subscriptionRemoved' },
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(['changed']);
    await deliver(mailWith(''));
    await emulator.subscriptions.push(url, (items) => items.map((item) => ({ ...item, clientState: 'guessed' })));
    expect(events).toHaveLength(1);
    // The answer is the same, so that it tells nothing.
    expect(statuses.slice(-2)).toEqual([202, 202]);
  });

  test('about the subscription itself says what is to be done', async () => {
    const { emulator, url, events, subscribe } = await openHouse();
    const subscription = await subscribe();
    const [inbox = '', sent = ''] = subscription.id.split(' ');
    emulator.subscriptions.noteLifecycle(inbox, 'reauthorizationRequired');
    emulator.subscriptions.noteLifecycle(sent, 'missed');
    emulator.subscriptions.noteLifecycle(sent, 'subscriptionRemoved');
    await emulator.subscriptions.push(url);
    expect(events.map(({ kind, of }) => [kind, of])).toEqual(
      ['reauthorize', 'missed', 'removed'].map((kind) => [kind, { subscriptionId: subscription.id }]),
    );
  });

  test('of the handshake is answered with its token as harmless text', async () => {
    const { webhooks } = await openNew();
    const token = '<script>alert("x")</script> & more';
    const { answer, events } = await call(
      webhooks,
      '',
      `https://x.example/?validationToken=${encodeURIComponent(token)}`,
    );
    expect(answer).toMatchObject({ status: 200, contentType: 'text/plain' });
    expect(answer.body).not.toMatch(/[<>]/);
    expect(events).toEqual([]);
  });

  test('of anything else throws nothing and gives no events', async () => {
    const { webhooks } = await openNew();
    const known = [{ id: 'a b', expiresAt: '', secretDigest: null }];
    for (const body of [
      '',
      '{',
      'null',
      '[]',
      '{"value":1}',
      '{"value":[null,1,{"subscriptionId":"a","clientState":""}]}',
    ])
      expect(await call(webhooks, body, undefined, known)).toMatchObject({ answer: { status: 202 }, events: [] });
    expect((await call(webhooks, 'x'.repeat(limits.outlook.notificationBytesMax + 1))).events).toEqual([]);
  });
});
