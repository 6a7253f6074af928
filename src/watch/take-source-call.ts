// A call in which a shop, a carrier or another source says that something changed: proven by its connector, taken once and in the source's own
// order, and passed on, before it is answered. The source itself is not asked meanwhile, so that the answer is in time. Called by the HTTP routes.
import { limits } from '../domain/limits.ts';
import type { Records } from '../ports/records.ts';
import type { SourceChange, SourceEvent, SourceWebhooks } from '../ports/source-webhooks.ts';
import type { WebhookAnswer, WebhookRequest } from '../ports/webhook-source.ts';

/** Forgets what is known of the thing; `source` is the connection's name. On the disk when it resolves, and asks no source. */
export type OnSourceChange = (source: string, change: SourceChange) => Promise<void>;

export interface SourceCallPorts {
  readonly records: Pick<Records, 'sourceEvents' | 'sourceStandings' | 'write'>;
  readonly onChange: OnSourceChange;
}
export interface CallingSource {
  readonly name: string;
  readonly webhooks: Pick<SourceWebhooks, 'receive'>;
}

const CALL_NOTED_MS = 60_000;
const REMOVED = 'The app was uninstalled, or its right was withdrawn, at the vendor. Connect it again.';

/** Rejects where the store fails: then nothing counts as taken, and the vendor calls again. */
export function createSourceReceiver(
  { records, onChange }: SourceCallPorts,
  { name, webhooks }: CallingSource,
): (request: WebhookRequest) => Promise<WebhookAnswer> {
  const { sourceEvents, sourceStandings } = records;
  let notedMs = 0;

  function noteCall(now: string): void {
    if (Date.parse(now) - notedMs < CALL_NOTED_MS) return;
    notedMs = Date.parse(now);
    sourceStandings.note(name, { calledAt: now }, now);
  }

  return async (request) => {
    const { now } = request;
    const { answer, events } = await webhooks.receive(request);
    if (events.length === 0) return answer;
    const news = sourceEvents.listNews(name, limitEvents(events), now);
    // Before they count as taken: what is cut off here is brought again by the vendor.
    await Promise.all(news.map(({ change }) => onChange(name, change)));
    const isRemoved = news.some(({ change }) => change.kind === 'removed');
    await records.write(() => {
      noteCall(now);
      sourceEvents.take(name, news, now);
      if (isRemoved) sourceStandings.note(name, { stoppedWhy: REMOVED }, now);
    });
    return answer;
  };
}

/** More than can be looked at one by one: then everything is asked anew. */
function limitEvents(events: readonly SourceEvent[]): readonly SourceEvent[] {
  const [first] = events;
  if (first === undefined || events.length <= limits.sourceWatch.eventsPerCallMax) return events;
  return [{ eventId: first.eventId, at: null, change: { kind: 'all' } }];
}
