// Numbers as words: a reply's "within two days" is a fact as much as "within 2 days". Called by mask-sentence.ts.
import { foldText, listTokens } from '../domain/identifiers/fold-text.ts';
import type { Language } from '../domain/language.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Two to twelve and what stands for many; one is an article in most of these languages. Folded. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(
    'two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty sixty ninety hundred dozen half double percent',
  ),
  es: list(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce catorce quince veinte treinta sesenta noventa cien mitad doble quincena',
  ),
  de: list(
    'zwei drei vier funf sechs sieben acht neun zehn elf zwolf vierzehn funfzehn zwanzig dreißig dreissig sechzig neunzig hundert dutzend halfte prozent',
  ),
  fr: list(
    'deux trois quatre cinq six sept huit neuf dix onze douze quatorze quinze quinzaine vingt trente soixante cent moitie double',
  ),
  it: list(
    'due tre quattro cinque sei sette otto nove dieci undici dodici quattordici quindici venti trenta sessanta cento meta doppio',
  ),
  nl: list(
    'twee drie vier vijf zes zeven acht negen tien elf twaalf veertien vijftien twintig dertig zestig honderd helft procent',
  ),
  pt: list(
    'dois duas tres quatro cinco seis sete oito nove dez onze doze catorze quinze vinte trinta sessenta cem metade dobro',
  ),
};

export const holdsNumberWord = (text: string, language: Language): boolean =>
  listTokens(foldText(text)).some(({ word }) => WORDS[language].has(word));
