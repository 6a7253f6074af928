// Whether a text speaks of a thing as one that is known to both, "my lamp", and not as a place or in passing: "at the table",
// "I watch for it", "the order desk". Called by chooseOrders. All words folded.
import { isServedLanguage, type Language } from '../language.ts';
import { foldText, listTokens } from './fold-text.ts';
import { wordSet } from './word-set.ts';

const POSSESSIVES =
  wordSet(`my our mein meine meinen meinem meiner unser unsere unseren mi mis nuestro nuestra nuestros nuestras
  ma mon mes notre nos mio mia miei mie nostro nostra nostri nostre mijn ons onze meu minha meus minhas nosso nossa`);
const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('the this that these those'),
  de: wordSet('der die das den dem diese dieser diesen dieses zum zur vom beim'),
  es: wordSet('el la los las este esta estos estas del al'),
  fr: wordSet('le les l la ce cette ces du des'),
  it: wordSet('il lo la i gli le l questo questa del dello della dell dei delle al alla'),
  nl: wordSet('de het deze dit dat die'),
  pt: wordSet('o a os as do da dos das este esta esse essa'),
};
/** Two words may describe the thing: "my black desk lamp". */
const DESCRIPTIONS_MAX = 2;
/** As far as a word that waits for the thing may stand before it. */
const LOOK_BACK = 8;
/** What makes a place of the thing behind its article. */
const PLACING =
  wordSet(`in at under behind beside inside near unter neben hinter bei im am vor en sobre bajo dentro detras dans sous
  derriere devant sotto dietro dentro nel nella sul sulla onder achter naast bij em sob atras no na`);
/** "Next to the lamp", "à côté de la lampe". */
const BESIDE = wordSet('next close front cote lado accanto vicino davanti fianco');
const BESIDE_WORDS_MAX = 3;
/** These place a thing too, unless somebody waits "auf die Lampe". */
const PLACING_OR_WAITING = wordSet('on auf sur op');
const WAITING = wordSet('wait waiting waited warte warten wartet gewartet wacht wachten gewacht');
/** A desk with one of these before it is no piece of furniture. */
const OFFICES = wordSet('order orders help service support front customer information info reception mail');

/** `things` are the words of the text that name the thing, folded, as a match has them. */
export function namesAsThing(text: string, things: string, language: string): boolean {
  const words = listTokens(foldText(text)).map(({ word }) => word);
  const [first = '', ...rest] = listTokens(foldText(things)).map(({ word }) => word);
  const articles = ARTICLES[isServedLanguage(language) ? language : 'en'];
  return words.some(
    (word, at) =>
      word === first &&
      rest.every((next, n) => words[at + n + 1] === next) &&
      isDetermined(words.slice(Math.max(0, at - LOOK_BACK), at).reverse(), articles),
  );
}

/** `before` leads away from the thing, leftwards. */
function isDetermined(before: readonly string[], articles: ReadonlySet<string>): boolean {
  const at = before.slice(0, DESCRIPTIONS_MAX + 1).findIndex((word) => POSSESSIVES.has(word) || articles.has(word));
  if (at < 0 || before.slice(0, at).some((word) => OFFICES.has(word))) return false;
  if (before.slice(at, at + BESIDE_WORDS_MAX).some((word) => BESIDE.has(word))) return false;
  const preposition = before[at + 1] ?? '';
  if (!PLACING_OR_WAITING.has(preposition)) return !PLACING.has(preposition);
  return POSSESSIVES.has(before[at] ?? '') || before.slice(at + 2, at + 5).some((word) => WAITING.has(word));
}
