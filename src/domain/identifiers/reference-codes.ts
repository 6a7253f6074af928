// The codes in a text (letters and digits, joined by hyphens) and what the words before one call it, in seven languages.
// Called by order-number.ts, purchase-order-number.ts and sku.ts.

export interface Code {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

const CODE = /[A-Za-z0-9]{1,40}(?:(?:[-–][A-Za-z0-9]|\.(?=\d)[0-9])[A-Za-z0-9]{0,39}){0,5}/g;

let lastText = '';
let lastCodes: readonly Code[] = [];

/** The codes with at least one digit that are no part of an address, a file name or a longer code, in order. */
export function listCodes(text: string): readonly Code[] {
  if (text === lastText) return lastCodes;
  const codes: Code[] = [];
  let end = 0;
  for (let digit = indexOfDigit(text, 0); digit < text.length; digit = indexOfDigit(text, end)) {
    let start = digit;
    while (start > end && isOfCode(text.charCodeAt(start - 1))) start -= 1;
    end = digit + 1;
    while (end < text.length && isOfCode(text.charCodeAt(end))) end += 1;
    addCodes(codes, text, start, end);
  }
  lastText = text;
  lastCodes = codes;
  return codes;
}

/** No code reaches over another character, and of a text few such stretches hold a digit. */
const isOfCode = (code: number): boolean =>
  isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || OTHERS_OF_CODE.has(code);
const OTHERS_OF_CODE: ReadonlySet<number> = new Set([...'-–.'].map((character) => character.charCodeAt(0)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function indexOfDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function addCodes(codes: Code[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(CODE)) {
    const [code] = match;
    const index = from + match.index;
    const end = index + code.length;
    if (
      !/\d/.test(code) ||
      /[\p{L}\p{N}_@+~$€£]/u.test(text[index - 1] ?? ' ') ||
      /^(?:[\p{L}\p{N}_@%]|\.\p{L}|[-–.][A-Za-z0-9])/u.test(text.slice(end, end + 2))
    )
      continue;
    if (/[-.]/.test(text[index - 1] ?? ' ') && /[A-Za-z0-9]/.test(text[index - 2] ?? ' ')) continue;
    codes.push({ text: code, index, end });
  }
}

/** A number word and what joins it to the name before it and the number behind it: `order no. 1001`, `pedido con número 1001`. */
const JOINTS =
  "(?:[\\s:#.()\"'*=№°º\\-]{0,4}(?:numbers?|nummern?|numero|numeros|numer|num|nrs?|nos?|n|id|code|reference|referencia|referenz|riferimento|referentie|ref|is|was|it'?s|ist|lautet|war|es|era|est|etait|het|met|con|com|mit|avec|with|el|la|le|der|die|das|die|il|o|a|e|de|del|do|da|du|di|van|van de|von|the|my|our|your|mein|meine|mi|ma|mon|mijn|meu|minha|einkauf|kunde|cliente|client)(?![a-z])){0,4}[\\s:#.(\"'*=№°º\\-]{0,5}$";

const cue = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})${JOINTS}`);

const ORDER_CUE = cue(
  'orders?|order ?(?:number|nummer|nr|id)|ordernumber|ordernummer|ordernr|pedidos?|ordenes|orden|compra|bestell(?:ung|ungen|nummer|nummern|nr|-nr|-nummer)|auftr[a]e?ge|auftrag|auftrags(?:nummer|nr|-nr)|commandes?|cdes?|cmd|ordine|ordini|bestelling|bestellingen|bestel(?:nummer|nr)|encomendas?|confirmation',
);
const PURCHASE_CUE = cue(
  "p\\.? ?o\\.?|pos|po's|purchase[ -]orders?|customer po|orden(?:es)? de compra|pedidos? de compra|o\\.?c\\.?|einkaufs(?:bestellung|auftrag|nummer|bestellnummer)|bestellnummer \\(einkauf\\)|bons? de commande|ordin[ei] d'? ?(?:i )?acquisto|buono d'? ?ordine|o\\.?d\\.?a\\.?|inkoop(?:order|orders|ordernummer|nummer|bestelling)|orde(?:m|ns) de compra|notas? de encomenda",
);
const OTHER_CUE = cue(
  'invoices?|receipt|facturas?|recibo|rechnung|rechnungs(?:nummer|nr|-nr)|factures?|fattur[ae]|faturas?|factuur|factuurnummer|phone|telephone|tel|telefon|telefonnummer|telefono|telefone|telefoon|mobile|cell|handy|mobil|movil|portable|cellulare|fax|whatsapp|account|konto|kontonummer|cuenta|compte|conto|conta|rekening|customer|kunden(?:nummer|nr)|client|cliente|klant(?:nummer)?|vat|ust|ust-id|nif|cif|siret|iva|tva|btw|serial|serien(?:nummer)?|serie|model|modelo?|modell|modele|modello|sku|item|article|articulo|artikel(?:nummer|nr)?|articolo|artigo|ean|ticket|case|vorgang|caso|rma|zip|postcode|plz|tracking|trackingnummer|sendungs(?:nummer|verfolgung)|paket(?:nummer)?|seguimiento|suivi|colis|apt|apartment|suite|ste|unit|room|box|flat|issue|seller|user|iban|card|karte|tarjeta|carte|carta|kaart|cartao',
);

const REACH = 60;

/** What the words right before a position call the number there; `null` where they say nothing. */
export function whatItIsCalled(folded: string, index: number): 'order' | 'purchase_order' | 'other' | null {
  const before = folded.slice(Math.max(0, index - REACH), index);
  if (PURCHASE_CUE.test(before)) return 'purchase_order';
  if (OTHER_CUE.test(before)) return 'other';
  return ORDER_CUE.test(before) ? 'order' : null;
}

/** Whether what stands between two numbers only lists them: `1001, 1002 and 1003`. */
export const isListing = (between: string): boolean =>
  /^\s{0,3}(?:,|;|&|\+|\/)?\s{0,3}(?:and|und|y|e|et|en|ou|or|oder|o|of)?\s{0,3}#?$/i.test(between);
