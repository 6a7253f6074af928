// One mail with all that a person needs for deciding on it. What was found out of it is made again from what was recorded with its run, as a
// replay does: nobody is asked, and what a source said then is shown as of then. Called by src/http; writes nothing.

import { describeAction } from '../domain/describe-action.ts';
import type { Fact } from '../domain/fact.ts';
import { limits } from '../domain/limits.ts';
import { type Mailboxes, seesMailbox } from '../domain/rights.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { DecidedMail } from '../pipeline/progress.ts';
import { readRunRecord } from '../pipeline/run-record.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { AuditEntry, MailId, ReceivedMail } from '../ports/records.ts';
import { describeOrderView } from './describe-order-view.ts';
import type { MailView } from './mail-view.ts';
import { pickFinding } from './read-draft-view.ts';
import { type Recalled, readDraft, recall } from './read-reply.ts';
import { readThreadMessages } from './read-thread-messages.ts';

/** `mailbox` is null where it is not open now. null where there is no such mail, or the reader may not see its mailbox. */
export async function readMailView(
  mailId: MailId,
  { desk, mailbox, mailboxes }: { desk: DeskPorts; mailbox: Mailbox | null; mailboxes: Mailboxes },
): Promise<MailView | null> {
  const { records } = desk;
  const mail = records.mails.read(mailId);
  if (mail === null || !seesMailbox(mailboxes, mail.mailbox)) return null;
  const messages = await readThreadMessages(records, mailId, mailboxes);
  const recalled = await recall(mailId, desk);
  const { known } = recalled;
  const facts = known.facts ?? [];
  const disclosable = new Set(known.disclosable);
  return {
    id: mailId,
    mailbox: mail.mailbox,
    subject: messages.find(({ isThis }) => isThis)?.subject ?? '',
    receivedAt: mail.receivedAt,
    messages: [...messages],
    run: describeRun(mailId, desk, recalled),
    facts: facts.map((fact) => ({ ...pickFact(fact), isDisclosable: disclosable.has(fact) })),
    orders: (known.tiedOrders ?? []).flatMap((tied, n) => {
      const described = known.orders?.[n];
      return described?.number === tied.order.number ? [describeOrderView(tied, described)] : [];
    }),
    actions: records.actions.listOfMail(mailId).map(({ id, orderNumber, action, state, approvedBy, detail }) => ({
      ...{ id, orderNumber, kind: action.kind, words: describeAction(action), state, detail },
      decidedBy: approvedBy,
    })),
    ...(await readDraft(mailId, mailbox, known, desk)),
    satisfaction: records.satisfaction.read(mailId)?.answered ?? null,
    ...listOthers(mail, known, desk, mailboxes),
    audit: records.audit.show(mailId).slice(-limits.mailView.auditEntriesMax).map(describeEntry),
  };
}

function describeRun(mailId: MailId, { records }: DeskPorts, { known, why }: Recalled): MailView['run'] {
  const run = records.runs.read(mailId);
  if (run === null) return null;
  const { outcome, reasons, understood, alarms } = readRunRecord(run.json);
  return {
    at: run.at,
    outcome,
    rules: reasons.map(({ rule, detail }) => ({ rule, detail })),
    language: understood?.language ?? null,
    intents: understood?.intents.map(({ intent, confidence }) => ({ intent, confidence })) ?? [],
    alarms: [...alarms],
    findings: (known.findings ?? []).map(pickFinding),
    identity: known.identity ?? null,
    identityWhy: known.authentication?.why ?? null,
    factsUnknown: why,
  };
}

const pickFact = ({ name, kind, value, source, asOf }: Fact) => ({ name, kind, value, source, asOf });

/** Of a sender who is proven: nobody else's name leads to what is another's. */
function listOthers(
  { id, mailbox }: ReceivedMail,
  { identity, contact, ownOrders = [], tiedOrders = [] }: Partial<DecidedMail>,
  { records }: DeskPorts,
  mailboxes: Mailboxes,
): Pick<MailView, 'otherOrders' | 'otherMails'> {
  if (identity !== 'verified' || contact == null) return { otherOrders: [], otherMails: [] };
  const tied = new Set(tiedOrders.map(({ order }) => order.id));
  const { otherOrdersMax, otherMailsMax } = limits.mailView;
  const others = ownOrders.filter(({ order }) => !tied.has(order.id)).slice(0, otherOrdersMax);
  const numbers = new Set([...tiedOrders, ...ownOrders].map(({ order }) => order.number));
  const mails = [...numbers].slice(0, otherOrdersMax).flatMap((one) => records.mails.listByOrder(one, otherMailsMax));
  const isTheirs = (mail: (typeof mails)[number]): boolean =>
    mail.id !== id &&
    mail.direction === 'in' &&
    mail.contact === contact.address &&
    seesMailbox(mailboxes, records.mails.read(mail.id)?.mailbox ?? mailbox) &&
    wasProven(mail.id, records);
  const byId = new Map(mails.filter(isTheirs).map((mail) => [mail.id, mail]));
  return {
    otherOrders: others.map(({ order: { number, placedAt, total, currency, orderStatus } }) => ({
      ...{ number, placedAt, total, currency, orderStatus },
    })),
    otherMails: [...byId.values()]
      .sort((one, other) => other.id - one.id)
      .slice(0, otherMailsMax)
      .map(({ id: mailId, subject, sentAt }) => ({
        ...{ id: mailId, subject: maskSecrets(subject), sentAt },
        outcome: records.runs.readOutcome(mailId)?.outcome ?? null,
      })),
  };
}

function wasProven(mailId: MailId, { runs }: Pick<DeskPorts['records'], 'runs'>): boolean {
  const run = runs.read(mailId);
  return run !== null && readRunRecord(run.json).understood?.isVerified === true;
}

function describeEntry({ seq, at, step, content }: AuditEntry): MailView['audit'][number] {
  const parsed: unknown = content === null ? null : JSON.parse(content);
  const by = typeof parsed === 'object' && parsed !== null && 'by' in parsed ? parsed.by : null;
  const name = typeof by === 'object' && by !== null && 'name' in by ? by.name : by;
  return { seq, at, step, by: typeof name === 'string' ? name : null, content: content ?? '' };
}
