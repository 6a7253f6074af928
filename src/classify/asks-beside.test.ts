import { describe, expect, test } from 'vitest';
import { listClaimed, STATUS_INTENTS, UNSURE_CONFIDENCE } from '../domain/intent.ts';
import { readLearnedModel } from '../runtime/learned-model.ts';
import { createClassify } from './classify.ts';
import { makeMail, ordersWith } from './fixtures/read-mails.ts';

const classify = createClassify(readLearnedModel());
const intentsOf = (language: string, fresh: string) =>
  classify(makeMail({ language, fresh, orders: ordersWith({ hasUnshipped: true }) })).intents;
const sureness = (language: string, fresh: string) => intentsOf(language, fresh)[0];

describe('a status question with another beside it', () => {
  test.each([
    ['de', 'Guten Tag, wann kommt meine Bestellung #W3386455 an? Wie entkalke ich den Wasserkocher?'],
    ['de', 'Wo ist meine Bestellung W3101067? Welche Batterien braucht die Waage?'],
    ['en', 'When will my order #W3386455 arrive? Is there a manual in Spanish for the drill?'],
    ['en', 'Has order W3632959 been sent yet? Which bulbs does the lamp take?'],
    ['fr', 'Quand ma commande W3386455 arrive-t-elle ? La lampe est-elle compatible avec un variateur ?'],
    ['es', '¿Cuándo llega mi pedido W3386455? ¿La olla sirve para inducción?'],
    ['nl', 'Wanneer komt bestelling W3386455 aan? Kan de pan ook in de oven?'],
    ['de', 'Wann kommt meine Bestellung W3386455 an? Muss ich beim Empfang unterschreiben?'],
    ['en', 'When will my order W3386455 arrive? Is the packaging plastic free?'],
  ])('is not surely one alone (%s): %s', (language, fresh) => {
    const [first, ...further] = listClaimed(intentsOf(language, fresh));
    const isAlone = first !== undefined && STATUS_INTENTS.has(first) && further.length === 0;
    if (isAlone) expect(sureness(language, fresh)?.confidence).toBeLessThanOrEqual(UNSURE_CONFIDENCE);
    else expect([first, ...further].some((intent) => intent !== undefined && !STATUS_INTENTS.has(intent))).toBe(true);
  });

  test.each([
    ['en', 'Hi, has my order W3632959 been sent yet? And when will it arrive?'],
    ['de', 'Hallo, wurde meine Bestellung W3632959 schon verschickt? Wann kommt sie ungefähr an?'],
    ['fr', 'Bonjour, ma commande W3632959 est-elle partie ? Quand doit-elle arriver ?'],
  ])('two questions about the state of the order are one matter (%s)', (language, fresh) => {
    const first = sureness(language, fresh);
    expect(first?.intent).toBe('where_is_my_order');
    expect(first?.confidence).toBeGreaterThan(UNSURE_CONFIDENCE);
  });
});
