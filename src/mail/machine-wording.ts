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

/** Subjects of bounces that no person writes about a parcel. */
export const UNMISTAKABLE_BOUNCE_SUBJECTS = [
  /^(?:undelivered mail returned|mail delivery (?:failed: |failure$|subsystem|system)|delivery status notification|returned mail: (?:see|user|host|unreach|deliver)|non[- ]?delivery (?:report|notification|receipt)|mail system error|undeliverable mail|nondeliverable mail|unzustellbare nachricht|message non remis|messaggio non recapitato|mensaje no entregado|mensagem não entregue|onbestelbaar bericht)/iu,
] as const;

export const READ_RECEIPT_SUBJECTS = [
  /^(?:read|gelesen|leído|leido|lu|letto|gelezen|lida?|not read|ungelesen gelöscht|no leído|non lu|non letto|niet gelezen|não lida)\s{0,2}:\s/iu,
] as const;

export const TICKET_SUBJECTS = [
  /^\[?(?:request received|ticket (?:received|created|opened|#)|we(?:'ve| have)? received your (?:request|message|ticket|e-?mail)|your (?:request|ticket|case) (?:has been|was) (?:received|created|opened))/iu,
  /^\[?(?:ihre anfrage (?:wurde|ist)|eingangsbestätigung|ticket(?:eingang| eröffnet| erstellt))/iu,
  /^\[?(?:solicitud recibida|hemos recibido su (?:solicitud|consulta|mensaje)|demande reçue|nous avons bien reçu votre (?:demande|message)|richiesta ricevuta|abbiamo ricevuto la (?:sua|tua|vostra) richiesta|aanvraag ontvangen|wij hebben uw (?:aanvraag|bericht) ontvangen|solicitação recebida|recebemos (?:a )?(?:sua|seu))/iu,
] as const;

/** No system speaks of "my request"; a person puts `Request received` above such a mail as well. */
export const OF_ONES_OWN =
  /(?<!\p{L})(?:my(?! account)|meine?[rnms]?|mis?|mon|ma|mes|il mio|la mia|mijn|meu|minha)\s\p{L}/iu;

export const TICKET_TEXTS = [
  /^[^.!?\n]{0,60}\byour (?:request|ticket|case|enquiry|inquiry)(?: \(?#?[\w-]{2,20}\)?)? has been (?:received|created|opened|logged)/imu,
  /^(?:ihre|deine) (?:anfrage|nachricht|e-?mail)(?: \([^()\n]{1,20}\))? (?:wurde (?:erstellt|empfangen|erfasst)|ist bei uns eingegangen)/imu,
  /^(?:su|tu) (?:solicitud|consulta)(?: \([^()\n]{1,20}\))? ha sido (?:recibida|creada|registrada)/imu,
  /^votre (?:demande|requête)(?: \([^()\n]{1,20}\))? a (?:bien )?été (?:reçue|créée|enregistrée)/imu,
  /^la (?:sua|tua|vostra) richiesta(?: \([^()\n]{1,20}\))? è stata (?:ricevuta|creata|registrata)/imu,
  /^uw (?:aanvraag|verzoek|bericht)(?: \([^()\n]{1,20}\))? is (?:ontvangen|aangemaakt|geregistreerd)/imu,
  /^(?:a sua|o seu) (?:solicitação|pedido de ajuda|ticket)(?: \([^()\n]{1,20}\))? foi (?:recebid|criad|registad|registrad)/imu,
] as const;

export const READ_RECEIPT_TEXTS = [
  /was (?:read|opened|displayed|deleted without)|has been (?:read|displayed|opened)|gelesen|angezeigt|(?:ha sido|fue) leíd|se (?:ha )?leyó|leído|a été (?:lu|affich|supprim)|(?:è stato|stato) (?:letto|visualizzato|aperto)|is (?:gelezen|geopend)|gelezen op|foi (?:lid|abert)|lida em/iu,
] as const;

/** Lines that only a mail system writes. */
export const BOUNCE_TEXTS = [
  /\bthis (?:message|mail|e-?mail) was (?:created|generated) automatically by (?:the )?mail (?:server|delivery|system)/iu,
  /\b(?:your|the following) (?:message|mail|e-?mail)[^?\n]{0,60}(?:could not be delivered|was(?: not|n't) delivered|has not been delivered|was undeliverable|did not reach)\b[^?\n]{0,100}(?:recipient|address|mailbox|reason|server)/iu,
  /\bthere was an error delivering your (?:mail|message|e-?mail) to|\bmessage that you sent (?:could not be|has not yet been) delivered to one or more/iu,
  /\b(?:the (?:following )?address(?:es)? (?:to which the message|had (?:permanent fatal|transient|delivery))|permanent fatal errors|recipient address rejected|550[ -]5\.\d\.\d|mailbox (?:unavailable|is full|not found|does not exist)|user unknown|no such user)\b/iu,
  /\b(?:i'm sorry to have to inform you that your message could not|i wasn't able to deliver your message|sorry, (?:it wasn't possible|we were unable|i couldn't) to? ?(?:deliver|find))/iu,
  /\b(?:fehler bei der nachrichtenzustellung|ihre nachricht konnte nicht (?:an|zugestellt)|die zustellung (?:an|ihrer nachricht)[^?\n]{0,60}(?:fehlgeschlagen|nicht möglich))/iu,
  /(?<!\p{L})(?:no se pudo entregar (?:el|su) mensaje a|su mensaje no (?:se ha podido|pudo) (?:ser )?entrega|échec de la remise (?:à|pour)|votre message n['’]a pas pu être (?:remis|distribué)|impossibile recapitare il (?:messaggio|tuo)|il (?:tuo|suo) messaggio non (?:è stato|può essere) (?:recapitato|consegnato)|uw bericht (?:kon niet worden|is niet) (?:bezorgd|afgeleverd)|a sua mensagem não (?:foi|pôde ser) entregue)/iu,
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
  /^(?:[\w.+-]{1,60}[-_.]no-?_?reply|no-?_?\.?reply|do-?_?not-?_?reply|donotreply|noreply[\w.+-]{0,40}|no-reply[\w.+-]{0,40}|ne-?pas-?repondre|nepasrepondre|nicht-?antworten|keine-?antwort|no-?responder|noresponder|nao-?responda|niet-?beantwoorden|non-?rispondere|notifications?|automailer|auto-?confirm|mailer-daemon|bounces?(?:[+-][\w.=+-]{0,200})?)$/iu;
export const MAIL_SYSTEM_LOCAL_PART =
  /^(?:mailer-daemon|post[_-]?master|mail-?daemon|maildelivery|mdaemon|microsoftexchange[0-9a-f]{8,64})$/iu;
/** Buyers write through these with an automatic look; a person is behind them. */
export const MARKETPLACE_RELAY =
  /@(?:[\w-]{1,60}\.)?(?:marketplace\.amazon\.[a-z.]{2,20}|members\.ebay\.[a-z.]{2,20}|relay\.walmart\.[a-z.]{2,20}|msg\.(?:etsy|cdiscount)\.[a-z.]{2,20})$/iu;
