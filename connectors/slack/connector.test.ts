import { describe, expect, onTestFinished, test } from 'vitest';
import { testNotifier } from '../contract/notifier-contract.ts';
import { startWebhookServer, WEBHOOK_SECRET } from '../contract/webhook-server-fixture.ts';
import { connector } from './connector.ts';

const NOTICE = {
  to: 'desk',
  urgency: 'normal',
  title: 'A & B <c>',
  lines: ['Order: #W1'],
  reference: { mailId: 1, text: 'mail 1' },
} as const;

async function open() {
  const server = await startWebhookServer({ status: 200, body: 'ok' });
  onTestFinished(() => server.stop());
  const notifier = connector.open({ webhooks: { desk: server.url } }, { timeoutSeconds: 0.3 });
  return { server, notifier };
}

/** The words of the rich text, as Slack shows them. */
function readMessage(body: string): string {
  const [block] = JSON.parse(body).blocks;
  const elements: { type: string; text: string }[] = block.elements[0].elements;
  expect(new Set(elements.map(({ type }) => type))).toEqual(new Set(['text']));
  return elements.map(({ text }) => text).join('');
}

testNotifier({
  name: 'slack',
  async open() {
    const { server, notifier } = await open();
    return {
      notifier,
      fail: server.fail,
      readReceived: async () => server.bodies.map(readMessage),
      rawReceived: () => server.bodies.map((body) => JSON.stringify(JSON.parse(body).blocks) + JSON.parse(body).text),
      secrets: [WEBHOOK_SECRET, 'xyzzy', '127.0.0.1'],
      stop: server.stop,
    };
  },
});

describe('what Slack answers', () => {
  test('the notification text is escaped, and nothing is unfurled or linked', async () => {
    const { server, notifier } = await open();
    await notifier.notify(NOTICE);
    expect(JSON.parse(server.bodies[0] ?? '')).toMatchObject({
      text: 'A &amp; B &lt;c&gt;',
      parse: 'none',
      link_names: false,
      unfurl_links: false,
    });
  });

  test('the words are literal elements alone, and the notification text holds no control character of Slack', async () => {
    const { server, notifier } = await open();
    await notifier.notify({ ...NOTICE, title: '<!channel> *b* <https://x.example|y>', lines: ['<@U1> _i_'] });
    const [body = ''] = server.bodies;
    expect(readMessage(body)).toContain('<!channel> *b*');
    expect(JSON.parse(body).text).not.toMatch(/[<>]/u);
  });

  const cases: readonly (readonly [number, string])[] = [
    [302, 'rejected'],
    [403, 'auth'],
    [404, 'not_found'],
    [410, 'not_found'],
    [413, 'rejected'],
    [429, 'rate_limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ];
  for (const [status, kind] of cases)
    test(`${status} is ${kind}, and is asked once`, async () => {
      const { server, notifier } = await open();
      server.answerNext(status, { location: 'http://127.0.0.1:1/elsewhere' });
      await expect(notifier.notify(NOTICE)).rejects.toMatchObject({ kind });
      expect(server.calls()).toBe(1);
    });

  test('a short Retry-After is waited for once, a long one is handed on', async () => {
    const { server, notifier } = await open();
    const at = 'Fri, 20 Nov 2026 09:00:00 GMT';
    server.answerNext(429, { 'retry-after': at, date: at });
    await notifier.notify(NOTICE);
    expect(server.calls()).toBe(2);
    server.answerNext(429, { 'retry-after': '3600' });
    await expect(notifier.notify(NOTICE)).rejects.toMatchObject({ kind: 'rate_limited', retryAfterSeconds: 3_600 });
    expect(server.calls()).toBe(3);
  });
});

test('a webhook is https, without a login in its address', () => {
  const isTaken = (url: string) => connector.config.safeParse({ webhooks: { desk: url } }).success;
  expect(isTaken('https://hooks.slack.com/services/T/B/x')).toBe(true);
  for (const url of ['http://hooks.slack.com/x', 'file:///etc/passwd', 'https://a:b@hooks.slack.com/x', 'x', ''])
    expect(isTaken(url)).toBe(false);
});
