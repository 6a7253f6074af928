// Saves the reply of one mail as a draft, once: planned -> drafting -> drafted (DESIGN.md, "Sending: the ledger"). Called by
// the pipeline's deliver, again after a crash or a failure: then the mailbox is asked for our token before anything is written.
import { isEnd } from '../domain/send-states.ts';
import { ConnectorError, isConnectorError } from '../ports/connector-error.ts';
import type { DraftVersion, OutgoingCopy } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { lookForEntry, removeLeftovers, saveInMailbox } from './cut-off-saves.ts';
import { digestBytes, versionOf } from './digest-bytes.ts';
import { type Look, lookForOutgoing } from './look-for-outgoing.ts';
import { alreadyNoted, hasMoved, moveEntry, type Note, noteLater } from './move-entry.ts';
import type { SendingPorts } from './sending-ports.ts';

/** `drafted`: the draft is in the mailbox, and `note` is to be called; `holdsRaw` is false where it holds other bytes, a person's or an
 * earlier run's, and `isTheirs` where a person had changed it before it could be written anew. `failed`: the mailbox refused it.
 * `unclear`: nobody can say yet what is there; the entry stays as it is, mostly `drafting`, and is to be saved again later. `elsewhere`:
 * the entry is past drafting, and its state says where. */
export type SavedDraft =
  | { readonly kind: 'drafted'; readonly holdsRaw: boolean; readonly isTheirs?: true; readonly note: Note }
  | { readonly kind: 'failed' | 'unclear'; readonly entry: LedgerEntry; readonly why: string }
  | { readonly kind: 'elsewhere'; readonly entry: LedgerEntry };

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is known of a reply before it has a place in the ledger. */
export type ReplyPlan = Pick<
  LedgerEntry,
  'mailId' | 'mailbox' | 'token' | 'recipient' | 'threadId' | 'isAutomatic' | 'isReceipt'
> &
  Partial<Pick<LedgerEntry, 'actionId' | 'intent'>>;

/** Plans the reply or the receipt and saves its draft; a mail that has a living one keeps that. `raw` holds the plan's token in
 * X-Waybill-Id. Throws only for bugs and for a store that fails. */
export async function saveDraftOnce(ports: SendingPorts, plan: ReplyPlan, raw: Uint8Array): Promise<SavedDraft> {
  const { ledger } = ports.records;
  const now = ports.clock.now();
  const digest = digestBytes(raw);
  for (let looks = 1; ; looks += 1) {
    const { entry, isNew } = await ports.records.write(() => ledger.planDraft({ ...plan, now }, digest));
    if (isNew) return putDraft(ports, entry, raw, null);
    if (entry.state !== 'drafting' && entry.state !== 'drafted') return leaveElsewhere(ports, entry);
    if (entry.state === 'drafted' && entry.digest === digest)
      return { kind: 'drafted', holdsRaw: true, note: alreadyNoted(ports, entry.id) };
    const found = await lookForEntry(ports, ports.mailbox, entry);
    // While the mailbox was asked, settleSends or a watcher may have found out the same: what they wrote is gone on from.
    const renewed = { ...entry, intent: plan.intent ?? entry.intent };
    if (!hasMoved(ports, entry))
      return entry.state === 'drafting'
        ? resumeDraft(ports, renewed, raw, found)
        : renewDraft(ports, renewed, raw, found);
    const why = 'others moved its entry each time the mailbox was asked';
    if (looks === LOOKS_MAX) return { kind: 'unclear', entry: ledger.read(entry.id) ?? entry, why };
  }
}

const LOOKS_MAX = 3;

/** Nobody looks any more for the drafts of a matter that has ended: what a saving left that was cut off before the end goes here. */
async function leaveElsewhere(ports: SendingPorts, entry: LedgerEntry): Promise<SavedDraft> {
  try {
    if (isEnd(entry.state)) await removeLeftovers(ports, ports.mailbox, entry, null);
    return { kind: 'elsewhere', entry };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { kind: 'unclear', entry, why: error.message };
  }
}

async function writeDraft(
  ports: SendingPorts,
  entry: LedgerEntry,
  raw: Uint8Array,
  replaces: OutgoingCopy | null,
): Promise<SavedDraft> {
  const { records, clock } = ports;
  const digest = digestBytes(raw);
  const drafting = await records.write(() => {
    // Where the saving is cut off, this is how the draft is known again that lies there and that nobody has touched; or that an earlier
    // try has written, and that lay nowhere yet when it was looked for.
    const older = replaces !== null ? versionOf(replaces) : entry.state === 'drafting' ? entry.digest : null;
    if (older !== null) records.ledger.noteLook(entry.id, { digest: older, at: clock.now() });
    // A second try passes through `planned`, so that the new digest is written before the new bytes.
    if (entry.state === 'drafting') {
      records.ledger.move(entry.id, { from: ['drafting'], to: 'planned', now: clock.now() });
    }
    const { intent } = entry;
    const change = { to: 'drafting', now: clock.now(), digest, intent } as const;
    return records.ledger.move(entry.id, { from: ['planned', 'drafted'], ...change });
  });
  return putDraft(ports, drafting, raw, replaces === null ? null : { ref: replaces.ref, version: versionOf(replaces) });
}

/** The one call to the mailbox; `drafting` is already on the disk. */
async function putDraft(
  ports: SendingPorts,
  drafting: LedgerEntry,
  raw: Uint8Array,
  replaces: DraftVersion | null,
): Promise<SavedDraft> {
  let draftRef: string;
  try {
    draftRef = await saveInMailbox(ports.mailbox, drafting, { raw, token: drafting.token, replaces });
  } catch (error) {
    const why = wordsOf(error);
    const isRefused = isConnectorError(error, 'rejected');
    if (!isRefused) return { kind: 'unclear', entry: drafting, why };
    const kept = replaces === null ? null : await leaveTouched(ports, drafting, replaces);
    if (kept !== null) return kept;
    const detail = `the mailbox refused the draft: ${why}`;
    // The one that was to be replaced lies there as it was, and the ledger means that.
    const change =
      replaces === null
        ? ({ to: 'failed', detail } as const)
        : ({ to: 'drafted', digest: replaces.version, detail } as const);
    return { kind: 'failed', entry: await moveEntry(ports, drafting, change), why };
  }
  return { kind: 'drafted', holdsRaw: true, note: noteDrafted(ports, drafting, draftRef) };
}

/** The draft that was to be replaced was changed, sent or deleted at that very moment: it stays, and who reviews the drafts notes what
 * was done. null where it lies there as it was, and the mailbox refused the new one for itself. */
async function leaveTouched(
  ports: SendingPorts,
  drafting: LedgerEntry,
  replaces: DraftVersion,
): Promise<SavedDraft | null> {
  const found = await lookForOutgoing(ports.mailbox, drafting);
  if (found.kind === 'no_answer') return { kind: 'unclear', entry: drafting, why: found.why };
  if (found.kind === 'draft' && versionOf(found) === replaces.version) return null;
  const detail = 'somebody touched the draft while it was written anew';
  const ref = found.kind === 'draft' ? { draftRef: found.ref } : {};
  const kept = { to: 'drafted', digest: replaces.version, detail, ...ref } as const;
  if (!hasMoved(ports, drafting)) await moveEntry(ports, drafting, kept);
  return leave(ports, drafting, found);
}

/** Who looked in between may have noted it. */
const noteDrafted =
  (ports: SendingPorts, drafting: LedgerEntry, draftRef: string): Note =>
  () =>
    hasMoved(ports, drafting)
      ? alreadyNoted(ports, drafting.id)()
      : noteLater(ports, drafting, { to: 'drafted', draftRef })();

/** A draft that nobody touched gives way to what is known now; one that a person changed, sent or deleted stays as it is. */
async function renewDraft(ports: SendingPorts, entry: LedgerEntry, raw: Uint8Array, found: Look): Promise<SavedDraft> {
  if (found.kind === 'no_answer') return { kind: 'unclear', entry, why: found.why };
  const isUntouched = found.kind === 'draft' && versionOf(found) === entry.digest;
  return isUntouched ? writeDraft(ports, entry, raw, found) : leave(ports, entry, found);
}

const leave = (ports: SendingPorts, { id }: LedgerEntry, found: Look): SavedDraft => ({
  kind: 'drafted',
  holdsRaw: false,
  ...(found.kind === 'draft' ? { isTheirs: true } : {}),
  note: alreadyNoted(ports, id),
});

async function resumeDraft(ports: SendingPorts, entry: LedgerEntry, raw: Uint8Array, found: Look): Promise<SavedDraft> {
  switch (found.kind) {
    case 'absent':
      return writeDraft(ports, entry, raw, null);
    case 'draft': {
      const isOlder = versionOf(found) === entry.lookedDigest;
      if (isOlder) return writeDraft(ports, entry, raw, found);
      const isUntouched = versionOf(found) === entry.digest;
      // What a person changed stays; what only we wrote gives way to what is known now.
      if (isUntouched && entry.digest !== digestBytes(raw)) return writeDraft(ports, entry, raw, found);
      const note = noteDrafted(ports, entry, found.ref);
      return { kind: 'drafted', holdsRaw: isUntouched, note };
    }
    case 'sent': {
      const detail = 'a person sent the draft before it was noted';
      return { kind: 'elsewhere', entry: await moveEntry(ports, entry, { to: 'sent', sentRef: found.ref, detail }) };
    }
    case 'deleted': {
      const detail = 'the draft was deleted before it was noted';
      return { kind: 'elsewhere', entry: await moveEntry(ports, entry, { to: 'unknown', detail }) };
    }
    case 'no_answer':
      return { kind: 'unclear', entry, why: found.why };
    case 'cannot_tell':
      return { kind: 'unclear', entry, why: 'the mailbox cannot tell whether the draft is there' };
  }
}
