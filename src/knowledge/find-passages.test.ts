import { describe, expect, test } from 'vitest';
import { embedPassages } from './embed-passages.ts';
import { findPassages } from './find-passages.ts';
import { addText, makeUpModel, openEmptyDesk, openSampleDesk } from './knowledge-fixture.ts';

const records = await openSampleDesk();
const ask = async (words: string, language: string, limit = 3) =>
  (await findPassages(records.knowledge, null, { words, language, limit })).map(
    ({ passage }) => `${passage.document}: ${passage.heading}`,
  );

describe('by words', () => {
  for (const [language, words, found] of [
    ['en', 'May I return curtains that were cut to measure?', 'returns-policy.md: What cannot be returned'],
    ['de', 'Ist Ihr Geschirr spuelmaschinenfest?', 'pflegehinweise.md: Steingut und Porzellan'],
    ['de', 'Wie pflege ich das Ledersofa?', 'pflegehinweise.md: Leder'],
    ['es', '¿Cuándo llega el reembolso?', 'devoluciones-y-cambios.md: Reembolso'],
    ['nl', 'Hoe lang heb ik garantie op een bank?', 'garantie-en-reparatie.md: Garantietermijn'],
  ] as const)
    test(`"${words}" finds ${found}`, async () => {
      expect((await ask(words, language))[0]).toBe(found);
    });

  test('a passage that shares one common word is no answer, and neither is any to no words', async () => {
    expect(await ask('Would you sponsor the order of our choir in Hull?', 'en')).toEqual([]);
    expect(await ask('I am writing again about what I told your colleague yesterday.', 'en')).toEqual([]);
    expect(await ask('', 'en')).toEqual([]);
    expect(await ask('and the but of "* NEAR( -', 'en')).toEqual([]);
  });

  test('each of several questions has its passage, however long the others are', async () => {
    const words = [
      'Do you gift wrap, and can I add a card with a few words of my own to the present for my sister in Lisbon?',
      'May I return curtains?',
      'Which hinges do you have as spare parts, and are the screws and feet for the older wardrobe still made?',
    ].join('\n');
    const found = await ask(words, 'en', 4);
    for (const document of ['gift-wrapping.md', 'returns-policy.md', 'warranty.html'])
      expect(found.filter((passage) => passage.startsWith(document)).length).toBeGreaterThan(0);
  });

  test('those in the language of the question come before those in another', async () => {
    const desk = openEmptyDesk();
    const more = Array.from(
      { length: 12 },
      (_, n) => `## Item ${n}\n\nWe sell lamp number ${n} with a shade of linen.`,
    );
    await addText(desk, 'other.md', `# Lamps\n\n${more.join('\n\n')}`);
    await addText(desk, 'klarna-en.md', '# Paying\n\nKlarna is offered for orders above 50 euros in the basket.');
    await addText(
      desk,
      'klarna-de.md',
      '# Bezahlen\n\nMit Klarna kann man bei uns bis auf Weiteres leider nicht bezahlen.',
    );
    const found = async (language: string) =>
      (await findPassages(desk.knowledge, null, { words: 'Klarna?', language, limit: 3 })).map(
        ({ passage }) => passage.document,
      );
    expect(await found('en')).toEqual(['klarna-en.md', 'klarna-de.md']);
    expect(await found('de')).toEqual(['klarna-de.md', 'klarna-en.md']);
  });
});

describe('by vectors beside words', () => {
  const meanings = [/leather|leder/i, /marble|marbre/i, /iron|eisen/i];

  test('a passage in another language is found by what it means', async () => {
    const model = makeUpModel(meanings);
    await embedPassages(records, model, new AbortController().signal);
    const query = { words: 'How do I look after a leather couch?', language: 'en', limit: 3 };
    const found = await findPassages(records.knowledge, model, query);
    expect(found.map(({ passage }) => passage.heading)).toContain('Leder');
    expect(found.find(({ passage }) => passage.heading === 'Leder')?.wordShare).toBeNull();
  });

  test('what both find stands first, and a question without a meaning brings nothing', async () => {
    const model = makeUpModel(meanings);
    const [first] = await findPassages(records.knowledge, model, { words: 'Marbre et vin', language: 'fr', limit: 3 });
    expect(first?.passage.heading).toBe('Marbre');
    expect(first?.likeness).toBeGreaterThan(0.5);
    const none = { words: 'Would you sponsor our choir?', language: 'en', limit: 3 };
    expect(await findPassages(records.knowledge, model, none)).toEqual([]);
  });

  test('a model that fails leaves the words alone', async () => {
    const model = makeUpModel(meanings);
    model.isFailing = true;
    const query = { words: 'Marbre et vin', language: 'fr', limit: 3 };
    const found = await findPassages(records.knowledge, model, query);
    expect(found.map(({ passage }) => passage.heading)).toEqual(['Marbre']);
    expect(found[0]?.likeness).toBeNull();
  });
});
