// Words of courtesy: only a sentence with one may be put in front of a template's own. What else people open with may say that something
// was done, which is true of their letters and not of every one. Called by propose-wordings.ts. Folded.
import { foldText } from '../domain/identifiers/fold-text.ts';
import type { Language } from '../domain/language.ts';

const COURTESY: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:sorry|apologi[sz]e|regret|thanks?|happy|glad|pleased|understand)\b/,
  es: /\b(?:sentimos|lamentamos|disculp\w{1,6}|gracias|gusto|encantad[oa]s?|entendemos)\b/,
  de: /\b(?:leid|bedauern|entschuldig\w{1,6}|dank\w{0,3}|gern|gerne|freu\w{1,4}|verstehen)\b/,
  fr: /\b(?:desoles?|regrettons|excus\w{1,4}|merci|plaisir|volontiers|comprenons)\b/,
  it: /\b(?:dispiace|scusi\w{0,4}|grazie|piacere|volentieri|capiamo|felici)\b/,
  nl: /\b(?:spijt|sorry|excuses|vervelend|dank\w{0,2}|bedankt|graag|begrijpen)\b/,
  pt: /\b(?:lamentamos|desculp\w{1,4}|obrigad[oa]s?|agradecemos|prazer|entendemos)\b/,
};

export const isCourteous = (sentence: string, language: Language): boolean =>
  COURTESY[language].test(foldText(sentence));
