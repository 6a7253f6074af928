// An emulated Gmail for tests on 127.0.0.1: Gmail's JSON API for many accounts, with tokens, quota, faults on request, a journal
// of what was done, and pushes. Nothing of it is used outside tests. Called by them.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EmulatedAccount, Refusal } from './account.ts';
import { type Call, findWork, type Work } from './answer.ts';
import { createPusher, type Pusher } from './push.ts';

/** What goes wrong at the next calls of a method. `run` is done at that moment, as by a person in the mailbox. */
export interface Fault {
  /** As `drafts.send`. */
  readonly method: string;
  /** Before the work nothing is done; after it the work is done and the caller hears of something else. */
  readonly when?: 'before' | 'after';
  readonly times?: number;
  readonly answer?: {
    readonly status: number;
    readonly reason?: string;
    readonly message?: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** The connection is cut instead of answered. */
  readonly isCut?: boolean;
  /** A body that Gmail would not send. */
  readonly body?: string;
  readonly delayMs?: number;
  readonly run?: (account: EmulatedAccount) => void;
}

export interface Journal {
  readonly address: string;
  readonly method: string;
  readonly wasDone: boolean;
  readonly status: number;
}

export interface EmulatedGmail {
  readonly url: string;
  readonly journal: readonly Journal[];
  readonly pusher: Pusher;
  /** Asked for each call that no planned fault is for: what goes wrong with it by chance. */
  chance: ((method: string) => Fault | undefined) | null;
  openAccount(address: string): EmulatedAccount;
  fail(fault: Fault): void;
  forgetFaults(): void;
  /** How often a method was done for an account, whatever its caller was told. */
  countDone(account: EmulatedAccount, method: string): number;
  countAsked(account: EmulatedAccount, method?: string): number;
  close(): Promise<void>;
}

export async function openEmulatedGmail(): Promise<EmulatedGmail> {
  const accounts: EmulatedAccount[] = [];
  const journal: Journal[] = [];
  const faults: { readonly fault: Fault; left: number }[] = [];
  const pusher = createPusher();

  const takeFault: TakeFault = (name, when) => {
    const found = faults.find(
      ({ fault, left }) => left > 0 && fault.method === name && (fault.when ?? 'before') === when,
    );
    if (found) found.left -= 1;
    return found?.fault;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://emulator.invalid');
    if (url.pathname === '/certs') return send(response, 200, pusher.keys());
    const [, prefix, user = '', path = ''] = /^(\/upload)?\/gmail\/v1\/users\/([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
    const call = await readCall(request, url, path, prefix !== undefined);
    const account = accountOf(accounts, request);
    if (!account) return send(response, 401, errorBody(new Refusal(401, 'authError', 'Invalid Credentials')));
    const work = findWork(call);
    if (!work)
      return send(response, 404, errorBody(new Refusal(404, 'notFound', `no such method: ${call.method} ${path}`)));
    const note = (wasDone: boolean, status: number): void =>
      void journal.push({ address: account.address, method: work.name, wasDone, status });
    try {
      if (!['me', account.address].includes(decodeURIComponent(user)))
        throw new Refusal(403, 'forbidden', `Delegation denied for ${account.address}`);
      const byChance = emulated.chance?.(work.name);
      const take: TakeFault = (name, when) =>
        takeFault(name, when) ?? ((byChance?.when ?? 'before') === when ? byChance : undefined);
      await runWork({ account, work, takeFault: take, note, response });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      note(false, error.code);
      send(response, error.code, errorBody(error), error.headers);
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      send(response, 500, { error: { code: 500, message: String(error) } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const emulated: EmulatedGmail = {
    chance: null,
    url: `http://127.0.0.1:${port}/`,
    journal,
    pusher,
    openAccount(address) {
      const account = new EmulatedAccount(address, 9_007_199_254_740_993n + BigInt(accounts.length));
      account.onChange = () => pusher.push(account);
      accounts.push(account);
      return account;
    },
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    forgetFaults: () => void faults.splice(0),
    countDone: ({ address }, method) =>
      journal.filter((entry) => entry.address === address && entry.method === method && entry.wasDone).length,
    countAsked: ({ address }, method) =>
      journal.filter((entry) => entry.address === address && (method === undefined || entry.method === method)).length,
    async close() {
      await pusher.settle();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return emulated;
}

type TakeFault = (name: string, when: 'before' | 'after') => Fault | undefined;

interface Running {
  readonly account: EmulatedAccount;
  readonly work: Work;
  readonly takeFault: TakeFault;
  readonly note: (wasDone: boolean, status: number) => void;
  readonly response: ServerResponse;
}

async function runWork({ account, work, takeFault, note, response }: Running): Promise<void> {
  const before = takeFault(work.name, 'before');
  before?.run?.(account);
  if (before?.delayMs !== undefined) await wait(before.delayMs);
  if (before && isWrong(before)) return fail(response, before, (status) => note(false, status));
  if (account.unitsLeft !== null) {
    if (account.unitsLeft < work.units)
      throw new Refusal(429, 'rateLimitExceeded', 'Quota exceeded for quota metric "Queries"', { 'retry-after': '30' });
    account.unitsLeft -= work.units;
  }
  const done = work.run(account);
  if (work.name === 'watch' || work.name === 'stop') account.isWatched = work.name === 'watch';
  const after = takeFault(work.name, 'after');
  after?.run?.(account);
  if (after?.delayMs !== undefined) await wait(after.delayMs);
  if (after && isWrong(after)) return fail(response, after, (status) => note(true, status));
  note(true, 200);
  return send(response, done === null ? 204 : 200, done);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const isWrong = ({ answer, isCut, body }: Fault): boolean =>
  answer !== undefined || isCut === true || body !== undefined;

function fail(response: ServerResponse, { answer, isCut, body }: Fault, note: (status: number) => void): void {
  note(answer?.status ?? 0);
  if (isCut) response.destroy();
  else if (answer) {
    const { status, reason = 'backendError', message = 'the emulator was told to fail', headers = {} } = answer;
    send(response, status, errorBody(new Refusal(status, reason, message)), headers);
  } else {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body);
  }
}

function accountOf(accounts: readonly EmulatedAccount[], request: IncomingMessage): EmulatedAccount | undefined {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : accounts.find(({ tokens }) => tokens.has(token));
}

async function readCall(request: IncomingMessage, url: URL, path: string, isUpload: boolean): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const call = { method: request.method ?? 'GET', path, query: url.searchParams };
  if (!isUpload) return { ...call, body: bytes.length > 0 ? JSON.parse(bytes.toString()) : {}, media: null };
  const boundary = /boundary=([^;]+)/.exec(request.headers['content-type'] ?? '')?.[1] ?? '';
  const [json = '', mail = ''] = bytes.toString('latin1').split(`--${boundary}`).slice(1, 3).map(bodyOfPart);
  return { ...call, body: JSON.parse(json), media: Buffer.from(mail, 'latin1') };
}

/** Without the line end that belongs to the boundary. */
const bodyOfPart = (part: string): string => part.slice(part.indexOf('\r\n\r\n') + 4).replace(/\r\n$/, '');

const errorBody = ({ code, reason, message }: Refusal) => ({
  error: {
    code,
    message,
    errors: [{ message, domain: 'global', reason }],
    status: code === 404 ? 'NOT_FOUND' : 'ERROR',
  },
});

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers });
  response.end(body === null ? '' : JSON.stringify(body));
}
