// The words for days, months and spans in the seven languages, in folded form, as tables that days.ts reads.
// Sources: Unicode CLDR month and weekday names, and the words people write in mails.

/** Month names and abbreviations. Those that are common words elsewhere stand in AMBIGUOUS_MONTHS too. */
const MONTH_WORDS = [
  'january jan enero ene januar janner janvier janv gennaio gen januari janeiro',
  'february feb febrero februar fevrier fevr fev febbraio februari fevereiro',
  'march mar marzo marz maerz mars maart mrt marco',
  'april apr abril abr avril avr aprile',
  'may mayo mai maggio mag mei maio',
  'june jun junio juni juin giugno giu junho',
  'july jul julio juli juillet juil luglio lug julho',
  'august aug agosto ago août aout augustus',
  'september sep sept septiembre setiembre septembre settembre set setembro',
  'october oct octubre oktober okt octobre ottobre ott outubro out',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic dezember dez decembre dicembre dezembro',
];

/** Words that are months only in these languages, or right beside a day with a mark that says so. */
export const AMBIGUOUS_MONTHS: Readonly<Record<string, string>> = {
  mar: 'es it pt en',
  mars: 'fr',
  set: 'it pt',
  ago: 'es it pt',
  out: 'pt',
  mag: 'it',
  mai: 'de fr',
  gen: 'it',
  jan: 'de en fr nl pt',
  dic: 'es it',
  ene: 'es',
  may: 'en es',
  march: 'en',
  lug: 'it',
  giu: 'it',
  ott: 'it',
  marco: 'pt',
  mei: 'nl',
};

/** Sunday is 0. */
const WEEKDAY_WORDS = [
  'sunday domingo sonntag dimanche domenica zondag',
  'monday lunes montag lundi lunedi maandag',
  'tuesday martes dienstag mardi martedi dinsdag',
  'wednesday miercoles mittwoch mercredi mercoledi woensdag',
  'thursday jueves donnerstag jeudi giovedi donderdag',
  'friday viernes freitag vendredi venerdi vrijdag',
  'saturday sabado samstag sonnabend samedi sabato zaterdag',
];
/** Abbreviations: weekdays only right before a date, or after a word such as "on". */
const WEEKDAY_ABBREVIATIONS = [
  'sun dom so dim zo',
  'mon lun mo ma seg',
  'tue tues mar di ter',
  'wed mie mer mi wo qua',
  'thu thur thurs jue gio jeu do qui',
  'fri vie ven fr vr sex',
  'sat sab sa sam za',
];
/** Portuguese weekdays before `-feira`; alone they are ordinals. */
export const FEIRAS: Readonly<Record<string, number>> = { segunda: 1, terca: 2, quarta: 3, quinta: 4, sexta: 5 };

/** Days from today. The longest phrase counts. */
const RELATIVE_PHRASES: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
  'last night': -1,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  hoy: 0,
  ayer: -1,
  anoche: -1,
  anteayer: -2,
  antier: -2,
  'antes de ayer': -2,
  'esta manana': 0,
  'esta tarde': 0,
  'esta noche': 0,
  manana: 1,
  'pasado manana': 2,
  heute: 0,
  gestern: -1,
  vorgestern: -2,
  morgen: 1,
  ubermorgen: 2,
  uebermorgen: 2,
  'aujourd hui': 0,
  aujourdhui: 0,
  hier: -1,
  'avant hier': -2,
  demain: 1,
  'apres demain': 2,
  'ce matin': 0,
  'ce soir': 0,
  oggi: 0,
  ieri: -1,
  'l altro ieri': -2,
  'altro ieri': -2,
  altroieri: -2,
  avantieri: -2,
  stamattina: 0,
  stasera: 0,
  domani: 1,
  dopodomani: 2,
  vandaag: 0,
  gisteren: -1,
  gisteravond: -1,
  gistermiddag: -1,
  gisterochtend: -1,
  eergisteren: -2,
  vanmorgen: 0,
  vanochtend: 0,
  vanmiddag: 0,
  vanavond: 0,
  overmorgen: 2,
  hoje: 0,
  ontem: -1,
  anteontem: -2,
  'antes de ontem': -2,
  amanha: 1,
  'depois de amanha': 2,
};
/** Words that are days only in these languages: `hier` is "here" in German. */
export const RELATIVE_ONLY_IN: Readonly<Record<string, string>> = { hier: 'fr', manana: 'es', morgen: 'de nl' };

/** Numbers that people spell out before a span. */
const NUMBER_WORDS = [
  '',
  'one a an un una uno ein eine einer einem een une um uma',
  'two couple dos zwei deux due twee dois duas par paar',
  'three tres drei trois tre drie',
  'four cuatro vier quatre quattro quatro',
  'five cinco funf fuenf cinq cinque vijf',
  'six seis sechs sei zes',
  'seven siete sieben sept sette zeven sete',
  'eight ocho acht huit otto oito',
  'nine nueve neun neuf nove negen',
  'ten diez zehn dix dieci tien dez',
  'eleven once elf onze undici',
  'twelve doce zwolf zwoelf douze dodici twaalf doze',
  '',
  'fourteen catorce vierzehn quatorze quattordici veertien',
  'fifteen quince quinze quindici funfzehn vijftien',
  '',
  '',
  '',
  '',
  'twenty veinte zwanzig vingt venti twintig vinte',
];
/** Spans in days, and how far off a memory in them may be. */
const SPANS: Readonly<Record<string, { readonly days: number; readonly tolerance: number }>> = {
  'day days dia dias tag tage tagen jour jours giorno giorni dag dagen': { days: 1, tolerance: 0 },
  'week weeks semana semanas woche wochen semaine semaines settimana settimane weken': { days: 7, tolerance: 2 },
  'month months mes meses monat monate monaten mois mese mesi maand maanden': { days: 30, tolerance: 5 },
};

export interface DayWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly weekdayAbbreviations: ReadonlyMap<string, number>;
  readonly relative: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly spans: ReadonlyMap<string, { readonly days: number; readonly tolerance: number }>;
}

let words: DayWords | null = null;

const numberWords = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap((row, position) =>
      row
        .split(' ')
        .filter(Boolean)
        .map((word): [string, number] => [word, position + first]),
    ),
  );

/** The tables, built once when first asked for. */
export function dayWords(): DayWords {
  words ??= {
    months: numberWords(MONTH_WORDS, 1),
    weekdays: numberWords(WEEKDAY_WORDS, 0),
    weekdayAbbreviations: numberWords(WEEKDAY_ABBREVIATIONS, 0),
    relative: new Map(Object.entries(RELATIVE_PHRASES)),
    numbers: numberWords(NUMBER_WORDS, 0),
    spans: new Map(
      Object.entries(SPANS).flatMap(([names, span]) =>
        names.split(' ').map((name): [string, typeof span] => [name, span]),
      ),
    ),
  };
  return words;
}
