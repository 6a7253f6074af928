// A server on this machine that takes webhook calls as the chats do, for the notifiers' tests.
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { ServerFault } from './notifier-contract.ts';

export interface WebhookServer {
  readonly url: string;
  /** Bodies of the calls that were taken; of one that hangs, too. */
  readonly bodies: string[];
  /** All calls, taken or not. */
  readonly calls: () => number;
  fail(fault: ServerFault): void;
  /** The next answer in full. */
  answerNext(status: number, headers: Readonly<Record<string, string>>, body?: string): void;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const WEBHOOK_SECRET = 'T0SECRET/B0SECRET/xyzzy-token';

export async function startWebhookServer(taken: {
  readonly status: number;
  readonly body: string;
}): Promise<WebhookServer> {
  const bodies: string[] = [];
  let fault: ServerFault = 'none';
  let next: Answer | null = null;
  let calls = 0;
  const answer = (response: ServerResponse, { status, headers, body }: Answer): void => {
    response.writeHead(status, headers);
    response.end(body);
  };
  const refusals: Partial<Record<ServerFault, Answer>> = {
    refuse: { status: 400, headers: {}, body: 'invalid_payload' },
    deny: { status: 403, headers: {}, body: 'action_prohibited' },
    busy: { status: 429, headers: { 'retry-after': '0' }, body: 'rate_limited' },
  };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    calls += 1;
    const told = next;
    next = null;
    if (told !== null) return answer(response, told);
    const refusal = refusals[fault];
    if (fault === 'busy') fault = 'none';
    if (refusal) return answer(response, refusal);
    bodies.push(Buffer.concat(parts).toString('utf8'));
    if (fault !== 'hang') answer(response, { ...taken, headers: {} });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/services/${WEBHOOK_SECRET}`,
    bodies,
    calls: () => calls,
    fail: (wanted) => {
      fault = wanted;
    },
    answerNext: (status, headers, body = '') => {
      next = { status, headers, body };
    },
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
