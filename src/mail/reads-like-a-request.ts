// Whether a text asks or tells an order desk something. Automatic mail asks nothing but to be left alone or to contact
// somebody else; a person who mentions an absence or a failed delivery wants something. Called by detect-machine-mail.ts.

const CHARACTERS_MAX = 4_000;

/** What introduces a request, in the seven languages. */
const REQUEST =
  /(?<!\p{L})(?:please|pls|kindly|(?:can|could|would|will) (?:you|someone)|i (?:want|need|would like|insist)|i['’]d like|we (?:want|need|would like)|do not (?:ship|send|deliver)|don['’]t (?:ship|send|deliver)|let (?:me|us) know|bitte|möchten?|hätten? gern|(?:ich|wir) (?:brauche|benötige|will|wollen|erwarte)n?|(?:können|könnten|würden) sie|por favor|quiero|quisiera|queremos|necesit[oa](?:mos)?|(?:pueden?|podrían?) |les? ruego|merci (?:de|d['’])|veuillez|je (?:voudrais|souhaite|veux|demande)|nous (?:voudrions|souhaitons)|(?:pouvez|pourriez)-vous|s['’]il vous pla[iî]t|svp|per (?:favore|cortesia)|vorre[im]|vogliamo|voglio|(?:potete|potreste|può) |(?:la|vi) prego|graag|alsjeblieft|alstublieft|a\.?u\.?b\.?|ik (?:wil|wens)|wil(?:len)? (?:ik|we|wij)|(?:kunt|kun|zou) (?:u|je|jullie)|quero|queremos|queria|gostar(?:ia|íamos)|preciso|(?:podem|poderiam) |agradeço que|solicito|(?:would|should) be (?:very |most )?(?:grateful|glad)|(?:i|we)(?:['’]d| would) appreciate|curious|wonder|wäre[n]? (?:ich|wir) (?:\p{L}{1,15} )?(?:dankbar|froh)|agradecer[ií]a|serais? reconnaissant|saurais gré|sare[im]{1,3} grat|zou(?:den)? (?:ik|wij|we) (?:\p{L}{1,15} )?(?:waarderen|dankbaar)|ficaria grat)/iu;

/** What automatic mail asks: to write, call or turn to somebody else, to be patient, to leave it unanswered. */
const ABOUT_CONTACT =
  /@|contact|kontakt|contatt|wend|colleag|kolleg|coll[eè]g|collega|e-?mail|mail\b|correo|courriel|message|mensaje|messag|bericht|mensagem|nachricht|anfrage|request|enquir|inquir|urgen|dring|spoed|emergen|notfall|reply|repl[iy]|respon|répond|rispo|antwort|antwoord|beantwoord|answer|call|phone|ruf|telefon|téléphon|teléfono|appel|llam|chiam|\bbel(?:len)?\b|lig(?:ue|ar)|website|web\b|visit|rivolg|adress|dirij|diríj|póngase|patien|pacien|pazien|geduld|verständ|understand|begrip|compr[eé]|beacht|note\b|noter|bear in mind|be (?:advised|aware|informed)|accept|apolog|entschuld|excus|discul|desculp|scus|allow|expect|graag (?:verder|van dienst)|(?:ik|wij|we) u graag|merci (?:de|d['’]) (?:votre|vos|avance)/iu;

/** The writer's own order, or an order by its number. */
const OWN_ORDER =
  /(?<!\p{L})(?:(?:my|our|meine?[rnm]?|unsere?[rnm]?|mi|mis|nuestr[oa]s?|ma|mon|mes|notre|nos|mi[oa]|nostr[oa]|mijn|onze|ons|meu|minha|nossa?|nosso) (?:\p{L}{1,15} )?(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipments?|refund|purchase|po|items?|bestellung(?:en)?|lieferung(?:en)?|sendung|pakete?|auftrag|paquetes?|pedidos?|entregas?|env[ií]o|commandes?|colis|livraisons?|ordin[ei]|pacc(?:o|hi)|consegn[ae]|spedizione|bestelling(?:en)?|pakketj?e?|levering|zending|encomendas?|compra)|(?:order|bestellung|auftrag|pedido|commande|ordine|bestelling|encomenda|po)\s?(?:no\.?|nr\.?|number|nummer|número|numéro|numero|n[°ºo.])?\s?[:#]?\s?[a-z]{0,3}-?\d{4,12})(?![\p{L}\d])/iu;

/** True where something is asked: a question mark, or a request that is not about contact. */
export function readsLikeARequest(text: string): boolean {
  const start = text.slice(0, CHARACTERS_MAX);
  if (/[?¿？]/u.test(start)) return true;
  return start.split(/[.!\n;]/u).some((sentence) => REQUEST.test(sentence) && !ABOUT_CONTACT.test(sentence));
}

/** True where the text speaks of an order of the writer's. */
export const mentionsOwnOrder = (text: string): boolean => OWN_ORDER.test(text.slice(0, CHARACTERS_MAX));
