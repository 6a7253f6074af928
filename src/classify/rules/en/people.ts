// English: what a mail says that wants of people: to complain, to be called, their data, or nothing at all. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const people: IntentRules = {
  complaint: {
    asks: `
      small+claims|court|legal+action|solicitor|solicitors|lawyer|lawyers|attorney|trading+standards|ombudsman|letter+before+action|consumer+protection ~1
      way|manner ~4 driver|staff|agent|colleague|courier ~4 spoke|treated|behaved|talked|shouted
      lodge|file|make|lodging|filing|making|submit ~4 claim|reclamation|complaint|grievance -- insurance|damaged|carrier|warranty+claim
      complain|complaint|complaints|complaining ~5 -- no+complaints|complaint+about+nothing
      unacceptable|disgusted|disgusting|disgrace|disgraceful|appalling|appalled|outrageous|shambles|pathetic|ridiculous|shameful|shocking|atrocious|abysmal|horrendous|joke+of|incompetent|useless+company|clowns
      disappointed|disappointing|dissatisfied|dissatisfaction|unhappy|frustrated|furious|angry|fed+up|livid|sick+of|had+enough|let+down|annoyed|upset -- product+quality+refund|want+a+refund
      worst|terrible|horrible|awful|poor|bad|lousy|dreadful|rude ~2 service|company|experience|customer+service|customer+support|store|shop|support|staff|communication|treatment|business|behaviour|behavior -- experience+with+other|experiences+with+other|experience+with+metal|experience+with+plastic|experience+with+glass|experience+with+cheap|experience+with+these|experience+with+those|experience+with+another|experience+elsewhere|experience+with+wood|experience+with+cotton|experience+with+ones|experiences+with+other
      ! nobody|no+one|noone|not|never ~3 replied|reply|replies|answers|answered|answer|responded|respond|responds|got+back|gets+back|called+back|calls+back|picks+up|pick+up|care|cares -- i+did+not+reply|need+to+reply|no+need|expected|necessary|delivery|do+not+reply|not+reply|do+not+respond|not+need|monitored|answer+what|answer+my+question|answer+the+question
      zero|no ~1 answer|answers|reply|replies|response|responses|feedback ~3 -- no+need|no+reply+needed|necessary|required|noreply|do+not+reply|needed
      third|second|fourth|fifth|3rd|4th|2nd|<n> ~1 time|email|emails|message|mail|attempt ~5 i|asking|writing|about|contacting|without|this|reply|emailing|email -- delivery|first+time
      written|wrote|emailed|called|contacted|asked|messaged|mailed ~4 times|twice|repeatedly|already|again|weeks -- charged|clock
      ignore|ignored|ignoring ~3 me|us|my|emails|messages|customers|why|keep -- please+ignore|ignore+previous
      never ~3 again ~4 -- available
      never ~1 order|ordering|buy|buying|shop|shopping ~3 again|from+you
      last time ~3 order|buy|shop
      joke $
      this|what|absolute|total|complete ~2 joke|shambles|disgrace|mess|nightmare|disaster|farce
      thieves|scammers|crooks|scam|liars|con+artists|rip+off|ripoff|fraudsters|bunch+of
      waste ~2 of ~2 time
      lost ~2 customer|patience|trust
      excuses|broken+promises|empty+promises
      promised|promise ~7 never|not|again|every|different|nobody
      going ~2 round|around ~2 circles & useless|terrible|angry
      rude|rudeness|unprofessional|impolite|dumped|threw|thrown|tossed|negligent
      expect ~4 compensation|apology
      compensation|compensate
      ! do you ~2 even ~1 care
      how ~2 treat ~3 customers
      nobody ~2 has|have|had ~2 decency|manners|courtesy
      different ~1 story|stories|answer|excuse ~4 every|each|time
      every|each ~1 time ~9 different|story|excuse|promise
    `,
    tells: `
      wtf|bs|bullshit|fuck*|damn|crap|shit*|goddamn
      review|reviews ~4 bad|negative|star|trustpilot|google|post
      escalate ~5
    `,
    hints: `
      again|still|already|yet+again
    `,
    subjects: `
      complaint|disappointed|unacceptable|terrible|disgusted|poor+service|bad+experience|never+again|scam|third+time|third+email|second+email|joke|nobody+answers
    `,
  },
  human_request: {
    asks: `
      speak|talk|chat|speaking|talking|discuss|spoken ~3 to|with ~4 person|human|someone|somebody|agent|representative|rep|manager|supervisor|real|operator|advisor|adviser|anyone|account+manager|staff|assistant|colleague|boss|people|customer+service|customer+support|customer+assistance -- spoke+to|i+have+spoken
      call|ring|phone|telephone ~1 me|us ~5 -- contact+me+if|if+you|i+could+not|reached|please+contact+me+if|feel+free|driver|courier|they|when+it|called+me|not+call|before+deliver*|do+not+call
      have|get|ask ~2 someone|somebody|a+manager|a+person|anyone|an+agent|a+human|supervisor ~3 call|contact|phone|ring|reach|get+in+touch|email -- will
      someone|somebody|anyone|member+of+staff|manager|person|human ~4 call|ring|phone|contact|get+in+touch|reach+out|get+back ~3 -- will+someone+be
      call|callback|phone ~1 back -- never|promised|nobody|not|was+promised
      telephone|phone ~2 call ~6 -- told|over+the|a+call+centre
      appreciate|request|like|want|need ~4 callback|call+back|phone+call|telephone+call|call -- recall
      phone|telephone|contact ~1 number ~6 -- my+phone+number|my+number|driver|remove|your+records|without
      real|actual|live|human ~1 person|human|agent|being|representative|people|operator|support|assistant -- realtor
      not ~2 a+bot|bot|robot|chatbot|machine|ai|automated|automatic|computer -- coffee
      are you ~3 bot|robot|human|machine|ai|real
      stop ~2 sending ~4 automated|automatic|bot
      agent|human|representative|operator please
      ^ agent|human|representative|operator $
      contact ~3 human|person|agent|operator|manager|supervisor|customer+service|customer+support|assistant|customer+assistance
      chatbot|chat+bot ~7 not|cant|useless|circles|understand
      who ~3 contact+person|account+manager|responsible|in+charge
      contact person|manager|account manager ~5 -- shipping
      hours|time|when ~7 customer+service|customer+support|customer+assistance|reach+you|call+you
      is there ~3 person|someone|number|anyone ~6 talk|speak|call|reach|contact|answer -- home
      manager ~3 contact|call|speak|reach|reply|look -- hear+from+a+manager
    `,
    tells: `
      hear ~2 from ~2 manager|human|person|someone+real
      a|your|the|with|his|their ~1 manager|supervisor
      phone|call
      automated|automatic ~1 reply|replies|answers|responses
    `,
    hints: `
      manager|human|agent
    `,
    subjects: `
      call+me|call+back|phone+call|phone+number|speak|talk|human|person|agent|manager|supervisor|callback|ring+me|contact+person|calling -- delivery|real+time
    `,
  },
  privacy_request: {
    asks: `
      list|history|copy|record|overview ~4 purchases|orders ~2 of|by|for|from ~2 mr|mrs|ms|customer|customers|husband|wife|ex|another|other ~6 -- my+order|our+order|purchase+order
      account|profile ~1 deletion|deletions|removal|removals|cancellation|cancellations|closure
      closing|deleting|cancelling|deletion|removal|cancellation|cancellations|removals|close|cancel ~4 account|accounts|profile -- bank|order
      erase|delete|remove|wipe ~2 everything|all ~5 stored|have|hold|about+me|on+me|know
      gdpr|ccpa|cpra|lgpd|dsgvo|data+protection ~6 -- statement
      delete|erase|remove|deletion|erasure|wipe|removal|purge|forget|deleted ~5 data|account|information|details|records|email+address|personal|profile|customer+account|database|my+email -- from+order|item|invoice
      access|copy|disclose|know|tell|what|which|list|export|overview ~7 personal ~1 data|information|info|details -- safe
      data|information|info ~4 you ~2 hold|have|store|stored|collected|keep|process|hold+about|holding|saved -- tracking|stock
      personal|my|private data|information|info ~9 delete*|erase*|remove*|access|copy|share*|leaked|affected|sold|sell|breach -- safe
      subject access request
      right ~2 to|of ~3 forgotten|erasure|access|object|portability|be+forgotten
      withdraw|revoke ~4 consent
      not ~2 sell|share ~3 personal|my ~1 information|data
      close|delete|deactivate|cancel|remove|closing|deleting ~3 account|profile -- why|bank|invoice|issue+order
      data+protection+officer|privacy+officer|dpo
      where ~2 did ~2 you ~2 get ~3 address|email|data|number|details
      data ~1 breach|leak
      @ask|want|how|me ~4 unsubscribe ~4
      remove|take ~5 mailing+list|list|newsletter|database|records|system|files -- order
      never ~2 agreed|consented ~5 & data|details|number|address|that|email|information
    `,
    tells: `
      personal data|information|info
      privacy
    `,
    hints: `
      data|privacy
    `,
    subjects: `
      gdpr|ccpa|privacy|data+protection|delete|erasure|right+to|close+account|personal+data|personal+info|subject+access+request|data+copy|data+breach -- item|order
    `,
  },
  no_reply_needed: {
    asks: `
      ^ the|my|our parcel|package|order|delivery|box has|have ~2 arrived|come|turned+up|shown+up ~3 $ -- but|broken|damaged|where|if|when|wrong|empty|without|open
      parcel|package|order|delivery|it|everything ~1 has|have|just|now|did ~2 arrived|come|came|arrive|turned+up|shown+up ~2 in+the+meantime|meanwhile|after+all -- damaged|broken|missing|wrong|but|empty|without
      never mind ~6 -- return|refund|cancel*
      just ~1 been|arrived|turned+up|come|came|landed ~3 -- charged|told|when|but|broken|wrong|not|damaged
      order|parcel|package|it ~1 is ~1 here ~1 now? $ -- where|if|when
      ^ perfect|great|ok|okay|got+it|received|understood|noted|cool|brilliant|awesome|super|lovely|excellent|alright|fine|sure|yes+thanks|sorted|wonderful ~3 $ -- thanks|thank
      ^ perfect|great|ok|okay|got+it|received|understood|noted|cool|brilliant|awesome|super|lovely|excellent|alright|fine|sure|yes|sorted|wonderful ~2 thanks|thank ~2 $
      ^ thanks|thank+you|many+thanks ~3 for ~9 -- advance|looking|where|when|but|please|confirm|order+nh|order+we|but
      thanks ~1 for ~9 help|sorting|letting|quick|prompt|update|info|information|fast|resolving|kind|support|response|reply|great|everything|all|confirmation -- advance|looking|but|however|if
      thank+you ~1 for ~9 help|sorting|letting|quick|prompt|update|info|information|fast|resolving|kind|support|response|reply|great|everything|confirmation|delivery -- advance|looking|but|however|if|for+your+order
      ! no|not ~1 need ~2 to? ~1 reply|answer|respond|do+anything|write
      no|not ~2 reply|answer|response|action ~3 needed|necessary|required|need
      just|only|purely ~2 for|to ~3 information|say|fyi|info|wanted+to+say|let+you+know -- asking|ask
      just ~3 wanted|want ~2 say|tell|thank|let+you+know ~9 -- but|never|broken|wrong|late|cancel
      for your information
      fyi -- fyi+order+not
      never ~1 mind -- mind+but
      disregard|ignore ~3 previous|last|earlier|my ~2 email|message|mail|request -- instructions
      resolved ~2 itself|by+itself|now|already
      ! already|since ~2 arrived|sorted|resolved|solved|found -- but|however|broken|wrong|not|refund|return
      arrived|turned+up|here|came|got+here|received ~7 thanks|perfect|perfectly|fine|safe|great|lovely|love|happy|condition|beautiful -- but|not|only|wrong|broken|however|missing|too
      refund ~3 arrived|received|came|landed|got -- not|less|only|but|never
      works|work ~3 for+me|fine|great|perfectly -- not|how|if|does
      is|are ~3 beautiful|lovely|great|perfect|gorgeous|wonderful|fantastic|love -- but|not|if|ok
      love|loved it|them|the -- but|would+love
      have ~2 nice|good|great|lovely ~1 day|weekend|evening|week
      no problem ~3 $
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|date|day|time|slot ~1 is|works ~2 fine|ok|okay|good|perfect|great|us|me -- if|but|not
      restored ~3 faith
      will ~2 be ~1 in|home|there ~1 $
      keep ~2 up ~2 good
      found it
      ^ all ~1 good|sorted|fine|set|well $
    `,
    tells: `
      thanks|thank ~5 $ -- please|advance
    `,
    hints: `
      thanks|thank
    `,
    subjects: `
      thanks|thank+you|all+good|solved|fyi|resolved|well+done
    `,
  },
  spam: {
    asks: `
      pay ~9 fee|fees|charge ~9 <url> -- asks|asked|wants|asking|me|is+this|told
      release|handling|customs|clearance|redelivery ~1 fee ~9 <url> -- asks|asked|wants|asking|me|is+this|told
      login|log+in|sign+in ~6 password|credentials|e+mail -- cant|not|unable
      secured|encrypted|shared|confidential ~1 document|file|pdf ~9 click|login|log+in|view|access
      view|open ~3 secured|shared|encrypted ~1 document|file
      we ~2 build|design|create|develop ~4 themes|websites|apps|stores|landing+pages|campaigns
      free ~1 mockup|audit|consultation|demo|sample+design|proposal|strategy|quote+for+your+website
      seo|backlink|backlinks|dofollow|link+building|guest+post|guest+posts|sponsored+post|guest+article|domain+authority
      rank|ranking|page|position ~5 google -- google+home|review
      first|one|top ~2 page ~5 google|one|search -- delivery
      page+one ~4
      errors ~6 website|site|stop -- checkout|order
      web|website|app|mobile|software ~3 development|developers|design|redesign|developer|designers ~5 -- your+app+says
      crypto|bitcoin|cryptocurrency|ethereum|forex|nft ~6 -- pay+with|accept
      lottery|jackpot|sweepstake|inheritance|next+of+kin|beneficiary
      won|winner|selected ~9 prize|lottery|dollars|million|gift+card|reward|cash|iphone
      loan|loans|funding|financing|merchant+cash ~7 approval|approved|business|unsecured|offer|need|credit|rates|capital
      viagra|cialis|pharmacy|pills|casino|betting|porn|escort
      password ~6 expire|expires|expired|verify|keep
      verify ~3 your ~2 account|email|mailbox|identity|password ~3
      mailbox|email+account|inbox ~6 full|suspended|storage|quota|deactivated|upgrade -- checked|delivery|said|host|recipient|rcpt|recipients|smtp
      followers|likes|subscribers ~6 real|buy|get|cheap|instagram|store
      email|leads|b2b|consumer ~1 list|lists|database|databases ~6 -- mailing+list|remove|stock|price|my
      leads ~5 qualified|verified|cheap|generate|generation|buy|sales
      million|millions ~3 dollars|usd|euro|pounds|us ~9 -- order
      grow|scale|boost|increase|double|explode|skyrocket ~5 traffic|sales|revenue|business|store|brand|conversions|online+presence -- quantity
      more ~1 traffic
      paid+ads|facebook+ads|google+ads|ad+campaign|lead+generation|digital+marketing|marketing+agency|virtual+assistant|outsourcing
      quick|short|brief|15|<n> ~2 min|minute|minutes|call|chat|video ~6 & your ~3 website|store|brand|business|company|shop|site|services|traffic|page|team|project
      i|we ~2 came+across|stumbled|found|noticed|visited|was+on|saw|browsing ~3 your ~2 website|store|site|shop|page|listing|brand|company ~9 -- order|product|stock|price|can+i+buy
      we ~2 help ~4 brands|stores|businesses|companies|e+commerce|ecommerce|shops
      earn|make ~4 weekly|daily|per+day|per+week|passive|from+home|money+online
      strict|utmost ~1 confidence|confidentiality & transfer|million|funds
      click ~2 here|below ~6 verify|claim|account|unsubscribe|update|confirm
      limited+time|act+now|special+offer|exclusive+offer|no+obligation|risk+free|100+free|free+audit|free+trial
      claim ~3 your ~2 prize|reward|gift|funds
      whoever|person ~3 runs|handles|charge ~3 marketing|website|seo|hr|advertising
      unsubscribe & offer|newsletter|issue|promotion|weekly
      rather+not|dont+want|prefer+not|no+longer+wish|wish+not ~3 hear+from+me|hear+from+us|emails+from+me|receive+these|future+emails -- order|ordered
      reply|respond|answer|write ~3 stop|no+thanks|unsubscribe|remove ~6 -- order|delivery|cancel
      15|10|20|fifteen|ten|<n> ~1 min|mins|minutes ~6 monday|tuesday|wednesday|thursday|friday|week|calendar|calendly -- courier|driver|deliver*|late|waited|waiting|hold|phone
      heres|here+is|book|grab|pick ~3 my|a|our ~2 calendar|slot+with+me|calendly
    `,
    tells: `
      investment|invest|profit|profits
      growth+partner|outreach
      agency ~9 -- travel
    `,
    hints: `
      offer|website|marketing
    `,
    subjects: `
      google|seo|guest+post|congratulations|crypto|bitcoin|loan|followers|leads|inheritance|mailbox+is|winner|pharmacy|app+development|collaboration|partnership
    `,
  },
};
