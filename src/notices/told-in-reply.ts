// Whether a reply of ours has told the owner of an order of a turn already: it left as we wrote it, and the order as it was read for it was in that turn. Such
// a turn is not mailed again. Called by tell-order.ts.
import { limits } from '../domain/limits.ts';
import { readRunRecord } from '../pipeline/run-record.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { FoundMail } from '../ports/records.ts';
import { recipientOf } from './judge-turn.ts';
import type { NoticePorts } from './notice-ports.ts';
import { type OrderView, type SeenTurn, viewTurns } from './see-order.ts';

/** Templates that say how the parcels of an order stand. */
const STATES_PARCELS = /^(?:where_is_my_order|delivered_not_received|delivery_exception)\//;

/** Of the parcels alone: what else happens to an order a reply may leave out. */
export function findToldInReply(
  ports: NoticePorts,
  { order }: FoundOrder,
  view: OrderView,
): (turn: SeenTurn) => boolean {
  const recipient = recipientOf(order);
  const mails = ports.records.mails.listByOrder(order.number, limits.notices.mailsOfOrderMax);
  const told = new Set(
    mails
      .filter(({ direction, contact }) => direction === 'in' && contact === recipient)
      .flatMap((mail) => listTold(ports, mail, order.id, view)),
  );
  return ({ shipmentId, key }) => shipmentId !== null && told.has(nameOf(shipmentId, key));
}

const nameOf = (shipmentId: string | null, key: string): string => `${shipmentId ?? ''}\n${key}`;

/** What the reply to this mail told; nothing where a person changed it: what they left of it nobody knows. */
function listTold({ records, settings }: NoticePorts, mail: FoundMail, orderId: string, view: OrderView): string[] {
  const entry = records.ledger.readForMail(mail.id);
  if (entry?.state !== 'sent' || entry.recipient !== mail.contact) return [];
  if (records.ledger.listVersions(entry.id).length > 0) return [];
  const run = records.runs.read(mail.id);
  if (run === null || run.at > entry.updatedAt) return [];
  const { reply, versions, answers } = readRunRecord(run.json);
  if (reply === null || !versions.templates.some(({ id }) => STATES_PARCELS.test(id))) return [];
  const then = answers.orders[orderId]?.order;
  if (then === undefined) return [];
  return viewTurns(then, settings.facts, run.at, view.parcels)
    .turns.filter(({ holds }) => holds)
    .map(({ shipmentId, key }) => nameOf(shipmentId, key));
}
