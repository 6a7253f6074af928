// The addresses of Graph that mail needs, for one mailbox. Test-only; called by server.ts.
import type { Message as GraphMessage, Subscription } from '@microsoft/microsoft-graph-types';
import type { Deltas } from './delta.ts';
import { GraphFault } from './faults.ts';
import { FOLDER_NAMES, type FolderName, folderId, type MailStore, type Message, newMessage } from './mail-store.ts';
import { mimeOf } from './mime.ts';
import { changeKeyOf, findMessage, readFilter, show } from './odata.ts';
import type { Subscriptions } from './subscriptions.ts';
import { createFromMime, createReply, fieldsToWrite, type Journal, send } from './writes.ts';

export interface EmulatedRequest {
  readonly method: string;
  /** Behind the version: `/me/messages`; decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `http://127.0.0.1:1/v1.0/me/messages`. */
  readonly address: string;
  readonly prefer: string;
  readonly ifMatch: string | null;
  readonly isMime: boolean;
  readonly body: string;
}
export interface EmulatedAnswer {
  readonly status: number;
  readonly body?: object | Buffer;
}
export interface Mailbox {
  readonly store: MailStore;
  readonly deltas: Deltas;
  readonly subscriptions: Subscriptions;
  readonly journal: Journal;
  readonly isCopyLate: () => boolean;
}

const notFound = (): GraphFault => new GraphFault(404, 'ResourceNotFound');
const json = <Value>(request: EmulatedRequest): Value => JSON.parse(request.body || '{}') as Value;
const ok = (body: object): EmulatedAnswer => ({ status: 200, body });

export async function route(mailbox: Mailbox, request: EmulatedRequest): Promise<EmulatedAnswer> {
  const segments = request.path.split('/').filter(Boolean);
  if (segments[0] === 'subscriptions') return routeSubscriptions(mailbox.subscriptions, request, segments[1]);
  const rest = segments[0] === 'me' ? segments.slice(1) : segments[0] === 'users' ? segments.slice(2) : [];
  const [first, second, third, fourth] = rest;
  if (first === 'outlook' && second === 'masterCategories') return routeCategories(mailbox.store, request);
  if (first === 'mailFolders') return routeFolder(mailbox, request, second ?? '', third, fourth);
  if (first !== 'messages') throw notFound();
  if (second !== undefined) return routeMessage(mailbox, request, findMessage(mailbox.store, second), third);
  if (request.method === 'GET') return listMessages([...mailbox.store.messages.values()], request);
  return create(mailbox, request);
}

async function create({ store, journal }: Mailbox, request: EmulatedRequest): Promise<EmulatedAnswer> {
  if (request.isMime) {
    const made = await createFromMime(store, journal, request.body);
    return { status: 201, body: show(made, request.prefer, new URLSearchParams()) };
  }
  const draft = newMessage('drafts', { isDraft: true });
  Object.assign(draft, fieldsToWrite(draft, json<GraphMessage>(request), true));
  journal.draftsMade.push(draft.id);
  return { status: 201, body: show(store.add(draft), request.prefer, new URLSearchParams()) };
}

function routeFolder(
  { store, deltas }: Mailbox,
  request: EmulatedRequest,
  name: string,
  what: string | undefined,
  action: string | undefined,
): EmulatedAnswer {
  const folder = FOLDER_NAMES.find((one) => one === name.toLowerCase() || folderId(one) === name);
  if (folder === undefined) throw notFound();
  if (what === undefined) return ok({ id: folderId(folder), displayName: folder });
  if (what !== 'messages') throw notFound();
  if (action === undefined) return listMessages(store.listFolder(folder), request);
  const link = (parameter: string) => `${request.address}?${parameter}`;
  return ok(deltas.answer(folder satisfies FolderName, request.query, request.prefer, link));
}

function listMessages(messages: readonly Message[], { query, prefer, address }: EmulatedRequest): EmulatedAnswer {
  const order = query.get('$orderby');
  if (order !== null && !/^receivedDateTime (?:asc|desc)$/.test(order))
    throw new GraphFault(400, 'ErrorInvalidUrlQuery');
  if (order !== null && /conversationId/.test(query.get('$filter') ?? ''))
    throw new GraphFault(400, 'InefficientFilter');
  const found = messages.filter(({ isHidden }) => !isHidden).filter(readFilter(query.get('$filter')));
  const direction = order?.endsWith('asc') ? 1 : -1;
  const sorted = found.toSorted((a, b) => direction * (a.receivedMs - b.receivedMs));
  const [top, skip] = [Number(query.get('$top') ?? 10), Number(query.get('$skip') ?? 0)];
  const next = new URLSearchParams(query);
  next.set('$skip', String(skip + top));
  return ok({
    value: sorted.slice(skip, skip + top).map((message) => show(message, prefer, query)),
    ...(skip + top < sorted.length ? { '@odata.nextLink': `${address}?${next}` } : {}),
  });
}

async function routeMessage(
  { store, journal, isCopyLate }: Mailbox,
  request: EmulatedRequest,
  message: Message,
  action: string | undefined,
): Promise<EmulatedAnswer> {
  const { method, prefer, query, ifMatch } = request;
  const shown = (one: Message, status = 200): EmulatedAnswer => ({ status, body: show(one, prefer, query) });
  if (ifMatch !== null && ifMatch !== `W/"${changeKeyOf(message)}"`)
    throw new GraphFault(412, 'ErrorIrresolvableConflict');
  if (action === undefined && method === 'GET') return shown(message);
  if (action === undefined && method === 'PATCH') {
    store.change(message, fieldsToWrite(message, json<GraphMessage>(request), false));
    return shown(message);
  }
  if (action === undefined && method === 'DELETE') {
    store.remove(message);
    return { status: 204 };
  }
  if (action === '$value') return { status: 200, body: mimeOf(message) };
  if (action === 'createReply') return shown(createReply(store, journal, message, json(request)), 201);
  if (action === 'send') {
    await send(store, journal, message, isCopyLate());
    return { status: 202 };
  }
  if (action === 'attachments' && method === 'POST') {
    store.change(message, { attachments: [...message.attachments, json<Message['attachments'][number]>(request)] });
    return { status: 201, body: {} };
  }
  if (action === 'attachments') {
    const value = message.attachments.map(({ name, contentBytes }) => ({ name, size: contentBytes.length }));
    return ok({ value });
  }
  throw notFound();
}

function routeCategories(store: MailStore, request: EmulatedRequest): EmulatedAnswer {
  if (request.method === 'GET') return ok({ value: store.masterCategories.map((displayName) => ({ displayName })) });
  const { displayName = '' } = json<{ displayName?: string }>(request);
  const isThere = store.masterCategories.some((name) => name.toLowerCase() === displayName.toLowerCase());
  if (isThere) throw new GraphFault(409, 'ErrorFolderExists');
  store.masterCategories.push(displayName);
  return { status: 201, body: { displayName } };
}

async function routeSubscriptions(
  subscriptions: Subscriptions,
  request: EmulatedRequest,
  id: string | undefined,
): Promise<EmulatedAnswer> {
  if (id === undefined && request.method === 'GET') return ok({ value: [...subscriptions.all.values()] });
  if (id === undefined) return { status: 201, body: await subscriptions.create(json<Subscription>(request)) };
  if (request.method === 'PATCH') return ok(subscriptions.renew(id, json<Subscription>(request)));
  if (request.method !== 'DELETE') throw notFound();
  subscriptions.remove(id);
  return { status: 204 };
}
