// The only file of this connector that talks to Google, and the maker of its ConnectorErrors. googleapis' own retries are off:
// reading is tried again here, a few times; writing and sending never are. Called by the other files of this connector.
import { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import type { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import type { AccessToken } from '../../src/ports/access-token.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { MailboxUse } from '../../src/ports/mailbox.ts';
import { type Failure, type Purpose, readFailure, waitOf } from './failures.ts';
import { createGate } from './gate.ts';
import { codeOf, draftOf, optionsOf, responseOf } from './request.ts';
import * as read from './translate.ts';
import { createUsageCounter, type GmailMethod, type Usage } from './usage.ts';

export interface ClientOptions {
  readonly userId: string;
  readonly rootUrl: string | undefined;
  readonly timeoutMs: number;
  readonly accessToken: AccessToken;
}

type Format = 'minimal' | 'metadata' | 'raw';
type Options = ReturnType<typeof optionsOf>;
type Run = (options: Options) => Promise<{ readonly data: unknown }>;

type Call = <T>(method: GmailMethod, purpose: Purpose, schema: z.ZodType<T>, run: Run) => Promise<T>;

interface Caller {
  /** One request, or two where the first was refused for its token. */
  readonly once: Call;
  /** For what may be done again: reads, and changes that are the same when done twice. */
  readonly again: Call;
  readonly usage: () => Usage;
  readonly use: () => MailboxUse;
}

function createCaller({ rootUrl, timeoutMs, accessToken }: ClientOptions): Caller {
  const usage = createUsageCounter(Date.now);
  const gate = createGate(limits.gmail.requestsAtOnce);
  let pausedUntilMs = 0;

  /** A 401 says that nothing was done: the token is read anew and the call made once more, a send too. */
  const request = async (method: GmailMethod, purpose: Purpose, run: Run): Promise<unknown> => {
    for (const isRefused of [false, true]) {
      const token = await accessToken.read({ isRefused });
      if (Date.now() < pausedUntilMs) throw paused(method, pausedUntilMs);
      try {
        usage.count(method);
        return (await run(optionsOf({ rootUrl, timeoutMs }, token))).data;
      } catch (error) {
        const failure = toFailure(error, purpose);
        if (failure.kind === 'auth' && failure.words.startsWith('401') && !isRefused) continue;
        if (failure.kind === 'rate_limited' && failure.retryAfterSeconds !== null)
          pausedUntilMs = Math.max(pausedUntilMs, Date.now() + failure.retryAfterSeconds * 1000);
        throw toError(method, failure);
      }
    }
    throw new Error('unreachable');
  };

  const once: Call = async (method, purpose, schema, run) => {
    const data = await gate(() => request(method, purpose, run));
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    // It was done; what came of it must be looked up.
    const kind = purpose === 'read' ? 'bad_response' : 'unavailable';
    throw new ConnectorError(kind, `[gmail] ${method}: the answer is not as Gmail documents it.`);
  };

  const again: Call = async (method, purpose, schema, run) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(method, purpose, schema, run);
      } catch (error) {
        const waitMs = waitOf(error, tries);
        if (waitMs === null || tries >= limits.gmail.readTriesMax) throw error;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  };

  return { once, again, usage: usage.read, use: usage.readUse };
}

const page = (pageToken: string | null | undefined) => ({
  maxResults: limits.gmail.listPageMax,
  ...(pageToken ? { pageToken } : {}),
});

export type GmailClient = ReturnType<typeof createGmailClient>;

export function createGmailClient(options: ClientOptions) {
  const { users } = new gmail_v1.Gmail({});
  const caller = createCaller(options);
  return {
    usage: caller.usage,
    use: caller.use,
    ...createAccountCalls(users, options.userId, caller),
    ...createMessageCalls(users, options.userId, caller),
    ...createDraftCalls(users, options.userId, caller),
  };
}

type Users = gmail_v1.Resource$Users;

function createAccountCalls(users: Users, userId: string, { once, again }: Caller) {
  return {
    getProfile: () => again('getProfile', 'read', read.Profile, (options) => users.getProfile({ userId }, options)),
    listHistory: (startHistoryId: string, pageToken: string | null) =>
      again('history.list', 'read', read.HistoryPage, (options) =>
        users.history.list({ userId, startHistoryId, historyTypes: HISTORY_TYPES, ...page(pageToken) }, options),
      ),
    listLabels: () => again('labels.list', 'read', read.LabelList, (options) => users.labels.list({ userId }, options)),
    createLabel: (name: string) =>
      once('labels.create', 'write', read.Label, (options) =>
        users.labels.create(
          { userId, requestBody: { name, labelListVisibility: 'labelShow', messageListVisibility: 'show' } },
          options,
        ),
      ),
    watch: (topicName: string) =>
      once('watch', 'write', read.Watch, (options) =>
        users.watch(
          { userId, requestBody: { topicName, labelIds: WATCHED_LABELS, labelFilterBehavior: 'include' } },
          options,
        ),
      ),
    stop: () => again('stop', 'write', read.Nothing, (options) => users.stop({ userId }, options)),
  };
}

function createMessageCalls(users: Users, userId: string, { again }: Caller) {
  return {
    listMessages: (query: { readonly labelIds?: string[]; readonly q?: string }, pageToken: string | null) =>
      again('messages.list', 'read', read.MessageList, (options) =>
        users.messages.list({ userId, ...query, ...page(pageToken) }, options),
      ),
    getMessage: (id: string, format: Format) =>
      again('messages.get', 'read', read.Message, (options) =>
        users.messages.get(
          { userId, id, format, ...(format === 'metadata' ? { metadataHeaders: [read.TOKEN_FIELD] } : {}) },
          options,
        ),
      ),
    modifyMessage: (id: string, addLabelIds: string[], removeLabelIds: string[]) =>
      again('messages.modify', 'write', read.MessageRef, (options) =>
        users.messages.modify({ userId, id, requestBody: { addLabelIds, removeLabelIds } }, options),
      ),
    getThread: (id: string) =>
      again('threads.get', 'read', read.Thread, (options) =>
        users.threads.get({ userId, id, format: 'metadata', metadataHeaders: [read.TOKEN_FIELD] }, options),
      ),
  };
}

function createDraftCalls(users: Users, userId: string, { once, again }: Caller) {
  return {
    listDrafts: (pageToken: string | null) =>
      again('drafts.list', 'read', read.DraftList, (options) =>
        users.drafts.list({ userId, ...page(pageToken) }, options),
      ),
    getDraft: (id: string, format: Format) =>
      again('drafts.get', 'read', read.Draft, (options) => users.drafts.get({ userId, id, format }, options)),
    createDraft: (raw: Uint8Array, threadId: string | null) =>
      once('drafts.create', 'write', read.WrittenDraft, (options) =>
        users.drafts.create({ userId, ...draftOf(raw, threadId) }, options),
      ),
    updateDraft: (id: string, raw: Uint8Array, threadId: string | null) =>
      once('drafts.update', 'write', read.WrittenDraft, (options) =>
        users.drafts.update({ userId, id, ...draftOf(raw, threadId) }, options),
      ),
    deleteDraft: (id: string) =>
      again('drafts.delete', 'write', read.Nothing, (options) => users.drafts.delete({ userId, id }, options)),
    /** One request, whatever comes of it. */
    sendDraft: (id: string) =>
      once('drafts.send', 'send', read.MessageRef, (options) =>
        users.drafts.send({ userId, requestBody: { id } }, options),
      ),
  };
}

const HISTORY_TYPES = ['messageAdded', 'messageDeleted', 'labelAdded', 'labelRemoved'];
const WATCHED_LABELS = ['INBOX', 'SENT', 'DRAFT'];

function toFailure(error: unknown, purpose: Purpose): Failure {
  const response = responseOf(error);
  if (response) return readFailure({ ...response, nowMs: Date.now() }, purpose);
  // What did not come from a request is a fault of ours.
  if (!(error instanceof Error) || !('config' in error)) throw error;
  return { kind: 'unavailable', words: codeOf(error), retryAfterSeconds: null };
}

const REMEDIES: Partial<Record<ConnectorError['kind'], string>> = {
  auth: 'Connect the account again, with the scope gmail.modify.',
  rate_limited: 'Gmail is asked too often: this waits.',
};

/** Never with googleapis' own error, which holds the request with its mail and its token. */
const toError = (method: string, { kind, words, retryAfterSeconds }: Failure): ConnectorError =>
  new ConnectorError(
    kind,
    `[gmail] ${method}: ${words}. ${REMEDIES[kind] ?? ''}`.trim(),
    retryAfterSeconds === null ? {} : { retryAfterSeconds },
  );

const paused = (method: string, untilMs: number): ConnectorError =>
  toError(method, {
    kind: 'rate_limited',
    words: 'not asked',
    retryAfterSeconds: Math.ceil((untilMs - Date.now()) / 1000),
  });

/** The keys with which Google signs its tokens, as text (RFC 7517). */
export async function fetchSigningKeys(
  url: string,
  timeoutMs: number,
): Promise<{ readonly text: string; readonly maxAgeSeconds: number | null }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'manual' });
    const text = await response.text();
    if (!response.ok || text.length > limits.gmail.signingKeyBytesMax) throw new Error(`status ${response.status}`);
    const age = /max-age=(\d{1,8})/.exec(response.headers.get('cache-control') ?? '')?.[1];
    return { text, maxAgeSeconds: age === undefined ? null : Number(age) };
  } catch (cause) {
    throw new ConnectorError('unavailable', "[gmail] Google's signing keys could not be fetched.", { cause });
  }
}

/** The port's answers for what is not, or no longer, there. */
export const noSuchMessage = (ref: string): ConnectorError =>
  new ConnectorError('not_found', `[gmail] no message ${JSON.stringify(ref.slice(0, 100))}.`);
export const touched = (): ConnectorError =>
  new ConnectorError(
    'rejected',
    '[gmail] the draft was not saved: somebody has touched the one that it was to replace.',
  );
export const notSent = (why: string): ConnectorError =>
  new ConnectorError('rejected', `[gmail] the draft was not sent: ${why}.`);
export const noBytes = (ref: string): ConnectorError =>
  new ConnectorError(
    'bad_response',
    `[gmail] the message ${ref} came without its bytes, or with more than ${limits.mail.sizeBytesMax}.`,
  );
export const tooManyMessages = (): ConnectorError =>
  new ConnectorError(
    'rejected',
    '[gmail] the mailbox holds more messages than can be listed at once. Begin at a later time.',
  );
export const watchRefused = (cause: ConnectorError): ConnectorError =>
  new ConnectorError(
    'rejected',
    `${cause.message} Check the topic, and that gmail-api-push@system.gserviceaccount.com may publish to it.`,
    { cause },
  );
