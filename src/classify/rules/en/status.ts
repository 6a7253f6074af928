// English: what a mail says that asks where an order is, or whether it came through. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const status: IntentRules = {
  where_is_my_order: {
    asks: `
      which+day|what+day|what+date|which+date|what+time|what+exact+day|exact+day|exact+date & delivered|arrived|came|brought|dropped|landed|handed|reached|signed|left+it -- refund*|missing|damaged|broken|open|stock|return*|collect*
      what|which ~1 day|date|time ~2 did|was|were ~8 deliver|delivered|arrive|come|bring|drop|dropped|land|hand|handed|reach|get+here|get+to -- refund*|missing|damaged|broken|open|stock|return*|collect*
      need|needs|want|wants|note|state|write|enter|put|log|have+to|asks|asking ~6 day|date|when ~6 delivered|arrived|came|reached|handed+over|dropped+off|brought|got+here -- refund*|missing|damaged|broken|quote|return*
      who ~1 signed|took|accepted ~4 for|in|it|parcel|package|delivery -- wasnt+me|missing|wrong|nobody
      leaving|going|shipping|leave|leaves|go|ship ~4 this ~1 week ~3 or ~3 next
      on ~1 doorstep|porch|mat|doormat ~4 monday|tuesday|wednesday|thursday|friday|saturday|sunday ~9 or|say|says -- refund*|missing|damaged
      whether|if|when|idea|know|tell|chance ~8 gets|get|reaches|reach|makes|make|lands|land|comes|come ~2 to|it? ~1 me|us|here|my|home ~3 before|by|in+time|for|today|tomorrow|this ~4 -- @money|stock|if+i+order|reply|answer
      is|are my|the|our ~4 on|in|with ~2 van|truck|lorry|vehicle|route|driver|todays+round|round ~3 ? -- damaged|wrong
      on|which|what ~1 which|what? ~1 day|date ~1 was|were ~3 delivered|brought|dropped+off ? -- not|never|says
      is|are|will|does|do ~9 arriving|coming|due|landing|turning+up|showing+up|being+delivered|come|arrive|here ~3 today|tonight|tomorrow|this+morning|this+afternoon|this+evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this+week|next+week ? -- @money|stock|back+in|sale|if+i+order|add|change|instead|replacement
      ^ arriving|coming|due|here|delivered|landing ~2 today|tonight|tomorrow|soon|yet|this+week ? -- stock|refund
      should|need|have|worth|bother|bothering ~4 waiting|wait|stay|staying|stick|sticking|hang|hanging ~2 in|home|around|at+home|indoors ? -- collect|return
      how are|is these|those|both|the+two|my+two|all+three|the+three ~3 doing|coming|getting+on|looking|going|progressing ~2 -- refund|returns|stock
      have|has|are|did|were|is ~9 bought|ordered|got|purchased ~4 shipped|dispatched|been+shipped|been+sent|gone+out|left|been+dispatched|ship|sent|on+the+way|on+their+way|going+out ? -- @money|wrong|instead|replacement|returned|back
      what|which ~1 day|date|time ~5 get|got|come|came|reach|reached|show|showed|turn|turned|make|made ~2 here|up|to+us|to+me|it|home ? -- @money|open|shop|stock
      curious|wondering|wonder|ask|asking|know|tell|see|check ~4 where|whereabouts|how+far ~2 it|this|that|they|these|order|parcel|package ~1 is|are|has|have|got|gets ~2 $ -- refund|made|label
      have|has|did|is|are|do ~2 you|they|it ~1 hand|handed|given|give|still|pass|passed|dropped ~4 in|at|over|to|with ~2 warehouse|depot|stockroom|ups|usps|fedex|dhl|carrier|courier|over|you|them ? -- return|refund
      do|will|does|are|should ~2 you|they|driver|courier ~2 bring|bringing|deliver|delivering ~3 to|at|home ~3 or ~3 i|we ~3 get|fetch|collect|pick|go
      which|what day|date|time ~6 delivered|arrived|dropped+off -- @money|@bill|open|missing|damaged
      when ~2 i|we ~1 see|get|have|receive|expect ~2 my|the|our ~3 ? -- @money|the+<n>|my+<n>|@bill|reply|answer|quote|stock|replacement|label|back|call|manual
      any|no ~1 sign|trace ~2 of ~4 ?
      @ask|let|know ~5 carrier|courier ~3 parcel|consignment|tracking|shipment|reference ~1 number ~5 -- return|label
      anticipated|probable|likely|expected|planned ~1 date|day|time ~1 of|for ~2 delivery|dispatch|arrival|shipment -- quote|price|change
      where ~1 do|can|should|could i|we ~2 look|see|check|find ~4 how|where|when|whether|if ~5 order|parcel|package -- refund|return
      realistic|optimistic|unrealistic|too+soon|too+early ~4 hope|expect|count ~4 -- refund
      should|does|do|must|need my|our husband|wife|partner|son|daughter|mother|father|mum|dad|colleague|flatmate ~3 wait|be|stay ~2 in|home|there ~6 ? -- collect
      how ~2 order|parcel|package|it ~1 is ~1 getting|coming|moving on|along|forward? ~3 -- refund
      number|link|code|page ~3 goes|takes|leads|shows|opens|is ~2 nowhere|dead|blank|empty -- return|label|discount
      what|which ~1 is ~2 number|link|code ~1 please? $
      @ask|get|have|give ~3 estimated|expected|approximate|rough|likely|provisional ~1 arrival|delivery|date|day|time|eta ~4 -- lead+time|quote|price|cost|refund|replacement
      tell|know|say|advise|confirm|see|find+out ~3 what|which ~1 day|date|time ~4 delivery|parcel|package|order ~2 is|due|here|comes -- change|refund
      how ~1 much ~1 longer|more+time|time ~5 -- warranty|refund|sale|offer|return
      what ~2 latest ~2 on|with|about|regarding ~4 @order|@parcel|<id>|it -- refund|return|complaint|price|model|claim
      is|are ~1 it|that|this|they|delivery|everything ~1 still ~1 planned|scheduled|due|expected|set|down|booked ~1 for|on ~3 ?
      nothing|not|anything|still ~2 moving|moved|happening|happened ~2 on|with|for ~2 order|parcel|package|<id> -- address|house|refund
      planned|scheduled|booked|pencilled ~1 for ~2 today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday ? -- call|collection|pick
      status|reference|details ~2 of|on|for|along ~3 shipment|consignment|freight|forwarder|forwarders ~3 -- return|invoice
      what ~1 should|can|do|may i|we ~1 expect ~1 $
      any|no ~3 movement|activity|change|changes ~3 tracking|order|parcel|package|<id> ~2 -- address|refund
      any ~1 chance|way|possibility|idea|possible ~4 know|tell|say|find+out|see ~4 when|where|what+day|which+day|what+time ~6 -- refund|stock|return|call
      any|no|an ~1 indication|inkling|clue ~2 of|when|where|how ~6 @arrive|@leave -- stock|refund
      any|the|some ~1 movement|motion ~2 on|with ~3 @order|@parcel -- refund|return
      does|do|would ~1 that|this|it mean ~4 @leave|today|tomorrow|arrive|arrives|arriving|come|comes|coming|due|here|delivered ? -- stock|refund|back+in|return
      cant|couldnt|not|unable|no|without|missing ~4 tracking ~1 number|numbers|code|link|info|information|details|id|reference ~5 -- @money|return*|label|replacement|recognised|recognized|work|works|working|moved|updat*|valid|accepted
      cant|couldnt|not|unable ~2 see|find|locate ~3 tracking ~2 $ -- return*|label|refund
      about|on|know|check|ask|following|follow ~3 progress ~2 of|on|with ~3 @order|@parcel -- refund|return|claim|complaint|exchange|replacement
      has|have|is|are|whether|if ~3 progressed ~3 @order|@parcel|it|yet -- refund|claim|return
      anyone|anybody|someone|somebody|i|we ~1 supposed|need|needs|have|has|required ~1 to ~1 be|stay|wait ~2 home|in|there|around ? -- return|collect*|refund|pick+up
      should|must|can|do anyone|anybody|someone|somebody|i|we ~2 be|stay|wait ~2 home|in|around ? -- return|collect*|refund
      what|which ~1 day|date ~1 would|will|might|could ~1 that|it|this ~1 be ~1 $
      is|are|has|have|was|were ~3 out ~1 of ~2 warehouse|depot|building|door|factory|workshop|hands|stockroom|country ~2 ? -- stock
      has|have|is|are|curious|know|see|how ~2 how? ~1 far ~3 got|gotten|progressed|come|along|it|they|is -- from|shop|store|warehouse
      know|heard|hear|say|tell ~2 anything|something|more ~3 about|of|on|regarding ~3 @order|@parcel ? -- @money|return|stock|complaint|material|size|warranty
      idea|indication|estimate|guess|sense ~2 of ~2 day|date|when|time|timing|timescale|timeframe ~6 @arrive|@leave|reach -- @money|stock|restock*|quote|repair
      confirm|advise|inform|tell|give|state|know|provide|indicate|share|ask ~4 date|day|time|estimate ~1 of ~2 dispatch|despatch|delivery|shipment|shipping|arrival|departure -- change|invoice|po
      confirm|advise|inform|tell|give|state|provide|indicate|share|ask|know|update ~6 dispatch|despatch|shipment|shipping|delivery|order|current ~1 status|progress|timing|schedule ~8 -- refund|return|payment|rma|quote
      said|says|told|stated|promised ~3 it|they|order|parcel|package|delivery ~1 would|will|should|was|were ~4 arrive|come|with+me|with+us|here|reach|delivered|sent|shipped|go+out ~3 by|on|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|within|between -- @money|refund*|label|replacement|call|signed
      checking|check|following|follow|chasing|inquiring|enquiring|inquire|enquire|touching|circling|writing|write|asking|ask ~1 in|up|base|back|to|about|after|regarding|inquire|enquire|ask|see ~2 on|about|regarding|after|with|where|how ~3 order|parcel|package|shipment|delivery <id> $ -- refund|return|invoice|complaint|damage|cancel*|exchange
      @ask ~5 number|link|code ~3 to|so|that|and ~4 follow|track|trace|monitor -- return|label
      so|and|to ~2 i|we ~1 can|could ~2 follow|track|monitor ~2 it|them|myself|along|parcel|package|order -- return
      has|have|did ~4 order|parcel|package|it|they|anything|something ~2 happened|moved|changed|progressed ~2 ? -- refund|address|price
      what ~1 time|hour ~4 usually|normally|generally|typically|driver|they|courier|postman|van|expect|likely ~3 come|comes|here|arrive|deliver|delivered|show|be|turn ? -- open|close|shop|store|pickup
      which|what|who ~1 is|are|will|company|firm|service|carrier|courier ~2 carrying|bringing|handling|delivering|transporting|used|using|shipping|taking|sending ~2 it|this|order|parcel|package|delivery|shipment|for|them -- usually|normally|overseas|bank|payment
      how ~2 will|do|would|can ~1 i|we ~1 know|find+out|be+told|hear ~2 when|that|if|once ~4 @leave|@arrive|posted|sent
      still ~3 time|schedule|track|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|week ? -- change|cancel|add|return|amend|order|buy|available|offer|valid|stock
      @ask ~4 update|news|information|info|word|status ~3 on|about|of|for|regarding ~4 our|my|this|the|<id> ~3 @order|@parcel|shipment -- refund|return|invoice|complaint|claim|payment|exchange|replacement|account
      order|parcel|package|shipment|delivery|it ~2 seems|appears ~2 moving|progress|happened|happening ~2 $ -- refund
      expected|estimated|anticipated ~1 delivery|arrival|dispatch ~3 our|my|the|this|<id> ~2 @order|@parcel|goods|po -- lead+time|quote|price|cost
      way|possible|able|how ~3 follow|following|track|tracking|trace ~2 @order|@parcel
      has|have|is ~4 gone|handed|taken|brought|given ~2 to ~2 post|post+office|depot|courier|carrier|ups|usps|fedex|dhl ?
      any|rough|approximate|approx|an|idea+of+a ~2 date|eta|timing|timeframe ~2 for ~5 -- refund|quote|stock|restock*|call|delivery+to|back
      courier|carrier ~2 been ~1 given ~2 it|them|order|parcel ?
      can|could|should|may ~1 i|we expect ~6 before|by|this|next|on|around -- @money|reply|answer|call|stock|invoice
      when ~4 you ~2 sending|posting|mailing -- back|refund|money|replacement|invoice|label
      what|which ~1 day|date|time|week ~6 due|land|lands|arrives|arriving|turns+up|shows+up|reaches|comes -- @money|stock|shop|store|collect|restock*|label|invoice
      chase ~3 courier|carrier|parcel|package|order|delivery -- refund
      where my|our ~5 at ~1 $ -- refund|money|invoice
      wondering|wonder|curious ~3 if|whether|when|where|how|on ~8 @leave|@arrive|handed|shipped|gone+out|along -- @money|stock|@bill|replacement|you+ship|you+deliver|exchange|return*|swap|more
      what ~4 estimated|expected|approximate|rough arrival|delivery|dispatch|shipping -- cost|quote|price
      tell|know|ask ~1 me? were is|are|my
      is|are|if|whether|has|have|does ~5 @carrier ~1 has|have|got|received|picked|collected|yet ~2 it|them|parcel|order|up -- our+carrier
      is|are|if|whether ~4 with ~2 courier|carrier|driver|ups|fedex|dhl|usps ~2 yet|now|already
      how ~1 far ~1 along|away|off
      name ~2 of ~2 courier|carrier|delivery+company
      @ask|have|did|has ~4 handed+over|handed+it+over|handed+to|hand+it+over ? -- delivered
      couriers|carriers|courier|carrier ~1 name|details|contact -- usually
      what ~1 is|are|happened|happening ~3 happening|going+on|happened|with|to ~3 @order|@parcel|<id>|this+one|it -- refund|return|money|account
      where ~1 it|they is|are|has|might|could|went
      where|whereabouts ~2 is|are|has|have|of|did ~4 @order|@parcel|stuff|things|it|they|everything|everyone -- coming+from|charge|pin|refund|money|invoice|label|send|return|get+more|pay|password|replacement+policy
      where ~1 my|our ~5 is|are|went|has|could|might|got -- refund|money|invoice|receipt|credit|account|label
      where ~1 is|are ~1 my|our ~6 -- refund|money|invoice|receipt|credit|account|label|reimbursement
      when ~3 will|is|are|does|do|should|can|could|would|might|did|shall ~7 @arrive|@leave -- @money|stock|back+in|@bill|replacement|call|reply|answer|respond|available|restock*|label|return+label|price|quote|order+today|more|again+available|you+ship|you+deliver|do+you+post|in+my+account|on+my+card|in+my+bank|my+swap
      when ~5 @arrive|@leave ? -- @money|stock
      has|have|did|is|are|was ~6 @leave|shipping -- @bill|@money|label|replacement|you+get|email|confirmation|back|wrong|incorrect|someone|return*|worldwide|free|how+much
      @order ~3 shipped|dispatched|sent|left|despatched $
      what ~3 status ~5 -- refund|return|rma|credit|reimbursement|account
      status ~5 @order|@parcel -- refund|return|rma|credit|reimbursement|says|shows|payment
      @order ~2 status -- refund|return
      @ask|get|have|provide|what|update ~7 tracking ~1 number|info|information|link|code|details|id|no|numbers
      @ask ~4 tracking $
      track|tracking|trace|locate|follow ~3 @order|@parcel|<id> -- says|shows|refund|lost+your
      how|where ~3 track|trace|locate ~4 @thing
      any ~2 update|updates|news|word|progress|idea+when|idea+where -- @money|return|stock|restock*|coming+in|refund|complaint|complained|more+of|expecting+more|claim|quote
      update ~2 on|about|for ~4 @order|@parcel|<id>
      @ask ~6 eta
      eta ~3 for|of|on
      what|whats ~3 eta
      @ask|tell|know|what|advise|confirm ~6 delivery|arrival|ship|shipping|dispatch|estimated|expected ~1 date|day|time|window|status|schedule -- change|how+long|policy|usually|purchase+order|quote|quotation|our+po|price
      how|much|many ~1 long|longer|soon|days ~4 until|till|before|for ~7 @arrive|order|package|parcel -- @money|warranty|battery
      how ~1 soon ~6 @arrive|expect
      how is|are ~2 @order|@parcel ~2 doing|coming|going|progressing
      @order|@parcel|it|everything ~3 still|going+to|due|coming|arriving|scheduled|expected ~3 today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|week|weekend|time -- cancel
      will|would|can|going+to ~6 be+here|arrive|get+here|be+there|delivered|come|get+to+me|reach ~4 by|before|in+time|on+time|today|tomorrow|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|for|with -- if+i+order|if+we+order
      know|tell|see|check|confirm|say|find+out ~3 if|whether|when|how+soon ~7 @arrive|@leave -- @money|stock|@bill|call|available|if+i+order
      @ask|get|have|need|advise ~3 carrier|eta|tracking|status & eta|tracking|status|carrier ~3
      still|been waiting|wait ~2 for|on -- @money|@bill|reply|response|answer|call|credit|label|replacement|confirmation|acknowledg*|someone|you+to
      look|check ~1 up|on|into ~5 @order|@parcel ~3 delivered|arrived|shipped|is
      who ~2 bringing|delivering|delivers
      which|what day|time|date ~2 will|should|can|are|do ~6 arrive|come|coming|delivered|deliver|delivering|here|bring|bringing|expect|it|tell|be -- get+to+my+destination|money
      which|what courier|carrier|delivery+company|shipping+company ~5 @thing|has|is|will|coming|arrive|deliver|should|for -- usually|normally|do+you+use|day+return
      is|are ~5 out+for+delivery|in+transit|on+track|on+schedule|running+late|on+time|lost+in
      has|have|did|was|were|whether|if ~6 arrived|been+delivered|been+received|get+delivered|was+delivered|were+delivered ? -- return*|refund|not
      when was|were ~5 delivered
      is|are|am|does|do|still ~6 on+it+is+way|on+the+way|go+out|goes+out|still+coming|going+out|coming ? -- return|not|stock|back+in
      do|does ~2 think ~2 it|they|that|this ~3 make|arrive|come|be+here
      will|would ~1 it|they|that ~1 make ~1 it|be
      right ~1 in ~1 thinking ~4 @leave|goes|goes+out|arrives|coming
      where ~1 is ~3 number|other|second|rest|half|<n>|remainder|next
      what stage ~5
      how ~1 is ~2 it ~1 looking|going|coming|doing
      look+up|look|see|find ~4 order ~6 stage|status|where|when|shipped|sent
      will|would|can ~1 it|they|that|this|these|you ~1 make ~1 it ? -- work
      go|come ~2 get|collect|fetch|pick+up ~2 it|them|parcel|package ? -- notice|card|missed|return|refund
      ready ~2 for|to ~2 pickup|pick+up|collection|collect|be+collected ? -- our
    `,
    tells: `
      ! not|no|never ~3 shipping|dispatch|shipment|tracking ~1 notice|notification|message|update ~3 -- @money|@bill|label
      still|just ~1 says|shows|on ~1 preparing|processing|packing|pending|received|placed|ordered -- payment
      promised|said|told|estimated|quoted ~4 <n> ~2 days|day|weeks|hours -- refund|reply|answer
      @parcel|@order|it ~3 not|never ~2 arrived|come|shipped|moved+yet|turned+up|here|showed|left -- if|cancel|change|until|before
      heard|hear|seen ~1 nothing|anything|naught ~6
      pickup+point|pick+up+point|parcel+shop|access+point|locker|collection+point
      ! not|never|nothing|yet+to|still ~3 received|receive|arrived|come|shipped|got|gotten|get|seen|heard -- @money|@bill|confirmation|reply|response|answer|acknowledg*|email|mail|label|charger|part|parts|screws|instructions|callback|delivered|call|credit|back+from|return
      nothing|no|any ~1 news|word|tracking|update|updates|movement|sign ~5 -- number+on+the+return
      nothing so+far|yet
      delivery|shipping|arrival|ship|dispatch|estimated|expected date|time|day -- purchase|how+long|change|quote
      been|has+been|it+is|ordered ~2 <n> ~1 days|weeks|week|months -- refund|return|reply|answer|response
      @order|@parcel|it|page|website|site|app|account|portal ~3 says|say|shows|show|showing|stuck+on|been+on ~3 processing|pending+shipment|in+transit|label+created|preparing|shipped|unfulfilled|out+for+delivery|in+process|on+it+is+way|awaiting
      label ~1 created
      tracking ~5 not|error|doesnt|never|nothing|blank|broken|invalid|wont|cant
      late|overdue|delayed|running+late|behind+schedule -- fee|refund|reply|meeting|too+late|late+last|see+you
      supposed|meant|due|scheduled|promised|should|estimated|expected to|have|for|delivery|by|on ~4 @arrive|last|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday -- @money|call
      half|rest|remainder|second|other|another|separate ~3 @order|@parcel|half|one ~6 arrive|arrives|come|coming|follow|delivered|where|when
      be|stay|am|someone ~1 home|there|in ~5 deliver*|arrive*|come*|package|parcel|it
    `,
    hints: `
      tracking|track|eta|whereabouts|courier|carrier
      truck|van|driver
      waiting ~1 for|on
      status
      @carrier
      ordered|bought|purchased|ordering
      be|stay|home|gone|away|vacation|trip|birthday|christmas|gift|wedding|guests|weekend
      by|before monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|christmas|the+weekend
    `,
    subjects: `
      where|when|status|tracking|eta|whereabouts|late|delayed|overdue|shipped|shipping+status|track|arrived|arriving
      delivery|arrival date|day|time|status
      @order ~2 update|status|query|question|enquiry|inquiry
    `,
  },
  order_confirmation: {
    asks: `
      never|didnt|not ~4 saw|see|got|get|showed|show|came|loaded ~3 thank+you|thanks|confirmation|success ~3 page|bit|screen|message -- refund*|return*
      go|gone|went|goes ~1 thru|through ~6 or ~5 again|over|redo|start|repeat -- refund*|payment+for
      cant|not|sure|unsure|remember|whether|if|wonder|forgot|idea ~6 finished|finish|completed|complete|got|get|made|make|went|reached|pressed|clicked|submitted|placed|finalised|finalized|confirmed|hit ~7 checkout|check+out|purchase|buy|pay|end|order+button|confirm|submit -- refund|return|cancel|tracking|cart+error|discount
      settle|tell|know|check|say|see|ask|wondering ~4 if|whether ~2 @order|it|purchase|one|mine ~1 is|exists|made|there|got ~2 there|in|exist|on+file|in+your+system|in+the+system|with+you|to+you|on+your+end|at+your+end|exists $ -- stock|refund
      is|are|was @order|my+order|the+order|it ~2 in|there|with+you|on+your+end|on+file|in+your+books ? -- stock|box|transit|warehouse|delivery|depot
      died|dropped|crashed|froze|cut+out|went+down|went+out|disconnected|kicked+me+out|error|glitched ~5 pay|paying|payment|checkout|order|confirm|buy|purchase ~6 -- tracking|refund|battery|arrived|motor|came
      wifi|internet|connection|signal|power|app|bank+app|screen|website|site|page|computer|laptop ~5 died|dropped|crashed|froze|error|cut+out|down|went+out|disconnected|white|blank|kicked|black & @order|pay|paying|bought|purchase|checkout|button|through -- tracking|arrived|came|stopped|return|product|device
      grateful|good|nice|great|happy|relieved|appreciate ~5 tell|know|say|confirm ~3 if|whether ~3 purchase|order|it ~2 made|placed|done|through|worked|in|registered|there
      sure|certain|unsure|positive ~2 if|whether|that ~1 it|order|payment|purchase|mine ~1 went|go|gone|came|got ~1 through|in -- refund|return
      pending|authorisation|hold ~3 card|bank|account|statement & order|sure|know|remember|through|checkout -- refund|declined|twice
      is|was there ~2 order ~3 under|in|with|for|from|on ~4 ?
      did it|order|that|this|purchase|mine ~2 work|register|take|save|submit|succeed|stick ~2 $
      did|has|have ~1 one|either|any|both|it|anything|something|my+order ~5 get|got|go|gone|come|make|made ~1 it? ~1 through|anywhere|in ? -- recording|refund|letter|complaint|message|gate|customs
      see|check|tell|know|say ~2 whether|if ~1 it|mine|anything|order|something ~2 got|get|came|reached|made ~2 you|through|in -- return|refund|letter
      do|did|have you ~1 have|got|see|find ~1 my|our|an|any|the ~1 order|purchase ? -- stock|ready|size|colour|color
      has|have|did|was|were|is ~1 my|our|the ~2 payment ~2 go|gone|went|come|came|been+received|successful|accepted|ok|received|registered ~3 ? -- refund|twice|failed|back
      page|site|website|checkout|browser|screen|app|laptop|phone|computer ~4 froze|crashed|frozen|hung|timed+out|white|blank|closed|died|error ~6 pressed|pressing|clicked|clicking|hit|hitting|paying|paid|pay|buy|order|confirm|checkout -- tracking
      pressed|clicked|hit|tapped|pushed|paying|checking+out ~5 pay|buy|order|confirm|place|rug|button ~6 nothing|froze|crashed|frozen|hung|white|blank|died|error|twice -- charged+twice|refund|tracking
      did|has|have|whether|if ~5 register|registered|recorded|submitted|saved|logged ~4 -- return|warranty|refund|account|complaint
      no|not|never ~2 email|mail|message|acknowledgement|acknowledgment ~3 came|come|received|arrived|got|sent -- tracking|refund|return|purchase+order|po
      charged|paid|paying|debited ~4 no|not|never|without ~2 email|mail|message|receipt|confirmation|number
      supposed|meant ~5 email|confirmation|message|mail ? -- return|refund|address|reply
      sure ~4 got|have|received ~2 it|order|mine -- address
      see|find ~3 order ~3 under|with|in|from|for -- status|cancel|add
      if|whether|confirm ~1 you ~2 got|received|have ~2 it|order|mine -- return|payment|transfer|stock
      @order|it|payment|transaction|checkout|this|everything ~3 go|gone|went|going through -- refund|recording|gone+through+the|i+have+gone|we+have+gone|been+through
      did|has it|order|purchase|payment|everything|my|this ~4 go|gone|went|come through -- recording
      did|have|has you|u|they ~1 get|got|receive|received ~4 order|orders|purchase -- return
      order|purchase ~4 confirmed|registered|successful|placed|accepted|went+ok|processed|recorded|valid|complete|completed|in+your+system ? -- po
      is|was|has|did|confirm|know|check|sure|whether|if ~3 order|purchase|it ~4 confirmed|registered|successful|placed|accepted|recorded|completed|been+received|received|processed|logged|in+your+system|in+the+system -- return|refund|payment|transfer|delivered|po|purchase+order
      ! no|not|never|nor|without|missing ~5 order? confirmation ~1 email|mail|message|number|yet|for|of|from? -- po|purchase+order|cancel*|delivery+confirmation|refund
      ! no|not|never|nor|without|missing ~4 confirmation -- po|purchase+order|cancel*|refund|return
      send|resend|forward|give|provide|email|need|get|have ~4 order? confirmation -- po|purchase+order|cancel*|attached|refund|return
      confirm ~3 @order|purchase ~4 received|went|placed|confirmed|ok|gone|through|registered -- po|purchase+order
      confirm ~2 receipt ~2 order -- po|purchase+order|our+order|attached
      not ~3 show|showing|appear|appearing|listed|see ~3 in|under|on my|the ~1 account|order+history|history|orders|profile -- refund|money|deposit|cheque|check|transfer|withdrawal|top|item|credit|returned|payment
      nothing ~2 under|in my|the ~1 account|orders|history
      do i|we ~1 need|have to ~2 order|do|place|try|pay|buy ~3 again
      should i|we ~2 order|try|do|place ~3 again
    `,
    tells: `
      all|everything ~1 fine|ok|okay|good|well ?
      page|site|website|checkout|browser|screen|app ~4 froze|crashed|frozen|hung|timed+out|white|blank & pay*|order*|checkout|confirm*|hit|click* -- tracking|fedex|ups|dhl|usps
      confirmation ~3 missing|never|not
      nothing ~2 from ~1 you -- refund|bank
      lost|deleted ~3 confirmation & again|resend|send
      double|make|making|just|want ~2 check|sure|checking ~5 order|purchase|registered|system|went
      not|no|never ~4 order+number|reference+number -- remember|have+the
    `,
    hints: `
      confirmation|confirmed|confirm
    `,
    subjects: `
      confirmation|confirmed|go+through|went+through|received|order+ok|checkout
    `,
  },
};
