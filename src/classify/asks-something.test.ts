import { describe, expect, test } from 'vitest';
import { asksSomething } from './asks-something.ts';

describe('a text that asks', () => {
  test.each([
    'Where is my order?',
    'Please confirm the quantities by Friday.',
    'Could you resend it',
    'Necesitamos la factura.',
    '¿Dónde está',
    'Bitte bestätigen Sie den Termin.',
    'Merci de confirmer la date.',
    'Merci de bien vouloir répondre.',
    'Vi preghiamo di confermare.',
    'Kunt u dit bevestigen',
    'Por gentileza, confirmem o prazo.',
  ])('%s', (text) => expect(asksSomething(text)).toBe(true));
});

describe('a text that only tells', () => {
  test.each([
    'Thanks, it arrived.',
    'Please note that our office is closed.',
    'Please do not reply to this message.',
    'Gracias, todo bien.',
    'Danke, alles angekommen.',
    'Bitte beachten: Lager geschlossen.',
    'Merci de votre rapidité !',
    'Merci de noter la date.',
    'Grazie, tutto a posto.',
    'Bedankt, alles is binnen.',
    'Obrigado, chegou tudo.',
    'Your order has left our warehouse in 2 pallets.',
  ])('%s', (text) => expect(asksSomething(text)).toBe(false));
});
