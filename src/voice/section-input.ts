// What a reply is written from: facts, the voice, and who asks for what. Handed in by the draft stage.
import type { DeskFacts, Voice } from '../domain/desk.ts';
import type { Disclosure } from '../domain/identity.ts';
import type { Intent } from '../domain/intent.ts';
import type { Language } from '../domain/language.ts';
import type { OrderFacts, ProductFacts } from '../domain/order-facts.ts';
import type { PurchaseOrderDifference } from '../domain/purchase-order/purchase-order.ts';

/** One thing that the mail wants, with what is known about it. */
export interface SectionInput {
  readonly intent: Intent;
  readonly order: OrderFacts | null;
  /** Further orders, where several are meant. */
  readonly otherOrders: readonly OrderFacts[];
  readonly products: readonly ProductFacts[];
  readonly desk: DeskFacts;
  /** Titles on the order that the mail named. */
  readonly mentionedItems: readonly string[];
  /** Between the purchase order that came with the mail and `order`. */
  readonly differences: readonly PurchaseOrderDifference[];
  /** Below `order` the orders, the differences and the mentioned items are not looked at; `nothing` is never answered. */
  readonly disclosure: Disclosure;
}

/** Actions of which a customer hears. */
export const CONFIRMED_ACTIONS = ['cancel', 'change_address', 'start_return', 'request_refund'] as const;

/** One action that was carried out, and the order as its source shows it since. */
export interface ConfirmationInput {
  readonly kind: (typeof CONFIRMED_ACTIONS)[number];
  readonly order: OrderFacts;
  readonly desk: DeskFacts;
  /** Where it goes now, on one line; null where that is not what was changed. */
  readonly address: string | null;
}

export interface ReplyInput {
  readonly language: Language;
  readonly voice: Voice;
  /** YYYY-MM-DD in the desk's time zone. */
  readonly today: string;
  readonly contactName: string | null;
  /** ISO 3166, of where the order goes; null or left out where it is not known, or the sender may not hear of the order. */
  readonly country?: string | null;
  readonly kind: 'answer' | 'holding' | 'receipt' | 'confirmation';
  readonly sections: readonly SectionInput[];
  /** What was done, of a `confirmation`. */
  readonly confirmation?: ConfirmationInput;
  /** A number that the reply must hold: where no section says it, a line of its own does. */
  readonly mustName?: string | undefined;
  /** Notes in brackets for the person who reads the draft; such a reply is never sent by itself. */
  readonly notes?: readonly string[];
  /** Paragraphs that no template wrote, behind the sections. */
  readonly free?: readonly string[];
  /** How many questions of the mail nothing here answers: a note names them. */
  readonly openPoints?: number;
  /** Where the customer says whether the reply was helpful; without it nobody is asked. */
  readonly satisfactionLink?: string | null;
  /** Questions of an earlier reply, as it wrote them, that the mail answers: they are not asked again. */
  readonly answeredQuestions?: readonly string[];
}
