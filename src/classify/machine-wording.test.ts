import { describe, expect, test } from 'vitest';
import { readLearnedModel } from '../runtime/learned-model.ts';
import { createClassify } from './classify.ts';
import { makeMail } from './fixtures/read-mails.ts';
import { isMachineWording } from './machine-wording.ts';

const classify = createClassify(readLearnedModel());

const BOUNCE =
  'This is the mail system at host mx.example.net. Your message could not be delivered to one or more recipients: Mailbox full';

describe('words of machines', () => {
  test.each([
    ['Undelivered Mail Returned to Sender', BOUNCE],
    ['Mancata consegna', 'Destinatario: kunde@example.net. Il messaggio non è stato recapitato.'],
    ['Automatic reply: Your order', 'I am out of the office until Monday.'],
    ['Respuesta automática: Su pedido', 'Estoy fuera de la oficina. Vuelvo el lunes.'],
  ])('%s', (subject, text) => {
    expect(isMachineWording(subject, text)).toBe(true);
  });

  test.each([
    ['Your automatic reply', 'It does not answer my question. Can I speak to someone?'],
    ['Automatic reply: order', 'Is anybody there? I am out of the office until Monday.'],
    ['Delivery', 'I am out of the office until Monday, please deliver on Tuesday.'],
    ['Undeliverable parcel', 'UPS says my address is wrong.'],
    ['Mancata consegna', 'Il corriere scrive che il destinatario era assente, ma ero in casa.'],
  ])('a person wrote: %s', (subject, text) => {
    expect(isMachineWording(subject, text)).toBe(false);
  });

  test('a bounce needs no reply and is no spam', () => {
    const { intents } = classify(makeMail({ subject: 'Undelivered Mail Returned to Sender', fresh: BOUNCE }));
    expect(intents.map(({ intent }) => intent)).toEqual(['no_reply_needed']);
  });
});
