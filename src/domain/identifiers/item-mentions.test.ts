import { describe, expect, test } from 'vitest';
import { glossaryOf } from './item-glossary.ts';
import { matchItems, searchProducts } from './item-mentions.ts';
import { arrangeTitles } from './item-offer.ts';

const titles = [
  'Electric Kettle (1L, stainless steel, black)',
  'Electric Kettle (2L, glass, white)',
  'Hiking Boots (10, leather, waterproof)',
  'Luggage Set (3-piece, blue, hardshell)',
  'Garden Hose (50ft, rubber, green)',
  'Smart Watch (gold, metal, AMOLED)',
  'Jigsaw Puzzle (1000, animals, beginner)',
  'Jigsaw Puzzle (2000, art, expert)',
];
const best = (text: string, language: string) => {
  const [first, second] = matchItems(text, titles, language);
  return first && first.score >= 0.5 && first.score > (second?.score ?? 0) ? first.title : null;
};

describe('one item among others', () => {
  test.each([
    ['en', 'the black kettle leaks', 0],
    ['es', 'el hervidor de vidrio llegó roto', 1],
    ['de', 'mein Glaswasserkocher ist kaputt', 1],
    ['fr', 'la bouilloire noire ne marche pas', 0],
    ['it', 'il bollitore bianco', 1],
    ['nl', 'de zwarte waterkoker', 0],
    ['pt', 'a chaleira preta', 0],
    ['es', 'las botas de montaña', 2],
    ['de', 'das blaue Koffer-Set (3-teilig)', 3],
    ['fr', "le tuyau d'arrosage", 4],
    ['it', 'il tubo da giardino', 4],
    ['nl', 'de tuinslang lekt', 4],
    ['en', 'my watch has not come', 5],
    ['es', 'el rompecabezas de 2000 piezas', 7],
    ['fr', 'le puzzle avec des animaux', 6],
    ['en', 'the jigsaw puzle of 1,000 pieces', 6],
    ['de', 'Wandersteifel', 2],
  ])('%s: %s', (language, text, position) => {
    expect(best(text, language)).toBe(titles[position]);
  });

  test('two that fit alike score alike', () => {
    const scores = matchItems('where is my kettle?', titles, 'en').map(({ score }) => score);
    expect(scores).toHaveLength(2);
    expect(scores[0]).toBe(scores[1]);
  });

  test('each colour goes with its own noun', () => {
    const lamps = ['Desk Lamp (black, USB)', 'Desk Lamp (white, USB)', ...titles.slice(0, 2)];
    const named = matchItems('el hervidor negro y la lámpara blanca', lamps, 'es').filter(({ score }) => score >= 0.5);
    expect(named.map(({ title }) => title).sort()).toEqual(['Desk Lamp (white, USB)', titles[0]]);
  });

  test('a title that stands in the text as it is scores 1', () => {
    expect(matchItems(`Item: ${titles[1]}, quantity 1`, titles, 'en')[0]).toMatchObject({ title: titles[1], score: 1 });
  });

  test('a title that no glossary knows is told by its words', () => {
    expect(matchItems('my zorbulator is broken', ['Zorbulator 3000'], 'en')[0]?.title).toBe('Zorbulator 3000');
  });

  test('titles in another language are understood', () => {
    expect(
      matchItems('where is my kettle', ['Wasserkocher (Edelstahl, schwarz)', 'Gartenschlauch (15 m)'], 'en')[0]?.title,
    ).toBe('Wasserkocher (Edelstahl, schwarz)');
  });

  test('a text that names none of them matches none', () => {
    expect(matchItems('How much is shipping to Canada?', titles, 'en')).toEqual([]);
  });
});

describe('questions about the catalogue', () => {
  test('all that is named must fit', () => {
    expect(
      searchProducts('Do you have a white glass kettle?', arrangeTitles(titles)).map(({ title }) => title),
    ).toEqual([titles[1]]);
    expect(
      searchProducts('¿Tenéis puzles de 2000 piezas?', arrangeTitles(titles), { language: 'es' }).map(
        ({ title }) => title,
      ),
    ).toEqual([titles[7]]);
  });

  test('what the shop has, but not so, is not found', () => {
    expect(searchProducts('Is the kettle available in pink?', arrangeTitles(titles))).toEqual([]);
  });

  test('no more than the limit', () => {
    expect(searchProducts('kettles?', arrangeTitles(titles), { limit: 1 })).toHaveLength(1);
  });
});

test('the glossary knows at least 400 nouns in each language', () => {
  for (const language of ['en', 'es', 'de', 'fr', 'it', 'nl', 'pt']) {
    const named = [...glossaryOf(language).wordsByConcept.keys()];
    const reachable = new Set(
      [...glossaryOf(language).meanings.values()].flatMap(({ nouns }) => nouns.map(({ concept }) => concept)),
    );
    expect(reachable.size, language).toBeGreaterThanOrEqual(400);
    expect(named.filter((concept) => !reachable.has(concept))).toEqual([]);
  }
});
