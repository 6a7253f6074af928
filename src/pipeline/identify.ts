// identify: who wrote, how surely, in which thread, and which orders the mail names. Orders are tied only through the
// data: a number ties where a source has it. Standards: RFC 8601 by src/mail. The rule of identity is in DESIGN.md.
import { hash } from 'node:crypto';
import type { SenderAuthentication } from '../domain/identity.ts';
import { limits } from '../domain/limits.ts';
import type { MailAddress, Message } from '../domain/message.ts';
import { judgeSender } from '../mail/authentication-results.ts';
import { mentionsOwnOrder, readsLikeARequest } from '../mail/reads-like-a-request.ts';
import { threadParents } from '../mail/threading.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { IndexedMail } from '../ports/records.ts';
import { isUnsubscribeMail } from '../sending/unsubscribe.ts';
import type { DeskPorts } from './desk-ports.ts';
import { findNamedOrders, type NamedOrders } from './find-named-orders.ts';
import { NotNow } from './not-now.ts';
import type { Identified, ParsedMail } from './progress.ts';
import { go, type Stage, stop } from './stage.ts';

export const identify: Stage<ParsedMail, Identified> = {
  name: 'identify',
  async run(mail, ports) {
    const { message } = mail;
    const ours = new Set(ports.mailbox.account.addresses);
    const contact = message.from.length === 1 ? (message.from[0] ?? null) : null;
    if (contact && ours.has(contact.address) && !message.machineMail) {
      return stop('ignore', { rule: 'own_mail', detail: 'This mail came from the desk itself.' });
    }
    if (endsNoticesOnly(mail, ports))
      return stop('ignore', { rule: 'unsubscribe_mail', detail: 'This mail ends optional notices and asks nothing.' });
    const authentication = await authenticate(mail, ports);
    const isReplyDiverted = message.replyTo.some((address) => address.address !== contact?.address);
    // A mail that is done again is in its thread itself, and so are the mails after it.
    const thread = ports.memory.findThread(threadParents(message)).filter(({ id }) => id < mail.mailId);
    const proven = contact && authentication.dmarc === 'pass' && !ours.has(contact.address) ? contact : null;
    const own = proven ? await findOwnOrders(proven, ports) : { orders: [], complete: true, down: [], unanswered: [] };
    const named = await findNamedOrders(
      {
        message,
        thread: chooseThread(mail, contact, thread),
        own: own.orders,
        pattern: ports.settings.orderNumberPattern,
      },
      ports.orders,
    );
    const remembered = ports.memory.remember(mail.mailId, describeForIndex(mail, contact, named.orders));
    if (remembered.twin !== null) {
      return stop('ignore', {
        rule: 'seen_before',
        detail: `This is another copy of mail ${remembered.twin}, which was handled.`,
      });
    }
    return go({
      contact,
      authentication,
      isReplyDiverted,
      namedOrders: named.orders,
      ownOrders: isReplyDiverted ? [] : own.orders,
      trackingNumbers: named.trackingNumbers,
      unresolvedNumbers: named.unresolvedNumbers,
      areSourcesComplete: named.complete && own.complete,
      sourcesDown: [...new Set([...named.down, ...own.down])],
      sourcesUnanswered: [...new Set([...named.unanswered, ...own.unanswered])],
      thread,
      threadId: remembered.threadId,
      remembered: remembered.durable,
    });
  },
  summarize: (adds) => ({
    dmarc: adds.authentication.dmarc,
    why: adds.authentication.why,
    isReplyDiverted: adds.isReplyDiverted,
    named: adds.namedOrders.map((tied) => ({
      number: tied.order.number,
      tie: tied.tie,
      source: tied.source,
      asOf: tied.asOf,
    })),
    ownOrders: adds.ownOrders.length,
    unresolved: adds.unresolvedNumbers.length,
    ...(adds.sourcesDown.length === 0 ? {} : { down: adds.sourcesDown }),
    threadId: adds.threadId,
  }),
};

/** A mail program wrote it from a line of our own (src/sending/unsubscribe.ts), and nobody has added a request: src/notices does what it says. */
const endsNoticesOnly = ({ message }: ParsedMail, { records }: DeskPorts): boolean =>
  isUnsubscribeMail(records, message.subject) &&
  message.text.fresh.length <= limits.unsubscribe.mailCharactersMax &&
  !readsLikeARequest(message.text.fresh) &&
  !mentionsOwnOrder(message.text.fresh);

/** As the mailbox is set. Where DNS does not answer the mail waits for a while, and then its sender counts as unproven. */
async function authenticate(mail: ParsedMail, ports: DeskPorts): Promise<SenderAuthentication> {
  const { trusted } = ports.mailbox.account;
  if (trusted.by !== 'dkim') return judgeSender(mail.message, trusted);
  if (ports.checkDkim === null) return { dmarc: 'none', why: 'Nobody checks DKIM signatures here.' };
  const { authentication, isUnanswered } = await ports.checkDkim(mail);
  if (isUnanswered && countPostponements(mail, ports) < limits.dkim.triesMax)
    throw new NotNow('DNS does not answer, so the sender can be proven only later.');
  return authentication;
}

const countPostponements = ({ mailId }: ParsedMail, { records }: DeskPorts): number =>
  records.audit.show(mailId).filter(({ step }) => step === 'postponed').length;

/** A person is answered from their own mails alone; what a machine reports may be of a mail of anybody. */
function chooseThread(
  { message }: ParsedMail,
  contact: MailAddress | null,
  thread: Identified['thread'],
): Identified['thread'] {
  return message.machineMail ? thread : thread.filter((earlier) => earlier.contact === contact?.address);
}

async function findOwnOrders(
  contact: MailAddress,
  ports: DeskPorts,
): Promise<Pick<NamedOrders, 'complete' | 'down' | 'unanswered'> & { readonly orders: readonly FoundOrder[] }> {
  const found = await ports.orders.findOrders({ by: 'email', email: contact.address });
  const { complete, down = [], unanswered = [] } = found;
  return { orders: found.orders.slice(0, limits.identify.ordersMax), complete, down, unanswered };
}

function describeForIndex(
  mail: ParsedMail,
  contact: MailAddress | null,
  named: Identified['namedOrders'],
): IndexedMail {
  const { message } = mail;
  return {
    direction: 'in',
    messageId: message.messageId,
    contentDigest: digestContent(message),
    parents: threadParents(message),
    contact: contact?.address ?? '',
    subject: message.subject,
    text: message.text.fresh,
    sentAt: message.sentAt ?? mail.receivedAt,
    orderNumbers: named.map((tied) => tied.order.number),
  };
}

/** The same for every copy of one mail, whichever way it came: neither trace fields nor transfer encodings count. */
function digestContent(message: Message): string {
  const { text } = message;
  const content = [
    message.from.map((from) => from.address),
    message.sentAt,
    message.subject,
    text.fresh,
    text.quoted,
    text.signature,
  ];
  return hash('sha256', JSON.stringify(content), 'hex');
}
