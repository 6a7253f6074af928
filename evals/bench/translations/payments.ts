// A payment with a refund and a dispute, as payment services answer it. Listed in samples.ts.
import { capture, dispute, order, refund } from '../../../connectors/paypal/payments-fixture.ts';
import { CheckoutOrder, Dispute, refundsOf, translateCapture } from '../../../connectors/paypal/translate.ts';
import { DISPUTE, intent, REFUND } from '../../../connectors/stripe/payments-fixture.ts';
import { DisputeList, PaymentIntent, RefundList, translatePayment } from '../../../connectors/stripe/translate.ts';
import { makeSample } from './sample.ts';

const CAPTURE = capture({ status: 'PARTIALLY_REFUNDED' });
const OF_PAYPAL = {
  order: order({ captures: [CAPTURE], refunds: [refund()] }),
  disputes: [dispute()],
};

export const paypal = [
  makeSample(OF_PAYPAL, {
    read(text) {
      const answers = JSON.parse(text) as typeof OF_PAYPAL;
      return { order: CheckoutOrder.parse(answers.order), disputes: answers.disputes.map((one) => Dispute.parse(one)) };
    },
    translate({ order: read, disputes }) {
      const [taken] = read.purchase_units.flatMap(({ payments }) => payments?.captures ?? []);
      if (taken === undefined) throw new Error('The sample holds no payment.');
      return translateCapture(taken, refundsOf(taken.id, read), disputes);
    },
  }),
];

const OF_STRIPE = {
  intent: intent({}, { amount_refunded: 1_000, disputed: true }),
  refunds: { data: [REFUND], has_more: false },
  disputes: { data: [DISPUTE], has_more: false },
};

export const stripe = [
  makeSample(OF_STRIPE, {
    read(text) {
      const answers = JSON.parse(text) as typeof OF_STRIPE;
      return {
        payment: PaymentIntent.parse(answers.intent),
        refunds: RefundList.parse(answers.refunds).data,
        disputes: DisputeList.parse(answers.disputes).data,
      };
    },
    translate: ({ payment, refunds, disputes }) => translatePayment(payment, refunds, disputes),
  }),
];
