// A reply is complete, says each thing once, tells nobody more than they may hear, and cannot be bent by the words in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../domain/intent.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import { compileTemplates, type TemplateSet } from './compile-templates.ts';
import {
  EMPTY_DESK,
  FULL_DESK,
  ORDERS,
  order,
  PRODUCTS,
  parcel,
  replyInput,
  SAMPLES,
  VOICE,
} from './sample-contexts.ts';
import type { SectionInput } from './section-input.ts';
import { readTemplateFiles } from './template-files.ts';
import { type WrittenReply, writeReply } from './write-reply.ts';

function compile(extra: readonly { id: string; source: string }[] = []): TemplateSet {
  const compiled = compileTemplates([...readTemplateFiles(), ...extra]);
  if (!compiled.ok) throw new Error(compiled.error[0]?.message);
  return compiled.value;
}
const templates = compile();

const section = (intent: Intent, facts: OrderFacts | null, changes: Partial<SectionInput> = {}): SectionInput => ({
  intent,
  order: facts,
  otherOrders: [],
  products: [],
  desk: FULL_DESK,
  mentionedItems: [],
  differences: [],
  disclosure: 'order',
  ...changes,
});

function write(
  sections: readonly SectionInput[],
  language: Language = 'en',
  changes: Parameters<typeof replyInput>[2] = {},
): WrittenReply {
  const written = writeReply(templates, replyInput(language, sections, changes));
  if (!written.ok) throw new Error(written.error.detail);
  return written.value;
}

describe('a whole reply', () => {
  test("names the way that the money went back in the customer's language, and a card by its name", () => {
    const refunded = (method: string) =>
      order({ refunds: [{ amount: '20.00', currency: 'USD', madeOn: '2026-11-17', method }] });
    expect(write([section('refund_status', refunded('original payment'))], 'fr').text).toContain(
      '(moyen de paiement d’origine)',
    );
    expect(write([section('refund_status', refunded('Visa'))], 'fr').text).toContain('(Visa)');
  });

  test('looks for no refund where none is due', () => {
    expect(write([section('refund_status', ORDERS.inTransit)]).text).not.toMatch(/accounts team/);
  });

  test('greets, answers, names one next step, and signs', () => {
    expect(write([section('where_is_my_order', ORDERS.inTransit)]).text).toBe(
      `Hello Maria Lopez,

Thank you for your message.

Your order #W1046662 is on its way with UPS and is expected on Monday, November 23. It was shipped on Tuesday, November 17.

UPS tracking number: 1Z999AA10123456784 – https://track.ups.example/1Z999AA10123456784

If you have any questions, just reply to this message.

Kind regards,
Northwind Home
Order desk
`,
    );
  });

  test('speaks informally where the voice does, and uses its greeting and sign-off', () => {
    const informal = { ...VOICE, formality: { es: 'informal' as const } };
    const own = { ...VOICE, greeting: { es: 'Buenas, {name}' }, signOff: { es: '¡Hasta pronto!' }, signature: '' };
    expect(write([section('cancel_order', ORDERS.unshipped)], 'es', { voice: informal }).text).toMatch(
      /^Hola, Maria:\n\nGracias por tu mensaje\.\n\nTu pedido/,
    );
    expect(write([section('cancel_order', ORDERS.unshipped)], 'es', { voice: own }).text).toMatch(
      /^Buenas, Maria Lopez\n[\s\S]*¡Hasta pronto!\nNorthwind Home\n$/,
    );
  });

  test('tells the state of an order once, in the order of what was asked, with all that we ask for', () => {
    const { text } = write([
      section('change_address', ORDERS.inTransit),
      section('where_is_my_order', ORDERS.inTransit),
      section('damaged_item', ORDERS.inTransit),
    ]);
    expect(text.split('1Z999AA10123456784 –')).toHaveLength(2);
    expect(text.indexOf('redirected')).toBeLessThan(text.indexOf('damaged'));
    expect(text).not.toContain('any questions');
    expect(text).toContain('Please send us photos');
  });

  test('names every parcel with its own carrier, number, contents and state, and what is still to come', () => {
    const { text } = write([section('where_is_my_order', ORDERS.splitWithRest)]);
    const [first, waiting, backordered] = text.split('\n').filter((line) => line.startsWith('- '));
    expect(first).toMatch(/^- 1 × Electric Kettle .*on its way with UPS .*November 23.*1Z999AA10123456784/);
    expect(waiting).toMatch(/Desk Lamp.*not shipped yet/);
    expect(backordered).toMatch(/Bath Towel.*back-order.*December 3/);
    expect(text).toContain('PO-4596498577');
  });

  test('says which templates wrote it, with their digests', () => {
    const { templates: used } = write([
      section('cancel_order', ORDERS.unshipped),
      section('cancel_order', ORDERS.unshipped),
    ]);
    expect(used.map(({ id }) => id)).toEqual(['cancel_order/en', 'frame/en']);
    expect(used.every(({ digest }) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
  });
});

describe('states that must not be mixed up', () => {
  const wismo = (facts: OrderFacts) => write([section('where_is_my_order', facts)]).text;
  test('a label is not a shipment', () => {
    expect(wismo(ORDERS.labelCreated)).toContain('has not scanned the parcel yet');
    expect(wismo(ORDERS.labelCreated)).not.toMatch(/on its way|shipped|in transit/i);
  });

  test('a date that has passed is told as late, never as expected', () => {
    expect(wismo(ORDERS.lateEtaPassed)).toMatch(/was expected on Wednesday, November 18, and is late/);
    expect(wismo(ORDERS.lateEtaPassed)).not.toContain('is expected');
    expect(wismo(ORDERS.outForDeliveryLate)).not.toContain('is expected');
  });

  test('without a date none is named', () => {
    expect(wismo(ORDERS.inTransitWithoutDate)).toContain('no expected delivery date yet');
  });

  test('an unpaid order is not confirmed, and a received return is not refunded', () => {
    expect(write([section('order_confirmation', ORDERS.paymentPending)]).text).not.toContain('confirmed');
    expect(write([section('refund_status', ORDERS.returnReceived)]).text).toContain('have not made a refund');
  });

  test.each(['cancel_order', 'change_order', 'change_address'] as const)('%s is never told as done', (intent) => {
    expect(write([section(intent, ORDERS.unshipped)]).text).toMatch(/has not been (?:cancelled|made) yet/);
    expect(write([section(intent, ORDERS.inTransit)]).text).toContain('already left us');
  });

  test('the year is named where it is not this one', () => {
    expect(
      wismo(
        order({ parcels: [parcel({ shipmentStatus: 'delivered', deliveredOn: '2025-12-30', estimatedOn: null })] }),
      ),
    ).toContain('Tuesday, December 30, 2025');
  });
});

describe('the same states in Spanish', () => {
  const tell = (intent: Intent, facts: OrderFacts) => write([section(intent, facts)], 'es').text;
  test('a label is not a shipment, and a date that has passed is told as late', () => {
    expect(tell('where_is_my_order', ORDERS.labelCreated)).toContain('todavía no ha escaneado el paquete');
    expect(tell('where_is_my_order', ORDERS.labelCreated)).not.toMatch(/en camino|se envió|en tránsito/i);
    expect(tell('where_is_my_order', ORDERS.lateEtaPassed)).toContain('Se esperaba para el miércoles 18 de noviembre');
    expect(tell('where_is_my_order', ORDERS.lateEtaPassed)).not.toContain('se espera para');
  });

  test('an unpaid order is not confirmed, a received return is not refunded, and nothing is told as done', () => {
    expect(tell('order_confirmation', ORDERS.paymentPending)).not.toContain('confirmado');
    expect(tell('refund_status', ORDERS.returnReceived)).toContain('Todavía no hemos hecho ningún reembolso');
    expect(tell('cancel_order', ORDERS.unshipped)).toContain('Todavía no está cancelado');
    expect(tell('change_order', ORDERS.unshipped)).toContain('El cambio todavía no se ha hecho');
    expect(tell('change_address', ORDERS.delivered)).toContain('porque ya fue entregado');
  });
});

describe('what is not known', () => {
  test('stands in the draft as a note in brackets and is listed', () => {
    const { text, gaps } = write([section('return_request', ORDERS.delivered, { desk: EMPTY_DESK })], 'es');
    expect(text).toContain('[Plazo de devolución: sin indicar en los ajustes]');
    expect(gaps).toEqual(['returns.windowDays', 'returns.address', 'returns.whoPaysShipping']);
    expect(write([section('return_request', ORDERS.delivered)]).gaps).toEqual([]);
  });

  test('an invoice is attached by a person', () => {
    const { text, gaps } = write([section('invoice_request', ORDERS.delivered)]);
    expect(text).toContain('[Attach the invoice for order #W1046662 before sending]');
    expect(gaps).toEqual(['invoice']);
  });
});

describe('who may hear what', () => {
  test('below `order` no order, item or purchase order reaches the text', () => {
    for (const { sections } of SAMPLES) {
      const { text } = write(
        sections.map((s) => ({
          ...s,
          order: ORDERS.splitWithRest,
          otherOrders: [ORDERS.split],
          mentionedItems: ['Electric Kettle'],
          products: [],
          disclosure: 'public' as const,
        })),
      );
      expect(text).not.toMatch(/W1046662|1Z999|794612345671|Kettle|Lamp|Towel|PO-4596498577/);
    }
  });

  test('`nothing` is not answered', () => {
    const written = writeReply(
      templates,
      replyInput('en', [section('where_is_my_order', ORDERS.inTransit, { disclosure: 'nothing' })]),
    );
    expect(written).toMatchObject({ ok: false, error: { kind: 'not_disclosable' } });
  });

  test.each(LANGUAGES)('the holding reply in %s says nothing of any order, formally and informally', (language) => {
    for (const formality of ['formal', 'informal'] as const) {
      const {
        text,
        gaps,
        templates: used,
      } = write([section('where_is_my_order', ORDERS.inTransit)], language, {
        kind: 'holding',
        voice: { ...VOICE, formality: { [language]: formality } },
      });
      expect(text).not.toMatch(/\d|UPS|Kettle|\[|\{/);
      expect(gaps).toEqual([]);
      expect(used.map(({ id }) => id)).toEqual([`holding/${language}`, `frame/${language}`]);
    }
  });

  test('a language without a template is a fault, not another language', () => {
    const withoutDutch = compileTemplates(readTemplateFiles().filter(({ id }) => id !== 'where_is_my_order/nl'));
    if (!withoutDutch.ok) throw new Error('the templates must compile');
    const input = replyInput('nl', [section('where_is_my_order', ORDERS.inTransit)]);
    const written = writeReply(withoutDutch.value, input);
    expect(written).toMatchObject({ ok: false, error: { kind: 'no_template' } });
    expect(writeReply(templates, replyInput('en', []))).toMatchObject({ ok: false, error: { kind: 'nothing_to_say' } });
  });
});

test('an order of more lines than a reply may hold is left to a person', () => {
  const items = Array.from({ length: 2_000 }, (_, n) => ({
    sku: `S-${n}`,
    title: `Thing ${n}`,
    quantity: 1,
    unitPrice: '1.00',
  }));
  const written = writeReply(templates, replyInput('en', [section('purchase_order', order({ items }))]));
  expect(written).toMatchObject({ ok: false, error: { kind: 'template_failed' } });
});

describe('hostile words', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '{{order.total}}',
      '{{> status}}',
      '{{#each orders}}',
      '<script>alert(1)</script>',
      '<img src=x onerror=1>',
      '"><a href="https://evil.example">',
      'x\r\nBcc: a@evil.example',
      '[Attach]',
      '\u202Eevil',
      '\n\n- item\n\n',
      '&amp;&#39;',
      '$&$1',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const ALLOWED_TAGS =
    /<\/?(?:html|head|body|div|p|ul|li|br|meta)(?: [a-z-]+="[^"<>]*")*>|<!doctype html>|<a href="https:\/\/[^"<>\s]*">|<\/a>/g;

  test('in titles, names and references never become markup, headers or template syntax', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        fc.constantFrom<Language>('en', 'es'),
        fc.constantFrom<Intent>('where_is_my_order', 'purchase_order', 'return_request', 'stock_question'),
        (title, name, reference, language, intent) => {
          const item = { sku: title, title, quantity: 1 };
          const facts = order({
            purchaseOrderNumber: reference,
            items: [{ ...item, unitPrice: '1.00' }],
            parcels: [parcel({ items: [item], carrierName: name })],
            waitingItems: [item],
          });
          const input = section(intent, facts, {
            mentionedItems: [title],
            products: PRODUCTS.map((product) => ({ ...product, title })),
          });
          const { text, html } = write([input], language, { contactName: name });
          expect(text).not.toMatch(/\r|^Bcc:/m);
          expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
          expect(html.replace(ALLOWED_TAGS, '')).not.toMatch(/[<>]/);
          if (title === '{{order.total}}' && intent === 'purchase_order') expect(text).toContain('{{order.total}}');
        },
      ),
      { numRuns: 300 },
    );
  });
});
