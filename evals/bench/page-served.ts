// The queue of a filled desk through the page's real server: lists, filters and searches as a signed-in person's browser asks them, and how soon
// the first view can be used in Chromium. Called by page.ts.
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { INTENTS } from '../../src/domain/intent.ts';
import { openRunningDesk } from '../../src/runtime/node.ts';
import { addSamplePeople, clockFrom, SAMPLE_NOW, samplePlaces } from '../../src/runtime/sample-desk.ts';
import { servePage } from '../../src/runtime/serve-page.ts';
import { seeded } from '../seeded.ts';
import { percentile } from './percentile.ts';

/** Of each: the page takes 1,200 requests a minute of one address. */
const CALLS = 100;
const CALLS_TO_WARM_UP = 10;
const AIM_MS = 50;
const VIEWS = 5;
const VIEW_AIM_MS = 1_000;
const PASSWORD = 'correct horse battery staple';

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

interface Filled {
  readonly mails: number;
  readonly mailboxes: readonly string[];
  /** The word of a rank; 1 is the most frequent. */
  readonly wordOf: (rank: number) => string;
}

export async function benchServedPage(database: string, filled: Filled): Promise<void> {
  await using opening = new AsyncDisposableStack();
  const desk = await openRunningDesk({ places: samplePlaces(null), database, clock: clockFrom(SAMPLE_NOW) });
  opening.defer(() => desk.close());
  const served = await servePage(desk, { database, port: await findFreePort(), report: () => undefined });
  opening.defer(() => served.close());
  await addSamplePeople(served.directory, PASSWORD);
  const { origin } = served;
  const signedIn = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: 'agent@fjordlight.example', password: PASSWORD }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  await timeRoutes(`${origin}/api/queue`, cookie, filled);
  await timeCounts(`${origin}/api/queue/counts`, cookie, filled);
  await timeFirstView(origin, cookie);
}

async function timeRoutes(address: string, cookie: string, { mails, mailboxes, wordOf }: Filled): Promise<void> {
  const askings: Readonly<Record<string, (random: Random) => Readonly<Record<string, string>>>> = {
    list: () => ({}),
    'filter, intent': (random) => ({ intent: pick(random, INTENTS) }),
    'filter, mailbox': (random) => ({ mailbox: pick(random, mailboxes) }),
    'filter, language and outcome': (random) => ({
      language: pick(random, ['en', 'de', 'fr', 'fi']),
      outcome: 'escalate',
    }),
    'search, a common word': (random) => ({ words: wordOf(1 + Math.floor(random() * 20)) }),
    'search, a word of some': (random) => ({ words: wordOf(100 + Math.floor(random() * 2_000)) }),
    'search, an order': (random) => ({ words: `#W${1_000_000 + Math.floor(random() * mails)}` }),
    'search, a customer': (random) => ({ words: `Customer ${Math.floor(random() * 9_973)}` }),
  };
  for (const [name, queryOf] of Object.entries(askings))
    await timeAsking(name, cookie, (random) => `${address}?${new URLSearchParams(queryOf(random))}`);
}

async function timeCounts(address: string, cookie: string, { wordOf }: Filled): Promise<void> {
  const asking = (from: number, ranks: number) => (random: Random) =>
    `${address}?${new URLSearchParams({ words: wordOf(from + Math.floor(random() * ranks)) })}`;
  await timeAsking('counts', cookie, () => address);
  await timeAsking('counts, a common word', cookie, asking(1, 20));
  await timeAsking('counts, a word of some', cookie, asking(100, 2_000));
}

async function timeAsking(name: string, cookie: string, addressOf: (random: Random) => string): Promise<void> {
  const random = seeded(7).next;
  const times: number[] = [];
  let bytes = 0;
  for (let call = -CALLS_TO_WARM_UP; call < CALLS; call += 1) {
    const address = addressOf(random);
    const startedAtMs = performance.now();
    const answer = await fetch(address, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${name}: the server answered ${answer.status}`);
    const text = await answer.text();
    if (call < 0) continue;
    times.push(performance.now() - startedAtMs);
    bytes += text.length;
  }
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(times, share).toFixed(1));
  const kb = (bytes / CALLS / 1_000).toFixed(1);
  process.stdout.write(
    `  over HTTP: ${name.padEnd(30)} p50 ${p50} ms   p99 ${p99} ms   ${kb} KB a call   (aim: p99 under ${AIM_MS} ms)\n`,
  );
}

async function timeFirstView(origin: string, cookie: string): Promise<void> {
  await using opening = new AsyncDisposableStack();
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  opening.defer(() => browser.close());
  const times: number[] = [];
  for (let view = 0; view < VIEWS; view += 1) {
    const context = await browser.newContext({ locale: 'en-GB' });
    await context.addCookies(
      cookie.split('; ').map((line) => ({
        name: line.slice(0, line.indexOf('=')),
        value: line.slice(line.indexOf('=') + 1),
        url: origin,
      })),
    );
    const tab = await context.newPage();
    await tab.goto('about:blank');
    const startedAtMs = performance.now();
    await tab.goto(`${origin}/queue`, { waitUntil: 'commit' });
    await tab
      .getByText(/Order #W/)
      .first()
      .waitFor();
    times.push(performance.now() - startedAtMs);
    await context.close();
  }
  process.stdout.write(
    `  first view, nothing in the browser's memory: the queue can be used after ${percentile(times, 0.5).toFixed(0)} ms, ${VIEWS} times at most ${Math.max(...times).toFixed(0)} ms (aim: under ${VIEW_AIM_MS} ms)\n`,
  );
}
