// The runner: takes a few mails at once through the stages, records every step in the audit log, and contains what goes
// wrong. A mail whose handling fails is tried again and then set aside for a person; it is never answered by accident.

import type { Outcome, Reason } from '../domain/decision.ts';
import type { Catalogue } from '../ports/order-source.ts';
import type { WorkItem } from '../ports/records.ts';
import { recordKnowledge, recordModel } from './ask-model.ts';
import { deliver } from './deliver.ts';
import type { DeskPorts } from './desk-ports.ts';
import { readFigureFacts } from './figure-facts.ts';
import { indexCatalogue } from './index-catalogue.ts';
import { recordMemory } from './memory.ts';
import { retryInSeconds } from './not-now.ts';
import { planReceipt } from './plan-receipt.ts';
import type { DecidedMail, Delivered, DeliveredMail, ReceivedBytes } from './progress.ts';
import { noteProposals } from './propose-actions.ts';
import { readQueueFacts } from './queue-facts.ts';
import {
  type RecordedAnswers,
  recordDkim,
  recordDocuments,
  recordOrders,
  recordStock,
  startRecord,
} from './recorded-sources.ts';
import { readRunRecord, saysTheSame, writeRunRecord } from './run-record.ts';
import { readStoredMail } from './stored-mail.ts';
import { type Decided, STAGES, type Step, Walk, walkTogether } from './walk.ts';

/** What came of a mail. `known` holds all that the stages found out before it ended. */
export interface MailRun {
  readonly mailId: number;
  readonly providerRef: string;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly end: 'delivered' | 'stopped' | 'failed';
  readonly known: Partial<DeliveredMail>;
  readonly steps: readonly Step[];
}
/** Before it a stage asks nothing of earlier mails. */
const LOOKS_BACK = STAGES.findIndex(({ name }) => name === 'identify');

interface Handling {
  readonly item: WorkItem;
  readonly received: ReceivedBytes;
  readonly answers: RecordedAnswers;
  readonly walk: Walk;
  /** With the mailbox in which it arrived. */
  readonly ports: DeskPorts;
}

/** Handles leased mails together to their ends, which are on the disk when it resolves. Of a thread one mail goes on after the
 * other, so that the later knows how the earlier ended. Never throws for what a mail or a connector does; a failing store
 * does throw, and then the mails are handled again. */
export async function runMails(items: readonly WorkItem[], ports: DeskPorts): Promise<readonly MailRun[]> {
  const letGo = ports.holdSources?.();
  try {
    return await runHeld(items, ports);
  } finally {
    letGo?.();
  }
}

async function runHeld(items: readonly WorkItem[], ports: DeskPorts): Promise<readonly MailRun[]> {
  const handlings = items.map((item) => startHandling(item, ports));
  await walkTogether(handlings, STAGES.slice(0, LOOKS_BACK));
  const ended: MailRun[] = [];
  for (const round of takeTurns(handlings)) {
    await walkTogether(round, STAGES.slice(LOOKS_BACK));
    ended.push(...(await Promise.all(round.map(finishMail))));
  }
  return ended;
}

const portsOf = ({ mailbox }: ReceivedBytes, ports: DeskPorts): DeskPorts =>
  ports.findMailbox === undefined ? ports : { ...ports, mailbox: ports.findMailbox(mailbox) };

/** Rounds with at most one mail of a thread in each, in the given order. */
function takeTurns(handlings: readonly Handling[]): readonly (readonly Handling[])[] {
  const rounds: Handling[][] = [];
  const turnsAfter = new Map<string, number>();
  for (const handling of handlings) {
    const ids = handling.walk.messageIds;
    const turn = ids.reduce((latest, id) => Math.max(latest, turnsAfter.get(id) ?? 0), 0);
    for (const id of ids) turnsAfter.set(id, turn + 1);
    const round = rounds[turn] ?? [];
    rounds[turn] = round;
    round.push(handling);
  }
  return rounds;
}

function startHandling(item: WorkItem, given: DeskPorts): Handling {
  const received = readReceived(item, given);
  const ports = portsOf(received, given);
  const answers = { ...startRecord(), account: ports.mailbox.account };
  const walk = new Walk(received, {
    ...ports,
    orders: recordOrders(ports.orders, answers),
    stock:
      ports.stock &&
      recordStock(ports.stock, (catalogue) => {
        answers.stock = catalogue;
      }),
    checkDkim: recordDkim(ports.checkDkim, answers, () => readAnswers(item, ports)),
    memory: recordMemory(ports.memory, answers),
    model: recordModel(ports.model, answers),
    knowledge: recordKnowledge(ports.knowledge, answers),
    ...(ports.documents === undefined ? {} : { documents: recordDocuments(ports.documents, answers) }),
  });
  return { item, received, answers, walk, ports };
}

/** Of the newest run, where the mail was handled before. */
function readAnswers({ mailId }: WorkItem, { records }: DeskPorts): RecordedAnswers | null {
  const run = records.runs.read(mailId);
  return run === null ? null : readRunRecord(run.json).answers;
}

async function finishMail({ item, received, answers, walk, ports }: Handling): Promise<MailRun> {
  const { records, clock } = ports;
  let decided: Decided;
  let delivered: Delivered | null = null;
  try {
    decided = walk.decided();
    answers.stock =
      decided.kind === 'through' && answers.stock !== null ? keepMattering(decided.mail, answers.stock) : null;
    const recorded = noteDecision(received, decided, answers, ports);
    // The draft is written only after its own ledger row is on the disk, and that row is written behind the decision.
    const result = decided.kind === 'through' ? await deliver.run(decided.mail, ports) : null;
    if (result?.kind === 'go') delivered = result.adds;
    // No mail is finished whose decision is lost. Where there was a draft to write, it is on the disk by now.
    await recorded;
  } catch (error) {
    return failMail(item, received, error, ports);
  }
  await records.write(() => {
    if (delivered) {
      delivered.note?.();
      records.audit.append({
        mailId: item.mailId,
        at: clock.now(),
        step: 'deliver',
        content: deliver.summarize(delivered),
      });
    }
    if (decided.kind === 'through') planReceipt(decided.mail, ports);
    records.work.finish(item.mailId);
  });
  return describeRun(received, decided, delivered);
}

/** Writes what was decided; resolves when that, and that the mail is remembered, is on the disk. */
function noteDecision(
  received: ReceivedBytes,
  decided: Decided,
  answers: RecordedAnswers,
  ports: DeskPorts,
): Promise<unknown> {
  const { durable } = ports.records.apply(() => recordDecision(received, decided, answers, ports));
  const all = Promise.all([durable, decided.kind === 'through' ? decided.mail.remembered : null]);
  // Nobody hears of it where the mail fails in another way first.
  all.catch(() => undefined);
  return all;
}

function readReceived({ mailId }: WorkItem, { records }: DeskPorts): ReceivedBytes {
  const received = readStoredMail(mailId, records);
  if (!received) throw new Error(`Mail ${mailId} is in the queue, but its bytes are not in the store.`);
  return received;
}

/** The stock of what was ordered or asked for: enough to replay the mail, not the whole catalogue. */
function keepMattering({ orders, products }: DecidedMail, catalogue: Catalogue): Catalogue {
  const { bySku } = indexCatalogue(catalogue);
  const skus = new Set([
    ...orders.flatMap((order) => order.items.map((item) => item.sku)),
    ...products.map((product) => product.sku),
  ]);
  return { ...catalogue, items: [...skus].flatMap((sku) => bySku.get(sku) ?? []) };
}

function recordDecision(received: ReceivedBytes, decided: Decided, answers: RecordedAnswers, ports: DeskPorts): void {
  const { records, clock, settings } = ports;
  const { mailId } = received;
  const at = clock.now();
  records.audit.appendAll(decided.steps.map(({ stage, summary }) => ({ mailId, at, step: stage, content: summary })));
  if (decided.kind === 'through') noteProposals(decided.mail, ports);
  const known: Partial<DecidedMail> = decided.kind === 'through' ? decided.mail : decided.known;
  const outcome = decided.kind === 'through' ? decided.mail.decision.outcome : decided.outcome;
  const reasons = decided.kind === 'through' ? decided.mail.decision.reasons : [decided.reason];
  const json = writeRunRecord({
    outcome,
    reasons,
    known,
    answers,
    policyDigest: settings.policy.digest,
    classifierVersion: settings.classifierVersion,
  });
  records.runs.save({
    mailId,
    at,
    outcome,
    orderNumbers: known.tiedOrders?.map(({ order }) => order.number) ?? [],
    json,
    isAsBefore: saysTheSame(records.runs.read(mailId)?.json ?? null, json),
    waits: readQueueFacts(known, settings.facts.currency),
    figures: readFigureFacts(known, { outcome, reasons }, settings.policy),
  });
}

async function failMail(
  item: WorkItem,
  received: ReceivedBytes,
  error: unknown,
  { records, clock }: DeskPorts,
): Promise<MailRun> {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const now = clock.now();
  const waitSeconds = retryInSeconds(error);
  const next = await records.write(() => {
    if (waitSeconds === null) {
      records.audit.append({
        mailId: item.mailId,
        at: now,
        step: 'failed',
        content: { attempt: item.attempt, reason },
      });
      return records.work.fail(item.mailId, { reason, now });
    }
    records.audit.append({ mailId: item.mailId, at: now, step: 'postponed', content: { waitSeconds, reason } });
    records.work.postpone(item.mailId, new Date(Date.parse(now) + waitSeconds * 1_000).toISOString());
    return 'again';
  });
  const rule = next === 'set_aside' ? 'set_aside' : 'will_try_again';
  return {
    mailId: item.mailId,
    providerRef: received.providerRef,
    outcome: 'escalate',
    reasons: [{ rule, detail: reason }],
    end: 'failed',
    known: received,
    steps: [],
  };
}

function describeRun(received: ReceivedBytes, decided: Decided, delivered: Delivered | null): MailRun {
  const { mailId, providerRef } = received;
  if (decided.kind === 'stopped') {
    return {
      mailId,
      providerRef,
      outcome: decided.outcome,
      reasons: [decided.reason],
      end: 'stopped',
      known: decided.known,
      steps: decided.steps,
    };
  }
  const { decision } = decided.mail;
  // The walk is over, so its object is added to here too.
  const known = Object.assign(decided.mail, delivered);
  return {
    mailId,
    providerRef,
    outcome: decision.outcome,
    reasons: decision.reasons,
    end: 'delivered',
    known,
    steps: decided.steps,
  };
}
