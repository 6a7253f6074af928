import { describe, expect, onTestFinished, test } from 'vitest';
import { testNotifier } from '../contract/notifier-contract.ts';
import { startWebhookServer, WEBHOOK_SECRET } from '../contract/webhook-server-fixture.ts';
import { connector } from './connector.ts';

const NOTICE = {
  to: 'desk',
  urgency: 'high',
  title: 'A mail waits',
  lines: ['Order: #W1'],
  reference: { mailId: 1, text: 'mail 1' },
} as const;

async function open() {
  const server = await startWebhookServer({ status: 202, body: '' });
  onTestFinished(() => server.stop());
  const notifier = connector.open({ webhooks: { desk: server.url } }, { timeoutSeconds: 0.3 });
  return { server, notifier };
}

/** The words of the card, as Teams shows them. */
function readCard(body: string): string {
  const [{ content }] = JSON.parse(body).attachments;
  const blocks: { type: string; inlines: { type: string; text: string }[] }[] = content.body;
  expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(['RichTextBlock']));
  return blocks.map(({ inlines }) => inlines.map(({ text }) => text).join('')).join('\n');
}

testNotifier({
  name: 'teams',
  async open() {
    const { server, notifier } = await open();
    return {
      notifier,
      fail: server.fail,
      readReceived: async () => server.bodies.map(readCard),
      rawReceived: () => server.bodies,
      secrets: [WEBHOOK_SECRET, 'xyzzy', '127.0.0.1'],
      stop: server.stop,
    };
  },
});

describe('what Teams answers', () => {
  test('the card is one that a Workflows webhook takes, without entities', async () => {
    const { server, notifier } = await open();
    await notifier.notify(NOTICE);
    expect(JSON.parse(server.bodies[0] ?? '')).toMatchObject({
      type: 'message',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.4' } },
      ],
    });
    expect(server.bodies[0]).not.toContain('msteams');
  });

  test('the words hold no mention and no template of a card', async () => {
    const { server, notifier } = await open();
    await notifier.notify({ ...NOTICE, title: '<at>all</at> **b** {{DATE(2026-11-20T09:00:00Z)}}' });
    expect(server.bodies[0]).not.toMatch(/<at>|\{\{/u);
  });

  test('words of failure in a 200 are a failure, as the older connectors had them', async () => {
    const { server, notifier } = await open();
    const words = 'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error';
    server.answerNext(200, {}, `${words} 429 with ContextId x`);
    await expect(notifier.notify(NOTICE)).rejects.toMatchObject({ kind: 'rate_limited' });
    server.answerNext(200, {}, `${words} 400`);
    await expect(notifier.notify(NOTICE)).rejects.toMatchObject({ kind: 'rejected' });
    server.answerNext(200, {}, '1');
    await notifier.notify(NOTICE);
  });

  test('an answer without end is read only at its beginning', async () => {
    const { server, notifier } = await open();
    server.answerNext(200, {}, 'x'.repeat(5_000_000));
    await notifier.notify(NOTICE);
  });
});
