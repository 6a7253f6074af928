// How people take back what they wrote before, in seven languages: that the last mail does not count, that they want to
// keep what they wanted to cancel, that the parcel has come meanwhile. Token patterns; read by thread-sense.ts, which looks
// at all languages at once, for such mails are too short to tell theirs.
import { PatternSet } from '../patterns/pattern-set.ts';
import { readSentences } from '../patterns/read-sentences.ts';

/** `request`: what was asked no longer counts; `unneeded`: something is not needed any more; `arrived`: the waiting is over. */
export type Withdrawal = 'request' | 'unneeded' | 'arrived';

const REQUEST: readonly string[] = [
  // English
  'ignore|disregard|forget|scrap|delete ~3 last|previous|earlier|first|prior ~1 mail|email|message|note|request|mails|emails',
  'ignore|disregard|forget ~1 my mail|email|message|request|question -- dont+forget|do+not+forget|not+ignore',
  'ignore|disregard|forget ~1 what i ~1 wrote|said|asked',
  'cancel|withdraw|undo|revoke|retract|stop|reverse ~2 cancellation|cancelation|cancelling',
  'withdraw|retract|revoke ~2 request|complaint|claim|return',
  'dont|not|longer|rather+not ~3 want|need|wish|like ~1 to ~1 cancel|return|exchange|change',
  'please|pls|kindly|so ~1 dont|do+not cancel|return|refund|exchange|change',
  'keep ~3 order|it|them|both|item ~3 after+all -- not|dont|cant',
  'decided|want|like|prefer ~2 to keep ~1 it|them|both|order -- not|dont|wont',
  // German
  'vergessen|ignorieren|vergiss|ignoriere ~4 letzte|letzten|vorige|vorherige|erste|vorherigen|fruhere|andere ~1 mail|email|e+mail|nachricht|anfrage',
  'letzte|vorige|vorherige|erste|fruhere|meine ~1 mail|email|e+mail|nachricht|anfrage ~5 vergessen|ignorieren|gegenstandslos|hinfallig|erledigt',
  'stornierung|kundigung|widerruf|rucksendung|retoure|anfrage|umtausch ~4 zuruckziehen|zurucknehmen|stornieren|ruckgangig|zuruck',
  'ziehe|nehme ~5 stornierung|widerruf|rucksendung|retoure|anfrage|reklamation|umtausch ~3 zuruck',
  'nicht|doch+nicht ~3 stornieren|zurucksenden|zuruckschicken|umtauschen|zuruckgeben',
  'doch ~3 behalten -- nicht|keinen|keine',
  // French
  'oubliez|ignorez|oublier|ignorer ~2 mon|mes|ma ~2 mail|mails|message|messages|email|courriel|demande',
  'ne+tenez|tenez|tenir ~1 pas+compte ~3 mail|mails|message|email|courriel|demande',
  'annulez|annuler|annule ~2 annulation',
  'annulez|annuler|retire ~1 ma demande',
  'ne|n ~2 souhaite|veux|voudrais|desire ~1 plus|pas ~2 annuler|retourner|renvoyer|echanger|changer|modifier',
  'garder|conserver ~3 finalement -- pas',
  'finalement ~5 garde|garder|gardons|conserve|conserver -- pas',
  // Spanish
  'olviden|ignoren|olvide|ignore|olviden|olvida|ignora|descarten ~2 mi|mis|el ~2 correo|mensaje|mail|email|solicitud|peticion',
  'no tengan|tenga|tengais|tengas ~1 en+cuenta ~3 correo|mensaje|mail|email|solicitud',
  'cancelen|anulen|cancelar|anular|cancela|anula|cancele|anule ~2 cancelacion|anulacion',
  'cancelen|anulen|cancelar|anular|retiro|retirar ~2 mi+solicitud|la+devolucion|mi+devolucion',
  'ya|al+final|finalmente ~1 no ~1 quiero|queremos|deseo|deseamos|necesito ~1 cancelar|devolver|cambiar|anular|devolverlo|cambiarlo|cancelarlo|anularlo|devolverla',
  'no ~1 lo|la|los|las? cancelen|cancele|anulen|anule|canceleis',
  'al+final|finalmente ~3 quedo|quedamos|quedarme|quedarmelo|quedarmela|conservo -- no',
  // Italian
  'dimenticate|ignorate|dimentichi|ignori|ignora|dimentica ~2 mia|mio|precedente|ultima ~2 mail|email|messaggio|richiesta|precedente',
  'non+considerate|non+consideri|non+tenete+conto|non+tenga+conto ~4 mail|email|messaggio|richiesta',
  'annullate|annullare|annulli|annulla ~2 annullamento|cancellazione',
  'annullate|annullare|ritiro|ritirare ~2 mia+richiesta|il+reso|mio+reso',
  'non ~1 voglio|vogliamo|vorrei|desidero ~1 piu ~2 annullare|annullarlo|restituire|restituirlo|rendere|renderlo|cambiare|cambiarlo',
  'alla+fine ~4 tengo|teniamo|tenere|tenerlo|tenerla -- non',
  'non annullate|annullatelo|annulli ~1 ordine|lo|tutto|piu',
  // Dutch
  'vergeet|negeer|negeren ~2 mijn|vorige|laatste|eerdere ~2 mail|mailtje|email|e+mail|bericht|verzoek|bericht',
  'mijn ~1 vorige|laatste|eerdere mail|mailtje|bericht|email ~4 negeren|vergeten|vervallen|beschouwen',
  'annulering|retour|retourzending|verzoek|annulatie ~5 intrekken|ongedaan|terugdraaien|annuleren',
  'trek ~4 annulering|verzoek|retour|aanvraag|klacht ~2 in',
  'toch ~2 niet ~3 annuleren|retourneren|terugsturen|ruilen|wijzigen',
  'niet ~1 meer ~2 annuleren|retourneren|terugsturen|ruilen',
  'toch ~4 houden -- niet|geen',
  // Portuguese
  'ignorem|ignore|esquecam|esqueca|desconsiderem|desconsidere|desconsiderar|ignorar ~2 meu|minha|o|a|anterior ~2 email|e+mail|mail|mensagem|pedido+anterior|solicitacao|anterior',
  'cancelem|cancelar|anulem|anular|cancele|anule ~2 cancelamento|anulacao',
  'cancelem|cancelar|anulem|retiro|retirar ~2 minha+solicitacao|meu+pedido+de|a+devolucao',
  'ja|afinal|mais ~1 nao ~1 quero|queremos|desejo|pretendo|preciso ~1 cancelar|devolver|trocar|anular|alterar',
  'nao ~1 quero|queremos|desejo|pretendo ~1 mais ~2 cancelar|devolver|trocar|anular|alterar',
  'nao cancelem|cancele|anulem|anule',
  'afinal|no+fim ~4 ficar|fico|ficamos|manter -- nao',
];

/** The same words take back a question and cancel an order: thread-sense.ts asks what else the mail wants. */
const UNNEEDED: readonly string[] = [
  'never+mind|nevermind',
  'no+longer needed|necessary|relevant|required',
  'not needed|necessary ~1 anymore|any+more',
  'hat|haben ~2 sich ~3 erledigt',
  'nicht+mehr notig|notwendig|erforderlich',
  'n|nest ~2 plus|pas necessaire|utile|besoin',
  'ya+no hace+falta|es+necesario',
  'non e+piu+necessario|serve+piu|occorre+piu|e+necessario',
  'niet+meer ~1 nodig',
  'ja+nao ~1 necessario|precisa|preciso',
  'nao ~1 necessario|precisa|preciso ~1 mais',
];

const ARRIVED: readonly string[] = [
  'arrived|came|here|received|got|landed & meanwhile|meantime|today|now|just|finally|after+all|already|morning|yesterday|turned|eventually -- not|never|nothing|no|still|hasnt|havent|isnt|wasnt|didnt|when|until|only|should|supposed|where|will|tracking|says|marked|one+of|other|second|half|part|missing',
  'turned|showed ~1 up -- not|never|hasnt|havent|didnt|nothing|until|when',
  'angekommen|eingetroffen|erhalten|bekommen|gekommen|da & inzwischen|mittlerweile|heute|jetzt|gerade|doch|eben|nun|endlich|schon|gestern -- nicht|nie|nichts|kein|keine|noch|wann|wo|sollte|warte|laut|angeblich|eins|eines|andere|zweite|nur|teil|fehlt|geschenkt|rechnung',
  'arrive|arrivee|recu|recue & entre|entretemps|aujourd|maintenant|finalement|enfin|vient|matin|hier|deja -- pas|rien|jamais|toujours|ou|quand|devait|aucun|aucune|sans|autre|seul|manque|code|facture',
  'llegado|llego|recibido|recibi|tengo & mientras|entretanto|hoy|ya|ahora|finalmente|fin|ayer|acaba -- no|nunca|nada|cuando|donde|todavia|deberia|aun|otra|otro|falta|solo|factura',
  'arrivato|arrivata|ricevuto|ricevuta|consegnata|arrivati & frattempo|oggi|adesso|ora|finalmente|fine|appena|ieri|gia -- non|mai|niente|nulla|quando|dove|ancora|doveva|altro|altra|manca|solo|fattura',
  'aangekomen|binnen|ontvangen|gekregen|gearriveerd|binnengekomen & inmiddels|ondertussen|vandaag|nu|net|toch|eindelijk|gisteren|intussen -- niet|nooit|niets|geen|nog|wanneer|waar|zou|had|volgens|andere|tweede|alleen|deel|factuur|aanmaning',
  'chegou|chegaram|recebi|recebemos & entretanto|entanto|hoje|agora|finalmente|enfim|ja|afinal|ontem|acabou -- nao|nunca|nada|quando|onde|ainda|deveria|sem|outro|outra|segundo|falta|so|faltam|fatura',
];

let compiled: PatternSet<Withdrawal> | null = null;

function compile(): PatternSet<Withdrawal> {
  const patterns = new PatternSet<Withdrawal>();
  for (const source of REQUEST) patterns.add(source, {}, 'request');
  for (const source of UNNEEDED) patterns.add(source, {}, 'unneeded');
  for (const source of ARRIVED) patterns.add(source, {}, 'arrived');
  return patterns;
}

/** What the text takes back, the plainest first; null for nothing. */
export function findWithdrawal(text: string, sentencesMax: number): Withdrawal | null {
  compiled ??= compile();
  let found: Withdrawal | null = null;
  for (const sentence of readSentences(text).slice(0, sentencesMax)) {
    if (sentence.isQuestion) continue;
    for (const { pattern } of compiled.findAll(sentence)) {
      if (pattern.value === 'request') return 'request';
      found = found === 'unneeded' ? found : pattern.value;
    }
  }
  return found;
}
