// What people really did with a past mail, from the ledger and from what left in its thread: beside it stands what other settings would have
// done. Called by compare-mail.ts.
import { limits } from '../domain/limits.ts';
import { ReplyDiff } from '../mail/diff-reply.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import type { EditedReply, FoundMail, LedgerEntry, MailId, Records } from '../ports/records.ts';

/** `by_itself`: it left without a person. `as_drafted`, `edited`: a person let our draft go, as it was or changed. `own_words`: a person wrote
 * another answer. `rejected`: a person wanted none of the draft. `waiting`: the draft still waits. `none`: nobody has answered. */
export const ANSWERED = ['by_itself', 'as_drafted', 'edited', 'own_words', 'rejected', 'waiting', 'none'] as const;
export type Answered = (typeof ANSWERED)[number];

export interface RealAnswer {
  readonly answered: Answered;
  /** ISO 8601 UTC; null where there was none. */
  readonly at: string | null;
  readonly entry: LedgerEntry | null;
  /** The last version that a person made of our draft. */
  readonly edit: EditedReply | null;
  readonly ownWords: FoundMail | null;
}

type AnswerRecords = Pick<Records, 'ledger' | 'mails'>;

/** `messageId` is that of the mail. */
export function findAnswer(mailId: MailId, messageId: string | null, { ledger, mails }: AnswerRecords): RealAnswer {
  const entry = ledger.readForMail(mailId);
  if (entry?.state === 'sent') {
    const edit = entry.isAutomatic ? null : (ledger.listVersions(entry.id).at(-1) ?? null);
    const answered = entry.isAutomatic ? 'by_itself' : edit !== null && isChange(edit) ? 'edited' : 'as_drafted';
    return { answered, at: entry.updatedAt, entry, edit, ownWords: null };
  }
  const ownWords = messageId === null ? null : findOwnWords(mailId, messageId, mails);
  if (ownWords !== null) return { answered: 'own_words', at: ownWords.sentAt, entry, edit: null, ownWords };
  const answered = entry?.state === 'rejected' ? 'rejected' : entry?.state === 'drafted' ? 'waiting' : 'none';
  return { answered, at: answered === 'rejected' ? (entry?.updatedAt ?? null) : null, entry, edit: null, ownWords };
}

/** Where it cannot be told what was changed, something was. */
function isChange({ diff }: EditedReply): boolean {
  const parsed = diff === null ? null : ReplyDiff.safeParse(JSON.parse(diff));
  return !parsed?.success || parsed.data.added + parsed.data.removed > 0;
}

/** The first mail of ours that answers it by name. */
function findOwnWords(mailId: MailId, messageId: string, mails: Records['mails']): FoundMail | null {
  const thread = mails.findThread([messageId], limits.identify.threadMessagesMax);
  return thread.find((mail) => mail.id > mailId && mail.direction === 'out' && mail.parents[0] === messageId) ?? null;
}

/** The words of it, without what they answer; null where nothing was answered, or it cannot be read. `drafted` is what we had written. */
export async function readAnswerText({ answered, edit, ownWords }: RealAnswer, drafted: string | null) {
  if (answered === 'by_itself' || answered === 'as_drafted') return drafted;
  if (ownWords !== null) return ownWords.text;
  if (answered !== 'edited' || edit === null) return null;
  const parsed = await parseMessage(edit.raw).catch(() => null);
  return parsed?.ok ? maskSecrets(`${parsed.value.text.fresh}\n\n${parsed.value.text.signature}`.trim()) : null;
}
