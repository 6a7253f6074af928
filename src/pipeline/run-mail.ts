// The runner: takes one mail through stages, records every step in the audit log, and contains what goes wrong. A mail
// whose handling fails is tried again and then set aside for a person; it is never answered by accident.

import type { Outcome, Reason } from '../domain/decision.ts';
import type { WorkItem } from '../ports/records.ts';
import { deliver } from './deliver.ts';
import type { DeskPorts } from './desk-ports.ts';
import { recordMemory } from './memory.ts';
import { decidingStages } from './pipeline.ts';
import type { DecidedMail, Delivered, DeliveredMail, ReceivedBytes } from './progress.ts';
import { type RecordedAnswers, recordOrders, startRecord } from './recorded-sources.ts';
import { writeRunRecord } from './run-record.ts';
import type { Stage, StageName } from './stage.ts';
import { readStoredMail } from './stored-mail.ts';

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
export interface Step {
  readonly stage: StageName;
  readonly summary: Readonly<Record<string, unknown>>;
}

type Walk =
  | { readonly kind: 'through'; readonly mail: DecidedMail; readonly steps: readonly Step[] }
  | {
      readonly kind: 'stopped';
      readonly outcome: Outcome;
      readonly reason: Reason;
      readonly known: Partial<DecidedMail>;
      readonly steps: readonly Step[];
    };

/** Runs the stages up to the decision. Writes nothing but what the memory in `ports` keeps. */
export async function decideMail(received: ReceivedBytes, ports: DeskPorts): Promise<Walk> {
  const steps: Step[] = [];
  let soFar: object = received;
  for (const stage of decidingStages.stages as readonly Stage<object, object>[]) {
    const result = await stage.run(soFar, ports);
    if (result.kind === 'stop') {
      steps.push({ stage: stage.name, summary: { stopped: result.reason.rule } });
      return { kind: 'stopped', outcome: result.outcome, reason: result.reason, known: soFar, steps };
    }
    steps.push({ stage: stage.name, summary: stage.summarize(result.adds) });
    soFar = { ...soFar, ...result.adds };
  }
  return { kind: 'through', mail: soFar as DecidedMail, steps };
}

/** A mail at its end. What is still to be written to the disk is written with the next mails' writes. */
export interface EndedRun {
  readonly run: MailRun;
  /** Resolves when the end is on the disk too; rejects where the store fails, and then the mail is handled again. */
  readonly durable: Promise<void>;
}

/** Handles one leased mail to its end. Never throws for what a mail or a connector does; a failing store does throw. */
export async function runMail(item: WorkItem, ports: DeskPorts): Promise<EndedRun> {
  const { records, clock } = ports;
  const received = readReceived(item, ports);
  const answers = startRecord();
  let walk: Walk;
  let delivered: Delivered | null = null;
  try {
    walk = await decideMail(received, {
      ...ports,
      orders: recordOrders(ports.orders, answers),
      memory: recordMemory(ports.memory, answers),
    });
    answers.stock = walk.kind === 'through' ? await recordStock(walk.mail, ports) : null;
    const recorded = noteDecision(received, walk, answers, ports);
    // The draft is written only after its own ledger row is on the disk, and that row is written behind the decision.
    const result = walk.kind === 'through' ? await deliver.run(walk.mail, ports) : null;
    if (result?.kind === 'go') delivered = result.adds;
    // No mail is finished whose decision is lost. Where there was a draft to write, it is on the disk by now.
    await recorded;
  } catch (error) {
    return failMail(item, received, error, ports);
  }
  const { durable } = records.apply(() => {
    if (delivered) {
      delivered.note?.();
      records.audit.append({
        mailId: item.mailId,
        at: clock.now(),
        step: 'deliver',
        content: deliver.summarize(delivered),
      });
    }
    records.work.finish(item.mailId);
  });
  return { run: describeRun(received, walk, delivered), durable };
}

/** Writes what was decided; resolves when that, and that the mail is remembered, is on the disk. */
function noteDecision(
  received: ReceivedBytes,
  walk: Walk,
  answers: RecordedAnswers,
  ports: DeskPorts,
): Promise<unknown> {
  const { durable } = ports.records.apply(() => recordDecision(received, walk, answers, ports));
  const all = Promise.all([durable, walk.kind === 'through' ? walk.mail.remembered : null]);
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
async function recordStock(mail: DecidedMail, { stock }: DeskPorts): Promise<RecordedAnswers['stock']> {
  if (!stock) return null;
  const skus = new Set([
    ...mail.orders.flatMap((order) => order.items.map((item) => item.sku)),
    ...mail.products.map((product) => product.sku),
  ]);
  const found = (await Promise.all([...skus].map((sku) => stock.findStock(sku)))).filter((answer) => answer !== null);
  const [first] = found;
  return { items: found.map(({ item }) => item), source: first?.source ?? 'stock', asOf: first?.asOf ?? '' };
}

function recordDecision(
  received: ReceivedBytes,
  walk: Walk,
  answers: RecordedAnswers,
  { records, clock, settings }: DeskPorts,
): void {
  const { mailId } = received;
  const at = clock.now();
  for (const { stage, summary } of walk.steps) records.audit.append({ mailId, at, step: stage, content: summary });
  const known: Partial<DecidedMail> = walk.kind === 'through' ? walk.mail : walk.known;
  const outcome = walk.kind === 'through' ? walk.mail.decision.outcome : walk.outcome;
  const reasons = walk.kind === 'through' ? walk.mail.decision.reasons : [walk.reason];
  records.runs.save({
    mailId,
    at,
    outcome,
    orderNumbers: known.tiedOrders?.map(({ order }) => order.number) ?? [],
    json: writeRunRecord({
      outcome,
      reasons,
      known,
      answers,
      policyDigest: settings.policy.digest,
      classifierVersion: settings.classifierVersion,
    }),
  });
}

async function failMail(
  item: WorkItem,
  received: ReceivedBytes,
  error: unknown,
  { records, clock }: DeskPorts,
): Promise<EndedRun> {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const now = clock.now();
  const next = await records.write(() => {
    records.audit.append({ mailId: item.mailId, at: now, step: 'failed', content: { attempt: item.attempt, reason } });
    return records.work.fail(item.mailId, { reason, now });
  });
  const rule = next === 'set_aside' ? 'set_aside' : 'will_try_again';
  return {
    run: {
      mailId: item.mailId,
      providerRef: received.providerRef,
      outcome: 'escalate',
      reasons: [{ rule, detail: reason }],
      end: 'failed',
      known: received,
      steps: [],
    },
    durable: Promise.resolve(),
  };
}

function describeRun(received: ReceivedBytes, walk: Walk, delivered: Delivered | null): MailRun {
  const { mailId, providerRef } = received;
  if (walk.kind === 'stopped') {
    return {
      mailId,
      providerRef,
      outcome: walk.outcome,
      reasons: [walk.reason],
      end: 'stopped',
      known: walk.known,
      steps: walk.steps,
    };
  }
  const { decision } = walk.mail;
  const known = { ...walk.mail, ...delivered };
  return {
    mailId,
    providerRef,
    outcome: decision.outcome,
    reasons: decision.reasons,
    end: 'delivered',
    known,
    steps: walk.steps,
  };
}
