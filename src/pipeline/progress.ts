// How far a mail has come. Each name promises what the stage of that name has found out.
import type { ShownReading } from '../classify/join-reading.ts';
import type { ThreadSense } from '../classify/thread/thread-sense.ts';
import type { PromiseMade } from '../domain/commitment.ts';
import type { Decision, Finding, GroundCheckedReply, Reply } from '../domain/decision.ts';
import type { Fact } from '../domain/fact.ts';
import type { Disclosure, Identity, SenderAuthentication } from '../domain/identity.ts';
import type { Classification } from '../domain/intent.ts';
import type { MailAddress, Message } from '../domain/message.ts';
import type { OrderFacts, ProductFacts } from '../domain/order-facts.ts';
import type { PurchaseOrderRequest } from '../domain/purchase-order/purchase-order.ts';
import type { TieKind } from '../policy/evidence.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { FoundMail, MailId } from '../ports/records.ts';
import type { ModelNote } from './ask-model.ts';
import type { PurchaseOrderCheck } from './check-purchase-order.ts';
import type { FoundDocument } from './find-documents.ts';

export interface ReceivedBytes {
  readonly mailId: MailId;
  readonly mailbox: string;
  readonly providerRef: string;
  readonly receivedAt: string;
  readonly raw: Uint8Array;
}

export interface Parsed {
  readonly message: Message;
}
export type ParsedMail = ReceivedBytes & Parsed;

/** An order that the mail is about, and how that is known. */
export interface TiedOrder extends FoundOrder {
  readonly tie: TieKind;
}

export interface Identified {
  /** The one address in From; null where there is none or several. */
  readonly contact: MailAddress | null;
  readonly authentication: SenderAuthentication;
  readonly isReplyDiverted: boolean;
  /** Orders that the mail names, whoever wrote it. */
  readonly namedOrders: readonly TiedOrder[];
  /** Orders of the proven sender, found by address; empty for everyone else. */
  readonly ownOrders: readonly FoundOrder[];
  readonly trackingNumbers: readonly string[];
  /** Numbers written like an order's that no order has. */
  readonly unresolvedNumbers: readonly string[];
  readonly areSourcesComplete: boolean;
  /** Connections whose word is missing because they could not be asked. */
  readonly sourcesDown: readonly string[];
  /** Connections that could not be asked, with those whose older word stands. */
  readonly sourcesUnanswered: readonly string[];
  /** The mails before this one, oldest first. */
  readonly thread: readonly FoundMail[];
  readonly threadId: number;
  /** Resolves when the mail will be found again after a crash too. */
  readonly remembered: Promise<void>;
}
export type IdentifiedMail = ParsedMail & Identified;

export interface Classified {
  /** With what the earlier mails of the thread add or take away. */
  readonly classification: Classification;
  readonly threadSense: ThreadSense;
  /** What is wanted was read in a mail that the writer forwards with no wish of their own. */
  readonly isPassedOn: boolean;
  readonly asksSomething: boolean;
  /** What a language model read in it, where it was asked and answered; null where the embedded judges were alone. */
  readonly reading: ShownReading | null;
  /** The call, for the audit log; null where there was none. */
  readonly readingCall: ModelNote | null;
}
export type ClassifiedMail = IdentifiedMail & Classified;

/** Why the facts may not be what is so now: by default a person looks before anything of them is said. */
export interface FactDoubts {
  /** Connections whose word on what the mail is about is missing. */
  readonly down: readonly string[];
  /** What two sources say differently, such as `line MUG-1 shipped`. */
  readonly disagreements: readonly string[];
  /** A parcel is on its way, and its carrier's newest word is older than the desk allows. */
  readonly isTrackingStale: boolean;
}

export interface Informed {
  readonly tiedOrders: readonly TiedOrder[];
  readonly identity: Identity;
  readonly disclosure: Disclosure;
  readonly orders: readonly OrderFacts[];
  readonly products: readonly ProductFacts[];
  /** Papers of these orders that the mail asks for: attached where a reply answers it. */
  readonly documents: readonly FoundDocument[];
  /** Titles on the tied orders that the mail names. */
  readonly mentionedItems: readonly string[];
  /** How the purchase order that came with the mail differs from the one order; null where there is nothing to compare. */
  readonly purchaseOrder: PurchaseOrderCheck | null;
  /** What the attached purchase order asks for, where no order of ours may be compared with it. */
  readonly purchaseOrderRequest: PurchaseOrderRequest | null;
  readonly doubts: FactDoubts;
  /** All that is known; `disclosable` is what may reach a reply. */
  readonly facts: readonly Fact[];
  readonly disclosable: readonly Fact[];
  readonly catalogueTitles: readonly string[];
}
export type InformedMail = ClassifiedMail & Informed;

export interface Drafted {
  readonly reply: Reply | null;
  /** Why there is none; null where there is one. */
  readonly whyNoReply: string | null;
  /** What the reply asks of the customer. */
  readonly questions: readonly string[];
  /** That we will write again, as the reply says it; null where it does not. */
  readonly promise: PromiseMade | null;
  /** How many questions of the mail a note in the reply names as not answered. */
  readonly openPoints: number;
  /** The call for its free part and what became of each point, for the audit log; null where there was none. */
  readonly freePartCall: ModelNote | null;
}
export type DraftedMail = InformedMail & Drafted;

export interface GroundChecked {
  /** The reply, if every claim in it rests on a fact or waits visibly for a person to fill it. */
  readonly checkedReply: GroundCheckedReply | null;
  readonly findings: readonly Finding[];
}
export type GroundCheckedMail = DraftedMail & GroundChecked;

export interface Decided {
  readonly decision: Decision;
  /** What is delivered: null where nobody may be answered. */
  readonly deliverable: GroundCheckedReply | null;
}
export type DecidedMail = GroundCheckedMail & Decided;

export interface Delivered {
  /** `held`: meant to be sent, kept as a draft; `why` names the limit. `ended`: the draft of an earlier try was rejected or taken back. */
  readonly delivery: {
    readonly kind: 'none' | 'drafted' | 'sent' | 'held' | 'unknown' | 'failed' | 'ended';
    readonly why: string | null;
  };
  /** What the mailbox has done and the ledger does not say yet: called inside the write that ends the mail. */
  readonly note: (() => unknown) | null;
}
export type DeliveredMail = DecidedMail & Delivered;
