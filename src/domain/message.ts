// A mail as the rest of the house sees it, made by src/mail from RFC 5322 bytes.

/** `address` is lower-cased; `name` is the decoded display name or ''. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** A header field in its order of appearance, top first; `name` is lower-cased, `value` unfolded but not decoded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  /** Words of a text, CSV, XLSX or PDF attachment within limits, the cells of a row apart by tabs; null for everything
   * else and for what could not be read, of which `faults` says why. Untrusted. */
  readonly text: string | null;
}

/** The mail inside a forwarded mail, as far as its header block could be read. */
export interface ForwardedMail {
  readonly from: MailAddress | null;
  readonly subject: string | null;
  readonly text: string;
}

/** The body taken apart. `fresh` is what the writer wrote this time: no quoted mail, no signature, no forwarded mail. */
export interface MessageText {
  readonly fresh: string;
  readonly quoted: string;
  readonly signature: string;
  readonly forwarded: ForwardedMail | null;
  /** Text that a reader would not see (display:none, white on white, zero size, zero-width carriers). Untrusted evidence. */
  readonly hidden: string;
  /** Words of it stand in what the writer wrote, not in quoted mail alone: a shop's own notice hides a preview line. */
  readonly hidesOwnWords: boolean;
}

export const MACHINE_MAIL_KINDS = ['bounce', 'auto_reply', 'list', 'notification'] as const;
export type MachineMailKind = (typeof MACHINE_MAIL_KINDS)[number];

/** `hard` proof rests on header fields or MIME structure, `text` proof on wording alone. */
export interface MachineMail {
  readonly kind: MachineMailKind;
  readonly proof: 'hard' | 'text';
  readonly why: string;
}

/** What a bounce says of the mail of ours that did not arrive. Standards: RFC 3464, RFC 6522. */
export interface BouncedMail {
  readonly originalMessageId: string | null;
  readonly originalSubject: string | null;
  /** Lower-cased. */
  readonly failedRecipients: readonly string[];
  /** True where a 5.x.x status or `Action: failed` was given, false for delays, null where nothing says so. */
  readonly isPermanent: boolean | null;
}

export interface Message {
  /** Without angle brackets; null where the field is missing. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** ISO 8601 in UTC, from the Date field; null where it is missing or unreadable. */
  readonly sentAt: string | null;
  readonly from: readonly MailAddress[];
  readonly sender: MailAddress | null;
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** The envelope sender as the receiving server wrote it: '' is the null sender, null is no such field. */
  readonly returnPath: string | null;
  readonly subject: string;
  readonly headers: readonly HeaderField[];
  readonly text: MessageText;
  readonly attachments: readonly Attachment[];
  readonly machineMail: MachineMail | null;
  /** Of a bounce only. */
  readonly bounced: BouncedMail | null;
  /** What was wrong with the bytes and how it was mended or cut, in words for a person. */
  readonly faults: readonly string[];
}
