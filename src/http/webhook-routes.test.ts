import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { WebhookEvent, WebhookRequest, WebhookSource } from '../ports/webhook-source.ts';
import { webhookRoutes } from './webhook-routes.ts';

const EVENT: WebhookEvent = { kind: 'changed', of: { subscriptionId: 's1' }, eventId: 'e1' };

function open(events: readonly WebhookEvent[] = [EVENT]) {
  const received: WebhookRequest[] = [];
  const noted: WebhookEvent[] = [];
  const source: WebhookSource = {
    subscribe: () => Promise.reject(new Error('not called')),
    renew: () => Promise.reject(new Error('not called')),
    unsubscribe: () => Promise.reject(new Error('not called')),
    async receive(request) {
      received.push(request);
      return { answer: { status: 202, contentType: 'text/plain', body: 'token' }, events };
    },
  };
  const routes = webhookRoutes({
    clock: { now: () => '2026-11-20T09:00:00.000Z' },
    findReceiver: (id) =>
      id !== 'known'
        ? null
        : async (request) => {
            const { answer, events } = await source.receive(request, []);
            noted.push(...events);
            return answer;
          },
  });
  return { routes, received, noted };
}
const post = (body: string) => ({ method: 'POST', body, headers: { Authorization: 'Bearer x' } });

test('a call is handed to the connection of its address, noted, and answered as the connector says', async () => {
  const { routes, received, noted } = open();
  const answer = await routes.request('http://desk.example/webhooks/known?validationToken=t', post('{"a":1}'));
  expect(answer.status).toBe(202);
  expect(await answer.text()).toBe('token');
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(Buffer.from(received[0]?.body ?? []).toString()).toBe('{"a":1}');
  expect(received[0]?.headers.get('authorization')).toBe('Bearer x');
  expect(received[0]?.url.searchParams.get('validationToken')).toBe('t');
  expect(noted).toEqual([EVENT]);
});

test('a call to an unknown connection, or one that is too large, is nobody’s', async () => {
  const { routes, received } = open();
  expect((await routes.request('http://desk.example/webhooks/other', post('{}'))).status).toBe(404);
  const large = 'x'.repeat(limits.http.webhookBytesMax + 1);
  expect((await routes.request('http://desk.example/webhooks/known', post(large))).status).toBe(413);
  expect(received).toEqual([]);
});

test('a call that proves nothing notes nothing', async () => {
  const { routes, noted } = open([]);
  await routes.request('http://desk.example/webhooks/known', post('{}'));
  expect(noted).toEqual([]);
});
