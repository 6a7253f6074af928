// English: sentences that ask, report or only point, whatever the mail is about. Part of index.ts.
import type { SentencePatterns } from '../language-rules.ts';

export const sentences: SentencePatterns = {
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
  courtesies: `
    have|got|have+got ~2 dentist|doctors|doctor|haircut|appointment|meeting|class|shift|school+run ~9 nobody|no+one|no+front+desk|no+concierge|no+doorman ~6 -- leave|please|can+you|could+you|instead
    mother|mum|mom|sister|neighbour|neighbor|roommate|flatmate|husband|wife|concierge|doorman|law ~2 took|picked|signed|collected|accepted ~1 it|the+parcel|the+package|the+box ~1 in|up|for ~9 & remember|remembers|sure|while|when|holiday|away -- wrong|broken|but+now|return|not+mine
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
};
