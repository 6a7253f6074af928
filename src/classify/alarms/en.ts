// Alarm words in English. Shape: alarm-patterns.ts.
import type { AlarmPatterns } from './alarm-patterns.ts';

export const englishAlarms: AlarmPatterns = {
  language: 'en',
  classes: {
    bot: 'ai|ai+assistant|ai+model|ai+agent|ai+system|assistant|bot|chatbot|chat+bot|language+model|llm|gpt|chatgpt|claude|gemini|copilot|automated+system|automatic+system|automated+agent|automated+assistant|virtual+assistant|virtual+agent|auto+responder',
    rules:
      'instruction|instructions|rules|rule|prompt|prompts|guidelines|directives|guardrails|restrictions|policies|constraints|safeguards|programming|system+prompt|filters',
  },
  alarms: {
    anger: `
      furious|livid|outraged|outrageous|disgusted|disgusting|disgrace|disgraceful|appalled|appalling|unacceptable|pathetic|shambles|infuriating|enraged
      fed up|had+enough|sick+of|pissed+off|sick+and+tired
      worst ~2 service|company|experience|shop|store|customer|ever
      thieves|scammers|crooks|liars|con+artists|rip+off|ripoff|scam -- avoid+scam|scam+warning
      never ~3 order|buy|shop ~4 again|from+you
      wtf|bullshit|fuck*|shitty|goddamn|what+the+hell|bloody+joke|absolute+joke|total+joke
      third|fourth|fifth|3rd|4th ~1 time|email|message|mail|reminder
      complete|utter|absolute|total disgrace|joke|farce|disaster|shambles
    `,
    threat: `
      last|final ~1 warning|chance|reminder|notice -- final+notice+of+delivery|notice+left
      or|otherwise ~3 i|we ~2 will ~5 report|sue|lawyer|dispute|review|police|action|court|contact|post|cancel+my+account
      take|taking|further|legal ~2 action|steps ~3 -- no+action
      you ~2 will ~2 regret|pay+for+this|hear+from+my
      police|trading+standards|better+business+bureau|bbb|attorney+general|ombudsman|consumer+protection|consumer+authority|ftc
      report|reporting ~3 you|this|company|your ~4 to|police|authorities
      i ~2 know ~2 where ~2 you
      kill|hurt|burn+down|bomb|shoot ~2 you|your|someone|everyone|staff|driver
      deadline ~4 otherwise|or|legal
    `,
    legal: `
      lawyer|lawyers|attorney|solicitor|barrister|legal+counsel|legal+department|law+firm|legal+team
      small claims
      in|to|small+claims|a|the|before|see+you+in ~1 court -- food|tennis|basketball|address|street|road|ct
      lawsuit|litigation|prosecute|subpoena|tribunal|suing
      sue ~2 you|your|northwind|them|this|for
      legal ~1 action|proceedings|steps|advice|representation|rights|claim|notice
      breach ~2 of ~2 contract|warranty
      consumer ~1 rights|protection|law|act|court|authority
      trading+standards|ombudsman|attorney+general|better+business+bureau|bbb|cease+and+desist
      statutory ~1 rights
      formal ~1 notice
      liability|liable|damages ~3 -- damages+to+the|damages+on
    `,
    press: `
      quote|quoting|cite ~3 you|your|anyone|someone & article|piece|story|column|feature -- price
      writing|finishing|deadline|filing ~5 article|piece|story|feature ~5 about|on|for|shops|retailers
      journalist|journalists|reporter|newspaper|newspapers|tv+station|news+channel|consumer+watchdog|watchdog|local+paper|local+news
      to|inform|contact|tell|contacting ~2 press|media -- social+media
      trustpilot|google+review|yelp|one+star|1+star|negative+review|bad+review|twitter|tiktok|instagram|facebook|reddit|youtube ~6 & post|review|leave|write|share|public|everyone|tell|publish|video|expose|go+viral|screenshots
      post|publish|leave|write|share ~4 bad|negative|honest|scathing|terrible|one+star|1+star ~1 review|reviews|feedback
      post|publish|share|expose|put ~6 publicly|online|social+media|twitter|facebook|instagram|tiktok|everywhere|trustpilot|the+internet -- thanks|post+office
      going|go ~2 public|viral|to+the+press|to+the+media
      name ~2 shame
      press|media ~1 enquiry|inquiry|query|request|deadline|office|contact -- media+player|press+request+button|coffee|french
      comment|statement|quote|interview ~6 on+the+record|attribut*|spokesperson|article|story|piece|readers|publication -- my+order|order
      working|putting|preparing|writing ~4 piece|article|story|feature|segment ~6 -- piece+of
      correspondent|staff+writer|freelance+writer|newsroom|news+desk|editor ~4 -- text+editor|photo+editor|video+editor|editor+software
    `,
    safety: `
      fire|flames|smoke|smoking|smouldering|smoldering|sparks|sparking|sparked|exploded|explosion|explode|caught+fire|burst+into -- fire+pit|fire+place|fireplace|smoke+detector|smoke+alarm|smoke+free|fire+stick|fire+tv|kindle+fire|non+smoking|sparks+joy|amazon+fire|fire+department+requires
      burn|burned|burnt|burns|burning|scalded|scald|charred|scorched|melted|melting|overheated|overheats|overheating -- burned+out|calorie|burn+time|burning+question|burn+in|candle|fat
      electric ~1 shock|shocked
      electrocuted|shock+from|got+a+shock|gave+me+a+shock|an+electric
      injured|injury|injuries|stitches|bleeding|bled|cut+my|cut+her|cut+his|cut+myself|wound|wounded -- cut+my+losses|cut+my+order|cut+my+bill
      hospital|ambulance|emergency+room|doctor|er ~9 & had+to|ended+up|rushed|burn*|cut|hurt|injur*|because+of|swallow*|shock|taken+to|treated -- deliver
      allergic|allergy|rash|anaphyla*|hives|swelling|poison*|toxic|fumes|food+poisoning|carbon+monoxide|gas+leak -- hypoallergenic|allergic+to+waiting
      child|baby|toddler|kid|son|daughter|grandson|dog|cat ~8 swallowed|swallow|choked|choking|hurt|injured|burned|burnt|cut|poison*|ate
      swallowed|choked|choking|suffocat*
      collapsed ~4 & me|he|she|sitting|under|fell|hurt|while|with
      dangerous|hazard|hazardous|unsafe|safety+risk|safety+hazard|recall|recalled -- recall+ordering|do+not+recall|cant+recall|i+recall|recalled+from+memory
    `,
    chargeback: `
      chargeback|charge+back|chargebacks
      dispute|disputing|disputed ~6 charge|charges|payment|transaction|bank|card|paypal|amount
      dispute|disputing ~9 with ~3 card|bank|paypal|credit|visa|amex|mastercard
      bank|card ~2 company|issuer|provider ~5 & dispute|reverse|reclaim|refund+me|get+my+money
      reverse|reclaim|recall ~4 payment|charge|transaction|money
      paypal|klarna ~2 case|claim|dispute|buyer+protection
      buyer ~1 protection
      section 75
      open|opened|file|filed|filing|raise|raised ~3 dispute|case|claim ~4 bank|card|paypal|klarna
      stop|stopped|block ~3 payment
    `,
    fraud: `
      new|changed|updated|different|my+other|following|below ~3 bank ~2 account|details|information|accounts
      bank ~2 details|account|information ~4 changed|updated|new|changing
      refund|send|transfer|pay|wire|money ~9 to+a+different|to+another|to+the+following|to+this+account|to+new|different+account|another+account|another+card|other+card|a+friends+account|gift+card|gift+cards|crypto|bitcoin|iban|western+union|paypal+address|account+below
      freight+forwarder|forwarder|forwarding+address|forwarding+company|reshipper|reship|parcel+forwarding|c+o+cargo|cargo ~4 & send|ship|deliver|change|address|redirect|go|reroute|to
      not|cant|cannot ~3 be ~2 reached ~2 by ~1 phone
      do not|dont ~2 call|phone|contact ~3 the|my|old|number|customer|him|her|owner
      strictly|keep|kept|stay ~3 confidential|between+us|secret|quiet
      i ~1 am ~2 the|our ~1 ceo|cfo|director|owner ~2 -- of+a+small
      on ~1 behalf ~1 of ~4 account+holder|customer|card+holder
      account|email|mail ~3 hacked|compromised|stolen|taken+over
      stolen ~3 card|identity|credit
      did ~1 not ~3 place|make|order ~4 this|order|that|any & not|never|account|card -- cancel
      never ~3 placed|made|ordered ~4 order|this|anything|purchase
      gift+cards|giftcards|prepaid+cards ~4 & buy|send|codes|purchase|refund|urgent
      advance ~1 fee|payment+upfront
      overpaid|overpayment ~6 & send|return|difference|agent|shipper|mover
      ignore|disregard ~4 tracking|address|previous+address ~3 & new|send
    `,
    manipulation: `
      ignore|disregard|forget|override|overrule|bypass|skip|suspend|drop|circumvent|unlearn ~6 @rules -- washing+instructions|care+instructions|assembly+instructions
      previous|prior|above|earlier|existing|original|initial ~1 instructions|prompts|directives|guidelines -- assembly|return+instructions|missing|lost|manual|include*|without|care|came|washing
      system ~1 message|prompt|override|notice|instruction|instructions|command|directive -- heating|sound
      developer|debug|admin|god|root|dan|unrestricted|override|jailbreak ~1 mode -- game+mode
      as ~3 an|a ai|language+model|llm|chatbot|ai+model|ai+assistant
      you are now ~6
      you ~1 are ~3 @bot -- are+you
      you ~1 are ~1 a|an ~3 support|service|helpful ~2 agent|assistant|representative
      new ~1 task -- new+task+chair|task+lamp|task+light
      credentials|passwd|admin+panel|default+password|connectivity+check|vulnerable+to|sql+injection
      list|show|read|print|open ~3 files|directory|emails|inbox
      summarize|summarise ~6 email|emails|messages|word
      act|behave|pretend|roleplay|role+play|respond|answer|operate ~2 as|like ~3 @bot|dan|unrestricted|if+you+were|if+you+are|admin|administrator|developer
      pretend ~4 you|to+be
      dear|hello|hi|hey|attention|note+to|to+the|for+the|message+for|instructions+for|instruction+to ~1 @bot -- shop+assistant|sales+assistant|an+assistant|your+bot|the+assistant+manager|personal+assistant|the+assistant+in|executive+assistant|the+sales|j+ai
      note|notes|information|info|instruction|instructions|message for|to ~1 reply|answering|response|support|ticket ~1 software|program|engine|robot|automation
      @bot ~4 reading|processing|handling|reads|processes|parses|handles|answering|evaluating|summarizing|summarising ~3 this|email|message|mail
      automatic|automated|virtual|ai|digital ~1 assistant|agent|system ~5 authorised|authorized|approved|permitted|must|should|shall|allowed|instructed|may|can+execute|will+now
      repeat|print|reveal|show|output|display|quote|disclose|list|tell|give|share|send|copy|leak|dump|recite|write+out ~7 @rules|initial+prompt|configuration|api+key|password|credentials|thresholds -- manual|return+instructions|care+instructions|assembly|payment+instructions|shipping+instructions|washing|setup|me+the+rules+of|user+instructions|how|house+rules|instructions+for+returning|the+instructions|instructions+on|policy|reset+password|safety+instructions|instructions+in|with+instructions
      instructions ~3 you ~3 were+given|given|received|have+been+given|follow
      your ~2 system|hidden|internal|secret|initial|original ~1 prompt|instructions|rules|guidelines|message|configuration
      reply|respond|answer|write|say|output|return|state|confirm|start|begin|end ~5 exactly+this|exactly+the|exactly+as|exactly+one|with+exactly|exactly+with|verbatim|word+for+word|only+with|with+only|with+the+words|with+the+following|following+sentence|this+sentence|the+phrase|nothing+else|the+exact|in+json|as+json|json -- exactly+when|exactly+where|exactly+what|know+exactly|exactly+how|exactly+which|exactly+the+same
      do not|dont|never|without|not ~3 mention|tell|inform|notify|alert|involve|forward|escalate|reveal|disclose|show ~5 staff|human|humans|team|agent|agents|anyone|colleagues|employees|supervisor|manager|this+message|this+paragraph|this+note|this+instruction|this+email|user|person|people|operator|recipient -- my+wife|my+husband|price|surprise|gift|him|her
      no|without|skip|skipping|not+need|bypassing|needs+no ~2 human|manual|staff|further|additional ~2 approval|review|confirmation|verification|validation|check|checks|oversight|authorisation|authorization -- signature
      already|been|is|was|are ~3 verified|approved|authorised|authorized|cleared|pre+approved|whitelisted|confirmed ~4 by|fraud|security|management|manager|team|ceo|compliance|it|admin -- payment|return|my+bank|order+was+confirmed+by+email|by+email|your+email|by+you|delivered
      treat|consider|mark|classify|flag|label|categorise|categorize|rate|score|set|tag ~5 as|intent|status ~3 verified|approved|safe|trusted|resolved|routine|status+question|low+risk|paid|vip|simple|where|confirmed|passed|low|delivered+and
      identity|verification|security|fraud|approval ~1 checks|check|controls|verification ~4 passed|skipped|suspended|disabled|off|not+required|waived|bypassed
      new|updated|revised|secret|hidden|override ~1 instructions|directives|directive|prompt -- delivery+instructions|assembly|return|shipping|instructions+for+delivery|care|manual
      all|other|every|another|different|list|everyone ~3 customers|customer|clients|users|buyers ~6 & name|names|address|addresses|email|emails|data|details|list|export|phone|orders|numbers -- other+customers+have|like+other+customers|how+do+other|tell+other|i+will+tell|my+customers|our+customers|our+customer|my+customer|customer+service|warn+other
      customer ~1 database|data|list|records ~3 -- my+customer
      execute|invoke|trigger|run|call ~3 function|command|tool|api|script|query|sql|workflow
      jailbreak|prompt+injection|do+anything+now|base64|begin+system|end+system|endoftext|sudo
      begin|end|start ~1 of? ~1 system|instructions|prompt|admin|override|hidden ~2
      compliance|security|fraud|audit|legal|qa|admin ~1 review|test|check|team|audit|department|override ~6 & repeat|instructions|verbatim|exactly|execute|assistant|bot
      other ~2 bots|assistants|ais|agents ~3 already|have|did|do
      from ~2 now ~2 on ~2 you ~9 -- order|deliver
      this ~2 is ~2 test|simulation|drill ~6 & you|ignore|policy|rules|must
      your ~1 task|objective|goal ~2 is|now
      human+in+the+loop|approval+code|authorization+code|authorisation+code|release+code|override+code
      internal ~2 instruction|instructions|note|directive ~5 ai|assistant|agent|bot|processing|automation
      note|notice|message|memo|hint|information to|for ~1 automatic|automated|digital|virtual ~2 service|support|desk|helpdesk|reply|replies|answering|processing|handling
      include|insert|add|put|append|place ~2 in|into ~2 reply|answer|response ~4 sentence|phrase|wording|words
      include|insert|add|put|append|place ~2 sentence|phrase|wording|words & in|into|to ~2 reply|answer|response
      send|reply|respond|answer|release ~5 without ~3 approval|review|sign+off|human -- not+send|dont+send|never+send|without+my|without+our
      notice|note|message|paragraph|section ~3 not|never ~2 be ~1 quoted|cited|mentioned|repeated
    `,
  },
  doubts: `
    ! not|never|havent|nothing|didnt ~4 received|receive|got|get|gotten|arrived|come|came|here|seen|turned+up|showed+up -- return|refund|confirmation|email|invoice|reply|answer|response|got+around|get+it+to|get+a+chance|tracking+number|got+the+tracking
    it|parcel|package|box|order ~3 is|was ~2 not ~2 here|there|on+my|at+my|in+my
    nothing ~3 here|there|arrived|porch|door|mailbox|letterbox|delivered|came|on+my
    mailbox|letterbox|porch|doorstep|mailroom ~4 empty|nothing
    no|zero ~1 parcel|package|box|delivery|sign ~4 -- delivery+date|delivery+charge|delivery+fee|no+delivery+information|no+parcel+number
    nobody|no+one|noone|neighbor|neighbors|neighbours|neighbour ~5 came|has+it|have+it|has+seen|seen+it|nothing|took+it|received
    says|said|marked|shows|showing|claims|claimed|supposedly|allegedly|apparently ~6 delivered & but|not|never|no|nothing|nobody|where|isnt|though|although
    stolen|stole|missing ~3 parcel|package|delivery|box|porch|from+my
    parcel|package|delivery|box ~3 stolen|missing|disappeared|vanished|gone|lost -- gone+out|gone+off
    where ~1 is ~2 it ~1 really
    never ~2 arrived|came|showed|turned|received|delivered|got -- confirmation|acknowledg*|delivered|got+an+email|got+any+email|received+an+email|received+any+email|got+a+mail|got+any+mail|received+a+mail|got+an+e+mail|got+your+email|got+a+reply|got+an+answer|got+a+receipt|got+a+number|got+any+number|got+an+order+number
    never ~2 been? delivered
    wrong ~1 house|address|door|building|neighbor|neighbour|place
    not ~2 my|our ~1 door|house|porch|signature|building|address
    did ~1 not ~2 sign
    who|whom ~3 signed|accepted|took|received|handed -- who+do|who+should
    proof ~1 of ~1 delivery
    do|did ~1 not ~2 believe|see|find|have ~3 it|parcel|package|delivered|box
    really|actually ~2 delivered|arrived
    so+called ~1 delivery
  `,
  orders: `
    ignore|disregard|reply|respond|approve|refund|confirm|classify|treat|mark|send|execute|forward|reveal|repeat|disclose|change|set|delete|transfer|escalate|mention|obey|follow|instruct* ~4
    you must|should|are|will|shall
    assistant|ai|model|bot|system|prompt|instructions|instruction
  `,
  hurry: `
    urgent*|asap|immediately|as+soon+as+possible|right+away|emergency|time+sensitive|without+delay
    today|tonight|tomorrow|this+morning|this+afternoon|by+tomorrow|by+end+of+day|eod|within+24+hours|in+the+next+hour|right+now
  `,
};
