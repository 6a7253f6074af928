// What the emulated Gmail says, in the shapes that googleapis takes from Gmail's discovery document. Called by answer.ts.
import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import type { EmulatedAccount, HistoryRecord, StoredMessage } from './account.ts';
import { fieldsOf } from './mail-fields.ts';

export const toProfile = (account: EmulatedAccount): gmail_v1.Schema$Profile => ({
  emailAddress: account.address,
  messagesTotal: account.messages.size,
  threadsTotal: new Set([...account.messages.values()].map(({ threadId }) => threadId)).size,
  historyId: String(account.historyId),
});

/** What lists and changes answer with: ids and labels alone. */
export const toShortMessage = ({ id, threadId, labelIds }: StoredMessage): gmail_v1.Schema$Message => ({
  id,
  threadId,
  labelIds: [...labelIds],
});

export function toMessage(message: StoredMessage, format: string, headers: readonly string[]): gmail_v1.Schema$Message {
  const answer: gmail_v1.Schema$Message = {
    ...toShortMessage(message),
    snippet: '',
    historyId: String(message.historyId),
    internalDate: String(message.internalDateMs),
    sizeEstimate: message.raw.length,
  };
  if (format === 'raw') return { ...answer, raw: message.raw.toString('base64url') };
  if (format === 'minimal') return answer;
  const wanted = new Set(headers.map((name) => name.toLowerCase()));
  const shown = fieldsOf(message.raw).filter(({ name }) => wanted.size === 0 || wanted.has(name.toLowerCase()));
  return {
    ...answer,
    payload: { partId: '', mimeType: 'text/plain', filename: '', headers: shown.map((field) => ({ ...field })) },
  };
}

export const toDraft = (id: string, message: gmail_v1.Schema$Message): gmail_v1.Schema$Draft => ({ id, message });

export const toLabel = (id: string, name: string): gmail_v1.Schema$Label => ({
  id,
  name,
  type: /^Label_/.test(id) ? 'user' : 'system',
});

export function toHistory(account: EmulatedAccount, record: HistoryRecord): gmail_v1.Schema$History {
  const { messageId: id, threadId } = record;
  const now = account.messages.get(id)?.labelIds;
  const labelIds = account.tellsLabelsOfNow && now ? [...now] : [...record.messageLabelIds];
  const message: gmail_v1.Schema$Message = { id, threadId, labelIds };
  const base: gmail_v1.Schema$History = { id: String(record.id), messages: [{ id, threadId }] };
  switch (record.kind) {
    case 'messagesAdded':
      return { ...base, messagesAdded: [{ message }] };
    case 'messagesDeleted':
      return { ...base, messagesDeleted: [{ message }] };
    case 'labelsAdded':
      return { ...base, labelsAdded: [{ message, labelIds: [...record.labelIds] }] };
    case 'labelsRemoved':
      return { ...base, labelsRemoved: [{ message, labelIds: [...record.labelIds] }] };
  }
}
