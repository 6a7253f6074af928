// Mails that thank and ask at once.
import { expect, test } from 'vitest';
import { readLearnedModel } from '../runtime/learned-model.ts';
import { createClassify } from './classify.ts';
import { makeMail, ordersWith } from './fixtures/read-mails.ts';
import { partAsked } from './thanks-beside.ts';

const classify = createClassify(readLearnedModel());
const mainWish = (language: string, fresh: string) =>
  classify(makeMail({ language, fresh, isThreadReply: true, orders: ordersWith({ hasUnshipped: true }) })).intents[0]
    ?.intent;

test.each([
  ['en', 'Wonderful, thank you so much! When will it arrive then?'],
  ['de', 'Prima, vielen Dank! Wann kommt das Paket denn an?'],
  ['es', '¡Genial, muchas gracias! ¿Cuándo me llega entonces?'],
  ['fr', 'Super, merci beaucoup ! Quand est-ce que je recevrai le colis ?'],
  ['it', 'Perfetto, grazie mille! Quando arriva il pacco allora?'],
  ['nl', 'Fijn, dank je wel! Wanneer komt het pakket dan?'],
  ['pt', 'Ótimo, muito obrigada! Quando chega a encomenda então?'],
])('the question beside thanks is what they want (%s)', (language, fresh) => {
  expect(mainWish(language, fresh)).toBe('where_is_my_order');
});

test.each([
  ['en', 'Thank you so much, it all arrived today. How kind is that?'],
  ['de', 'Vielen Dank, alles ist gut angekommen. Ist das nicht schön?'],
  ['en', 'Thanks a lot for your help, have a lovely weekend.'],
])('thanks alone want no answer (%s)', (language, fresh) => {
  expect(mainWish(language, fresh)).toBe('no_reply_needed');
});

test('a letter is not taken apart, nor what only asks', () => {
  expect(partAsked('When does it come?')).toBeNull();
  expect(partAsked(`Thank you.${' I am so glad.'.repeat(40)} When does it come?`)).toBeNull();
  expect(partAsked('Thank you. When does it come?')).toEqual({ asked: 'When does it come?', said: 'Thank you.' });
});
