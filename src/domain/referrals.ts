// Sentences that send the reader to somebody else or bid them wait: "in urgent cases please call my colleague", "Haben Sie
// Fragen?", "favor de llamar al conmutador". They look like requests and ask nothing of the reader. Both the rules that know a
// machine's mail and those that hear whether a mail asks something leave them out. Each pattern is tried on one sentence.
import { splitSentences } from './split-sentences.ts';

/** A condition that is the reader's ("if it is urgent", "for questions about deliveries") and where to turn then. */
const REFERRALS: readonly RegExp[] = [
  /^(?:(?:but |and |otherwise,? )?(?:in|for|if|should|with|regarding|about|concerning)\b[^?!]{0,120}?\b(?:urgent|urgency|emergenc\p{L}{1,5}|immediate|questions?|enquir\p{L}{1,4}|inquir\p{L}{1,4}|anything|matters?|assistance|help|orders?|deliver\p{L}{1,4}|invoices?|can['’]?t wait|cannot wait|meantime|absence|pressing|your (?:message|e-?mail|mail) is about)\b[^?!]{0,80}?|urgent [^?!]{0,60}|(?:please )?)\b(?:contact|call|phone|ring|e-?mail|write to|reach|address|direct|send|forward|turn to|speak to|get in touch with|go to|visit|see|ask for)\b(?! (?:me|us|back)\b)[^?!]{0,60}?(?:@|\d{3}|\bext\b|\b(?:my|our|the) (?:colleagues?|deputy|assistant|team|office|switchboard|reception|front desk|warehouse|website|portal|faq|main number|general number)\b)/iu,
  /^(?:urgent (?:matters|requests|mails?|e-?mails)|anything urgent)\b[^?!]{0,20}\b(?:go|goes|should go|will be|are|is)\b/iu,
  /^(?:(?:do you |if you )?(?:have|need|got) (?:any |further |more |urgent )?(?:questions?|help|assistance)\b[^?!]{0,40}|(?:any )?(?:further )?questions|(?:is it|is your (?:matter|request)) urgent|need (?:help|an answer) (?:sooner|faster)|in a hurry)\s?\?/iu,
  /^(?:(?:aber |und |ansonsten )?(?:in|bei|für|wegen|falls|sollte|wenn|geht es um|ist es|zu)\b[^?!]{0,120}?(?:dringend|eilig|notf[aä]ll|fragen|rückfragen|anliegen|angelegenheit|anlieferung|lieferung|bestellung|rechnung|nicht warten|zwischenzeit|abwesenheit)\p{L}{0,6}[^?!]{0,80}?|bitte |ansonsten )?(?:wenden sie sich (?!bitte an uns|an (?:uns|mich))|wende dich (?!an (?:uns|mich))|kontaktieren sie (?!bitte (?:uns|mich)|uns|mich)|kontaktiere (?!uns|mich)|rufen sie (?!bitte (?:mich|uns)(?!\p{L})|(?:mich|uns)(?!\p{L}))|ruf (?!(?:mich|uns)(?!\p{L}))|erreichen sie|schreiben sie (?:bitte )?an|richten sie|senden sie (?:ihre|diese)|melden sie sich (?:bitte )?bei (?!mir|uns)|hilft ihnen|helfen ihnen|ist ihr ansprechpartner|sprechen sie (?:bitte )?mit|besuchen sie)/iu,
  /^(?:haben sie|hast du|gibt es|noch|sie haben|du hast)?\s?(?:es )?(?:noch |weitere )?(?:fragen|eilig|rückfragen)(?: zu[^?!]{1,40})?\s?\?|^(?:ist es|ist ihr anliegen) (?:dringend|eilig)\s?\?|^dann rufen sie (?:uns|bitte)/iu,
  /^(?:(?:pero |y )?(?:en|para|si|por|ante|cualquier|las?|los?|en caso de|de ser)\b[^?!]{0,120}?(?:urgen|duda|consulta|pregunta|asunto|tema|entrega|pedido|factura|emergencia|no puede esperar|mientras tanto|ausencia)\p{L}{0,6}[^?!]{0,80}?|por favor,? |favor de )?(?:contact(?:e|ar|en|ad)|llam(?:e|ar|en|ad)|marcar|marque|escrib(?:a|ir|an) a|dirija(?:se| sus?)?|diríj(?:a|an)se|comuní(?:que|quen)se con(?! nosotros)|comunicarse con(?! nosotros)|póngase en contacto(?! con nosotros)|acud(?:a|ir)|habl(?:e|ar) con|envíe sus|consulte (?:con|nuestr)|visite)(?!me|nos)/iu,
  /^¿?(?:tiene|tienes|necesita|necesitas|alguna|más)?\s?(?:alguna |más |otras? )?(?:dudas?|preguntas?|ayuda(?: antes)?|consultas?)\s?\?|^¿?(?:es|le corre prisa|tiene prisa|es algo)?\s?(?:urgente|urge|prisa)\s?\?|^(?:los|las) (?:asuntos|temas|cuestiones) urgentes? (?:los|las) (?:atiende|lleva)/iu,
  /^(?:(?:mais |et )?(?:en|pour|si|s['’]il|concernant|au sujet|en cas|dans)\b[^?!]{0,120}?(?:urgen|question|demande|livraison|commande|facture|attendre|entre-temps|absence|d['’]ici là)\p{L}{0,6}[^?!]{0,80}?|merci (?:de |d['’])|veuillez |vous pouvez )?(?:contact(?:ez|er)|appel(?:ez|er)(?![ -]moi|[ -]nous)|téléphon(?:ez|er)|écri(?:vez|re) à|(?:vous )?adress(?:ez|er)|voyez avec|joindre (?:mon|ma|le|la|notre)|joignez|vous tourner vers|consult(?:ez|er) (?:notre|le|la)|rendez-vous sur|visitez|voir avec)(?![ -](?:moi|nous))/iu,
  /^(?:(?:avez-vous|as-tu|une|des|besoin)\s)?(?:d['’]autres |des |d['’]une |d['’])?(?:questions?|aide(?: plus rapide)?|urgence)(?: plus rapide)?\s?\?|^c['’]est urgent\s?\?|^les (?:affaires|questions|demandes|dossiers) urgent[e]?s (?:sont|seront)/iu,
  /^(?:(?:ma |e )?(?:in|per|se|nel|con|quanto)\b[^?!]{0,120}?(?:urgen|domand|richiest|question|consegn|ordin|fattur|aspettar|frattempo|assenza)\p{L}{0,6}[^?!]{0,80}?|si prega di |per favore |vi prego di )?(?:contatt(?:i|ate|are)|chiam(?:i|ate|are)(?!mi|ci|temi|teci)|telefon(?:i|ate|are) (?:a|al|allo)|scriv(?:a|ete|ere) a|rivolg(?:a|ersi|etevi)|si rivolga|(?:potete|può) rivolger(?:vi|si)|sent(?:a|ite|ire)|indirizz(?:i|ate|are)|parl(?:i|ate|are) con|consult(?:i|ate|are) (?:il|le)|visit(?:i|ate|are)|legg(?:i|a|ete) le)(?!mi|ci|temi|teci)/iu,
  /^(?:ha|hai|avete|serve)?\s?(?:bisogno|altre |delle )?\s?(?:domande|bisogno|aiuto|dubbi)(?: (?:di aiuto|prima))?\s?\?|^(?:è |è una cosa )?urgente\s?\?|^chiami (?:lo|il|l['’])|^le (?:questioni|richieste|pratiche) urgenti le/iu,
  /^(?:(?:maar |en )?(?:bij|voor|in|als|indien|mocht|gaat het|is het|kan het|heeft u|wegens|met)\b[^?!]{0,120}?(?:dringend|spoed|haast|vragen|vraag|zaken|levering|bestelling|factu|wachten|tussentijd|afwezigheid)\p{L}{0,6}[^?!]{0,80}?|gelieve |graag |u kunt |kunt u )?(?:(?:kunt u )?contact op(?:nemen| te nemen) met(?! (?:mij|ons)(?!\p{L}))|contacteer|bel(?:t u|len)? (?!me\b|mij|ons)|neem(?:t u)? contact(?! met (?:mij|ons))|mail(?:t u|en)? (?:naar|met)|schrijf(?:t u)? (?:naar|aan)|richten aan|te richten|wend(?:t u)? u|terecht bij|bezoek|raadpleeg|bekijk|vraag naar)/iu,
  /^(?:heeft u|heb je|hebt u|nog|zijn er)?\s?(?:nog |verdere |eerder )?(?:vragen|haast|hulp nodig|spoed)\s?\?|^(?:is het )?dringend\s?\?|^bel (?:dan |gerust )|^dringende (?:zaken|vragen|kwesties) (?:worden|gaan)/iu,
  /^(?:(?:mas |e )?(?:em|para|se|por|no caso|caso|qualquer|quaisquer)\b[^?!]{0,120}?(?:urg[eê]n|dúvid|quest|pergunt|assunto|entrega|pedido|encomenda|fatura|esperar|entretanto|ausência)\p{L}{0,6}[^?!]{0,80}?|por favor,? |favor |queira )?(?:contact(?:e|ar|em)(?!-[mn]|\p{L})|contat(?:e|ar|em)(?!-[mn]|\p{L})|lig(?:ue|ar|uem) |telefon(?:e|ar)|escrev(?:a|er) para|dirij(?:a-se|a|am)|dirigir|fal(?:e|ar|em) com|entre em contat?to com(?! comigo| connosco| conosco)|envi(?:e|ar|em) as suas|consult(?:e|ar)|visite)/iu,
  /^(?:tem|tens|alguma|mais|precisa(?: de)?)?\s?(?:alguma |mais |outras )?(?:dúvidas?|perguntas?|questões|ajuda(?: antes)?)\s?\?|^(?:é )?urgente\s?\?|^os assuntos urgentes (?:ficam|são|serão)/iu,
  // Mail that nobody answers asks to be left alone.
  /(?:(?:do not|don['’]t) (?:reply|respond) (?:directly )?to|(?:antworten sie|antworte) (?:bitte )?nicht auf|nicht auf|no (?:responda|conteste|responder)\p{L}{0,2} a|ne (?:pas répondre|répondez pas) à|non (?:risponda|rispondere|rispondete) a|niet (?:te )?(?:antwoorden|reageren) op|não (?:responda|responder) a) ?(?:this|th[ei]se?|diese[rs]?|est[ea]|ce(?:tte)?|cet|quest[ao]|dit|deze) ?(?:e-?mail|mail|message|nachricht|correo|mensaje|courriel|messaggio|bericht|mensagem|address)/iu,
];

/** A carrier who bids us call somebody in order to arrange something wants it done. */
const PURPOSE =
  /(?<!\p{L})(?:to (?:arrange|schedule|reschedule|confirm|book|release|clear|settle)|um [^.!?]{1,60} zu (?:vereinbaren|klären|bestätigen)|zwecks|zur (?:klärung|freigabe|abstimmung|terminvereinbarung)|para (?:concertar|coordinar|agendar|reagendar|confirmar|liberar|marcar|combinar|desbloquear)|pour (?:convenir|fixer|confirmer|programmer|débloquer|organiser)|per (?:concordare|fissare|confermare|sbloccare|riprogrammare)|om [^.!?]{1,60} te (?:plannen|maken|bevestigen|regelen|spreken))(?!\p{L})/iu;

/** A longer sentence says more than where to turn. */
const CHARACTERS_MAX = 300;
/** What stands below so many sentences is kept as it is. */
const SENTENCES_MAX = 200;

export const isReferral = (sentence: string): boolean =>
  sentence.length <= CHARACTERS_MAX && REFERRALS.some((pattern) => pattern.test(sentence)) && !PURPOSE.test(sentence);

/** A text without them. */
export const dropReferrals = (text: string): string =>
  splitSentences(text)
    .filter((sentence, at) => at >= SENTENCES_MAX || !isReferral(sentence))
    .join('\n');
