// One round of telling shoppers of the turns of their orders: hear what bounced, look, tell, deliver, forget. Called by the runtime from time to time; a round that is cut
// off is gone on with by the next one.
import { limits } from '../domain/limits.ts';
import { type DeliverRound, deliverNotices } from './deliver-notices.ts';
import { keepCommitments } from './keep-commitments.ts';
import { lookAtOrders } from './look-at-order.ts';
import type { NoticePorts } from './notice-ports.ts';
import { readReports } from './read-reports.ts';
import { readUnsubscribes } from './read-unsubscribes.ts';
import { tellDueOrders } from './tell-order.ts';

export interface TellingRound extends DeliverRound {
  readonly lookedAt: number;
  /** Notices that were made. */
  readonly made: number;
  /** Bounces and complaints. */
  readonly reports: number;
}

export async function tellShoppers(ports: NoticePorts, signal?: AbortSignal): Promise<TellingRound> {
  const reports = await readReports(ports, signal);
  await readUnsubscribes(ports, signal);
  const { lookedAt } = await lookAtOrders(ports, signal);
  const { notices: made } = await tellDueOrders(ports, signal);
  const delivered = await deliverNotices(ports, signal);
  await keepCommitments(ports, signal);
  await forgetOld(ports);
  return { lookedAt, made, reports, ...delivered };
}

async function forgetOld({ records, clock }: NoticePorts): Promise<void> {
  const { keptDays, forgottenAtOnce } = limits.notices;
  const before = new Date(Date.parse(clock.now()) - keptDays * 86_400_000).toISOString();
  await records.write(() => records.notices.forgetBefore(before, forgottenAtOnce));
}
