// Finds the line that introduces quoted mail: "On 3 Nov 2026, at 10:04, Anna <anna@x.example> wrote:", in any language,
// wrapped over several lines, with the verb in front of the name, behind it or missing. Called by split-text.ts.

const CHARACTERS_MAX = 500;
const LINES_MAX = 6;
const START_CHARACTERS = 45;

/** The word that clients put in front of the date, or the date itself, with or without a weekday. */
const OPENING_WORD =
  /^[\s>*_-]{0,10}(?:on|at|am|um|le|el|il|in data|op|em|en|no dia|den|dne|dnia|w dniu|på|vào|в|у|在|tr|pe|la)[\s,]/iu;
const DATE_START = /^[\s>*_-]{0,10}(?:\d|在|\p{L}{2,14}(?:-\p{L}{2,6})?[.,]{1,2}\s)/iu;
const SHORT_WORD = /^[\s>*_-]{0,10}\p{L}{1,5}[\s.,]/iu;
const NAME_AND_ADDRESS = /^[^@<>\n]{0,80}[<([]{1,2}[^@\s]{1,80}@/u;
const END = /(?:[:：]|\swrote\s{0,3}-{2,10})\s{0,5}$/u;
const TIME = /(?<!\d)\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?!\d)/u;
const DATE =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|(?<!\d)\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}|\p{L}{3,10}\s\d{1,2}(?!\d)/u;
const NUMERIC_DATE = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const ADDRESS = /[^\s<>()[\]",;:]{1,80}@[^\s<>()[\]",;:]{2,255}/u;
const ADDRESS_AT_END = /@[^\s<>()[\]",;:]{2,255}[>)\]\s]{0,8}[:：]\s{0,5}$/u;
const VERB =
  /(?<!\p{L})(?:wrote|writes|schrieb(?:en)?|geschrieben|schreibt|escribió|escribio|escribe|a écrit|a ecrit|écrit|écrivait|ha scritto|scrisse|scrive|schreef|schrijft|geschreven|escreveu|escreve|skrev|skrifaði|kirjoitti|napisał(?:\(a\)|a)?|napisal(?:\(a\)|a)?|napsal(?:\(a\)|a)?|написал(?:\(а\)|а)?|пишет|писал|написав|írta|a scris|đã viết|yazdı|şunları yazdı|έγραψε|geskryf)(?!\p{L})|写道|寫道|さんは書きました|のメール|님이 작성/iu;
/** "… and then you wrote:" is a person's sentence. */
const PRONOUN =
  /(?<!\p{L})(?:i|you|we|they|ich|sie|wir|ihr|mir|uns|yo|usted|ustedes|nosotros|me|je|vous|nous|on m'a|io|lei|voi|noi|ik|u|jullie|wij|eu|você|vocês|nós)(?!\p{L})/iu;
const VERB_AT_END_CHARACTERS = 40;
const UNADDRESSED_CHARACTERS_MAX = 120;

export interface Attribution {
  /** Index of the first line after it. */
  readonly end: number;
  /** True where it names year or time and an address, or year and time, as clients do; people who cite by hand seldom do. */
  readonly isByClient: boolean;
}

/** The attribution that begins with line `at`, or null. Reads a bounded number of lines. */
export function readAttribution(lines: readonly string[], at: number): Attribution | null {
  const first = lines[at] ?? '';
  if (first.length > CHARACTERS_MAX) return null;
  const start = readStart(first);
  if (start === null || splitSharedLine(first) !== null) return null;
  let joined = '';
  let count = 0;
  for (let index = at; index < lines.length && count < LINES_MAX; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '') {
      if (index > at && !/^(?:<|mailto:)/iu.test((lines[index + 1] ?? '').trim())) return null;
      continue;
    }
    if (joined.length + line.length > CHARACTERS_MAX || (index > at && beginsAnew(line))) return null;
    joined = joined === '' ? line : `${joined} ${line}`;
    count += 1;
    const isByClient = judge(joined, start);
    if (isByClient !== null) return { end: index + 1, isByClient };
  }
  return null;
}

type Start = 'opening_word' | 'date' | 'short_word' | 'name';

function readStart(line: string): Start | null {
  if (hasEarlyDigit(line)) {
    if (OPENING_WORD.test(line)) return 'opening_word';
    if (DATE_START.test(line)) return 'date';
    if (SHORT_WORD.test(line)) return 'short_word';
  }
  return NAME_AND_ADDRESS.test(line) ? 'name' : null;
}

const hasEarlyDigit = (line: string): boolean => /\d/u.test(line.slice(0, START_CHARACTERS));

/** The attribution proper may begin on a later line than one that merely looks like a beginning. */
function beginsAnew(line: string): boolean {
  return OPENING_WORD.test(line) && hasEarlyDigit(line) && judge(line, 'opening_word') !== null;
}

/** Null: no attribution. Otherwise whether a client wrote it. */
function judge(joined: string, start: Start): boolean | null {
  if (!END.test(joined)) return null;
  const hasAddress = ADDRESS.test(joined);
  const hasTime = TIME.test(joined);
  if (!VERB.test(joined)) return start === 'date' && hasTime && ADDRESS_AT_END.test(joined) ? true : null;
  if (start === 'name') return NAME_AND_ADDRESS.test(joined) ? true : null;
  if (!hasTime && !DATE.test(joined)) return null;
  const hasYear = YEAR.test(joined) || NUMERIC_DATE.test(joined);
  if (hasAddress) return hasTime || hasYear;
  if (start === 'short_word') return null;
  if (hasTime && hasYear && joined.length <= UNADDRESSED_CHARACTERS_MAX && !PRONOUN.test(joined)) return true;
  return hasTime || VERB.test(joined.slice(-VERB_AT_END_CHARACTERS)) ? false : null;
}

export interface SharedLine {
  readonly before: string;
  readonly attribution: string;
}

/** A reply whose last line runs into the attribution: "Yes please On Wed, Nov 4, 2026 at 3:59 PM, x@y.example wrote:". */
export function splitSharedLine(line: string): SharedLine | null {
  if (line.length > CHARACTERS_MAX || !END.test(line) || (OPENING_WORD.test(line) && hasEarlyDigit(line))) return null;
  for (const match of line.matchAll(/(?:\s|-{2,5}\s?)(?=(?:On|Am|Le|El|Il|Op|Em)\s.{0,25}\d)/gu)) {
    const attribution = line.slice(match.index + match[0].length);
    if (judge(attribution.trim(), 'opening_word') === true) return { before: line.slice(0, match.index), attribution };
  }
  return null;
}
