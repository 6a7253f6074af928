// Makes notices of the turns whose time has come: the order is read anew, what is still so is told in one mail, and what is not any more is recorded. The
// mail, its place in the send ledger and the turns that it tells are one write, so that a turn is told once whatever happens in between. Called by the
// runtime in rounds; deliver-notices.ts goes on.
import { hash } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import { NOTICE_MODES, type NoticeMode, OPTIONAL_KINDS } from '../domain/notice.ts';
import type { StoredTurn } from '../ports/notice-records.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import { signLink } from '../sending/signed-links.ts';
import { type ComposedNotice, composeNotice } from './compose-notice.ts';
import { type Conversation, findConversation } from './find-conversation.ts';
import { recipientOf, whyUntold } from './judge-turn.ts';
import { noteShopConsent } from './note-shop-consent.ts';
import { noteTold } from './note-told.ts';
import type { NoticePorts } from './notice-ports.ts';
import { groundsFor, isSameTurn, type OrderView, readOrder, type SeenTurn, seeOrder } from './see-order.ts';
import { findToldInReply } from './told-in-reply.ts';

export interface TellRound {
  readonly orders: number;
  readonly notices: number;
}

/** At most limits.notices.ordersToldPerRound orders, those first whose time came first. */
export async function tellDueOrders(ports: NoticePorts, signal?: AbortSignal): Promise<TellRound> {
  const due = ports.records.notices.listDueOrders(ports.clock.now(), limits.notices.ordersToldPerRound);
  let notices = 0;
  let orders = 0;
  for (let from = 0; from < due.length && !signal?.aborted; from += limits.notices.ordersToldAtOnce) {
    const some = due.slice(from, from + limits.notices.ordersToldAtOnce);
    const made = await Promise.all(some.map((orderId) => tellOrder(ports, orderId)));
    notices += made.reduce((sum, count) => sum + count, 0);
    orders += some.length;
  }
  return { orders, notices };
}

/** A turn that waits, as it is now. */
interface DueTurn {
  readonly stored: StoredTurn;
  readonly turn: SeenTurn;
}

/** How many notices were made. */
async function tellOrder(ports: NoticePorts, orderId: string): Promise<number> {
  const { orders, ordersNow = orders, records } = ports;
  const look = records.notices.readOrder(orderId);
  if (look === null) return 0;
  const seen = await readOrder(ordersNow, look);
  // An order that is gone for a moment is not gone: its news waits, until it is too old to be any.
  if (seen.kind !== 'found') {
    await postpone(ports, orderId);
    return 0;
  }
  const { found } = seen;
  const sorted = await records.write(() => sortTurns(ports, found));
  let made = 0;
  for (const mode of NOTICE_MODES) {
    const turns = sorted.due.filter(({ turn }) => modeOf(ports, found, turn) === mode);
    if (turns.length > 0 && (await makeNotice(ports, { found, view: sorted.view, turns, mode }))) made += 1;
  }
  return made;
}

/** Where sources disagree or say what we have no word for, or a parcel goes back and forth, a person looks first. */
function modeOf({ settings }: NoticePorts, { order }: FoundOrder, { kind, key }: SeenTurn): NoticeMode {
  const isSecondCorrection = kind === 'correction' && key !== 'correction:1';
  const isDoubtful = order.disagreements.length + order.unknowns.length > 0 || isSecondCorrection;
  return isDoubtful ? 'draft' : (settings.notices.kinds[kind]?.mode ?? 'draft');
}

const NO_MAILBOX = 'no mailbox from which it could be sent is connected';

/** `whyUnwritten`: why no notice can be written now, where the order itself can be read. */
function postpone({ records, clock }: NoticePorts, orderId: string, whyUnwritten: string | null = null): Promise<void> {
  const nowMs = Date.parse(clock.now());
  const { postponeMinutes, lateHours } = limits.notices;
  return records.write(() => {
    for (const { id, standing, seenAt, at } of records.notices.listTurns(orderId)) {
      if (standing !== 'waiting') continue;
      const dueMs = nowMs + postponeMinutes * 60_000;
      const dueAt = new Date(dueMs).toISOString();
      // What cannot be written is given up while it is news still: a person can tell it.
      const [fromMs, untilMs] = whyUnwritten === null ? [Date.parse(seenAt), nowMs] : [Date.parse(at ?? seenAt), dueMs];
      const isOld = untilMs - fromMs > lateHours * 3_600_000;
      if (!isOld) records.notices.moveTurn(id, { standing: 'waiting', dueAt });
      else if (whyUnwritten === null) records.notices.moveTurn(id, { standing: 'recorded', why: 'late' });
      else recordUnwritten(records, id, whyUnwritten);
    }
  });
}

/** All that waits of the order, whether its own time has come or not: one mail tells it. Inside a write. */
function sortTurns(
  ports: NoticePorts,
  found: FoundOrder,
): { readonly view: OrderView; readonly due: readonly DueTurn[] } {
  const { records } = ports;
  noteShopConsent(ports, found.order);
  const view = seeOrder(ports, found);
  const judged = groundsFor(ports, found.order);
  const isTold = findToldInReply(ports, found, view);
  const due: DueTurn[] = [];
  for (const stored of records.notices.listTurns(found.order.id)) {
    if (stored.standing !== 'waiting') continue;
    const turn = view.turns.find((one) => isSameTurn(one, stored));
    const why = turn === undefined ? 'overtaken' : (whyUntold(turn, judged) ?? whyRefused(ports, found, turn));
    if (turn === undefined || why !== null)
      records.notices.moveTurn(stored.id, { standing: 'recorded', why: why ?? 'overtaken' });
    else if (isTold(turn)) {
      records.notices.moveTurn(stored.id, { standing: 'recorded', why: 'told_in_reply' });
      noteTold(records.notices, found.order.id, [stored]);
    } else due.push({ stored, turn });
  }
  const isImportant = (kind: SeenTurn['kind']) => IMPORTANCE.indexOf(kind);
  due.sort((one, other) => isImportant(one.turn.kind) - isImportant(other.turn.kind));
  return { view, due: due.slice(0, limits.notices.turnsToldAtOnce) };
}

/** Who has refused optional notices still gets the others. */
const whyRefused = ({ records }: NoticePorts, { order }: FoundOrder, { kind }: SeenTurn): 'refused' | null =>
  OPTIONAL_KINDS.has(kind) && records.privacy.refusesNotices(recipientOf(order) ?? '') ? 'refused' : null;

/** What needs the shopper, or is the end, comes first. */
const IMPORTANCE: readonly SeenTurn['kind'][] = [
  ...(['correction', 'exception', 'attempt_failed', 'available_for_pickup', 'returned', 'delayed'] as const),
  ...(['delivered', 'out_for_delivery', 'item_cancelled', 'refund_made', 'return_received', 'backorder'] as const),
  ...(['order_confirmed', 'shipped', 'partly_shipped'] as const),
];

interface NoticeToMake {
  readonly found: FoundOrder;
  readonly view: OrderView;
  readonly turns: readonly DueTurn[];
  readonly mode: NoticeMode;
}

/** False where none can be made: then its turns are recorded with why. */
async function makeNotice(ports: NoticePorts, toMake: NoticeToMake): Promise<boolean> {
  const { found, view, turns } = toMake;
  const { order } = found;
  const recipient = recipientOf(order);
  if (recipient === null) return record(ports, toMake, 'no_address');
  if (ports.records.privacy.isSuppressed(recipient)) return record(ports, toMake, 'suppressed');
  const conversation = await findConversation(ports, { orderId: order.id, orderNumber: order.number, recipient });
  const from = conversation === null ? null : fromOf(ports, conversation.mailbox);
  if (conversation === null || from === null) {
    await postpone(ports, order.id, NO_MAILBOX);
    return false;
  }
  const token = tokenOf(ports.records, order.id, turns);
  const told = { found, view, turns: turns.map(({ turn }) => turn), recipient, conversation, token, from };
  const composed = composeNotice(ports, { ...told, isAutomatic: toMake.mode === 'send' });
  if (!composed.ok) return record(ports, toMake, 'cannot_write', composed.error);
  return keepNotice(ports, toMake, { recipient, conversation, token, composed: composed.value });
}

const fromOf = ({ findMailbox }: NoticePorts, mailbox: string): string | null =>
  findMailbox(mailbox)?.account.addresses[0] ?? null;

/** The same for the same turns, so that a draft of an earlier try is found again. Nobody else can make it: a bounce that names it is about this mail. */
function tokenOf(records: NoticePorts['records'], orderId: string, turns: readonly DueTurn[]): string {
  const ids = turns.map(({ stored }) => stored.id).sort();
  const text = `notice\n${orderId}\n${ids.join(' ')}`;
  return signLink(records, 'notice token', text) ?? hash('sha256', text, 'hex').slice(0, 32);
}

interface Made {
  readonly recipient: string;
  readonly conversation: Conversation;
  readonly token: string;
  readonly composed: ComposedNotice;
}

function keepNotice(
  ports: NoticePorts,
  { found: { order }, turns, mode: wanted }: NoticeToMake,
  { recipient, conversation, token, composed }: Made,
): Promise<boolean> {
  const { records, clock } = ports;
  const { raw, language, hasGaps, hasMarketing } = composed;
  // What a person must fill in no kind of notice sends by itself.
  const mode = hasGaps ? 'draft' : wanted;
  return records.write(() => {
    const now = clock.now();
    const waiting = new Set(
      records.notices.listTurns(order.id).flatMap(({ id, standing }) => (standing === 'waiting' ? [id] : [])),
    );
    // Somebody was quicker, or an admin took a kind away, while it was written.
    if (turns.some(({ stored }) => !waiting.has(stored.id))) return false;
    const { mailbox } = conversation;
    const { id: mailId } = records.mails.keep({ mailbox, providerRef: `notice:${token}`, receivedAt: now, raw });
    const kinds = [...new Set(turns.map(({ turn }) => turn.kind))];
    const about = { orderId: order.id, orderNumber: order.number, recipient, language, kinds, mode };
    const notice = records.notices.add({ ...about, madeAt: now, mailId, hasMarketing });
    const threadId = conversation.threadId ?? -notice.id;
    const entry = { mailId, mailbox, token, recipient, threadId, isAutomatic: mode === 'send', noticeId: notice.id };
    records.ledger.plan({ ...entry, now });
    for (const { stored } of turns) records.notices.moveTurn(stored.id, { standing: 'told', noticeId: notice.id });
    const keys = turns.map(({ stored }) => stored.key);
    const content = {
      notice: notice.id,
      order: order.number,
      kinds,
      turns: keys,
      mode,
      ...(hasMarketing ? { hasMarketing } : {}),
    };
    records.audit.append({ mailId, at: now, step: 'notice_made', content });
    return true;
  });
}

/** A person hears of it (src/escalations/tell-unwritten.ts). Inside a write. */
function recordUnwritten({ notices, unwritten }: NoticePorts['records'], turnId: number, detail: string): void {
  notices.moveTurn(turnId, { standing: 'recorded', why: 'cannot_write' });
  unwritten.add(turnId, detail);
}

async function record(
  { records, clock }: NoticePorts,
  { turns, found: { order } }: NoticeToMake,
  why: 'no_address' | 'suppressed' | 'cannot_write',
  detail: string | null = null,
): Promise<false> {
  await records.write(() => {
    for (const { stored } of turns)
      if (why === 'cannot_write') recordUnwritten(records, stored.id, detail ?? 'it cannot be written');
      else records.notices.moveTurn(stored.id, { standing: 'recorded', why });
    const content = { order: order.number, turns: turns.map(({ stored }) => stored.key), why, detail };
    records.audit.append({ mailId: null, at: clock.now(), step: 'notice_not_made', content });
  });
  return false;
}
