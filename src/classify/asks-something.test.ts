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
    'Können Sie die Menge noch ändern, sonst liefern wir am Montag.',
    'Teilen Sie uns die Lieferadresse mit.',
    'Wir benötigen eine Freigabe.',
    'Merci de confirmer la date.',
    'Merci de bien vouloir répondre.',
    "Merci d'indiquer le nouveau délai.",
    'Il nous faut votre accord.',
    'Vi preghiamo di confermare.',
    'Restiamo in attesa di Vs. istruzioni.',
    'Indicateci se il lotto va bene.',
    'Gelieve de juiste referentie door te geven.',
    'Wij hebben van u een akkoord nodig.',
    'Kunt u dit bevestigen',
    'Por gentileza, confirmem o prazo.',
    'Agradecemos a confirmação da morada.',
    'Favor informar o novo prazo.',
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
    'Bitte entnehmen Sie die Daten dem Anhang.',
    'Bitte haben Sie Verständnis.',
    'Merci de votre rapidité !',
    'Merci de noter la date.',
    'Veuillez agréer nos salutations.',
    'Grazie, tutto a posto.',
    'Si prega di non rispondere a questa mail.',
    'Gelieve niet te antwoorden.',
    'Bedankt, alles is binnen.',
    'Obrigado, chegou tudo.',
    'Favor desconsiderar o aviso anterior.',
    'Your order has left our warehouse in 2 pallets.',
  ])('%s', (text) => expect(asksSomething(text)).toBe(false));
});
