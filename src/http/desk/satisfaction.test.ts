// The page under the link of a reply, as a customer's browser, a mail scanner and a stranger ask for it; and what the desk's people see of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { limits } from '../../domain/limits.ts';
import type { MailView } from '../../mail-view/mail-view.ts';
import { linkToAnswer } from '../../satisfaction/satisfaction-links.ts';
import { rememberPublicAddress } from '../../sending/signed-links.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture();
  await rememberPublicAddress(page.desk.ports.records, 'https://desk.example');
}, 120_000);
afterAll(() => page.close());

let asked = 0;
/** The path under which the reply to one more of the sample desk's mails asks. */
async function ask(language: Language = 'en'): Promise<{ readonly path: string; readonly mailId: number }> {
  const { records, clock } = page.desk.ports;
  const mailId = records.mails.listNewestIds(100)[asked++] ?? 0;
  await records.write(() => records.satisfaction.ask({ mailId, threadId: mailId, language, at: clock.now() }));
  return { mailId, path: new URL(linkToAnswer(records, mailId) ?? '').pathname };
}
const answeredOf = (mailId: number) => page.desk.ports.records.satisfaction.read(mailId)?.answered ?? null;
const post = (path: string, form: Record<string, string>) =>
  page.ask(path, { method: 'POST', body: new URLSearchParams(form), headers: { origin: 'null' } });
const textOf = async (path: string) => (await page.ask(path)).text();

describe('the page under a link', () => {
  test.each(LANGUAGES)('asks in the language of the reply, with a form for each answer: %s', async (language) => {
    const { path } = await ask(language);
    const answer = await page.ask(path, { headers: { 'accept-language': 'ja' } });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<button type="submit" name="answer" value="(?:good|not_good)"/g)).toHaveLength(2);
  });

  test('runs nothing, loads nothing, keeps no cookie, and stands in no search engine', async () => {
    const { headers, status } = await page.ask((await ask()).path);
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^';]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.getSetCookie()).toEqual([]);
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex']);
  });

  test('a scanner that opens it, or asks for its head, changes nothing', async () => {
    const { path, mailId } = await ask();
    const { audit } = page.desk.ports.records;
    const before = audit.show(mailId).length;
    for (const method of ['GET', 'HEAD', 'GET']) await page.ask(path, { method });
    await page.ask(`${path}?answer=good`);
    expect([answeredOf(mailId), audit.show(mailId).length]).toEqual([null, before]);
  });

  test('keeps what is answered, without signing in; the newest answer stands, and its words are shown to nobody there', async () => {
    const { path, mailId } = await ask();
    const answer = await post(path, { answer: 'not_good' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
    expect(answeredOf(mailId)).toMatchObject({ answer: 'not_good', comment: null });
    await post(path, { answer: 'not_good', comment: 'It says nothing\r\nof my lamp.' });
    expect(answeredOf(mailId)?.comment).toBe('It says nothing\nof my lamp.');
    expect(await textOf(path)).not.toContain('of my lamp');
    await post(path, { answer: 'good' });
    expect(answeredOf(mailId)).toMatchObject({ answer: 'good', comment: null });
    expect(await textOf(path)).toContain('<strong>Yes</strong>');
  });

  test('takes 500 characters as a browser counts them, no more, no card number, and no answer but the two', async () => {
    const { path, mailId } = await ask();
    const lines = 'ab\r\n'.repeat(166);
    expect((await post(path, { answer: 'good', comment: `${lines}xy` })).status).toBe(303);
    const tooLong = await post(path, { answer: 'good', comment: 'x'.repeat(501) });
    expect([tooLong.status, answeredOf(mailId)?.comment?.length]).toEqual([400, 500]);
    await post(path, { answer: 'good', comment: 'My card is 4111 1111 1111 1111' });
    expect(answeredOf(mailId)?.comment).not.toContain('4111 1111');
    const { path: other, mailId: otherId } = await ask();
    for (const given of [{}, { answer: 'great' }, { comment: 'only words' }]) await post(other, given as never);
    expect(answeredOf(otherId)).toBeNull();
    expect((await post(other, { answer: 'good', comment: 'x'.repeat(20_000) })).status).toBe(413);
  });

  test('a forged link asks nothing, in the reader’s language, and says nothing of the token', async () => {
    const { path, mailId } = await ask();
    for (const forged of [path.replace(/.$/, 'x'), path.replace(/\d+-/, '999999-'), '/s/%3Cscript%3E', '/s/a%00b']) {
      const answer = await page.ask(forged, { headers: { 'accept-language': 'de-AT, en;q=0.5' } });
      const html = await answer.text();
      expect([answer.status, html.includes('Dieser Link fragt nichts'), html.includes('<script')]).toEqual([
        404,
        true,
        false,
      ]);
      expect((await post(forged, { answer: 'good' })).status).toBe(404);
    }
    expect(answeredOf(mailId)).toBeNull();
  });

  test('a link is answered only so often a minute', async () => {
    const { path } = await ask();
    const statuses: number[] = [];
    for (let n = 0; n <= limits.satisfaction.answersPerLinkPerMinuteMax; n += 1)
      statuses.push((await post(path, { answer: 'good' })).status);
    expect([new Set(statuses.slice(0, -1)), statuses.at(-1)]).toEqual([new Set([303]), 429]);
  });
});

describe('what the people of the desk see', () => {
  test('is the answer with the mail, its words as they came', async () => {
    const { path, mailId } = await ask();
    const comment = '<img src=x onerror=alert(1)> & "thanks"';
    await post(path, { answer: 'good', comment });
    const view = (await (await page.ask(`/api/mails/${mailId}`, { as: 'viewer' })).json()) as MailView;
    expect(view.satisfaction).toMatchObject({ answer: 'good', comment });
  });

  test('is how many answered, of the mailboxes that the person sees', async () => {
    const { records } = page.desk.ports;
    const sent = records.mails.listNewestIds(100).filter((id) => records.ledger.readForMail(id)?.state === 'sent');
    const [mailId = 0] = sent;
    const at = page.desk.ports.clock.now();
    await records.write(() => {
      records.satisfaction.ask({ mailId, threadId: mailId, language: 'en', at });
      records.satisfaction.answer(mailId, { answer: 'good', comment: null, at });
    });
    const query = '/api/satisfaction?from=2026-11-16T00:00:00.000Z&until=2026-11-23T00:00:00.000Z';
    const all = (await (await page.ask(query, { as: 'viewer' })).json()) as { asked: number; good: number };
    expect(all.good).toBeGreaterThanOrEqual(1);
    const cookie = await page.signInBounded(['returns@fjordlight.example'], 'viewer');
    const bounded = await page.ask(query, { headers: { cookie } });
    expect(await bounded.json()).toEqual({ asked: 0, good: 0, notGood: 0, comments: 0 });
  });

  test('is whether customers reach the page', async () => {
    const read = async () => (await page.ask('/api/satisfaction/address', { as: 'viewer' })).json();
    expect(await read()).toEqual({ address: 'https://desk.example' });
    await rememberPublicAddress(page.desk.ports.records, page.origin);
    expect(await read()).toEqual({ address: null });
    await rememberPublicAddress(page.desk.ports.records, 'https://desk.example');
  });
});
