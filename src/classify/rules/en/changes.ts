// English: what a mail says that wants otherwise: an order changed, cancelled, exchanged or sent back. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const changes: IntentRules = {
  change_order: {
    asks: `
      shut|closed|away|out|off ~1 on|until|till|from ~2 mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~4 other|another|any|before|after|instead|later|earlier ~2 -- will|can+you+tell
      take|add|have|want|like|include ~2 cover|warranty|insurance|guarantee|protection|assembly|installation|mounting ~3 too|also|as+well|please ~2
      lets|let+us ~1 have|take|get|make+it|do|say|go+for|order ~2 two|three|four|five|six|<n>|both|another|more ~3
      bill|billed|invoice|invoiced|charged|charge ~1 it|that|this? ~1 to ~2 company|firm|business|employer|office|work|account ~3 -- twice|was|why
      could|would|can ~2 do+with|use|want|like|prefer ~2 next+day|express|overnight|same+day|faster|quicker|priority ~6
      so|please|just|then|and ~1 bring|deliver|come|drop|send|ship ~1 it|them|that|round|the+parcel|by? ~1 after|before|between|later|earlier|from|once ~5 -- when|will|did|can+you+tell
      please|kindly|just|and ~1 dont|do+not|never|not ring|knock|buzz|call|leave|bring|deliver|send|come|hand|disturb|wake|put|pack ~6 -- did|said|tell+me|worry
      bung|chuck|toss|fling|shove|lob ~1 in? ~1 a|an|some|one|two|another ~4
      make+it|lets+say|better|prefer ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday $ -- can+you+make|will+it|does
      include|add|enclose|put|pop|slip ~2 gift|present ~1 receipt|note|card|message|wrap|wrapping ~4
      fat+fingered|mixed+up|mixed+the|confused|mistook|messed+up|got+wrong|botched|misclicked|mistyped|muddled ~4 size|colour|color|quantity|model|version|number+of -- sent+me|received|arrived|address|parcel|order+with
      ought+to|should|was+meant+to|supposed+to|meant+to|needs+to|should+have ~1 be|been ~1 an|a|the|in? ~2 s|m|l|xl|xxl|small|medium|large|black|white|red|blue|green|grey|gray|pink|yellow|brown|<n>+of|two|three|pair -- says|delivered|arrive|arrived|received|here|tracking
      sooner|rather|prefer|prefered|preferred|better ~2 have|get|take|had|with? ~1 the|it|a|an ~2 black|white|red|blue|green|grey|gray|pink|yellow|brown|beige|bigger|smaller|larger|other|size|one|colour|color ~6 -- received|arrived
      make+it|make+that|lets+say|lets+do|change+it+to|move+it+to|push+it+to|prefer|rather|bring+it+on|deliver+it+on|come+on|better+on ~2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next+week|the+weekend|weekend|another+day|later ~3 -- can+you+make|will+it|does|make+it+by|make+it+before|will|is+it
      wants|want|like|love|take|need|order|have ~1 two|three|four|<n>|another|some|one|couple|more ~2 of ~1 these|those|them|it|the+same ~3 -- of+these+orders|where|update|status
      ride|go|come|travel|ship|fit|sent|shipped|include|included|squeeze|added|combined|posted ~2 along? ~1 in|with|into|as ~1 the? ~1 same ~1 shipment|parcel|box|package|delivery|order
      pay|paying|paid ~2 with|by|via|through|using ~3 rather|instead|not+with|not+by|and+not ~5 -- twice|charged
      keep|hold|leave ~1 it|them|the+parcel|the+package ~1 at|in|with ~2 depot|warehouse|post+office|pickup+point|store|shop|hub|counter|locker & i|we|fetch|collect|pick|can|please -- says|left|why
      while you ~1 at ~1 it ~8 -- track
      love|like|want|need|take|fancy|have ~1 a|an|another|the ~1 matching|second|extra|additional|same ~4 -- not|update|time|information|details|question|number|code|date|answer|received|arrived
      put|add|stick|pop|throw ~1 it|them|that|one|those ~2 on|onto|in|to|with ~2 same|my|the ~1 bill|tab|order|parcel|box|account|shipment|card|invoice
      put|add|include|pop|throw|stick|chuck|slip|pack|get|have ~1 in? ~2 second|third|another|extra|additional|one+more|two+more|more|matching|<n>+more|spare|few ~6 on|in|into|to|with|onto|alongside ~3 order|parcel|package|box|shipment|delivery|it|bill|<id>|same|this -- minute|time|news|information|details|call|address
      please|kindly|just|could|can|would ~3 put|add|include|pop|throw|stick|chuck|slip|double ~1 in? ~2 second|third|another|extra|additional|one|two|three|more|some|a|it|<n> ~5 -- moment|mind|misery|minute|time|news|information|details|word|call|address|email|touch|light|update|date|@bill
      wants|want|like|need|have|get|take|ordering|order ~1 one|another|second|third|two|matching|more|same|one+more ~2 too|as+well|also|please|then|it ~3 put|add|charge|bill|send|include|same
      charge|bill|debit|use ~4 same|usual|other|different|new|saved ~1 card|account|paypal|payment+method -- charged|twice|why
      charge|bill ~2 it|that|them|this|me ~2 to|for ~3 card|account|it|extra|difference|second|third|rest
      please|kindly|just|could|can ~3 switch|move|bump|change|upgrade ~2 me|it|this|us|order ~2 to|onto ~3 express|overnight|next+day|priority|expedited|faster|standard|tracked
      please|kindly|just|can|could ~2 hold|keep|delay|postpone|pause ~1 it|them|this|off|my|the|everything ~5 until|till|for|back|after|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a+few|a+week -- posted|updated|informed|eye|line
      please|kindly ~1 double|triple|duplicate ~1 it|that|order|the|my|this
      please|kindly|just|could|can ~2 make ~1 it|that|them ~2 two|three|four|five|<n>|double|pair|both|bigger|smaller -- clear|quick|snappy|sense
      not deliver|bring|ship|send|come ~2 on|before|until|this|tomorrow|today|next|while ~6 -- did|have|has|why|said|will+not|cant|wont|delivered|arrive
      name ~2 on ~3 to ~2 $
      gift+wrap|wrapping|wrap|gift+card|greeting+card|card+saying|note+saying|happy+birthday ~4 -- discount|balance|code|paid|pay
      before ~3 ship|ships|send|dispatch|post|goes|leaves|packed ~6 have|change|make|swap|add|get|put|remove ~6 -- address|street
      if ~4 not ~4 shipped|left|gone|sent|dispatched ~4 add|swap|change|remove|switch ~5 -- address
      clicked|pressed|tapped|entered|selected|typed ~6 and|but|instead ~2 i|we ~2 need|needed|want|wanted|meant -- received|arrived|address|flat|street
      fix|change|correct|amend|adjust ~5 before ~4 goes|ships|leaves|shipped|dispatch*|sent|packed -- address|flat|street
      only|just ~2 noticed|realised|realized|saw ~6 size|colour|color|quantity|clicked|chose|wrong -- received|arrived|address
      update|updating ~1 order|purchase ~1 <id> -- on|about|status
      swap|switch|swapping|switching|updating|edit|editing ~4 item|items|product|products|something|article ~3 of|in|from|on ~3 order|purchase|<id>
      forgot ~4 add|put|include|order & can|could|add
      put ~4 in|into ~2 with ~2 order
      @swap|change|changing|replace ~9 before ~2 goes|ships|leaves|shipped|send|dispatch
      add|include ~6 to ~3 order|purchase|<id>|po -- address|apartment|apt|invoice|account
      add ~2 another|one+more|more|a|an|extra|second|two|item|items|gift|note ~9 -- address|apartment|apt|invoice|cart|basket|tax|vat
      remove|take+off|take|delete|drop|leave+out|take+out|get+rid ~6 from|off|of ~2 order|orders|purchase|<id>|po|it|list -- email|account|database|data|mailing|subscription|advantage
      remove|take+off|drop|leave+out|delete ~2 one|item|items|the|a|line|second ~7 -- database|phone|phone+number|address|email|account|data|number|my+details|profile|mailing
      take ~4 off ~3 order
      cancel|remove ~2 just|only|one ~2 of|the|item|line|part -- only+the+second
      cancel ~4 only|but+keep|part|rest+of+the+order+is|one+item|one+of+the+items|line|single|an+item|a+few|some+of|keep+the+rest
      cancel|remove|drop ~9 keep|leave ~3 rest|other|others|everything|remaining|the
      change|switch|swap|modify|amend|alter|edit|update|replace|adjust ~5 @product|item|items|quantity|quantities -- address|arrived|received|sent+me|came|delivered|email|does+not+fit|too+small|too+big|invoice|got|password
      change|modify|amend|edit|update|alter|adjust|revise|correct|editing|changing|modifying ~3 order|purchase|<id>|po -- shipping|address|update+on|status|update+me|any+update|ship+to|zip|postcode|address|cancel
      order|purchase ~3 changed|modified|amended|edited
      increase|reduce|decrease|raise|lower|double|bump+up|bump ~4 quantity|quantities|order|amount|number|to+<n>|line|units|it+to|from+<n> -- price|refund|account
      quantity ~5 to|instead|from|should
      picked|chose|ordered|selected|put|took ~5 when|but|instead ~3 i|we ~2 need|needed|want|wanted|meant -- received|arrived|sent|got
      amend|change|delete|remove|correct ~2 line ~1 <n>
      please ~1 not ~1 send|ship|deliver ~5 before|until|till
      combine|merge|join|consolidate|together ~6 order|orders|shipment|shipments|parcel|package|one
      @swap|change|switch|make ~5 on ~2 order
      ship|send|deliver ~3 together|in+one|same+box|one+box|one+shipment
      upgrade|change|switch ~4 express|overnight|next+day|expedited|priority|faster|shipping+method|shipping+speed|standard+shipping
      hold|delay|postpone|push+back|keep|pause ~4 order|shipment|delivery|parcel|package|it ~9 until|till|after|before|and+ship|back|week|for+me|when -- refund|on+hold|customs
      not|do+not ship|send|deliver ~3 until|before|yet
      gift ~1 wrap|wrapped|wrapping|note|message|box
      meant|intended|wanted|supposed to ~1 order|get|buy|choose|select|pick -- not+what|received|sent|arrived
      ordered|order|chose|selected|picked|put ~7 by+mistake|by+accident|accidentally|wrong+size|wrong+colour|wrong+color|but+meant|but+i+meant|meant+the & change|swap|instead|make|switch|meant|only|one|reduce -- cancel|arrived|received|delivered
      instead+of|in+place+of|rather+than ~9 @ask|supply|make -- address|arrived|received|got|we+got|sent
      only|just want|need one|<n>|a+single
      can|could ~4 @swap ~9 order & not|yet|before|still -- received|arrived
      make ~2 it|that ~1 <n>|two|three|four|five|a+large|a+medium|a+small|the+black|the+white|blue|red|black|green
    `,
    tells: `
      order ~1 change|amendment|modification|adjustment
      @swap|change ~6 @product & not|yet|before|still ~3 ship*|sent|left|send|out
      before ~3 ship*|sent|send|goes+out|leaves & add|change|swap|remove|switch
    `,
    hints: `
      add|remove|change|swap|switch
    `,
    subjects: `
      add|remove|take+off|change|amend|modify|modification|amendment|upgrade|combine|hold|quantity ~3 -- address|email|appointment
      partial cancellation
      cancel ~2 one|part|item
    `,
  },
  cancel_order: {
    asks: `
      if ~5 not ~5 , ~3 not ~1 want|need ~1 it -- yet+until
      please|just|can|could|want|lets ~4 pull|scrap|ditch|drop|kill|bin|abandon ~2 @order|it|purchase|thing
      bought|found|got|get|getting ~3 elsewhere|somewhere+else ~3 -- where
      if ~5 not ~5 drop|scrap|leave|forget ~1 it
      @cancel ~5 @order|it|this|that|everything|all|whole|mine|both|second+one|entire -- subscription|newsletter|account|was+cancelled|been+cancelled|cancelled+my+order|cancelled+your|you+cancelled|u+cancelled|has+been|why|refund+for|my+cancelled|the+cancelled|only+the|just+the|keep+the|but+keep|cancel+the+appointment|my+canceled|data|consent|contract+delivered|from+the+contract|from+the+contract+concerning
      @ask|want ~5 cancel|cancelled|canceled|cancelling -- newsletter|subscription|account|only|just+the|but+keep|keep+the|one+item|returned
      how ~3 cancel ~3 -- newsletter|subscription|account
      ^ cancel ~2 @thing|please -- subscription|newsletter
      ^ cancel $
      rather|prefer ~2 cancel|my+money+back+than
      cancellation ~3 @order|request|of ~6 -- refund+of|cancelled+order|fee|newsletter
      stop|halt|block ~3 order|shipment|it|this|delivery -- stopped+working|stop+sending|emails|mails
      ! not ~1 send|ship|deliver|dispatch|process ~3 it|them|order|this|anything|the -- yet|until|before|invoice|not+shipped|to+my+old|if+not
      ! not ~2 want|need ~3 it|them|this|order|item|purchase anymore|any+more|any+longer|now -- received|arrived|delivered|keep|return
      ! no+longer ~2 want|need|require|interested ~5 -- return|account|emails|delivered|arrived|data
      changed my|our mind -- colour|color|return|arrived|received|delivered|size
      call+off|called+off|take+back ~4 order
      call ~1 it|this|everything|the+whole+thing|whole+thing|the+order off -- delivered|arrived
      forget ~2 it|order|about+it|whole & refund|money|cancel|wait|thing
      just refund ~1 me
      change|changed ~2 heart|mind -- colour|color|size|still+possible|return|arrived|delivered
      void ~4 order|po|purchase|<id>
      undo|reverse|withdraw|revoke ~3 order|purchase
      @order ~3 @cancel ? -- why|was|has+been
      order|orders ~2 be ~1 cancelled|canceled -- could+not
    `,
    tells: `
      duplicate|double|twice ~4 order -- charged|paid|payment
      ordered ~3 twice|mistake|accident|accidentally
      by ~1 mistake|accident & order|ordered|placed
      found ~3 cheaper|elsewhere
    `,
    hints: `
      cancel|cancelled|cancellation
      too+late
      reorder
    `,
    subjects: `
      cancel|cancellation|stop|void|no+longer|mistake
    `,
  },
  exchange_request: {
    asks: `
      do|does|offer|accept|allow|possible ~3 exchanges|swaps -- data
      when|has|is|where ~5 bigger|smaller|larger|right|other|new ~1 size ~5 exchange|promised|instead|returned|sent+back
      get|have|try|need ~2 <n>|size|small|medium|large|bigger|smaller|half+size ~2 instead -- before|not+shipped|address|pcs|pieces
      pinch|pinches|too+tight|too+loose|rub|swim ~9 get|have|try|instead|another -- refund|money
      replacement|swap|exchange ~4 on+the+way|arrive|coming|shipped|sent -- broken|damaged|faulty
      how ~2 i|we ~1 @swap ~3
      change|swap|exchange ~4 for ~3 different|other|bigger|smaller|larger|right ~1 size|one|colour|color -- not+shipped|before
      @want|@ask|how|possible|able|like|may ~6 @swap -- data|exchange+rate|email+exchange|in+exchange+for+a+review|not+shipped|yet+to+ship|before+it+ships|before+it+goes|before+it+leaves|before+you|hasnt+shipped|has+not+shipped|my+order+it
      @swap ~6 for|to|with|against ~6 @product|model|one|ones|<n>|another|different|same -- not+shipped|hasnt+shipped|before+it+ships|on+my+order|data
      has|is|when|where ~3 replacement|swap|exchange ~4 @leave|@arrive|out -- broken|damaged|faulty|cracked
      exchange|swap ~3 @thing|boots|shoes|shirt|jacket|dress -- data|emails
      exchanges|exchange ~2 policy|work|process|possible|procedure|request
      in ~1 exchange -- data|review|backlink|link
      @want|@ask|have|get|send ~6 size|colour|color|model|version|one|<n> ~2 down|up|bigger|smaller|larger|instead & too|fit|arrived|received|came|got|small|big|tight|short|long|send|back
      replace ~4 with|by ~5 size|model|colour|color|version|bigger|smaller|larger|one|black|white|blue|red -- not+shipped|broken|damaged|faulty
      need ~3 bigger|smaller|larger|different ~2 size|one -- order+has+not|before+shipping
    `,
    tells: `
      too ~1 small|big|large|tight|short|long|loose & need|instead|size|swap|exchange|another -- refund|money|return
      size ~3 too ~1 small|big
    `,
    hints: `
      exchange|swap|swapped
      different|bigger|smaller|larger|another size|colour|color|one
      too ~1 small|big|large|tight|short|long
    `,
    subjects: `
      exchange|swap|different+size|different+colour|different+color|wrong+size+chosen
      too ~1 small|big|short|long|tight
    `,
  },
  return_request: {
    asks: `
      take|taken|fetch|haul ~2 it|them|this ~1 away|back
      picked+up|collected|collect|pick+up ~6 money ~1 back
      when ~6 collect|collecting|pick+up|picking+up|collected|picked+up|fetch ~7 -- can+i|can+we|ready|do+i|i+can|we+can|my+order|should+i|store|shop
      not ~2 go ~2 with ~3 room|decor|sofa|curtains|kitchen|walls
      get|obtain|request|receive|demand|getting|obtaining|requesting|receiving|asking+for ~4 refund|reimbursement|rebate|rebates|compensation|compensations|restitution -- when|still|status|cancel*|not|where
      where ~3 post|send|mail|ship|return ~1 them|it|these|this|those -- has|where+did
      @want|@ask|how|possible|able|like|where|wanting|allowed|may ~6 @return -- returned+already|have+returned|signed+copy|the+signed|countersigned|to+sender|call|by+return|return+my+call|return+the+call|return+address+of+the+carrier|money+back+for+my+cancelled|my+item+returned
      @return ~4 @thing|shirts|<n>|two|three|one|the|my|some|all -- signed+copy|countersigned|returned|returning+customer|to+sender|call|my+return+was|in+return|by+return|has+my|have+you+received|status|back+to+sender|money
      i|we ~2 returning ~6 -- customer
      return ~1 label|slip|form|instructions|process|procedure|policy|address|window|period|authorization|authorisation|number|shipping+label|postage -- received|used+the|refund+status|with+the+return+label
      rma ~4 -- under+rma|received|status|credit
      send|shipping|prepaid|print|need ~5 return? label -- with+the+label|label+you+gave|label+created
      how|where ~4 return|send+it|send+them|send+this|send+these|ship+it|ship+them|post+it|bring+it ~4 back|them|it|this -- long+does
      how|where ~3 send ~4 back
      withdraw ~3 from ~3 contract|purchase|sale -- consent
      right ~1 of ~1 withdrawal|return|cancellation
      cooling+off
      pick+up|pickup|collect|collection|collected|pick|fetch ~9 not ~3 want|keep|need|keeping
      arrange|schedule|organise|organize ~4 pick+up|pickup|collection|collect ~6 -- our+own
      ! not ~2 want ~2 to? keep -- account
      ! not ~2 happy|satisfied|like|pleased ~9 refund|return|send|money
      get|want|have ~3 my|a|full|our? money ~1 back & return*|fit|fits|small|big|happy|like|quality|keep|dont|not -- cancel*|where|when|returned|charged|twice|not+received|never+received|delivered|arrived+broken
      want|need|like ~3 refund ~2 $ -- where|when|cancel*|not+received|waiting|still
    `,
    tells: `
      too ~1 small|big|large|tight|dark|bright|short|long|heavy|loud|loose|narrow & return*|refund|back|money -- exchange|swap|already+returned
      not ~2 suit|fit|fits|suits|match ~6 -- my+strong|strong+suit|exchange|swap|order
      unwanted|surplus
      returns
      get rid of
      change ~2 of+heart
      keeping|keep ~6 other|rest|second|remaining|one
      what ~4 do ~3 with ~2 other|rest|one|them
      back ~2 in ~2 box|carton|packaging|packing -- put+back|missing
      pick+up|collect|fetch ~2 it|them ? -- depot|point|store|warehouse|order+from
      too ~2 big|small|large|tall|wide|heavy|short|long ~2 for -- exchange|swap
    `,
    hints: `
      return|returning|returned
      refund
      not ~2 fit|fits|suit|like|match|expected
      too ~1 small|big|large|tight|dark|short|long|heavy
    `,
    subjects: `
      return|returns|returning|rma|send+back|withdrawal|return+label -- to+sender|status
      unwanted
    `,
  },
};
