import { describe, expect, test } from 'vitest';
import { detectMachineMail, type MachineMailEvidence } from './detect-machine-mail.ts';

const mail = (more: Partial<MachineMailEvidence>): MachineMailEvidence => ({
  headers: [],
  from: [{ name: 'Ada', address: 'ada@example.com' }],
  returnPath: 'ada@example.com',
  subject: 'Order',
  text: more.text ?? 'Where is my order?',
  body: more.text ?? '',
  partTypes: [],
  ...more,
});
const header = (name: string, value: string) => [{ name, value }];
const kindOf = (more: Partial<MachineMailEvidence>) => detectMachineMail(mail(more))?.kind ?? null;

describe('hard proof', () => {
  test.each<[string, Partial<MachineMailEvidence>, string]>([
    ['a delivery status part', { partTypes: ['message/delivery-status'] }, 'bounce'],
    [
      'a read receipt',
      { headers: header('content-type', 'multipart/report; report-type=disposition-notification'), returnPath: '' },
      'notification',
    ],
    ['a feedback report', { partTypes: ['message/feedback-report'] }, 'notification'],
    ['Auto-Submitted', { headers: header('auto-submitted', 'auto-replied') }, 'auto_reply'],
    [
      'Auto-Submitted: auto-generated',
      { headers: header('auto-submitted', 'auto-generated (carrier)') },
      'notification',
    ],
    ['a list', { headers: header('list-id', '<x.example>') }, 'list'],
    ['X-Failed-Recipients', { headers: header('x-failed-recipients', 'x@example.com') }, 'bounce'],
    ['mailer-daemon', { from: [{ name: '', address: 'mailer-daemon@example.com' }] }, 'bounce'],
    [
      'a null sender with the words of a bounce',
      { returnPath: '', text: 'A message that you sent has not yet been delivered to one or more of its recipients.' },
      'bounce',
    ],
    ['a no-reply address', { from: [{ name: '', address: 'no-reply@example.com' }] }, 'notification'],
  ])('%s', (_, more, kind) => {
    expect(detectMachineMail(mail(more))).toMatchObject({ kind, proof: 'hard' });
  });

  test('Auto-Submitted: no is a person', () => expect(kindOf({ headers: header('auto-submitted', 'no') })).toBe(null));
});

describe('wording without any header', () => {
  test.each<[string, string, string]>([
    ['en', 'Out of office: order', 'I am on vacation until Monday.'],
    [
      'en',
      'Re: invoice',
      'Thank you for your message. I am out of the office until 3 December with no access to mail.',
    ],
    ['de', 'Abwesenheitsnotiz: Rechnung', 'Ich lese keine Mails.'],
    ['de', 'Re: Rechnung', 'Ich bin vom 3.12. bis 9.12. im Urlaub. Ihre Nachricht wird nicht weitergeleitet.'],
    ['es', 'Respuesta automática: factura', 'Vuelvo el lunes.'],
    ['es', 'Re: factura', 'Estoy de vacaciones hasta el 9 de diciembre.'],
    ['fr', 'Réponse automatique : facture', 'De retour lundi.'],
    ['fr', 'Re: facture', 'Je suis absente du bureau jusqu’au 9 décembre.'],
    ['it', 'Risposta automatica: fattura', 'Torno lunedì.'],
    ['it', 'Re: fattura', '*** Messaggio automatico *** Rientro lunedì.'],
    ['nl', 'Automatisch antwoord: factuur', 'Maandag weer terug.'],
    ['nl', 'Re: factuur', 'Ik ben met vakantie tot 9 december.'],
    ['pt', 'Resposta automática: fatura', 'Volto na segunda-feira.'],
    ['pt', 'Re: fatura', 'Estou de férias até 9 de dezembro.'],
  ])('an automatic reply in %s: %s', (_, subject, text) => {
    expect(detectMachineMail(mail({ subject, text }))).toMatchObject({ kind: 'auto_reply', proof: 'text' });
  });

  test('an acknowledgement of a ticket system', () =>
    expect(
      kindOf({
        subject: '[Request received] cartons',
        text: '##- Please type your reply above this line -##\nYour request has been received.',
      }),
    ).toBe('notification'));
});

describe('a person who speaks of machines is a person', () => {
  test.each([
    'I will be out of office next week, can you deliver before Thursday?',
    'Your automatic reply was no help. Please let a human answer: where is my parcel?',
    'DHL says the parcel could not be delivered. What can I do?',
    'Ich bin nächste Woche im Urlaub, können Sie vorher liefern?',
    'Estoy de vacaciones hasta el lunes, ¿pueden entregarlo después?',
    'I got an undeliverable message when I wrote to your other address. Is order 1001 shipped?',
  ])('%s', (text) => expect(kindOf({ text })).toBe(null));

  test('a buyer behind a marketplace relay', () => {
    expect(
      kindOf({
        from: [{ name: 'Ada', address: 'ada123@marketplace.amazon.example' }],
        headers: header('auto-submitted', 'auto-generated'),
        text: 'Where is my stuff?',
      }),
    ).toBe(null);
  });
});
