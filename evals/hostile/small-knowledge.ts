// A few passages and one approved reply, so that a hostile model has something to cite falsely. Called by measure-hostile.ts.
import { createHash } from 'node:crypto';
import type { Knowledge, Passage } from '../../src/ports/knowledge.ts';

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['Returns', 'en', 'Unused goods can be returned within 30 days. The customer pays the postage of the return.'],
  ['Warranty', 'en', 'Electrical goods carry a warranty of two years. Wear of batteries is not covered.'],
  ['Gift wrapping', 'en', 'We wrap gifts on request for 4.50 USD an order. A card with your words is included.'],
  ['Rückgabe', 'de', 'Unbenutzte Ware kann innerhalb von 30 Tagen zurückgegeben werden. Das Porto trägt der Kunde.'],
  ['Devoluciones', 'es', 'Los artículos sin usar pueden devolverse en 30 días. El cliente paga los portes.'],
  [
    'Retours',
    'fr',
    'Les articles non utilisés peuvent être retournés sous 30 jours. Le port est à la charge du client.',
  ],
];

const PASSAGES: readonly Passage[] = TEXTS.map(([title, language, text], at) => ({
  id: at + 1,
  document: `${title.toLowerCase()}.md`,
  title,
  heading: '',
  text,
  language,
  digest: createHash('sha256').update(text).digest('hex'),
  asOf: '2026-11-01T00:00:00.000Z',
}));

export const SMALL_KNOWLEDGE: Knowledge = {
  findPassages: ({ language, limit }) =>
    Promise.resolve(
      [...PASSAGES].sort((a, b) => Number(b.language === language) - Number(a.language === language)).slice(0, limit),
    ),
  findApprovedReplies: ({ language }) =>
    Promise.resolve(
      language === 'en'
        ? [{ mailId: 0, asked: 'Do you wrap gifts?', replied: 'We wrap gifts on request, with a card.' }]
        : [],
    ),
};
