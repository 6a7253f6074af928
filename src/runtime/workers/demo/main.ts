// `npm run demo:workers`: the sample desk in workerd, by `wrangler dev`. It moves in as a desk moves, reads the 48 mails of an emulated Gmail there, and
// its page is used in a real browser: an owner comes in, looks at the queue, approves a reply and looks at the audit log. Ends with status 1 where
// something of that fails. In a terminal, or with --page, the page stays open until Ctrl+C.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { projectFolder } from '#project-folder';
import { SAMPLE } from '../../sample-desk.ts';
import { measureModules } from '../measure-modules.ts';
import { drivePage } from './drive-page.ts';
import { makeSampleLines } from './sample-lines.ts';
import { type SampleServers, startSampleServers } from './sample-servers.ts';
import { startWranglerDev, type WranglerDev } from './wrangler-dev.ts';

const DESK = 'fjordlight';
const MAILS_MS_MAX = 240_000;

const { values } = parseArgs({ options: { port: { type: 'string', default: '8787' }, page: { type: 'boolean' } } });
const port = Number(values.port);
const shots = join(projectFolder, 'dist', 'demo-workers');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const began = performance.now();
const seconds = (fromMs: number): string => `${((performance.now() - fromMs) / 1_000).toFixed(1)} s`;

const interrupt = (): never => process.exit(1);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
await using running = new AsyncDisposableStack();
const folder = running.adopt(await mkdtemp(join(tmpdir(), 'waybill-demo-')), (made) =>
  rm(made, { recursive: true, force: true }),
);
const servers = running.adopt(await startSampleServers(), (started) => started.close());
const key = randomBytes(32).toString('base64');
const lines = await makeSampleLines(join(folder, 'desk.sqlite'), key, servers);
const worker = running.adopt(
  await startWranglerDev(join(folder, 'wrangler'), port, randomBytes(24).toString('hex'), {
    WAYBILL_KEY: key,
    WAYBILL_PAGE_ORIGIN: `http://*.localhost:${port}`,
  }),
  (started) => started.close(),
);
const { main, all } = await measureModules(join(projectFolder, 'dist', 'worker'));
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
say(
  `workerd is up after ${seconds(began)}. Main module: ${megabytes(main)} gzip, ${megabytes(all)} with what it imports at once.`,
);

await worker.operate('POST', `/desks/${DESK}`);
await worker.operate('PUT', `/desks/${DESK}/import`, lines);
await worker.operate('POST', `/desks/${DESK}/resume`);
const { url } = JSON.parse(await worker.operate('POST', `/desks/${DESK}/set-up-link`)) as { url: string };
say(`The sample desk moved in: ${lines.split('\n').length} lines.`);

const handledAfter = performance.now();
const sent = await deliverMails(servers);
await awaitHandled(worker, sent);
say(
  `${sent} mails were read in its object in ${seconds(handledAfter)}: ${servers.mailbox.drafts.size} drafts lie in the mailbox.`,
);

await mkdir(shots, { recursive: true });
const password = randomBytes(9).toString('base64url');
const owner = { name: 'Olivia Berg', email: 'owner@fjordlight.example', password };
await drivePage({ link: url, owner, shots, say });
const isSent = [...servers.mailbox.messages.values()].filter(({ labelIds }) => labelIds.has('SENT')).length;
if (isSent !== 1) throw new Error(`one reply was approved, and the mailbox has sent ${isSent}`);
say(`The mailbox has sent it. Screenshots: ${relative(process.cwd(), shots)}`);
say(`All in ${seconds(began)}.`);

if (values.page ?? process.stdout.isTTY) {
  say(`\nThe desk's page: ${new URL(url).origin}/   (Ctrl+C ends it)\n  ${owner.email}\n  password ${password}`);
  const stopped = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeListener(signal, interrupt);
    process.once(signal, stopped.resolve);
  }
  await stopped.promise;
}

async function deliverMails({ mailbox }: SampleServers): Promise<number> {
  const names = (await readdir(join(SAMPLE, 'mail'))).filter((name) => name.endsWith('.eml')).sort();
  for (const name of names) mailbox.insert(await readFile(join(SAMPLE, 'mail', name)), ['INBOX', 'UNREAD']);
  return names.length;
}

/** Its alarm looks into the mailbox each minute; here nobody waits for it. */
async function awaitHandled({ operate, log, tell }: WranglerDev, mails: number): Promise<void> {
  const untilMs = performance.now() + MAILS_MS_MAX;
  const countHandled = () => new Set(log.filter(({ event }) => event === 'handled').map(({ mail }) => mail)).size;
  while (countHandled() < mails) {
    if (performance.now() > untilMs) throw new Error(`${countHandled()} of ${mails} mails were read:\n${tell()}`);
    await operate('POST', `/desks/${DESK}/wake`);
    await sleep(1_000);
  }
}
