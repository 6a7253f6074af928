// receive: store the raw bytes once and queue the work, in one durable transaction. Answers as soon as that is on the
// disk; everything else happens later and can be done again from the bytes.
import { limits } from '../domain/limits.ts';
import type { MailId, ReceivedMail, Records } from '../ports/records.ts';

export type Reception =
  | { readonly kind: 'stored'; readonly mailId: MailId; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly why: string };

/** The same bytes in the same mailbox are one mail. Bytes over the size limit are refused and stay where they are. */
export async function receive(
  mail: Omit<ReceivedMail, 'id'> & { readonly raw: Uint8Array },
  records: Records,
): Promise<Reception> {
  const { sizeBytesMax } = limits.mail;
  if (mail.raw.byteLength > sizeBytesMax) {
    return {
      kind: 'refused',
      why: `${mail.providerRef} has ${mail.raw.byteLength} bytes, more than ${sizeBytesMax}. Answer it by hand.`,
    };
  }
  const { id, isNew } = await records.write(() => records.mails.receive(mail));
  return { kind: 'stored', mailId: id, isNew };
}
