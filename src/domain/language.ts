// The languages a desk can answer in, and what language detection may say.

/** ISO 639-1 codes of the languages that Waybill answers in. */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'it', 'nl', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As ISO 639-2 has it: too little text to tell. */
export const UNKNOWN_LANGUAGE = 'und';

export const isServedLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);
