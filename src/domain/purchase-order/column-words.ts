// What the columns of a purchase order are called in seven languages. Called by read-table.ts and read-list.ts.
import { foldText } from '../identifiers/fold-text.ts';

export type ColumnRole = 'quantity' | 'price' | 'name' | 'other';

const QUANTITY =
  'qty|quantity|quantities|menge|bestellmenge|anzahl|stuckzahl|cantidad|cant|quantite|qte|quantita|qta|aantal|hoeveelheid|quantidade|qtd|qtde';
const PIECES = 'x|×|pcs|pieces?|units?|stk|stuck|uds|unidades|piezas|unites?|pezzi|pz|stuks?|pecas|ea|each';
const PRICE =
  'price|unit cost|preis|einzelpreis|stuckpreis|ep|precio|prix|pu|prezzo|prijs|stukprijs|eenheidsprijs|preco|unitario|unitaire';
const NAME =
  'sku|item|items|title|name|titel|titulo|titre|titolo|part|product|article|code|ref|reference|description|artikel|artikelnr|artikelnummer|artnr|bezeichnung|beschreibung|produkt|articulo|producto|descripcion|referencia|codigo|designation|produit|articolo|prodotto|descrizione|codice|omschrijving|artikelcode|artigo|produto|descricao';
/** The price of all pieces, a discount or a tax is no price of one; a position is no thing. */
const OTHER =
  'total|totals|totale|totaal|subtotal|amount|sum|gesamt|gesamtpreis|summe|betrag|importe|montant|importo|bedrag|vat|tax|mwst|ust|iva|tva|btw|discount|rabatt|pos|position|line';

const wordOf = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['other', wordOf(OTHER)],
  ['price', wordOf(PRICE)],
  ['quantity', wordOf(`${QUANTITY}|pcs|pieces|units|stk|stuck|unidades|uds|pezzi|stuks|unites`)],
  ['name', wordOf(NAME)],
];
const HEADING_CHARACTERS_MAX = 40;

/** What a column with this heading holds. */
export function readHeading(cell: string): ColumnRole {
  if (cell.length > HEADING_CHARACTERS_MAX || /\d/.test(cell)) return 'other';
  // `Art.-Nr.` and `Q.tà` are one word each.
  const heading = foldText(cell).replace(/[.-]/g, '');
  return ROLES.find(([, words]) => words.test(heading))?.[0] ?? 'other';
}

/** A quantity as a line of text gives it: `qty: 5`, `5 x`, `5 Stk.`; the number is in one of the two groups. */
export const WRITTEN_QUANTITY = new RegExp(
  `(?<![a-z])(?:${QUANTITY})\\.?:? {0,2}(\\d{1,6})(?![\\d.,]\\d)|(?<![\\p{L}\\d.,#/-])(\\d{1,6}) ?(?:${PIECES})(?![a-z\\d])`,
  'gu',
);

/** A row that adds up is no line of the order. */
export const isSum = (text: string): boolean =>
  /^[^a-z]{0,3}(?:grand |net |netto)?(?:sub)?(?:total|summe|gesamt|totaal|montant|importe)/.test(foldText(text));
