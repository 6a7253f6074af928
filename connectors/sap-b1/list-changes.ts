// Which orders changed: by their own records, or by those of the deliveries and invoices that were made from them, which SAP does not write into the order. Called by
// orders.ts.
import { dayOf } from '../../src/domain/calendar.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import type { OrderChanges } from '../../src/ports/order-source.ts';
import { brokenOrder, type SapB1Client } from './client.ts';
import type { SapB1Config } from './config.ts';
import { changedSince } from './filters.ts';
import { DOCUMENTS, readJoinedLines } from './read-steps.ts';
import { ChangedHeadRow, ChangedLineRow, fieldsOf } from './rows.ts';

/** A change shows when its transaction ends, with a time before that. */
const OVERLAP_SECONDS = 120;

/** Days can be asked for and hours not: the days since then are read whole, and what was before is left out here. */
export async function listChanges(
  client: SapB1Client,
  { timeZone }: SapB1Config,
  since: string,
): Promise<OrderChanges> {
  const from = new Date(Date.parse(since) - OVERLAP_SECONDS * 1_000).toISOString();
  const day = dayOf(from, timeZone);
  const [orders, ...made] = await Promise.all([
    client.list({
      entitySet: 'Orders',
      filter: changedSince('', day),
      fields: fieldsOf(ChangedHeadRow),
      row: ChangedHeadRow,
      orderBy: 'DocEntry asc',
    }),
    ...[DOCUMENTS.delivery.entitySet, DOCUMENTS.invoice.entitySet].map((entitySet) =>
      readJoinedLines(client, {
        entitySet,
        filter: `${changedSince(`${entitySet}/`, day)} and ${entitySet}/DocumentLines/BaseType eq ${DOCUMENTS.order.type}`,
        head: ChangedHeadRow,
        headFields: fieldsOf(ChangedHeadRow),
        line: ChangedLineRow,
        lineFields: fieldsOf(ChangedLineRow),
      }),
    ),
  ]);
  if (orders.isCut) throw brokenOrder('more orders have changed than can be read.');
  const all = [
    ...orders.rows.map((head) => ({ entry: head.DocEntry, head })),
    ...made.flat().flatMap(({ head, line }) => (line.BaseEntry === null ? [] : [{ entry: line.BaseEntry, head }])),
  ];
  const changes = all
    .flatMap(({ entry, head: { UpdateDate, UpdateTime } }) => {
      // Without its time it may be any of its day.
      if (UpdateDate === null) return [];
      const at = readPlaceTime({ day: UpdateDate, clock: UpdateTime ?? '23:59:59', timeZone })?.at;
      return at === undefined || at < from ? [] : [{ entry, at }];
    })
    .sort((one, other) => one.at.localeCompare(other.at));
  const newest = changes.at(-1)?.at ?? since;
  return {
    orderIds: [...new Set(changes.map(({ entry }) => String(entry)))],
    until: Date.parse(newest) > Date.parse(since) ? newest : since,
    isMore: false,
  };
}
