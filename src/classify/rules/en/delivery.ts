// English: what a mail says that says of a parcel on its way, or of where it should go. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const delivery: IntentRules = {
  delivered_not_received: {
    asks: `
      says|say|shows|marked|claims|reads ~2 delivered ~7 but|yet|though|although -- not+delivered|out+for
      says|app|tracking|status|claims|email ~6 handed|given ~2 to ~2 resident|neighbour|neighbor|someone|somebody|me|occupant|reception|customer
      says|shows|tracking|claims|app|status ~5 signed ~1 by|for
      photo|picture|image ~6 door|porch|house|gate ~6 ours|mine|different|another|else
      says|said|shows|claims|marked|tracking|according|status|supposedly|apparently ~6 left ~4 porch|door|doorstep|mailbox|reception|shed|neighbour|neighbor|garage|lobby|concierge|safe+place|locker|desk|letterbox|step|front
      ! says|said|say|marked|shows|showing|show|shown|status|listed|states|stated|claims|claim|supposedly|apparently|according|reported|tracking|scan|update|email|app ~6 delivered|delivery|left+at|handed|dropped+off|signed & not|never|nothing|no|nobody|noone|nowhere|isnt|empty|wasnt|cant|where|wrong|missing|stolen|else|different|disagree|havent|hasnt|someone|doesnt -- not+delivered|not+been+delivered|undelivered|out+for+delivery|be+delivered|delivery+date|delivery+exception|cannot+deliver|cant+deliver|could+not|return|your+return|refund|attempted|tried
      delivered & never|not|havent|hasnt ~4 received|receive|got|get|arrived|seen|came|here|have+it -- not+been+delivered|not+delivered|yet+to+be|not+yet|never+delivered|be+delivered|out+for
      delivered|delivery ~8 not|never|nothing|no+sign|nobody ~4 here|there|received|receive|got|porch|door|mailbox|house|home|it|box|parcel|package|arrived -- not+been+delivered|be+delivered|out+for
      proof ~1 of delivery & not|never|nothing|no|wrong|provide|need|request|please -- attached+the|enclosed|you+requested
      handed+over|signed+for|signed ~9 & nobody|not|never|no+one|nothing -- not+yet+signed
      delivery ~1 scan & empty|nothing|not|no|never
      nobody ~3 name ~4 here|lives|works
      not ~3 received|got ~1 anything
      photo|picture|image ~9 not ~3 mine|my|our -- attached+photo
      not my|our ~1 door|house|porch|address|building|doorstep|home|doorway|front+door|signature
      left|delivered|dropped ~4 wrong|another|someone+else|somebody+else|different|neighbours|neighbors ~1 house|address|door|place|building|person|flat|site
      stolen|stole|nicked|taken|porch+pirate|theft|pinched & @parcel|porch|step|doorstep|delivered|it|box -- card|wallet|identity|money+was+taken|payment+was+taken|money+has+been+taken|payment+has+been+taken|money+taken|payment+taken|taken+off+my|taken+to+the|taken+by+the+courier|taken+out+of+my|was+taken+from+my
      who ~2 has|have|took ~2 my|our|the ~1 parcel|package|box|delivery|order
      so+called|alleged|supposed ~1 delivery
      signed|signature ~8 nobody|not|never|unknown|who|dont+know
    `,
    tells: `
      switched|changed|went ~2 to ~1 delivered
      no ~1 driver|van|knock|doorbell
      ^ it ~1 is|was|has|did not ~1 $
      says|claims|claimed|said|shows ~5 mailbox|porch|front+door|doorstep|letterbox|locker -- left+note|attempted
      says|claims|claim|text|message|sms|status|app|email|tracking|notification ~6 delivered|handed|left+it|left+at -- be+delivered|not+delivered|not+been+delivered
      @parcel|@order|it ~1 has|was ~1 been? delivered -- not|when|if|whether|what|which|missing|broken|damaged|wrong|return*|refund
      ! well|but|no ~2 it has|was|did not
      letterbox|mailbox|porch|doorstep ~2 is|was? ~1 empty
      no+one|nobody|noone|neighbours|neighbors|neighbor|neighbour|reception|concierge|next+door|mailroom|front+office|front+desk ~6 has|have|seen|took|got|any ~4 it|one|them|nothing|package|parcel -- left|please+leave
      checked|looked|searched|asked ~3 everywhere|around|neighbors|neighbours|mailbox|porch
      marked|shows|says|status|showing ~4 delivered
      no record ~3 delivery
    `,
    hints: `
      delivered
    `,
    subjects: `
      marked|says|shown|not ~2 delivered
      not|never ~2 received|arrived|here|delivered
      stolen
    `,
  },
  delivery_exception: {
    asks: `
      arrange|schedule|organise|organize|book ~2 new|another|second ~1 delivery|attempt -- replacement|collection
      courier|driver|carrier ~3 wrote|said|says|claims|put|marked|noted ~4 absent|not+home|nobody+home|no+one+home|closed
      missed ~3 driver|courier|postman|delivery|van|ups|fedex|dhl
      when|what ~4 next ~1 try|attempt|delivery+attempt|round
      delivery|deliver ~1 attempted -- our
      redeliver*
      no access ~4
      @carrier|they ~3 need|needed|require|required ~2 signature
      signature|sign|id ~6 not|nobody|missed ~2 there|home|in -- delivered
      held|stuck|stopped|hold|detained|blocked|delayed|sitting|waiting ~4 customs|clearance|border
      customs ~6 held|hold|stuck|want|need|require|asking|asks|paperwork|documents|clearance|delay|problem|issue|release -- are+there|charges+to|do+you+ship
      attempt|attempts|attempted|tried|trying|try ~3 deliver|delivery|deliveries|delivering -- how+many
      missed|failed|unsuccessful|second|first|another|final|two ~2 delivery|deliveries|attempt|attempts|drop -- missed+deadline|sold+out|stock
      redeliver|redelivery|re+deliver|re+delivery|deliver+it+again|deliver+again|delivered+again|bring+it+again|try+again+tomorrow|reattempt|new+delivery+attempt|rearrange+delivery|reschedule ~4
      reschedule|rebook|rearrange ~4 delivery|parcel|package|drop
      returned|return|returning|sent|going|goes|coming|way|shipped ~3 back? to ~2 sender|shipper|you+by|depot -- i+am+returning|want+to+return
      return to sender
      delivery ~1 exception
      @carrier|they|driver ~6 not|cant|unable|couldnt|could+not|refuse|refused ~3 deliver|find|access|get+in|enter|locate|reach -- not+deliver+to|do+not+ship
      @carrier|tracking|message|text|notice|says ~8 address|zip|postcode ~3 incomplete|wrong|incorrect|insufficient|invalid|missing|bad|unknown|not+found|problem|issue|is+wrong
      incomplete|incorrect|insufficient|wrong|bad address ~6 @carrier|deliver|exception|according -- put|entered|gave|typed
      lost|misplaced ~4 parcel|package|shipment|in+transit|in+the+mail|by+the -- lost+my+job|lost+the+invoice
      @carrier ~6 lost|misplaced
      @parcel|it ~4 lost -- lost+the
      damaged|crushed|destroyed ~3 in+transit|during+transit|by+the+carrier|by+ups|by+fedex|by+dhl|in+shipping+and & back|returned|held|hold|message|text*|notif*|told|facility
      stuck|stalled|sitting|sat|parked|idle|frozen ~4 at|in|since|for|on|somewhere ~5 hub|depot|warehouse|facility|terminal|center|centre|memphis|louisville|days|week|weeks|somewhere|station|sort* -- in+your+warehouse|stuck+at+home
      @parcel|tracking|it|shipment ~3 not ~2 moved|budged|moving|progressed|scanned|moved+since -- account|refund
      no|without ~2 movement|scan|scans|tracking+update|tracking+updates ~5 since|for|in|days -- label
      same ~3 scan|status|location|place ~3 since|for
      @parcel|it|order|tracking ~2 seems|appears|is|looks|be ~2 stuck -- stuck+on+processing
      notice|card|slip|note|sticker|tag|paper ~4 left|door|stuck|saying|said|post|from ~9 missed|deliver*|home|pick|collect|depot|tried|attempt*|out -- gift+note|thank+you+note
      left ~2 notice|card|slip|note ~9 deliver*|missed|tried|collect|pick|while|out|nobody -- leave+a+note
      nobody|no+one|not|wasnt|wasn|was+out|were+out|away|at+work ~3 home|in|there|out|work & tried|attempt*|missed|notice|came|deliver*|rang|card|slip
      refused|rejected|turned+away ~6 pallet|delivery|parcel|package|driver|haulier|shipment|mistake -- refund
      gate|access|door|entry|buzzer code ~9
      open|start|file ~2 trace|tracer|investigation|search+request|lost+parcel
      @carrier ~1 wants|needs|requires|asked|asks|told|said|say|says ~6 sender|shipper|apartment|address|number|phone|pay|documents|paperwork|code|before
      third|second|last|final ~1 attempt
      sent|sending|going|send|coming ~3 back ~2 to ~1 you
      deliver|bring ~4 again|another+day|tomorrow+instead|on+another -- order+again
    `,
    tells: `
      @parcel|tracking|it|shipment|status ~3 not ~2 updated|changed|refreshed -- account|refund
      depot
      lost|stuck
      on ~1 hold
      not ~3 access ~3 building
    `,
    hints: `
      customs|depot|exception|hub|facility
    `,
    subjects: `
      missed|failed ~2 delivery|attempt|ups|fedex|dhl|usps|courier|package|parcel
      customs|stuck|lost|redelivery|exception|return+to+sender|on+hold
      no movement
    `,
  },
  change_address: {
    asks: `
      street|road|house|flat|apartment|postcode|zip|city|town ~2 name|number? ~2 has|have|with|had|is|contains ~1 a|an? ~1 typo|mistake|error|misspelled|misspelt|wrong|missing|incorrect -- driver|says|delivered
      moving|relocating & here|new ~2 where|address|place|flat|home|details ~2 -- not+moving|parcel+moving|moving+on+order
      moving|move|moved|moving+house|relocating ~6 here|where|new|will+be|address|at ~4 <n> -- not+moved|tracking
      mind|possible|okay|ok|could|can|please|have|like ~3 dropped|dropping|drop|leaving|left|delivered|delivering|taken|brought|sent|going ~2 to|at|off|with|round ~2 my|our|the ~1 mums|mums+place|moms|mother|parents|sisters|brothers|neighbours|neighbors|office|work|workplace|friends|inlaws|sons|daughters ~4 -- was|has+been
      ring|knock|buzz|call|use|come+to|go+to ~3 bell|back+door|side+door|back+gate|side+gate|rear|doorbell|intercom|side+entrance|back+entrance ~2 & please|have|ask|tell|can|could|must|should -- rang|knocked|did+not|nobody|never
      should|must|please|needs+to|need+to|has+to|can|could|let|rather ~3 not go|come|be+sent|be+delivered|be+shipped ~2 to ~6 but ~2 to
      should|must|please|needs+to|need+to|has+to|can|could ~3 go|come|be+sent|be+delivered|be+shipped ~2 to ~2 my|our|the|this ~2 office|work|workplace|company|parents|mother|mum|mom|sister|brother|neighbour|neighbor|holiday|new ~3 -- return|back
      instead+of|not|rather+than|but ~4 to ~2 my|our ~2 office|work|workplace|company|parents|mother|mum|mom|sister|brother|new+flat|new+address|new+place & please|should|deliver*|send|sent|ship|shipped|go -- delivered+to+my|return
      leave|left|drop|put|hide|tuck ~1 it|them|the+parcel|the+package|the+box|everything|this ~2 behind|under|beside|next+to|in|inside|at|with|by|on|outside ~3 shed|porch|garage|bin|bins|neighbour|neighbor|neighbours|neighbors|door|doorstep|doorman|concierge|reception|lobby|gate|garden|bench|mat|locker|caretaker|desk & please|have|ask|tell|can|could|want|just -- says|marked|delivered|claims
      driver|courier|carrier|postman|delivery+guy ~1 leave|drop|ring|knock|call|buzz|text|hand ~5 & please|have|ask|tell|can|could -- has|said|says|when|did
      i|we ~1 moved|relocated ~1 to ~3 -- tracking|parcel
      send|ship|deliver|bring|take|forward ~2 to ~2 my|our|the ~1 sisters|brothers|parents|mums|moms|neighbors|neighbours|friends|office|work|workplace|daughters|sons|in+laws|boyfriends|girlfriends -- back|return
      @ask|want|need|have|get ~6 go|going|come|sent|delivered|shipped|brought ~3 to ~2 new|different|another|other|mums|moms|parents|sisters|brothers|neighbours|neighbors|office|work -- return|refund|back+to
      get|have|can|could ~4 sent|delivered|shipped|redirected|forwarded ~2 there|elsewhere|somewhere+else ~2 -- do+you
      flat|apt|apartment|unit|house|street|plot|suite|door|block|building|road|floor ~2 <n> ~6 should+be|not|instead|meant
      should ~1 be|read|say ~2 flat|apt|apartment|unit|house|street|plot|suite|block|road|postcode|zip
      ship+to|delivery+address|destination ~6 read|amend|amended|correct|corrected|changed -- do+you
      wrong|incorrect|mistyped|old ~2 flat|house|door|apartment|unit|street|postcode|zip ~2 -- left|delivered
      @carrier ~4 redirect ~3 to
      should ~1 be <n> ~5 not|instead ~2 <n>
      shipping|delivery ~1 address ~1 change|update|correction|modification
      go|ship|deliver|sent|shipped ~3 to ~2 our|the|my ~2 branch|site|store|location -- yet|when
      rather|prefer|instead|want ~6 go|sent|shipped|delivered|ship|deliver ~3 to ~3 branch|office|site|store|warehouse|location|headquarters|plant
      typed|put|wrote|entered|gave ~2 <n> ~3 instead|not|rather ~2 <n> -- quantity|pieces|units
      change|changing|changed|update|updating|amend|amended|correct|corrected|fix|edit|modify|modified|alter|switch|replace|revise|adjust|set ~6 address|addresses|postcode|post+code|zip|zip+code|zipcode|house+number|apartment+number|street|destination|delivery+location|ship+to -- email+address|mail+address|invoice+address|billing+address|on+the+invoice
      address|street|zip|postcode|ship+to ~6 changed|updated|corrected|amended|fixed|modified|be+changed -- email+address|invoice
      @ask|redirect|send|ship|deliver|deliver+it|forward|reroute|re+route|divert|go|mail ~6 to|at|at+the ~6 instead|rather+than|not+to+my|and+not+to -- return|refund|card|account
      new|different|another|correct|right|other|alternative|following|below|current ~1 delivery|shipping|ship+to|mailing|postal|home? address -- return+address|email+address|from+which|invoice
      new|different|correct|right address -- email+address|return+address
      send|ship|deliver|redirect|reroute|forward|divert ~5 different|another|new|other|my+office|my+work|parents|sister|brother|neighbor|neighbour|friend|moms|mums|following|address+below ~3 address|location|place|house|home|office|work|instead -- return
      @order|it|everything|parcel|package delivered|sent|shipped ~2 to ~3 instead|sisters|parents|my+sister|my+office|my+work|my+new
      ! wrong|old|incorrect|previous|outdated|incomplete ~3 address|zip|postcode|street|house+number -- delivered|email+address|@carrier|tracking|left|driver|exception|deliver|refund
      address ~5 wrong|incorrect|should+be|should+read|mistake|typo|misspelled|outdated|old -- @carrier|deliver|delivered|tracking|exception|email+address|refund|invoice
      typo|mistake|error ~5 address|street|zip|postcode|house+number|name+of+the+street -- invoice|email
      forgot|forgotten|missing|left+out|omitted ~5 apartment|apt|unit|suite|flat|house+number|floor|address
      apt|apartment|flat|suite|unit|house number ~2 missing|is|should|was|wrong -- <url>
      send|ship|deliver|mail it|this|them|order|everything|parcel|package|those ~2 to <n>|<id> -- return
      go|going|sent|delivered|shipped ~2 to ~2 office|work|workplace|neighbor|neighbour|parents|mother|mum|mom|sister|brother|son|daughter|friend|ex|exs|old+flat|old+address|other+address -- return|back
      going ~2 to ~2 wrong|old ~2
      moved|moving|relocated|relocating ~9 address|send|ship|deliver|instead|order -- nothing+moving|not+moving|not+moved|parcel+moving|it+moving|still+moving|has+moved+since|moving+on+order|moving+with+order|moving+yet
      change|update|modify ~4 where ~6 going|delivered|sent|shipped|goes
      zip|postcode|zip+code|street|house+number ~5 wrong|incorrect|should|mistake -- dhl|ups|fedex
      change|update|amend ~2 shipping|delivery $
      change ~2 shipping|delivery ~1 on|for|of
      must|should|needs+to|has+to ~1 go|be+sent|be+shipped|be+delivered ~1 to ~2 -- return
      redirect|reroute|divert ~5 @parcel|@order|it|address
    `,
    tells: `
      moved|moving|move ~3 house|home|flat|apartment|away|this|next|on|at|out|recently -- nothing+moving|moving+on+order|package|parcel|not+moved|tracking|in+transit
      not ~2 live|living there|at -- anymore+received
      put|entered|typed|gave|used ~2 wrong|old ~3 address|zip|street
    `,
    hints: `
      address
      moving|moved
    `,
    subjects: `
      correct*|change|amend* ~2 ship+to|destination|delivery+address
      wrong|incorrect ~2 flat|house+number|postcode|street
      new|wrong|change|changed|different|update|correct* ~3 address
      address ~2 change|update|correction|wrong|mistake
      address $
      moving|redirect|reroute
    `,
  },
};
