// One call to the emulated Gmail: which method is meant, and the work of each. Called by server.ts.
import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import { type EmulatedAccount, Refusal } from './account.ts';
import { toDraft, toHistory, toLabel, toMessage, toProfile, toShortMessage } from './answers.ts';
import { search } from './search.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The bytes of an upload. */
  readonly media: Buffer | null;
}

export interface Work {
  /** The method's name in Gmail's reference, as `messages.get`. */
  readonly name: string;
  readonly units: number;
  run(account: EmulatedAccount): unknown;
}

/** Units from Gmail's table of 2026. */
const ROUTES: readonly (readonly [
  string,
  RegExp,
  string,
  number,
  (a: EmulatedAccount, c: Call, id: string) => unknown,
])[] = [
  ['GET', /^profile$/, 'getProfile', 1, toProfile],
  [
    'POST',
    /^watch$/,
    'watch',
    100,
    (account) => ({ historyId: String(account.historyId), expiration: String(Date.now() + 7 * 86_400_000) }),
  ],
  ['POST', /^stop$/, 'stop', 50, () => null],
  ['GET', /^history$/, 'history.list', 2, listHistory],
  ['GET', /^messages$/, 'messages.list', 5, listMessages],
  [
    'GET',
    /^messages\/([^/]+)$/,
    'messages.get',
    20,
    (account, call, id) => toMessage(account.messageOf(id), ...formatOf(call)),
  ],
  [
    'POST',
    /^messages\/([^/]+)\/modify$/,
    'messages.modify',
    5,
    (account, { body }, id) =>
      toShortMessage(account.modify(id, textsOf(body['addLabelIds']), textsOf(body['removeLabelIds']))),
  ],
  [
    'GET',
    /^threads\/([^/]+)$/,
    'threads.get',
    40,
    (account, call, id) => {
      const messages = account.threadOf(id);
      return {
        id,
        historyId: String(account.historyId),
        messages: messages.map((message) => toMessage(message, ...formatOf(call))),
      };
    },
  ],
  [
    'GET',
    /^labels$/,
    'labels.list',
    1,
    (account) => ({ labels: [...account.labels].map(([id, name]) => toLabel(id, name)) }),
  ],
  [
    'POST',
    /^labels$/,
    'labels.create',
    5,
    (account, { body }) => {
      const name = String(body['name']);
      return toLabel(account.createLabel(name), name);
    },
  ],
  ['GET', /^drafts$/, 'drafts.list', 5, listDrafts],
  [
    'POST',
    /^drafts$/,
    'drafts.create',
    10,
    (account, call) => shortDraft(account, account.createDraft(...draftIn(call))),
  ],
  [
    'POST',
    /^drafts\/send$/,
    'drafts.send',
    100,
    (account, { body }) => toShortMessage(account.sendDraft(String(body['id']))),
  ],
  [
    'GET',
    /^drafts\/([^/]+)$/,
    'drafts.get',
    5,
    (account, call, id) => toDraft(id, toMessage(account.draftOf(id), ...formatOf(call))),
  ],
  [
    'PUT',
    /^drafts\/([^/]+)$/,
    'drafts.update',
    15,
    (account, call, id) => {
      account.updateDraft(id, ...draftIn(call));
      return shortDraft(account, id);
    },
  ],
  [
    'DELETE',
    /^drafts\/([^/]+)$/,
    'drafts.delete',
    10,
    (account, _call, id) => {
      account.deleteDraft(id);
      return null;
    },
  ],
];

export function findWork(call: Call): Work | null {
  for (const [method, pattern, name, units, run] of ROUTES) {
    const match = pattern.exec(call.path);
    if (match && method === call.method)
      return { name, units, run: (account) => run(account, call, decodeURIComponent(match[1] ?? '')) };
  }
  return null;
}

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const formatOf = ({ query }: Call): [string, readonly string[]] => [
  query.get('format') ?? 'full',
  query.getAll('metadataHeaders'),
];
const shortDraft = (account: EmulatedAccount, id: string) => toDraft(id, toShortMessage(account.draftOf(id)));

function draftIn({ body, media }: Call): [Buffer, string?] {
  const message = (body['message'] ?? {}) as { readonly raw?: unknown; readonly threadId?: unknown };
  const raw = media ?? Buffer.from(String(message.raw ?? ''), 'base64url');
  return typeof message.threadId === 'string' ? [raw, message.threadId] : [raw];
}

function pageOf<T>(
  all: readonly T[],
  { query }: Call,
  most: number,
): { readonly items: readonly T[]; readonly nextPageToken?: string } {
  const start = query.get('pageToken') === null ? 0 : Number(query.get('pageToken'));
  if (!Number.isSafeInteger(start)) throw new Refusal(400, 'invalidArgument', 'Invalid pageToken');
  const size = Math.min(Number(query.get('maxResults') ?? 100), most);
  const end = start + size;
  return { items: all.slice(start, end), ...(end < all.length ? { nextPageToken: String(end) } : {}) };
}

function listMessages(account: EmulatedAccount, call: Call): gmail_v1.Schema$ListMessagesResponse {
  const found = search(account, {
    q: call.query.get('q') ?? '',
    labelIds: call.query.getAll('labelIds'),
    includeSpamTrash: call.query.get('includeSpamTrash') === 'true',
  });
  const { items, ...next } = pageOf(found, call, 500);
  const messages = items.map(({ id, threadId }) => ({ id, threadId }));
  return { ...(messages.length > 0 ? { messages } : {}), ...next, resultSizeEstimate: found.length };
}

function listDrafts(account: EmulatedAccount, call: Call): gmail_v1.Schema$ListDraftsResponse {
  const { items, ...next } = pageOf(
    [...account.drafts.keys()].filter((id) => !account.hidden.has(id)).reverse(),
    call,
    500,
  );
  const drafts = items.map((id) => {
    const { id: messageId, threadId } = account.draftOf(id);
    return toDraft(id, { id: messageId, threadId });
  });
  return { ...(drafts.length > 0 ? { drafts } : {}), ...next, resultSizeEstimate: account.drafts.size };
}

function listHistory(account: EmulatedAccount, call: Call): gmail_v1.Schema$ListHistoryResponse {
  const start = call.query.get('startHistoryId') ?? '';
  if (!/^\d{1,20}$/.test(start)) throw new Refusal(400, 'invalidArgument', 'Invalid startHistoryId');
  if (BigInt(start) < account.oldestHistoryId || BigInt(start) > account.historyId)
    throw new Refusal(404, 'notFound', 'Requested entity was not found.');
  const { items, ...next } = pageOf(
    account.history.filter(({ id }) => id > BigInt(start)),
    call,
    500,
  );
  const history = items.map((record) => toHistory(account, record));
  return { ...(history.length > 0 ? { history } : {}), ...next, historyId: String(account.historyId) };
}
