// The part of Gmail's search language that the connector uses, and a few operators around it. Called by answer.ts.
import { type EmulatedAccount, Refusal, type StoredMessage } from './account.ts';
import { fieldOf } from './mail-fields.ts';

/** The newest first; without spam and bin unless asked for. An operator that is not emulated is a fault of the test. */
export function search(
  account: EmulatedAccount,
  {
    q,
    labelIds,
    includeSpamTrash,
  }: { readonly q: string; readonly labelIds: readonly string[]; readonly includeSpamTrash: boolean },
): readonly StoredMessage[] {
  const terms = q
    .split(/\s+/)
    .filter((term) => term !== '')
    .map(termOf);
  return [...account.messages.values()]
    .filter((message) => includeSpamTrash || (!message.labelIds.has('TRASH') && !message.labelIds.has('SPAM')))
    .filter((message) => labelIds.every((label) => message.labelIds.has(label)))
    .filter((message) => terms.every((isMeant) => isMeant(message)))
    .sort((a, b) => b.internalDateMs - a.internalDateMs || b.sequence - a.sequence);
}

function termOf(term: string): (message: StoredMessage) => boolean {
  const [, operator = '', value = ''] = /^([a-z0-9]{1,20}):(.{1,1000})$/.exec(term) ?? [];
  switch (operator) {
    case 'after':
      return ({ internalDateMs }) => Math.floor(internalDateMs / 1000) > Number(value);
    case 'before':
      return ({ internalDateMs }) => Math.floor(internalDateMs / 1000) < Number(value);
    case 'rfc822msgid':
      return ({ raw }) => fieldOf(raw, 'Message-ID')?.replace(/^<|>$/g, '') === value.replace(/^<|>$/g, '');
    case 'in':
      return ({ labelIds }) => labelIds.has(value.toUpperCase());
    default:
      throw new Refusal(501, 'notImplemented', `the emulator does not know the search term ${term}`);
  }
}
