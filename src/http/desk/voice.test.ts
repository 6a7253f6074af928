// Looking at a voice and at desk facts before they count.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/language.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
}, 120_000);
afterAll(() => page.close());

interface Sample {
  readonly faults: readonly string[];
  readonly text: string | null;
  readonly gaps: readonly string[];
  readonly findings: readonly { readonly claim: string }[];
}
const ask = async <T>(path: string, json: object): Promise<T> => {
  const answer = await page.ask(path, { method: 'POST', as: 'viewer', json });
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
};
const voice = (changes: object = {}) => JSON.stringify({ ...page.desk.ports.settings.voice, ...changes });
const desk = (changes: object = {}) => JSON.stringify({ ...page.desk.ports.settings.facts, ...changes });
const sample = (changes: object, language = 'en', about = 'where_is_my_order') =>
  ask<Sample>('/api/voice/sample', { voice: voice(changes), desk: null, language, about });

test('a sample speaks in the voice that is tried, and nothing of it is kept', async () => {
  const before = page.desk.ports.settings.voice;
  const { text, findings } = await sample({ greeting: { en: 'Ahoy {firstName},' }, signature: 'The crew' });
  expect(text).toMatch(/^Ahoy Maria,\n[\s\S]*The crew\n$/);
  expect(findings).toEqual([]);
  expect((await sample({ formality: { de: 'informal' } }, 'de')).text).toContain('Hallo Maria');
  expect((await sample({ formality: { de: 'formal' } }, 'de')).text).toContain('Guten Tag Maria Lopez');
  expect(page.desk.ports.settings.voice).toBe(before);
});

test('each choice of tone shows in the sample, and a language may have its own address', async () => {
  const plain = (await sample({ formality: {} })).text ?? '';
  const toned = async (tone: object, language?: string) =>
    (await sample({ tone, formality: { de: 'formal' } }, language)).text;
  const brief = (await toned({ length: 'brief' })) ?? '';
  expect(brief.length).toBeLessThan(plain.length);
  expect(await toned({ warmth: 'warm' })).toContain('we are glad that you wrote');
  expect(await toned({ formality: 'informal' })).toMatch(/^Hi Maria,/);
  expect(await toned({ formality: 'informal' }, 'de')).toContain('Guten Tag Maria Lopez');
  expect((await sample({ tone: { length: 'huge' } })).faults).toEqual([expect.stringMatching(/^tone\.length: /)]);
});

test('footer and legal text stand below the sample, that of the country it is asked for', async () => {
  const legal = {
    footer: { en: 'Fjordlight AS, no. 987 654' },
    legalTexts: [{ countries: ['DE'], text: { de: 'Widerruf binnen 14 Tagen.' } }, { text: { en: 'Elsewhere.' } }],
  };
  const inCountry = (country: string | null) =>
    ask<Sample>('/api/voice/sample', { voice: voice(legal), desk: null, language: 'en', about: 'other', country });
  const { text, findings } = await inCountry('DE');
  expect(text).toMatch(/\n\nFjordlight AS, no\. 987 654\n\nWiderruf binnen 14 Tagen\.\n$/);
  expect(findings).toEqual([]);
  expect((await inCountry(null)).text).toMatch(/\n\nElsewhere\.\n$/);
  expect((await sample({ languages: [] })).faults).toEqual([expect.stringMatching(/^languages: /)]);
});

test('a word that the desk avoids shows at once that replies would be held', async () => {
  const { findings } = await sample({ wordsToAvoid: ['your message'] });
  expect(findings).toMatchObject([{ claim: 'your message' }]);
});

test('the brand’s own words stand in the sample; those of a claim are faults in its place', async () => {
  const wordsToUse = [{ language: 'en', instead: 'message', say: 'letter' }];
  const { text, findings } = await sample({ wordsToUse });
  expect(text).toContain('reply to this letter');
  expect(findings).toEqual([]);
  expect((await sample({ wordsToUse: [{ language: 'en', instead: 'letter', say: 'delivered' }] })).faults).toEqual([
    expect.stringMatching(/^wordsToUse\.0\.say: "delivered" belongs to what replies state/),
  ]);
});

test('what is wrong with a voice is said in the place of the sample, by its field', async () => {
  const { text, faults } = await sample({ addresses: ['nobody'] });
  expect(text).toBeNull();
  expect(faults).toEqual([expect.stringMatching(/^addresses\.0: /)]);
  const broken = await ask<Sample>('/api/voice/sample', { voice: '{', desk: null, language: 'en', about: 'other' });
  expect(broken.faults).toHaveLength(1);
});

test('each fact of the desk stands with the line that says it; one that is not entered, with the replies that miss it', async () => {
  interface Facts {
    readonly facts: readonly {
      fact: string;
      isSet: boolean;
      said: string | null;
      intents: readonly string[];
      gapIntents: readonly string[];
    }[];
  }
  for (const language of LANGUAGES) {
    const { facts } = await ask<Facts>('/api/voice/facts', {
      desk: desk({ returns: { windowDays: 43 } }),
      language,
    });
    const named = new Map(facts.map((one) => [one.fact, one]));
    expect(named.get('returns.windowDays')).toMatchObject({ isSet: true, said: expect.stringContaining('43') });
    expect(named.get('returns.address')).toMatchObject({ isSet: false, said: null });
    expect(named.get('returns.address')?.intents).toContain('return_request');
    expect(named.get('returns.address')?.gapIntents).toContain('return_request');
    // Without it a reply says less, and nobody has to fill in anything.
    expect(named.get('shipping.freeFrom')?.gapIntents).toEqual([]);
    expect(named.get('shipping.options')?.said).toContain('Standard');
    expect(facts.filter(({ intents }) => intents.length === 0)).toEqual([]);
  }
});

test('what no reply could word is refused by its field before it is published', async () => {
  const option = { name: 'Express', price: '9.90', daysMin: 1, daysMax: 2 };
  const wrong: readonly (readonly [string, object])[] = [
    ['shipping.options.0.price', { shipping: { options: [{ ...option, price: 'free' }] } }],
    ['shipping.options.0.daysMax', { shipping: { options: [{ ...option, daysMin: 3 }] } }],
    ['shipping.freeFrom', { shipping: { freeFrom: '75 EUR' } }],
    ['shipping.countries.0', { shipping: { countries: ['D1'] } }],
    ['currency', { currency: 'eur' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['orderNumberPattern', { orderNumberPattern: '(a)(b)' }],
  ];
  for (const [field, change] of wrong) {
    const { faults } = await ask<{ faults: readonly string[] }>('/api/voice/facts', {
      desk: desk(change),
      language: 'en',
    });
    expect(faults, field).toEqual([expect.stringMatching(new RegExp(`^${field}: .{10}`))]);
    const json = { note: 'no', changes: [{ part: 'desk', name: '', content: desk(change), basedOn: null }] };
    const refused = await page.ask('/api/settings/publish', { method: 'POST', as: 'admin', json });
    expect(refused.status, field).toBe(400);
  }
});
