// Change notifications: the handshake, expiry, renewal, lifecycle events, and pushing. What happened waits until the test says
// `push`, which can repeat and reorder it. Test-only.
import { randomUUID } from 'node:crypto';
import type { ChangeNotification, Subscription } from '@microsoft/microsoft-graph-types';
import { GraphFault } from './faults.ts';
import type { LogEntry } from './mail-store.ts';

const MINUTES_MAX = 10_080;

export class Subscriptions {
  readonly all = new Map<string, Subscription>();
  private readonly waiting: ChangeNotification[] = [];

  async create(body: Subscription): Promise<Subscription> {
    const { resource, changeType, notificationUrl, lifecycleNotificationUrl } = body;
    if (!resource || !changeType || !notificationUrl) throw new GraphFault(400, 'InvalidRequest');
    this.checkExpiry(body);
    if (body.clientState && body.clientState.length > 128) throw new GraphFault(400, 'InvalidRequest');
    const same = [...this.all.values()].find((one) => one.resource === resource && one.changeType === changeType);
    if (same) throw new GraphFault(409, 'ExtensionError');
    for (const url of new Set([notificationUrl, lifecycleNotificationUrl ?? notificationUrl])) await validate(url);
    const made: Subscription = { ...body, id: randomUUID() };
    this.all.set(made.id ?? '', made);
    return made;
  }

  renew(id: string, body: Subscription): Subscription {
    const found = this.find(id);
    this.checkExpiry(body);
    if (body.lifecycleNotificationUrl !== undefined) throw new GraphFault(400, 'InvalidRequest');
    Object.assign(found, { expirationDateTime: body.expirationDateTime });
    return found;
  }

  remove(id: string): void {
    this.find(id);
    this.all.delete(id);
  }

  note({ folder, id, kind }: LogEntry, isNew: boolean): void {
    const changeType = kind === 'removed' ? 'deleted' : isNew ? 'created' : 'updated';
    for (const one of this.all.values()) {
      if (!one.resource?.includes(`'${folder}'`) || !one.changeType?.split(',').includes(changeType)) continue;
      this.waiting.push({
        ...notificationOf(one),
        changeType,
        resource: `Users/u/Messages/${id}`,
        resourceData: { '@odata.type': '#Microsoft.Graph.Message', id } as NonNullable<
          ChangeNotification['resourceData']
        >,
      });
    }
  }

  noteLifecycle(id: string, lifecycleEvent: NonNullable<ChangeNotification['lifecycleEvent']>): void {
    this.waiting.push({ ...notificationOf(this.find(id)), lifecycleEvent });
    if (lifecycleEvent === 'subscriptionRemoved') this.all.delete(id);
  }

  /** Posts what waits, in one call; `reshape` may repeat, reorder or forge. Gives the answer's status, null where nothing waited. */
  async push(
    url: string,
    reshape: (items: ChangeNotification[]) => ChangeNotification[] = (items) => items,
  ): Promise<number | null> {
    const value = reshape(this.waiting.splice(0));
    if (value.length === 0) return null;
    const headers = { 'content-type': 'application/json' };
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ value }) })).status;
  }

  private find(id: string): Subscription {
    const found = this.all.get(id);
    if (!found) throw new GraphFault(404, 'ResourceNotFound');
    return found;
  }

  private checkExpiry({ expirationDateTime }: Subscription): void {
    const minutes = (Date.parse(expirationDateTime ?? '') - Date.now()) / 60_000;
    if (!(minutes > 0 && minutes <= MINUTES_MAX)) throw new GraphFault(400, 'ValidationError');
  }
}

const notificationOf = ({ id, clientState, expirationDateTime }: Subscription): ChangeNotification => ({
  id: randomUUID(),
  subscriptionId: id ?? '',
  clientState: clientState ?? null,
  subscriptionExpirationDateTime: expirationDateTime ?? '',
});

/** The token must come back as text within ten seconds. */
async function validate(url: string): Promise<void> {
  const token = `Validation: Testing client application reachability. Request-Id: ${randomUUID()}`;
  const address = new URL(url);
  address.searchParams.set('validationToken', token);
  const answer = await fetch(address, { method: 'POST', signal: AbortSignal.timeout(10_000) }).catch(() => null);
  const isText = answer?.headers.get('content-type')?.startsWith('text/plain') === true;
  if (answer?.status !== 200 || !isText || (await answer.text()) !== token)
    throw new GraphFault(400, 'ValidationError');
}
