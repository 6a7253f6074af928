// What a person made of our draft, as the difference to what we had written. Called where a changed draft is kept.
import { diffReply, type ReplyDiff } from '../mail/diff-reply.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import { readRunRecord } from '../pipeline/run-record.ts';
import type { LedgerEntry } from '../ports/records.ts';
import type { WatchPorts } from './watch-ports.ts';

/** null where one of the two cannot be read, or is too long. Quoted mail below is no part of it. */
export async function diffEdit(
  { records }: Pick<WatchPorts, 'records'>,
  { mailId, actionId }: Pick<LedgerEntry, 'mailId' | 'actionId'>,
  raw: Uint8Array,
): Promise<ReplyDiff | null> {
  // The run knows the reply, not what was written of an action.
  if (actionId !== null) return null;
  const run = records.runs.read(mailId);
  const ours = run === null ? null : readRunRecord(run.json).reply;
  // A draft at which the parser breaks must not stop the watch of its mailbox.
  const parsed = await parseMessage(raw).catch(() => null);
  if (ours === null || !parsed?.ok) return null;
  const { fresh, signature } = parsed.value.text;
  return diffReply(maskSecrets(ours.text), maskSecrets(`${fresh}\n\n${signature}`));
}

/** Whether a person changed words, recipients or attachments. A client that only writes the mail's bytes anew has changed nothing; what cannot
 * be told counts as changed. */
export async function wasEdited(
  { recipient }: Pick<LedgerEntry, 'recipient'>,
  raw: Uint8Array,
  diff: ReplyDiff | null,
): Promise<boolean> {
  if (diff === null || diff.removed + diff.added > 0) return true;
  const parsed = await parseMessage(raw).catch(() => null);
  if (!parsed?.ok) return true;
  const { to, cc, headers, attachments } = parsed.value;
  const isToOthers = [...to, ...cc].some(({ address }) => address.toLowerCase() !== recipient);
  return (
    isToOthers || to.length !== 1 || headers.some(({ name }) => name.toLowerCase() === 'bcc') || attachments.length > 0
  );
}
