// An entry of the send ledger as it is read from its row. Used by ledger-records.ts and receipt-records.ts.
import { ledger } from './schema.ts';

export const entryColumns = {
  id: ledger.id,
  mailId: ledger.mailId,
  mailbox: ledger.mailbox,
  token: ledger.token,
  recipient: ledger.recipient,
  threadId: ledger.threadId,
  isAutomatic: ledger.isAutomatic,
  state: ledger.state,
  draftRef: ledger.draftRef,
  sentRef: ledger.sentRef,
  digest: ledger.digest,
  updatedAt: ledger.updatedAt,
  detail: ledger.detail,
  lookedDigest: ledger.lookedDigest,
  lookedAt: ledger.lookedAt,
  isReceipt: ledger.isReceipt,
  actionId: ledger.actionId,
  intent: ledger.intent,
  noticeId: ledger.noticeId,
};

/** Times compare as text. */
export const inOneForm = (time: string): string => new Date(time).toISOString();
