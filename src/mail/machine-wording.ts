// How automatic mail words itself, in the seven languages: the second tier of proof, where no header gives it away.
// Each pattern is bounded and is tried on a subject or on the beginning of a text alone.

/** Subjects that mail systems and clients write. */
export const BOUNCE_SUBJECTS = [
  /^(?:undelivered|undeliverable|undeliverd|non[- ]?deliver(?:y|able)|returned mail|mail delivery (?:failed|failure|subsystem|status)|delivery (?:status notification|failure|has failed|problem)|failure notice|delivery notification|mail system error|message (?:undeliverable|delivery (?:failure|has failed)|could not be delivered)|warning: (?:message|could not send)|postmaster notify|nondeliverable mail|unable to deliver|could not send message)/iu,
  /^(?:unzustellbar|zustellung (?:fehlgeschlagen|nicht möglich)|nicht zustellbar|fehler bei der (?:nachrichten)?zustellung|unzustellbare nachricht)/iu,
  /^(?:no se (?:pudo|puede|ha podido) entregar|no entregado|correo (?:no entregado|devuelto)|mensaje no entregado|fallo (?:en|de) (?:la )?entrega|error de entrega)/iu,
  /^(?:non remis|échec (?:de la )?(?:remise|livraison du message|de la distribution)|message non (?:remis|distribué)|non distribuable|avis de non[- ](?:remise|distribution))/iu,
  /^(?:non recapitabile|mancato recapito|mancata consegna del messaggio|messaggio non (?:recapitato|consegnato)|notifica (?:di )?mancat[oa])/iu,
  /^(?:onbestelbaar|niet bestelbaar|bericht niet (?:bezorgd|afgeleverd)|niet-bezorgd)/iu,
  /^(?:não (?:foi )?(?:entregue|possível entregar)|mensagem não entregue|falha na entrega (?:da mensagem|do e-?mail)|não entregável)/iu,
] as const;

export const AUTO_REPLY_SUBJECTS = [
  /^(?:re:\s{0,3})?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|autoreply|auto:|out of (?:the )?office|away from (?:the )?(?:office|my mail)|vacation (?:reply|notice|response)|on (?:vacation|annual leave)\b|i am (?:away|out of))/iu,
  /^(?:re:\s{0,3}|aw:\s{0,3})?(?:abwesenheits(?:notiz|nachricht|meldung|assistent)|abwesend|automatische (?:antwort|rückantwort|abwesenheit)|autoantwort|nicht im (?:büro|haus)|außer haus|ich bin (?:im urlaub|nicht im büro|abwesend))/iu,
  /^(?:re:\s{0,3})?(?:respuesta automática|respuesta automatica|fuera de (?:la )?oficina|ausencia (?:de|por)|aviso de ausencia|mensaje de ausencia|estoy (?:de vacaciones|fuera))/iu,
  /^(?:re\s{0,2}:\s{0,3})?(?:réponse automatique|reponse automatique|absence du bureau|absent du bureau|message d['’]absence|en congés?\b|hors du bureau|notification d['’]absence)/iu,
  /^(?:re:\s{0,3}|r:\s{0,3})?(?:risposta automatica|fuori (?:sede|ufficio)|assenza (?:dall['’]ufficio|per)|assente dall['’]ufficio|messaggio di assenza)/iu,
  /^(?:re:\s{0,3}|antw:\s{0,3})?(?:automatisch antwoord|automatische? (?:beantwoording|reactie)|afwezig(?:heid|heidsbericht|heidsmelding)?\b|niet aanwezig|out of office|buiten kantoor)/iu,
  /^(?:re:\s{0,3}|res:\s{0,3})?(?:resposta automática|resposta automatica|ausência (?:do|temporária)|fora do escritório|fora da? (?:empresa|escritório)|aviso de ausência|mensagem de ausência)/iu,
] as const;

export const READ_RECEIPT_SUBJECTS = [
  /^(?:read|gelesen|leído|leido|lu|letto|gelezen|lida?|not read|ungelesen gelöscht|no leído|non lu|non letto|niet gelezen|não lida)\s{0,2}:\s/iu,
] as const;

export const TICKET_SUBJECTS = [
  /^\[?(?:request received|ticket (?:received|created|opened|#)|we(?:'ve| have)? received your (?:request|message|ticket|e-?mail)|your (?:request|ticket|case) (?:has been|was) (?:received|created|opened))/iu,
  /^\[?(?:ihre anfrage (?:wurde|ist)|eingangsbestätigung|ticket(?:eingang| eröffnet| erstellt))/iu,
  /^\[?(?:solicitud recibida|hemos recibido su (?:solicitud|consulta|mensaje)|demande reçue|nous avons bien reçu votre (?:demande|message)|richiesta ricevuta|abbiamo ricevuto la (?:sua|tua|vostra) richiesta|aanvraag ontvangen|wij hebben uw (?:aanvraag|bericht) ontvangen|solicitação recebida|recebemos (?:a )?(?:sua|seu))/iu,
] as const;

/** Sentences near the beginning of a text. Each speaks of the writer's own absence or of the mail being automatic. */
export const AUTO_REPLY_TEXTS = [
  /\bthis is an? (?:automat(?:ed|ic)|auto(?:-| )?generated) (?:message|reply|response|e-?mail|acknowledge?ment)\b/iu,
  /\b(?:i am|i'm|i’m|i will be|we are) (?:currently |now )?(?:out of (?:the )?office|away from (?:the|my) (?:office|desk|e-?mail)|on (?:annual |parental |maternity |paternity |sick )?leave|on (?:vacation|holiday)|on a business trip)(?:[^?\n]{0,60}?)(?:\buntil\b|\bfrom\b|\bthrough\b|\breturn|\bwith (?:no|limited|little)\b|\band will\b|\bback\b)/iu,
  /\bthank you for your (?:e-?mail|message|mail)[.!,]?\s{1,5}(?:i am|i'm|i’m|our office|we are) (?:currently )?(?:out|away|closed|on\b)/iu,
  /\bich bin (?:vom|ab|bis|derzeit|zurzeit|zur zeit|momentan|aktuell|von|in der zeit)?[^?\n]{0,80}?(?:im urlaub|nicht im (?:büro|haus)|außer haus|abwesend|in elternzeit|auf dienstreise|nicht erreichbar|krankgeschrieben)/iu,
  /\b(?:ihre|deine) (?:nachricht|e-?mail) wird (?:nicht|während)[^?\n]{0,40}(?:weitergeleitet|gelesen|bearbeitet)/iu,
  /\b(?:dies ist eine automatische|automatisch (?:erstellte|generierte|erzeugte)|diese (?:nachricht|e-?mail) wurde automatisch)\b/iu,
  /\b(?:estoy|estaré|me encuentro|estamos) (?:actualmente )?(?:fuera de la oficina|de vacaciones|de baja|ausente|de permiso|de viaje)[^?\n]{0,60}?(?:hasta|desde|del|regres|vuelv|con acceso|sin acceso)/iu,
  /\b(?:este es un (?:mensaje|correo) automático|mensaje (?:generado )?automátic|respuesta automática)\b/iu,
  /\b(?:je suis|je serai|nous sommes|nos bureaux (?:sont|seront)) (?:actuellement )?(?:absente?|en congés?|en vacances|en déplacement|fermés|hors du bureau|en arrêt)[^?\n]{0,60}?(?:jusqu|du \d|à partir|de retour|inclus)/iu,
  /\b(?:ceci est (?:un message|une réponse) automatique|message (?:envoyé |généré )?automatique(?:ment)?|réponse automatique)\b/iu,
  /\b(?:sono|sarò|siamo|saremo) (?:attualmente )?(?:fuori (?:sede|ufficio)|in ferie|assent[ei]|in (?:maternità|congedo|trasferta)|chius[io])[^?\n]{0,60}?(?:fino|dal|al \d|rientr)/iu,
  /\bmessaggio (?:generato )?automatico\b|\bquesta è una risposta automatica\b/iu,
  /\b(?:ik ben|wij zijn) (?:momenteel |tijdelijk )?(?:afwezig|niet (?:op kantoor|aanwezig|bereikbaar)|met (?:vakantie|verlof)|op (?:vakantie|reis))[^?\n]{0,60}?(?:tot|van|vanaf|weer|terug)/iu,
  /\bdit is een automatisch (?:bericht|antwoord|gegenereerd)|\bautomatisch (?:gegenereerd|verzonden) bericht/iu,
  /\b(?:estou|estarei|encontro-me|estamos) (?:actualmente |atualmente )?(?:fora do escritório|de férias|ausentes?|de licença|em viagem)[^?\n]{0,60}?(?:até|de \d|desde|regress|retorn|volt)/iu,
  /\b(?:esta é uma (?:mensagem|resposta) automática|mensagem (?:gerada )?automátic|resposta automática)\b/iu,
] as const;

/** Lines that only a mail system writes. */
export const BOUNCE_TEXTS = [
  /\bthis (?:message|mail|e-?mail) was (?:created|generated) automatically by (?:the )?mail (?:server|delivery|system)/iu,
  /\b(?:your|the following) (?:message|mail|e-?mail)[^?\n]{0,60}(?:could not be delivered|was(?: not|n't) delivered|has not been delivered|was undeliverable|did not reach)\b[^?\n]{0,100}(?:recipient|address|mailbox|reason|server)/iu,
  /\bmessage that you sent (?:could not be|has not yet been) delivered to one or more/iu,
  /\b(?:the (?:following )?address(?:es)? (?:to which the message|had (?:permanent fatal|transient|delivery))|permanent fatal errors|recipient address rejected|550[ -]5\.\d\.\d|mailbox (?:unavailable|is full|not found|does not exist)|user unknown|no such user)\b/iu,
  /\b(?:i'm sorry to have to inform you that your message could not|i wasn't able to deliver your message|sorry, (?:it wasn't possible|we were unable|i couldn't) to? ?(?:deliver|find))/iu,
  /\b(?:fehler bei der nachrichtenzustellung|ihre nachricht konnte nicht (?:an|zugestellt)|die zustellung (?:an|ihrer nachricht)[^?\n]{0,60}(?:fehlgeschlagen|nicht möglich))/iu,
  /\b(?:no se pudo entregar (?:el|su) mensaje a|su mensaje no (?:se ha podido|pudo) (?:ser )?entrega|échec de la remise (?:à|pour)|votre message n['’]a pas pu être (?:remis|distribué)|impossibile recapitare il (?:messaggio|tuo)|il (?:tuo|suo) messaggio non (?:è stato|può essere) (?:recapitato|consegnato)|uw bericht (?:kon niet worden|is niet) (?:bezorgd|afgeleverd)|a sua mensagem não (?:foi|pôde ser) entregue)/iu,
] as const;

/** A field of a delivery status notification (RFC 3464), quoted or not. */
export const REPORT_FIELD = /^(?:>[> ]{0,10})?(?:Final-Recipient|Reporting-MTA|Diagnostic-Code):/imu;

/** Lines that only notification and ticket systems write. */
export const NOTIFICATION_TEXTS = [
  /^##-? ?please (?:type|write) your reply above this line/imu,
  /\b(?:please )?(?:do not|don't|don’t) (?:reply|respond) (?:directly )?to this (?:e-?mail|message|mailbox|notification|address)/iu,
  /\b(?:this (?:e-?mail|message) (?:was|is) sent (?:automatically|from an? (?:unattended|unmonitored|notification))|replies to this (?:e-?mail|address|message) (?:are|will) not)/iu,
  /\b(?:bitte (?:antworten sie nicht|nicht) auf diese (?:e-?mail|nachricht)|diese e-?mail wurde automatisch (?:erstellt|versendet|generiert)|auf diese (?:e-?mail|nachricht) kann nicht geantwortet)/iu,
  /\b(?:por favor,? no responda a este (?:correo|mensaje|e-?mail)|este (?:correo|mensaje) (?:se ha enviado|ha sido enviado|fue enviado) automáticamente|no responder a este (?:correo|mensaje))/iu,
  /\b(?:merci de ne pas répondre à (?:ce|cet) (?:message|e-?mail|courriel)|ne pas répondre à ce (?:message|mail)|message envoyé automatiquement|les réponses à (?:cette adresse|ce message) ne sont pas)/iu,
  /\b(?:(?:si prega di )?non rispondere a questa? (?:e-?mail|messaggio)|questo messaggio è stato (?:inviato|generato) automaticamente)/iu,
  /\b(?:(?:gelieve|u kunt) niet (?:te )?(?:antwoorden|reageren) op (?:deze|dit)|dit bericht is automatisch (?:verzonden|verstuurd)|beantwoord deze e-?mail niet)/iu,
  /\b(?:(?:por favor,? )?não responda a est[ea] (?:e-?mail|mensagem)|est[ea] (?:e-?mail|mensagem) foi enviad[oa] automaticamente)/iu,
  /^this e-?mail is a service from /imu,
] as const;

/** Local parts of addresses that nobody reads. */
export const UNREAD_LOCAL_PART =
  /^(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|noreply[\w.+-]{0,40}|no-reply[\w.+-]{0,40}|ne-?pas-?repondre|nepasrepondre|nicht-?antworten|keine-?antwort|no-?responder|noresponder|nao-?responda|niet-?beantwoorden|non-?rispondere|notifications?|automailer|auto-?confirm|mailer-daemon|bounces?(?:[+-][\w.=+-]{0,200})?)$/iu;
export const MAIL_SYSTEM_LOCAL_PART =
  /^(?:mailer-daemon|post[_-]?master|mail-?daemon|maildelivery|mdaemon|microsoftexchange[0-9a-f]{8,64})$/iu;
/** Buyers write through these with an automatic look; a person is behind them. */
export const MARKETPLACE_RELAY =
  /@(?:[\w-]{1,60}\.)?(?:marketplace\.amazon\.[a-z.]{2,20}|members\.ebay\.[a-z.]{2,20}|relay\.walmart\.[a-z.]{2,20}|msg\.(?:etsy|cdiscount)\.[a-z.]{2,20})$/iu;
