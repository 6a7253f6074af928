// What has changed, as it changes: server-sent events without content, of the mails that the person may see. The page asks for the rest. Standards:
// WHATWG HTML, 9.2 (server-sent events).
import { OpenAPIHono } from '@hono/zod-openapi';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { limits } from '../../domain/limits.ts';
import type { MailId } from '../../ports/records.ts';
import type { DeskEvent } from './desk-events.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { deskRoute, Fault } from './desk-route.ts';
import { lacksSecondFactor } from './guard-desk.ts';
import { isOfPerson } from './mails-of-person.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const faultOf = (description: string) => ({ description, content: { 'application/json': { schema: Fault } } });

const listen = deskRoute('queue.read', {
  method: 'get',
  path: '/api/events',
  tags: ['queue'],
  summary: 'Tells at once of which mails something has changed, or at which others look',
  responses: {
    200: {
      description: 'Events `changed` and `looks`, each with mail ids; `all`: more than can be named; `beat`',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    401: faultOf('Nobody is signed in.'),
    403: faultOf('The person has not the right to this.'),
    429: faultOf('Too many pages listen already.'),
  },
});

export function eventRoutes(house: DeskHouse) {
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid }).openapi(listen, (context) => {
    const waiting = new WaitingEvents();
    const { id } = context.var.person;
    const stopEvents = house.events.listen(id, (event) => waiting.add(event));
    if (stopEvents === null)
      return context.json({ fault: 'too_many', message: 'Too many pages are open. Close one, or wait.' }, 429);
    const stopEnds = house.directory.onSessionEnd((memberId) => {
      if (memberId === id) waiting.doubt();
    });
    const stop = () => {
      stopEvents();
      stopEnds();
    };
    const { headers } = context.req.raw;
    const response = streamSSE(context, async (stream) => {
      stream.onAbort(() => waiting.end());
      try {
        await stream.writeSSE({ event: 'open', data: '[]' });
        await tellOn(stream, headers, house, waiting);
      } finally {
        stop();
      }
    });
    // Its body is no value that a schema could say.
    return response as never;
  });
}

/** What is still to be told to one page. */
class WaitingEvents {
  readonly #ids = { changed: new Set<MailId>(), looks: new Set<MailId>() };
  #isTooMuch = false;
  #hasEnded = false;
  // Until it has been asked: the session may have ended between the guard and here.
  #isDoubted = true;
  #wakeUp: () => void = () => undefined;

  add({ kind, mailIds }: DeskEvent): void {
    const ids = this.#ids[kind];
    for (const id of mailIds) ids.add(id);
    if (ids.size > limits.page.eventIdsMax) {
      this.#isTooMuch = true;
      ids.clear();
    }
    this.#wakeUp();
  }

  end(): void {
    this.#hasEnded = true;
    this.#wakeUp();
  }

  /** A session of the person has ended, or what they may has changed: it may be this one. */
  doubt(): void {
    this.#isDoubted = true;
    this.#wakeUp();
  }

  get isDoubted(): boolean {
    return this.#isDoubted;
  }

  /** Who they are is about to be asked. */
  takeDoubt(): void {
    this.#isDoubted = false;
  }

  /** Resolves when there is something to tell, after so long at the latest, or at the end. */
  async wait(ms: number): Promise<void> {
    if (this.#hasEnded || this.#isDoubted || this.#isTooMuch || this.#ids.changed.size + this.#ids.looks.size > 0)
      return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  take(): { readonly changed: readonly MailId[]; readonly looks: readonly MailId[]; readonly isTooMuch: boolean } {
    const taken = { changed: [...this.#ids.changed], looks: [...this.#ids.looks], isTooMuch: this.#isTooMuch };
    this.#ids.changed.clear();
    this.#ids.looks.clear();
    this.#isTooMuch = false;
    return taken;
  }
}

/** Until the other side is gone, or the session: whether it still holds is looked at as soon as one of the person's has ended, and with every
 * beat, since time ends sessions too. Nothing is told while that is in doubt. */
async function tellOn(
  stream: SSEStreamingApi,
  headers: Headers,
  { directory, records, clock }: DeskHouse,
  waiting: WaitingEvents,
): Promise<void> {
  const beatMs = limits.page.eventsBeatSeconds * 1_000;
  const nowMs = () => Date.parse(clock.now());
  let person: SignedIn | null = null;
  let beganAtMs = nowMs();
  while (!stream.aborted) {
    await waiting.wait(Math.max(0, beganAtMs + beatMs - nowMs()));
    const isBeat = nowMs() - beganAtMs >= beatMs;
    if (isBeat || waiting.isDoubted) {
      waiting.takeDoubt();
      person = await directory.readSignedIn(headers);
    }
    if (person === null || !person.rights.includes('queue.read') || lacksSecondFactor({ directory }, person)) return;
    if (isBeat) {
      beganAtMs = nowMs();
      records.queue.wake(clock.now());
      await stream.writeSSE({ event: 'beat', data: '[]' });
    }
    const { mailboxes } = person;
    await tellWhatWaits(stream, waiting, (id) => isOfPerson(records, mailboxes, id));
    // Many changes at once are told together.
    if (!waiting.isDoubted) await stream.sleep(limits.page.eventsGatherMs);
  }
}

async function tellWhatWaits(
  stream: SSEStreamingApi,
  waiting: WaitingEvents,
  isSeen: (id: MailId) => boolean,
): Promise<void> {
  if (waiting.isDoubted) return;
  const { isTooMuch, ...events } = waiting.take();
  if (isTooMuch) await stream.writeSSE({ event: 'all', data: '[]' });
  for (const [event, ids] of Object.entries(events)) {
    const seen = ids.filter(isSeen);
    if (seen.length > 0 && !waiting.isDoubted) await stream.writeSSE({ event, data: JSON.stringify(seen) });
  }
}
