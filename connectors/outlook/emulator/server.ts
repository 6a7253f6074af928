// Microsoft Graph's mail on 127.0.0.1, for tests: one mailbox, its people's hands, and faults on request. It refuses what Graph
// refuses (unknown tokens, a fifth request at once, wrong headers, filters), and keeps a journal of what was sent and made.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Deltas } from './delta.ts';
import { FaultPlan, GraphFault, toFault } from './faults.ts';
import { MailStore, type Message, newMessage } from './mail-store.ts';
import { fieldsOf } from './mime.ts';
import { type EmulatedAnswer, type EmulatedRequest, route } from './routes.ts';
import { Subscriptions } from './subscriptions.ts';
import type { Journal } from './writes.ts';

const AT_ONCE_MAX = 4;
const BODY_BYTES_MAX = 60 * 1024 * 1024;

export class GraphEmulator {
  readonly store = new MailStore();
  readonly deltas = new Deltas(this.store);
  readonly subscriptions = new Subscriptions();
  readonly faults = new FaultPlan();
  readonly journal: Journal = { draftsMade: [], sends: [] };
  readonly tokens = new Set(['good-token']);
  /** `POST /me/messages/<id>/send`, with what it preferred. */
  readonly requests: { readonly name: string; readonly prefer: string }[] = [];
  /** A sent copy stays hidden until `showSentCopies`. */
  areCopiesLate = false;
  atOnce = 0;
  private readonly server = createServer((request, response) => void this.take(request, response));

  async start(): Promise<void> {
    this.store.onChange = (entry, _message, isNew) => this.subscriptions.note(entry, isNew);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A mail arrives; its bytes are kept. */
  async deliver(raw: Uint8Array): Promise<Message> {
    return this.file('inbox', raw);
  }
  async sendByHand(raw: Uint8Array): Promise<Message> {
    return this.file('sentitems', raw);
  }
  private async file(folder: 'inbox' | 'sentitems', raw: Uint8Array): Promise<Message> {
    const bytes = Buffer.from(raw);
    return this.store.add(newMessage(folder, { ...(await fieldsOf(bytes, this.store)), raw: bytes }));
  }
  async editDraft(id: string, raw: Uint8Array): Promise<void> {
    const { subject = '', body, toRecipients = [] } = await fieldsOf(Buffer.from(raw), this.store);
    this.store.change(this.message(id), { subject, toRecipients, ...(body ? { body } : {}) });
  }
  discard(id: string): void {
    this.store.move(this.message(id), 'deleteditems');
  }
  emptyBin(): void {
    for (const message of this.store.listFolder('deleteditems')) this.store.remove(message);
  }
  /** A person presses Send. */
  sendDraftByHand(id: string): void {
    this.store.move(this.message(id), 'sentitems');
    this.store.change(this.message(id), { isDraft: false, isHidden: this.areCopiesLate });
  }
  showSentCopies(): void {
    for (const message of this.store.messages.values())
      if (message.isHidden) this.store.change(message, { isHidden: false });
  }
  message(id: string): Message {
    const found = this.store.messages.get(id);
    if (!found) throw new Error(`the emulator has no message ${id}`);
    return found;
  }

  private async take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    this.atOnce += 1;
    try {
      const request = await this.read(incoming);
      const answer = await this.answer(request, incoming.headers.authorization ?? '');
      if (answer === null) incoming.socket.destroy();
      else write(response, answer);
    } catch (error) {
      write(response, refusal(error));
    } finally {
      this.atOnce -= 1;
    }
  }

  private async read(incoming: IncomingMessage): Promise<EmulatedRequest> {
    const url = new URL(incoming.url ?? '/', this.url);
    if (!url.pathname.startsWith('/v1.0/')) throw new GraphFault(404, 'UnknownError');
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of incoming) {
      size += (piece as Buffer).length;
      if (size > BODY_BYTES_MAX) throw new GraphFault(413, 'RequestEntityTooLarge');
      pieces.push(piece as Buffer);
    }
    const header = (name: string): string => String(incoming.headers[name] ?? '');
    return {
      method: incoming.method ?? 'GET',
      path: decodeURIComponent(url.pathname.slice('/v1.0'.length)),
      query: url.searchParams,
      address: `${url.origin}${url.pathname}`,
      prefer: header('prefer'),
      ifMatch: header('if-match') || null,
      isMime: header('content-type').startsWith('text/plain'),
      body: Buffer.concat(pieces).toString(),
    };
  }

  /** Null: the connection ends without an answer. */
  private async answer(request: EmulatedRequest, authorization: string): Promise<EmulatedAnswer | null> {
    const name = `${request.method} ${request.path}`;
    this.requests.push({ name, prefer: request.prefer });
    if (!this.tokens.has(authorization.replace(/^Bearer /, '')))
      throw new GraphFault(401, 'InvalidAuthenticationToken');
    if (this.atOnce > AT_ONCE_MAX) throw new GraphFault(429, 'ApplicationThrottled', { 'retry-after': '1' });
    const fault = this.faults.take(name);
    fault?.meanwhile?.();
    if (fault?.when === 'before') throw toFault(fault);
    if (fault?.when === 'cut') return null;
    const answer = await route(
      {
        store: this.store,
        deltas: this.deltas,
        subscriptions: this.subscriptions,
        journal: this.journal,
        isCopyLate: () => this.areCopiesLate,
      },
      request,
    );
    if (fault?.when === 'after') throw toFault(fault);
    if (fault?.when === 'lost') return null;
    if (fault?.when === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 100));
    return answer;
  }
}

export async function startGraphEmulator(): Promise<GraphEmulator> {
  const emulator = new GraphEmulator();
  await emulator.start();
  return emulator;
}

function refusal(error: unknown): EmulatedAnswer & { readonly headers?: Readonly<Record<string, string>> } {
  const fault = error instanceof GraphFault ? error : new GraphFault(500, 'InternalServerError');
  return { status: fault.status, headers: fault.headers, body: { error: { code: fault.code, message: fault.code } } };
}

function write(
  response: ServerResponse,
  answer: EmulatedAnswer & { readonly headers?: Readonly<Record<string, string>> },
): void {
  const { status, body, headers = {} } = answer;
  if (body === undefined) response.writeHead(status, { ...headers, 'content-length': '0' }).end();
  else if (Buffer.isBuffer(body)) response.writeHead(status, { ...headers, 'content-type': 'text/plain' }).end(body);
  else response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}
