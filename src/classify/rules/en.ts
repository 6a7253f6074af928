// What people write to an order desk in English, from telegram style to formal letters. Shape: language-rules.ts;
// notation: patterns/token-pattern.ts.
import type { LanguageRules } from './language-rules.ts';

export const english: LanguageRules = {
  language: 'en',
  classes: {
    want: 'want|wanted|wish|would+like|would+love|like+to|need|needs|prefer|rather|hoping+to|looking+to|trying+to|try+to|tried+to|have+to|has+to|going+to|request|requesting|hereby|intend|decided+to|plan+to|planning+to',
    ask: 'please|kindly|can|could|would|may|want|need|would+like|request|help',
    order: 'order|orders|purchase|purchases|po|pos|<id>',
    parcel:
      'parcel|parcels|package|packages|shipment|shipments|delivery|deliveries|consignment|consignments|box|boxes|pallet|pallets|packet|carton|cartons|courier',
    goods:
      'item|items|product|products|article|articles|goods|stuff|things|thing|one|ones|pair|piece|pieces|unit|units',
    it: 'it|this|that|them|these|those',
    thing: '@order|@parcel|@goods|@it',
    money: 'money|refund|refunds|refunded|reimbursement|reimbursed|credit|cash|funds|credited',
    bill: 'invoice|invoices|receipt|receipts|bill|bills|tax+document',
    arrive:
      'arrive|arrives|arrived|arriving|come|comes|coming|here|delivered|deliver|delivering|delivery|get+here|gets+here|turn+up|show+up|reach|reaches|land|expect|expected|receive|get|be+with|due|bring|bringing',
    leave:
      'ship|ships|shipped|shipping|dispatch|dispatched|despatch|despatched|sent|send|leave|leaves|left|go+out|gone+out|going+out|went+out|posted|posting|mailed|mailing|dispatching|despatching|on+it+is+way|on+the+way|moving',
    carrier:
      'ups|usps|fedex|dhl|dpd|gls|hermes|evri|courier|carrier|driver|postman|mailman|haulier|royal+mail|post+office|delivery+company|delivery+guy|delivery+driver|tracking',
    return:
      'return|returning|send+back|sending+back|give+back|bring+back|send+it+back|sending+it+back|send+this+back|send+them+back|bring+it+back|bring+this+back|take+it+back|take+back|return+it|return+them|ship+back|ship+it+back|take+them+back|give+it+back',
    swap: 'exchange|exchanged|exchanging|exchanges|swap|swapped|swapping|swop|trade|switch',
    cancel:
      'cancel|cancels|canceled|cancelled|cancelling|canceling|cancellation|cancelation|void|revoke|annul|abort|withdraw',
    broken:
      'broken|broke|damaged|damage|cracked|crack|shattered|smashed|scratched|scratch|scratches|dented|dent|bent|torn|ripped|tear|crushed|leaks|leaking|leaked|defective|faulty|defect|chipped|snapped|warped|ruined|soaked|stained|moldy|mouldy|rotten|wilted|withered|squashed|spoiled|mush|mushy|melted|burst|burnt|mangled|splintered|rusty|frayed|dead+on+arrival|doa|malfunctioning|stopped+working|stops+working|in+pieces|in+bits',
    product:
      'size|colour|color|model|version|style|variant|quantity|flavour|flavor|s|m|l|xl|small|medium|large|smaller|bigger|larger|black|white|red|blue|green|grey|gray|beige|yellow|pink|brown|silver|gold|purple|orange|navy',
    several: '<n>|<id>|dozen|dozens|hundred|hundreds|several|bulk|volume|quantity|quantities|units|pieces|pcs|many',
  },
  spellings: {
    pls: 'please',
    plz: 'please',
    plese: 'please',
    thx: 'thanks',
    thnx: 'thanks',
    tx: 'thanks',
    ty: 'thanks',
    tks: 'thanks',
    thanx: 'thanks',
    cheers: 'thanks',
    u: 'you',
    ur: 'your',
    r: 'are',
    im: 'i am',
    ive: 'i have',
    id: 'i would',
    ill: 'i will',
    its: 'it is',
    weve: 'we have',
    youve: 'you have',
    theyve: 'they have',
    youre: 'you are',
    theyre: 'they are',
    wheres: 'where is',
    whats: 'what is',
    hows: 'how is',
    whens: 'when is',
    theres: 'there is',
    thats: 'that is',
    whos: 'who is',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'have to',
    thru: 'through',
    tmrw: 'tomorrow',
    tho: 'though',
    cannot: 'cant',
    couldnt: 'could not',
    wouldnt: 'would not',
    arent: 'are not',
    isnt: 'is not',
    wasnt: 'was not',
    werent: 'were not',
    hasnt: 'has not',
    havent: 'have not',
    hadnt: 'had not',
    didnt: 'did not',
    doesnt: 'does not',
    dont: 'do not',
    wont: 'will not',
    recieve: 'receive',
    recieved: 'received',
    recive: 'receive',
    recived: 'received',
    adress: 'address',
    addres: 'address',
    adresse: 'address',
    cancle: 'cancel',
    cancled: 'cancelled',
    cancell: 'cancel',
    delivary: 'delivery',
    delivry: 'delivery',
    deliverd: 'delivered',
    delievered: 'delivered',
    shiped: 'shipped',
    shiping: 'shipping',
    shippment: 'shipment',
    trackng: 'tracking',
    refund: 'refund',
    refound: 'refund',
    reciept: 'receipt',
    recipt: 'receipt',
    invoce: 'invoice',
    wich: 'which',
    wen: 'when',
    whn: 'when',
    whre: 'where',
    oder: 'order',
    ordr: 'order',
    odered: 'ordered',
    exhange: 'exchange',
    exchage: 'exchange',
    replacment: 'replacement',
    warrenty: 'warranty',
    qoute: 'quote',
    quotaton: 'quotation',
    avaliable: 'available',
    availible: 'available',
    brocken: 'broken',
    brken: 'broken',
    dammaged: 'damaged',
    damadged: 'damaged',
    wrnog: 'wrong',
    compliant: 'complaint',
    unexceptable: 'unacceptable',
    colour: 'colour',
    acct: 'account',
    qty: 'quantity',
    qtys: 'quantities',
  },
  negators: ['not', 'never', 'no', 'nor', 'neither', 'without', 'instead', 'nobody'],
  turns: ['but', 'just', 'only', 'so', 'otherwise', 'however', 'please'],
  abilities: ['could', 'can', 'able', 'letting', 'let', 'allow'],
  requests: `
    please|kindly -- please+find|please+see|please+note|please+disregard|please+ignore
    can|could|would|will you|i|we|someone|somebody|anyone
    i|we ~2 want|need|would+like|expect|demand|wish|require|request|insist
    tell|send|give|let|advise|confirm|explain|provide|forward|contact|inform me|us
    ^ is|are|was|were|do|does|did|has|have|am|may|should i|we|you|it|this|that|there|they|my|the
    ^ how|what|when|where|why|which|who ~1 is|are|do|does|can|could|would|should|will|much|many|long|about
  `,
  received: `
    i|we|just|have|has ~2 got|received|unpacked|opened|collected ~2 my|our|the|it|them|mine|everything -- email|mail|message|confirmation|notice|text|card|letter|tracking|invoice|quote|reply|answer|link|refund
    ^ got|received my|our|the|it|them @thing|dress|shoes
    @parcel|@order|@goods|it|they|dress|shirt|shoes|boots|jacket ~2 arrived|came|turned+up|landed -- was+supposed|email|if|when|before
    was|were delivered ~2 today|yesterday|this|on|fine -- says|marked|status|tracking|claims
    tried ~2 it|them ~1 on
  `,
  wishes: [
    'cant',
    'cannot',
    'couldnt',
    'wont',
    'wouldnt',
    'dont',
    'doesnt',
    'didnt',
    'isnt',
    'wasnt',
    'need',
    'needs',
    'want',
    'wants',
    'prefer',
    'rather',
    'also',
    'plus',
    'send',
    'give',
    'put',
    'take',
    'make',
    'tell',
    'decided',
    'afford',
    'mistake',
    'accidentally',
    'accident',
    'unless',
    'otherwise',
    'instead',
    'sorry',
    'unfortunately',
    'problem',
    'issue',
    'should',
    'must',
    'id',
    'wed',
    'wish',
    'twice',
    'duplicate',
    'not',
    'debited',
    'charged',
  ],
  courtesies: `
    bear ~1 with
    excuse|forgive|apologies|apologise|apologize
    sent from my
    let me|us know ~3 thanks|thank|cheers|regards|please
    thank*|appreciate* ~9 advance|help|assistance|time|reply|response|attention|understanding|support
    let|letting me|us know $
    let me|us know ~2 if|whether|what|as+soon|either+way|asap
    look*|looking forward ~2 to|hearing
    please|kindly advise|help|assist|confirm|reply|respond|check|investigate|clarify ~2 $
    please|kindly look+into ~2 $
    any ~1 help|info|information|assistance|advice ~5 $
    can|could you ~1 help|check|confirm|look+into|assist|advise|clarify|find+out|explain ~5 $
    what is|s? ~2 going+on|happening|wrong|next|the+matter|up
    what|how ~1 do|can|should|happens|now|shall ~2 do|now|next|proceed
    how are you
    silly|stupid|daft question
    is|are everything|all|it ~1 ok|okay|fine|alright|in+order|good|right|well ~2 with? ~2 it|order|<id>? $
    remain ~2 disposal
    at ~1 your ~1 disposal ~9
    hope you|this
    is|was ~1 something|anything|that|this|it|everything|all ~2 wrong|normal|right|correct|possible|ok|okay|true|fine $
    ^ thanks|thank|many+thanks|regards|cheers
    thanks|thank $
    thanks|thank ~1 you ~1 $
    is|are that|this|it|those|these ~1 usual|typical|common|unusual|expected|standard|usually+the+case|a+problem|a+concern ~2 $
    should|do|need i|we ~2 worry|worried|be+worried|be+concerned|be+patient|concerned ~2 $
    is|are that|this|it ~1 anything|something ~2 worry|concern ~1 $
    keep ~1 eye on|out ~4
    will|do|should|would i|we ~1 get|receive ~2 email|mail|message|text|sms|notification|notified|update ~1 $
    like|want|love|good|nice|great|helpful|useful to ~1 know ~1 what|when ~1 to ~1 expect ~1 $
    like|want|love|good|nice|great|helpful|useful to ~1 plan ~1 around|ahead|my|our|the ~2 $
    thing|reason|only|why ~2 i ~1 ask|asking ~1 is ~4
    would|could ~2 be good|great|helpful|lovely|nice|handy|useful|appreciated to+know ~2 $
    ^ how ~2 your ~1 day|week|weekend|morning $
    do i|we ~1 need|have ~1 to|be ~6
    need ~1 to know|plan|arrange|be ~8
    i|we ~2 need it|them|this|to ~7
    can|could|may i|we ~1 expect ~5
    hurry|asap|urgent*|quickly|soon
    contact|call|reach me|us ~3 if
  `,
  pointers: `
    ^ could|can|may i|we ~1 have|get|see it|that|one|this|them|those please|too|now|from+you? please|thanks? $
    could|can|would|will|please|kindly ~2 send|pass|forward|give|share|email|text|provide|resend|tell|let me|us? it|that|one|this|them|me|us ~1 on|over|along|to+me|to+us|across|through|me|us|have+it|have+that|have+one? please|too|now|thanks? $
    mind|possible|chance ~2 sending|passing|forwarding|sharing|giving me|us? it|that|one|this|them on|over|along|to+me|to+us? please? $
  `,
  intents: {
    where_is_my_order: {
      asks: `
        when ~2 i|we ~1 see|get|have|receive|expect ~2 my|the|our ~3 ? -- @money|@bill|reply|answer|quote|stock|replacement|label|back|call|manual
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
        @parcel|@order|it ~1 has|was ~1 been? delivered -- not|when|if|whether|what|missing|broken|damaged|wrong|return*|refund
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
    change_order: {
      asks: `
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
    refund_status: {
      asks: `
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
    damaged_item: {
      asks: `
        new|replacement|spare ~2 @goods|lid|leg|handle|screen|part|parts ~4 @broken
        get|have|want|need|send|could|can ~5 replaced -- size|colour|color|battery|part+replaced|wrong
        arrived|came ~4 dead|brown|mouldy|rotten|in+half|snapped -- brown+one|ordered|colour|color
        has|have|with|shows ~4 line|lines|stripe|stripes|dead+pixel|dead+pixels|hole|spot|stain|mark|marks ~3 & screen|box|across|display|brand+new|new|arrived|received
        arrived|came|received|delivered|got|was|is|were|are|comes|unpacked|opened ~6 @broken -- not+damaged|not+broken|link|tracking|website|zip+code
        @broken ~4 when|on|upon|in+the|during|out+of|from ~4 arrival|arrived|delivered|box|packaging|opened|unpacked|delivery|received|start|factory -- tracking
        ! not ~2 work|works|working|turn+on|switch+on|power+on|charge|start|heat|function|functioning|turning+on ~5 -- website|link|page|code|login|payment|card|phone+number|tracking|chat*|checkout|discount|coupon|voucher|homekit|google|alexa|does+it+work|saturday
        will ~1 not|wont ~1 turn+on|start|charge|switch+on|power
        stopped|quit working
        stopped ~1 heating|charging|spinning|turning|responding
        has|have|had|with ~4 crack|cracks|dent|dents|scratch|scratches|hole|holes|tear|defect|stain|stains|chip|chips|rip -- sold+with
        @broken|defective|faulty ~3 item|product|unit|units|goods|piece|pieces|one|on+arrival|batch|good -- replaced+already
        leaks|leaking|leaked|drips|dripping ~4 -- data|leaked+personal
        broke|snapped|cracked|ripped|tore|burst|fell+apart|came+off|collapsed ~6 after|first|when|while|second|already|within|day -- heart|into
        @broken ~1 $ -- link|tracking
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
        @broken -- link|tracking|heart|zip+code|data|not+broken|not+damaged|record|deadline|taped
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
        @broken|not+working|does+not+work|defective|faulty|damage|damages -- link|tracking
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
        not|cant|unable|wont|trouble|troubles|problem|problems|issue|issues|error|errors|fail|failing|failed|tried|difficulty|problms ~5 pay|paying|payment|payments|checkout|check+out|process+payment|complete+my+purchase|card -- anymore+order|refund+card|invoice
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
        consignee|shipper|recipient|receiver ~9 -- recipient+of+my|intended|confidential
        your ~2 shipment|consignment|pickup|collection|claim|parcel|package ~9 has+been|was|is|will|scheduled|delivered|booked|pending|on+hold -- where|my
        we ~2 attempted|tried ~2 to? deliver|delivery
        shipment|package|parcel|consignment <id> ~9 & facility|delivered|delivery|customs|hub|recipient|scheduled|attempt*|hold|damaged|returned -- my|where|when|i|we+have+not|can+you|please+send|it
        at ~2 our ~3 facility|hub|depot|terminal|station|branch|sorting -- please+deliver
        pickup|pick+up|collection|pickups ~4 scheduled|confirmed|confirmation|booked|missed|suspended
        scheduled ~1 delivery
        out+for+delivery -- ^ is ~6 out -- says|said|app|my|still|it|when
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
    complaint: {
      asks: `
        small+claims|court|legal+action|solicitor|solicitors|lawyer|lawyers|attorney|trading+standards|ombudsman|letter+before+action|consumer+protection ~1
        way|manner ~4 driver|staff|agent|colleague|courier ~4 spoke|treated|behaved|talked|shouted
        lodge|file|make|lodging|filing|making|submit ~4 claim|reclamation|complaint|grievance -- insurance|damaged|carrier|warranty+claim
        complain|complaint|complaints|complaining ~5 -- no+complaints|complaint+about+nothing
        unacceptable|disgusted|disgusting|disgrace|disgraceful|appalling|appalled|outrageous|shambles|pathetic|ridiculous|shameful|shocking|atrocious|abysmal|horrendous|joke+of|incompetent|useless+company|clowns
        disappointed|disappointing|dissatisfied|dissatisfaction|unhappy|frustrated|furious|angry|fed+up|livid|sick+of|had+enough|let+down|annoyed|upset -- product+quality+refund|want+a+refund
        worst|terrible|horrible|awful|poor|bad|lousy|dreadful|rude ~2 service|company|experience|customer+service|customer+support|store|shop|support|staff|communication|treatment|business|behaviour|behavior
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
  },
};
