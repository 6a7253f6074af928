// Sends the receipts that are planned, through the send ledger like every other mail of ours: a draft, then one call; held by the
// kill switch, the caps and the rule of turns. What may not leave at once is withdrawn: a late receipt is worse than none. Called
// after each round of mails.
import { checkClaims } from '../claims/check-claims.ts';
import { dayOf } from '../domain/calendar.ts';
import { replyLanguage } from '../domain/desk-languages.ts';
import { limits } from '../domain/limits.ts';
import { composeMessage } from '../mail/compose-message.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { replyReferences, replySubject } from '../mail/threading.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { findHold } from '../sending/find-hold.ts';
import { hasMoved } from '../sending/move-entry.ts';
import { saveDraftOnce } from '../sending/save-draft.ts';
import { sendDraftOnce } from '../sending/send-draft.ts';
import { writeReply } from '../voice/write-reply.ts';
import type { DeskPorts } from './desk-ports.ts';
import { readRunRecord } from './run-record.ts';

/** Throws only for a store that fails: what else goes wrong with a receipt ends that receipt alone. */
export async function sendReceipts(desk: DeskPorts): Promise<void> {
  if (!desk.settings.facts.sendsReceipts) return;
  for (const { wasTried, ...entry } of desk.records.ledger.listReceiptsToSend(limits.receipts.atOnceMax)) {
    const ports = desk.findMailbox === undefined ? desk : { ...desk, mailbox: desk.findMailbox(entry.mailbox) };
    // Nobody can say that a second try of a send is surely refused everywhere.
    const why = wasTried ? 'found unsent after a try' : findObstacle(ports, entry);
    await (why === null ? sendReceipt(ports, entry) : withdraw(ports, entry, why));
  }
}

/** Why it may not leave, or would come too late. */
function findObstacle({ records, clock }: DeskPorts, entry: LedgerEntry): string | null {
  const now = clock.now();
  const mail = records.mails.read(entry.mailId);
  if (mail === null) return 'gone';
  const waitedMs = Date.parse(now) - Date.parse(mail.receivedAt);
  if (waitedMs > limits.receipts.lateMinutes * 60_000) return 'too_late';
  const reply = records.ledger.readForMail(entry.mailId)?.state;
  const isAnswered = reply === 'sent' || reply === 'sending' || reply === 'unknown';
  const where = { since: mail.receivedAt, toAnybody: false };
  if (isAnswered || records.matters.findAnswer(entry.mailId, where) !== null) return 'answered';
  return findHold(records, entry, now);
}

async function sendReceipt(ports: DeskPorts, entry: LedgerEntry): Promise<void> {
  try {
    const raw = await compose(ports, entry);
    if (typeof raw === 'string') return withdraw(ports, entry, raw);
    const saved = await saveDraftOnce(ports, entry, raw);
    if (saved.kind !== 'drafted') return note(ports, entry, `the draft is ${saved.kind}`);
    if (!saved.holdsRaw) return withdraw(ports, await ports.records.write(saved.note), 'a person changed it');
    const sent = await sendDraftOnce(ports, saved.note);
    if (sent.kind === 'sent') {
      await ports.records.write(sent.note);
      return note(ports, entry, 'sent');
    }
    if (sent.kind === 'held') return withdraw(ports, sent.entry, sent.reason);
    if (sent.kind === 'refused') return withdraw(ports, sent.entry, sent.kind);
    await note(ports, entry, sent.kind);
  } catch (error) {
    // Thrown by a store that fails, this write throws it again.
    await note(
      ports,
      entry,
      error instanceof ConnectorError ? error.kind : `broke: ${error instanceof Error ? error.name : 'error'}`,
    );
    if (!hasMoved(ports, entry)) await withdraw(ports, entry, 'it could not be written');
  }
}

/** The bytes, or why there are none. It quotes nothing: who wrote the mail knows it. */
async function compose(
  { records, settings, clock, mailbox }: DeskPorts,
  { mailId, token, recipient }: LedgerEntry,
): Promise<Uint8Array | string> {
  const { templates, voice, facts } = settings;
  const bytes = records.mails.readRaw(mailId);
  const parsed = bytes === null ? null : await parseMessage(bytes);
  const run = records.runs.read(mailId);
  const contact = parsed?.ok ? parsed.value.from.find(({ address }) => address.toLowerCase() === recipient) : undefined;
  if (!parsed?.ok || run === null || contact === undefined) return 'the mail cannot be read again';
  const message = parsed.value;
  const understood = readRunRecord(run.json).understood?.language ?? 'en';
  const language = replyLanguage(voice, understood);
  const today = dayOf(clock.now(), facts.timeZone);
  const about = { kind: 'receipt', language, voice, today, contactName: contact.name, sections: [] } as const;
  const written = writeReply(templates, about);
  if (!written.ok) return written.error.detail;
  const { text, html, footer } = written.value;
  const reply = { to: [contact], subject: replySubject(message.subject), text, html };
  const findings = checkClaims({
    reply,
    language,
    ownNotes: [],
    footer,
    facts: [],
    knownTitles: [],
    wordsToAvoid: voice.wordsToAvoid,
    today,
    mailSubject: message.subject,
    allowedNames: [voice.brandName, voice.signature, contact.name].filter((name) => name !== ''),
  });
  if (findings.length > 0) return `unsupported: ${findings.map(({ kind }) => kind).join(', ')}`;
  const address = mailbox.account.addresses[0] ?? '';
  return composeMessage({
    reply: { ...reply, language, inReplyTo: message.messageId, references: replyReferences(message) },
    from: { name: voice.brandName, address },
    date: clock.now(),
    messageId: `${token}@${address.split('@')[1] ?? 'localhost'}`,
    token,
    isAutomatic: true,
  });
}

/** A draft of it that lies in the mailbox is taken away by whoever watches that (watch/review-drafts.ts, resumeWithdrawals). */
async function withdraw({ records, clock }: DeskPorts, entry: LedgerEntry, why: string): Promise<void> {
  const now = clock.now();
  await records.write(() => {
    if (hasMoved({ records }, entry)) return;
    const to = entry.state === 'planned' ? 'withdrawn' : 'withdrawing';
    records.ledger.move(entry.id, { from: [entry.state], to, now, detail: why });
    records.audit.append({ mailId: entry.mailId, at: now, step: 'receipt', content: { state: 'withheld', why } });
  });
}

const note = ({ records, clock }: DeskPorts, { mailId }: LedgerEntry, state: string): Promise<void> =>
  records.write(() => records.audit.append({ mailId, at: clock.now(), step: 'receipt', content: { state } }));
