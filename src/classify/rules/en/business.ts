// English: what a mail says that writes as a firm: quotes, purchase orders, and notices of suppliers and carriers. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const business: IntentRules = {
  quote_request: {
    asks: `
      quote|quotes|quotation|quotations|rfq|estimate|offer|proforma|pricing|cotation ~9 for|on|of|us|me|please|from -- we+accept|accept+your|as+per+quote|as+per+your|estimated|special+offer|delivery+estimate|order+as|do+you+offer|you+offer|quote+attached|you+offer+next|per+quotation|quoted+price|gift+card|this+offer|your+email|seo
      @ask|send|provide|get|give|need|looking|want|request ~6 quote|quotation|estimate|offer|best+price|price+list|pricelist|pricing|proposal|price+for -- we+accept|job+offer
      best|unit|bulk|wholesale|trade|volume|reseller|special|competitive|net ~1 price|prices|pricing|rate|rates|discount|discounts|terms -- agreed|refund|best+price+discreet|without+prescription
      discount|discounts|price+break|cheaper|better+price|deal|rebate|price+breaks ~9 @several|if|order|buy|for|larger|quantity|bulk -- code|missed+my+discount|expired
      price|cost|much|pricing ~6 for|of|per|if ~2 @several ~6 -- shipping|refund|charged|postage|canada|paid
      wholesale|wholesaler|resellers|reseller|bulk+order|bulk|volume+order|large+order ~9 -- order+from+us|bulk+email
      do ~4 on|about|with ~2 price|prices|pricing
      lead ~1 time ~9 @several|price|quantity -- delayed
      extend|improve|revise|renew ~6 quotation|quote|offer|price -- return
      looking|want|planning|interested|would+like ~3 buy|order|purchase|buying|purchasing|ordering ~3 around|about|approximately|roughly|some? @several & price|quote|pricing|offer|cost|discount
      fitting|fit|furnish|furnishing|equip|equipping|outfit|outfitting ~2 out|new|our|an|a|the ~5 office|floor|hotel|school|restaurant|rooms|building|space|cafe|people -- tracking
      trade|corporate|business account|pricing|gifts|order|orders|customers|discount ~6
    `,
    tells: `
      bulk|wholesale|rfq|quotation|volume+pricing
      <n> ~1 units|pieces|pcs|chairs|desks|people|rooms|employees & price|prices|pricing|quote|offer|cost|discount
    `,
    hints: `
      quote|quotation|discount|offer|pricing
    `,
    subjects: `
      quote|quotation|rfq|estimate|wholesale|bulk|pricing|trade+account|price+request|offer|corporate+gifts -- accepted|special|spam|seo|order+as
      price ~2 for
      volume ~1 pricing|discount
    `,
  },
  purchase_order: {
    asks: `
      we|i ~1 order|hereby+order|would+like+to+order ~2 <n> ~2 pcs|units|pieces|cartons|boxes|pallets|of -- cancel*|quote|price
      find|see|attached|attaching|enclosed|herewith|here+is|sending|send|sent|submit|issue|issuing|placing|placed|attach ~6 po|purchase+order|purchase+orders|our+order|order+form -- your+po|your+purchase+order|receipt+of+your|cancel*|void|status|tracking|shipped|invoice+for+po|placed+our+order+<id>|placed+our+order+on|we+placed+our+order
      po|purchase+order|order ~3 attached|enclosed|herewith|is+attached -- your|our+order+confirmation|invoice|photo*
      acknowledge|acknowledgement|acknowledgment|confirm|confirmation|confirmed|countersign|signed ~7 po|purchase+order|our+order|pos -- cancel*|ship|tracking|status|we+confirm|your+po|your+purchase|void|delivery+date+of+po|online+order|your+order
      po|purchase+order|pos ~9 acknowledge*|confirm|confirmed|acknowledgement|confirmation|not+been+confirmed|confirming -- cancel*|your+po|your+purchase|delivery|void|shipped|tracking|revised+total|increase
      order ~1 acknowledgement|acknowledgment -- thank+you+for+your|your+order
      @want|wish|like ~3 place|order ~3 order? ~3 following|for+<n>|as+follows|below|these -- stock|quote|cancel
      place|placing|placed ~3 order ~4 for|of|on|with ~2 @several|following|account -- cancel|yesterday|by+mistake|last|never|not|placed+our+order+<id>|placed+the+order+<id>|placed+order+<id>|placed+my+order+<id>
      order ~3 following ~2 items|goods|products|articles|parts -- about+following
      supply|ship|deliver|send ~3 <n>|<id> ~6 against|under|per|as+per|on ~3 po|purchase+order|order|<id>|quote
      please supply|ship|deliver|process|book ~6 <n>|order|following -- cancel|my+order+number|refund|return|to+my|address|before
      as+per|accept|per|according+to|based+on ~3 your? ~2 quote|quotation|offer|quotation+<id> -- question|too+expensive|validity|improve
      process ~4 po|purchase+order|attached
      revised|amended|updated|corrected|new ~1 po|purchase+order|order+attached -- your
      blanket|framework|standing ~2 order|po|purchase+order
      call ~1 off ~2 <n>|against|order
      our ~2 po|purchase+order|order ~2 no|number|ref ~3 for ~4 -- status|tracking|where|when|invoice|missing|damaged
      po ~1 number|no|ref|to+follow ~3 -- what|where|when|status|tracking|invoice
      on ~1 account|net+terms & order|invoice|deliver*
      bill|invoice ~3 head+office|at+the+agreed
      agreed ~1 price
    `,
    tells: `
      ^ po|purchase+order ~1 <id>|<n> $
      purchasing|procurement & po|purchase+order
    `,
    hints: `
      po|purchase+order|pos
    `,
    subjects: `
      purchase+order|po+attached|new+order|order+attached|our+order|blanket|call+off|po+confirmation -- your|status|shipped|cancel*
      po ~2 revised|rev|attached|confirmation|acknowledg*
      order ~1 acknowledgment|acknowledgement
    `,
  },
  supplier_notice: {
    asks: `
      our ~1 article|articles|item|items|product|products|sku|line|range ~6 discontinued|withdrawn|replaced|delisted|obsolete -- my
      cancelled|canceled|delayed|postponed|rescheduled|backordered ~2 by us
      open|remaining|outstanding balance|quantity ~5 order|po ~6 -- my|when|where
      balance ~4 follow|follows|ship|ships|dispatched|despatched ~4
      your ~1 po|purchase+order|purchase+orders ~9 -- want+your|cancel|terms
      dear ~3 purchasing|procurement|buyer -- from
      your ~2 order ~4 with+us|placed+with ~9 -- my
      your ~3 order|po <id> ~4 -- my|re|about+your|question|where|thank|please+advise|kindly+advise|please+confirm|kindly+confirm|please+inform|kindly+inform|advise+us|inform+us|tell+us|status+of|could+you|can+you|would+you
      we ~3 confirm|acknowledge ~6 your ~2 order|po|quantities|purchase -- confirm+your+address
      thank+you|thanks ~2 for ~2 your ~3 order|po|purchase
      we ~2 confirm ~3 following|quantities|quantity|dates|prices -- please
      dispatch|shipment|delivery ~3 <n> december|january|november|october -- my|when
      our ~2 factory|plant|production|mill|sub+supplier|works ~9
      as ~2 your ~1 supplier
      inform|advise|note|notify|regret ~9 your ~2 order|po|purchase ~9 delayed|delay|postponed|late|ship|shipped|backorder* -- my|can+you|could+you
      inform|note|advise ~6 our ~3 prices|list+prices|price+list|price|closing|plant|terms
      list|our ~1 prices ~6 rise|increase|change|go+up|adjusted
      price ~1 increase|adjustment|list ~4 from|effective|as+of
      advance|advanced ~1 shipping|ship|shipment notice|notification
      asn ~6 -- my
      proforma|pro+forma ~6 attached|enclosed|your|invoice -- need|send+us|please+send|could|can
      attached|enclosed|find ~4 our ~2 invoice|proforma|pro+forma|order+confirmation|price+list|delivery+note
      we|us can|could|will|have|are ~3 ship|shipped|deliver|dispatch|dispatching|supply ~9 you|your|balance|remainder|rest ~2 ordered|order|po|follows|warehouse|dock -- can+you
      line ~2 <n> ~7 backorder|back+order|delayed|discontinued|now|postponed|short -- my
      goods|order ~6 ready ~3 for? ~2 collection|pickup|pick+up|shipment|dispatch ~3 -- is+my|when
      your ~2 dock|warehouse|receiving ~6 -- signed|returned|my+order+leave|leave|left|from+your|at+your+warehouse|pick|in+your
      raw+material|raw+materials|resin|late+cells|component+shortage|shortage+of+raw
      will ~1 be ~1 discontinued
      place ~3 your ~1 orders ~3 by|before|with+us
      shipped|left|dispatched|despatched ~9 pallets|pallet|cartons|freight & your
      container|vessel|etd|bill+of+lading|forwarder ~9 your ~2 order|po|goods
    `,
    tells: `
      your ~2 <id> -- my|where|tracking|status+of|please+advise|kindly+advise|advise+us|inform+us|could+you|can+you
      payment+terms|net+30|<n>+days+net
      order+management|sales+office|inside+sales|export+department|account+manager & your
    `,
    hints: `
      your+order|your+po
      pallets|factory|plant|supplier
    `,
    subjects: `
      your ~2 po|order|purchase+order ~9 -- re+your|status|query|question|enquiry|inquiry|where|when
      asn|advance+shipping|proforma|pro+forma|price+increase|discontinued+articles
      ^ your ~9 -- where
    `,
  },
  carrier_notice: {
    asks: `
      we ~2 collect|collecting|pick+up|picking+up ~6 at|from ~2 your ~1 premises|site|address|warehouse|dock|location -- can|could|ready
      our ~1 driver|vehicle|truck|van|courier|lorry ~4 collect|pick+up|deliver|call|arrive|be+with|attend
      collect|collecting|pick+up|picking+up ~2 your ~3 pallets|parcels|goods|consignment|cartons|shipment
      cmr|paperwork|papers|consignment+note ~3 ready
      consignee|shipper|recipient|receiver ~9 -- recipient+of+my|intended|confidential -- courier|driver|carrier ~3 wrote|said|says|claims|put|marked|noted
      your ~2 shipment|consignment|pickup|collection|claim|parcel|package ~9 has+been|was|is|will|scheduled|delivered|booked|pending|on+hold -- where|my
      we ~2 attempted|tried ~2 to? deliver|delivery
      shipment|package|parcel|consignment <id> ~9 & facility|delivered|delivery|customs|hub|recipient|scheduled|attempt*|hold|damaged|returned -- my|where|when|i|we+have+not|can+you|please+send|it
      at ~2 our ~3 facility|hub|depot|terminal|station|branch|sorting -- please+deliver
      pickup|pick+up|collection|pickups ~4 scheduled|confirmed|confirmation|booked|missed|suspended
      scheduled ~1 delivery
      out+for+delivery -- ^ is ~6 out -- says|said|app|my|still|it|when -- out+for+delivery ~5 ?
      your ~1 claim ~9 reviewed|number|need|require|received|filed|denied|approved
      cargo|freight|parcel|package claims
      disposition ~5
      return ~1 to ~1 shipper
      proof ~1 of ~1 delivery ~5 requested|attached|enclosed -- not|never
      clearance|customs ~6 your ~1 shipment|consignment
      hs+code|tariff+code|commercial+invoice
      surcharge|surcharges ~6
      ship ~1 with ~1 us
      severe+weather|service+alert|service+disruption
      refused|rejected ~2 by ~2 receiver|recipient|consignee|addressee
      tracking ~1 update|updates ~4 requested -- ask
      automated|automatic ~2 message|notification -- answer|asked|your|stop|sending
    `,
    tells: `
      signed ~1 by ~2 -- nobody|not|never
      delivery|tracking ~1 status|update|notification
      next ~2 business|working day
    `,
    hints: `
      shipment|consignment|facility|hub
    `,
    subjects: `
      shipment|consignment|pickup|delivery+attempt|proof+of+delivery|service+alert|claim|disposition|undeliverable|tracking+update -- my|where|status|query|enquiry|our
    `,
  },
};
