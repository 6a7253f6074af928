// English: what a mail says that asks about refunds, invoices and payments. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const money: IntentRules = {
  refund_status: {
    asks: `
      when ~3 i|we ~1 see|get|have|expect ~1 the|my|that|those <n> ~2 ?
      eta|timing|date|timeline ~2 on|for|of ~2 my|the|our ~1 refund|reimbursement|credit|money
      when ~4 paid|reimbursed|repaid|money ~1 back
      did|has|have|is ~2 my|the|our ~1 return ~3 arrive|arrived|reach|reached|landed|back|there ~3 -- label
      any|no|some ~1 word|news|update|sign ~3 my|the|our? ~1 @money
      arrive|land|appear|show|reach|hit|come|be ~3 in|into|on ~2 account|card|bank|statement -- order+in|my+account+page
      half|part|partial|rest|portion ~3 of? ~2 refund|reimbursement|credit
      confirmed|promised|issued|processed|approved|authorised|authorized ~4 refund ~4 -- want|like
      expect|expecting|waiting+for ~3 refund|reimbursement|restitution|compensation|rebate ~2 of
      when ~4 credit|money|refund ~3 show|appear|arrive|post|hit
      since ~3 received|got|have ~6 no|nothing|not ~2 money|refund|credit|happened
      not|no|seen|still|nor ~3 money|refund|credit ~2 $ -- want|like|back+guarantee
      where|wheres ~4 @money -- send|how+do+i+get
      when|how+long|how+soon ~9 @money -- policy|if+i+return|can+i|in+what+cases|warranty
      when|how+long ~6 money ~1 back
      not|never|no|nothing|havent|still ~7 refund|refunded|money+back|reimbursed|reimbursement|credited|credit+note|credit -- want|credit+card|no+need|do+not+want|without+refund|gift|like|happy|no+refund+policy|satisfied|approved+credit|credit+check|quality
      waiting|wait|awaiting ~5 refund|money|credit|reimbursement|credit+note|repayment
      status ~4 refund|return|rma|reimbursement|credit|returns
      refund|return|rma|reimbursement ~2 status|update|progress
      has|have|was|were|did|is ~5 refunded|reimbursed|credited -- if
      has|have|did|was|is ~6 return|returned+item|parcel+back ~5 received|processed|arrived|get|reached|completed|approved|accepted|registered -- order
      have|did you ~2 received|receive|get|got ~3 return|returned|rma|item+back|package+back
      refund|reimbursement|credit ~5 not|never ~4 show|showing|appear|appeared|received|arrived|there|visible|seen|come|hit|posted
      refund ~4 processed|issued|promised|made|due|approved|sent|pending|owed|outstanding|missing -- want+to+return
      refund ~9 less|wrong|incorrect|only|partial|short|difference|amount -- policy
      which|what ~3 card|account|method ~6 refund|refunded|credited
      to ~1 which|what ~2 account|card ~8 refund
      to+which|where ~7 refund ~3 sent|go|went|made|paid
      returned|sent+back|shipped+back|sent+it+back ~9 refund|refunded|money|credit|nothing|reimburse* -- want+to|how
      returned|sent ~6 weeks|days|month|week ago & refund|money|nothing|not|still -- never+arrived
      expect|expecting|owed|follow*|following ~5 refund|reimbursement|credit+note|compensation+of
      credit ~1 note ~5 -- purchase
      refund|money ~4 promised|outstanding|overdue
      got|received ~3 refund ~3 of & but|less|only|why
    `,
    tells: `
      bank|card|statement|paypal ~3 nothing ~2 from
      statement ~4 still ~3 due|open|full
      returned ~3 @thing|jacket ~6 signed|received|arrived|got
      your|the ~1 warehouse ~2 signed|received|got|has ~3
      credit ~3 would|will|to ~2 follow
      not|dont ~4 see ~6 card|account|statement|paypal|bank & refund*|money|it|credit* -- charged
      refund ~5 bank|card|account|paypal|statement
      returned ~4 @thing ~4 ago|on|in|last|weeks|already
      cancelled ~9 refund|money
      money ~2 back
    `,
    hints: `
      refund|refunded|reimbursement|credit+note
    `,
    subjects: `
      refund|reimbursement|credit+note|money+back|return+status|return+processed -- request|please
    `,
  },
  invoice_request: {
    asks: `
      where ~3 @bill ? -- paid
      @ask|send|resend|provide|issue|get|email|give|download|find|have|forward|claim|missing|where|requires|asking|asks|lost|check|see|view|obtain|generate|look+for ~7 @bill|proof+of+purchase -- address+the+invoice+was+not|paid+twice|attached+invoice|find+attached|attached+our|enclosed+our|our+invoice|gift+receipt|invoice+to+head|include+the+invoice|without+the+receipt|without+receipt|confirm+receipt|acknowledge+receipt|bill+the|no+receipt+or+confirmation|commercial+invoice|foot+the+bill|pay+the+invoice|in+receipt|return+it+without|order+confirmation+and|upon+receipt
      @bill ~5 needed|required|missing|please|request|requested|not+received|copy|again|pdf|not+enclosed|made+out -- attached|paid+twice|shipment
      copy|copies|duplicate|pdf ~3 @bill
      vat|tax|itemised|itemized|proper|corrected|commercial|pro+forma|sales @bill -- attached+please|enclosed|we+need+the+commercial
      not|no|without|never ~4 @bill ~4 -- received+only|confirm|no+confirmation|gift+receipt|nothing|return|confirmation
      @bill ~6 wrong|incorrect|misspelled|correct|corrected|change|changed|amend|name|our+company|tax+number|vat+number|address -- paid|refund
      invoice ~3 correction
      correct|change|amend|update|fix ~5 @bill -- paid
      put|add|include ~6 vat|tax|company|name|number ~6 @bill
      proof ~1 of ~1 purchase -- of+delivery
      tax|vat number|id ~4 on|to ~3 @bill
      @bill ~4 for ~5 expenses|accounting|accountant|tax|taxes|employer|insurance|reimbursement|bookkeeping|records|company|warranty|work
    `,
    tells: `
      accounts+payable|bookkeeper|accountant|accounting|bookkeeping|expense|expenses & @bill
      @bill -- paid|attached|confirm|receipt+<id>|gift+receipt|receipt+number|enclosed+our|upon+receipt|acknowledg*|in+receipt|receipt+of|without+receipt
    `,
    hints: `
      @bill
      accounting|accountant|bookkeeping|expenses|vat
    `,
    subjects: `
      @bill|vat|proof+of+purchase|accounting -- paid|attached
    `,
  },
  payment_problem: {
    asks: `
      says|shows|still|marked|status|as ~3 unpaid|not+paid
      pending|awaiting|waiting+for ~1 payment
      took|taken|take|takes|deducted|withdrew ~4 twice|two+times|double|again|2+times
      charged|charge|billed|paid|debited|payment|charges|taken ~5 twice|two+times|double|three+times|again|both+times|multiple+times|duplicate -- twice+as
      double|duplicate ~1 charge|charged|payment|billing|billed|debit|charges|payments
      two|double|identical|duplicate|second|three ~3 amounts|charges|payments|debits|transactions|withdrawals|entries ~9 -- different
      overcharged|over+charged|overpaid|overpayment|charged+too+much
      payment|card|transaction|paypal|checkout ~6 declined|failed|fails|rejected|refused|error|denied|not+accepted|not+go+through|not+going+through|not+work|not+working|not+processed|blocked|expired|invalid|keeps -- refund
      not|cant|unable|wont|trouble|troubles|problem|problems|issue|issues|error|errors|fail|failing|failed|tried|difficulty|problms ~5 pay|paying|payment|payments|checkout|check+out|process+payment|complete+my+purchase|card -- anymore+order|refund+card|invoice|pay+twice|pay+double|pay+it+twice|pay+again|paying+twice|pay+for+it+twice|cant+remember|not+remember|not+sure|went+through|end+of+the+checkout|finished+the+checkout
      payment ~4 pending|stuck|unpaid|processing|outstanding -- refund
      payment ~2 problem|problems|issue|issues|error|errors|trouble
      declined|decline -- invitation
      not|doesnt|isnt|wont|did+not ~4 accept|take|accepting ~3 card|payment|gift+card|paypal|visa|mastercard|amex
      unknown|unrecognised|unrecognized|unauthorised|unauthorized|strange|unexpected|fraudulent|suspicious ~1 charge|charges|payment|transaction|debit
      charge|charges|transaction|payment|debit ~9 not|dont|never ~2 recognise|recognize|make|authorise|authorize|made|order|know
      received|receive|got|get|arrived|see|come ~4 payment|transfer|wire|money+transfer -- refund|credit
      bank|wire ~1 transfer ~9 received|confirm|made|sent|arrived|done|yesterday|monday|booked -- quote|pay+by|we+would+pay|refund
      payment|transfer ~4 received|arrived|gone+through|go+through|been+received|come+through
      discount|coupon|promo|voucher|code|gift+card|promotion ~9 not|invalid|expired|rejected|failed|cant|full+price -- postcode|gate+code|tracking+code|zip+code|access+code
      charged|paid|billed ~6 although|but|instead|more|even+though|wrong|incorrect|full|different|higher ~4 price|amount|page|was|advertised|than|<n>|total -- refund+of|never+received|not+received|nothing
      wrong|incorrect amount|price ~4 charged|billed|paid -- refund*
      how|where ~3 pay ~5 -- return
      payment ~1 link
      took|taken|take ~2 money|payment ~6 but|and ~5 not|no|says|failed|error -- people|disappear
      bank ~3 hold|pending|authorization|authorisation
      accept|accepted|take|payment+methods|payment+options|payment+modalities|allowed ~4 paypal|klarna|amex|visa|mastercard|bank+transfer|credit+card|payment+methods|payment+options|methods ? -- refund
      payment methods|method|options|modalities|option
    `,
    tells: `
      paid ~3 by|via|with|through ~2 bank+transfer|transfer|paypal|wire|card|cheque|check ~5
      charged|debited|money ~2 taken -- refund*|i+ordered|so+i+assume|so+i+guess|so+i+suppose|so+i+think|so+it+must|so+i+presume|so+the+order
      gift ~1 card ~5 -- gift+card+note
      discount|coupon|promo|voucher ~1 code
      card ~3 charged & confirmation|declined|error|nothing|no
    `,
    hints: `
      payment|pay|paid|charged|card
    `,
    subjects: `
      payment|charged|declined|double+payment|overcharged|charge|discount+code|gift+card|paypal|bank+transfer|card+error -- refund
    `,
  },
};
