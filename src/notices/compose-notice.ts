// Turns of one order -> the bytes of one mail: written by the templates in the shopper's language, and checked claim by claim like every reply. Called by
// tell-order.ts.
import { checkClaims } from '../claims/check-claims.ts';
import { dayOf } from '../domain/calendar.ts';
import { isUnsupported } from '../domain/decision.ts';
import { replyLanguage } from '../domain/desk-languages.ts';
import type { Language } from '../domain/language.ts';
import { listDeskFacts, listOrderFacts } from '../domain/list-facts.ts';
import { findMaskedFault, isMaskedAddress, voiceTo, withoutLinks } from '../domain/masked-address.ts';
import type { MailAddress } from '../domain/message.ts';
import { isOptionalNotice } from '../domain/notice.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { composeMessage } from '../mail/compose-message.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import { linkToUnsubscribe } from '../sending/unsubscribe.ts';
import { readContactName } from '../voice/contact-name.ts';
import { type NoticeInput, writeNotice } from '../voice/write-notice.ts';
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
}

/** The shopper's own, as the shop keeps it; else that of the country's only language of ours; else the desk's. */
export function languageOf({ order }: FoundOrder, voice: NoticePorts['settings']['voice']): Language {
  const code = order.customer.locale?.slice(0, 2).toLowerCase() ?? LANGUAGE_OF[order.shippingAddress?.country ?? ''];
  return replyLanguage(voice, code ?? 'und');
}

const LANGUAGE_OF: Readonly<Record<string, Language>> = {
  ...{ DE: 'de', AT: 'de', ES: 'es', MX: 'es', AR: 'es', CO: 'es', CL: 'es', FR: 'fr', IT: 'it', NL: 'nl' },
  ...{ PT: 'pt', BR: 'pt', GB: 'en', IE: 'en', US: 'en', AU: 'en', NZ: 'en' },
};

/** Why it cannot be written, as a sentence, where it cannot: a person is told then, and nothing leaves. */
export function composeNotice(ports: NoticePorts, notice: NoticeToWrite): Result<ComposedNotice, string> {
  const { settings, clock } = ports;
  const { found, recipient } = notice;
  const now = clock.now();
  const input = describeInput(ports, notice, languageOf(found, settings.voice), now);
  const written = writeNotice(settings.templates, input);
  if (!written.ok) return failed(written.error.detail);
  const { text, html, footer, gaps, language, links, unseen } = written.value;
  const subject = notice.conversation.subject ?? written.value.subject;
  const to: MailAddress = { name: readContactName(found.order.customer.name)?.full ?? '', address: recipient };
  const reply = { to: [to], subject, text, html };
  const maskedFault = findMaskedFault(reply);
  if (maskedFault !== null) return failed(maskedFault);
  const unsupported = checkClaims({
    reply,
    language,
    footer,
    facts: [
      ...listOrderFacts(input.order, found),
      ...listDeskFacts(settings.facts, { source: 'desk', asOf: settings.facts.confirmedAt }),
    ],
    knownTitles: [],
    wordsToAvoid: settings.voice.wordsToAvoid,
    today: input.today,
    mailSubject: notice.conversation.subject ?? '',
    allowedNames: [input.voice.brandName, input.voice.signature, to.name].filter((name) => name !== ''),
    ownLinks: links,
    ownElements: unseen,
  }).filter(isUnsupported);
  if (unsupported.length > 0) return failed(`unsupported: ${unsupported.map((one) => one.kind).join(', ')}`);
  const kinds = notice.turns.map(({ kind }) => kind);
  const { inReplyTo, references } = notice.conversation;
  const raw = composeMessage({
    reply: { ...reply, language, inReplyTo, references },
    from: { name: input.voice.brandName, address: notice.from },
    date: now,
    messageId: `${notice.token}@${notice.from.split('@')[1] ?? 'localhost'}`,
    token: notice.token,
    isAutomatic: notice.isAutomatic,
    notice: { unsubscribe: isOptionalNotice(kinds) ? linkToUnsubscribe(ports.records, notice.token) : null },
  });
  return ok({ raw, language, hasGaps: gaps.length > 0 });
}

export function describeInput(
  { settings }: NoticePorts,
  { found: { order }, view, turns, recipient }: NoticeToWrite,
  language: Language,
  now: string,
): NoticeInput {
  const { facts: desk, notices } = settings;
  const isMasked = isMaskedAddress(recipient);
  const positions = new Map(
    [...order.shipments]
      .sort((a, b) => (a.shippedAt ?? '9').localeCompare(b.shippedAt ?? '9'))
      .map(({ id }, at) => [id, at + 1]),
  );
  return {
    turns: turns.map(({ kind, key, shipmentId }) => ({
      kind,
      key,
      parcel: shipmentId === null ? null : (positions.get(shipmentId) ?? null),
    })),
    order: isMasked ? withoutLinks(view.facts) : view.facts,
    desk,
    voice: voiceTo(recipient, settings.voice),
    language,
    contactName: order.customer.name,
    to: recipient,
    country: order.shippingAddress?.country ?? null,
    today: dayOf(now, desk.timeZone),
    trackingPage: isMasked ? null : notices.trackingPage,
  };
}
