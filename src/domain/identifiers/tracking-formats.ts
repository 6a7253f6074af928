// The table of tracking-number formats: which carrier, what the number looks like, and what proves it.
// Sources: the carriers' public barcode guides (UPS, FedEx, USPS Publication 199, DPD parcel label specification),
// UPU S10 for the post offices, GS1 for SSCC. Read by tracking-number.ts.
import type { CarrierId } from './carriers.ts';
import {
  hasAlternatingCheckDigit,
  hasFedexCheckDigit,
  hasGs1CheckDigit,
  hasLuhnCheckDigit,
  hasMod7CheckDigit,
  hasMod3736CheckCharacter,
  hasS10CheckDigit,
} from './check-digits.ts';

export interface TrackingFormat {
  readonly carrier: CarrierId;
  /** Of the whole number in capitals without spaces. */
  readonly shape: RegExp;
  /** Present where the format has a check digit: a number of this shape that fails it is not of this format. */
  readonly check?: (number: string) => boolean;
  /** True where the shape alone says "tracking number"; other unchecked numbers need a word beside them that says so. */
  readonly isDistinctive?: boolean;
  /** True where so many other numbers look alike that even a right check digit needs a word beside it. */
  readonly needsWord?: boolean;
}

/** A 20-digit USPS or FedEx SmartPost number is printed without the application identifier that its check digit covers. */
const hasImpbCheckDigit = (digits: string): boolean =>
  hasGs1CheckDigit(digits) || hasGs1CheckDigit(`91${digits}`) || hasGs1CheckDigit(`92${digits}`);
/** `420` and a ZIP code (5 or 9 digits) stand before the number itself. */
const hasRoutedImpbCheckDigit = (digits: string): boolean =>
  hasGs1CheckDigit(digits.slice(digits.length === 34 ? 12 : 8));
/** OnTrac's letter stands for a digit: C for 4, D for 5. */
const hasOntracCheckDigit = (number: string): boolean =>
  hasAlternatingCheckDigit(`${number.startsWith('C') ? 4 : 5}${number.slice(1)}`);
const isZero = (digits: string): boolean => /^0*$/.test(digits);
/** DPD's label code ends with service, ISO 3166 numeric country and check character. */
const hasDpdLabelCheck = (number: string): boolean => hasMod3736CheckCharacter(number) && !isZero(number.slice(24, 27));

/** The more telling a format, the earlier it stands. */
export const TRACKING_FORMATS: readonly TrackingFormat[] = [
  { carrier: 'ups', shape: /^1Z[A-Z0-9]{15}\d$/, check: (n) => hasAlternatingCheckDigit(n.slice(2)) },
  { carrier: 'ups', shape: /^[AHJKTV]\d{10}$/, check: (n) => hasAlternatingCheckDigit(n.slice(1)), needsWord: true },
  { carrier: 'ups', shape: /^MI\d{6}[A-Z0-9]{6,22}$/, isDistinctive: true },
  { carrier: 'ups', shape: /^92748\d{17}$/, check: hasGs1CheckDigit },

  { carrier: 'usps', shape: /^9[1-5]\d{20}$/, check: hasGs1CheckDigit },
  { carrier: 'usps', shape: /^9[1-5]\d{24}$/, check: hasGs1CheckDigit },
  { carrier: 'usps', shape: /^420\d{5}9[1-5]\d{20}$/, check: hasRoutedImpbCheckDigit },
  { carrier: 'usps', shape: /^420\d{9}9[1-5]\d{20}$/, check: hasRoutedImpbCheckDigit },
  { carrier: 'dhl', shape: /^00340\d{15}$/, check: hasGs1CheckDigit },
  { carrier: 'usps', shape: /^(?:0[0-7]|1[0-9]|2[0-3]|7\d|82)\d{18}$/, check: hasImpbCheckDigit },

  { carrier: 'fedex', shape: /^9622\d{30}$/, check: (n) => hasFedexCheckDigit(n.slice(20)) },
  { carrier: 'fedex', shape: /^1[01]\d{32}$/, check: (n) => hasFedexCheckDigit(n.slice(20)) },
  { carrier: 'fedex', shape: /^3\d{31}$/, check: (n) => hasFedexCheckDigit(n.slice(16, 28)) },
  { carrier: 'fedex', shape: /^96\d{20}$/, check: (n) => hasGs1CheckDigit(n.slice(7)) },
  { carrier: 'fedex', shape: /^92612\d{17}$/, check: hasGs1CheckDigit },
  { carrier: 'fedex', shape: /^61\d{18}$/, check: hasImpbCheckDigit },
  { carrier: 'fedex', shape: /^02\d{18}$/, check: hasGs1CheckDigit },
  { carrier: 'fedex', shape: /^00\d{16}$/, check: (n) => hasGs1CheckDigit(n) && !isZero(n) },
  { carrier: 'fedex', shape: /^\d{15}$/, check: (n) => hasGs1CheckDigit(n) && !isZero(n) },
  { carrier: 'fedex', shape: /^\d{12}$/, check: (n) => hasFedexCheckDigit(n) && !isZero(n) },
  { carrier: 'fedex', shape: /^\d{14}$/, check: (n) => hasFedexCheckDigit(n) && n.startsWith('00') && !isZero(n) },

  { carrier: 'dhl', shape: /^\d{10}$/, check: (n) => hasMod7CheckDigit(n) && !isZero(n) },
  { carrier: 'dhl', shape: /^\d{11}$/, check: (n) => hasMod7CheckDigit(n) && !isZero(n), needsWord: true },
  { carrier: 'dhl', shape: /^(?:JJD|JVGL|JD01)[A-Z0-9]{2}\d{10,20}$/, isDistinctive: true },
  { carrier: 'dhl_ecommerce', shape: /^G[A-Z]\d{14,20}$/, isDistinctive: true },
  { carrier: 'dhl_ecommerce', shape: /^(?:42[0-9]\d{5})?9[34]\d{20}$/, check: (n) => hasGs1CheckDigit(n.slice(-22)) },

  { carrier: 'dpd', shape: /^[A-Z0-9]{7}\d{14}\d{6}[A-Z0-9]$/, check: hasDpdLabelCheck },
  { carrier: 'dpd', shape: /^\d{14}[A-Z]$/, check: hasMod3736CheckCharacter },

  { carrier: 'canada_post', shape: /^\d{16}$/, check: (n) => hasGs1CheckDigit(n) && !isZero(n) },
  { carrier: 'purolator', shape: /^\d{12}$/, check: (n) => hasLuhnCheckDigit(n) && !isZero(n) },
  { carrier: 'purolator', shape: /^[A-Z]{3}\d{9}$/ },
  { carrier: 'canpar', shape: /^[DS]\d{21}$/, isDistinctive: true },
  { carrier: 'old_dominion', shape: /^\d{11}$/, check: (n) => hasLuhnCheckDigit(n) && !isZero(n), needsWord: true },
  { carrier: 'ontrac', shape: /^[CD]\d{14}$/, check: hasOntracCheckDigit },
  { carrier: 'inpost', shape: /^6\d{23}$/, isDistinctive: true },
  { carrier: 'swiss_post', shape: /^99\d{16}$/, isDistinctive: true },
  { carrier: 'bpost', shape: /^32\d{22}$/, isDistinctive: true },
  { carrier: 'postnord', shape: /^(?:00)?[37]7\d{16}$/, check: hasGs1CheckDigit },

  { carrier: 'amazon', shape: /^TB[ACMR]\d{12}$/, isDistinctive: true },
  { carrier: 'amazon', shape: /^[A-Z]\d{10}$/ },
  { carrier: 'lasership', shape: /^1LS[A-Z0-9]{12,15}$/, isDistinctive: true },
  { carrier: 'lasership', shape: /^L[A-Z]\d{8}$/ },
  { carrier: 'landmark', shape: /^LTN\d{8}N1$/, isDistinctive: true },
  { carrier: 'speedee', shape: /^SP\d{18}$/, isDistinctive: true },
  { carrier: 'gofo', shape: /^GFUS\d{14}$/, isDistinctive: true },
  { carrier: 'uniuni', shape: /^U(?:US|NI|US5)[A-Z0-9]{10,18}$/ },
  { carrier: 'yodel', shape: /^J?JD\d{16}$/, isDistinctive: true },
  { carrier: 'postnl', shape: /^3S[A-Z0-9]{4,6}\d{6,9}$/, isDistinctive: true },
  { carrier: 'hermes', shape: /^H\d{19}$/, isDistinctive: true },
  { carrier: 'evri', shape: /^[A-Z]\d{2}[A-Z0-9]{3}\d{10}$/, isDistinctive: true },
  { carrier: 'parcelforce', shape: /^[A-Z]{2}\d{7}(?:001)?$/ },
  { carrier: 'chronopost', shape: /^X[A-Z]\d{9}[A-Z]{2}$/, isDistinctive: true },
  { carrier: 'colissimo', shape: /^\d[A-Z]\d{11}$/, isDistinctive: true },
  { carrier: 'correos', shape: /^P[A-Z0-9]{2}[A-Z0-9]\d[A-Z0-9]\d{16}[A-Z]$/, isDistinctive: true },
  { carrier: 'australia_post', shape: /^(?:33|99)?[A-Z]{2,5}\d{7}(?:\d{11,13})?$/ },
  { carrier: 'yunexpress', shape: /^YT\d{16}$/, isDistinctive: true },
  { carrier: 'cainiao', shape: /^LP\d{14}$/, isDistinctive: true },
  { carrier: 'fourpx', shape: /^4PX\d{13}CN$/, isDistinctive: true },
  { carrier: 'sf_express', shape: /^SF\d{12,13}$/, isDistinctive: true },
  { carrier: 'tnt', shape: /^G[A-Z]\d{9}WW$/, isDistinctive: true },

  { carrier: 'dhl_ecommerce', shape: /^[4-7]\d{13}$/ },
  { carrier: 'dpd', shape: /^\d{14}$/ },
  { carrier: 'gls', shape: /^(?:\d{11,12}|\d{14})$/ },
  { carrier: 'gls', shape: /^(?=[A-Z0-9]{0,7}\d)[A-Z](?!\d{7})[A-Z0-9]{7}$/ },
  { carrier: 'hermes', shape: /^\d{14}$/ },
  { carrier: 'dhl', shape: /^\d{12}$/ },
  { carrier: 'brt', shape: /^\d{12}$/ },
  { carrier: 'sda', shape: /^[0-9][0-9A-Z]{2}[A-Z0-9]\d{9}$/ },
  { carrier: 'correos_express', shape: /^\d{16}$/ },
  { carrier: 'tnt', shape: /^\d{9}$/ },
  { carrier: 'ups', shape: /^(?:T\d{10}|\d{9})$/ },
  { carrier: 'mondial_relay', shape: /^\d{8}$/ },
];

/** The post office of a UPU S10 number's country; other members of the union are `national_post`. */
const POST_BY_COUNTRY: Readonly<Record<string, CarrierId>> = {
  US: 'usps',
  GB: 'royal_mail',
  CA: 'canada_post',
  AU: 'australia_post',
  NZ: 'nz_post',
  IE: 'an_post',
  DE: 'dhl',
  FR: 'la_poste',
  ES: 'correos',
  IT: 'poste_italiane',
  PT: 'ctt',
  BR: 'correios',
  NL: 'postnl',
  BE: 'bpost',
  CH: 'swiss_post',
  AT: 'austrian_post',
  SE: 'postnord',
  DK: 'postnord',
  NO: 'posten_norge',
  FI: 'posti',
  PL: 'poczta_polska',
  CN: 'china_post',
  HK: 'hongkong_post',
  JP: 'japan_post',
  KR: 'korea_post',
  SG: 'singapore_post',
  IN: 'india_post',
  MX: 'correos_de_mexico',
};

/** ISO 3166-1 alpha-2 codes, as UPU S10 uses them; YP is its code for multi-country operators. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YP YT ZA ZM ZW';

let countries: ReadonlySet<string> | null = null;

const S10_SHAPE = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

/** The carrier of a UPU S10 number (`RR123456785US`) whose check digit is right, null for everything else. */
export function postOfS10Number(number: string): CarrierId | null {
  if (!S10_SHAPE.test(number) || !hasS10CheckDigit(number.slice(2, 11))) return null;
  countries ??= new Set(COUNTRIES.split(' '));
  const country = number.slice(11);
  if (!countries.has(country)) return null;
  if (country === 'FR' && number.startsWith('X')) return 'chronopost';
  if (country === 'FR' && number.startsWith('C')) return 'colissimo';
  if (country === 'GB' && (number.startsWith('E') || number.startsWith('P'))) return 'parcelforce';
  return POST_BY_COUNTRY[country] ?? 'national_post';
}
