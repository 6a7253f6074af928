// What people write to an order desk in French, from telegram style to formal letters: France, Belgium, Switzerland,
// Canada. Shape: language-rules.ts; notation: patterns/token-pattern.ts.
import type { LanguageRules } from '../language-rules.ts';
import { business } from './business.ts';
import { changes } from './changes.ts';
import { delivery } from './delivery.ts';
import { faults } from './faults.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { sentences } from './sentences.ts';
import { status } from './status.ts';
import { words } from './words.ts';

export const french: LanguageRules = {
  language: 'fr',
  ...words,
  ...sentences,
  intents: { ...status, ...delivery, ...changes, ...faults, ...money, ...questions, ...business, ...people },
};
