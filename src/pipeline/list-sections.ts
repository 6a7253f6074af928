// What an answer is about, a section for each thing that the mail wants, in the order in which it is answered. Called by the stage draft.
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { INFORMING_INTENTS, type Intent, listClaimed } from '../domain/intent.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import type { SectionInput } from '../voice/section-input.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { InformedMail } from './progress.ts';

/** Of machines' and thank-you intents there is none. */
export function listSections(
  mail: InformedMail,
  ports: DeskPorts,
  intents: readonly Intent[],
): readonly SectionInput[] {
  const orders = keepReferences(mail);
  return putFullerListFirst(mail, orderByThread(mail, intents))
    .filter((intent) => !INFORMING_INTENTS.has(intent))
    .map((intent) => ({
      intent,
      order: orders[0] ?? null,
      otherOrders: orders.slice(1),
      products: mail.products,
      desk: ports.settings.facts,
      mentionedItems: mail.mentionedItems,
      differences: mail.purchaseOrder?.differences ?? [],
      disclosure: mail.disclosure,
    }));
}

/** The list of products is printed once; that of a product question has the prices. */
function putFullerListFirst({ products }: InformedMail, intents: readonly Intent[]): readonly Intent[] {
  const [stock, product] = [intents.indexOf('stock_question'), intents.indexOf('product_question')];
  if (products.length === 0 || stock < 0 || product < stock) return intents;
  return intents.map((intent, at) => (at === stock ? 'product_question' : at === product ? 'stock_question' : intent));
}

/** What was asked first is answered first. */
function orderByThread({ threadSense }: InformedMail, intents: readonly Intent[]): readonly Intent[] {
  if (threadSense.kind !== 'addition') return intents;
  const before = threadSense.earlier.flatMap((earlier) => listClaimed(earlier.intents));
  return [...new Set([...before.filter((intent) => intents.includes(intent)), ...intents])];
}

/** A customer's own purchase-order number is said back only to who wrote it: others look for the shop's number. */
function keepReferences({ message, orders }: InformedMail): readonly OrderFacts[] {
  if (orders.every(({ purchaseOrderNumber }) => purchaseOrderNumber === null)) return orders;
  const { text, attachments } = message;
  const attached = attachments.map((attachment) => `${attachment.filename} ${attachment.text ?? ''}`);
  const written = compactIdentifier(
    [message.subject, text.fresh, text.quoted, text.forwarded?.text ?? '', ...attached].join(' '),
  );
  return orders.map((order) =>
    order.purchaseOrderNumber !== null && written.includes(compactIdentifier(order.purchaseOrderNumber))
      ? order
      : { ...order, purchaseOrderNumber: null },
  );
}
