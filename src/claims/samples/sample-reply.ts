// A reply written for the tests of the ground check, and what it is checked with.

import type { Finding } from '../../domain/decision.ts';
import type { Language } from '../../domain/language.ts';
import { checkClaims } from '../check-claims.ts';
import { CATALOGUE, CUSTOMER, factsOf, NAMES, TODAY, type World } from './worlds.ts';

export interface SampleReply {
  readonly world: World;
  readonly text: string;
}

const FRAMES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Hello Marta,', 'Kind regards,'],
  es: ['Hola, Marta:', 'Un saludo,'],
  de: ['Guten Tag Marta Lind,', 'Freundliche Grüße'],
  fr: ['Bonjour Marta,', 'Cordialement,'],
  it: ['Buongiorno Marta,', 'Cordiali saluti,'],
  nl: ['Beste Marta,', 'Met vriendelijke groet,'],
  pt: ['Olá, Marta,', 'Com os melhores cumprimentos,'],
};

/** The reply in its frame, checked without its HTML, which has tests of its own. */
export function checkSample(
  { world, text }: SampleReply,
  language: Language,
  subject = 'Re: my order',
): readonly Finding[] {
  const [greeting = '', signOff = ''] = FRAMES[language] ?? [];
  const whole = `${greeting}\n\n${text}\n\n${signOff}\nYour order desk\nNorthwind Home\norders@northwind-home.example · +1 555 0100`;
  return checkClaims({
    reply: { subject, text: whole, html: '', to: [{ name: 'Marta Lind', address: CUSTOMER }] },
    language,
    facts: factsOf(world),
    knownTitles: CATALOGUE,
    wordsToAvoid: [],
    today: TODAY,
    mailSubject: 'my order',
    allowedNames: NAMES,
  });
}
