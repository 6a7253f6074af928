// What comes of a mail and why.
import type { MailAddress } from './message.ts';

/** send: answered without a person; draft: a reply waits for approval; escalate: a person takes over; ignore: no reply. */
export const OUTCOMES = ['send', 'draft', 'escalate', 'ignore'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One rule that spoke. `detail` is a sentence for a person, without personal data. */
export interface Reason {
  readonly rule: string;
  readonly detail: string;
}

/** A passage of the desk's own documents on which words of a reply rest, as it stood when they were written. */
export interface Citation {
  readonly passageId: number;
  /** The document's file name. */
  readonly document: string;
  /** SHA-256 (hex) of `text`. */
  readonly digest: string;
  readonly language: string;
  readonly text: string;
}

/** A paragraph that a language model wrote. It stands in the reply's text word for word. */
export interface FreeParagraph {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface Reply {
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Which templates wrote it, such as `where_is_my_order/en`, with the digest of their text. */
  readonly templates: readonly { readonly id: string; readonly digest: string }[];
  /** Desk facts that a complete answer would need and that nobody has entered, such as `returns.windowDays`. */
  readonly gaps: readonly string[];
  /** What no template wrote; such a reply is never sent without a person. */
  readonly free: readonly FreeParagraph[];
  /** `answer` states facts; `holding` says only that the mail arrived. */
  readonly kind: 'answer' | 'holding';
}

/** A claim in a finished text that no disclosable fact supports, or words that may not be said. `promise`: an action that nobody approved;
 * `assertion`: words of a free paragraph that rest on no fact and on no passage that it cites. */
export interface Finding {
  readonly kind:
    | 'order_number'
    | 'tracking_number'
    | 'day'
    | 'amount'
    | 'quantity'
    | 'word'
    | 'title'
    | 'link'
    | 'address'
    | 'avoided_word'
    | 'promise'
    | 'assertion'
    | 'unfilled';
  /** The words of the text. */
  readonly claim: string;
  readonly detail: string;
}

/** A visible gap for a person to fill holds back sending, not the draft; every other finding holds back the reply. */
export const isUnsupported = (finding: Finding): boolean => finding.kind !== 'unfilled';

declare const checked: unique symbol;
/** A reply that went through the ground check, made by the groundCheck stage alone. Nothing else is delivered. */
export type GroundCheckedReply = Reply & { readonly [checked]: true };

export interface Decision {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
}
