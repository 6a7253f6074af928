// Makes false replies out of true ones, one change at a time: a wrong digit, another day, a swapped date, a turned denial,
// an added promise. Used by the tests of this folder and by evals/scorers/claims.ts.

import type { Fact, FactKind } from '../../domain/fact.ts';
import type { SampleReply } from './sample-reply.ts';
import { CATALOGUE, factsOf } from './worlds.ts';

/** The sure kinds must always be caught; the others depend on how well the sentence is understood. */
export const SURE_ALTERATIONS = [
  'order_number',
  'tracking_number',
  'sku',
  'day',
  'weekday',
  'amount',
  'currency',
  'link',
  'address',
  'script',
  'number',
  'worded_number',
  'title',
  'variant',
] as const;
export const OTHER_ALTERATIONS = [
  'swapped_day',
  'swapped_amount',
  'mixed_orders',
  'status',
  'denial',
  'promise',
] as const;
export type AlterationKind = (typeof SURE_ALTERATIONS)[number] | (typeof OTHER_ALTERATIONS)[number];

export interface Alteration {
  readonly kind: AlterationKind;
  readonly reply: SampleReply;
  readonly change: string;
}

const valuesOf = (facts: readonly Fact[], kind: FactKind): string[] => [
  ...new Set(facts.filter((fact) => fact.kind === kind).map((fact) => String(fact.value))),
];

export function alterReply(
  reply: SampleReply,
  added: Readonly<Record<string, readonly string[]>>,
  turns: readonly (readonly [RegExp, string])[],
): readonly Alteration[] {
  const facts = factsOf(reply.world);
  return [
    ...alterIdentifiers(reply, facts),
    ...alterDays(reply, facts),
    ...alterAmounts(reply, facts),
    ...alterLinks(reply),
    ...alterNumbers(reply, facts),
    ...alterTitles(reply, facts),
    ...mixOrders(reply, facts),
    ...turns.flatMap(([pattern, instead]) => replaceEach(reply, 'denial', pattern, () => [instead])),
    ...Object.entries(added).flatMap(([kind, sentences]) =>
      sentences.map((sentence) => alteration(kind as AlterationKind, reply, `${reply.text} ${sentence}`, sentence)),
    ),
  ];
}

const alteration = (kind: AlterationKind, reply: SampleReply, text: string, change: string): Alteration => ({
  kind,
  reply: { world: reply.world, text },
  change,
});

/** Every hit of the pattern, one at a time, with each of its false forms. */
function replaceEach(
  reply: SampleReply,
  kind: AlterationKind,
  pattern: RegExp,
  falsify: (hit: RegExpMatchArray) => readonly string[],
): Alteration[] {
  return [...reply.text.matchAll(new RegExp(pattern, 'gu'))].flatMap((hit) =>
    falsify(hit)
      .filter((instead) => instead !== hit[0])
      .map((instead) =>
        alteration(
          kind,
          reply,
          reply.text.slice(0, hit.index) + instead + reply.text.slice(hit.index + hit[0].length),
          `${hit[0]} -> ${instead}`,
        ),
      ),
  );
}

const nextDigit = (digit: string): string => String((Number(digit) + 3) % 10);
const changeDigitAt = (text: string, position: number): string => {
  const places = [...text.matchAll(/\d/g)];
  const place = places[position % Math.max(1, places.length)];
  return place ? text.slice(0, place.index) + nextDigit(place[0]) + text.slice(place.index + 1) : text;
};
const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function alterIdentifiers(reply: SampleReply, facts: readonly Fact[]): Alteration[] {
  const falsify = (text: string): string[] =>
    [
      changeDigitAt(text, 0),
      changeDigitAt(text, 3),
      changeDigitAt(text, 6),
      text.replace(/\d$/, ''),
      text.replace(/(\d)(\d)(?=\d*$)/, (whole, a, b) => (a === b ? whole : `${b}${a}`)),
      `${text}7`,
      text.replace('0', 'O'),
      text.replace('1', 'l'),
      text.replace(/^\W*\p{L}/u, (start) => start.replace('W', 'Ш').replace('K', 'К').replace('T', 'Т')),
      changeDigitAt(text, 2).replace(/\d/g, (d) => String.fromCodePoint(0x0660 + Number(d))),
    ].filter((instead) => instead !== text);
  const numbers = valuesOf(facts, 'order_number').map((number) => number.replace('#', ''));
  const tracking = valuesOf(facts, 'tracking_number').flatMap((number) => [
    number,
    number.replace(/(\d{4})(?=\d)/g, '$1 '),
  ]);
  return [
    ...numbers.flatMap((number) =>
      replaceEach(reply, 'order_number', new RegExp(escapeForPattern(number)), ([whole]) => [
        ...falsify(whole),
        'W7123456',
      ]),
    ),
    ...valuesOf(facts, 'purchase_order_number').flatMap((number) =>
      replaceEach(reply, 'order_number', new RegExp(number.replace('-', '[ -]')), ([whole]) => falsify(whole)),
    ),
    ...tracking.flatMap((number) =>
      replaceEach(reply, 'tracking_number', new RegExp(`(?<!=)${number}`), ([whole]) => [
        ...falsify(whole),
        '1Z12345E0205271688',
        '9400111899223817428490',
      ]),
    ),
    ...valuesOf(facts, 'sku').flatMap((sku) =>
      replaceEach(reply, 'sku', new RegExp(sku), ([whole]) => [
        changeDigitAt(whole, 0),
        changeDigitAt(whole, 4),
        'OFFI-562819',
      ]),
    ),
  ];
}

const MONTH =
  '(?:November|December|Nov\\.|noviembre|diciembre|Dezember|novembre|décembre|dicembre|novembro|dezembro|december|november)';
const WEEKDAYS = [
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  'domingo lunes martes miércoles jueves viernes sábado',
  'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
].map((list) => list.split(' '));

function alterDays(reply: SampleReply, facts: readonly Fact[]): Alteration[] {
  const known = new Set(valuesOf(facts, 'day').map((day) => Number(day.slice(8))));
  const shift = (day: number): number[] =>
    [1, -1, 7, 10].map((by) => ((day + by + 27) % 28) + 1).filter((other) => !known.has(other));
  const swap = (day: number): number[] => [...known].filter((other) => other !== day);
  const inText = (kind: AlterationKind, others: (day: number) => number[]) => [
    ...replaceEach(reply, kind, new RegExp(`(${MONTH}) (\\d{1,2})`), ([, month, day]) =>
      others(Number(day)).map((other) => `${month} ${other}`),
    ),
    ...replaceEach(reply, kind, new RegExp(`(\\d{1,2})(\\.? (?:de )?)(${MONTH})`), ([, day, joint, month]) =>
      others(Number(day)).map((other) => `${other}${joint}${month}`),
    ),
  ];
  return [
    ...inText('day', shift),
    ...inText('swapped_day', swap),
    ...replaceEach(reply, 'day', /\b11\/23\/2026\b/, () => ['11/24/2026', '11/23/2025', '12/23/2026']),
    ...replaceEach(reply, 'day', /\b23\/11\/2026\b/, () => ['24/11/2026', '23/11/2025', '2026-11-22']),
    ...replaceEach(reply, 'day', /\byesterday\b/, () => ['today', 'last Tuesday', 'two days ago']),
    ...replaceEach(reply, 'day', /\bayer\b/, () => ['hoy', 'anteayer', 'el martes pasado']),
    ...WEEKDAYS.flatMap((names) =>
      names.flatMap((name, n) =>
        replaceEach(reply, 'weekday', new RegExp(`\\b${name}(?=,? (?:${MONTH}|\\d))`), () => [
          names[(n + 1) % 7] ?? '',
        ]),
      ),
    ),
  ];
}

function alterAmounts(reply: SampleReply, facts: readonly Fact[]): Alteration[] {
  const amounts = valuesOf(facts, 'amount').map((amount) => amount.split(' ')[0] ?? '');
  const known = new Set(amounts.map(Number));
  const written = (amount: string): string[] => [
    amount,
    amount.replace('.', ','),
    amount.replace(/^(\d)(\d{3})\./, '$1,$2.'),
    amount.replace(/^(\d)(\d{3})\.(\d+)$/, '$1.$2,$3'),
  ];
  const plain = (text: string) => Number(text.replace(/[.,](?=\d{3})/g, '').replace(',', '.'));
  return [
    ...[...new Set(amounts.flatMap(written))].flatMap((amount) =>
      replaceEach(reply, 'amount', new RegExp(`(?<![\\d.,])${escapeForPattern(amount)}(?!\\d)`), ([whole]) =>
        [changeDigitAt(whole, 0), changeDigitAt(whole, 2), changeDigitAt(whole, 3)].filter(
          (other) => !known.has(plain(other)),
        ),
      ),
    ),
    ...replaceEach(reply, 'currency', /\$(?=\d)/, () => ['€', '£', 'R$']),
    ...replaceEach(reply, 'currency', /(?<=\d )USD/, () => ['EUR', '€', 'GBP', 'CHF']),
    ...replaceEach(reply, 'swapped_amount', /(?<=refunded \$|refund of \$)[\d.]+/, () => ['226.11', '412.75', '6.95']),
    ...replaceEach(reply, 'swapped_amount', /(?<=reembolsado |reembolsamos |reembolso de )[\d,]+/, () => [
      '226,11',
      '412,75',
      '6,95',
    ]),
  ];
}

function alterLinks(reply: SampleReply): Alteration[] {
  const falsify = (link: string) => [
    link.replace('www.', 'www1.'),
    link.replace('https', 'http'),
    `${link}1`,
    link.replace('.com', '.com.evil.example'),
    link.replace('://', '://evil.example@'),
    link.replace('fedextrack', 'fedextrаck'),
    `${link}#x`,
    link.toUpperCase(),
  ];
  const extra = [
    'See https://evil.example/track.',
    'See evil.example/track for more.',
    'Visit www.evil.example now.',
    'javascript:alert(1)',
    'Click bit.ly/3xYz please.',
    'http://10.0.0.1/x',
    'See ftp://evil.example/a.',
  ];
  const addresses = [
    'Write to attacker@evil.example.',
    'Contact: refunds@northwind-home.example.evil.example',
    'Ask other.customer@example.com.',
    'Call +1 555 867 5309.',
    'Call us on 0800 123 4567.',
  ];
  return [
    ...replaceEach(reply, 'link', /https:\/\/[^\s]+/, ([link]) => falsify(link)),
    ...extra.map((sentence) => alteration('link', reply, `${reply.text} ${sentence}`, sentence)),
    ...addresses.map((sentence) => alteration('address', reply, `${reply.text} ${sentence}`, sentence)),
    ...['\u202eopposite\u202c', 'Ѕhipped', 'оrder'].map((word) =>
      alteration('script', reply, `${reply.text} ${word}`, word),
    ),
  ];
}

/** Two parcels, six items and two orders, as words; three is a quantity of the order, and no number of its parcels. */
const WORDED_NUMBERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\btwo(?= (?:separate )?parcels)/, ['three', 'four', 'nine', 'twenty-six']],
  [/\btwo(?= orders)/, ['seven', 'twenty-six']],
  [/\bsix(?= items)/, ['four', 'seven', 'nine', 'thirty-one']],
  [/\bdos(?= paquetes)/, ['tres', 'cuatro', 'nueve', 'veintiséis']],
  [/\bdos(?= pedidos)/, ['siete', 'veintiséis']],
  [/\bseis(?= artículos)/, ['cuatro', 'siete', 'nueve', 'treinta y uno']],
  [/\bzwei(?= (?:getrennten )?Paketen)/, ['drei', 'vier', 'neun', 'sechsundzwanzig']],
  [/\bsechs(?= Artikel)/, ['vier', 'sieben', 'neun', 'einunddreißig']],
  [/\bdeux(?= colis)/, ['trois', 'quatre', 'neuf', 'vingt-six', 'dix-neuf']],
  [/\bsix(?= articles)/, ['quatre', 'sept', 'neuf', 'trente et un']],
  [/\bdue(?= pacchi)/, ['tre', 'quattro', 'sei', 'ventisei']],
  [/\bsei(?= articoli)/, ['quattro', 'sette', 'nove', 'trentuno']],
  [/\btwee(?= pakketten)/, ['drie', 'vier', 'negen', 'zesentwintig', 'tweeëntwintig']],
  [/\bzes(?= artikelen)/, ['vier', 'zeven', 'negen', 'eenendertig']],
  [/\bdois(?= pacotes)/, ['três', 'quatro', 'nove', 'vinte e seis']],
  [/\bseis(?= itens)/, ['quatro', 'sete', 'nove', 'trinta e um']],
];

function alterNumbers(reply: SampleReply, facts: readonly Fact[]): Alteration[] {
  const known = new Set([
    ...facts.filter((fact) => fact.kind === 'quantity').map((fact) => Number(fact.value)),
    1,
    2,
    3,
    4,
    5,
    6,
  ]);
  const others = (number: string) =>
    [Number(number) + 13, Number(number) + 40].filter((other) => !known.has(other)).map(String);
  return [
    ...replaceEach(reply, 'number', /\b\d{1,2}(?= (?:×|days?|working|días|pieces|unidades))/, ([number]) =>
      others(number),
    ),
    ...WORDED_NUMBERS.flatMap(([pattern, others]) => replaceEach(reply, 'worded_number', pattern, () => others)),
    ...replaceEach(reply, 'number', /\btreinta(?= días)/, () => ['sesenta', 'catorce']),
  ];
}

function alterTitles(reply: SampleReply, facts: readonly Fact[]): Alteration[] {
  const own = new Set(valuesOf(facts, 'title'));
  const foreign = CATALOGUE.filter((title) => !own.has(title));
  return [...own].flatMap((title) => [
    ...replaceEach(reply, 'title', new RegExp(escapeForPattern(title)), () => foreign),
    ...replaceEach(reply, 'variant', new RegExp(escapeForPattern(title)), ([whole]) => [
      whole.replace(/\(\S+,/, '(mini,'),
      whole.replace(/, [^,]+\)/, ', purple)'),
    ]),
  ]);
}

/** Values of the second order told of the first. */
function mixOrders(reply: SampleReply, facts: readonly Fact[]): Alteration[] {
  if (reply.world !== 'both') return [];
  const [first, second] = valuesOf(facts, 'order_number').map((number) => number.replace('#', ''));
  const swapped = reply.text
    .replaceAll(first ?? '', 'FIRST')
    .replaceAll(second ?? '', first ?? '')
    .replaceAll('FIRST', second ?? '');
  return [
    alteration('mixed_orders', reply, swapped, 'order numbers exchanged'),
    ...replaceEach(
      reply,
      'mixed_orders',
      /(?<=expected on |previsto para el |se espera para el )(?:November 23|23 de noviembre)/,
      ([day]) => [day.replace('23', '17')],
    ),
    ...replaceEach(reply, 'mixed_orders', /412[.,]75/, ([amount]) => [
      amount.replace('412', '226').replace('75', '11'),
    ]),
    ...replaceEach(reply, 'mixed_orders', /794612345671/, () => ['1Z999AA10123456784']),
  ];
}
