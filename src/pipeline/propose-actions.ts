// What is proposed to be done to the order beside the draft: cancel it, send it elsewhere, take something back, give its money back. Only where a proven owner asks
// for one thing on one order, whose source can do it, and nothing about it is a guess: a person approves it as it stands (DESIGN.md, Approval in
// the mailbox: Actions). Called by the runner in the write that keeps the decision.
import { dayOf, daysBetween } from '../domain/calendar.ts';
import { matchItems } from '../domain/identifiers/item-mentions.ts';
import {
  type Intent,
  type IntentGuess,
  listClaimed,
  listLikely,
  SILENCING_ALARMS,
  UNSURE_CONFIDENCE,
} from '../domain/intent.ts';
import { digestOrderState, findMisfit } from '../domain/judge-action.ts';
import type { Order } from '../domain/order.ts';
import type { OrderAction } from '../domain/order-action.ts';
import { readNewAddress } from '../mail/read-new-address.ts';
import type { MailId, NewAction } from '../ports/records.ts';
import type { DeskPorts } from './desk-ports.ts';
import { asksToCancel, meansWholeOrder } from './plain-wishes.ts';
import type { DecidedMail, TiedOrder } from './progress.ts';
import { proposeRefund } from './propose-refund.ts';
import { sawAllOrders } from './saw-all-orders.ts';

/** Of these one at a time: who approves a mail approves all that is proposed for it. */
const WISHES = ['cancel_order', 'change_address', 'return_request'] as const satisfies readonly Intent[];
type Wish = (typeof WISHES)[number];

/** Questions and thanks beside a wish: none of them has something else done to the order. */
const HARMLESS: ReadonlySet<Intent> = new Set([
  'where_is_my_order',
  'order_confirmation',
  'refund_status',
  'stock_question',
  'product_question',
  'shipping_question',
  'invoice_request',
  'no_reply_needed',
  'other',
]);
const NAMED_SCORE_MIN = 0.5;

/** What a desk may want noted on the order where nothing else is proposed. */
const NOTED: ReadonlySet<Intent> = new Set([...WISHES, 'change_order', 'exchange_request']);

/** Inside a write. What an earlier mail of the thread asked for is proposed no longer where this one takes it back or covers it. */
export function noteProposals(mail: DecidedMail, ports: DeskPorts): void {
  if (ports.findActions === undefined) return;
  const { records, clock } = ports;
  const at = clock.now();
  records.actions.propose(mail.mailId, listProposals(mail, ports), at);
  const { threadSense } = mail;
  const isTakenBack = threadSense.kind === 'withdrawal';
  if (!isTakenBack && (threadSense.kind !== 'addition' || mail.deliverable === null)) return;
  for (const { mailId } of threadSense.earlier) {
    records.actions.propose(mailId, [], at);
    if (isTakenBack) withdrawApproved(mailId, ports);
  }
}

function withdrawApproved(mailId: MailId, { records, clock }: DeskPorts): void {
  for (const { id } of records.actions.listOfMail(mailId))
    records.actions.move(id, {
      from: ['approved'],
      to: 'withdrawn',
      at: clock.now(),
      detail: 'the customer has taken it back',
    });
}

/** In the place of whatever was proposed for the mail before. */
export function listProposals(mail: DecidedMail, ports: DeskPorts): readonly NewAction[] {
  const [tied, ...others] = mail.tiedOrders;
  if (tied === undefined || others.length > 0 || !mayPropose(mail, tied)) return [];
  const actions = ports.findActions?.(tied.source) ?? null;
  if (actions === null) return [];
  const action = chooseAction(mail, tied, ports);
  if (action === null || !actions.kinds.includes(action.kind) || findMisfit(action, tied.order) !== null) {
    const note = actions.kinds.includes('add_note') ? writeNote(mail, ports) : null;
    return note === null ? [] : [toProposal(note, mail, tied)];
  }
  return [toProposal(action, mail, tied)];
}

function mayPropose(mail: DecidedMail, { tie }: TiedOrder): boolean {
  const { message, classification, deliverable, identity, disclosure, threadSense } = mail;
  return (
    deliverable !== null &&
    identity === 'verified' &&
    disclosure === 'order' &&
    tie !== 'guessed' &&
    threadSense.kind !== 'withdrawal' &&
    mail.doubts.down.length === 0 &&
    // Another shop may have an order of the same number, an ERP may have sent it by now.
    mail.sourcesUnanswered.length === 0 &&
    sawAllOrders(mail) &&
    !mail.isPassedOn &&
    !message.text.hidesOwnWords &&
    !classification.alarms.some(({ alarm }) => SILENCING_ALARMS.has(alarm))
  );
}

function chooseAction(mail: DecidedMail, { order }: TiedOrder, ports: DeskPorts): OrderAction | null {
  const { message, classification } = mail;
  const { intents } = classification;
  const wish = findWish(intents);
  if (wish !== null) return actionFor(wish, mail, order, ports);
  const own = `${message.subject}\n${message.text.fresh}`;
  return proposeRefund({ own, intents, isHarmless: (intent) => HARMLESS.has(intent) }, order);
}

/** What the mail surely and mainly wants, where nothing that it may want beside it would have another thing done to the order. */
function findWish(intents: readonly IntentGuess[]): Wish | null {
  const [first] = intents;
  const wish = WISHES.find((one) => one === first?.intent);
  if (wish === undefined || first === undefined || first.confidence < UNSURE_CONFIDENCE) return null;
  return listLikely(intents).every((intent) => intent === wish || HARMLESS.has(intent)) ? wish : null;
}

function actionFor(wish: Wish, mail: DecidedMail, order: Order, ports: DeskPorts): OrderAction | null {
  switch (wish) {
    case 'cancel_order':
      return cancelWhole(mail, order);
    case 'change_address': {
      const address = order.shippingAddress && readNewAddress(mail.message.text.fresh, order.shippingAddress);
      return address && { kind: 'change_address', shippingAddress: { ...address } };
    }
    case 'return_request':
      return startReturn(mail, order, ports);
  }
}

/** Who names a thing of several may mean that alone. */
function cancelWhole(mail: DecidedMail, { lines }: Order): OrderAction | null {
  const { message, classification } = mail;
  const own = `${message.subject}\n${message.text.fresh}`;
  if (!asksToCancel(own)) return null;
  const titles = lines.map(({ title }) => title);
  const isWhole =
    titles.length === 1 ||
    meansWholeOrder(own) ||
    matchItems(own, titles, classification.language).every(({ score }) => score < NAMED_SCORE_MIN);
  return isWhole ? { kind: 'cancel', reason: null } : null;
}

/** Of the one thing that the mail names, or that was sent at all, and of one piece of it: nobody said how many else. */
function startReturn({ mentionedItems }: DecidedMail, order: Order, ports: DeskPorts): OrderAction | null {
  const sent = order.lines.filter(({ fulfilledQuantity }) => fulfilledQuantity > 0);
  const meant = mentionedItems.length > 0 ? sent.filter(({ title }) => mentionedItems.includes(title)) : sent;
  const [line, ...others] = meant;
  if (line === undefined || others.length > 0 || line.fulfilledQuantity !== 1) return null;
  if (isPastReturnWindow(order, ports)) return null;
  return { kind: 'start_return', lines: [{ sku: line.sku, quantity: 1 }], reason: null };
}

function isPastReturnWindow({ shipments }: Order, { settings: { facts }, clock }: DeskPorts): boolean {
  const { windowDays } = facts.returns;
  if (windowDays === undefined) return false;
  const today = dayOf(clock.now(), facts.timeZone);
  return shipments.some(
    ({ deliveredAt }) => deliveredAt !== null && daysBetween(dayOf(deliveredAt, facts.timeZone), today) > windowDays,
  );
}

/** In our words alone: nothing that somebody wrote in a mail goes into another system. */
function writeNote({ mailId, classification, receivedAt }: DecidedMail, { settings }: DeskPorts): OrderAction | null {
  if (!settings.facts.proposesNotes) return null;
  const wishes = listClaimed(classification.intents).filter((intent) => NOTED.has(intent));
  if (wishes.length === 0) return null;
  const words = wishes.map((intent) => intent.replaceAll('_', ' ')).join(', ');
  return {
    kind: 'add_note',
    text: `The customer asked by mail on ${dayOf(receivedAt, settings.facts.timeZone)}: ${words} (mail ${mailId} of the order desk).`,
  };
}

const toProposal = (
  action: OrderAction,
  { mailId, mailbox, threadId }: DecidedMail,
  { order, source }: TiedOrder,
): NewAction => ({
  mailId,
  mailbox,
  threadId,
  source,
  orderId: order.id,
  orderNumber: order.number,
  action,
  stateDigest: digestOrderState(action, order),
});
