import { beforeEach, describe, expect, test } from 'vitest';
import { listClaimed } from '../domain/intent.ts';
import type { Order } from '../domain/order.ts';
import { replayMail } from './replay-mail.ts';
import type { MailRun } from './run-mails.ts';
import { notSent, onItsWay, openTestDesk, type TestDesk, writeMail } from './thread-desk-fixture.ts';

const FIRST = 'first@example.com';
const intentsOf = (run: MailRun) => listClaimed(run.known.classification?.intents ?? []);
const rulesOf = (run: MailRun) => run.reasons.map(({ rule }) => rule);

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk();
});
const openWith = (...orders: readonly Order[]) => {
  desk = openTestDesk(orders);
};
const ask = (body: string, options: { readonly from?: string; readonly dmarc?: string } = {}) =>
  desk.handle(writeMail(body, { id: 'first', ...options }));
const answerOf = (
  first: MailRun,
  body: string,
  options: { readonly dmarc?: string; readonly withPhoto?: boolean } = {},
) => desk.handle(writeMail(body, { id: 'second', answers: [FIRST, desk.replyId(first)], ...options }));
const addTo = (body: string, options: { readonly id?: string; readonly from?: string; readonly dmarc?: string } = {}) =>
  desk.handle(writeMail(body, { id: 'second', answers: [FIRST], ...options }));

test('mails of one thread that come at once are taken one after the other; those of others do not wait', async () => {
  openWith(notSent);
  const [wish, other, back] = await desk.handleAll([
    writeMail('Please cancel my order W1046662.', { id: 'first' }),
    writeMail('Where is order W1046662?', { id: 'other', subject: 'Another matter' }),
    writeMail('Forget my last mail, I would like to keep it after all.', { id: 'second', answers: [FIRST] }),
  ]);
  expect(intentsOf(wish as MailRun)?.[0]).toBe('cancel_order');
  expect(intentsOf(other as MailRun)?.[0]).toBe('where_is_my_order');
  expect(back).toMatchObject({ outcome: 'escalate', known: { threadSense: { kind: 'withdrawal' } } });
  expect(await desk.mailbox.readMarks((wish as MailRun).providerRef)).toEqual(['Waybill/Outdated']);
});

describe('an answer to what we asked', () => {
  test.each([
    ['en', 'The kettle of order W1046662 arrived broken.', 'The replacement please'],
    ['de', 'Der Wasserkocher aus Bestellung W1046662 ist kaputt angekommen.', 'Lieber das Geld zurück'],
    ['fr', 'La bouilloire de la commande W1046662 est arrivée cassée.', 'Plutôt un remplacement'],
    ['es', 'El hervidor del pedido W1046662 llegó roto.', 'Prefiero otro igual'],
    ['it', "Il bollitore dell'ordine W1046662 è arrivato rotto.", 'Preferisco la sostituzione'],
    ['nl', 'De waterkoker van bestelling W1046662 is kapot aangekomen.', 'Liever een nieuwe'],
    ['pt', 'A chaleira da encomenda W1046662 chegou partida.', 'Prefiro uma nova'],
  ])('goes on with the wish and the order of the mail before, in its language: %s', async (language, wish, choice) => {
    const first = await ask(wish);
    expect(intentsOf(first)?.[0]).toBe('damaged_item');
    expect(first.known.questions).toHaveLength(1);
    const second = await answerOf(first, choice);
    expect(intentsOf(second)).toEqual(['damaged_item']);
    expect(second).toMatchObject({
      outcome: 'draft',
      known: { threadSense: { kind: 'answer' }, classification: { language }, reply: { kind: 'answer', language } },
    });
    expect(second.known.tiedOrders?.map(({ order }) => order.number)).toEqual(['#W1046662']);
    expect(rulesOf(second)).toContain('thread_answer');
    expect(second.known.reply?.text).not.toContain(first.known.questions?.[0]);
    expect(desk.mailbox.sent).toHaveLength(0);
  });

  test.each([
    ['en', 'Yes please'],
    ['de', 'Ja, bitte.'],
    ['fr', 'Oui, volontiers'],
    ['es', 'Sí, por favor'],
    ['it', 'Sì, grazie'],
    ['nl', 'Ja graag'],
    ['pt', 'Sim, por favor'],
  ])('may be a yes: %s', async (_language, yes) => {
    openWith(notSent);
    const first = await ask('I would like to return order W1046662.');
    expect(first.known.reply?.text).toContain('simpler to cancel');
    const second = await answerOf(first, yes);
    expect(second.known.threadSense?.kind).toBe('answer');
    expect(intentsOf(second)).toEqual(['return_request']);
    expect(second.outcome).toBe('draft');
    expect(second.known.reply?.text).not.toContain('simpler to cancel');
  });

  test('may be the very thing that we asked for: a photo', async () => {
    const first = await ask('The kettle of order W1046662 arrived broken.');
    const second = await answerOf(first, 'Here are the photos of the kettle and of its box, taken this morning.', {
      withPhoto: true,
    });
    expect(second).toMatchObject({ outcome: 'draft', known: { threadSense: { kind: 'answer' } } });
    expect(intentsOf(second)).toEqual(['damaged_item']);
    expect(second.known.reply?.text).not.toContain('send us photos');
  });

  test('may be the order number, and is then never sent by itself', async () => {
    const other = { ...onItsWay, id: '2', number: '#W1046777' };
    openWith(onItsWay, other);
    const first = await ask('Could you please change the delivery address?');
    expect(first.known.reply?.kind).toBe('holding');
    const second = await answerOf(first, 'W1046777');
    expect(intentsOf(second)).toEqual(['change_address']);
    expect(second.known.tiedOrders?.map(({ order }) => order.number)).toEqual(['#W1046777']);
    expect(second.outcome).toBe('draft');
    expect(desk.mailbox.sent).toHaveLength(0);
  });

  test('of a sender who is not proven this time is no answer', async () => {
    const first = await ask('The kettle of order W1046662 arrived broken.');
    const second = await answerOf(first, 'The replacement please', { dmarc: 'fail' });
    expect(second.known.threadSense?.kind).toBe('alone');
    expect(`${second.known.reply?.text}`).not.toMatch(/kettle|W1046662/i);
  });

  test('to a draft that nobody has sent is no answer: nothing was asked yet', async () => {
    await ask('The kettle of order W1046662 arrived broken.');
    expect((await addTo('A replacement please')).known.threadSense?.kind).toBe('addition');
  });
});

describe('a second mail before any reply', () => {
  test.each([
    ['en', 'Please cancel my order W1046662.', 'And please send me the invoice.', 'invoice'],
    [
      'de',
      'Bitte stornieren Sie meine Bestellung W1046662.',
      'Außerdem brauche ich bitte noch die Rechnung.',
      'Rechnung',
    ],
    ['fr', "Merci d'annuler ma commande W1046662.", "Et envoyez-moi la facture s'il vous plaît.", 'facture'],
    ['es', 'Por favor cancelen mi pedido W1046662.', 'Y por favor envíenme la factura.', 'factura'],
    ['it', 'Vi prego di annullare il mio ordine W1046662.', 'Inoltre vorrei ricevere la fattura, grazie.', 'fattura'],
    ['nl', 'Graag mijn bestelling W1046662 annuleren.', 'En stuur me ook de factuur alstublieft.', 'factuur'],
    ['pt', 'Por favor cancelem a minha encomenda W1046662.', 'E por favor enviem-me a fatura.', 'fatura'],
  ])('is answered together with the first, each wish once: %s', async (_language, wish, more, word) => {
    openWith(notSent);
    const first = await ask(wish);
    expect(intentsOf(first)?.[0]).toBe('cancel_order');
    const second = await addTo(more);
    expect(second).toMatchObject({ outcome: 'draft', known: { threadSense: { kind: 'addition' } } });
    expect(intentsOf(second)?.slice().sort()).toEqual(['cancel_order', 'invoice_request']);
    expect(second.known.reply?.text).toContain(word);
    expect(second.known.reply?.templates.map(({ id }) => id.split('/')[0]).slice(0, 2)).toEqual([
      'cancel_order',
      'invoice_request',
    ]);
    expect(second.reasons.map(({ detail }) => detail).join()).toContain(`mail ${first.mailId},`);
    expect(await desk.mailbox.readMarks(first.providerRef)).toEqual(['Waybill/Outdated']);
    expect(await desk.mailbox.readMarks(second.providerRef)).toEqual(['Waybill/To approve']);
  });

  test('that would be sent alone waits for a person while the first does', async () => {
    await ask('Please send me the invoice for order W1046662.');
    const second = await addTo('Where is my order W1046662?');
    expect(second.outcome).toBe('draft');
    expect(rulesOf(second)).toContain('thread_addition');
    expect(desk.mailbox.sent).toHaveLength(0);
  });

  test('about another order stands alone: a request for one is never taken for the other', async () => {
    openWith(notSent, { ...onItsWay, id: '2', number: '#W1046777' });
    await ask('Please cancel my order W1046662.');
    const second = await addTo('Where is my order W1046777?');
    expect(second.known.threadSense?.kind).toBe('alone');
    expect(intentsOf(second)).not.toContain('cancel_order');
  });

  test('of somebody else in the thread knows nothing of the first', async () => {
    openWith(notSent);
    await ask('Please cancel my order W1046662.');
    const second = await addTo('And please send me the invoice.', { from: 'eve@example.org' });
    expect(second.known.threadSense?.kind).toBe('alone');
    expect(second.known.tiedOrders).toEqual([]);
    expect(`${second.known.reply?.text}`).not.toMatch(/W1046662/);
  });

  test('after a forged first one stands alone: what a stranger asked in her name is not taken over', async () => {
    openWith(notSent);
    await ask('Please cancel my order W1046662.', { dmarc: 'fail' });
    const second = await addTo('And please send me the invoice.');
    expect(second.known.threadSense?.kind).toBe('alone');
    expect(intentsOf(second)).not.toContain('cancel_order');
  });
});

describe('a mail that takes back an earlier request', () => {
  test.each([
    ['en', 'Please cancel my order W1046662.', 'Please ignore my last mail, I will keep the order.'],
    ['en', 'Please cancel my order W1046662.', 'Please cancel the cancellation!'],
    ['de', 'Bitte stornieren Sie meine Bestellung W1046662.', 'Bitte vergessen Sie meine letzte Mail.'],
    ['de', 'Bitte stornieren Sie meine Bestellung W1046662.', 'Ich möchte die Stornierung zurückziehen.'],
    ['fr', "Merci d'annuler ma commande W1046662.", 'Oubliez mon dernier message, je garde finalement la commande.'],
    ['es', 'Por favor cancelen mi pedido W1046662.', 'Ignoren mi correo anterior, al final me lo quedo.'],
    ['it', 'Vi prego di annullare il mio ordine W1046662.', 'Ignorate la mia mail precedente, alla fine lo tengo.'],
    ['nl', 'Graag mijn bestelling W1046662 annuleren.', 'Vergeet mijn vorige mail, ik wil hem toch houden.'],
    [
      'pt',
      'Por favor cancelem a minha encomenda W1046662.',
      'Desconsiderem o meu email anterior, afinal fico com ela.',
    ],
  ])('makes it void, is seen by a person, and is never confirmed: %s: %s -> %s', async (_language, wish, back) => {
    openWith(notSent);
    const first = await ask(wish);
    expect(first.outcome).toBe('draft');
    const second = await addTo(back);
    expect(second).toMatchObject({ outcome: 'escalate', known: { threadSense: { kind: 'withdrawal' } } });
    expect(intentsOf(second)).not.toContain('cancel_order');
    expect(second.reasons[0]).toMatchObject({ rule: 'thread_withdrawal' });
    expect(second.reasons[0]?.detail).toContain(`mail ${first.mailId} `);
    expect(second.known.reply?.templates.map(({ id }) => id) ?? []).not.toContain(`cancel_order/${_language}`);
    expect(await desk.mailbox.readMarks(first.providerRef)).toEqual(['Waybill/Outdated']);
    expect(await desk.mailbox.readMarks(second.providerRef)).toEqual(['Waybill/Escalated']);
  });

  test.each([
    ['en', 'The parcel has arrived in the meantime.'],
    ['de', 'Das Paket ist inzwischen angekommen.'],
    ['fr', 'Le colis est arrivé entre-temps.'],
    ['es', 'El paquete ya ha llegado mientras tanto.'],
    ['it', 'Nel frattempo il pacco è arrivato.'],
    ['nl', 'Het pakket is inmiddels aangekomen.'],
    ['pt', 'Entretanto a encomenda chegou.'],
  ])('may say that the parcel has come: %s', async (_language, come) => {
    const late = { ...onItsWay, customer: { ...onItsWay.customer, tags: ['vip'] } };
    openWith(late);
    const first = await ask('Where is my order W1046662?');
    expect(first.outcome).not.toBe('send');
    const second = await addTo(come);
    expect(second).toMatchObject({ outcome: 'escalate', known: { threadSense: { kind: 'withdrawal' }, reply: null } });
  });

  test('that the parcel has not come yet takes nothing back', async () => {
    openWith({ ...onItsWay, customer: { ...onItsWay.customer, tags: ['vip'] } });
    await ask('Where is my order W1046662?');
    expect((await addTo('It still has not arrived today.')).known.threadSense?.kind).not.toBe('withdrawal');
  });

  test('stays taken back: a later mail does not bring the old wish again', async () => {
    openWith(notSent);
    await ask('Please cancel my order W1046662.');
    await addTo('Please cancel the cancellation!');
    const third = await addTo('And please send me the invoice.', { id: 'third' });
    expect(intentsOf(third)).not.toContain('cancel_order');
    expect(third.known.reply?.templates.map(({ id }) => id)).not.toContain('cancel_order/en');
  });

  test('of a forged sender takes nothing back', async () => {
    openWith(notSent);
    const first = await ask('Please cancel my order W1046662.');
    const second = await addTo('Please ignore my last mail, I will keep the order.', { dmarc: 'fail' });
    expect(second.known.threadSense?.kind).toBe('alone');
    expect(await desk.mailbox.readMarks(first.providerRef)).toEqual(['Waybill/To approve']);
  });

  test('what still is wanted beside it is kept', async () => {
    openWith(notSent);
    await ask('Please cancel my order W1046662.');
    const second = await addTo(
      'Please ignore my last mail. Please change the delivery address to 5 High Street, Leeds.',
    );
    expect(intentsOf(second)).toContain('change_address');
    expect(intentsOf(second)).not.toContain('cancel_order');
    expect(second.outcome).toBe('escalate');
  });
});

describe('thanks after our answer', () => {
  test.each([
    ['en', 'Thank you very much, that helps!'],
    ['en', 'Ok, thanks!'],
    ['de', 'Vielen Dank für die schnelle Antwort!'],
    ['fr', 'Merci beaucoup pour votre réponse rapide !'],
    ['es', '¡Muchas gracias por la respuesta!'],
    ['it', 'Grazie mille per la risposta!'],
    ['nl', 'Bedankt voor de snelle reactie!'],
    ['pt', 'Muito obrigada pela resposta!'],
  ])('need no reply: %s: %s', async (_language, thanks) => {
    const first = await ask('Where is my order W1046662?');
    expect(first.outcome).toBe('send');
    const second = await answerOf(first, thanks);
    expect(second).toMatchObject({ outcome: 'ignore', known: { reply: null, threadSense: { kind: 'alone' } } });
    expect(desk.mailbox.sent).toHaveLength(1);
  });

  test('need none where we asked something either, as they say nothing of it', async () => {
    const first = await ask('The kettle of order W1046662 arrived broken.');
    expect((await answerOf(first, 'Thanks for the quick reply!')).outcome).toBe('ignore');
  });
});

describe('a replay', () => {
  test('decides the same, though the earlier mail has been handled anew meanwhile', async () => {
    openWith(notSent);
    const first = await ask('Please cancel my order W1046662.');
    const second = await addTo('And please send me the invoice.');
    desk.ports.records.apply(() =>
      desk.ports.records.runs.save({
        mailId: first.mailId,
        at: '2026-11-21T09:00:00.000Z',
        outcome: 'escalate',
        orderNumbers: [],
        json: JSON.stringify({
          outcome: 'escalate',
          reasons: [],
          reply: null,
          answers: {},
          versions: { policy: 'test', templates: [] },
        }),
      }),
    );
    const replay = await replayMail(second.mailId, desk.ports);
    expect(replay).toMatchObject({ recorded: { outcome: 'draft' }, now: { outcome: 'draft' }, differences: [] });
    expect(replay?.now.reasons).toEqual(second.reasons);
  });

  test('of the first mail knows nothing of the second', async () => {
    openWith(notSent);
    const first = await ask('Please cancel my order W1046662.');
    await addTo('Please cancel the cancellation!');
    expect(await replayMail(first.mailId, desk.ports)).toMatchObject({ now: { outcome: 'draft' }, differences: [] });
  });
});

describe('a forwarded mail', () => {
  const forward = (note: string, from: string, subject: string, text: string) =>
    `${note}\r\n\r\n---------- Forwarded message ---------\r\nFrom: ${from}\r\nDate: Thu, Nov 19, 2026 at 9:00 AM\r\nSubject: ${subject}\r\nTo: <eve@example.org>\r\n\r\n${text}\r\n`;

  test.each([
    ['', 'en', 'Where is my order W1046662?', 'where_is_my_order'],
    ['fyi', 'en', 'Where is my order W1046662?', 'where_is_my_order'],
    ['FYI', 'de', 'Guten Tag, bitte stornieren Sie meine Bestellung W1046662. Vielen Dank.', 'cancel_order'],
    ['fyi', 'fr', "Bonjour, merci d'annuler ma commande W1046662. Cordialement", 'cancel_order'],
    [
      'Hallo zusammen, siehe unten. Könnt ihr euch darum kümmern? Danke',
      'de',
      'Guten Tag, wo bleibt meine Bestellung W1046662?',
      'where_is_my_order',
    ],
    ['z.K.', 'de', 'Guten Tag, wo bleibt meine Bestellung W1046662?', 'where_is_my_order'],
  ])(
    'with the note "%s" is read in its inner text (%s), and its inner writer proves nothing',
    async (note, language, text, intent) => {
      const body = forward(note, 'Ada Byron <ada@example.com>', 'My order', text);
      const run = await desk.handle(
        writeMail(body, { id: 'forward', from: 'eve@example.org', subject: 'Fwd: My order' }),
      );
      expect(run.known.message?.text.forwarded?.from?.address).toBe('ada@example.com');
      expect(intentsOf(run)).toContain(intent);
      expect(run.known.classification?.language).toBe(language);
      expect(run.known.identity).toBe('mismatch');
      expect(run.known.contact?.address).toBe('eve@example.org');
      expect(run.outcome).not.toBe('send');
      expect(run.known.reply?.to.map(({ address }) => address) ?? []).not.toContain('ada@example.com');
      expect(`${run.known.reply?.text}`).not.toMatch(/1Z999AA10123456784|Kettle|W1046662/i);
      expect(rulesOf(run)).toContain('limit_passed_on');
    },
  );

  test('of the owner herself is answered to her, by a person', async () => {
    const body = forward('fyi', 'Bob <bob@elsewhere.example>', 'Order', 'Where is my order W1046662?');
    const run = await desk.handle(writeMail(body, { id: 'forward', subject: 'Fwd: Order' }));
    expect(run).toMatchObject({ outcome: 'draft', known: { identity: 'verified' } });
    expect(run.known.reply?.to.map(({ address }) => address)).toEqual(['ada@example.com']);
    expect(desk.mailbox.sent).toHaveLength(0);
  });

  test("with the forwarder's own wish is about that wish", async () => {
    const body = forward(
      'Please cancel my order W1046662 today.',
      'Bob <bob@x.example>',
      'Hello',
      'Where is the invoice?',
    );
    const run = await desk.handle(writeMail(body, { id: 'forward', subject: 'Fwd: Hello' }));
    expect(intentsOf(run)?.[0]).toBe('cancel_order');
    expect(rulesOf(run)).not.toContain('limit_passed_on');
  });
});
