// Mails in which the writer takes a matter back: no answer is needed, the earlier mail is to be forgotten, what was missing has
// turned up. They tell the whole story again, so the judges hear the old wish in them. Called by classify.ts, which asks the
// rules about what is left beside such words: another wish there counts.
import type { Language } from '../domain/language.ts';
import { asksSomething } from './asks-something.ts';

/** Longer letters hold more than that. */
const CHARACTERS_MAX = 1_500;

const NO_ANSWER: readonly RegExp[] = [
  /\b(?:(?:there (?:is|['’]s) )?no (?:need|call|reason) (?:for you )?to (?:reply|answer|respond|write|get back|come back|trouble|bother|do anything|look|follow up|act|chase)(?: yourselves| yourself| back| with an answer| to this| to me| into (?:it|this)(?: any further)?)?|no (?:need for an? )?(?:reply|answer|response)(?: is| from you)? (?:needed|necessary|required|expected)|(?:you )?(?:needn['’]t|need not|(?:don['’]t|do not) (?:have|need) to) (?:reply|answer|respond|write|get back|look|do anything|trouble|bother|follow|chase|search)(?: into| for)?(?: it| this| me| back)?(?: any further| any more)?|(?:don['’]t|do not) (?:expect|need|require) (?:an? |any )?(?:reply|answer|response))\b/giu,
  /(?<!\p{L})(?:(?:eine |ihre )?(?:antwort|rückmeldung|reaktion)(?: ihrerseits)? (?:ist (?:nicht (?:nötig|notwendig|erforderlich)|unnötig|überflüssig)|erübrigt sich|braucht es nicht|erwarte ich nicht)|(?:keine|keinerlei) (?:antwort|rückmeldung|reaktion)(?: (?:ist|mehr))? ?(?:nötig|notwendig|erforderlich)|(?:ich )?(?:erwarte|brauche|benötige) keine (?:antwort|rückmeldung)|(?:sie|ihr|du) (?:müssen|brauchen|müsst|braucht|musst|brauchst)(?: mir| uns| sich)?(?: darauf| darum| hierauf)? nicht(?: mehr| weiter)?(?: zu)? ?(?:antworten|nachsehen|nachzusehen|suchen|reagieren|zurückschreiben|kümmern|tun|prüfen)|(?:sie|ihr) (?:müssen|brauchen|braucht|müsst) nichts(?: mehr| weiter)?(?: zu)? (?:tun|machen|unternehmen))(?!\p{L})/giu,
  /(?<!\p{L})(?:no (?:hace falta|es necesario|es preciso|necesitan?|hay necesidad de|tienen? que|se molesten? en|es menester)(?: que)?(?: me| nos| lo)? ?(?:contest\p{L}{1,4}|respond\p{L}{1,4}|hacer nada|hagan nada|busc\p{L}{1,4}|mirarlo|mirar|revis\p{L}{1,4}|molest\p{L}{1,6})(?: más)?|no (?:espero|necesito|requiero) (?:una |ninguna )?(?:respuesta|contestación)|sin necesidad de (?:respuesta|contestar|responder)|no (?:requiere|precisa|necesita) (?:respuesta|contestación))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:pas (?:la peine|besoin)|(?:plus|pas) la peine|plus besoin|inutile|il n['’]est pas (?:nécessaire|utile)|ce n['’]est pas la peine|nul besoin) (?:de |d['’])(?:me |nous |y )?(?:répondre|chercher|donner suite|réagir|regarder|vérifier|faire quoi que ce soit)|(?:une |aucune )?réponse(?: de votre part)? (?:n['’]est pas|n['’]est) (?:utile|nécessaire|attendue)|aucune réponse (?:n['’]est )?(?:requise|nécessaire|attendue)|je n['’]attends (?:pas|aucune)(?: de)? réponse|vous n['’]avez pas (?:besoin de|à) (?:me )?(?:répondre|chercher)|ce n['’]est pas nécessaire)(?!\p{L})/giu,
  /(?<!\p{L})(?:non (?:occorre|serve|è necessari[oa]|c['’]è bisogno|dovete|importa|vi disturbate a|disturbatevi a)(?: più)?(?: che| di)?(?: mi| ci)? ?(?:risponde\p{L}{1,4}|risponda|rispondiate|(?:una |alcuna )?risposta|guardiate|guardare|cerchiate|cercare|fare (?:altro|nulla|niente)|controllare|verificare|facciate \p{L}{1,7})|non (?:mi aspetto|attendo|aspetto|mi serve) (?:una |alcuna |nessuna )?risposta|senza bisogno di risposta|nessuna risposta (?:necessaria|richiesta))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:antwoorden|reageren|(?:een )?(?:antwoord|reactie)) (?:hoeft niet|is niet nodig|is niet noodzakelijk|is overbodig)|(?:u|jullie|je) hoe(?:ft|ven|f)(?: hier| mij| er)?(?: niet| niets| hier niet)(?: meer)?(?: op)?(?: verder)? (?:te )(?:antwoorden|reageren|zoeken|kijken|doen|beantwoorden|ondernemen)|geen (?:antwoord|reactie)(?: meer)? (?:nodig|vereist|verwacht)|ik verwacht geen (?:antwoord|reactie))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:já )?não (?:é (?:preciso|necessári[oa])|precisam?(?: de)?|há necessidade de|tem que|têm de|se incomodem? em|carece de)(?: me| mais)? ?(?:responder(?:em)?(?:-me)?|resposta|procurar|fazer (?:mais )?nada|verificar|ver|retornar)|não (?:espero|aguardo|necessito de) (?:uma |nenhuma )?resposta|dispensa resposta|sem necessidade de resposta)(?!\p{L})/giu,
];

const DISREGARD: readonly RegExp[] = [
  /\b(?:(?:please |kindly |so |just |you (?:can|may) ){0,3}(?:disregard|ignore|forget|delete|overlook) (?:(?:my|the|this|that|those|both|all)\b(?: \p{L}{1,12}){0,3}? (?:e-?mails?|messages?|mails?|requests?|questions?|enquir\p{L}{1,3}|notes?|complaints?|tickets?)\b(?: (?:of|from|i|we)\b[^.!?,;:]{0,40})?|(?:what|everything|all|that|whatever) (?:i|we) [^.!?,;:]{0,40})|scrap that|never ?mind (?:about )?my (?:\p{L}{1,12} ){0,2}(?:e-?mails?|messages?|mails?|questions?)|(?:please )?consider (?:this|it|the matter|my \p{L}{1,12}) (?:as )?(?:closed|settled|resolved|done|void))/giu,
  /(?<!\p{L})(?:(?:bitte )?(?:vergessen|ignorieren|löschen) sie,? (?:bitte |einfach |alles, ){0,3}(?:was (?:ich|wir)[^.!?;:]{0,40}|(?:meine|die|unsere|diese)(?: \p{L}{1,15}){0,2} (?:mail|e-?mail|nachricht|anfrage|frage|beschwerde)\p{L}{0,2}(?!\p{L})[^.!?,;:]{0,30})|(?:bitte )?(?:meine|die|unsere)(?: \p{L}{1,15}){0,2} (?:mail|e-?mail|nachricht|anfrage|frage|beschwerde)(?!\p{L})[^.!?;:]{0,40}?(?:vergessen|ignorieren|löschen|hinfällig|gegenstandslos|überholt|erledigt)|(?:bitte )?(?:vergesst|ignoriert) (?:bitte |einfach ){0,2}(?:meine|die)(?: \p{L}{1,15}){0,2} (?:mail|nachricht|frage|anfrage)|kommando zurück|(?:damit|somit) (?:ist|hat)(?: \p{L}{2,8}){0,4} (?:das|die sache|es)?(?: \p{L}{2,8}){0,3} ?(?:erledigt|hinfällig))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:por favor,? )?(?:(?:hagan?|haz|hacer) caso omiso (?:de|a)|ignor(?:en?|ad)|olvid(?:en?|ad)|descart(?:en?|ad)|pueden? (?:borrar|ignorar|eliminar|olvidar)|borr(?:en?|ad)|no (?:tengan?|tomen?) en cuenta) (?:lo que (?:escribí|dije|les dije|puse|mandé|pregunté)[^.!?,;:]{0,30}|(?:mi|el|los|mis|este|ese)(?: \p{L}{1,12}){0,2} (?:correos?|mensajes?|mails?|e-?mails?|consulta|solicitud|pregunta|reclamo)(?!\p{L})[^.!?,;:]{0,50})|(?:mi|el)(?: \p{L}{1,12}){0,2} (?:correo|mensaje)(?: \p{L}{1,12}){0,1} (?:queda sin efecto|ya no (?:aplica|vale))|den (?:el tema|esto|el asunto|el caso) por (?:cerrado|resuelto|terminado))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:merci de |veuillez )?(?:(?:vous pouvez|tu peux) )?(?:ignore[zr]|oublie[zr]|supprime[zr]|ne (?:tenez|tenir) (?:pas|plus) compte de|ne pas tenir compte de) (?:ce que j['’]ai[^.!?,;:]{0,40}|(?:mon|le|mes|ce|ma)(?: \p{L}{1,12}){0,2}? (?:mails?|e-?mails?|messages?|courriels?|demande|question|réclamation)(?!\p{L})[^.!?,;:]{0,50})|mon(?: \p{L}{1,12}){0,2} (?:mail|message|courriel)(?: \p{L}{1,12}){0,1} est(?: donc)? (?:sans objet|caduc|à oublier)|je retire ce que j['’]ai[^.!?,;:]{0,20}|affaire (?:close|classée)|vous pouvez (?:clore|fermer|classer)(?: \p{L}{1,12}){1,3})(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:per favore,? )?(?:ignorate|ignori|dimenticate|dimentichi|cestinate|non (?:considerate|tenete conto (?:di|del|della))|potete (?:cancellare|ignorare|eliminare|cestinare|dimenticare)) (?:quello che (?:ho|vi ho)[^.!?,;:]{0,30}|(?:la|il|le|i|mia|mio|questa)(?: \p{L}{1,12}){0,3}? ?(?:mail|e-?mail|messaggio|messaggi|richiesta|domanda|segnalazione)(?!\p{L})[^.!?,;:]{0,50})|il mio(?: \p{L}{1,12}){0,2} messaggio(?: \p{L}{1,12}){0,1} è(?: quindi)? (?:superato|da ignorare|nullo)|come non detto|considerate (?:chiusa|risolta|chiuso)(?: \p{L}{1,12}){0,2}|potete chiudere(?: \p{L}{1,12}){1,3})(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:negeer|vergeet|verwijder)(?: alstublieft| maar| a\.?u\.?b\.?)? (?:wat (?:ik|wij|we)[^.!?,;:]{0,40}|(?:mijn|het|de|dat|die)(?: \p{L}{1,12}){0,2}? (?:mail|e-?mail|mailtje|bericht|vraag|verzoek|klacht)(?!\p{L})[^.!?,;:]{0,40})|mijn(?: \p{L}{1,12}){0,2} (?:mail|e-?mail|bericht|vraag)(?!\p{L})[^.!?,;:]{0,30}? (?:mag (?:weg|u negeren)|(?:mogen|mag|kunt|kan)(?: \p{L}{1,8})? (?:negeren|vergeten|verwijderen|weg)|vervalt|is(?: dus)? niet meer van toepassing)|beschouw (?:dit|het|de zaak) als (?:afgehandeld|opgelost|gesloten)|ik neem het terug|(?:jullie|u) (?:mogen|mag|kunt|kunnen) (?:de|het|dit|deze)(?: \p{L}{1,12}){0,2} (?:sluiten|afsluiten))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:por favor,? )?(?:(?:desconsiderem?|ignorem?|esqueçam?|descartem?)|podem? (?:apagar|ignorar|esquecer|desconsiderar|eliminar)|não (?:considerem?|tenham? em conta|levem? em conta)) (?:o que (?:escrevi|disse|mandei|perguntei)[^.!?,;:]{0,30}|(?:o|a|os|as|meu|minha|este|esse)(?: \p{L}{1,12}){0,3}? ?(?:e-?mails?|mensagem|mensagens|mails?|pergunta|pedido de ajuda|reclamação|chamado)(?!\p{L})[^.!?,;:]{0,50})|a minha(?: \p{L}{1,12}){0,2} mensagem(?: \p{L}{1,12}){0,1} fica sem efeito|retiro o que disse|podem? (?:dar (?:isto|o assunto|o caso) por (?:encerrad|resolvid|tratad)[oa]|(?:encerrar|fechar)(?: \p{L}{1,12}){1,3}))(?!\p{L})/giu,
];

const SETTLED: readonly RegExp[] = [
  /\b(?:panic over|false alarm|(?:sorted|resolved|solved|settled) itself(?: out)?|(?:it|they|this|that|the \p{L}{2,15}|my \p{L}{2,15})(?:['’]s| has| have)(?: (?:now|since|just|finally|already|today))? turned up(?: after all)?|turned up (?:after all|in the end)|found (?:it|them|the answer|my answer)(?: myself| on your (?:website|site|page))?|you (?:can|may) close (?:this|it|the \p{L}{2,12}|my \p{L}{2,12}))\b/giu,
  /(?<!\p{L})(?:entwarnung|fehlalarm|falscher alarm|hat sich(?: \p{L}{2,12}){0,3} (?:erledigt|geklärt|gelöst|aufgeklärt|gefunden)|(?:ist|sind)(?: \p{L}{2,6}){0,3} (?:wieder )?aufgetaucht|(?:sie|ihr) (?:können|könnt) (?:den|das|die|mein|meine)(?: \p{L}{2,12}){0,1} schließen|(?:habe|haben) (?:es|ihn|sie|die antwort)(?: \p{L}{2,12}){0,4} gefunden)(?!\p{L})/giu,
  /(?<!\p{L})(?:falsa alarma|se (?:ha )?(?:arregló|resolvió|solucionó|solucionado|resuelto|arreglado)(?: sol[oa])?|(?:al final|ya|por fin|finalmente)(?: \p{L}{1,3})? ?(?:apareció|aparecieron|lo encontré|la encontré|encontré la respuesta)|pueden? cerrar(?: \p{L}{1,12}){1,3})(?!\p{L})/giu,
  /(?<!\p{L})(?:fausse alerte|s['’]est (?:réglée?|résolue?|arrangée?)(?: toute? seule?)?|a fini par (?:arriver|réapparaître|se retrouver)|(?:j['’]ai|nous avons) (?:trouvé la réponse|fini par (?:le|la|les) (?:trouver|retrouver)|tout retrouvé))(?!\p{L})/giu,
  /(?<!\p{L})(?:falso allarme|si è (?:risolt[oa]|sistemat[oa]|chiarit[oa])(?: da sol[oa])?|(?:è|sono) (?:saltat[oaie] fuori|ricomparso|ricomparsa)|ho trovato (?:la risposta|la soluzione))(?!\p{L})/giu,
  /(?<!\p{L})(?:vals alarm|loos alarm|heeft zich (?:vanzelf )?opgelost|is (?:vanzelf|inmiddels|al) opgelost|(?:toch nog|alsnog|weer) (?:opgedoken|gevonden|terecht)|(?:het )?antwoord(?: \p{L}{1,8}){0,4} gevonden)(?!\p{L})/giu,
  /(?<!\p{L})(?:falso alarme|(?:resolveu|arranjou|esclareceu)-se(?: sozinh[oa])?|se resolveu(?: sozinh[oa])?|afinal (?:já )?(?:apareceu|apareceram|encontrei|estava)|(?:encontrei|achei) a resposta)(?!\p{L})/giu,
];

/** "Never mind" takes back a question or an order: the first where the thing was found. */
const NEVER_MIND =
  /(?<!\p{L})(?:never ?mind|alles gut|schon gut|vergessen sie es|vergesst es|olvíden?lo|olvidadlo|no pasa nada|laissez tomber|oubliez|lasciate (?:perdere|stare)|laat maar(?: zitten)?|deix(?:em|a|e) (?:estar|para lá|pra lá)|esque[çc](?:am|a))(?!\p{L})/giu;
const FOUND =
  /(?<!\p{L})(?:found|turned up|arrived|came|already|gefunden|aufgetaucht|angekommen|gekommen|schon|längst|bereits|encontr\p{L}{1,4}|apareci\p{L}{1,4}|lleg\p{L}{1,3}|ya|re?trouvée?s?|arrivée?s?|déjà|trovat[oaie]|arrivat[oaie]|già|gevonden|opgedoken|aangekomen|terecht|al|apareceu|chegou|achei|já)(?!\p{L})/iu;
const OF_PURCHASE =
  /(?<!\p{L})(?:order|bought|instead|too late|gekauft|bestell\p{L}{1,6}|zu spät|compr\p{L}{1,4}|pedido|tarde|achet\p{L}{1,3}|commande|trop tard|comprat\p{L}|acquist\p{L}{1,4}|ordine|tardi|gekocht|bestelling|te laat|encomenda)(?!\p{L})/iu;

/** A turn, or a wish that is put as a statement; in one language only, for `ma` and `mais` are other words in the next. */
const TURNS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:but|however|though|instead|i want|i['’]d rather|unfortunately)\b/iu,
  de: /(?<!\p{L})(?:aber|jedoch|leider|stattdessen|dafür|ich (?:will|möchte))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:pero|sin embargo|lamentablemente|en su lugar|quiero|quisiera)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:mais|cependant|malheureusement|en revanche|à la place|je (?:veux|voudrais))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:ma|però|tuttavia|purtroppo|invece|voglio|vorrei)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:maar|echter|helaas|in plaats daarvan|ik wil)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:mas|porém|infelizmente|em vez|quero|queria)(?!\p{L})/iu,
};

/** What a mail says beside taking its matter back; null where it takes nothing back, and where it asks or turns to something. */
export function readBesideSettled(text: string, language: Language): string | null {
  if (text.length > CHARACTERS_MAX) return null;
  const rest = cut(text, [...NO_ANSWER, ...DISREGARD, ...SETTLED]);
  const beside = rest === text ? readBesideNeverMind(text) : rest;
  if (beside === null) return null;
  return asksSomething(beside) || TURNS[language].test(beside) ? null : beside;
}

function readBesideNeverMind(text: string): string | null {
  const rest = cut(text, [NEVER_MIND]);
  return rest !== text && FOUND.test(rest) && !OF_PURCHASE.test(rest) ? rest : null;
}

const cut = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, ' '), text);
