// English: how a desk asserts, denies, promises or asks for a status. Read by lexicon.ts, which explains the notation.
import type { LexiconSource } from './lexicon.ts';

export const en: LexiconSource = {
  says: {
    neutral: `
      arrived|delivered damaged|broken|incomplete|faulty|defective, arrived with|in, too late, late|delayed reply|response|answer,
      delay in replying|answering|responding, without|any|avoid|further delay, return label|address|policy|window|form|costs|instructions,
      delivery|shipping address|costs|cost|details|option|options|method, order number|confirmation, cancellation|return request,
      refund method, your request to, estimated at, answer|reply expected, the best way,
      will|we'll|you'll receive|get|have a|an|the|your|another * confirmation|email|mail|message|update|reply|answer|notification|invoice|link`,
    delivered: `
      delivered, arrived, reached you, dropped off, parcel|package|it was left, left at your door|doorstep|porch|reception|address,
      handed to you, delivery is|was complete|completed, signed for`,
    shipped: `
      shipped, dispatched, despatched, mailed, sent out|off, left us, left our|the warehouse|facility|depot, gone out,
      handed to|over|it|them * carrier|courier|post, with the carrier|courier, collected|picked by|up * carrier|courier,
      order|parcel|parcels|package|packages|item|items|it|they|rest|everything has|have|was|were sent, already left|sent,
      order|parcel|parcels|package|packages|item|items|it|they|rest|everything has|have been|already|just sent,
      order|parcel|parcels|package|packages|item|items|it|they|rest|everything has|have already|just been sent,
      we|we've|have|already sent it|them|your|the order|parcel|package|items|it|today, we|we've sent it|them`,
    partly_shipped: `
      partly|partially shipped|dispatched|sent, part|some of * shipped|dispatched|left|sent, shipped|sent in part`,
    in_transit: `
      in transit, on its|their|the way, en route, travelling|traveling to|through|towards, making its|their way`,
    out_for_delivery: `out for delivery, with the|a|your driver, on the delivery van|vehicle|truck`,
    available_for_pickup: `
      ready|available|waiting|held|kept for|to|at * pickup|collection|collect|collected,
      ready|available|waiting|held|kept for|to|at * pick|picked up, can|may collect|pick it|them|up,
      collect|pick it|them|up from|at|it * point|shop|counter|locker, for pick up, for pickup|collection`,
    'attempt_failed exception returned_to_sender': `
      tried|attempted to deliver, delivery attempt|attempts, attempted delivery, could|couldn't not|be|deliver be|deliver|delivered|it,
      could not be|deliver delivered, couldn't deliver, unable|failed to deliver, missed delivery, nobody|no was|one * home`,
    'exception expired attempt_failed': `
      delivery exception, reports|reported|recorded|has a|an|some * problem|exception|issue|difficulty|incident,
      held|stuck at|in|by|with customs, held up, damaged in transit, is|was|been|got lost, lost in transit, is|are stuck, went|gone missing`,
    'returned_to_sender return_received': `returned to sender|us|our|the, returned it|them to the|us|our, came back to us, on its|their way back, coming|sent back to us|our|the`,
    'late exception backordered out_of_stock expired attempt_failed': `
      late, delayed, overdue, behind schedule, a|the|this|for delay, later than expected|planned|promised,
      taking|taken longer, date|day has|is passed|past, missed its|the * date`,
    'backordered out_of_stock': `backordered, back ordered|order, on backorder, waiting for stock, awaiting stock`,
    in_stock: `
      in stock, currently|immediately|still available, available to order|buy, available now|immediately|again, on our shelf|shelves`,
    'out_of_stock backordered': `out of stock, sold out, unavailable, ran|run out, none left`,
    cancelled: `cancelled, canceled, cancellation is|was|has * confirmed|complete|completed|done|processed|through, called off`,
    'confirmed paid': `
      order * is|was|been confirmed, order went|gone|come through, confirm your|the|this|that order, order * accepted`,
    'received confirmed': `
      received your|the|this order|purchase, order has|was been|safely|received received, order has|was received, order has reached us,
      order is safely, order is registered|recorded, have your order`,
    paid: `
      paid, payment has|was|is|been * received|cleared|through|successful|complete|completed|confirmed|accepted,
      received|confirm your|the|full payment`,
    'payment_pending payment_failed': `
      payment * pending|open|outstanding|missing, pending|awaiting|outstanding payment, waiting for * payment, unpaid`,
    payment_failed: `payment|card * failed|declined|rejected|refused`,
    not_shipped: `
      order|items|item|parcel|it|they is|are * being|in prepared|packed|processed|preparation, preparing|packing your|the|it|them,
      preparing|packing order|items|parcel|it|them, still|is|are in|at our|the warehouse, in preparation, unshipped, being prepared|packed,
      waiting|ready|due|yet|about to be shipped|dispatched|sent, waiting|ready|yet|about to ship|leave, awaiting dispatch|shipment,
      still|yet to follow|come, getting it|them|your * ready, getting ready to`,
    label_created: `
      label * created|printed|made|generated|prepared|issued, created|printed|prepared|made|generated|issued a|the|its|shipping * label`,
    refunded: `
      refunded, refund has|was|is|of|been * issued|made|processed|paid|completed|credited|gone|sent|executed, refund of|on, credited, reimbursed,
      issued|made|processed|sent|given|completed|initiated a|the|your|you * refund, money|amount|payment * back, went|gone back to your|you,
      paid|sent|given it|the|you|your back|money|amount|payment, returned your|the money|amount|payment`,
    'return_requested return_approved return_received refunded': `
      return * registered|requested|opened|logged|recorded|started, registered|recorded|logged|opened|started a|your|the return,
      an open return, open return, return on file`,
    'return_approved return_received refunded': `
      return|returning * approved|accepted|authorised|authorized, approved|accepted|authorised|authorized your|the|this return`,
    'return_received refunded': `
      return * received|arrived|reached|back, received|have|got your|the return|returned|parcel|items back,
      received|got your|the return|returned, returned item|items|goods|parcel * received|arrived|reached`,
    return_rejected: `return * rejected|declined|refused|denied, rejected|declined|refused|denied your|the|this return`,
    refund: `
      will|we'll|i'll|shall|to|can * refund|reimburse|repay you|your|the|it|this|in, will|we'll|i'll|shall * refund|reimburse|repay,
      refund will|should, will|we'll|you'll * get|receive * refund|money, entitled to a|full refund, will|we'll * credit, we|i refund`,
    'refund refunded': `
      refund is|are * processed|progress|prepared|way|coming|pending, refunding you|your|the|it, you|you'll get|receive your|a|the|full refund|money,
      processing|issuing|making a|the|your refund`,
    arrival: `
      promised for|by, on track|course for, should|would have arrived|reached, should|would have been delivered|with|here,
      will|should|it'll|they'll * arrive|reach|come, will|should be with you, arrives, arriving, is|are|and due, expected, estimated, eta,
      will|you'll|should * receive|get|have it|them|everything, will|you'll|should receive|get|have your|the|both|all * order|parcel|parcels|package|packages|item|items|goods,
      scheduled, planned, expect it|them|your|the|delivery|that, expects|expecting, will|should|to be delivered, anticipated,
      get|gets|reach|reaches to|you you|there, delivery by|on|tomorrow|today, arrive|arrival by|on|date|day`,
    dispatch: `
      will|we'll|it'll|they'll * ship|dispatch|despatch, will|it'll|they'll * leave our|the|on|today|tomorrow, will|we'll * send it|them,
      will|we'll * send your|the|out order|items|item|parcel|rest|it|them, ships|dispatches, we ship|dispatch,
      shipping|dispatching it|them|your|today|tomorrow, will go out, goes out`,
    restock: `
      back in stock, available again, new stock|supply, restock|restocked|restocking|replenished, stock * arrives|expected|due|comes|back`,
    deed: `
      changed|updated|corrected|amended|edited|modified the|your|it * order|details|quantity|item|size|colour|color,
      details|quantity|order has|have|was|is * changed|updated|corrected|amended|modified|edited,
      replacement * sent|shipped|dispatched|way|ordered|arranged|approved|packed,
      arranged|ordered|sent|sending|shipping|approved|booked a|the|your|you|for * replacement|exchange|pickup|collection|courier,
      exchange|request|claim has|is|was|been * approved|arranged|confirmed|accepted|granted, upgraded, waived, extended, resent, reshipped,
      approved|accepted|granted your|the request|claim|exchange|replacement,
      opened|started|filed|launched a|an|the * claim|investigation|trace|dispute|inquiry|enquiry, invoice has|was|is * sent|emailed|mailed,
      return label has|was|is|below * sent|emailed, guarantee|guaranteed|guarantees,
      contacted|called|phoned|instructed|informed the|our * carrier|courier|driver, intercepted|rerouted|redirected|stopped the|your|it,
      removed|added * from|to your|the order, deleted|erased * data|account|details, reserved, set|put|placed it|them|one * aside`,
    address_changed: `
      changed|updated|corrected|amended|edited|modified the|your|it * address, address has|have|was|is * changed|updated|corrected|amended|modified|edited`,
    attached: `attached, attach|attaching|enclose|enclosed|enclosing`,
    deed_to_come: `
      will|we'll|i'll|shall * cancel|replace|exchange|change|update|correct|amend|compensate|waive|upgrade|expedite,
      will|we'll|i'll|shall * resend|reship|reroute|redirect|delete|intercept|reserve|extend|cover|bear,
      will|we'll|i'll * send|ship|dispatch|arrange|order|prepare * replacement|new, will|we'll|you'll * get|receive|have * replacement,
      replacement will, we|i promise|promised|guarantee, will|we'll * give|offer|grant`,
    gift: `
      discount, voucher, coupon, compensation, goodwill, store credit, gift card, free of charge, complimentary, for free, percent, per cent,
      at no cost|charge, at no extra|additional cost|charge, without|no extra|additional charge|cost, free replacement|gift|repair|upgrade|exchange`,
    desk_pays: `
      free return|returns, we|we'll|will pay|cover|bear * return|postage|shipping, paid by us, at our cost|expense, prepaid label|return,
      returns|return are|is|shipping * free, return|shipping|postage|costs is|are on us`,
    customer_pays: `
      you|customer pay|cover|bear|pays|covers|bears * return|postage|shipping|cost|costs, paid by you|the, at your cost|expense,
      at your own cost|expense, costs|cost|postage is|are * borne|paid|covered by you|the, shipping is|are yours`,
    free_shipping: `
      free shipping|delivery, shipping|delivery is free, ship|deliver for free, no shipping|delivery cost|costs|charge|charges|fee|fees`,
    placed: `placed, ordered, order of|from|dated`,
    scanned: `
      scan|scans|scanned, last|latest|tracking|new update|seen|movement|event|entry|recorded|information, moved`,
    return_day: `return of|from|dated`,
    delivery_day: `delivery date|day`,
    total: `total, totals, totalling, comes to, amounts to`,
    price: `price|priced|prices|costs, each, unit`,
  },
  negations: `
    not never isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't cannot can't couldn't wouldn't shouldn't without unable`,
  negationReach: 0,
  isNegationAfterVerb: false,
  quantifiers: `no none nothing nobody neither nor`,
  conditions: `
    if, once, when, whenever, until, till, unless, whether, after, before, as soon as, in case, provided, assuming, as long as, should you|it|they,
    depends, depending, subject to, need|needs|has|have to be, must be, in order to, would like, want|wants|wanted|wish|like, what happens`,
  unconditional: `as soon as possible, once again|more, after all, when|if in doubt, as you wanted|wished`,
  futures: `will shall won't we'll you'll it'll they'll i'll going due about should expected`,
  possibilities: `can could may might would must cannot can't couldn't wouldn't to`,
  reports: `
    you write|wrote|say|said|tell|told|mention|mentioned|report|reported|describe|described|ask|asked|think|believe|feel|expected,
    sorry to hear|read|learn, message|mail|email says|said|mentions, according to you|your, your request|question, ask|asking for|to|about`,
  finites: `has have had is are was were does do did has we've they've it's you've hasn't haven't`,
  starters: `we you your it the this that they our i he she there both please parcel order its their we've i've it's they've as so then`,
  contrasts: `but however yet although though whereas so because since instead while`,
  joins: `and`,
  others: `other others another second third rest remaining remainder outstanding whole both everything all either neither`,
  spans: `
    next week w 1 1, this week w 0 0, next month m 1 1, last month m -1 -1, this month m 0 0, this weekend e 0 0, the weekend e 0 0,
    in a week d 6 8, within a week d 0 7, in a few days d 1 6, in the next few days d 1 6, within a few days d 1 6, in the coming days d 1 6,
    a few days ago d -6 -1`,
  loosely: `of until till to`,
  dated: `of from dated`,
  dayUnits: `day days week weeks month months hour hours minute minutes year years working business calendar`,
  numberWords: `
    zero 0, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15,
    sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90,
    hundred 100, thousand 1000, dozen 12`,
  doubtfulNumbers: ``,
  parcelWords: `parcel parcels package packages shipment shipments box boxes delivery deliveries`,
  itemWords: `item items article articles product products piece pieces unit units`,
  orderWords: `order orders number no nr purchase`,
};
