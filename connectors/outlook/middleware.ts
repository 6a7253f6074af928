// The steps that every request to Microsoft Graph passes: our right to act, immutable ids, four at a time, and one way over the
// network with a time limit. Made once a mailbox by client.ts. The library's own steps are not used: they attach no token to
// http:// addresses, and they repeat a send.
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { LatelyCounter } from '../../src/calls/count-lately.ts';
import { limits } from '../../src/domain/limits.ts';
import type { AccessToken } from '../../src/ports/access-token.ts';

/** What one call leaves behind for client.ts: the library wraps what a step throws, and hides what it was. */
export class Call {
  failure: unknown = null;
}

/** Requests made, and how many of them the provider held back (429, or 503 with Retry-After). */
export interface Usage {
  requests: number;
  throttled: number;
  /** Under way now. */
  atOnce: number;
  readonly lately: LatelyCounter;
}

export function createChain(accessToken: AccessToken, usage: Usage): Middleware[] {
  return [authorise(accessToken), askForImmutableIds(), takeTurns(usage), goOut(usage)];
}

function createStep(run: (context: Context, next: (context: Context) => Promise<void>) => Promise<void>): Middleware {
  let next: Middleware | null = null;
  return {
    setNext(middleware) {
      next = middleware;
    },
    execute: (context) =>
      run(context, async (onward) => {
        await next?.execute(onward);
      }),
  };
}

const setHeader = (context: Context, name: string, change: (before: string | null) => string): void => {
  const headers = new Headers((context.options?.headers ?? {}) as Record<string, string>);
  headers.set(name, change(headers.get(name)));
  context.options = { ...context.options, headers: Object.fromEntries(headers) };
};

/** A refused token is refreshed once. A 401 says that nothing was done, so this is safe for a send too. */
const authorise = (accessToken: AccessToken): Middleware =>
  createStep(async (context, next) => {
    const attach = (token: string) => setHeader(context, 'authorization', () => `Bearer ${token}`);
    const call = context.middlewareControl?.getMiddlewareOptions(Call) as Call | undefined;
    try {
      attach(await accessToken.read());
      await next(context);
      if (context.response?.status !== 401) return;
      attach(await accessToken.read({ isRefused: true }));
      await next(context);
    } catch (error) {
      if (call) call.failure = error;
      throw error;
    }
  });

/** Ids stay when a message moves or is sent. learn.microsoft.com/graph/outlook-immutable-id */
const askForImmutableIds = (): Middleware =>
  createStep((context, next) => {
    setHeader(context, 'prefer', (before) => ['IdType="ImmutableId"', ...(before ? [before] : [])].join(', '));
    return next(context);
  });

const takeTurns = (usage: Usage): Middleware => {
  const waiting: (() => void)[] = [];
  let free: number = limits.outlook.requestsAtOnce;
  return createStep(async (context, next) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    usage.atOnce += 1;
    try {
      await next(context);
    } finally {
      usage.atOnce -= 1;
      const first = waiting.shift();
      if (first) first();
      else free += 1;
    }
  });
};

/** The answer is read whole before the turn ends, so that a slow one counts among the four. */
const goOut = (usage: Usage): Middleware =>
  createStep(async (context) => {
    usage.requests += 1;
    usage.lately.add();
    const answer = await fetch(context.request, {
      ...(context.options as RequestInit),
      // A redirect would carry the token to another place.
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.outlook.requestSeconds * 1_000),
    });
    const { status, headers } = answer;
    if (status === 429 || (status === 503 && headers.has('retry-after'))) usage.throttled += 1;
    const body = await readBody(answer);
    context.response = new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers });
  });

async function readBody(answer: Response): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    size += piece.byteLength;
    if (size > limits.outlook.answerBytesMax) throw new Error('the answer is too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
