// The words with which rules are told to people, in the languages of the page. Used by describe-rule.ts and by the page's choices; what one
// language lacks does not compile. Pure.
import type { Disclosure, Identity } from '../domain/identity.ts';
import type { Alarm, Intent, Urgency } from '../domain/intent.ts';
import type { MachineMailKind } from '../domain/message.ts';
import type { Evidence, TieKind } from './evidence.ts';
import { es } from './rule-words-es.ts';

type NameOf<Wanted> = { [Name in keyof Evidence]: Evidence[Name] extends Wanted ? Name : never }[keyof Evidence];
type Flag = NameOf<boolean>;

export interface RuleWords {
  /** Where it holds, and where it does not. */
  readonly flags: { readonly [Name in Flag]: readonly [string, string] };
  readonly names: { readonly [Name in Exclude<keyof Evidence, Flag>]: string };
  readonly intents: { readonly [Name in Intent]: string };
  readonly alarms: { readonly [Name in Alarm]: string };
  readonly urgency: { readonly [Name in Urgency]: string };
  readonly identity: { readonly [Name in Identity]: string };
  readonly disclosure: { readonly [Name in Disclosure]: string };
  readonly machineMail: { readonly [Name in MachineMailKind]: string };
  readonly machineProof: { readonly [Name in 'hard' | 'text']: string };
  readonly orderTie: { readonly [Name in TieKind | 'none']: string };
  readonly replyKind: { readonly [Name in Evidence['replyKind']]: string };
  readonly outcomes: { readonly [Name in 'send' | 'draft' | 'escalate' | 'ignore']: string };
  readonly is: string;
  readonly isNot: string;
  readonly comparisons: { readonly '<': string; readonly '<=': string; readonly '>': string; readonly '>=': string };
  readonly has: string;
  readonly lacks: string;
  readonly all: string;
  readonly notAll: string;
  readonly empty: string;
  readonly filled: string;
  readonly isByPerson: string;
  readonly isByMachine: string;
  readonly nothingFound: string;
  readonly anythingFound: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly always: string;
  readonly never: string;
  readonly own: string;
  readonly more: (count: number) => string;
  readonly sentence: (condition: string, outcome: string) => string;
}

const en: RuleWords = {
  flags: {
    asksSomething: ['it asks something', 'it asks nothing'],
    doubtsDelivery: ['the writer doubts the delivery', 'nobody doubts the delivery'],
    isLanguageServed: ['the desk answers in its language', 'the desk does not answer in its language'],
    isReplyDiverted: ['answers would go to another address', 'answers go back to the writer'],
    areSourcesComplete: ['all orders could be seen', 'not all orders could be seen'],
    hasStaleTracking: ['the tracking is too old', 'the tracking is fresh'],
    isVip: ['the customer is a VIP', 'the customer is no VIP'],
    isPaid: ['the orders are paid', 'an order is not paid'],
    isPaymentPending: ['a payment is pending', 'no payment is pending'],
    isCancelled: ['an order is cancelled', 'no order is cancelled'],
    hasUnshipped: ['something is not shipped yet', 'nothing waits to be shipped'],
    hasBackorder: ['something is back-ordered', 'nothing is back-ordered'],
    hasOutOfStock: ['something is out of stock', 'nothing is out of stock'],
    hasLateParcel: ['a parcel is late', 'no parcel is late'],
    hasFailingParcel: ['a parcel is failing', 'no parcel is failing'],
    hasDeliveredParcel: ['a parcel is delivered', 'no parcel is delivered'],
    hasOpenReturn: ['a return is open', 'no return is open'],
    isEscalationOpenInThread: ['a person already has the thread', 'no person has the thread yet'],
    isOpenToSend: ['all it asks is switched to be sent', 'not all it asks is switched to be sent'],
  },
  names: {
    machineMail: 'the kind of machine mail',
    machineProof: 'the proof that a machine wrote it',
    primaryIntent: 'the main wish',
    primaryConfidence: 'the certainty of the main wish (0 to 1)',
    intents: 'what it wants',
    likelyIntents: 'what it may want',
    alarms: 'the set of alarms',
    urgency: 'the urgency',
    mailbox: 'the mailbox',
    language: 'the language',
    identity: 'the sender',
    disclosure: 'what the sender may be told',
    orderCount: 'the number of orders',
    orderTie: 'how the order was found',
    unresolvedCount: 'the count of numbers that no order has',
    downSourceCount: 'the count of sources that cannot be asked',
    disagreementCount: 'the count of things on which sources disagree',
    orderTotal: 'the order value',
    unshippedWorkingDays: 'the working days without shipment',
    unknownCount: 'the count of words of a source without a meaning here',
    replyKind: 'the reply',
    findingCount: 'the count of claims that no fact supports',
    gapCount: 'the count of gaps that a person must fill',
  },
  intents: {
    where_is_my_order: 'where is my order',
    order_confirmation: 'did my order go through',
    delivered_not_received: 'delivered but not received',
    delivery_exception: 'trouble with a delivery',
    change_address: 'change the address',
    change_order: 'change the order',
    cancel_order: 'cancel the order',
    return_request: 'return something',
    exchange_request: 'exchange something',
    refund_status: 'where is my refund',
    damaged_item: 'damaged goods',
    wrong_item: 'wrong goods',
    missing_item: 'missing goods',
    stock_question: 'is it in stock',
    product_question: 'question about a product',
    shipping_question: 'question about shipping',
    invoice_request: 'invoice wanted',
    payment_problem: 'trouble with a payment',
    quote_request: 'quote wanted',
    purchase_order: 'purchase order',
    supplier_notice: 'notice of a supplier',
    carrier_notice: 'notice of a carrier',
    complaint: 'complaint',
    human_request: 'wants a person',
    privacy_request: 'personal data',
    no_reply_needed: 'thanks, no answer needed',
    spam: 'spam',
    other: 'something else',
  },
  alarms: {
    anger: 'anger',
    threat: 'threat',
    legal: 'law',
    press: 'press',
    safety: 'safety',
    chargeback: 'chargeback',
    fraud: 'fraud',
    manipulation: 'manipulation of the assistant',
  },
  urgency: { low: 'low', normal: 'normal', high: 'high' },
  identity: {
    verified: 'the proven owner',
    mismatch: 'somebody else, proven',
    unverified: 'not proven',
    unknown: 'without an order',
  },
  disclosure: { nothing: 'nothing', public: 'what is public', order: 'the order' },
  machineMail: {
    bounce: 'a bounce',
    auto_reply: 'an automatic reply',
    list: 'list mail',
    notification: 'a notification',
  },
  machineProof: { hard: 'certain', text: 'by its words' },
  orderTie: {
    named: 'by its number',
    mistyped: 'by a mistyped number',
    matched: 'by item, day or amount',
    only: 'as the only order',
    guessed: 'as the likeliest of several',
    none: 'not at all',
  },
  replyKind: { answer: 'an answer', holding: 'only says that the mail came', none: 'missing' },
  outcomes: {
    send: 'send without a person',
    draft: 'leave a draft for approval',
    escalate: 'hand to a person',
    ignore: 'do not answer',
  },
  is: 'is',
  isNot: 'is not',
  comparisons: { '<': 'is below', '<=': 'is at most', '>': 'is above', '>=': 'is at least' },
  has: 'includes one of',
  lacks: 'includes none of',
  all: 'includes nothing but',
  notAll: 'is not only',
  empty: 'there is nothing in',
  filled: 'there is something in',
  isByPerson: 'a person wrote it',
  isByMachine: 'a machine wrote it',
  nothingFound: 'is unset',
  anythingFound: 'is set',
  and: 'and',
  or: 'or',
  not: 'it is not so that',
  always: 'it is any mail',
  never: 'it is no mail at all',
  own: 'this condition holds',
  more: (count) => `${count} more`,
  sentence: (condition, outcome) => `If ${condition}: ${outcome}.`,
};

export const RULE_WORDS = { en, es } as const;
export type RuleLanguage = keyof typeof RULE_WORDS;
