// Notices: mails that tell a shopper of a turn of their order before they ask. Which there are, which of them a desk sends and how, and what is
// known of each turn. Nothing is sent of a kind that nobody has turned on.
import { z } from 'zod';
import { Marketing } from './marketing.ts';

/** `shipped` is the carrier's first scan, never the label; `partly_shipped` the same while something of the order is still to come. `correction`: what we
 * told of a parcel does not hold any more. */
export const NOTICE_KINDS = [
  'order_confirmed',
  'shipped',
  'partly_shipped',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delayed',
  'exception',
  'delivered',
  'correction',
  'returned',
  'backorder',
  'item_cancelled',
  'return_received',
  'refund_made',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Those whose ordinary course needs nobody; every other is suggested to wait for a person first. */
export const SENT_BY_SUGGESTION: ReadonlySet<NoticeKind> = new Set([
  'order_confirmed',
  'shipped',
  'partly_shipped',
  'out_for_delivery',
  'available_for_pickup',
  'delivered',
  'return_received',
  'refund_made',
]);

/** News that changes nothing for a shopper who does not get it: the parcel is at the door that day, or lies there. Whoever refuses these goes on getting
 * every other notice, which the owner of an order needs. */
export const OPTIONAL_KINDS: ReadonlySet<NoticeKind> = new Set(['out_for_delivery', 'delivered']);
/** One that tells anything else too is needed. */
export const isOptionalNotice = (kinds: readonly NoticeKind[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => OPTIONAL_KINDS.has(kind));

/** `draft`: a person looks at it first. */
export const NOTICE_MODES = ['draft', 'send'] as const;
export type NoticeMode = (typeof NOTICE_MODES)[number];

const NoticeKindSetting = z.strictObject({
  mode: z.enum(NOTICE_MODES),
  /** ISO 8601: since when it is on. What happened before is never mailed. */
  since: z.iso.datetime({ offset: true }),
  /** Whoever turned it on was asked whether the shop or the carrier mails the same, and said no. */
  isSentByOthers: z.literal(false, 'false: a notice that the shop or the carrier sends already is not sent twice'),
});

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 21:00');

/** Whose orders are told of. An empty list leaves nobody out. */
const NoticeAudience = z.strictObject({
  /** Of the order, as its shop spells it: web, pos. */
  channels: z.array(z.string().min(1).max(100)).max(20).default([]),
  /** ISO 3166-1 alpha-2, of where the order goes. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'a country of two capital letters, such as DE'))
    .max(100)
    .default([]),
  /** Of the customer, as the shop spells them: who has one of these is told nothing. */
  exceptTags: z.array(z.string().min(1).max(100)).max(20).default([]),
});
export type NoticeAudience = z.infer<typeof NoticeAudience>;

export const NoticeSettings = z.strictObject({
  /** Those that are on. */
  kinds: z.partialRecord(z.enum(NOTICE_KINDS), NoticeKindSetting).default({}),
  audience: NoticeAudience.default({ channels: [], countries: [], exceptTags: [] }),
  /** Turns of one order within so many minutes are one mail. */
  gatherMinutes: z.number().int().min(0).max(240).default(10),
  /** On the shopper's clock: what falls into it waits for its end. */
  quietHours: z
    .strictObject({ from: Clock, to: Clock })
    .refine(({ from, to }) => from !== to, { path: ['to'], message: 'another time than its beginning' })
    .nullable()
    .default(null),
  /** What brings those on their way that no person looks at first: `mailbox`, or the name of a connected sender. Drafts always lie in the mailbox. */
  by: z.string().min(1).max(200).default('mailbox'),
  /** From which mailbox a conversation is begun; null: the one that was connected first. */
  mailbox: z.string().min(1).max(200).nullable().default(null),
  /** The merchant's own page for a parcel, with `{number}` for its tracking number; null: the carrier's. */
  trackingPage: z
    .url({ protocol: /^https$/ })
    .max(500)
    .refine((url) => url.includes('{number}'), 'an https address with {number} in it')
    .nullable()
    .default(null),
  /** What may stand below the notices of those who have agreed to it. */
  marketing: Marketing.nullable().default(null),
});
export type NoticeSettings = z.infer<typeof NoticeSettings>;

/** One turn of an order or of one of its parcels. */
export interface Turn {
  /** The same however often, how late and in which order it is told; of one order and parcel. */
  readonly key: string;
  readonly kind: NoticeKind;
  /** Of the parcel; null where it is one of the order. */
  readonly shipmentId: string | null;
  /** ISO 8601 UTC, the source's own time; null where it gives none. */
  readonly at: string | null;
  /** It is still so. What was overtaken is recorded and never mailed. */
  readonly holds: boolean;
}

/** `waiting`: to be told when its time comes; `told`: a notice was made of it; `recorded`: it is never told. */
export const TURN_STANDINGS = ['waiting', 'told', 'recorded'] as const;
export type TurnStanding = (typeof TURN_STANDINGS)[number];

/** Why a turn is not told. */
export const UNTOLD_REASONS = [
  'off',
  'not_chosen',
  'before_on',
  'overtaken',
  'late',
  'no_address',
  'marketplace',
  'suppressed',
  'refused',
  'told_in_reply',
  'cannot_write',
  'withdrawn',
] as const;
export type UntoldReason = (typeof UNTOLD_REASONS)[number];

/** What a mail system said of a notice that had left: `bounced` for good, `delayed` for now, `complained`: its reader called it unwanted. */
export const NOTICE_REPORTS = ['bounced', 'delayed', 'complained'] as const;
export type NoticeReport = (typeof NOTICE_REPORTS)[number];
