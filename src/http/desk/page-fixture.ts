// The sample desk with its page, for tests: its mails handled as the demo does, somebody of each role, and requests as a browser sends them.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../../connectors/imap/emulator/dovecot.ts';
import { processMails } from '../../cli/process-mails.ts';
import type { StandIns } from '../../connecting/oauth-providers.ts';
import { readSealingKeys } from '../../connecting/seal-secret.ts';
import type { Role } from '../../domain/rights.ts';
import { openRunningDesk, type RunningDesk } from '../../runtime/node.ts';
import { addSamplePeople, clockFrom, SAMPLE, SAMPLE_NOW, samplePlaces } from '../../runtime/sample-desk.ts';
import { type ServedPage, servePage } from '../../runtime/serve-page.ts';

export const PASSWORD = 'correct horse battery staple';
export const emailOf = (role: Role): string => `${role}@fjordlight.example`;

export interface PageFixture extends Pick<ServedPage, 'origin' | 'directory' | 'describe'> {
  readonly desk: RunningDesk;
  /** A request to the page, as the page itself sends it; `as` signs in first where that has not been done. */
  ask(path: string, init?: RequestInit & { readonly as?: Role; readonly json?: unknown }): Promise<Response>;
  /** The cookie of a session of this role. */
  signIn(role: Role): Promise<string>;
  /** Of the one who signs in so; empty where they have left. */
  idOf(role: Role): string;
  /** The same of a new person, who sees these mailboxes alone. */
  signInBounded(mailboxes: readonly string[], role?: Role): Promise<string>;
  /** For who asks more than a minute allows. */
  passMinute(): void;
  /** The process ends, and another one starts on the same files at the same address; `between` runs while there is none. */
  restart(between?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const MODEL = {
  version: 1,
  provider: 'openai',
  models: { readMail: 'gpt-5-mini', writeReply: 'gpt-5-mini' },
  prices: { 'gpt-5-mini': { inputUsd: 0.25, outputUsd: 2 } },
  budget: { tokensPerDay: 50_000 },
};

/** What an answer gives a browser to keep. */
export const cookiesOf = ({ headers }: Response): string =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

/** Where the tests of one run keep what each of them would make alike; vitest.config.ts says it. */
const KEPT = process.env['WAYBILL_TEST_FOLDER'];
const HANDLED_UNTIL = 'handled-until.txt';

/** The sample desk with its mails handled, into the folder: by the first test of a run, copied by the others. Resolves with the time at which that was done. */
async function handleSampleMails(folder: string): Promise<string> {
  // One made with a key is encrypted by it.
  const { WAYBILL_KEY: key } = process.env;
  const name = key === undefined ? 'sample-desk' : `sample-desk-${readSealingKeys({ WAYBILL_KEY: key }).current.id}`;
  const kept = KEPT === undefined ? null : join(KEPT, name);
  if (kept === null || !existsSync(kept)) {
    const clock = clockFrom(SAMPLE_NOW);
    const places = samplePlaces(join(folder, 'Maildir'));
    const desk = await openRunningDesk({ places, database: join(folder, 'desk.sqlite'), clock });
    // Those that are left as drafts are what people decide on.
    for await (const _ of processMails(join(SAMPLE, 'mail'), desk));
    await desk.close();
    const handledUntil = clock.now();
    if (kept === null) return handledUntil;
    await writeFile(join(folder, HANDLED_UNTIL), handledUntil);
    const making = `${kept}-${randomUUID()}`;
    await cp(folder, making, { recursive: true });
    // Of two that begin together the later one's is not needed.
    await rename(making, kept).catch(() => rm(making, { recursive: true }));
    return handledUntil;
  }
  await cp(kept, folder, { recursive: true });
  return readFile(join(folder, HANDLED_UNTIL), 'utf8');
}

/** `hasMails`: whether the sample desk's mails are handled before; `isSetUp: false` leaves the desk without people; `modelUrl` is where a server
 * speaks the language of OpenAI, `standIns` where others stand in for Google and Microsoft. */
export async function openPageFixture({
  isSetUp = true,
  hasMails = true,
  modelUrl = null as string | null,
  standIns = {} as StandIns,
} = {}): Promise<PageFixture> {
  await using opening = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'waybill-page-'));
  opening.defer(() => rm(folder, { recursive: true, force: true }));
  const database = join(folder, 'desk.sqlite');
  const isHandledBefore = hasMails && modelUrl === null;
  const sampleClock = clockFrom(isHandledBefore ? await handleSampleMails(folder) : SAMPLE_NOW);
  let aheadMs = 0;
  const clock = { now: () => new Date(Date.parse(sampleClock.now()) + aheadMs).toISOString() };
  const port = await findFreePort();
  const places = samplePlaces(join(folder, 'Maildir'));
  const modelFile = modelUrl === null ? null : join(folder, 'model.json');
  if (modelFile !== null) await writeFile(modelFile, JSON.stringify({ ...MODEL, baseUrl: modelUrl }));

  async function run(prepare: (desk: RunningDesk) => Promise<void>) {
    await using starting = new AsyncDisposableStack();
    const desk = await openRunningDesk({ places, database, clock, modelFile });
    starting.defer(() => desk.close());
    await prepare(desk);
    const served = await servePage(desk, { database, port, report: () => undefined, standIns });
    starting.defer(() => served.close());
    const started = starting.move();
    return { desk, served, close: () => started.disposeAsync() };
  }
  let running = await run(async (desk) => {
    if (hasMails && !isHandledBefore) for await (const _ of processMails(join(SAMPLE, 'mail'), desk));
  });
  opening.defer(() => running.close());
  const { origin } = running.served;
  if (isSetUp) await addSamplePeople(running.served.directory, PASSWORD);
  const cookies = new Map<Role, string>();

  async function signIn(role: Role): Promise<string> {
    const known = cookies.get(role);
    if (known !== undefined) return known;
    const cookie = await signInAs(emailOf(role));
    cookies.set(role, cookie);
    return cookie;
  }

  async function signInAs(email: string): Promise<string> {
    const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
    return cookiesOf(answer);
  }

  const opened = opening.move();
  return {
    origin,
    get directory() {
      return running.served.directory;
    },
    describe: () => running.served.describe(),
    get desk() {
      return running.desk;
    },
    signIn,
    idOf: (role) => running.served.directory.listMembers().find(({ email }) => email === emailOf(role))?.id ?? '',
    async signInBounded(mailboxes, role = 'admin') {
      const email = `bounded-${running.served.directory.listMembers().length}@fjordlight.example`;
      const person = { name: 'Bo Unded', email, role, mailboxes, password: PASSWORD };
      const added = await running.served.directory.addMember(person);
      if (!added.ok) throw new Error(`${email} could not be added: ${added.error}`);
      return signInAs(email);
    },
    async ask(path, { as, json, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (as !== undefined) headers.set('cookie', await signIn(as));
      if (!headers.has('origin')) headers.set('origin', origin);
      if (json !== undefined) headers.set('content-type', 'application/json');
      return fetch(`${origin}${path}`, {
        ...init,
        headers,
        redirect: 'manual',
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      });
    },
    passMinute() {
      aheadMs += 60_000;
    },
    async restart(between = () => Promise.resolve()) {
      await running.close();
      await between();
      running = await run(() => Promise.resolve());
    },
    close: () => opened.disposeAsync(),
  };
}
