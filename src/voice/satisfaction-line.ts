// The last line of a reply to a shopper, where the desk asks whether it was helpful: one question and one link. Called by write-reply.ts, and
// where a reply that went out is read again for its words.
import { LANGUAGES, type Language } from '../domain/language.ts';

/** Neither formal nor informal, and no number: the line claims nothing. */
const QUESTIONS: Readonly<Record<Language, string>> = {
  en: 'Was this reply helpful? Tell us here:',
  es: '¿Ha sido útil esta respuesta? Contestar aquí:',
  de: 'War diese Antwort hilfreich? Hier antworten:',
  fr: 'Cette réponse a-t-elle été utile ? Répondre ici :',
  it: 'Questa risposta è stata utile? Rispondere qui:',
  nl: 'Was dit antwoord nuttig? Laat het hier weten:',
  pt: 'Esta resposta foi útil? Responder aqui:',
};

export const satisfactionLine = (language: Language, link: string): string => `${QUESTIONS[language]} ${link}`;

/** The text without that line, whatever its language. */
export const withoutSatisfactionLine = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !LANGUAGES.some((language) => line.startsWith(`${QUESTIONS[language]} https://`)))
    .join('\n');
