// A mail as a language model may see it: the new text alone, card numbers and passwords masked, names, addresses, numbers and links under
// other names, and cut in the middle where it is long. Called by the stages that ask a model.
import { limits } from '../domain/limits.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import { createPseudonyms } from '../masking/pseudonyms.ts';
import type { MailForModel } from '../ports/model.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { IdentifiedMail } from './progress.ts';

export interface HiddenMail {
  readonly forModel: MailForModel;
  /** The same for other words about the mail: whatever a model is to see goes through it once. */
  hide(words: string): string;
  /** The model sees its beginning and its end. */
  readonly isCut: boolean;
}

/** null where there is nothing to read: an image alone, or quoted mail alone. */
export function hideMail(mail: IdentifiedMail, { settings }: Pick<DeskPorts, 'settings'>): HiddenMail | null {
  const { message, contact } = mail;
  const text = message.text.fresh.trim();
  if (text === '') return null;
  const orders = [...mail.namedOrders, ...mail.ownOrders].map(({ order }) => order);
  const pseudonyms = createPseudonyms({
    names: [
      contact?.name ?? '',
      ...orders.flatMap((order) => [order.customer.name, order.shippingAddress?.name ?? '']),
    ],
    addresses: orders.flatMap(({ shippingAddress }) =>
      shippingAddress ? [shippingAddress.line1, shippingAddress.line2 ?? '', shippingAddress.city] : [],
    ),
    orderNumberPattern: settings.orderNumberPattern,
  });
  const hide = (words: string) => pseudonyms.hide(maskSecrets(words));
  const whole = hide(text);
  return {
    forModel: {
      subject: cutMiddle(hide(message.subject), subjectCharactersMax),
      text: cutMiddle(whole, mailCharactersMax),
    },
    hide,
    isCut: whole.length > mailCharactersMax,
  };
}

const { mailCharactersMax, subjectCharactersMax } = limits.model;
const CUT = '\n[…]\n';

/** What somebody wants stands at the beginning of a mail, or at its end. */
function cutMiddle(text: string, charactersMax: number): string {
  if (text.length <= charactersMax) return text;
  const head = Math.floor((charactersMax - CUT.length) * (2 / 3));
  return `${text.slice(0, head)}${CUT}${text.slice(text.length - (charactersMax - CUT.length - head))}`;
}
