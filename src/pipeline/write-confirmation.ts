// The second mail: that an action which a person approved was carried out. It says only what the source shows of the order at this moment,
// and passes the ground check like every other mail of ours. Called when an action is done, and again when a draft of it is approved.
import { checkClaims } from '../claims/check-claims.ts';
import { dayOf } from '../domain/calendar.ts';
import { isUnsupported } from '../domain/decision.ts';
import { describeOrder } from '../domain/describe-order.ts';
import { replyLanguage } from '../domain/desk-languages.ts';
import type { Fact } from '../domain/fact.ts';
import { isShown } from '../domain/judge-action.ts';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { factsOfDesk, listOrderFacts } from '../domain/list-facts.ts';
import { findMaskedFault, isMaskedAddress, numberToName, voiceTo, withoutLinks } from '../domain/masked-address.ts';
import type { MailAddress, Message } from '../domain/message.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import { composeMessage } from '../mail/compose-message.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { replyReferences, replySubject } from '../mail/threading.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { StoredAction } from '../ports/records.ts';
import { htmlFromText } from '../voice/html-from-text.ts';
import { writeReply } from '../voice/write-reply.ts';
import type { DeskPorts } from './desk-ports.ts';
import { readOrderNow } from './read-order-now.ts';
import { readRunRecord } from './run-record.ts';

export interface WrittenConfirmation {
  readonly kind: 'written';
  readonly recipient: string;
  readonly text: string;
  /** Nothing in it waits for a person to fill it in. */
  readonly isComplete: boolean;
  compose(how: { readonly token: string; readonly isAutomatic: boolean }): Uint8Array;
  /** The kinds of what would not be supported in other words for it. */
  check(text: string): readonly string[];
}
/** `not_yet`: the source does not show it yet. `cannot`: it is for a person to say. */
export type Confirmation = WrittenConfirmation | { readonly kind: 'not_yet' | 'cannot'; readonly why: string };

/** Throws ConnectorError where the source cannot be asked now. */
export async function writeConfirmation(action: StoredAction, ports: DeskPorts): Promise<Confirmation> {
  const asked = await readAsked(action, ports);
  if (asked === null) return { kind: 'cannot', why: 'the mail cannot be read again' };
  const now = await readOrderNow(ports, { id: action.orderId, number: action.orderNumber });
  if (now.kind !== 'found') return notShown(action, ports);
  const { found } = now;
  const { customer, contactEmails } = found.order;
  if (![customer.email, ...contactEmails].includes(asked.contact.address))
    return { kind: 'cannot', why: 'the order is not theirs any more' };
  if (!isShown(action.action, action.reference, found.order)) return notShown(action, ports);
  return write({ action, found, ...asked }, ports);
}

/** Some sources show a change late. */
function notShown({ updatedAt }: StoredAction, { clock }: DeskPorts): Confirmation {
  const minutes = (Date.parse(clock.now()) - Date.parse(updatedAt)) / 60_000;
  const kind = minutes < limits.actions.shownMinutes ? 'not_yet' : 'cannot';
  return { kind, why: 'the source does not show it' };
}

interface Asked {
  readonly message: Message;
  readonly contact: MailAddress;
  readonly language: Language;
}

/** Whoever wrote the mail was proven to be the order's owner when the action was proposed. */
async function readAsked({ mailId }: StoredAction, { records, settings: { voice } }: DeskPorts): Promise<Asked | null> {
  const bytes = records.mails.readRaw(mailId);
  const parsed = bytes === null ? null : await parseMessage(bytes);
  const run = records.runs.read(mailId);
  const [contact, ...others] = parsed?.ok ? parsed.value.from : [];
  if (!parsed?.ok || run === null || contact === undefined || others.length > 0) return null;
  const { understood } = readRunRecord(run.json);
  if (understood?.isVerified !== true) return null;
  const language = replyLanguage(voice, understood.language);
  return { message: parsed.value, contact: { ...contact, address: contact.address.toLowerCase() }, language };
}

interface Done extends Asked {
  readonly action: StoredAction;
  readonly found: FoundOrder;
}

function write(done: Done, ports: DeskPorts): Confirmation {
  const { action, found, message, contact, language } = done;
  const { settings, clock } = ports;
  const { facts: desk, templates } = settings;
  const voice = voiceTo(contact.address, settings.voice);
  const now = clock.now();
  const described = describeOrder(found.order, {
    now,
    timeZone: desk.timeZone,
    lateAfterDaysWithoutScan: desk.lateAfterDaysWithoutScan,
    isOutOfStock: () => false,
  });
  const order = isMaskedAddress(contact.address) ? withoutLinks(described) : described;
  const { kind } = action.action;
  if (kind === 'add_note') return { kind: 'cannot', why: 'a note is nothing to write of' };
  const address = kind === 'change_address' ? addressLine(found) : null;
  const written = writeReply(templates, {
    kind: 'confirmation',
    confirmation: { kind, order, desk, address },
    language,
    voice,
    mustName: numberToName(contact.address, [order]),
    today: dayOf(now, desk.timeZone),
    contactName: contact.name,
    country: found.order.shippingAddress?.country ?? null,
    sections: [],
  });
  if (!written.ok) return { kind: 'cannot', why: written.error.detail };
  const { text, html, footer, gaps } = written.value;
  const reply = { to: [contact], subject: replySubject(message.subject), text, html };
  const maskedFault = findMaskedFault(reply);
  if (maskedFault !== null) return { kind: 'cannot', why: maskedFault };
  const check = (words: string, page = htmlFromText(words, language)) =>
    checkClaims({
      reply: { ...reply, text: words, html: page },
      language,
      footer,
      facts: [
        ...listOrderFacts(order, found),
        ...factsOfDesk(desk),
        ...(address === null ? [] : listAddressFacts(order, address, found)),
      ],
      knownTitles: [],
      wordsToAvoid: voice.wordsToAvoid,
      today: dayOf(now, desk.timeZone),
      mailSubject: message.subject,
      allowedNames: [voice.brandName, voice.signature, contact.name].filter((name) => name !== ''),
    });
  const unsupported = check(text, html).filter(isUnsupported);
  if (unsupported.length > 0)
    return { kind: 'cannot', why: `unsupported: ${unsupported.map((one) => one.kind).join(', ')}` };
  return {
    kind: 'written',
    recipient: contact.address,
    text,
    isComplete: gaps.length === 0,
    check: (words) => check(words).map((finding) => finding.kind),
    compose({ token, isAutomatic }) {
      const from = ports.mailbox.account.addresses[0] ?? '';
      return composeMessage({
        reply: { ...reply, language, inReplyTo: message.messageId, references: replyReferences(message) },
        from: { name: voice.brandName, address: from },
        date: now,
        messageId: `${token}@${from.split('@')[1] ?? 'localhost'}`,
        token,
        isAutomatic,
      });
    },
  };
}

function addressLine({ order }: FoundOrder): string | null {
  const address = order.shippingAddress;
  if (address === null) return null;
  const { name, line1, line2, postalCode, city, region, country } = address;
  const isCodeFirst = !['US', 'CA', 'GB', 'AU'].includes(country);
  const town = isCodeFirst ? [`${postalCode} ${city}`, region] : [city, `${region ?? ''} ${postalCode}`.trim()];
  return [name, line1, line2, ...town, country].filter((part) => part !== null && part !== '').join(', ');
}

const listAddressFacts = ({ number }: OrderFacts, address: string, { source, asOf }: FoundOrder): readonly Fact[] =>
  [
    { name: `order.${number}.shippingAddress`, kind: 'text' as const, value: address },
    { name: `order.${number}.addressState`, kind: 'word' as const, value: 'address_changed' },
  ].map((fact) => ({ ...fact, source, asOf, audience: 'order' as const }));
