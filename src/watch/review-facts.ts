// Looks whether the drafts that wait still say what is so: the facts are gathered anew, and a draft that would read otherwise now is
// written anew, or taken back where no reply is due any more (DESIGN.md, Approval in the mailbox). One that a person has changed stays,
// and is marked as outdated where its words do not hold any more. Called by the runtime from time to time.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { NO_REPLY_DUE } from '../domain/send-states.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { type Preview, previewMail } from '../pipeline/preview-mail.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { OutgoingCopy } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { versionOf } from '../sending/digest-bytes.ts';
import { remark, withdrawDraft } from './settle-draft.ts';
import type { WatchPorts } from './watch-ports.ts';

export interface FactsReview {
  readonly lookedAt: number;
  /** Handled anew: the caller works through them. */
  readonly again: number;
  readonly outdated: number;
  /** Mails that a bug of ours kept from being read again; nothing was changed for them. */
  readonly failed: number;
}

type Verdict = 'holds' | 'again' | 'outdated' | 'failed';

/** At most limits.watch.factsDraftsPerRound drafts of this mailbox, those first that were not looked at for longest. Throws
 * ConnectorError where a source or the mailbox cannot be asked now: then nothing was changed for the draft that it was asked about. */
export async function reviewFacts(ports: WatchPorts, desk: DeskPorts, signal?: AbortSignal): Promise<FactsReview> {
  const due = listDue(ports);
  const verdicts: Verdict[] = [];
  for (const entry of due.now) {
    if (signal?.aborted) break;
    // Before the look, so that one draft whose facts cannot be had does not keep the others from their turn.
    if (due.isCut) await saveTurn(ports, entry.id);
    verdicts.push(await reviewOne(ports, desk, entry));
  }
  const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
  return { lookedAt: verdicts.length, again: count('again'), outdated: count('outdated'), failed: count('failed') };
}

/** Their ids stand in a circle, and the desk's settings remember where the last round ended. Just written ones hold. */
function listDue({ name, records, clock }: WatchPorts): {
  readonly now: readonly LedgerEntry[];
  readonly isCut: boolean;
} {
  const { draftsListed, factsSeconds, factsDraftsPerRound } = limits.watch;
  const writtenBefore = Date.parse(clock.now()) - factsSeconds * 1_000;
  const waiting = records.ledger
    .listDrafted(name, draftsListed)
    // A confirmation is looked at again when it is approved, a notice by src/notices.
    .filter(
      ({ updatedAt, actionId, noticeId }) =>
        actionId === null && noticeId === null && Date.parse(updatedAt) <= writtenBefore,
    )
    .sort((one, other) => one.id - other.id);
  const last = Number(records.settings.read(turnKey(name)) ?? '0');
  const inTurn = [...waiting.filter(({ id }) => id > last), ...waiting.filter(({ id }) => id <= last)];
  return { now: inTurn.slice(0, factsDraftsPerRound), isCut: inTurn.length > factsDraftsPerRound };
}

const turnKey = (mailbox: string): string => `facts_reviewed:${mailbox}`;

const saveTurn = ({ name, records }: WatchPorts, id: number): Promise<void> =>
  records.write(() => records.settings.write(turnKey(name), String(id)));

async function reviewOne(ports: WatchPorts, desk: DeskPorts, entry: LedgerEntry): Promise<Verdict> {
  const preview = await previewMail(entry.mailId, { ...desk, mailbox: ports.mailbox }).catch((error: unknown) => {
    if (error instanceof ConnectorError) throw error;
    return 'failed' as const;
  });
  if (preview === 'failed') return 'failed';
  if (preview === null || preview.reply === 'as_handled' || preview.reply === 'cannot_tell') return 'holds';
  if (isKnown(ports, entry, preview)) return 'holds';
  const found = await ports.mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef });
  // What a person did with it, the review of the drafts notes.
  if (found.kind !== 'draft') return 'holds';
  if (versionOf(found) !== entry.digest) return reviewTouched(ports, entry, found, preview);
  if (preview.reply === 'other_words') return handleAgain(ports, entry);
  const withdrawn = await withdrawDraft(ports, entry, { to: 'withdrawn', why: NO_REPLY_DUE });
  return withdrawn === 'done' ? 'again' : 'holds';
}

/** The mail is handled anew, and its draft is replaced by what holds then, unless somebody touches it before. */
function handleAgain({ records, clock }: WatchPorts, { id, mailId }: LedgerEntry): Promise<Verdict> {
  return records.write(() => {
    // Whoever moved it while the mailbox was asked goes on with it.
    if (records.ledger.read(id)?.state !== 'drafted' || !records.work.retry(mailId)) return 'holds';
    const content = { draft: 'is written anew' };
    records.audit.append({ mailId, at: clock.now(), step: 'facts_changed', content });
    return 'again';
  });
}

/** A person's words stay; where the facts do not support them now, the mark says so. */
async function reviewTouched(
  ports: WatchPorts,
  entry: LedgerEntry,
  found: OutgoingCopy,
  preview: Preview,
): Promise<Verdict> {
  const parsed = await parseMessage(found.raw);
  const findings = parsed.ok ? await preview.check(parsed.value.text.fresh) : null;
  const isHolding = findings !== null && findings.length === 0;
  if (!isHolding) await remark(ports, entry, { add: ['Waybill/Outdated'], remove: ['Waybill/Approve'] });
  const { records, clock } = ports;
  const content: Told = { version: versionOf(found), says: preview.replyDigest, holds: isHolding };
  await records.write(() => records.audit.append({ mailId: entry.mailId, at: clock.now(), step: TOLD, content }));
  return isHolding ? 'holds' : 'outdated';
}

const TOLD = 'facts_changed_under_edit';
/** What was found out of a person's words, by digests: the same words are not looked at again on the same facts. */
const Told = z.object({ version: z.string(), says: z.string().nullable(), holds: z.boolean() });
type Told = z.infer<typeof Told>;

function isKnown({ records }: WatchPorts, { mailId, lookedDigest }: LedgerEntry, { replyDigest }: Preview): boolean {
  const content = records.audit.show(mailId).findLast(({ step }) => step === TOLD)?.content ?? null;
  const told = content === null ? null : Told.parse(JSON.parse(content));
  return told !== null && told.version === lookedDigest && told.says === replyDigest;
}
