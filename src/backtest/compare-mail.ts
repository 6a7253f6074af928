// One past mail under today's settings and under others, on the facts that were kept with its run: how each would end it, and what people
// really did. Reads only; called by run-back-test.ts for every mail, and for one mail that a person looks at.
import type { Reason, Reply } from '../domain/decision.ts';
import { type Intent, listClaimed } from '../domain/intent.ts';
import { type DeskPorts, deskWith } from '../pipeline/desk-ports.ts';
import type { DecidedMail } from '../pipeline/progress.ts';
import type { StageName } from '../pipeline/stage.ts';
import { decideTwice, type Walk } from '../pipeline/walk.ts';
import type { MailId } from '../ports/records.ts';
import { findAnswer, type RealAnswer } from './find-answer.ts';
import { type MissingFacts, type RecordedMail, reopenRecordedMail } from './recorded-mail.ts';

/** As Outcome, and `held`: the rules would send it, and its mailbox lets nothing of the kind leave without a person. */
export const ENDINGS = ['send', 'held', 'draft', 'escalate', 'ignore'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Why the mailbox does not let leave what the rules would send. `drafts_only`: it sends nothing by itself; `not_switched`: not all that the mail
 * wants; `suppressed`: nothing goes to that address by itself. */
export const HELD_WHY = ['drafts_only', 'not_switched', 'suppressed'] as const;
export type HeldWhy = (typeof HELD_WHY)[number];

export interface Ended {
  readonly ending: Ending;
  /** null but where it is held. */
  readonly heldWhy: HeldWhy | null;
  readonly reasons: readonly Reason[];
  readonly reply: Pick<Reply, 'subject' | 'text'> | null;
}
export const CHANGES = ['ending', 'rules', 'reply'] as const;
export type Change = (typeof CHANGES)[number];

export interface MailComparison {
  readonly mailId: MailId;
  readonly mailbox: string;
  /** ISO 8601 UTC. */
  readonly receivedAt: string;
  readonly intent: Intent | null;
  readonly language: string | null;
  /** What its record does not hold; then nothing is said of either. */
  readonly missing: readonly MissingFacts[];
  readonly compared: { readonly today: Ended; readonly other: Ended; readonly changes: readonly Change[] } | null;
  readonly real: RealAnswer;
  readonly known: Partial<DecidedMail>;
  /** Our reply when the mail was handled. */
  readonly drafted: string | null;
}

/** Two settings on one desk. `parting` is the first stage that they may differ in. */
export interface Comparing {
  readonly today: DeskPorts;
  readonly other: DeskPorts;
  readonly parting: StageName | null;
  readonly sends: SendsNow;
}

/** What a mailbox sends by itself, as it was set when the test began; nothing where nobody watches it. */
export type SendsNow = (mailbox: string) => readonly Intent[];

/** A copy of another mail is known by what was kept, whatever the settings say. */
const COPY = 'seen_before';

/** null where there is no such mail. */
export async function compareMail(mailId: MailId, comparing: Comparing): Promise<MailComparison | null> {
  const { records } = comparing.today;
  const mail = records.mails.read(mailId);
  if (mail === null) return null;
  const { mailbox, receivedAt } = mail;
  const nothing = { mailId, mailbox, receivedAt, intent: null, language: null, compared: null };
  const recorded = tryToReopen(mailId, comparing.today);
  if (typeof recorded === 'string')
    return { ...nothing, missing: [recorded], real: findAnswer(mailId, null, records), known: {}, drafted: null };
  const { stored, ports, received, missing } = recorded;
  const drafted = stored.reply?.text ?? null;
  if (stored.reasons[0]?.rule === COPY) {
    const end: Ended = { ending: stored.outcome, heldWhy: null, reasons: stored.reasons, reply: null };
    const compared = { today: end, other: end, changes: [] };
    return { ...nothing, missing: [], compared, real: findAnswer(mailId, null, records), known: {}, drafted };
  }
  const { settings } = comparing.other;
  const walks = await decideTwice(
    received,
    { ...ports, settings: comparing.today.settings },
    { other: { ...ports, settings }, from: comparing.parting },
  );
  const one = readEnd(walks.one, comparing);
  const other = walks.other === walks.one ? one : readEnd(walks.other, comparing);
  const { message, classification } = one.known;
  const [primary] = classification?.intents ?? [];
  const isKnown = missing.size === 0 && one.ended !== null && other.ended !== null;
  const what: readonly MissingFacts[] = missing.size > 0 ? [...missing] : isKnown ? [] : ['record'];
  return {
    ...nothing,
    intent: primary?.intent ?? null,
    language: classification?.language ?? null,
    missing: what,
    compared: isKnown ? { today: one.ended, other: other.ended, changes: listChanges(one.ended, other.ended) } : null,
    real: findAnswer(mailId, message?.messageId ?? null, records),
    known: one.known,
    drafted,
  };
}

function tryToReopen(mailId: MailId, ports: DeskPorts): RecordedMail | Extract<MissingFacts, 'run' | 'record'> {
  try {
    return reopenRecordedMail(mailId, ports) ?? 'run';
  } catch {
    // A record that another hand has changed, or whose file is gone, is no reason to end the test.
    return 'record';
  }
}

interface ReadEnd {
  readonly ended: Ended | null;
  readonly known: Partial<DecidedMail>;
}

function readEnd(walk: Walk, comparing: Comparing): ReadEnd {
  let decided: ReturnType<Walk['decided']>;
  try {
    decided = walk.decided();
  } catch {
    // Whatever a stage stumbles over, the mail counts as not known.
    return { ended: null, known: {} };
  }
  if (decided.kind === 'stopped') {
    const { outcome, reason, known } = decided;
    return { ended: { ending: outcome, heldWhy: null, reasons: [reason], reply: null }, known };
  }
  const { mail } = decided;
  const { outcome, reasons } = mail.decision;
  const reply = mail.deliverable && { subject: mail.deliverable.subject, text: mail.deliverable.text };
  const heldWhy = outcome === 'send' ? findHeldWhy(mail, comparing) : null;
  return { ended: { ending: heldWhy === null ? outcome : 'held', heldWhy, reasons, reply }, known: mail };
}

/** Caps and newer mail are of the moment, and are left out. */
function findHeldWhy(
  { mailbox, classification, deliverable }: DecidedMail,
  { today, sends }: Comparing,
): HeldWhy | null {
  const allowed = sends(mailbox);
  if (allowed.length === 0) return 'drafts_only';
  if (!sendsAll(allowed, listClaimed(classification.intents))) return 'not_switched';
  const { privacy } = today.records;
  return deliverable?.to.some(({ address }) => privacy.isSuppressed(address)) === true ? 'suppressed' : null;
}

const sendsAll = (allowed: readonly Intent[], intents: readonly Intent[]): boolean =>
  intents.length > 0 && intents.every((intent) => allowed.includes(intent));

function listChanges(today: Ended, other: Ended): readonly Change[] {
  const rulesOf = ({ reasons }: Ended) => reasons.map(({ rule }) => rule).join(' ');
  const replyOf = ({ reply }: Ended) => (reply === null ? '' : `${reply.subject}\n${reply.text}`);
  return CHANGES.filter((change) => {
    if (change === 'ending') return today.ending !== other.ending || today.heldWhy !== other.heldWhy;
    return change === 'rules' ? rulesOf(today) !== rulesOf(other) : replyOf(today) !== replyOf(other);
  });
}

export function compareOn(
  desk: DeskPorts,
  settings: Pick<Comparing, 'parting'> & Record<'today' | 'other', DeskPorts['settings']>,
): Comparing {
  const allowed = new Map(desk.records.watches.list().map(({ mailbox, sendsIntents }) => [mailbox, sendsIntents]));
  const sends: SendsNow = (mailbox) => allowed.get(mailbox) ?? [];
  const ports = deskWith(desk, { maySend: (mailbox, intents) => sendsAll(sends(mailbox), intents) });
  return {
    today: { ...ports, settings: settings.today },
    other: { ...ports, settings: settings.other },
    parting: settings.parting,
    sends,
  };
}
