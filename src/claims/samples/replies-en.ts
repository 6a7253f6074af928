// English replies as a desk would write them, in every state. All are true of their world, so none may raise a finding.
import type { SampleReply } from './sample-reply.ts';

export const REPLIES_EN: readonly SampleReply[] = [
  {
    world: 'unshipped',
    text: 'Thank you for your order #W1046662 of November 19. It is confirmed and paid, and we are preparing it now. It has not been shipped yet.',
  },
  {
    world: 'unshipped',
    text: 'Your order W1046662 has reached us:\n\n- 1 × Electric Kettle (1.5L, steel, black)\n- 2 × Desk Lamp (LED, white, USB port)\n- Total: $157.90\n\nWe usually ship within 3 working days. As soon as it has been shipped, you will receive an email with the tracking number.',
  },
  {
    world: 'unshipped',
    text: 'We can still change the address, because order #W1046662 has not left our warehouse. Please send us the complete new address; we will confirm once it has been changed.',
  },
  {
    world: 'unshipped',
    text: 'We are passing on your request to cancel order #W1046662. It has not been cancelled yet; we will let you know once that is done.',
  },
  {
    world: 'inTransit',
    text: 'Your order #W2310847 is on its way with FedEx and is expected on Monday, November 23. You can follow it here: https://www.fedex.com/fedextrack/?trknbr=794612345671',
  },
  {
    world: 'inTransit',
    text: 'Good news: order W2310847 was shipped on November 12. FedEx has it under tracking number 7946 1234 5671 and gives November 23 as the delivery date. The last scan was yesterday.',
  },
  {
    world: 'inTransit',
    text: 'Your parcel has not been delivered yet. It left our warehouse on Nov. 12 and is in transit; the estimated delivery date is 11/23/2026.',
  },
  {
    world: 'inTransit',
    text: 'Unfortunately we can no longer cancel order #W2310847, because it has already been shipped. Once it has been delivered, you can return it within 30 days, and we pay the return shipping.',
  },
  {
    world: 'inTransit',
    text: 'If the parcel has not arrived by November 23, please write to us again and we will look into it with FedEx.',
  },
  {
    world: 'arrived',
    text: 'According to UPS, your order #W3904412 was delivered on November 16. Tracking number: 1Z999AA10123456784.',
  },
  {
    world: 'arrived',
    text: 'We are sorry to hear that you cannot find your parcel. UPS shows it as delivered on Monday, November 16 (it had been expected on November 17). Could you check whether it was left with a neighbour?',
  },
  {
    world: 'arrived',
    text: 'We are sorry that your Bath Towel Set (large, cotton, teal) arrived damaged. Please send us a photo, and tell us whether you would like a replacement or a refund.',
  },
  {
    world: 'arrived',
    text: 'You write that the box came empty. On order #W3904412 there are 3 × Bath Towel Set (large, cotton, teal). Please tell us how many are missing.',
  },
  {
    world: 'split',
    text: 'Your order #W4567801 comes in two parcels:\n\n- 1 × Electric Kettle (1.5L, steel, black): delivered on November 13. UPS tracking number: 1Z999AA10123456784\n- 2 × Desk Lamp (LED, white, USB port): in transit, expected on Tuesday, November 24. FedEx tracking number: 794612345671\n\n3 × Bath Towel Set (large, cotton, teal) has not been shipped yet.',
  },
  {
    world: 'split',
    text: 'Your order #W4567801 holds six items in two separate parcels; three of them are still to come.',
  },
  {
    world: 'split',
    text: 'Parcel 1 (1Z999AA10123456784) was delivered on November 13. Parcel 2 (794612345671) was shipped on November 18 and is on its way. The rest of your order W4567801 has not been shipped yet.',
  },
  {
    world: 'split',
    text: 'The first parcel of order #W4567801 has been delivered. The second one is due on November 24. The total is $1,465.90.',
  },
  {
    world: 'backordered',
    text: 'Part of your order #W5120033 (your purchase order PO-4596498577) is on back-order: 3 × Bath Towel Set (large, cotton, teal). We expect it on December 3. The kettle has not been shipped either.',
  },
  {
    world: 'backordered',
    text: 'The Bath Towel Set (large, cotton, teal) is out of stock at the moment. New stock is expected on December 3, and we will ship it as soon as it is here.',
  },
  {
    world: 'backordered',
    text: 'We confirm your purchase order PO 4596498577, which is order W5120033 with us:\n\n- 1 × Electric Kettle (1.5L, steel, black) (SKU KETT-445100), 89.40 USD each\n- 3 × Bath Towel Set (large, cotton, teal) (SKU TOWE-700456), 34.25 USD each\n\nTotal: 226.11 USD',
  },
  { world: 'cancelled', text: 'Your order #W6044718 has been cancelled. We refunded $68.50 on November 14 (Visa).' },
  {
    world: 'cancelled',
    text: 'Yes, order W6044718 is cancelled, and a refund of 68.50 USD was issued on November 14. It can take a while until your bank shows it.',
  },
  {
    world: 'returning',
    text: 'Your return of November 9 has been approved. We have not refunded anything yet: once the kettle is back with us, the refund takes up to 10 days.',
  },
  {
    world: 'returning',
    text: 'Please send the Electric Kettle (1.5L, steel, black) to this address: Northwind Home Returns, 12 Dock Street, Columbus, OH 43215. We pay for the return shipping.',
  },
  {
    world: 'returning',
    text: 'There is no refund on order #W7018825 so far. As soon as we have received your return, we will refund it within 10 days.',
  },
  {
    world: 'outForDelivery',
    text: 'Your order #W8230914 is out for delivery with FedEx today, November 20. Tracking number: 794612345671',
  },
  {
    world: 'labelled',
    text: 'A shipping label for order #W8841120 was created on November 19, but FedEx has not scanned the parcel yet, so it is not on its way yet.',
  },
  {
    world: 'atPickup',
    text: 'Your parcel is ready for pick-up at FedEx. It was last scanned on November 18. Please bring the tracking number 794612345671 when you collect it.',
  },
  {
    world: 'attempted',
    text: 'FedEx tried to deliver order #W9155502 but could not. The last scan is from November 19. When would somebody be home to take it in?',
  },
  {
    world: 'stuck',
    text: 'FedEx reports a problem with the delivery of your order #W9263377; there has been no scan since November 15. We are asking them what is going on and will write to you as soon as we know more.',
  },
  {
    world: 'late',
    text: 'We are sorry for the delay. Order W9348816 was expected on November 16, and nothing has been scanned since November 14. It has not been delivered.',
  },
  {
    world: 'unpaid',
    text: 'Your order #W9470025 of November 18 has reached us, but the payment is still pending, so it has not been shipped. You can pay with Visa or PayPal.',
  },
  {
    world: 'returned',
    text: 'FedEx reports that order #W9581193 was returned to the sender on November 17. Shall we look for another way? Please tell us the address that you would like us to use.',
  },
  {
    world: 'refunded',
    text: 'We have received your return and refunded $56.10 by PayPal on November 17. Your order was #W9660408.',
  },
  {
    world: 'refunded',
    text: 'The refund of $56.10 was made on Tuesday, November 17. The order total of $226.11 had more items in it, which you kept.',
  },
  {
    world: 'both',
    text: 'You asked about two orders.\n\nOrder #W2310847 is in transit with FedEx (794612345671) and is expected on November 23.\n\nOrder #W3904412 was delivered by UPS on November 16. Its total was $412.75.',
  },
  {
    world: 'both',
    text: '- #W2310847: shipped on November 12, expected on November 23\n- #W3904412: shipped on November 13, delivered on November 16',
  },
  {
    world: 'shop',
    text: 'The Electric Kettle (1.5L, steel, black) (SKU KETT-445100) is in stock: 12 pieces at $89.40. The Water Bottle (500ml, glass, blue) is sold out; we expect it on December 8.',
  },
  {
    world: 'shop',
    text: 'Standard shipping costs $6.95 and takes 4 to 7 days; Express costs $18.50 and takes 1 to 2 days. From $75 on, shipping is free.',
  },
  {
    world: 'shop',
    text: 'You can return anything within 30 days. We are here Monday to Friday from 09:00 to 17:00 (5 pm).',
  },
  {
    world: 'shop',
    text: 'We will be happy to answer that. Which of our water bottles do you mean, and would you like it delivered or picked up?',
  },
  {
    world: 'nothing',
    text: 'Thank you for your message. It has reached us, and a colleague will look at it and answer you.\n\nIf it is about an order, please reply with the order number and the postcode that was used for it.',
  },
  {
    world: 'nothing',
    text: 'We have received your message and will reply as soon as possible. Has your parcel been delivered in the meantime, or was the order cancelled?',
  },
];
