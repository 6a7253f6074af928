// What a person sees of one mail before deciding on it: the schemas of the page's answer, and the types of what this folder makes. Read by
// src/http.
import { z } from 'zod';
import { OUTCOMES } from '../domain/decision.ts';
import { FACT_KINDS } from '../domain/fact.ts';
import { IDENTITIES } from '../domain/identity.ts';
import { ALARMS, INTENTS } from '../domain/intent.ts';
import { ShipmentStatus } from '../domain/order.ts';
import { ACTION_STATES } from '../domain/order-action.ts';
import { SATISFACTION_ANSWERS } from '../domain/satisfaction.ts';
import { SEND_STATES } from '../domain/send-states.ts';

const Address = z.strictObject({ name: z.string(), address: z.string() });
const Item = z.strictObject({ sku: z.string(), title: z.string(), quantity: z.number() });

const Fact = z.strictObject({
  name: z.string(),
  kind: z.enum(FACT_KINDS),
  value: z.union([z.string(), z.number()]),
  source: z.string(),
  asOf: z.string(),
  /** Whether the sender may hear it. */
  isDisclosable: z.boolean(),
});

export const ThreadMessage = z.strictObject({
  /** A mail of the desk, by which its HTML is asked for. */
  id: z.number(),
  direction: z.enum(['in', 'out', 'receipt', 'notice']),
  isThis: z.boolean(),
  from: Address.nullable(),
  to: z.array(Address),
  subject: z.string(),
  sentAt: z.string(),
  text: z.string(),
  /** There is more of it in the mailbox. */
  isCut: z.boolean(),
  hasQuote: z.boolean(),
  hasHtml: z.boolean(),
  attachments: z.array(z.strictObject({ filename: z.string(), contentType: z.string(), sizeBytes: z.number() })),
});
export type ThreadMessage = z.infer<typeof ThreadMessage>;

const ParcelView = z.strictObject({
  position: z.number(),
  carrierName: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  trackingUrl: z.string().nullable(),
  shipmentStatus: ShipmentStatus,
  isLate: z.boolean(),
  estimatedOn: z.string().nullable(),
  deliveredOn: z.string().nullable(),
  items: z.array(Item),
  /** Newest first. */
  events: z.array(
    z.strictObject({
      at: z.string(),
      shipmentStatus: ShipmentStatus,
      description: z.string(),
      location: z.string().nullable(),
    }),
  ),
});

export const OrderView = z.strictObject({
  number: z.string(),
  source: z.string(),
  asOf: z.string(),
  /** How it is known that the mail is about it. */
  tie: z.string(),
  customerName: z.string(),
  placedOn: z.string(),
  total: z.string(),
  currency: z.string(),
  isPaid: z.boolean(),
  isCancelled: z.boolean(),
  isVip: z.boolean(),
  items: z.array(Item),
  waitingItems: z.array(Item),
  backorderedItems: z.array(Item.extend({ expectedOn: z.string().nullable() })),
  parcels: z.array(ParcelView),
  returns: z.array(z.strictObject({ returnStatus: z.string(), requestedOn: z.string() })),
  refunds: z.array(z.strictObject({ amount: z.string(), currency: z.string(), madeOn: z.string() })),
});
export type OrderView = z.infer<typeof OrderView>;

const Finding = z.strictObject({ kind: z.string(), claim: z.string(), detail: z.string() });

/** A stretch of the draft's text, by its characters, and the places in `facts` on which it rests. */
const Claim = z.strictObject({ start: z.number(), end: z.number(), facts: z.array(z.number()) });

export const DraftView = z.strictObject({
  state: z.enum(SEND_STATES),
  /** Of what lies in the mailbox, for deciding on it; null where nothing lies there. */
  version: z.string().nullable(),
  subject: z.string(),
  to: z.array(Address),
  /** Others to whom a person lets it go, in the mailbox. */
  others: z.array(Address),
  text: z.string(),
  language: z.string(),
  attachments: z.array(z.string()),
  /** A person has changed what we had written. */
  isChanged: z.boolean(),
  changes: z.array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })).nullable(),
  claims: z.array(Claim),
  findings: z.array(Finding),
  /** What a language model wrote of it, with the documents on which that rests. */
  written: z.array(z.strictObject({ text: z.string(), documents: z.array(z.string()) })),
});
export type DraftView = z.infer<typeof DraftView>;

export const MailView = z.strictObject({
  id: z.number(),
  mailbox: z.string(),
  subject: z.string(),
  receivedAt: z.string(),
  messages: z.array(ThreadMessage),
  /** null where it was not handled yet. */
  run: z
    .strictObject({
      at: z.string(),
      outcome: z.enum(OUTCOMES),
      rules: z.array(z.strictObject({ rule: z.string(), detail: z.string() })),
      language: z.string().nullable(),
      intents: z.array(z.strictObject({ intent: z.enum(INTENTS), confidence: z.number() })),
      alarms: z.array(z.enum(ALARMS)),
      /** Of the reply as it was written then. */
      findings: z.array(Finding),
      identity: z.enum(IDENTITIES).nullable(),
      identityWhy: z.string().nullable(),
      /** Why its facts cannot be shown; null where they are. */
      factsUnknown: z.string().nullable(),
    })
    .nullable(),
  facts: z.array(Fact),
  orders: z.array(OrderView),
  actions: z.array(
    z.strictObject({
      id: z.number(),
      orderNumber: z.string(),
      kind: z.string(),
      words: z.string(),
      state: z.enum(ACTION_STATES),
      decidedBy: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  ),
  draft: DraftView.nullable(),
  /** Why the draft cannot be shown now; null where it is, or there is none. */
  draftUnknown: z.string().nullable(),
  /** What the customer answered to whether our reply was helpful; null where nobody was asked, or has answered. */
  satisfaction: z
    .strictObject({ answer: z.enum(SATISFACTION_ANSWERS), comment: z.string().nullable(), at: z.string() })
    .nullable(),
  otherOrders: z.array(
    z.strictObject({
      number: z.string(),
      placedAt: z.string(),
      total: z.string(),
      currency: z.string(),
      orderStatus: z.string(),
    }),
  ),
  otherMails: z.array(
    z.strictObject({ id: z.number(), subject: z.string(), sentAt: z.string(), outcome: z.enum(OUTCOMES).nullable() }),
  ),
  audit: z.array(
    z.strictObject({
      seq: z.number(),
      at: z.string(),
      step: z.string(),
      by: z.string().nullable(),
      content: z.string(),
    }),
  ),
});
export type MailView = z.infer<typeof MailView>;
