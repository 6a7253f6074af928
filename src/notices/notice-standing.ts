// Whether what a notice tells is still so: one that has waited is looked at again before it leaves. Called by deliver-notices.ts and
// deliver-directly.ts.
import { limits } from '../domain/limits.ts';
import type { Notice } from '../ports/notice-records.ts';
import { recipientOf, whyUntold } from './judge-turn.ts';
import type { NoticePorts } from './notice-ports.ts';
import { groundsFor, isSameTurn, readOrder, seeOrder } from './see-order.ts';

/** What it tells was not looked at for longer than it may go unlooked at. */
export const isStale = ({ checkedAt }: Notice, now: string): boolean =>
  Date.parse(now) - Date.parse(checkedAt) > limits.notices.staleSeconds * 1_000;

export type Standing = 'holds' | 'over' | 'late' | 'cannot_tell';

/** `over`: something that it tells is not so any more; `late`: it is, and no news. A draft that waits for a person is theirs to be late with. */
export async function readStanding(ports: NoticePorts, notice: Notice, isForPerson: boolean): Promise<Standing> {
  const { records, orders, ordersNow = orders } = ports;
  const look = records.notices.readOrder(notice.orderId);
  const seen = look === null ? null : await readOrder(ordersNow, look);
  if (seen === null || seen.kind !== 'found') return 'cannot_tell';
  const { found } = seen;
  return records.write(() => {
    const { turns } = seeOrder(ports, found);
    const judged = groundsFor(ports, found.order);
    const reasons = records.notices.listTurnsOf(notice.id).map((told) => {
      const turn = turns.find((one) => isSameTurn(one, told));
      return turn === undefined ? 'overtaken' : whyUntold(turn, judged);
    });
    records.notices.noteChecked(notice.id, judged.now);
    const counting = reasons.filter((why) => why !== null && !(isForPerson && why === 'late'));
    if (counting.length === 0) return recipientOf(found.order) === notice.recipient ? 'holds' : 'over';
    return counting.every((why) => why === 'late') ? 'late' : 'over';
  });
}
