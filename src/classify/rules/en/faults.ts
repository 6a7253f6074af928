// English: what a mail says of goods that came wrong: broken, another thing, or too few. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const faults: IntentRules = {
  damaged_item: {
    asks: `
      new|replacement|spare ~2 @goods|lid|leg|handle|screen|part|parts ~4 @broken
      get|have|want|need|send|could|can ~5 replaced -- size|colour|color|battery|part+replaced|wrong
      arrived|came ~4 dead|brown|mouldy|rotten|in+half|snapped -- brown+one|ordered|colour|color
      has|have|with|shows ~4 line|lines|stripe|stripes|dead+pixel|dead+pixels|hole|spot|stain|mark|marks ~3 & screen|box|across|display|brand+new|new|arrived|received
      arrived|came|received|delivered|got|was|is|were|are|comes|unpacked|opened ~6 @broken -- not+damaged|not+broken|link|track|broken+in|breaking+in|break+ining|website|zip+code
      @broken ~4 when|on|upon|in+the|during|out+of|from ~4 arrival|arrived|delivered|box|packaging|opened|unpacked|delivery|received|start|factory -- tracking
      ! not ~2 work|works|working|turn+on|switch+on|power+on|charge|start|heat|function|functioning|turning+on ~5 -- website|link|page|code|login|payment|card|phone+number|tracking|chat*|checkout|discount|coupon|voucher|homekit|google|alexa|does+it+work|saturday
      will ~1 not|wont ~1 turn+on|start|charge|switch+on|power
      stopped|quit working
      stopped ~1 heating|charging|spinning|turning|responding
      has|have|had|with ~4 crack|cracks|dent|dents|scratch|scratches|hole|holes|tear|defect|stain|stains|chip|chips|rip -- sold+with
      @broken|defective|faulty ~3 item|product|unit|units|goods|piece|pieces|one|on+arrival|batch|good -- replaced+already
      leaks|leaking|leaked|drips|dripping ~4 -- data|leaked+personal
      broke|snapped|cracked|ripped|tore|burst|fell+apart|came+off|collapsed ~6 after|first|when|while|second|already|within|day -- heart|into
      @broken ~1 $ -- link|tracking|broken+in|breaking+in|break+in
      in ~2 bad|poor|terrible|awful|damaged|horrible condition
      arrived|came ~4 in|as ~2 pieces|bits|shards|broken
      dead|broken|faulty|defective|doa $ -- deadline|link
      side|screen|button|motor|battery|handle|leg|zip|zipper|lid|glass|pump|display ~3 dead|broken|broke|cracked|bent|loose|stuck|off -- how+long
      poor|bad quality ~3 & arrived|received|broke
      nothing ~1 happens
      grinding|rattles|rattling|buzzing|smokes|sparks|flickers|flickering|wobbles|wobbly|jammed|splinters|shards ~3
      something ~2 wrong ~2 with ~2 item|product|unit|machine
    `,
    tells: `
      out ~1 of ~1 the ~1 box
      @broken -- link|tracking|heart|zip+code|data|not+broken|not+damaged|record|deadline|taped|broken+in|breaking+in|break+in
      photos|pictures|pics|images ~3 attached|damage|enclosed
      covered|cover ~3 warranty
      warranty ~2 claim|repair
      malfunction*|defect*|fault*
      smells|smell|overheats|overheating|hot -- hotel
    `,
    hints: `
      replacement|repair|warranty|replace
    `,
    subjects: `
      @broken|not+working|does+not+work|defective|faulty|damage|damages -- link|tracking|broken+in
      bad+condition|leaks
    `,
  },
  wrong_item: {
    asks: `
      @product ~1 one|ones came|arrived|was+sent|turned+up -- not|never|when|fine|thanks
      was|were|got|been ~1 sent|given|shipped ~5 , ~1 but? i|we ~1 bought|ordered|wanted|paid+for
      somebody|someone elses ~3 -- porch|house|door|address|name+on+the+card
      you|they|have|been ~2 sent|supplied|delivered|shipped|given ~8 , ~2 i|we ~1 ordered|wanted|asked+for|paid+for|bought -- confirmation|nothing|email
      supplied|delivered|received ~9 , ~1 i|we ~1 ordered ~3 -- nothing|confirmation
      arrange|send|supply|dispatch|get|need|want ~4 correct|right ~1 material|item|items|product|goods|part|parts|one|ones -- address|invoice|charger|missing
      collection|collect|return ~4 wrong ~1 one|ones|item|items|goods|material
      @parcel|box|here|it ~5 somebody|someone ~1 elses
      where|but ~2 i ordered ~2 a|the|an ~4 $ -- when|confirmation
      sent|received|got|shipped|delivered|arrived|came|gave|in|contains|opened|get ~6 wrong|incorrect|different|another|other ~2 item|items|product|products|thing|goods|article|articles|model|size|colour|color|shoes|one|ones|order|brand|version|book|shirt -- could+i+get|can+i+get|like+to+get|other+things|also+got|another+order|different+order|my+other+order|ordered+the+wrong|ordered+wrong|i+chose|chose|picked|i+ordered+the|by+mistake+i|another+order|other+things|different+size+please|need+a+different|want+a+different|another+one+please|in+a+different|stock|swap|exchange|change+to|order+another|other+things+i|put+the+wrong|before+it+ships|any+other|which|difference|like+another|no+need|send+another|another+size|do+you
      sent|received|got|shipped|delivered|gotten|send ~4 wrong|incorrect|different|someone+elses|somebody+elses -- address|refund|invoice|amount|by+mistake+i
      not ~1 what|the+one|the+ones|the+model ~2 i|we|was ~3 ordered|bought|paid|requested|chose|purchased|asked+for -- price
      ordered|order|ordering|paid+for|wanted|bought|asked+for|selected|chose ~7 but|and|instead|yet ~3 got|received|sent|came|arrived|shipped|get -- never|nothing|confirmation|not|no|refund|charged|only+received|only+got
      ordered|bought|paid+for|selected|chose|asked+for ~9 you+sent|you+have+sent|u+sent|you+guys+sent|i+got|i+received|we+received|we+got|got+a|received+a -- confirmation|nothing|email|only|not+received|no
      instead ~1 of ~9 received|got|sent|arrived|came|delivered|there+was|contains -- refund|address
      received|got|sent|delivered|came|arrived ~9 instead ~1 of -- address|refund|please+send
      is|are|was ~6 but|whereas ~2 i|we|my ~1 ordered|paid+for|order|bought|wanted -- charged|price|moved|not+yet
      someone|somebody|another|other|different ~3 else|elses|customer|customers|person|persons|people|name ~5 order|parcel|package|item|items|name|packing|label -- leave|house|neighbor|give|deliver*|let+someone|wife|porch|doorway|call|contact|stock
      wrong|incorrect ~1 item|items|product|products|goods|article|articles|shoes|colour|color|model|order ~2 -- wrong+order+number|ordered|i+chose|chose|picked|by+mistake|swap|exchange|before+it+ships|put+the+wrong
      not ~2 match|correspond|matching ~5 order|ordered|description|picture|bought|invoice
      mix|mixed|mixup ~1 up ~3 -- feelings
      sent ~2 me|us ~2 wrong
      not ~4 one|model|book|colour|color|size|item ~2 i|we ~2 bought|ordered|paid|chose
      contents|box|package|parcel|label ~6 says ~6 but|whereas|inside ~6 -- delivered
      i|we paid+for|ordered ~3 <id>|the|a & in+the+box|inside|received|box+is
    `,
    tells: `
      this ~2 is ~1 clearly|definitely|obviously
      my ~1 order ~1 was ~2 the ~4
      supposed ~1 to ~1 be ~5 but
      mistake ~4 with|in my|our|the order
    `,
    hints: `
      wrong|incorrect|instead
    `,
    subjects: `
      wrong|incorrect|different|not+what ~2 -- address|charge*|amount|invoice|price|house|flat|street|number|postcode
      somebody|someone else|elses
      mixup
      mix up
    `,
  },
  missing_item: {
    asks: `
      nowhere ~2 to+be+seen|to+be+found|in+sight|in+there|in+the+box ~3 -- parcel|order|van|tracking|refund
      all|everything|rest|others ~6 but|except ~3 nowhere|not+in|isnt+in|not+there|wasnt+in|isnt+there
      no ~2 key|screws|bolts|charger|lid|cable|remote|batteries|plug|legs|instructions|filter ~2 in|inside|with ~2 box|package|parcel|bag|it
      @parcel|it|inside ~2 only ~1 had|contained|has|held|the ~4 -- charged
      @parcel ~1 had|contained|has ~1 only ~4
      bag|screws|bolts|charger|cable|lid|leg|legs|remote|manual|plug|filter|instructions|batteries|part|parts ~4 not ~1 there|here|included|inside|present -- working
      missing ~2 leg|legs|lid|part|parts|piece|pieces|screw|screws|charger|cable|handle|shelf|item|items|one|half ~6
      <n>|one|two|three|four|five|six ~4 short -- notice
      came|arrived|delivered|comes ~3 with ~1 none|no|nothing
      where ~1 is|are the ~1 screws|bolts|charger|cable|lid|remote|legs|shelves|bulb|batteries|instructions|manual|plug|parts|hardware|filter|keys
      missing ~4 from|in|out+of ~4 box|package|parcel|order|delivery|shipment|carton|kit|set -- address|invoice|label
      item|items|product|article|one|units|part|parts|screws|pieces|charger|cable|lid|remote|manual|instructions|accessory|bag|component|components|kit ~3 missing -- last|nursery|only+thing|address|confirmation|tracking|stock|website|address|price
      missing ~2 part|parts|item|items|screws|piece|pieces|charger|cable|lid|accessory|accessories|units|product|components|hardware|bolts|from+my|from+the -- parcel+is|parcel|invoice|confirmation
      not ~3 in ~2 box|package|parcel|there|carton|kit|bag|delivery -- delivered|mailbox|home|account|still|invoice|stock|not+in+the+office
      came|arrived|delivered|comes|shipped|received|got ~5 without|minus|lacking ~4 -- invoice|receipt|warning|knocking|notice|issue|problem|problems|confirmation|signature|label|tracking|any+news|confirmation|reply|answer|email|sign+of|response|damage
      only ~4 received|got|arrived|delivered|came|inside|contained|included|one|<n>|two|three|half|count|counted|there & ordered|of|instead|should|but|slip|list|paid|supposed|inside|out+of|have -- refund|want+one|only+want|only+need|mail|reply|email|charged|keep
      received|got|counted|count|delivered ~3 only
      should|supposed|meant ~6 have|been|be|there|included ~5 but|only|and|there|we|i ~4 only|one|two|<n>|missing|not|was|were|got|count|counted -- colour|color|size|delivered|address|model
      incomplete ~3 delivery|order|shipment|set|package|@order
      @order|delivery|shipment|set|parcel ~3 incomplete|not+complete|short
      short|shortage|shorted|shortfall|lacking|fewer ~3 <n>|by|of|unit|units|pieces|delivery|shipment|shipped|delivered -- raw|short+of+time|too+short|shorts|in+short|short+notice
      short ~1 shipment|shipped|delivered|delivery
      forgot|forgotten|forget|omitted ~3 pack|include|send|put|ship|add -- address|apartment|password|i+forgot|we+forgot|gift
      i|we think you forgot
      @parcel|box|package|envelope ~4 was|is|were|arrived|came ~2 empty
      empty ~1 box|package|parcel|envelope|carton -- mailbox
      half ~5 @order|ordered|items|things|of+it|what -- price|not+shipped|half+price|off
      not ~2 everything|all ~5 in|here|arrived|received|there|included|of
      part ~3 of ~3 order|delivery|shipment|set ~4 missing|not|never|absent
      packing+list|packing+slip|slip|delivery+note ~9 but|count|counted|only|missing|have|got -- price|prices|name
    `,
    tells: `
      said|says|listing|description|listed|advertised ~4 included
      someone|somebody cant ~1 count
      where ~2 is ~1 the ~2 bulb|lid|charger|cable|remote|screws|rest|manual|plug
      missing -- confirmation|tracking|invoice|address|parcel|package|email|link|refund|money|acknowledg*|receipt|you
      send|post|ship|mail ~4 missing|remaining|rest
      no ~1 lid|screws|charger|remote|cable|instructions|manual|batteries|bolts
      without ~2 screws|charger|lid|remote|cable|instructions|manual|hardware|bolts|tools|pins
    `,
    hints: `
      missing|incomplete|rest
    `,
    subjects: `
      missing|incomplete|shortage|short+shipment|empty+box|not+everything|half -- invoice|confirmation|parcel|package|tracking|payment|acknowledg*
    `,
  },
};
