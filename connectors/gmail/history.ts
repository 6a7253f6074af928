// What Gmail's history says happened, as changes of ours: many records of one message are one change of a kind. Pure; called by
// changes.ts.
import type { Change, ProviderMessageId } from '../../src/ports/mailbox.ts';
import type { HistoryRecord } from './translate.ts';

export interface Known {
  /** Whether a label is one of our marks. */
  readonly isMark: (labelId: string) => boolean;
  /** The reference of the draft of ours in which a message was; null where it was in none. */
  readonly draftRefOf: (messageId: string) => ProviderMessageId | null;
}

type Labelled = HistoryRecord['labelsAdded'][number];

/** The records of one look, in Gmail's order. */
export function toChanges(records: readonly HistoryRecord[], known: Known): readonly Change[] {
  const changes = new Map<string, Change>();
  const tell = (kind: Change['kind'], ref: ProviderMessageId): void =>
    void changes.set(`${kind} ${ref}`, { kind, ref });
  const tellDraft = (messageId: string): void => tell('draft', known.draftRefOf(messageId) ?? messageId);
  const readChange = (labelIds: readonly string[], ref: string): void => {
    if (labelIds.some(known.isMark)) tell('marked', ref);
  };
  // Not in the inbox when the history was written or read: if it leaves the inbox later on, it was there meanwhile.
  const elsewhere = new Set<string>();

  const added = (message: Labelled['message']): void => {
    const { id, labelIds } = message;
    if (labelIds.includes('SENT')) tell('sent', id);
    else if (labelIds.includes('DRAFT')) tellDraft(id);
    else if (isReceived(labelIds)) tell('received', id);
    else elsewhere.add(id);
  };
  const labelled = ({ message: { id, labelIds: all }, labelIds }: Labelled, isAdded: boolean): void => {
    readChange(labelIds, id);
    if (isAdded && labelIds.includes('SENT')) tell('sent', id);
    if (all.includes('DRAFT') || labelIds.includes('DRAFT')) {
      tellDraft(id);
      return;
    }
    const isBack = labelIds.some((label) => label === 'SPAM' || label === 'TRASH') && isReceived(all);
    const hasCome = labelIds.includes('INBOX') && (isAdded ? !all.includes('SENT') : elsewhere.has(id));
    if (hasCome || (!isAdded && isBack)) tell('received', id);
  };

  for (const record of records) {
    for (const { message } of record.messagesAdded) added(message);
    for (const change of record.labelsAdded) labelled(change, true);
    for (const change of record.labelsRemoved) labelled(change, false);
    for (const { message } of record.messagesDeleted)
      if (message.labelIds.includes('DRAFT') || known.draftRefOf(message.id) !== null) tellDraft(message.id);
  }
  return [...changes.values()];
}

/** In the inbox, and there because it came from somebody else. */
const isReceived = (labelIds: readonly string[]): boolean =>
  labelIds.includes('INBOX') && !['SENT', 'DRAFT', 'SPAM', 'TRASH'].some((label) => labelIds.includes(label));
