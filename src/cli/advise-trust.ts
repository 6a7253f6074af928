// What a person should know when a mailbox is connected about whose word proves its senders: what was chosen beside what its newest mails
// show. Called by `waybill connect imap`. Pure.
import { proposeAuthservId } from '../mail/propose-authserv-id.ts';

/** Null where there is nothing to say. */
export function adviseTrust(
  { trust, authservId }: { readonly trust?: string; readonly authservId?: string },
  headers: readonly Uint8Array[],
): string | null {
  const proposed = proposeAuthservId(headers);
  const seen =
    proposed === null
      ? ''
      : `${proposed.mails} of the newest ${proposed.looked} mails carry Authentication-Results of ${proposed.authservId} on top.`;
  if (authservId !== undefined)
    return proposed === null || proposed.authservId === authservId.toLowerCase()
      ? null
      : `${seen} Results of ${authservId} prove a sender, so none of these is proven: connect again if that is not your own mail server.`;
  if (trust !== undefined) return null;
  const unproven =
    'Without --authserv-id or --trust dkim no sender counts as proven: every mail is drafted or goes to a person.';
  return proposed === null
    ? `${unproven} docs/connecting.md says which of both to take.`
    : `${unproven} ${seen} If that is your own mail server, connect again with --authserv-id ${proposed.authservId}.`;
}
