// The sample paragraphs of all languages. Used by the tests of this folder and by evals/scorers/claims.ts.
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { FREE_DE } from './free-de.ts';
import { FREE_EN } from './free-en.ts';
import { FREE_ES } from './free-es.ts';
import { FREE_FR } from './free-fr.ts';
import { FREE_IT } from './free-it.ts';
import { FREE_NL } from './free-nl.ts';
import { FREE_PT } from './free-pt.ts';
import type { FreeParagraphSample, FreeSamples } from './free-sample.ts';

export const FREE_SAMPLES: Readonly<Record<Language, FreeSamples>> = {
  en: FREE_EN,
  es: FREE_ES,
  de: FREE_DE,
  fr: FREE_FR,
  it: FREE_IT,
  nl: FREE_NL,
  pt: FREE_PT,
};

/** Good paragraphs of the next language in the list: those in the wrong one. */
export const neighbourOf = (language: Language): readonly FreeParagraphSample[] =>
  FREE_SAMPLES[LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? 'en'].good;
