// How automatic replies word themselves, in the seven languages: subjects that only a mail program writes, subjects and
// sentences of absence that a person can write as well, and the turns that give an automatic reply away. Called by
// detect-machine-mail.ts and is-absence-note.ts. Each pattern is bounded and is tried on a subject, a sentence or the ends of a
// text alone.

const REPLY_PREFIX = String.raw`(?:(?:re|aw|antw|rép|r|res|sv)\s{0,2}:\s{0,3}){0,3}`;
/** Behind a mail program's own phrase stands nothing, or the subject that it answers. */
const SUBJECT_END = String.raw`(?=\s{0,3}(?:$|[:–—(\[!]|-\s|re\s?:|aw\s?:))`;
const subjectOf = (phrases: string): RegExp => new RegExp(`^${REPLY_PREFIX}(?:${phrases})${SUBJECT_END}`, 'iu');

export const AUTOMATIC_SUBJECTS: readonly RegExp[] = [
  subjectOf(
    'automatic (?:reply|response|answer)|auto(?:-| )?(?:reply|response|responder)|autoreply|automated (?:reply|response)|out[- ]of[- ](?:the[- ])?office(?: (?:reply|auto-?reply|autoreply|response|notification|message|notice))?|ooo|vacation (?:reply|response|notice|message)|away from (?:the |my )?(?:office|desk|mail|e-?mail)',
  ),
  subjectOf(
    'abwesenheits(?:notiz|nachricht|meldung|assistent|info|agent)|automatische (?:antwort|rückantwort|abwesenheit[a-z]{0,15}|e-?mail-?antwort)|autoantwort|automatische rückmeldung|(?:ich bin )?nicht im (?:büro|haus)|außer haus',
  ),
  subjectOf(
    'respuesta autom[aá]tica|fuera de (?:la )?oficina|(?:aviso|mensaje|notificación) de ausencia|contestación automática',
  ),
  subjectOf(
    "r[eé]ponse automatique(?: d['’]absence)?|(?:message|avis|notification|réponse) d['’]absence|absen(?:t|ce)e? du bureau|hors du bureau",
  ),
  subjectOf(
    "risposta automatica|fuori (?:sede|ufficio)|(?:messaggio|avviso) di assenza|assen(?:te|za) dall['’]ufficio",
  ),
  subjectOf(
    'automatisch antwoord|automatische? (?:beantwoording|reactie|antwoord)|afwezigheids(?:bericht|melding|assistent|notificatie)|niet op kantoor|buiten kantoor',
  ),
  subjectOf(
    'resposta autom[aá]tica|fora do escritório|(?:aviso|mensagem) de ausência|ausência do escritório|ausência temporária',
  ),
];

/** A person writes these too: the text must speak of absence and ask nothing. */
export const ABSENCE_SUBJECTS: readonly RegExp[] = [
  new RegExp(
    `^${REPLY_PREFIX}(?:on (?:vacation|holiday|leave|annual leave|parental leave)|away (?:until|till)|i am (?:away|out)|abwesend|abwesenheit|im urlaub|ich bin im urlaub|urlaub|ausencia|ausente|estoy (?:de vacaciones|fuera)|de vacaciones|absence|absente?|en congés?|en vacances|assenza|assente|in ferie|ferie|afwezig|afwezigheid|op vakantie|vakantie|niet aanwezig|ausência|ausente|de férias|férias)(?!\\p{L})`,
    'iu',
  ),
];

/** Sentences that say a mail is automatic. A person quotes them inside a sentence; a machine begins a line with them. */
export const AUTOMATIC_TEXTS: readonly RegExp[] = [
  /^[*\s_-]{0,10}(?:(?:thank|thanks|danke|vielen dank|gracias|muchas gracias|merci|grazie|bedankt|dank|obrigad)[^.!\n]{0,120}[.!]\s{1,3})?[*\s_-]{0,10}(?:(?:please note(?: that)?:?\s)?th(?:is|e following) is an? (?:automat(?:ed|ic(?:ally)?)|auto)[- ]?(?:generated |created )?(?:message|reply|response|e-?mail|acknowledge?ment|notification|answer)|automat(?:ed|ic) (?:reply|response|message)(?!\p{L}))/imu,
  /^[*\s_-]{0,10}(?:(?:danke|vielen dank|herzlichen dank|besten dank)[^.!\n]{0,120}[.!]\s{1,3})?[*\s_-]{0,10}(?:dies(?:es)? ist eine? automatisch|automatisch (?:erstellte|generierte|erzeugte)|diese (?:nachricht|e-?mail|antwort) (?:wurde|wird|ist) automatisch|automatische (?:antwort|nachricht|abwesenheitsnotiz))/imu,
  /^[*\s_-]{0,10}(?:(?:gracias|muchas gracias)[^.!\n]{0,120}[.!]\s{1,3})?[*\s_-]{0,10}(?:est[ea] es una? (?:mensaje|correo|respuesta|e-?mail)(?: generad[oa])? (?:de forma )?autom[aá]tic|(?:mensaje|respuesta) (?:generad[oa] )?autom[aá]tic|este (?:mensaje|correo) (?:se ha|ha sido|fue) generado autom)/imu,
  /^[*\s_-]{0,10}(?:merci[^.!\n]{0,120}[.!]\s{1,3})?[*\s_-]{0,10}(?:ceci est (?:un (?:message|e-?mail)|une réponse) (?:généré[e]? )?automatique|(?:message|réponse) (?:envoyée? |générée? )?automatique|ce (?:message|courriel|mail) (?:est|a été) (?:généré|envoyé) automatiquement)/imu,
  /^[*\s_-]{0,10}(?:grazie[^.!\n]{0,120}[.!]\s{1,3})?[*\s_-]{0,10}(?:(?:questo è un )?messaggio (?:generato )?automatic|(?:questa è una )?risposta automatica|questo messaggio è (?:stato )?generato automaticamente)/imu,
  /^[*\s_-]{0,10}(?:(?:bedankt|dank)[^.!\n]{0,120}[.!]\s{1,3})?[*\s_-]{0,10}(?:dit is een (?:automatisch|geautomatiseerd)|automatisch (?:gegenereerd|verzonden|verstuurd) (?:bericht|antwoord)|dit bericht is automatisch)/imu,
  /^[*\s_-]{0,10}(?:obrigad[oa][^.!\n]{0,120}[.!]\s{1,3})?[*\s_-]{0,10}(?:est[ea] é uma? (?:mensagem|resposta|e-?mail) autom[aá]tic|(?:mensagem|resposta) (?:gerada )?autom[aá]tic|esta mensagem foi gerada automaticamente)/imu,
  // Whole lines, as vacation programs put them below an absence note.
  /^[*\s_-]{0,10}(?:(?:this|your) )?(?:e-?mail|message|reply|response) (?:(?:was|is|has been) )?(?:generated|created|sent) automatically[.!*\s_-]{0,10}$/imu,
  /^[*\s_-]{0,10}(?:diese )?(?:antwort|nachricht|e-?mail|mitteilung) (?:(?:wurde|wird|ist) )?(?:automatisch|maschinell) (?:erstellt|erzeugt|generiert|versandt|versendet|verschickt)[.!*\s_-]{0,10}$/imu,
  /^[*\s_-]{0,10}(?:est[ae] )?(?:respuesta|mensaje|correo) (?:(?:ha sido|fue|se ha) )?(?:generad[oa]|enviad[oa]|cread[oa]) (?:autom[aá]ticamente|de (?:forma|manera) autom[aá]tica)[.!*\s_-]{0,10}$/imu,
  /^[*\s_-]{0,10}(?:cette |ce )?(?:réponse|message|courriel|e-?mail) (?:(?:a été|est) )?(?:générée?|envoyée?|créée?) (?:automatiquement|de (?:façon|manière) automatique)[.!*\s_-]{0,10}$/imu,
  /^[*\s_-]{0,10}(?:quest[ao] )?(?:risposta|messaggio|e-?mail) (?:(?:è stat[oa]|è) )?(?:generat|inviat|creat)[oa] (?:automaticamente|in (?:modo )?automatico)[.!*\s_-]{0,10}$/imu,
  /^[*\s_-]{0,10}(?:dit |deze )?(?:antwoord|bericht|e-?mail) (?:(?:is|werd|wordt) )?automatisch (?:gegenereerd|aangemaakt|verzonden|verstuurd|opgesteld)[.!*\s_-]{0,10}$/imu,
  /^[*\s_-]{0,10}(?:est[ae] )?(?:resposta|mensagem|e-?mail) (?:(?:foi|é) )?(?:gerad|enviad|criad)[oa] (?:automaticamente|de forma automática)[.!*\s_-]{0,10}$/imu,
];

/** Sentences of the writer's own absence, and its end. */
export const ABSENCE_TEXTS: readonly RegExp[] = [
  // Not the writer but the house: "lo studio resterà chiuso fino a lunedì".
  /(?<!\p{L})(?:(?:the|our) (?:office|offices|practice|firm|company|studio) (?:is|are|will be|remains?|will remain) closed)[^?\n]{0,80}?(?<!\p{L})(?:until|till|from|through|between|and (?:will )?re-?opens?)(?!\p{L})/iu,
  /(?<!\p{L})(?:unsere? |die |das )?(?:büro|kanzlei|praxis|firma|betrieb|studio) (?:ist|bleibt|wird) [^?\n]{0,60}?geschlossen/iu,
  /(?<!\p{L})(?:la|el|nuestr[oa]) (?:oficina|despacho|estudio|empresa|consulta) (?:permanecerá|estará|está|permanece) cerrad[oa][^?\n]{0,80}?(?:hasta|desde|del|a partir)/iu,
  /(?<!\p{L})(?:le|notre|nos|l['’]) ?(?:cabinet|bureaux?|étude|société|entreprise|atelier) (?:est|sont|sera|seront|restera|resteront) fermée?s?[^?\n]{0,80}?(?:jusqu|du \d|à partir|inclus|réouvr)/iu,
  /(?<!\p{L})(?:lo|il nostro|l['’]|i nostri|la nostra) ?(?:studio|ufficio|uffici|azienda|sede) (?:è|sono|sarà|saranno|rester(?:à|anno)|rimarr(?:à|anno)) chius[oaie][^?\n]{0,80}?(?:fino|dal|al \d|a partire|riapr)/iu,
  /(?<!\p{L})(?:ons|het|de|onze) (?:kantoor|praktijk|bedrijf|studio) (?:is|blijft|zal) [^?\n]{0,60}?gesloten[^?\n]{0,80}?(?:tot|van|vanaf|weer)/iu,
  /(?<!\p{L})(?:o|a|o nosso|a nossa) (?:escritório|gabinete|empresa|consultório|estúdio) (?:estará|está|ficará|permanecerá) (?:encerrad|fechad)[oa][^?\n]{0,80}?(?:até|de \d|desde|a partir)/iu,
  /(?<!\p{L})(?:i am|i'm|i’m|i will be|i'll be|we are|we will be|our office (?:is|will be)) (?:currently |now |presently )?(?:out of (?:the )?office|away from (?:the|my) (?:office|desk|e-?mail)|on (?:annual |parental |maternity |paternity |sick )?leave|on (?:vacation|holidays?)|on a business trip|travell?ing|closed|away|unavailable)(?:[^?\n]{0,80}?)(?:(?<!\p{L})(?:until|till|from|through|return|returning|with (?:no|limited|little)|and will|back|during)(?!\p{L}))/iu,
  /(?<!\p{L})(?:ich|wir) (?:bin|sind|werde|werden) [^?\n]{0,80}?(?:im urlaub|nicht im (?:büro|haus)|außer haus|abwesend|in elternzeit|auf (?:dienst|geschäfts)reise|nicht erreichbar|krankgeschrieben|geschlossen)/iu,
  /(?<!\p{L})(?:unser (?:büro|betrieb) ist|derzeit bin ich|momentan bin ich|zurzeit bin ich) [^?\n]{0,80}?(?:geschlossen|im urlaub|nicht im (?:büro|haus)|außer haus|abwesend|nicht erreichbar)/iu,
  /(?<!\p{L})(?:estoy|estaré|me encuentro|me encontraré|estamos|estaremos|nos encontramos) (?:actualmente )?(?:fuera de (?:la|mi) oficina|de vacaciones|de baja|ausentes?|de permiso|de viaje|cerrad[oa]s?)[^?\n]{0,80}?(?:hasta|desde|del|regres|vuelv|con acceso|sin acceso|a partir)/iu,
  /(?<!\p{L})(?:je suis|je serai|nous sommes|nous serons|nos bureaux (?:sont|seront)) (?:actuellement |en ce moment )?(?:absente?s?|en congés?|en vacances|en déplacement|fermés|hors du bureau|en arrêt)[^?\n]{0,80}?(?:jusqu|du \d|à partir|de retour|inclus|sans accès|avec un accès)/iu,
  /(?<!\p{L})(?:sono|sarò|siamo|saremo) (?:attualmente )?(?:fuori (?:sede|ufficio)|in ferie|assent[ei]|in (?:maternità|congedo|trasferta)|chius[io])[^?\n]{0,80}?(?:fino|dal|al \d|rientr|senza accesso|con accesso)/iu,
  /(?<!\p{L})(?:ik ben|wij zijn|we zijn) (?:momenteel |tijdelijk )?(?:afwezig|niet (?:op kantoor|aanwezig|bereikbaar)|met (?:vakantie|verlof)|op (?:vakantie|reis)|gesloten)[^?\n]{0,80}?(?:tot|van|vanaf|weer|terug)/iu,
  /(?<!\p{L})(?:estou|estarei|encontro-me|estamos|estaremos) (?:actualmente |atualmente )?(?:fora do escritório|de férias|ausentes?|de licença|em viagem|encerrad[oa]s?)[^?\n]{0,80}?(?:até|de \d|desde|regress|retorn|volt|sem acesso|com acesso)/iu,
];

/** The writer, or the writer's house, is not there, with or without an end: "on training this week", "I only work Mondays". */
export const ABSENT: readonly RegExp[] = [
  /\b(?:(?:i am|i['’]m|i will be|i['’]ll be|i shall be|we are|we['’]re|we will be|we['’]ll be)\b[^?!]{0,40}?\b(?:out(?: of (?:the )?office| today| this week| until| till| on| for)|away|off (?:sick|today|work|until|till|this)|absent|on (?:(?:\p{L}{1,12} ){0,2}(?:leave|holidays?|vacation|training|sabbatical|business|duty)|a (?:course|business trip))|at an? (?:\p{L}{1,12} )?(?:fair|conference|seminar|training|show|workshop)|travell?ing|attending|unavailable|closed|sick|ill|enjoying [^.?!]{0,30}(?:leave|holiday|vacation))|(?:won['’]t|will not) be (?:picking up|checking|reading|answering)|(?:i|he|she) (?:only )?works? (?:only |mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|part[- ]time)|^(?:currently|presently|away|out)[^?!]{0,30}?(?:on (?:\p{L}{1,12} )?(?:leave|holiday|vacation|training|business)|travell?ing|until|till)|no longer (?:work|with|employed|at)|has left (?:the|our) company|(?:office|offices|company|practice|shop|showroom|firm|studio|clinic|warehouse|team|school) (?:is|are|will be|remains?|stays?|closes?)\b[^?!]{0,30}?(?:closed|closes?|for the)|company (?:holidays|shutdown))\b/iu,
  /(?<!\p{L})(?:(?:bin ich|sind wir|ich bin|wir sind|ich befinde mich|befinde ich mich|wir befinden uns|ich werde|ich weile|wir haben|haben wir|ich genieße|ich habe|dass ich)(?!\p{L})[^?!]{0,80}?(?:auf (?:einer |einem )?(?:\p{L}{0,10}fortbildung|schulung|\p{L}{0,10}messe|dienstreise|geschäftsreise|tagung|lehrgang|seminar)|elternzeit|mutterschutz|im urlaub|jahresurlaub|in kur|reha|krankenstand|nicht (?:da|im haus|im büro|am platz|am arbeitsplatz|im dienst|erreichbar|anwesend|verfügbar)|abwesend|erkrankt|krank|außer haus|verreist|unterwegs|betriebsferien|betriebsurlaub|schlecht zu erreichen|nur eingeschränkt|geschlossen|frei|urlaub)|(?:lese|rufe|prüfe|beantworte)(?!\p{L})[^?!]{0,40}?(?:mails?|nachrichten)(?!\p{L})[^?!]{0,20}?(?:nur|nicht|keine|ab$)|rufe[^?!]{0,30}keine (?:e-?)?mails|^(?:bin|sind|derzeit|momentan|zurzeit|aktuell)(?!\p{L})[^?!]{0,40}?(?:dienstreise|urlaub|abwesend|außer haus|fortbildung|schulung|elternzeit|krank|nicht (?:da|im))|arbeite (?:nur|nicht mehr)|nicht mehr (?:im unternehmen|bei der firma|für (?:die firma|das unternehmen)|bei uns)|(?:büros?|praxis|kanzlei|firma|betrieb|laden|geschäft|unternehmen|werkstatt|verwaltung|lager|schule) (?:ist|sind|bleibt|bleiben|hat|macht)(?!\p{L})[^?!]{0,60}?(?:geschlossen|betriebsferien|zu(?!\p{L})))/iu,
  /(?<!\p{L})(?:(?:estoy|estaré|me encuentro|me encontraré|ando|andaré|estamos|estaremos|nos encontramos)(?!\p{L})[^?!]{0,60}?(?:fuera|vacaciones|de baja|de permiso|de licencia|de viaje|en una? (?:curso|feria|congreso|formación|capacitación|reunión|seminario)|por (?:capacitación|formación|viaje|enfermedad)|ausentes?|enferm[oa]|cerrad[oa]s?|mala cobertura)|^(?:actualmente|ahora|de momento|temporalmente)[^?!]{0,30}?(?:fuera|vacaciones|de baja|de viaje|ausente|en un curso)|hoy no estoy|no estaré (?:disponible|en la oficina)|cerramos por|(?:oficina|empresa|tienda|clínica|consulta|despacho|estudio|almacén|negocio)s? (?:permanece\p{L}{0,3}|estará\p{L}{0,1}|está\p{L}{0,1}|cierra\p{L}{0,1})(?!\p{L})|no (?:revisaré|leeré|consultaré) (?:el|mi|los)|ya no (?:trabajo|laboro|formo parte)|solo trabajo|trabajo solo)/iu,
  /(?<!\p{L})(?:(?:je suis|je serai|nous sommes|nous serons|je me trouve)(?!\p{L})[^?!]{0,40}?(?:absente?s?|en (?:formation|congés?|vacances|déplacement|arrêt|réunion|séminaire|voyage)|(?:sur|à) un salon|fermés|souffrante?|malade|hors du bureau|injoignable|joignable)|^(?:actuellement|absente?|en ce moment)[^?!]{0,30}?(?:en (?:formation|congés?|vacances|déplacement|arrêt)|jusqu|du \d)|je profite de mes (?:vacances|congés)|je ne (?:suis (?:pas là|plus)|fais plus partie|travaille (?:plus|que)|consulterai|lirai)|ne (?:consulterai|lirai) (?:pas )?(?:ma|mes)|(?:entreprise|société|bureaux?|cabinet|magasin|atelier|boutique|école|étude) (?:ferme|fermera|fermeront|est fermée?|sera fermée?|sont fermés|restera fermée?)(?!\p{L})|nous fermons)/iu,
  /(?<!\p{L})(?:(?:sono|sarò|siamo|saremo|mi trovo|mi sto|sto)(?!\p{L})[^?!]{0,40}?(?:fuori|via|assent[ei]|in (?:ferie|malattia|maternità|paternità|congedo|viaggio|trasferta|fiera|riunione|vacanza|formazione|permesso)|a una? (?:corso|fiera|convegno)|malat[oa]|chius[ie]|godendo|raggiungibile)|^(?:attualmente|al momento)[^?!]{0,30}?(?:in (?:ferie|malattia|viaggio|trasferta|congedo)|fuori|assente)|oggi non ci sono|non (?:controllerò|leggerò|consulterò|lavoro più|sono più (?:in|alle))|lavoro solo|(?:azienda|ditta|ufficio|uffici|studio|negozio|ambulatorio|magazzino|scuola) (?:chiude|chiuderà|è chius[oa]|sarà chius[oa]|resterà|rimarrà|sono chiusi)(?!\p{L})|chiudiamo per)/iu,
  /(?<!\p{L})(?:(?:ik ben|ben ik|wij zijn|zijn wij|we zijn|zijn we|zit ik|ik zit|sta ik|ik sta|ik geniet|dat ik)(?!\p{L})[^?!]{0,60}?(?:afwezig|weg|vrij|ziek|er niet|niet (?:op kantoor|aanwezig|bereikbaar|beschikbaar)|(?:slecht|beperkt|moeilijk) bereikbaar|verlof|vakantie|op (?:reis|zakenreis|cursus|training)|beurs|gesloten|dicht)|^(?:momenteel|tijdelijk|op dit moment)[^?!]{0,30}?(?:verlof|vakantie|afwezig|op reis|ziek|niet aanwezig)|(?<!\p{L})(?:is|zijn|blijft) (?:dicht|gesloten) (?:wegens|vanwege|van|tot)|ik werk (?:alleen|niet meer|slechts)|(?:lees|bekijk|beantwoord)(?!\p{L})[^?!]{0,20}?mail (?:alleen|niet)|(?:bedrijf|kantoor|praktijk|winkel|showroom|magazijn|school|werkplaats) (?:is|blijft|zijn)(?!\p{L})[^?!]{0,40}?(?:dicht|gesloten))/iu,
  /(?<!\p{L})(?:(?:estou|estarei|encontro-me|me encontro|estamos|estaremos|ficarei)(?!\p{L})[^?!]{0,50}?(?:fora|ausentes?|férias|de (?:licença|baixa|folga|atestado)|em (?:licença|formação|viagem|treinamento|reunião|capacitação|curso)|numa? (?:feira|formação|curso|reunião)|em uma? (?:feira|curso)|doente|encerrad[oa]s?|fechad[oa]s?|sem acesso)|^(?:atualmente|actualmente|de momento|no momento)[^?!]{0,30}?(?:férias|licença|viagem|fora|ausente|formação)|hoje não estou|não (?:verei|lerei|consultarei|vou ler) |já não trabalho|não trabalho mais|só trabalho|trabalho (?:só|apenas)|(?:escritório|empresa|loja|clínica|consultório|armazém|estúdio|escola) (?:encerra|fecha|está|estará|permanece|ficará)(?!\p{L})[^?!]{0,20}?(?:encerrad|fechad|férias)|encerramos (?:para|por)|fechamos para)/iu,
];

/** What an automatic reply says beside the absence and a customer does not: when mail is read again, whom to ask meanwhile. */
export const ABSENCE_FORMULAS: readonly RegExp[] = [
  /(?:reply|respond|answer|get back)[^.\n]{0,60}(?:return|back|soon as|possible)|(?:on|upon|after) my return|when i (?:return|am back)|(?:limited|no|intermittent|little) access|(?:for|in case of|if it is|in) (?:urgent|emergenc|immediate|an emergency)|(?:contact|reach) (?:my colleagues?|[^.\n]{0,40}@)|will not be (?:read|forwarded)/iu,
  /nach meiner rückkehr|melde ich mich|(?:keinen|eingeschränkten?|nur begrenzt(?:en)?) zugriff|dringend(?:en)? (?:fällen|angelegenheiten)|in dringenden|wenden sie sich|nicht weitergeleitet|meine vertretung|ihre (?:nachricht|e-?mail) wird/iu,
  /a mi (?:regreso|vuelta)|acceso limitado|sin acceso|(?:casos?|asuntos?) urgentes?|para cualquier urgencia|póngase en contacto|contacte (?:con|a)/iu,
  /à mon retour|accès limité|sans accès|en cas d['’]urgence|pour toute urgence|contacte[rz]/iu,
  /al mio (?:rientro|ritorno)|accesso limitato|(?:casi|comunicazioni) urgenti|per urgenze|(?:contattare|rivolgersi)/iu,
  /bij mijn terugkeer|na mijn terugkeer|beperkt(?:e)? toegang|dringende (?:zaken|gevallen|vragen)|spoedgevallen|contact opnemen met/iu,
  /(?:no|ao) meu regresso|quando (?:regressar|voltar|retornar)|acesso limitado|(?:casos?|assuntos?) urgentes?|em caso de urgência|contact(?:e|ar)|entre em contato/iu,
  /\b(?:(?:thank you|thanks) for (?:your|the) (?:e-?mail|message|mail)|(?:reply|respond|answer|get back)\b[^.?!]{0,60}(?:return|back|soon|slow|tomorrow)|slow to (?:respond|reply)|check (?:my )?(?:messages|mails?|e-?mails?)|(?:read|see) your (?:mail|message|e-?mail)|your (?:mail|message|e-?mail) will be|(?:looks? after|covering for|stand(?:s|ing) in|deputi[sz])|until further notice|till further notice|on my return|(?:limited|no|little) access|patchy)\b/iu,
  /(?<!\p{L})(?:(?:danke|dank) für (?:ihre|deine|die) (?:nachricht|e-?mail|mail)|(?:vertritt mich|meine vertretung|vertreten durch|kümmert sich|steht ihnen)|(?:ihre|deine) (?:mail|e-?mail|nachricht)[^?!]{0,30}(?:wird|lese|beantwort)|lese (?:ihre|meine)|verzögert antworten|nach meiner rückkehr|bis auf weiteres|wieder (?:da|im haus|im büro|erreichbar)|zugriff auf)/iu,
  /(?<!\p{L})(?:gracias por (?:su|tu|el) (?:mensaje|correo)|(?:me sustituye|me reemplaza|me suple|mientras tanto)|(?:su|tu) (?:correo|mensaje) se |leeré|veré su|revisaré|tardar en (?:contestar|responder)|me reincorporo|a mi (?:regreso|vuelta)|hasta nuevo aviso|responderé|contestaré|contesto)/iu,
  /(?<!\p{L})(?:merci (?:de|pour) votre (?:message|mail|e-?mail|courriel)|me remplace|d['’]ici là|s['’]occupe d|votre (?:mail|message|courriel) sera|lirai (?:mes|votre|vos)|réponse peut tarder|de retour|jusqu['’]à nouvel ordre|à mon retour|je répond(?:s|rai))/iu,
  /(?<!\p{L})(?:grazie (?:per il|del|per la|della|di) (?:suo |tuo |sua |tua )?(?:messaggio|mail|e-?mail)|mi sostituisce|nel frattempo|leggerò|verrà letta|rispondere in ritardo|rientro|fino a nuovo avviso|al mio (?:rientro|ritorno)|risponderò|rispondo)/iu,
  /(?<!\p{L})(?:(?:dank|bedankt) voor (?:uw|je) (?:bericht|mail|e-?mail)|vervangt mij|neemt[^?!]{0,30}waar|(?:uw|je) mail wordt|lees (?:ik )?(?:mijn|uw) mail|later[^?!]{0,20}reageren|weer terug|ben ik er weer|tot nader order|beantwoord ik|na mijn terugkeer)/iu,
  /(?<!\p{L})(?:obrigad[oa] (?:pela|por) (?:sua )?(?:mensagem|escrever)|obrigad[oa] pelo (?:seu )?e-?mail|me substitui|entretanto|(?:o seu|seu) e-?mail será|leio os|ler o seu|demorar a responder|regresso (?:na|no|em|a)|até novo aviso|quando (?:voltar|regressar)|respondo|responderei)/iu,
];
