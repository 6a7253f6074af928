// Whether a display name may be used to greet somebody. It is the sender's own text and untrusted: only what looks like
// a person's name is used, everything else is greeted without one.
const NAME_CHARACTERS_MAX = 60;
const WORDS_MAX = 5;

/** Letters with marks, and what stands inside names: O'Brien, Jean-Luc, J. R. */
const NAME_WORD = /^\p{L}[\p{L}\p{M}]{0,29}(?:['’\-.][\p{L}\p{M}]{0,29}){0,3}$/u;

/** Words of a department, a firm, a machine or a title of office in our languages, folded to lower case without accents. */
const NO_PERSON = new Set(
  `purchasing procurement department dept team office accounts accounting payable billing finance sales orders order support service services
  customer customers info admin administrator reception logistics warehouse shipping store shop company group inc llc ltd limited corp gmbh ag kg
  sa sl srl bv nv plc co noreply no-reply donotreply mailer daemon postmaster webmaster newsletter notifications notification system mailbox hello contact help helpdesk
  compras departamento equipo oficina contabilidad facturacion ventas pedidos pedido soporte servicio atencion cliente clientes administracion almacen tienda empresa
  einkauf abteilung buchhaltung vertrieb bestellung bestellungen kundenservice kundendienst verwaltung lager firma
  achats departement service equipe comptabilite ventes commandes commande clientele entreprise
  acquisti ufficio reparto contabilita vendite ordini ordine assistenza magazzino azienda negozio
  inkoop afdeling boekhouding verkoop bestelling bestellingen klantenservice magazijn bedrijf
  departamento equipe escritorio financeiro vendas suporte atendimento loja the and via unknown user undefined null me you`.split(
    /\s+/,
  ),
);

/** With these the whole name is used: `Dear Dr. Lopez`. */
const HONORIFICS = new Set(
  'mr mrs ms miss mx dr dra prof sr sra srta don dona herr frau mme mlle sig sigra dhr mevr ing lic'.split(' '),
);

export interface ContactName {
  /** The whole name, `Maria Lopez`. */
  readonly full: string;
  /** The first word of it where that is a given name, `Maria`; else the whole. */
  readonly first: string;
}

/** The name to greet with, or null. `Lopez, Maria` is turned round; a name all in capitals is written as names are. */
export function readContactName(displayName: string | null): ContactName | null {
  if (displayName === null || displayName.length > NAME_CHARACTERS_MAX) return null;
  const name = displayName.trim().replace(/^(["'])(.{1,58})\1$/, '$2');
  const halves = name.split(',');
  const turned = halves.length === 2 ? `${halves[1]?.trim()} ${halves[0]?.trim()}` : name;
  const words = turned.split(/ {1,3}/);
  if (words.length > WORDS_MAX || turned.length < 2) return null;
  if (!words.every((word) => NAME_WORD.test(word) && !NO_PERSON.has(fold(word)))) return null;
  if (!words.some((word) => word.length > 1 && !word.endsWith('.'))) return null;
  const isFlat = turned === turned.toLowerCase();
  const written = words.map((word) => writeWord(word, isFlat));
  const full = written.join(' ');
  const [first = ''] = written;
  const isGivenName = first.length > 1 && !first.endsWith('.') && !HONORIFICS.has(fold(first));
  return { full, first: isGivenName ? first : full };
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

/** `MARIA` -> `Maria`, `JEAN-LUC` -> `Jean-Luc`, and `maria` too where the whole name is written small; `McDonald` and `JP` stay. */
function writeWord(word: string, isFlat: boolean): string {
  const isShouted = word.length > 2 && word === word.toUpperCase();
  if (!isShouted && !isFlat) return word;
  return word.toLowerCase().replace(/(?:^|['’.-])\p{L}/gu, (start) => start.toUpperCase());
}
