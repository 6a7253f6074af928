// The words of people's names in a text: those of names that are known, and those that a greeting, a sign-off or the writer shows to be
// one. Called by pseudonyms.ts; the known ones by src/proposals, too.
import { foldText } from '../domain/identifiers/fold-text.ts';
import { GREETINGS } from './greeting-words.ts';

const WORD = /[\p{L}\p{M}'’]{1,60}/gu;

/** The words of names, as they are looked up. */
export const foldNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => [...foldText(name).matchAll(/[\p{L}\p{M}'’-]{1,60}/gu)].map(([word]) => word))
      .filter((word) => word.length > 2),
  );

export const foldName = (word: string): string => foldText(word).replace(/'s$|^'+|'+$/gu, '');

/** What is never a name where a greeting or a sign-off stands. Folded. */
const NO_NAMES = new Set(
  `team support service customer care sir madam sirs all there everyone together both you guys thanks thank many best kind kindest warm regards
  wishes cheers yours sincerely faithfully truly respectfully cordially sent from my iphone android order orders help please the and for your with
  damen herren zusammen team kundenservice kundendienst liebes danke dank vielen besten viele beste freundliche freundlichen grusse gruß grüße grussen gruss herzliche liebe
  lg mfg vg mit voraus schone schonen tag abend morgen nachmittag woche
  senor senora senores todos equipo gracias muchas saludos un saludo cordial cordiales cordialmente atentamente atte dias tardes noches
  monsieur madame messieurs mesdames tous equipe merci beaucoup cordialement bien bonne journee soiree sinceres salutations amicalement respectueusement jour
  signore signora signori tutti grazie mille cordiali saluti distinti buona giornata serata giorno sera
  heer mevrouw heren dames allemaal bedankt dank groet groeten met vriendelijke hartelijke alvast hoogachtend mvg dag
  senhor senhora senhores todos obrigado obrigada muito cumprimentos atenciosamente abraco melhores dia tarde noite`
    .split(/\s+/)
    .map((word) => foldText(word)),
);

const INTRODUCED =
  /(?:my name is|mein name ist|ich hei(?:ß|ss)e|je m['’]appelle|mon nom est|me llamo|mi nombre es|mi chiamo|il mio nome è|mijn naam is|ik heet|meu nome é|(?:me chamo|chamo-me)|name:|nombre:|nom:|nome:|naam:)\s{1,3}((?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}[ ]?){1,4})/giu;
const TITLED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Hr|Fr|Mme|Mlle|Monsieur|Madame|Sr|Sra|Señora?|Signora?|Sig|Dhr|Mevr|Mevrouw|Senhora?)\.? ((?:\p{Lu}[\p{L}\p{M}'’-]{1,40} ?){1,3})/gu;
const GREETING_CHARACTERS_MAX = 60;
const SIGNED = { linesMax: 6, charactersMax: 40 };
const NAME_LINE =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]{1,30}|\p{Lu}\.?)(?: (?:(?:van|von|de|der|den|da|di|du|la|le|dos|del|y) ){0,2}(?:\p{Lu}[\p{L}\p{M}'’-]{1,30}|\p{Lu}\.?)){0,3}[,.!]?$/u;

/** Folded, of at least two letters. */
export function listShownNames(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.slice(0, 200).trim());
  const shown = [
    ...[...text.matchAll(INTRODUCED)].map(([, name = '']) => name),
    ...[...text.matchAll(TITLED)].map(([, name = '']) => name),
    ...lines.slice(0, 5).map(readGreeted),
    // A line alone, such as a subject, has no signature: "Warranty" is nobody's name.
    ...(lines.filter((line) => line !== '').length > 1 ? readSigned(lines) : []),
  ];
  return shown
    .flatMap((name) => name.match(WORD) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(foldName)
    .filter((word) => word.length > 1 && !NO_NAMES.has(word) && !GREETINGS.has(word));
}

/** What follows the word of greeting up to the first sign. */
function readGreeted(line: string): string {
  const [first = '', ...rest] = line.slice(0, GREETING_CHARACTERS_MAX).split(/ {1,5}/);
  return GREETINGS.has(foldName(first)) ? (rest.join(' ').split(/[,!:.;?]/, 1)[0] ?? '') : '';
}

/** The last lines that are nothing but words written large. */
function readSigned(lines: readonly string[]): readonly string[] {
  const signed: string[] = [];
  for (const line of lines.filter((one) => one !== '').slice(-SIGNED.linesMax))
    if (line.length <= SIGNED.charactersMax && NAME_LINE.test(line)) signed.push(line);
  return signed;
}
