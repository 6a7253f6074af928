// Turns of one order -> the bytes of one mail: written by the templates in the shopper's language, and checked claim by claim like every reply. Called by
// tell-order.ts.
import { dayOf } from '../domain/calendar.ts';
import type { Reply } from '../domain/decision.ts';
import { inOrderOfLeaving } from '../domain/describe-order.ts';
import { replyLanguage } from '../domain/desk-languages.ts';
import type { Language } from '../domain/language.ts';
import { mayCarryMarketing } from '../domain/marketing.ts';
import { findMaskedFault, isMaskedAddress, voiceTo, withoutLinks } from '../domain/masked-address.ts';
import type { MailAddress } from '../domain/message.ts';
import { isOptionalNotice } from '../domain/notice.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { composeMessage } from '../mail/compose-message.ts';
import { checkNotice, type NoticeToCheck } from '../pipeline/check-notice.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import { mayReceiveMarketing } from '../sending/may-receive-marketing.ts';
import { linkToUnsubscribe, mailToUnsubscribe } from '../sending/unsubscribe.ts';
import { readContactName } from '../voice/contact-name.ts';
import { type MarketingInput, type NoticeInput, type WrittenNotice, writeNotice } from '../voice/write-notice.ts';
import type { Conversation } from './find-conversation.ts';
import type { NoticePorts } from './notice-ports.ts';
import type { OrderView, SeenTurn } from './see-order.ts';

export interface NoticeToWrite {
  readonly turns: readonly SeenTurn[];
  readonly found: FoundOrder;
  readonly view: OrderView;
  readonly recipient: string;
  readonly conversation: Conversation;
  /** Of X-Waybill-Id. */
  readonly token: string;
  /** No person looks at it first. */
  readonly isAutomatic: boolean;
  readonly from: string;
}

export interface ComposedNotice {
  readonly raw: Uint8Array;
  readonly language: Language;
  /** Something in it waits for a person to fill it in. */
  readonly hasGaps: boolean;
  readonly hasMarketing: boolean;
}

/** The shopper's own, as the shop keeps it; else that of the country's only language of ours; else the desk's. */
export function languageOf({ order }: Pick<FoundOrder, 'order'>, voice: NoticePorts['settings']['voice']): Language {
  const code = order.customer.locale?.slice(0, 2).toLowerCase() ?? LANGUAGE_OF[order.shippingAddress?.country ?? ''];
  return replyLanguage(voice, code ?? 'und');
}

const LANGUAGE_OF: Readonly<Record<string, Language>> = {
  ...{ DE: 'de', AT: 'de', ES: 'es', MX: 'es', AR: 'es', CO: 'es', CL: 'es', FR: 'fr', IT: 'it', NL: 'nl' },
  ...{ PT: 'pt', BR: 'pt', GB: 'en', IE: 'en', US: 'en', AU: 'en', NZ: 'en' },
};

export interface DraftedNotice {
  readonly written: WrittenNotice;
  readonly reply: Pick<Reply, 'to' | 'subject' | 'text' | 'html'>;
  /** Why it may not leave, as a sentence; null where it may. */
  readonly fault: string | null;
}

/** Written and checked. What only the merchant's piece stands in the way of is written without it. Fails with why nothing is written, as a sentence. */
export function draftNotice(ports: NoticePorts, notice: NoticeToWrite): Result<DraftedNotice, string> {
  const marketing = findMarketing(ports, notice);
  const drafted = writeChecked(ports, notice, marketing);
  const isWhole = drafted.ok && drafted.value.fault === null && drafted.value.written.gaps.length === 0;
  return marketing === null || isWhole ? drafted : writeChecked(ports, notice, null);
}

/** A notice that a person sends could leave after its reader has taken their consent back: it has none. */
function findMarketing(
  { settings, records }: NoticePorts,
  { recipient, token, isAutomatic, turns }: NoticeToWrite,
): MarketingInput | null {
  const { marketing } = settings.notices;
  if (marketing === null || !isAutomatic || !mayCarryMarketing(turns.map(({ kind }) => kind))) return null;
  const end = mayReceiveMarketing(records, recipient) ? linkToUnsubscribe(records, token) : null;
  return end === null ? null : { texts: marketing.texts, end };
}

function writeChecked(
  ports: NoticePorts,
  notice: NoticeToWrite,
  marketing: MarketingInput | null,
): Result<DraftedNotice, string> {
  const { settings } = ports;
  const { found, recipient, conversation } = notice;
  const input = { ...describeInput(ports, notice), marketing };
  const written = writeNotice(settings.templates, input);
  if (!written.ok) return failed(written.error.detail);
  const { text, html } = written.value;
  const to: MailAddress = { name: readContactName(found.order.customer.name)?.full ?? '', address: recipient };
  const reply = { to: [to], subject: conversation.subject ?? written.value.subject, text, html };
  const checked = { input, written: written.value, reply, origin: found, threadSubject: conversation.subject };
  return ok({ written: written.value, reply, fault: findFault(checked) });
}

/** What a marketplace or the ground check holds against it, as a sentence; null where it may leave. */
export function findFault(notice: NoticeToCheck): string | null {
  const maskedFault = findMaskedFault(notice.reply);
  if (maskedFault !== null) return maskedFault;
  const kinds = [...new Set(checkNotice(notice).map(({ kind }) => kind))];
  return kinds.length === 0 ? null : `unsupported: ${kinds.join(', ')}`;
}

/** Why it cannot be written, as a sentence, where it cannot: nothing leaves then. */
export function composeNotice(ports: NoticePorts, notice: NoticeToWrite): Result<ComposedNotice, string> {
  const drafted = draftNotice(ports, notice);
  if (!drafted.ok) return drafted;
  const { written, reply, fault } = drafted.value;
  if (fault !== null) return failed(fault);
  const { language, gaps, hasMarketing } = written;
  const kinds = notice.turns.map(({ kind }) => kind);
  const { inReplyTo, references } = notice.conversation;
  const raw = composeMessage({
    reply: { ...reply, language, inReplyTo, references },
    from: { name: ports.settings.voice.brandName, address: notice.from },
    date: ports.clock.now(),
    messageId: `${notice.token}@${notice.from.split('@')[1] ?? 'localhost'}`,
    token: notice.token,
    isAutomatic: notice.isAutomatic,
    notice: { unsubscribe: hasMarketing || isOptionalNotice(kinds) ? listUnsubscribe(ports, notice) : [] },
  });
  return ok({ raw, language, hasGaps: gaps.length > 0, hasMarketing });
}

const listUnsubscribe = ({ records }: NoticePorts, { token, from }: NoticeToWrite): readonly string[] =>
  [linkToUnsubscribe(records, token), mailToUnsubscribe(records, token, from)].flatMap((address) => address ?? []);

function describeInput(
  { settings, clock }: NoticePorts,
  { found: { order }, view, turns, recipient }: NoticeToWrite,
): NoticeInput {
  const { facts: desk, notices } = settings;
  const isMasked = isMaskedAddress(recipient);
  const positions = new Map(inOrderOfLeaving(order.shipments).map(({ id }, at) => [id, at + 1]));
  return {
    turns: turns.map(({ kind, key, shipmentId }) => ({
      kind,
      key,
      parcel: shipmentId === null ? null : (positions.get(shipmentId) ?? null),
    })),
    order: isMasked ? withoutLinks(view.facts) : view.facts,
    desk,
    voice: voiceTo(recipient, settings.voice),
    language: languageOf({ order }, settings.voice),
    contactName: order.customer.name,
    to: recipient,
    country: order.shippingAddress?.country ?? null,
    // It goes to the order's own address alone (recipientOf).
    address: isMasked ? null : order.shippingAddress,
    today: dayOf(clock.now(), desk.timeZone),
    trackingPage: isMasked ? null : notices.trackingPage,
  };
}
