// English: what a mail says that asks about stock, products and shipping. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const questions: IntentRules = {
  stock_question: {
    asks: `
      any ~1 chance ~6 in ~2 small|medium|large|size|black|white|blue|red|green|grey|gray|<n> ~1 $ -- address|ordered|my+order
      arrive|arrives|come|comes|get|gets|land|lands ~4 in|at ~1 your|the ~1 shop|store|stores|showroom ~3 -- my+order|account
      when ~7 again ~1 ? -- my+order|try|deliver|attempt
      coming|come|comes back $ -- to+me|sender|parcel|package
      expecting|getting|receiving|have ~2 more ~1 of|in|stock|coming -- refund|news+of+my+order
      you|u|ya ~2 got|have|do|stock ~6 in ~2 <n>|size|small|medium|large|black|white|blue|red|green|grey|gray|pink|xl -- my+order
      is|are ~4 gone ~1 for ~1 good
      back ~1 in ~1 stock
      in ~1 stock -- not+order
      when|will|date|know|any+idea|until|once|if ~8 restock|restocked|restocking|available+again|back+in|replenish* -- refund
      restock*|replenish* ~4 -- fee|restocking+fee
      out ~1 of ~1 stock -- my+order|backorder*
      sold|selling ~1 out
      is|are|do|does|will|still|currently|when|if|know|whether|have|be|becomes|once ~7 available|availability|unavailable -- refund|tracking|delivery+dates|slots|i+am+available|available+between|available+in|colours|colors|available+for+a+call|invoice|am+available|be+available+between
      availability ~5 -- my+availability|your+availability
      do|does|have ~2 you|u|they ~2 have|stock|carry|sell|got|still ~7 -- my|phone|policy|account|warehouse|shop|discount|discounts|service|record|number|tracking|invoice|email|express|next|offer|update|rough|a+date|an+idea|any+news|refund|received|manual|data|instructions|to|a+price|personal|anyone|trade|wholesale|delivery|idea
      how|many ~1 many ~7 left|available|remaining|in+stock|do+you+have|have+you
      will|are you ~3 get|getting|have|receive|receiving|restock ~5 more|again|new|back|any|before|it+in -- refund|back+to+me|tracking|in+touch
      discontinued -- your|supplier|our
      coming|come|comes ~1 back ~3 -- to+me|parcel|package|sender|home
      pre+order|preorder
      notify|tell|let+me+know|email|inform ~6 available|back|in+stock|again -- refund
      greyed|grayed out
      any ~3 left|in+stock -- box
      when ~6 more ~4 come|coming|in|get
      when ~5 coming|come|arrive|expected|get ~2 in ~1 $ -- my+order
    `,
    tells: `
      stock|stocked
      on ~1 order+soon
      temporarily ~2 unavailable
    `,
    hints: `
      available|availability
    `,
    subjects: `
      stock|availability|available|restock*|sold+out|back+in|discontinued|pre+order
    `,
  },
  product_question: {
    asks: `
      how ~3 fold|store|attach|detach|adjust|inflate|pack|hang|mount|close|open ~4 -- parcel|box|account|return
      is|are|would|will ~8 ok|okay|safe|fine|suitable|good|alright ~2 on|for|in|with|to ~5 ? -- delivery|return|refund|@order|@parcel|everything|pay|date|with+you
      go|put|use|used|cook ~4 in|on|into ~3 dishwasher|oven|microwave|freezer|washing+machine|hob|tumble+dryer|outdoors|induction|garden|pool|fridge
      find|get|download ~3 manual|instructions|it ~1 online
      is|are it|they|this|these ~2 loud|noisy|heavy|big|easy|quiet|sturdy|waterproof|washable|safe|soft|bright|suitable|foldable ?
      how ~1 many|much watts|watt|liters|litres|ports|pockets|shelves|inches|speeds|amps|outlets
      what|whats ~4 dimensions|measurements|size|weight|material|height|width|length|depth|capacity|wattage|voltage|power|colour|color|ingredients|made|maximum|max|specs|specifications|difference|thread+count|diameter|volume|range|resolution -- order|track|size+did|zip
      dimensions|measurements|specifications|specs|datasheet|data+sheet|spec+sheet|technical ~4 -- technical+error|technical+issue|technical+errors|technical+problem
      is|are ~9 made|real|genuine|vegan|organic|leather|cotton|wood|wooden|waterproof|washable|dishwasher+safe|safe|compatible|suitable|certified|bpa+free|recyclable|wireless|foldable|adjustable|rechargeable|removable|machine+washable|100|synthetic|wool -- delivery|pay|link+safe|everything
      does|do|will|can the|it|they|this|these|that|your|one ~5 work|works|fit|fits|run|runs|connect ~2 with|on|in|a|into|without|homekit|alexa|google -- order|not+work|payment|code|return
      does|do the|it|they|this|these|that|those|your|either|any|one ~5 come|comes|include|included|includes|have|has|need|require|support|contain|turn|switch|shut|make|hold|take|last ? -- you+have|my|i+have|do+i+have|do+i+need+to|order|refund|you+need|my+order|invoice|delivery|tracking|policy|take+for|take+to|it+take|you+take|they+have|long+does|i+need|you+accept|discount|shipping|parcel|package|stock|when+does|when+do|need+to+be|how+long+do|mean+they|mean+it|come+today|come+tomorrow|come+this+week|come+on|what+time|what+day|which+day|usually+come
      which|what ~4 of|one|model|models|version|type|kind|your ~8 better|best|recommend|fit|fits|work|works|suitable|have|has|with|suits|come|comes|compatible|run|support|supports -- order|carrier|courier|card|data|account|payment|day
      difference ~2 between
      recommend|recommendation|suggest ~3 -- how+to+proceed|refund|to+friends|you+to|would+not
      compatible ~1 with
      instruction|user|owners|assembly|operating ~1 manual|manuals|instructions|guide|booklet -- missing|without|not+included|came
      send|need|have|download|find|get ~5 manual|manuals|instructions|user+guide|datasheet -- return+instructions|payment|missing|came
      how ~2 long|many ~9 warranty|guarantee|battery|charge|last|hours|liters|litres
      how ~1 big|heavy|tall|wide|long|deep|thick|loud|strong|large|bright|powerful|noisy is|are|does ~5 -- how+long+is+the+delivery|shipping|delivery|order|refund
      how ~3 clean|wash|assemble|install|use|operate|reset|set+up|descale|connect|charge ~6 -- discount|code|account|card|money|gift
      can|could ~2 i|it|you|they|the|this ~6 washed|wash|cleaned|mounted|used|charged|adjusted|folded|be+used|be+washed -- card|charged+twice|payment|carrier|courier|which+delivery+company
      can|may it|they|this|the ~5 be ~2 washed|used|charged|cleaned|mounted|replaced -- card
      maximum|max ~1 weight|load|capacity
      weight|load ~1 limit|capacity
      battery ~1 life|capacity
      question ~3 about ~5 product|item|kettle|lamp|chair|machine -- order|return|delivery|invoice|refund
      warranty ~4 on|for|of|your ~5 & how+long|what|which -- broke*|stopped|claim
    `,
    tells: `
      compatible|compatibility
      material|cotton|leather|synthetic|waterproof
    `,
    hints: `
      manual|warranty|material|dimensions|size|fits
    `,
    subjects: `
      dimensions|measurements|compatib*|manual|material|specs|technical|warranty+length|difference|which+one|product+question
      question ~2 about ~2 -- order|delivery|return|refund|invoice|my
    `,
  },
  shipping_question: {
    asks: `
      tell|know|say|advise|confirm|see|ask|quote ~2 me|us? ~2 whether|if|that ~1 you ~2 deliver|ship|send|post ~2 to|into|in|outside|abroad|overseas|internationally|worldwide -- my+order|my+parcel|it+to+my|instead
      whether|if ~1 you ~1 also? deliver|ship|send|post ~1 to|into|abroad|overseas|internationally|worldwide ~5 -- my+order|my+parcel|instead|again
      what|how+much ~2 that|it|shipping|delivery|postage|freight ~3 costs|cost|comes+to|would+be|adds ~2 -- refund|charged
      deliver|ship|delivery|shipping|arrive|take|get ~6 if ~1 i|we ~2 order|ordered|buy|bought|placed|place
      if ~1 i|we ~2 order|ordered|buy|place ~4 when|how+soon|how+long|would
      when|where|do|does|can|will|would|could ~3 you|u ~1 ship|deliver|post|send ~1 to|there|abroad|overseas|outside -- my+order|my+parcel|instead|it+to+my|my+new
      what|how+much ~4 it|that|this|shipping|delivery|postage ~1 cost|costs
      order|buy ~2 from ~1 canada|japan|toronto|europe|abroad|overseas|germany|france|spain|mexico|outside
      options|methods|ways ~2 for|of ~2 shipment|shipping|delivery
      shipping|shipment|delivery ~2 options|methods|modalities|choices
      do|can|would|could|will you|u|they ~3 ship|deliver|shipping|send|mail|delivering ~3 to|in|on|internationally|abroad|worldwide|overseas|outside -- instead|my+order|my+new|change|it+to|this+to|my+office|again|me+the|me+a|back|next+to|parents
      do|can you ~2 ship|deliver|send ~3 on|at ~2 weekends|weekend|saturdays|saturday|sundays|sunday|holidays|evenings -- my+order|the+parcel|it+on
      how ~1 much ~6 shipping|delivery|postage|freight|ship|deliver|send|express|express+shipping -- refund
      shipping|delivery|postage|freight ~1 cost|costs|fee|fees|charge|charges|rate|rates|price|prices|terms|options|policy|method|methods|times|area|zones -- charged|double|refund|wrong
      cost|costs|price ~3 of|for ~3 shipping|delivery|postage|sending
      how ~1 long ~4 shipping|delivery|ship|deliver|take|takes ~6 -- refund|my+order+to|has+it|return|battery|warranty|my+package|my+parcel|repair
      how ~1 long ~2 does ~4 delivery|shipping
      free ~2 shipping|delivery|postage -- prepaid
      minimum ~5 shipping|delivery|order -- quote
      do|does you|u|they ~2 offer|have|do|provide ~5 express|next+day|overnight|same+day|international|expedited|pickup|collection|click+and+collect|free|delivery|shipping|pick+up
      express|next+day|overnight|same+day|expedited|international shipping|delivery ~4 ? -- upgrade|change|my+order|dhl
      pick|collect ~3 up? ~5 from|at|in ~2 store|shop|warehouse|showroom|your ~6 -- notice|card|depot|driver
      if ~2 i|we ~2 order|ordered|place|buy ~9 when|arrive|get|here|delivered|take|ship|receive
      if ~2 i|we ~2 order|buy today|now|tomorrow|tonight|this
      which|what ~2 courier|carrier|shipping+company|couriers|carriers ~5 you ~3 use|ship|work|normally|usually
      which|what ~2 countries|areas|states|regions|destinations
      po+box|apo|fpo|po+boxes
      customs ~3 charges|duties|duty|fees|taxes|tax -- held|stuck|hold
      delivery|shipping terms|policy|cut+off
      cut+off|cutoff ~4 time|same+day|order|dispatch
      deliver*|ship*|shipping ~1 to ~4 ? -- instead|my|change|address|order|new|again|back
      place|make ~3 order ~3 from ~2 -- mistake|yesterday|placed
    `,
    tells: `
      standard|typical|usual|normal|average ~1 delivery|shipping|lead ~1 time|times
      not ~2 ordered ~2 yet
      before ~4 order|ordering|buy|buying|purchase -- cancel|ships
      how ~6 usually|normally|typically ~3 deliver|take|ship|delivery
    `,
    hints: `
      shipping|postage|freight
    `,
    subjects: `
      shipping|delivery|freight|postage cost|costs|time|times|question|options|rates|charges|terms|to
      international|free+shipping|express|apo|po+box|cut+off|do+you+ship|ship+to
      delivery ~1 on ~1 saturdays|weekends
    `,
  },
};
