import { describe, expect, test } from 'vitest';
import type { HeaderField } from '../domain/message.ts';
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

  test.each<[string, HeaderField[], string]>([
    ['Apple', header('x-apple-action', 'VACATION'), 'auto_reply'],
    ['Exchange', header('x-ms-exchange-inbox-rules-loop', 'a@x.example'), 'auto_reply'],
    ['X-Autoreply', header('x-autoreply', 'yes'), 'auto_reply'],
    ['X-Auto-Response-Suppress', header('x-auto-response-suppress', 'OOF, AutoReply'), 'notification'],
    ['a From without address', header('from', 'MAILER-DAEMON <>'), 'bounce'],
  ])('%s', (_, headers, kind) => {
    const from = headers[0]?.name === 'from' ? { from: [] } : {};
    expect(detectMachineMail(mail({ headers, ...from }))).toMatchObject({ kind, proof: 'hard' });
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
    ['en', 'Re: invoice', 'Back on Monday.\n\nThis message was generated automatically.'],
    ['de', 'Re: Rechnung', 'Am Montag sind wir wieder da.\n\nDiese Antwort wurde automatisch erstellt.'],
    ['es', 'Re: factura', 'Volvemos el lunes.\n\nRespuesta generada automáticamente.'],
    ['fr', 'Re: facture', 'De retour lundi.\n\nRéponse générée automatiquement.'],
    ['it', 'Re: fattura', 'Torniamo lunedì.\n\nMessaggio inviato automaticamente'],
    ['nl', 'Re: factuur', 'Maandag zijn we er weer.\n\nDit antwoord is automatisch gegenereerd.'],
    ['pt', 'Re: fatura', 'Voltamos na segunda-feira.\n\nResposta gerada automaticamente.'],
    ['en', 'Re: invoice', 'Our office will be closed from 24 December until 2 January.'],
    ['de', 'Re: Rechnung', 'Die Kanzlei bleibt bis einschließlich 2. Januar geschlossen.'],
    ['es', 'Re: factura', 'Nuestra oficina permanecerá cerrada hasta el 2 de enero.'],
    ['fr', 'Re: facture', 'Le cabinet sera fermé jusqu’au 2 janvier inclus.'],
    ['it', 'Re: fattura', 'I nostri uffici resteranno chiusi fino al 2 gennaio.'],
    ['nl', 'Re: factuur', 'Ons kantoor is wegens de feestdagen gesloten tot 2 januari.'],
    ['pt', 'Re: fatura', 'O nosso escritório estará encerrado até 2 de janeiro.'],
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

describe('wording of every kind, without any header', () => {
  test.each<[string, string, string]>([
    [
      'auto_reply',
      'Re: Your order',
      'Hello, I am out of the office until 23 November and will reply on my return. For urgent matters contact bob@x.example.',
    ],
    [
      'auto_reply',
      'AW: Ihre Bestellung',
      'Guten Tag, vielen Dank für Ihre Nachricht. Ich bin bis zum 23.11.2026 nicht im Büro und habe keinen Zugriff auf meine E-Mails. In dringenden Fällen wenden Sie sich bitte an Frau Meier.',
    ],
    [
      'auto_reply',
      'Re: Votre commande',
      "Bonjour, je suis actuellement en congés jusqu'au 23 novembre inclus. En cas d'urgence, contactez compta@x.example.",
    ],
    [
      'auto_reply',
      'RE: Su pedido',
      'Gracias por su correo. Estoy fuera de la oficina hasta el 23 de noviembre con acceso limitado al correo. Responderé a mi regreso.',
    ],
    [
      'auto_reply',
      'R: Il suo ordine',
      'Grazie per il messaggio. Sono fuori ufficio fino al 23 novembre. Risponderò al mio rientro.',
    ],
    [
      'auto_reply',
      'Antw: Uw bestelling',
      'Bedankt voor uw bericht. Ik ben afwezig tot 23 november. Bij dringende zaken kunt u contact opnemen met collega@x.example.',
    ],
    [
      'auto_reply',
      'RES: A sua encomenda',
      'Obrigado pela sua mensagem. Estou fora do escritório até 23 de novembro. Responderei quando regressar.',
    ],
    [
      'bounce',
      'Undelivered Mail Returned to Sender',
      'This is the mail system. Your message could not be delivered to one or more recipients.',
    ],
    [
      'notification',
      'Read: Your order',
      'Your message\n\n  To: Ann\n  Subject: Your order\n\nwas read on 19/11/2026 10:00.',
    ],
    ['notification', 'Gelesen: Ihre Bestellung', 'Ihre Nachricht\n  An: Max\nwurde am 19.11.2026 gelesen.'],
    ['notification', 'Leído: Su pedido', 'El mensaje se leyó el 19/11/2026.'],
    ['notification', 'Lu : Votre commande', 'Votre message a été lu le 19/11/2026.'],
    ['notification', 'Letto: Il suo ordine', 'Il messaggio è stato letto il 19/11/2026.'],
    ['notification', 'Gelezen: Uw bestelling', 'Uw bericht is gelezen op 19-11-2026.'],
    ['notification', 'Lida: A sua encomenda', 'A sua mensagem foi lida em 19/11/2026.'],
    ['auto_reply', 'Re: Order', 'Ihre Anfrage wurde erstellt und hat die Nummer 4711. Wir melden uns in Kürze.'],
  ])('%s: %s', (kind, subject, text) =>
    expect(detectMachineMail(mail({ subject, text }))).toMatchObject({ kind, proof: 'text' }),
  );
});

describe('a person who wants something is a person, whatever the subject', () => {
  test.each<[string, string]>([
    ['Delivery before Friday?', "Hi, I'm out of office next week, can you deliver before?"],
    ['Delivery failed', 'The courier said delivery failed. My address is correct. Please arrange a new attempt.'],
    ['Undelivered parcel W123456', 'My parcel was not delivered. Please send it again.'],
    [
      'Order W123456',
      "I'm on vacation until 5 December with limited access to email. Please hold my order until then.",
    ],
    [
      'Out of office delivery',
      'We will be out of the office from Monday until Wednesday, so please deliver our order on Thursday.',
    ],
    ['Urlaub', 'Ich bin vom 3. bis 10. im Urlaub. Bitte liefern Sie erst danach. Bestellung W123456.'],
    [
      'Zustellung fehlgeschlagen',
      'Laut DHL ist die Zustellung fehlgeschlagen, ich war aber zu Hause. Bitte nochmal zustellen.',
    ],
    ['Abwesend am Liefertag', 'Ich bin am Freitag nicht zu Hause. Bitte stellen Sie das Paket am Montag zu.'],
    ['Auto: Sitzbezug', 'Ich suche einen Sitzbezug, der passt.'],
    ['Absence', 'Je suis absent du 3 au 10 décembre, merci de livrer après cette date ma commande W123456.'],
    ['No entregado', 'El pedido consta como no entregado. Quiero que lo envíen otra vez.'],
    ['Pedido', 'Estaré de vacaciones hasta el 10 de diciembre, por favor no envíen el pedido antes.'],
    ['Mancata consegna', 'Il corriere segnala mancata consegna ma ero in casa. Vorrei una nuova consegna.'],
    ['Vakantie', 'Ik ben met vakantie tot 10 december, graag pas daarna leveren. Bestelling W123456.'],
    ['Não entregue', 'A encomenda aparece como não entregue. Quero um novo envio.'],
    ['Read: this before shipping', 'Please do not ship to the old address.'],
    ['Ticket 4711', 'I opened a ticket yesterday and nobody answered. Order W123456.'],
    ['Re: Automatic reply: order', 'Thanks, but please tell me where the parcel is.'],
    ['wrong mail', 'You wrote that my order shipped. This is an automated message, it said. But nothing arrived.'],
    ['Failure notice for lamp', 'The lamp stopped working after two days. I want a replacement.'],
    ['I am away from Monday', 'Please deliver on Saturday or hold it at the depot.'],
    ['Delivery', 'We are on vacation until 10 December, so nobody is home for the delivery.'],
    ['Lieferung', 'Unsere Praxis ist ab Freitag geschlossen, die Lieferung also bitte vorher.'],
    ['Consegna', 'Il nostro ufficio resterà chiuso fino a lunedì: il pacco va lasciato in portineria.'],
    ['Livraison', 'Notre bureau sera fermé jusqu’au 2 janvier, gardez notre colis au dépôt.'],
    ['Confirmation', 'I have a message from you: "This reply was generated automatically." My order is still missing.'],
  ])('%s', (subject, text) => expect(kindOf({ subject, text })).toBe(null));

  test('one who writes to a group address of the desk', () => {
    const list = [
      { name: 'list-id', value: '<orders.desk.example>' },
      { name: 'list-post', value: '<mailto:orders@desk.example>' },
      { name: 'precedence', value: 'list' },
    ];
    expect(kindOf({ headers: [...list, { name: 'delivered-to', value: 'agent@desk.example' }] })).toBe(null);
    expect(kindOf({ headers: [...list, { name: 'delivered-to', value: 'agent@other.example' }] })).toBe('list');
  });

  test('one who fills in a contact form', () => {
    const form = {
      from: [{ name: 'Form', address: 'noreply@forms.example' }],
      headers: header('reply-to', 'Ann <ann@x.example>'),
    };
    expect(kindOf({ ...form, text: 'Email: ann@x.example\nMessage: where is my order' })).toBe(null);
    expect(kindOf({ ...form, text: 'Your parcel is on its way.' })).toBe('notification');
  });
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

  test("the marketplace's own notice is no buyer", () => {
    const from = [{ name: 'Marketplace', address: 'payouts-no-reply@marketplace.amazon.example' }];
    expect(kindOf({ from, text: 'Have questions? Your payout is on its way.' })).toBe('notification');
  });
});
