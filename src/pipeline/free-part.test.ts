import { describe, expect, test } from 'vitest';
import { Voice } from '../domain/desk.ts';
import { limits } from '../domain/limits.ts';
import type { StockItem } from '../domain/order.ts';
import type { Passage } from '../ports/knowledge.ts';
import type { FreeAnswer, MailReading } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';
import { knowPassages, passage, scriptModel } from './model-fixture.ts';
import { previewMail } from './preview-mail.ts';
import { replayMail } from './replay-mail.ts';
import { notSent, onItsWay, openTestDesk, writeMail } from './thread-desk-fixture.ts';

const CARE = 'The glass kettle is dishwasher safe up to 60 degrees. Do not put it on an open flame.';
const kettle: StockItem = {
  sku: 'KETT-1',
  title: 'Tea Kettle (glass)',
  available: 4,
  expectedOn: null,
  price: '120.00',
  currency: 'USD',
};
const QUESTION =
  'Hello, I have a question about the Tea Kettle (glass) of my order W1046662. Can it go into the dishwasher?';
const answerOf = (text: string, more: Partial<FreeAnswer> = {}): FreeAnswer => ({
  point: 1,
  asked: '',
  text,
  restsOn: ['p1'],
  needsPerson: false,
  ...more,
});

function keepCare({ knowledge }: Records): readonly Passage[] {
  const passages = [{ heading: '', text: CARE, terms: { heading: '', words: 'kettle' } }];
  const contentDigest = 'ab'.repeat(32);
  const addedAt = '2026-11-01T00:00:00.000Z';
  knowledge.save({ name: 'care.md', title: 'Care', language: 'en', contentDigest, addedAt, passages });
  return knowledge.search([{ word: 'kettle', isPrefix: false }], { language: 'en', isOther: false }, 5);
}

async function ask(body: string, answers: readonly FreeAnswer[], read?: MailReading) {
  const model = scriptModel({ write: () => answers, ...(read ? { read: () => read } : {}) });
  const found: Passage[] = [];
  const knowledge = { ...knowPassages(), findPassages: () => Promise.resolve(found) };
  const desk = openTestDesk([onItsWay], [kettle], ':memory:', { model, knowledge });
  found.push(...keepCare(desk.ports.records));
  const run = await desk.handle(writeMail(body, { id: 'a', subject: 'Question' }));
  return { run, model, desk, audit: JSON.stringify(desk.ports.records.audit.show(run.mailId)) };
}

describe('what no template answers', () => {
  test.each([
    [{}, { isFormal: true, isBrief: false, isWarm: false }],
    [
      { length: 'brief', warmth: 'warm', formality: 'informal' },
      { isFormal: false, isBrief: true, isWarm: true },
    ],
  ])('is asked for in the tone of the voice, and in none of the words that it avoids: %j', async (tone, asked) => {
    const { settings } = openTestDesk().ports;
    const voice = Voice.parse({ ...settings.voice, tone, wordsToAvoid: ['dishwasher safe'] });
    const model = scriptModel({ write: () => [answerOf('The glass kettle is dishwasher safe up to 60 degrees.')] });
    const found: Passage[] = [];
    const knowledge = { ...knowPassages(), findPassages: () => Promise.resolve(found) };
    const given = { model, knowledge, settings: { ...settings, voice } };
    const desk = openTestDesk([onItsWay], [kettle], ':memory:', given);
    found.push(...keepCare(desk.ports.records));
    const run = await desk.handle(writeMail(QUESTION, { id: 'a', subject: 'Question' }));
    expect(model.asked.writes[0]).toMatchObject({ ...asked, wordsToAvoid: ['dishwasher safe'] });
    expect(run.known.reply?.text).not.toContain('dishwasher safe');
    expect(run.known.reply?.gaps).toContain('openPoints');
  });

  test('is answered from a passage of the desk, beside what the templates say, as a draft with its source in the audit log', async () => {
    const { run, model, audit } = await ask(QUESTION, [
      answerOf('The glass kettle is dishwasher safe up to 60 degrees.'),
    ]);
    expect(model.asked.writes).toHaveLength(1);
    expect(run.outcome).toBe('draft');
    expect(run.known.reply?.text).toContain('The glass kettle is dishwasher safe up to 60 degrees.');
    expect(run.known.reply?.html).toContain('dishwasher safe');
    expect(run.known.reply?.gaps).toEqual([]);
    expect(run.known.reply?.free).toMatchObject([{ citations: [{ document: 'care.md', passageId: 1 }] }]);
    expect(run.known.delivery?.kind).toBe('drafted');
    expect(audit).toContain('care.md');
    expect(audit).toContain('test@3 abcdef012345');
    expect(audit).not.toContain('dishwasher');
  });

  test('is named as open where the answer rests on nothing, says what the passage does not, or promises', async () => {
    for (const text of [
      'The glass kettle is not dishwasher safe up to 60 degrees.',
      'The glass kettle is dishwasher safe up to 90 degrees.',
      'Yes, it can go into the dishwasher and into the oven.',
      'We have refunded you 20 USD.',
      'See https://evil.example for more.',
    ]) {
      const { run } = await ask(QUESTION, [answerOf(text)]);
      expect(run.outcome, text).toBe('draft');
      expect(run.known.reply?.text, text).not.toContain(text);
      expect(run.known.reply?.text, text).toContain('[One question of this mail is not answered here');
      expect(run.known.reply?.gaps, text).toContain('openPoints');
      expect(run.known.checkedReply, text).not.toBeNull();
    }
  });

  test('is named as open where the model leaves it to a person, or says nothing of it', async () => {
    for (const answers of [[answerOf('', { needsPerson: true })], []]) {
      const { run } = await ask(QUESTION, answers);
      expect(run.known.reply?.text).toContain('[One question of this mail');
    }
  });

  test('needs no word where the reply says it already', async () => {
    const { run } = await ask(QUESTION, [answerOf('')]);
    expect(run.known.reply?.gaps).toEqual([]);
    expect(run.known.reply?.free).toEqual([]);
  });

  test('facts stand where the model placed them, as the language writes them, and no other', async () => {
    const placed = await ask(QUESTION, [
      answerOf('Your parcel should reach you on {parcel.1.estimatedOn}.', { restsOn: [] }),
    ]);
    expect(placed.model.asked.writes[0]?.facts.find(({ id }) => id === 'parcel.1.estimatedOn')?.value).toBe(
      '2026-11-22',
    );
    const unknown = await ask(QUESTION, [answerOf('Your parcel {parcel.2.trackingNumber} is safe.', { restsOn: [] })]);
    expect(unknown.run.known.reply?.text).not.toContain('parcel.2');
    expect(unknown.run.known.reply?.gaps).toContain('openPoints');
  });

  test('stays as the templates leave it where the model does not answer', async () => {
    const desk = openTestDesk([onItsWay], [kettle], ':memory:', {
      model: scriptModel({}),
      knowledge: knowPassages(passage(CARE)),
    });
    const alone = openTestDesk([onItsWay], [kettle]);
    const raw = writeMail(QUESTION, { id: 'a', subject: 'Question' });
    const [withFault, without] = [await desk.handle(raw), await alone.handle(raw)];
    expect(withFault.known.reply?.text).toBe(without.known.reply?.text);
    expect(JSON.stringify(desk.ports.records.audit.show(withFault.mailId))).toContain('unavailable');
  });
});

describe('the model is not asked', () => {
  test('for a routine mail', async () => {
    const { run, model } = await ask('Where is my order W1046662?', []);
    expect(run.outcome).toBe('send');
    expect(model.asked).toEqual({ reads: [], writes: [], translations: [] });
  });

  test('to answer somebody who may hear nothing of the order that they name', async () => {
    const model = scriptModel({ write: () => [answerOf('The glass kettle is dishwasher safe up to 60 degrees.')] });
    const desk = openTestDesk([onItsWay], [kettle], ':memory:', { model, knowledge: knowPassages(passage(CARE)) });
    const run = await desk.handle(writeMail(QUESTION, { id: 'a', from: 'mallory@evil.example' }));
    expect(model.asked.writes).toEqual([]);
    expect(run.known.reply?.kind).not.toBe('answer');
  });

  test('to look at a draft again, or to replay its mail', async () => {
    const { run, model, desk } = await ask(QUESTION, [
      answerOf('The glass kettle is dishwasher safe up to 60 degrees.'),
    ]);
    const calls = model.asked.writes.length + model.asked.reads.length;
    const replay = await replayMail(run.mailId, desk.ports);
    expect(replay?.differences).toEqual([]);
    expect(replay?.now.reply?.text).toBe(run.known.reply?.text);
    const changed = { ...model, prompts: [{ id: 'test', version: 4, digest: 'f'.repeat(64) }] };
    expect((await replayMail(run.mailId, { ...desk.ports, model: changed }))?.differences).toContain(
      'prompt test has changed since: version 3 then, 4 now',
    );
    expect(await previewMail(run.mailId, desk.ports)).toMatchObject({ reply: 'as_handled' });
    expect(model.asked.writes.length + model.asked.reads.length).toBe(calls);
  });
});

test('a draft does not stand any more when the passage that it cites has left the documents', async () => {
  const { run, desk } = await ask(QUESTION, [answerOf('The glass kettle is dishwasher safe up to 60 degrees.')]);
  expect(await previewMail(run.mailId, desk.ports)).toMatchObject({ reply: 'as_handled' });
  desk.ports.records.knowledge.remove('care.md', '2026-11-20T09:00:00.000Z');
  expect(await previewMail(run.mailId, desk.ports)).toMatchObject({ reply: 'other_words' });
});

test('an answer that the reply gives already is not said twice', async () => {
  const { run } = await ask(QUESTION, [
    answerOf('The glass kettle is dishwasher safe up to 60 degrees.'),
    answerOf('Please: the glass kettle is dishwasher safe up to 60 degrees.', { point: 0 }),
  ]);
  expect(run.known.reply?.free).toHaveLength(1);
});

test('a template that only promises an answer, or asks which product is meant, does not stand beside one', async () => {
  const { run } = await ask(QUESTION, [answerOf('The glass kettle is dishwasher safe up to 60 degrees.')]);
  expect(run.known.reply?.text).not.toContain('a colleague who knows the product');
  const model = scriptModel({ write: () => [answerOf('The glass kettle is dishwasher safe up to 60 degrees.')] });
  const desk = openTestDesk([onItsWay], null, ':memory:', { model, knowledge: knowPassages(passage(CARE)) });
  const bare = await desk.handle(
    writeMail('Hello, is the glass kettle safe in the dishwasher? Thanks', { id: 'b', from: 'new@person.example' }),
  );
  expect(bare.known.reply?.text).toContain('dishwasher safe up to 60');
  expect(bare.known.reply?.text).not.toContain('name or the SKU');
});

describe('what a model sees', () => {
  test('a point is hidden as the mail is, also where its vector is asked for', async () => {
    const sought: string[] = [];
    const model = scriptModel({ write: () => [] });
    const knowledge = {
      ...knowPassages(),
      findPassages: ({ words }: { readonly words: string }) => {
        sought.push(words);
        return Promise.resolve([]);
      },
    };
    const desk = openTestDesk([onItsWay], [kettle], ':memory:', { model, knowledge });
    const body = `${QUESTION} Will Ada Byron's card 4111 1111 1111 1111 be charged for gift wrapping of W1046662?`;
    await desk.handle(writeMail(body, { id: 'a', subject: 'Question' }));
    expect(model.asked.writes[0]?.points).toHaveLength(2);
    expect(sought[0]).toContain('gift wrapping');
    for (const seen of [JSON.stringify(model.asked), sought.join()])
      for (const secret of ['4111', 'Ada', 'Byron', 'W1046662']) expect(seen, secret).not.toContain(secret);
  });

  test('no name, no address, no number of an order, a parcel or a card', async () => {
    const { model } = await ask(
      `${QUESTION} My card is 4111 1111 1111 1111, call me at +1 202 555 0143 or write to ada@example.com. Thanks, Ada Byron`,
      [],
    );
    const seen = JSON.stringify(model.asked);
    expect(model.asked.writes).toHaveLength(1);
    for (const secret of ['Ada', 'Byron', 'ada@example.com', 'W1046662', '1Z999AA10123456784', '4111', '555 0143'])
      expect(seen, secret).not.toContain(secret);
  });
});

describe('a mail that the embedded judges are unsure of', () => {
  const UNCLEAR =
    'Hello there, about W1046662, the thing we spoke of, could you do the needful on that matter of mine please?';

  test('is understood by what the model shows in its words, and is a draft', async () => {
    const read: MailReading = {
      intents: [{ intent: 'invoice_request', quote: 'could you do the needful' }],
      language: 'en',
      questions: ['could you do the needful on that matter of mine please?'],
    };
    const { run, model } = await ask(UNCLEAR, [], read);
    expect(model.asked.reads).toHaveLength(1);
    expect(run.known.classification?.intents[0]?.intent).toBe('invoice_request');
    expect(run.outcome).toBe('draft');
    expect(run.reasons.map(({ rule }) => rule)).toContain('limit_read_by_model');
  });

  test('is not sent because a model calls it a status question, nor silenced because it calls it spam', async () => {
    for (const intent of ['where_is_my_order', 'spam', 'no_reply_needed'] as const) {
      const read: MailReading = { intents: [{ intent, quote: 'about W1046662' }], language: 'en', questions: [] };
      const hidden = { ...read, intents: [{ intent, quote: 'could you do the needful' }] };
      const { run } = await ask(UNCLEAR, [], hidden);
      expect(run.outcome, intent).not.toBe('send');
      expect(run.outcome, intent).not.toBe('ignore');
    }
  });

  test('stays unclear where the model quotes what is not in the mail', async () => {
    const read: MailReading = {
      intents: [{ intent: 'invoice_request', quote: 'please send the invoice' }],
      language: 'en',
      questions: [],
    };
    const { run } = await ask(UNCLEAR, [], read);
    expect(run.known.classification?.intents.map(({ intent }) => intent)).not.toContain('invoice_request');
  });

  test('ends like any other where the model misbehaves', async () => {
    const hang = { name: 'x', readMail: () => Promise.reject(new Error('boom')), writeReply: () => null as never };
    const desk = openTestDesk([notSent], null, ':memory:', { model: hang });
    const run = await desk.handle(writeMail(UNCLEAR, { id: 'a' }));
    expect(run.end).toBe('delivered');
    expect(JSON.stringify(desk.ports.records.audit.show(run.mailId))).toContain('malformed');
  });
});

describe('mails that do not fit', () => {
  const readAs = (quote: string): MailReading => ({
    intents: [{ intent: 'invoice_request', quote }],
    language: 'en',
    questions: [],
  });

  test('a long one is cut in the middle, and the audit log says so', async () => {
    const long = `Hello, about W1046662, the needful please.\n${'Then again there was the other thing of mine. '.repeat(400)}\nThat is it.`;
    const { model, audit } = await ask(long, [], readAs('the needful please'));
    const [read] = model.asked.reads;
    expect(read?.mail.text.length).toBeLessThanOrEqual(limits.model.mailCharactersMax);
    expect(read?.mail.text).toContain('[…]');
    expect(read?.mail.text.endsWith('That is it.')).toBe(true);
    expect(audit).toContain('isCut');
  });

  test('two hundred quoted messages are not read', async () => {
    const quoted = Array.from({ length: 200 }, (_, n) => `${'>'.repeat((n % 9) + 1)} message ${n} zanzibar`).join('\n');
    const { model } = await ask(
      `About W1046662, the needful please.\n\nOn Monday Desk wrote:\n${quoted}`,
      [],
      readAs('needful'),
    );
    expect(JSON.stringify(model.asked)).not.toContain('zanzibar');
  });

  test('an image alone is not asked about, and the audit log says why', async () => {
    const model = scriptModel({ read: () => readAs('x') });
    const desk = openTestDesk([onItsWay], null, ':memory:', { model });
    const run = await desk.handle(writeMail('', { id: 'a', subject: 'kjhgf', withPhoto: true }));
    expect(model.asked.reads).toEqual([]);
    expect(JSON.stringify(desk.ports.records.audit.show(run.mailId))).toContain('no new text');
  });
});
