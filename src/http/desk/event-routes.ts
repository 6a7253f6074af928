// What has changed, as it changes: server-sent events without content, of the mails that the person may see. The page asks for the rest. Standards:
// WHATWG HTML, 9.2 (server-sent events).
import { OpenAPIHono } from '@hono/zod-openapi';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { limits } from '../../domain/limits.ts';
import type { MailId } from '../../ports/records.ts';
import type { DeskEvent } from './desk-events.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { deskRoute, Fault } from './desk-route.ts';
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
    const stop = house.events.listen((event) => waiting.add(event));
    if (stop === null)
      return context.json({ fault: 'too_many', message: 'Too many pages are open. Close one, or wait.' }, 429);
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

  /** Resolves when there is something to tell, after so long at the latest, or at the end. */
  async wait(ms: number): Promise<void> {
    if (this.#hasEnded || this.#isTooMuch || this.#ids.changed.size + this.#ids.looks.size > 0) return;
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

/** Until the other side is gone, or the session: whether it still holds is looked at with every beat. */
async function tellOn(
  stream: SSEStreamingApi,
  headers: Headers,
  { directory, records, clock }: DeskHouse,
  waiting: WaitingEvents,
): Promise<void> {
  const beatMs = limits.page.eventsBeatSeconds * 1_000;
  const nowMs = () => Date.parse(clock.now());
  let person = await directory.readSignedIn(headers);
  let beganAtMs = nowMs();
  while (!stream.aborted) {
    await waiting.wait(Math.max(0, beganAtMs + beatMs - nowMs()));
    if (nowMs() - beganAtMs >= beatMs) {
      beganAtMs = nowMs();
      person = await directory.readSignedIn(headers);
      records.queue.wake(clock.now());
      await stream.writeSSE({ event: 'beat', data: '[]' });
    }
    if (person === null || !person.rights.includes('queue.read')) return;
    const { mailboxes } = person;
    const { isTooMuch, ...events } = waiting.take();
    if (isTooMuch) await stream.writeSSE({ event: 'all', data: '[]' });
    for (const [event, ids] of Object.entries(events)) {
      const seen = ids.filter((id) => isOfPerson(records, mailboxes, id));
      if (seen.length > 0) await stream.writeSSE({ event, data: JSON.stringify(seen) });
    }
    // Many changes at once are told together.
    await stream.sleep(limits.page.eventsGatherMs);
  }
}
