// What is remembered of the orders whose turns are told to their shoppers: when each is to be looked at, its parcels, every turn that was seen, and the
// mails that were made of them. The store fills these; part of records.ts. Times are ISO 8601 UTC. All inside a write.
import type { Language } from '../domain/language.ts';
import type { NoticeKind, NoticeMode, NoticeReport, TurnStanding, UntoldReason } from '../domain/notice.ts';
import type { MailId } from './records.ts';

/** An order that is to be looked at. */
export interface OrderLook {
  /** Within the desk (src/sources/desk-source.ts). */
  readonly orderId: string;
  /** How often that was asked. */
  readonly asked: number;
  /** Looks in vain in a row. */
  readonly tries: number;
  /** null: it was never found yet. */
  readonly firstSeenAt: string | null;
  /** As it was seen last; null with `firstSeenAt`. */
  readonly orderNumber: string | null;
}

export interface KnownParcel {
  readonly id: number;
  readonly orderId: string;
  readonly shipmentId: string;
  /** Letters and digits in upper case. */
  readonly trackingNumber: string | null;
  /** Our carrier id. */
  readonly carrier: string | null;
  /** YYYY-MM-DD. */
  readonly promisedOn: string | null;
  readonly isToldDelivered: boolean;
  readonly corrections: number;
  /** When its carrier is to be asked next; null where nobody needs to. */
  readonly pollAt: string | null;
}

export interface StoredTurn {
  readonly id: number;
  readonly orderId: string;
  /** 0: of the order itself. */
  readonly parcelId: number;
  readonly key: string;
  readonly kind: NoticeKind;
  readonly at: string | null;
  readonly seenAt: string;
  readonly standing: TurnStanding;
  /** Of a waiting one: not before. */
  readonly dueAt: string | null;
  readonly why: UntoldReason | null;
  readonly noticeId: number | null;
}
export type NewTurn = Omit<StoredTurn, 'id' | 'noticeId'>;

/** One that is never told, with its order as a person knows it. */
export interface UntoldTurn extends Pick<StoredTurn, 'id' | 'kind' | 'seenAt'> {
  readonly orderNumber: string;
  readonly why: UntoldReason;
  /** Of one that could not be written: why not. */
  readonly detail: string | null;
  /** A person was told of that, or may have been. */
  readonly isPersonTold: boolean;
}

/** What notices did, of those that were sent since some time. No opening is followed. */
export interface NoticeCounts {
  /** A notice of two kinds counts in both. */
  readonly sentByKind: readonly { readonly kind: NoticeKind; readonly notices: number }[];
  readonly sent: number;
  /** Notices that their shopper wrote back to in the same conversation. */
  readonly answered: number;
  /** Of those that were made since then: what mail systems said of them, at the gravest, and those that were refused, or of which nobody knows whether
   * they left. */
  readonly troubles: Readonly<Record<NoticeReport | 'failed' | 'unknown', number>>;
  /** Orders that were seen since then: with a notice, and with none. `asking`: of how many of them a mail asked where the order is; where there was a
   * notice, after it. */
  readonly told: { readonly orders: number; readonly asking: number };
  readonly untold: { readonly orders: number; readonly asking: number };
}

/** One mail of one or several turns of an order. What became of it stands in the ledger. */
export interface Notice {
  readonly id: number;
  readonly orderId: string;
  readonly orderNumber: string;
  /** Lower-cased. */
  readonly recipient: string;
  readonly language: Language;
  readonly kinds: readonly NoticeKind[];
  readonly mode: NoticeMode;
  readonly madeAt: string;
  /** When it was last seen that what it tells is so. */
  readonly checkedAt: string;
  /** Of its bytes. */
  readonly mailId: MailId;
  readonly isEnded: boolean;
  /** The gravest that mail systems said of it after it had left. */
  readonly report: NoticeReport | null;
  readonly reportedAt: string | null;
  /** The merchant's piece stands in its bytes: nobody gets it who takes their consent back before it leaves. */
  readonly hasMarketing: boolean;
}

export interface NoticeRecords {
  /** The order is to be looked at then, or sooner where that was asked before. */
  ask(orderId: string, at: string): void;
  /** Those whose time has come, earliest first. */
  listToLook(now: string, limit: number): readonly OrderLook[];
  /** It was looked at. Unless that was asked again meanwhile, the next look is at `nextAt`; null: when something asks. Without an
   * `orderNumber` there was nothing to see, and `tries` counts. */
  noteLooked(
    look: Pick<OrderLook, 'orderId' | 'asked'>,
    seen: { readonly orderNumber: string | null; readonly at: string; readonly nextAt: string | null },
  ): void;
  /** null where nobody has ever asked for it. */
  readOrder(orderId: string): OrderLook | null;
  /** Orders that have a parcel of this number. */
  findByTrackingNumber(trackingNumber: string, limit: number): readonly string[];

  listParcels(orderId: string): readonly KnownParcel[];
  addParcel(parcel: Omit<KnownParcel, 'id'>): KnownParcel;
  changeParcel(id: number, change: Partial<Omit<KnownParcel, 'id' | 'orderId'>>): void;
  /** How many parcels are open, by carrier. */
  countOpenParcels(): readonly { readonly carrier: string | null; readonly parcels: number }[];

  listTurns(orderId: string): readonly StoredTurn[];
  /** null where the very turn is known: it stays as it is. */
  addTurn(turn: NewTurn): StoredTurn | null;
  /** Moves a waiting turn on, or another time. One that is told or recorded stays so, but for one told by a notice that never left, and for one that was
   * overtaken and is so again. */
  moveTurn(
    id: number,
    change:
      | { readonly standing: 'waiting'; readonly dueAt: string }
      | { readonly standing: 'recorded'; readonly why: UntoldReason }
      | { readonly standing: 'told'; readonly noticeId: number },
  ): void;
  /** Orders of which a turn waits whose time has come, each once. */
  listDueOrders(now: string, limit: number): readonly string[];

  add(
    notice: Omit<Notice, 'id' | 'isEnded' | 'checkedAt' | 'report' | 'reportedAt' | 'hasMarketing'> &
      Partial<Pick<Notice, 'hasMarketing'>>,
  ): Notice;
  /** What was said of it; false where that, or something graver, was known: `complained` over `bounced` over `delayed`. */
  noteReport(id: number, said: { readonly report: NoticeReport; readonly at: string }): boolean;
  read(id: number): Notice | null;
  noteChecked(id: number, at: string): void;
  /** Nothing is to be done with it any more. */
  end(id: number): void;
  /** Those that have not ended, oldest first, from this id on. */
  listOpen(limit: number, afterId?: number): readonly Notice[];
  listOfOrder(orderId: string): readonly Notice[];
  listTurnsOf(noticeId: number): readonly StoredTurn[];
  /** Newest first. */
  listNewest(limit: number): readonly Notice[];
  /** Of the newest turns, so many: those that are never told, newest first, but for those whose kind is off. */
  listUntold(limit: number): readonly UntoldTurn[];
  countSince(since: string): NoticeCounts;
  /** Orders that nothing was seen of since then, with all that is known of their turns; how many. */
  forgetBefore(seenAt: string, limit: number): number;
}
