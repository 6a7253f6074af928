// 100,000 signed webhooks of a shop over HTTP through the route, the signature over the raw body, de-duplication, the source's order and the store
// (synchronous=FULL, and what each change empties of the cache), 64 at a time as a vendor sends them after a sale. Some come twice, some late.
import { createHmac } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { connector } from '../../connectors/woocommerce/connector.ts';
import { limits } from '../../src/domain/limits.ts';
import { webhookRoutes } from '../../src/http/webhook-routes.ts';
import type { OpenedSource } from '../../src/ports/source-connector.ts';
import { openDeskSources } from '../../src/sources/open-desk-sources.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { createSourceReceiver } from '../../src/watch/take-source-call.ts';
import { percentile } from './percentile.ts';
import { makeWorkingFolder } from './working-folder.ts';

const CALLS = Number(process.env['BENCH_WEBHOOKS'] ?? 100_000);
/** Until the process has the room that it works in. */
const WARM_UP_CALLS = 20_000;
const AT_ONCE = 64;
/** Every so manieth call is one that came before, and every so manieth one that is older than what is known. */
const REPEATED = 10;
const LATE = 27;
const REPEATED_BEHIND = 73;
const ORDERS = 20_000;
const SECRET = 'a-secret-of-the-webhooks';
const NOW = '2026-11-20T12:00:00.000Z';
const NOW_MS = Date.parse(NOW);
const LINES = Array.from({ length: 12 }, (_, line) => ({
  id: line,
  name: `Made-up article ${line}`,
  sku: `SKU-${line}`,
  quantity: 1,
  total: '19.90',
  meta_data: [{ key: 'note', value: 'x'.repeat(60) }],
}));

const isLate = (call: number): boolean => call % LATE === LATE - 1 && call > ORDERS;
const isRepeated = (call: number): boolean => call % REPEATED === REPEATED - 1 && call > REPEATED_BEHIND;

function bodyOf(call: number): string {
  const seconds = isLate(call) ? call - 2 * ORDERS : call;
  const changedAt = new Date(NOW_MS - 3_600_000 + seconds * 30).toISOString().slice(0, 23);
  return JSON.stringify({ id: call % ORDERS, date_modified_gmt: changedAt, call, line_items: LINES });
}

interface Counts {
  told: number;
  asked: number;
}

function openShop(counts: Counts): OpenedSource {
  return connector.open(
    { url: 'https://shop.example' },
    {
      fetch: () => {
        counts.asked += 1;
        return Promise.reject(new Error('the vendor is asked before the answer'));
      },
      clock: { now: () => NOW },
      elapsedMs: () => 0,
      mayConnectTo: () => true,
      wait: () => Promise.resolve(),
      random: () => 0.5,
      secrets: { consumerKey: 'k', consumerSecret: 's', webhookSecret: SECRET },
      keepSecret: () => Promise.resolve(),
    },
  );
}

/** As a vendor does, over connections that stay open. */
function call(port: number, agent: Agent, number: number): Promise<void> {
  const body = bodyOf(isRepeated(number) ? number - REPEATED_BEHIND : number);
  const headers = {
    'x-wc-webhook-signature': createHmac('sha256', SECRET).update(body).digest('base64'),
    'content-type': 'application/json',
  };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, agent, method: 'POST', path: '/webhooks/random', headers };
    const asked = request(options, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) answer.once('end', resolve);
      else reject(new Error(`a signed call was answered ${answer.statusCode}`));
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

function listen(routes: Hono): Promise<{ readonly port: number; close(): void }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: routes.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ port, close: () => void server.close() }),
    );
  });
}

/** Resident, and held once everything that is free was collected. */
function measureMemory(): { readonly residentMb: number; readonly heldMb: number } {
  const residentMb = process.memoryUsage.rss() / 1e6;
  collect();
  return { residentMb, heldMb: process.memoryUsage().heapUsed / 1e6 };
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') gc();
}

export async function benchWebhooks(): Promise<void> {
  const { folder } = makeWorkingFolder('webhooks');
  const file = join(folder, 'desk.db');
  const records = openDesk({ file });
  const clock = { now: () => NOW };
  const counts: Counts = { told: 0, asked: 0 };
  const { webhooks } = openShop(counts);
  if (webhooks === undefined) throw new Error('the shop has no webhooks');
  const { invalidate } = openDeskSources([], { records, clock });
  const receive = createSourceReceiver(
    {
      records,
      onChange(source, change) {
        counts.told += 1;
        return invalidate(source, change);
      },
    },
    { name: 'shop', webhooks },
  );
  const routes = webhookRoutes({ clock, findReceiver: (id) => (id === 'random' ? receive : null) });
  const server = await listen(routes);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  const memory: ReturnType<typeof measureMemory>[] = [];
  let next = 0;
  const sendUntil = (end: number) =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (next < end) {
          const number = next;
          next += 1;
          const startedAtMs = performance.now();
          await call(server.port, agent, number);
          times.push(performance.now() - startedAtMs);
        }
      }),
    );
  try {
    await sendUntil(WARM_UP_CALLS);
    times.length = 0;
    memory.push(measureMemory());
    const [cpu, startedAtMs] = [process.cpuUsage(), performance.now()];
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      await sendUntil(WARM_UP_CALLS + (quarter * CALLS) / 4);
      memory.push(measureMemory());
    }
    const seconds = (performance.now() - startedAtMs) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    const all = WARM_UP_CALLS + CALLS;
    const expected = Array.from({ length: all }, (_, number) => number).filter(
      (number) => !isRepeated(number) && !isLate(number),
    ).length;
    const p99 = percentile(times, 0.99).toFixed(1);
    process.stdout.write(
      [
        `  ${CALLS} signed webhooks of ${(bodyOf(0).length / 1_000).toFixed(1)} KB, ${AT_ONCE} at a time: ${Math.round(CALLS / seconds)} a second, ${((user + system) / 1_000 / CALLS).toFixed(2)} ms CPU each, answered in p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${p99} ms`,
        `  taken ${counts.told} of ${all} (${expected} are neither repeated nor late); the vendor was asked ${counts.asked} times`,
        `  resident ${memory.map(({ residentMb }) => residentMb.toFixed(0)).join(', ')} MB at the start and after each quarter, held ${memory.map(({ heldMb }) => heldMb.toFixed(0)).join(', ')} MB`,
        `  the database has ${(statSync(file).size / 1e6).toFixed(0)} MB, of at most ${limits.sourceWatch.eventsMax} rows of events`,
        '',
      ].join('\n'),
    );
  } finally {
    agent.destroy();
    server.close();
    await records.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
