// The day's supplier delays, carrier failures and late orders as one notice, so that what needs no answer is still seen; and the mails
// that nobody could fetch, each day until somebody has tried them again. Pure. Called by tell-daily-list.ts.
import { limits } from '../domain/limits.ts';
import type { Notice } from '../ports/notifier.ts';
import type { UnreadMail } from '../ports/records.ts';
import type { MatterFacts } from './matter-facts.ts';
import { localPart, wordsFor } from './summarize-matter.ts';

const HEADS = ['Suppliers', 'Carriers', 'Other notifications about orders', 'Orders that are late'] as const;
type Head = (typeof HEADS)[number];

/** Rules of the policy that find an order late. */
const LATE_RULES: readonly string[] = ['shipment_late_or_failing', 'unshipped_too_long', 'waiting_for_stock'];

/** null where the mail belongs on no list. */
export function headOf({ intents, machineMail, orders, rules }: MatterFacts): Head | null {
  const [primary] = intents;
  if (primary === 'supplier_notice') return 'Suppliers';
  if (primary === 'carrier_notice') return 'Carriers';
  if (machineMail === 'notification' && orders.length > 0) return 'Other notifications about orders';
  return orders.length > 0 && rules.some((rule) => LATE_RULES.includes(rule)) ? 'Orders that are late' : null;
}

/** null where there is nothing to tell. An order stands once under each head, beside the newest mail that speaks of it. */
export function writeDailyList(
  day: string,
  found: readonly MatterFacts[],
  unread: readonly UnreadMail[],
): Omit<Notice, 'to'> | null {
  const sections = [
    {
      head: "Mailboxes with mails that could not be fetched; 'waybill retry-unread' tries again",
      lines: countByMailbox(unread),
    },
    ...HEADS.map((head) => ({ head, lines: linesOf(found.filter((facts) => headOf(facts) === head)) })),
  ];
  const filled = sections.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return null;
  const all = filled.flatMap(({ head, lines }) => [`${head} (${lines.length})`, ...lines.map((line) => `- ${line}`)]);
  const { listLines } = limits.escalations;
  const more = all.length - listLines;
  return {
    title: `Delays and failures up to ${day}`,
    lines: more > 0 ? [...all.slice(0, listLines), `and ${more} lines more`] : all,
    urgency: 'normal',
    reference: { mailId: null, text: 'mails marked Waybill/For information' },
  };
}

const countByMailbox = (unread: readonly UnreadMail[]): readonly string[] =>
  [...Map.groupBy(unread, ({ mailbox }) => localPart(mailbox))].map(
    ([name, mails]) => `mailbox ${name}: ${mails.length}`,
  );

function linesOf(found: readonly MatterFacts[]): readonly string[] {
  const byOrder = new Map<string, string>();
  for (const { mailId, orders, intents } of found) {
    const about = `${wordsFor(intents)}, mail ${mailId}`;
    if (orders.length === 0) byOrder.set(`mail ${mailId}`, `no order of ours is named: ${about}`);
    for (const { number } of orders.slice(0, limits.escalations.ordersNamedMax))
      byOrder.set(number, `order ${number}: ${about}`);
  }
  return [...byOrder.values()];
}
