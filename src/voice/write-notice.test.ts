// Notices as shoppers get them: what each says stands in the facts, in every language and tone, and what is hostile in a fact stays words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import type { Voice } from '../domain/desk.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { listDeskFacts, listOrderFacts } from '../domain/list-facts.ts';
import { MARKETING_KINDS } from '../domain/marketing.ts';
import { findMaskedFault } from '../domain/masked-address.ts';
import { SAMPLE_DIGEST, SAMPLE_NOTICES, type SampleNotice } from './notice/sample-notices.ts';
import { TODAY, VOICE } from './sample-contexts.ts';
import { loadTemplates } from './sample-fixture.ts';
import { type NoticeInput, type WrittenNotice, writeNotice } from './write-notice.ts';

const templates = loadTemplates();
const ORIGIN = { source: 'sample', asOf: `${TODAY}T09:00:00Z` };
const TO = { name: 'Maria Lopez', address: 'maria@customer.example' };
/** Those of a shop that says that it has sent a parcel, where no carrier was asked. */
const BY_WORD: readonly SampleNotice[] = SAMPLE_NOTICES.flatMap((sample) => {
  if (!['shipped: inTransit', 'partly_shipped: splitWithRest'].includes(sample.name)) return [];
  const unseen = { shipmentStatus: 'unknown', estimatedOn: null, lastScanOn: null } as const;
  const parcels = sample.input.order.parcels.map((parcel) => ({ ...parcel, ...unseen }));
  return [{ name: `${sample.name}, by word`, input: { ...sample.input, order: { ...sample.input.order, parcels } } }];
});
const ALL = [...SAMPLE_NOTICES, ...BY_WORD, SAMPLE_DIGEST];
const TONES = (['full', 'brief'] as const).flatMap((length) =>
  (['neutral', 'warm'] as const).flatMap((warmth) =>
    (['formal', 'informal'] as const).map((formality) => ({ length, warmth, formality })),
  ),
);

function write({ input }: SampleNotice, language: Language, changes: Partial<NoticeInput> = {}): WrittenNotice {
  const written = writeNotice(templates, { ...input, language, ...changes });
  if (!written.ok) throw new Error(written.error.detail);
  return written.value;
}

function listFindings(notice: WrittenNotice, { input }: SampleNotice, voice: Voice = VOICE) {
  const { subject, text, html, language, links, unseen, footer } = notice;
  return checkClaims({
    ...{ reply: { subject, text, html, to: [TO] }, language, footer },
    facts: [...listOrderFacts(input.order, ORIGIN), ...listDeskFacts(input.desk, ORIGIN)],
    ...{ knownTitles: [], wordsToAvoid: [], today: TODAY, mailSubject: '' },
    allowedNames: [voice.brandName, voice.signature, TO.name],
    ...{ ownLinks: links, ownElements: unseen },
  });
}

describe.each(LANGUAGES)('%s', (language) => {
  test('no notice in any tone says what the facts do not', () => {
    const faults = ALL.flatMap((sample) =>
      TONES.flatMap((tone) => {
        const voice = { ...VOICE, tone };
        const notice = write(sample, language, { voice });
        const where = `${sample.name}, ${Object.values(tone).join(' ')}`;
        return listFindings(notice, sample, voice).map(({ claim, detail }) => `${where}: "${claim}": ${detail}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

test('a piece of marketing stands once, at the very end, in good news alone, and the check finds nothing against it in any language', () => {
  const piece = {
    heading: 'Lámparas & <b>más</b>',
    text: '- 20% off, from $15\n- until 24/12 👨‍👩‍👧',
    link: { label: 'See them', href: 'https://shop.example/new' },
  };
  const end = 'https://desk.example/u/0123456789abcdef-0123';
  for (const language of LANGUAGES)
    for (const sample of ALL) {
      const notice = write(sample, language, { marketing: { texts: { [language]: piece }, end } });
      const plain = write(sample, language);
      const isGoodNews = sample.input.turns.every(({ kind }) => MARKETING_KINDS.has(kind));
      expect([notice.hasMarketing, plain.hasMarketing]).toEqual([isGoodNews, false]);
      expect(notice.text === plain.text && notice.html === plain.html).toBe(!isGoodNews);
      if (!isGoodNews) continue;
      expect(notice.text.startsWith(plain.text.trimEnd())).toBe(true);
      expect(notice.text.slice(plain.text.trimEnd().length)).toMatch(/^\n\n\p{L}+\n\nLámparas & <b>más<\/b>\n\n/u);
      expect(notice.text.endsWith(`${end}\n`)).toBe(true);
      expect(listFindings(notice, sample)).toEqual([]);
      expect(
        write(sample, language, { marketing: { texts: { [language === 'en' ? 'de' : 'en']: piece }, end } }).text,
      ).toBe(plain.text);
      expect(
        write(sample, language, { marketing: { texts: { [language]: piece }, end }, to: 'x1@marketplace.amazon.com' })
          .hasMarketing,
      ).toBe(false);
    }
});

test('a word that comes into the text or the HTML alone is found, wherever it stands', () => {
  const sample = fc.constantFrom(...ALL);
  const word = fc.constantFrom('refunded', 'not', '17', '#W9', '€5', 'ß', 'не', 'https://evil.example/x', 'é');
  fc.assert(
    fc.property(
      sample,
      fc.constantFrom(...LANGUAGES),
      word,
      fc.boolean(),
      fc.nat(),
      (one, language, slipped, isText, n) => {
        const notice = write(one, language);
        const gaps = [...(isText ? notice.text : notice.html).matchAll(isText ? /[ \n]/g : SHOWN_GAP)];
        const at = gaps[n % gaps.length]?.index ?? 0;
        const slip = (part: string) => `${part.slice(0, at)} ${slipped}${part.slice(at)}`;
        const changed = isText ? { ...notice, text: slip(notice.text) } : { ...notice, html: slip(notice.html) };
        expect(listFindings(changed, one)).not.toEqual([]);
      },
    ),
    { numRuns: 700 },
  );
});
/** Between two words of one text node that a reader sees. */
const SHOWN_GAP = /(?<=>[^<>{}]*) (?=[^<>{}]*<\/(?:p|h1|h2|strong|td|li|a)>)/g;

const sampleOf = (name: string): SampleNotice => {
  const found = ALL.find((sample) => sample.name === name);
  if (found === undefined) throw new Error(`there is no sample ${name}`);
  return found;
};
const IN_TRANSIT = sampleOf('shipped: inTransit');
const withOrder = (sample: SampleNotice, changes: Partial<NoticeInput['order']>): SampleNotice => ({
  ...sample,
  input: { ...sample.input, order: { ...sample.input.order, ...changes } },
});
const withParcel = (changes: Partial<NoticeInput['order']['parcels'][number]>): SampleNotice =>
  withOrder(IN_TRANSIT, { parcels: IN_TRANSIT.input.order.parcels.map((parcel) => ({ ...parcel, ...changes })) });
const dataOf = ({ html }: WrittenNotice): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

test('the order is named in every subject, and nothing in it or in the preview is a second line', () => {
  for (const language of LANGUAGES)
    for (const sample of ALL) {
      const { subject, preheader, text } = write(sample, language);
      expect(subject).toContain(sample.input.order.number);
      expect(subject.length).toBeLessThanOrEqual(150);
      expect(`${subject}${preheader}`).not.toMatch(/[\r\n]/);
      expect(text.replace(/\s+/g, ' ')).toContain(preheader.replace(/…$/, ''));
    }
});

describe('several turns of one order', () => {
  const digest = write(SAMPLE_DIGEST, 'en');

  test('are one mail with a section each, named by the first', () => {
    expect(digest.subject).toBe('A parcel of your order #W1046662 is out for delivery');
    expect(digest.text).toContain('This parcel was delivered on Wednesday, November 18');
    expect(digest.text).toContain('on back-order, expected on Thursday, December 3');
    expect(digest.links).toEqual([
      'https://www.fedex.com/fedextrack/?trknbr=794612345671',
      'https://www.ups.com/track?tracknum=1Z999AA10123456784',
    ]);
    expect(digest.text.match(/Hello Maria/g)).toHaveLength(1);
  });

  test('a turn that is asked for twice is told once', () => {
    const { input } = SAMPLE_DIGEST;
    expect(write(SAMPLE_DIGEST, 'en', { turns: [...input.turns, ...input.turns] }).text).toBe(digest.text);
  });
});

test('a partly shipped order says what is in the parcel, and what is still to come and when', () => {
  const { text } = write(sampleOf('partly_shipped: splitWithRest'), 'en');
  expect(text).toContain('In this parcel\n\n- 1 × Electric Kettle');
  expect(text).toContain('- 2 × Desk Lamp (LED, white, USB port): not shipped yet.');
  expect(text).toContain(
    '- 3 × Bath Towel Set (large, cotton, teal): on back-order, expected on Thursday, December 3.',
  );
});

test('of a parcel that only the shop says to have sent it says when it left, and not where it is', () => {
  expect(BY_WORD).toHaveLength(2);
  for (const [language, left, onItsWay] of [
    ['en', /was shipped on/, /on its way|reliable|No expected|no expected/],
    ['es', /se envió el/, /en camino|fiable|fecha de entrega/],
  ] as const)
    for (const sample of BY_WORD) {
      const { subject, text } = write(sample, language);
      expect(`${subject}\n${text}`).toMatch(left);
      expect(`${subject}\n${text}`).not.toMatch(onItsWay);
    }
});

describe('the link', () => {
  test('is the carrier’s own page, whatever address the shop hands in', () => {
    const evil = 'https://evil.example/1Z999AA10123456784';
    const notice = write(withParcel({ trackingUrl: evil }), 'en');
    expect(notice.links).toEqual(['https://www.ups.com/track?tracknum=1Z999AA10123456784']);
    expect(notice.html + notice.text).not.toContain('evil.example');
  });

  test('is the merchant’s page where there is one, with the number encoded', () => {
    const sample = withParcel({ trackingNumber: '1Z/../?x=$&#"><(1)' });
    const { links, html } = write(sample, 'en', { trackingPage: 'https://shop.example/track/{number}?from=mail' });
    expect(links).toEqual(['https://shop.example/track/1Z%2F..%2F%3Fx%3D%24%26%23%22%3E%3C%281%29?from=mail']);
    expect(html.match(/<a\s[^>]*href="([^"]*)"/g)).toHaveLength(2);
  });

  test('is none where the carrier is not known, or the number is none of a parcel', () => {
    for (const changes of [
      { carrierName: 'Evil Post' },
      { carrierName: null },
      { trackingNumber: null },
      { trackingNumber: '../../x' },
      { trackingNumber: '7'.repeat(61) },
    ]) {
      const notice = write(withParcel(changes), 'en');
      expect(notice.links).toEqual([]);
      expect(notice.html).not.toContain('href=');
    }
  });

  test('an attempt that failed points to the page where there is one, and to the carrier where there is none', () => {
    const failed = sampleOf('attempt_failed: attemptFailed');
    const without = withOrder(failed, {
      parcels: failed.input.order.parcels.map((parcel) => ({ ...parcel, trackingNumber: null })),
    });
    expect(write(failed, 'en').text).toContain('Please check the tracking page below');
    expect(write(without, 'en').text).toContain('Please ask UPS how the delivery goes on');
  });
});

describe('structured data', () => {
  test('of a parcel is what Gmail documents, from facts alone', () => {
    expect(dataOf(write(IN_TRANSIT, 'en'))).toEqual({
      '@context': 'http://schema.org',
      '@type': 'ParcelDelivery',
      deliveryAddress: { '@type': 'PostalAddress', addressCountry: 'US' },
      expectedArrivalUntil: '2026-11-23',
      carrier: { '@type': 'Organization', name: 'UPS' },
      trackingNumber: '1Z999AA10123456784',
      trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
      itemShipped: [
        { '@type': 'Product', name: 'Electric Kettle (1.5L, steel, black)', sku: 'KETT-445100' },
        { '@type': 'Product', name: 'Desk Lamp (LED, white, USB port)', sku: 'LAMP-200311' },
      ],
      partOfOrder: {
        '@type': 'Order',
        orderNumber: '#W1046662',
        merchant: { '@type': 'Organization', name: 'Northwind Home' },
        orderStatus: 'http://schema.org/OrderInTransit',
      },
    });
  });

  const address = {
    ...{ name: 'Maria Lopez', line1: '1 Main St', line2: 'Flat 3', city: 'Austin', region: 'TX' },
    ...{ postalCode: '78701', country: 'US' },
  };
  const withAddress = (more: Partial<typeof address>, to?: string): unknown =>
    dataOf(
      write(
        { ...IN_TRANSIT, input: { ...IN_TRANSIT.input, address: { ...address, ...more }, ...(to ? { to } : {}) } },
        'en',
      ),
    );

  test('says where the parcel goes, in full and without a name, where the order’s own shopper reads it', () => {
    const deliveryAddress = {
      ...{ '@type': 'PostalAddress', streetAddress: '1 Main St, Flat 3', addressLocality: 'Austin' },
      ...{ addressRegion: 'TX', postalCode: '78701', addressCountry: 'US' },
    };
    expect(withAddress({})).toMatchObject({ deliveryAddress });
    expect(JSON.stringify(withAddress({ city: ' ' }))).not.toContain('addressLocality');
    expect(withAddress({}, 'a1b2@marketplace.amazon.com')).toBeNull();
    const hostile = '1 </script><script>alert(1)</script>\r\nBcc: x@y.example';
    expect(withAddress({ line1: hostile, line2: '' })).toMatchObject({
      deliveryAddress: { streetAddress: '1 </script><script>alert(1)</script> Bcc: x@y.example' },
    });
  });

  test.each([
    ['order_confirmed: unshipped', 'OrderProcessing'],
    ['item_cancelled: cancelled', 'OrderCancelled'],
    ['refund_made: refunded', 'OrderDelivered'],
  ])('of an order: %s is %s', (name, status) => {
    expect(dataOf(write(sampleOf(name), 'en'))).toMatchObject({
      '@type': 'Order',
      orderStatus: `http://schema.org/${status}`,
      price: expect.stringMatching(/^\d+\.\d{2}$/),
    });
  });

  test('of a parcel among others does not call the order delivered', () => {
    const data = dataOf(write(sampleOf('delivered: split'), 'en'));
    expect(data).toMatchObject({ partOfOrder: { orderStatus: 'http://schema.org/OrderProcessing' } });
  });

  test('is refused by the ground check where it is not the one that code made', () => {
    const notice = write(IN_TRANSIT, 'en');
    const changed = { ...notice, html: notice.html.replace('OrderInTransit', 'OrderDelivered') };
    expect(listFindings(changed, IN_TRANSIT).map(({ claim }) => claim)).toContain('the element script');
    const second = { ...notice, html: notice.html.replace('</head>', `${notice.unseen[1]}</head>`) };
    expect(listFindings(second, IN_TRANSIT)).not.toEqual([]);
    const running = '<script type="text/javascript">alert(1)</script>';
    const handedIn = { ...notice, html: notice.html.replace('</head>', `${running}</head>`), unseen: [running] };
    expect(listFindings(handedIn, IN_TRANSIT)).not.toEqual([]);
  });
});

test('a hidden line that the text does not hold is a finding', () => {
  const notice = write(IN_TRANSIT, 'en');
  const line = notice.unseen[0]?.replace('is on its way', 'was refunded') ?? '';
  const lying = { ...notice, html: notice.html.replace(notice.unseen[0] ?? '', line), unseen: [line] };
  expect(listFindings(lying, IN_TRANSIT).map(({ detail }) => detail)).toContain(
    'The hidden line beside the subject says what the text does not.',
  );
});

describe('what is hostile in a fact stays words', () => {
  const HOSTILE = [
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<!--[if mso]><a href="https://evil.example">x</a><![endif]-->',
    'Rug\r\nBcc: all@evil.example\r\n\r\n<b>body</b>',
    'Lamp\u2028<\u2029script\u202Egnp.exe\u200B\uFEFF',
    '{{order.number}} {{> carrier}}',
    `${'Very long '.repeat(400)}title`,
  ];

  test.each(HOSTILE)('%s', (words) => {
    const item = { sku: words, title: words, quantity: 1 };
    const sample = withParcel({ items: [item], carrierName: words, trackingNumber: words.slice(0, 80) });
    const voice = { ...VOICE, brandName: words.slice(0, 300), signature: '' };
    const notice = write(sample, 'en', { contactName: words, voice });
    const confirmed = write(
      withOrder(sampleOf('order_confirmed: unshipped'), {
        number: words.slice(0, 500),
        items: [{ ...item, unitPrice: '1.00' }],
      }),
      'en',
    );
    for (const { subject, preheader, text, html } of [notice, confirmed]) {
      expect(subject + preheader).not.toMatch(/[\p{Cc}\u2028\u2029\p{Cf}]/u);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\p{Cf}]/u);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).not.toMatch(/<img|<b>|<!--|onerror=(?!alert\(1\)(?:&gt;|\\u003e))/);
      expect(subject.length).toBeLessThanOrEqual(150);
    }
    expect(JSON.stringify(dataOf(notice))).not.toMatch(/[\u2028\u2029\u202E]/);
    expect(notice.text).toMatch(/^Hello,$/m);
    expect(notice.links).toEqual([]);
  });

  test('a title with a link makes no link, and the ground check holds it', () => {
    const items = [{ sku: 'X-1', title: 'Win at https://evil.example/now', quantity: 1 }];
    const notice = write(withParcel({ items }), 'en');
    expect(notice.html).not.toContain('href="https://evil.example');
    expect(listFindings(notice, withParcel({ items })).map(({ kind }) => kind)).toContain('link');
  });

  test('an order of a thousand lines lists the first fifty and says that it goes on', () => {
    const items = Array.from({ length: 1_000 }, (_, n) => ({ sku: `S-${n}`, title: `Thing ${n}x`, quantity: 1 }));
    const notice = write(withParcel({ items }), 'en');
    expect(notice.text).toContain('Thing 49x');
    expect(notice.text).not.toContain('Thing 50x');
    expect(notice.text).toContain('The list goes on in your order.');
    expect(Buffer.byteLength(notice.html)).toBeLessThan(102_000);
  });
});

describe('a marketplace', () => {
  const to = 'abc123@marketplace.amazon.com';
  const number = '123-1234567-1234567';
  const sample = withOrder(sampleOf('attempt_failed: attemptFailed'), { number });
  const voice = { ...VOICE, footer: { en: 'https://northwind-home.example' }, signature: 'www.northwind-home.example' };

  test('gets no link, no data, no signature and no footer, and its order number', () => {
    const notice = write(sample, 'en', { to, voice });
    const { subject, text, html } = notice;
    expect(findMaskedFault({ to: [{ name: '', address: to }], subject, text, html })).toBeNull();
    expect(notice).toMatchObject({ links: [], footer: '' });
    expect(subject).toContain(number);
    expect(text).toContain('Please ask UPS');
    expect(findMaskedFault({ to: [{ name: '', address: to }], ...write(sample, 'en', { voice }) })).not.toBeNull();
  });
});

describe('the language', () => {
  const without = (...gone: readonly string[]) => ({
    byId: new Map([...templates.byId].filter(([id]) => !gone.some((part) => id === part))),
  });
  const languageOf = (gone: readonly string[], language: Language, voice: Voice = VOICE) => {
    const written = writeNotice(without(...gone), { ...IN_TRANSIT.input, voice, language });
    return written.ok ? written.value.language : written.error.kind;
  };

  test('is the wanted one; without templates that of replies to a mail in none of ours, then English', () => {
    const dutch: Voice = { ...VOICE, languages: ['nl', 'de'] };
    expect(languageOf([], 'de')).toBe('de');
    expect(languageOf(['notices/shipped/de'], 'de')).toBe('en');
    expect(languageOf(['notices/shipped/de'], 'de', dutch)).toBe('nl');
    expect(languageOf(['notices/shipped/de', 'frame/nl'], 'de', dutch)).toBe('en');
    expect(languageOf(['notices/shipped/de', 'notices/shipped/en'], 'de')).toBe('no_template');
  });
});

test('a parcel that the order does not have, and no turn at all, write nothing', () => {
  const kindOf = (turns: NoticeInput['turns']) => {
    const written = writeNotice(templates, { ...IN_TRANSIT.input, language: 'en', turns });
    return written.ok ? null : written.error.kind;
  };
  expect(kindOf([])).toBe('nothing_to_say');
  expect(kindOf([{ kind: 'shipped', parcel: 7, key: 'shipped' }])).toBe('nothing_to_say');
  expect(kindOf([{ kind: 'shipped', parcel: null, key: 'shipped' }])).toBe('nothing_to_say');
});

test('below stand the desk’s footer and the legal text of the country, word for word', () => {
  const voice = {
    ...VOICE,
    footer: { en: 'Northwind Home – https://northwind-home.example' },
    legalTexts: [{ countries: ['DE'], text: { en: 'Register court: Berlin HRB 1' } }],
  };
  const german = write(IN_TRANSIT, 'en', { voice, country: 'DE' });
  expect(german.text.endsWith(`\n${german.footer}\n`)).toBe(true);
  expect(german.html).toContain('Register court: Berlin HRB 1');
  expect(listFindings(german, IN_TRANSIT, voice)).toEqual([]);
  expect(write(IN_TRANSIT, 'en', { voice }).html).not.toContain('Register court');
});
