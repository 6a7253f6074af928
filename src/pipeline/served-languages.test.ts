// The languages of the desk and the legal text of the order's country, over whole mails.
import { afterEach, expect, test } from 'vitest';
import { Voice } from '../domain/desk.ts';
import { openTestDesk, type TestDesk, writeMail } from './thread-desk-fixture.ts';

const open: TestDesk[] = [];
afterEach(() => {
  for (const desk of open.splice(0)) desk.ports.records.close();
});

function openWith(changes: object): TestDesk {
  const plain = openTestDesk();
  const voice = Voice.parse({ ...plain.ports.settings.voice, ...changes });
  const facts = { ...plain.ports.settings.facts, sendsReceipts: true };
  const desk = openTestDesk(undefined, null, ':memory:', { settings: { ...plain.ports.settings, voice, facts } });
  open.push(plain, desk);
  return desk;
}

const GERMAN = 'Guten Tag, wo ist meine Bestellung W1046662? Sie sollte schon lange bei mir sein. Vielen Dank!';
const ENGLISH = 'Hello, where is my order W1046662? It should have been here by now.';
const POLISH =
  'Dzień dobry, gdzie jest moje zamówienie W1046662? Miało dotrzeć już w zeszłym tygodniu. Proszę o odpowiedź. Dziękuję!';

test('a mail in a language that the desk has not chosen goes to a person without any reply, and the rule says why', async () => {
  const run = await openWith({ languages: ['en'] }).handle(writeMail(GERMAN, { id: 'm1' }));
  expect(run.outcome).toBe('escalate');
  expect(run.known.reply).toBeNull();
  expect(run.known.whyNoReply).toContain('does not answer in');
  expect(run.known.decision?.reasons.map(({ rule }) => rule)).toContain('language_not_served');
});

test('nor does its sender get a receipt', async () => {
  const countReceipts = async (changes: object) => {
    const desk = openWith(changes);
    const { mailId } = await desk.handle(writeMail(GERMAN, { id: 'm1', from: 'eve@elsewhere.example' }));
    const entries = desk.ports.records.audit.show(mailId).filter(({ step }) => step === 'receipt');
    return entries.length;
  };
  expect(await countReceipts({})).toBeGreaterThan(0);
  expect(await countReceipts({ languages: ['en'] })).toBe(0);
});

test('one in a chosen language is answered in it', async () => {
  const run = await openWith({ languages: ['de'] }).handle(writeMail(GERMAN, { id: 'm1' }));
  expect(run.known.reply).toMatchObject({ language: 'de', kind: 'answer' });
  const other = await openWith({ languages: ['de'] }).handle(writeMail(ENGLISH, { id: 'm2' }));
  expect(other.known.reply).toBeNull();
});

test('where none was chosen a foreign mail has a holding reply in English for the person who takes it', async () => {
  const run = await openWith({}).handle(writeMail(POLISH, { id: 'm1' }));
  expect(run.outcome).toBe('escalate');
  expect(run.known.reply).toMatchObject({ language: 'en', kind: 'holding' });
});

const LEGAL = {
  legalTexts: [{ countries: ['IE'], text: { en: 'Irish law, 14 days.' } }, { text: { en: 'The law of elsewhere.' } }],
};

test('the order’s owner reads the legal text of the country that it goes to', async () => {
  const run = await openWith(LEGAL).handle(writeMail(ENGLISH, { id: 'm1' }));
  expect(run.known.reply?.text).toMatch(/\n\nIrish law, 14 days\.\n$/);
  expect(run.known.findings).toEqual([]);
});

test('to a stranger the country would tell something of the order', async () => {
  const run = await openWith(LEGAL).handle(writeMail(ENGLISH, { id: 'm1', from: 'eve@elsewhere.example' }));
  expect(run.known.reply?.kind).toBe('holding');
  expect(run.known.reply?.text).not.toContain('Irish');
  expect(run.known.reply?.text).toMatch(/\n\nThe law of elsewhere\.\n$/);
});
