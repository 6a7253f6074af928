// Whether a mail is the receipt of a ticket system, a contact form or a shop that says so in words alone. Called by
// detect-machine-mail.ts. Where any sentence sounds like a person, it is none.
import { isReferral } from '../domain/referrals.ts';
import type { TextInSentences } from '../domain/split-sentences.ts';
import { mentionsOwnOrder, readsLikeARequest } from './reads-like-a-request.ts';
import { RECEIPT_WORDINGS, type ReceiptWording } from './receipt-wording.ts';

/** Receipts are short; in a long letter such a sentence is a detail. */
const CHARACTERS_MAX = 3_000;

/** An automatic reply to a message; of an order or a payment a shop's notice; null where no system wrote. */
export function findReceipt({ text, sentences }: TextInSentences): 'auto_reply' | 'notification' | null {
  if (text.length > CHARACTERS_MAX) return null;
  const wording = RECEIPT_WORDINGS.find(
    (own) => saysReceived(sentences, own) && !sentences.some((sentence) => soundsPersonal(sentence, own)),
  );
  if (wording === undefined) return null;
  return sentences.some((sentence) => wording.registered.test(sentence)) ? 'auto_reply' : 'notification';
}

function saysReceived(sentences: readonly string[], wording: ReceiptWording): boolean {
  const some = (pattern: RegExp) => sentences.some((sentence) => pattern.test(sentence));
  if (some(wording.ofSystem) || some(wording.registered)) return true;
  return some(wording.received) && some(wording.promises);
}

/** What a system says of itself is no person's wish, and neither is where to turn. */
function soundsPersonal(sentence: string, wording: ReceiptWording): boolean {
  if (isReferral(sentence) || wording.ofSystem.test(sentence)) return false;
  if (wording.personal.test(sentence)) return true;
  // "Your order 4711 has been received" names an order as a customer does.
  const isOfReceipt = [wording.registered, wording.received, wording.promises].some((said) => said.test(sentence));
  return !isOfReceipt && (mentionsOwnOrder(sentence) || readsLikeARequest(sentence));
}
