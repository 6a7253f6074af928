// What a person decides on the desk's page: approve, edit, reject, take over. Each binds to the version in the mailbox that the person saw, and
// goes the way of a mark from there (DESIGN.md, Approval in the mailbox). Called by src/http.

import { TAKEN_OVER } from '../domain/send-states.ts';
import { type DeskPorts, deskWith } from '../pipeline/desk-ports.ts';
import { composeEdit } from '../pipeline/edit-draft.ts';
import { isConnectorError } from '../ports/connector-error.ts';
import type { OutgoingCopy } from '../ports/mailbox.ts';
import type { LedgerEntry, MailId, Records } from '../ports/records.ts';
import { saveInMailbox } from '../sending/cut-off-saves.ts';
import { digestBytes, versionOf } from '../sending/digest-bytes.ts';
import { approveDraft } from './approve-draft.ts';
import { diffEdit, wasEdited } from './diff-edit.ts';
import { EDITED, type FirstWord, findEdit, findFirstWord } from './first-word.ts';
import { listMailbox } from './list-mailbox.ts';
import type { PersonOfDesk } from './person-of-desk.ts';
import { REJECTED_BY_MARK, remark, withdrawDraft } from './settle-draft.ts';
import type { WatchPorts } from './watch-ports.ts';

/** `version` is the one that the person had before their eyes. */
export interface SeenDraft {
  readonly mailId: MailId;
  readonly version: string;
  readonly by: PersonOfDesk;
}

/** Nothing was done. `decided`: somebody was first. `changed`: another version lies in the mailbox than the person saw. */
export type Refusal =
  | { readonly kind: 'no_draft' | 'cannot_tell' | 'other_recipients' }
  | { readonly kind: 'decided' | 'changed'; readonly first: FirstWord };

/** `held`: nothing has left, and the draft waits as before. `unclear`: it may have left; the desk finds out. */
export type PageEnd =
  | { readonly kind: 'sent' | 'unclear' | 'rejected' | 'taken_over' }
  | { readonly kind: 'held'; readonly reason: string; readonly findings: readonly string[] }
  | { readonly kind: 'edited'; readonly version: string };

export type Decision = PageEnd | Refusal;

/** Throws ConnectorError where the mailbox or a source cannot be asked now. */
export function approveOnPage(ports: WatchPorts, desk: DeskPorts, seen: SeenDraft): Promise<Decision> {
  return decideAlone(ports, seen, 'sending', async () => {
    // What has come since the last round may be a newer message, or the draft itself among the sent mails.
    await listMailbox(ports, { isLook: true });
    const look = await lookAtDraft(ports, seen);
    if ('kind' in look) return look;
    const { entry, found } = look;
    await note(ports, seen, 'approved_on_page', { version: seen.version });
    const ownDesk = deskWith(desk, { mailbox: ports.mailbox });
    const end = await approveDraft(ports, ownDesk, entry, found, { marks: [], by: seen.by });
    if ('sent' in end) return { kind: 'sent' };
    const state = ports.records.ledger.read(entry.id)?.state;
    if (state === 'drafted') return { kind: 'held', reason: end.held, findings: end.findings ?? [] };
    return state === 'unknown' ? { kind: 'unclear' } : decided(ports, seen.mailId);
  });
}

/** The words become the draft in the mailbox, as if they had been changed there. Throws ConnectorError where the mailbox cannot be asked. */
export function editOnPage(
  ports: WatchPorts,
  desk: DeskPorts,
  { text, ...seen }: SeenDraft & { readonly text: string },
): Promise<Decision> {
  return decideAlone(ports, seen, 'edited', async () => {
    const look = await lookAtDraft(ports, seen);
    if ('kind' in look) return look;
    const { entry, found } = look;
    const composed = await composeEdit(entry, found.raw, text, deskWith(desk, { mailbox: ports.mailbox }));
    if (composed.kind !== 'composed') return { kind: composed.kind };
    const { raw } = composed;
    // A mark that is older than these words approves others.
    await remark(ports, entry, { add: ['Waybill/To approve'], remove: ['Waybill/Approve'] });
    try {
      const replaces = { ref: found.ref, version: seen.version };
      const draftRef = await saveInMailbox(ports.mailbox, entry, { raw, token: entry.token, replaces });
      await noteEdit(ports, entry, { raw, draftRef, by: seen.by });
    } catch (error) {
      if (!isConnectorError(error, 'rejected', 'not_found')) throw error;
      const now = await lookAtDraft(ports, seen);
      if ('kind' in now) return now;
      // It lies there as it was: the mailbox refuses the words themselves.
      throw error;
    }
    return { kind: 'edited', version: digestBytes(raw) };
  });
}

/** The ledger goes on meaning what we had written: what a person made of it is theirs. Cut off before here, the next look finds it so. */
async function noteEdit(
  ports: WatchPorts,
  entry: LedgerEntry,
  { raw, draftRef, by }: { readonly raw: Uint8Array; readonly draftRef: string; readonly by: PersonOfDesk },
): Promise<void> {
  const { records, clock } = ports;
  const diff = await diffEdit(ports, entry, raw);
  const isEdited = await wasEdited(entry, raw, diff);
  await records.write(() => {
    const at = clock.now();
    const digest = digestBytes(raw);
    records.ledger.keepVersion(entry.id, { at, digest, raw, diff: diff && JSON.stringify(diff), isEdited });
    const words = diff === null ? {} : { kept: diff.kept, removed: diff.removed, added: diff.added };
    records.audit.append({ mailId: entry.mailId, at, step: EDITED, content: { by, version: digest, ...words } });
    const now = records.ledger.read(entry.id);
    // Whoever moved it meanwhile looks for it by its token.
    if (now?.state !== 'drafted' || now.digest !== entry.digest) return;
    records.ledger.move(entry.id, { from: ['drafted'], to: 'drafting', now: at });
    records.ledger.move(entry.id, { from: ['drafting'], to: 'drafted', now: at, draftRef });
  });
}

/** The reason is kept as a correction. Throws ConnectorError where the mailbox cannot be asked now. */
export function rejectOnPage(
  ports: WatchPorts,
  { reason, ...seen }: SeenDraft & { readonly reason: string },
): Promise<Decision> {
  const word = { by: seen.by, note: reason };
  return decideAlone(ports, seen, 'rejected', () =>
    withdraw(ports, seen, { to: 'rejected', why: REJECTED_BY_MARK, word }),
  );
}

/** Our draft goes, whoever wrote it last: the person answers themselves. Its versions are kept. */
export function takeOverOnPage(ports: WatchPorts, seen: SeenDraft): Promise<Decision> {
  const word = { by: seen.by, note: null };
  return decideAlone(ports, seen, 'withdrawn', () => withdraw(ports, seen, { to: 'withdrawn', why: TAKEN_OVER, word }));
}

async function withdraw(
  ports: WatchPorts,
  seen: SeenDraft,
  how: Pick<Parameters<typeof withdrawDraft>[2], 'to' | 'why' | 'word'>,
): Promise<Decision> {
  const look = await lookAtDraft(ports, seen);
  if ('kind' in look) return look;
  await withdrawDraft(ports, look.entry, { ...how, seen: seen.version });
  const state = ports.records.ledger.read(look.entry.id)?.state;
  if (state === how.to) return { kind: how.to === 'rejected' ? 'rejected' : 'taken_over' };
  // Somebody touched it at that very moment.
  const now = await lookAtDraft(ports, seen);
  return 'kind' in now ? now : { kind: 'cannot_tell' };
}

type Look = { readonly entry: LedgerEntry; readonly found: OutgoingCopy };

/** The draft, if it is still the one that was seen. */
async function lookAtDraft(ports: WatchPorts, { mailId, version }: SeenDraft): Promise<Look | Refusal> {
  const { records, mailbox } = ports;
  const entry = records.ledger.readForMail(mailId);
  if (entry === null) return { kind: 'no_draft' };
  if (entry.state !== 'drafted') return decided(ports, mailId);
  const found = await mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef });
  if (found.kind === 'cannot_tell') return { kind: 'cannot_tell' };
  // The next round notes what a person did in the mailbox.
  if (found.kind === 'sent') return { kind: 'decided', first: { what: 'sent', by: null, at: null } };
  if (found.kind !== 'draft') return { kind: 'decided', first: { what: 'rejected', by: null, at: null } };
  if (versionOf(found) === version) return { entry, found };
  return { kind: 'changed', first: findEditor(ports, entry, versionOf(found)) };
}

function findEditor({ records }: WatchPorts, entry: LedgerEntry, version: string): FirstWord {
  if (version === entry.digest) return { what: 'rewritten', by: null, at: entry.updatedAt };
  return findEdit(records, entry.mailId, version) ?? { what: 'edited', by: null, at: null };
}

const STATES: Partial<Record<LedgerEntry['state'], FirstWord['what']>> = {
  sending: 'sending',
  unknown: 'sending',
  sent: 'sent',
  rejected: 'rejected',
  withdrawing: 'withdrawn',
  withdrawn: 'withdrawn',
};

function decided({ records }: WatchPorts, mailId: MailId): Refusal {
  const what = STATES[records.ledger.readForMail(mailId)?.state ?? 'drafted'] ?? 'moved';
  const told = findFirstWord(records, mailId);
  if (told !== null && told.what === what) return { kind: 'decided', first: told };
  return { kind: 'decided', first: { what, by: null, at: null } };
}

/** What people are deciding in this process, which alone writes to the desk: who comes second is told at once who was first. The ledger
 * holds all the same where somebody decides in the mailbox. */
const underWay = new WeakMap<Records, Map<MailId, FirstWord>>();

async function decideAlone(
  { records, clock }: WatchPorts,
  { mailId, by }: SeenDraft,
  what: FirstWord['what'],
  decide: () => Promise<Decision>,
): Promise<Decision> {
  const deciding = underWay.get(records) ?? new Map<MailId, FirstWord>();
  underWay.set(records, deciding);
  const first = deciding.get(mailId);
  if (first !== undefined) return { kind: 'decided', first };
  deciding.set(mailId, { what, by: by.name, at: clock.now() });
  try {
    return await decide();
  } finally {
    deciding.delete(mailId);
  }
}

const note = (
  { records, clock }: WatchPorts,
  { mailId, by }: SeenDraft,
  step: string,
  content: object,
): Promise<void> =>
  records.write(() => records.audit.append({ mailId, at: clock.now(), step, content: { by, ...content } }));
