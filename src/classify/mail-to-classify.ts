// What the judges may look at: the words of one mail and what the shop's data says of the orders tied to it.
// Made by the classify stage of the pipeline.
import type { MachineMailKind } from '../domain/message.ts';

/** All texts are untrusted. `fresh` is what the writer wrote this time, `hidden` what a reader would not see. */
export interface MailToClassify {
  readonly subject: string;
  readonly fresh: string;
  readonly quoted: string;
  readonly hidden: string;
  readonly signature: string;
  readonly attachmentsText: string;
  readonly forwardedText: string;
  /** ISO 639-1 or `und`, as `detectLanguage` answers. */
  readonly language: string;
  readonly contact: { readonly address: string; readonly name: string };
  readonly hasAttachments: boolean;
  readonly isThreadReply: boolean;
  /** What the data says of the tied orders: true where at least one is so. */
  readonly orders: {
    readonly count: number;
    readonly hasDelivered: boolean;
    readonly hasLate: boolean;
    readonly hasUnshipped: boolean;
    readonly isPaymentPending: boolean;
    readonly isCancelled: boolean;
    readonly hasReturn: boolean;
  };
  readonly machineMail: MachineMailKind | null;
  readonly isKnownCarrierAddress: boolean;
}
