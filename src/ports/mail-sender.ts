// Hands over one finished mail to whoever brings it on its way: an SMTP submission server or a mail service. No draft, no copy among sent mails: what
// became of it is said once, by the answer. Called by src/sending alone, so that no mail leaves beside the ledger.

export interface SenderMail {
  /** RFC 5322, CRLF. Goes out as it is. */
  readonly raw: Uint8Array;
  /** The address of its one From; bounces come to it where the way allows that. */
  readonly from: string;
  readonly to: string;
  /** Of X-Waybill-Id. */
  readonly token: string;
}

export type SenderResult =
  /** It was taken; `ref` is the other side's word for it, null where it gave none. */
  | { readonly kind: 'sent'; readonly ref: string | null }
  /** It is certain that nothing is on its way. `isPermanent`: of this mail to this recipient, whenever it is tried; else it may be tried again.
   * `status` is that of RFC 3463, such as 5.1.1, where it gave one. */
  | {
      readonly kind: 'refused';
      readonly isPermanent: boolean;
      readonly why: string;
      readonly status: string | null;
    }
  /** It may be on its way. It is never handed over again by itself. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface MailSender {
  /** Lower-cased: whose mail it signs with their own DKIM key, and sends from. */
  readonly domains: readonly string[];
  /** One try. Never throws for what the other side does; no `why` holds an address, a key or the other side's own words. */
  send(mail: SenderMail): Promise<SenderResult>;
}
