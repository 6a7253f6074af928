// The page under a notice's List-Unsubscribe, as a mail program, its reader, a mail scanner and a stranger ask for it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { limits } from '../../domain/limits.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import { rememberPublicAddress } from '../../sending/signed-links.ts';
import { linkToUnsubscribe } from '../../sending/unsubscribe.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture();
  await rememberPublicAddress(page.desk.ports.records, 'https://desk.example');
}, 120_000);
afterAll(() => page.close());

let made = 0;
/** A notice to a reader of its own, and the path of its link. */
async function makeNotice(
  language: Language = 'en',
  { kind = 'delivered' as NoticeKind, hasMarketing = false } = {},
): Promise<{ readonly path: string; readonly recipient: string }> {
  const { records, clock } = page.desk.ports;
  made += 1;
  const recipient = `reader${made}@example.com`;
  const token = `${made}`.padStart(32, '0');
  await records.write(() => {
    const kept = { mailbox: 'desk', providerRef: `notice:${token}`, receivedAt: clock.now(), raw: Buffer.from(token) };
    const { id: mailId } = records.mails.keep(kept);
    const about = { orderId: `shop:${made}`, orderNumber: `#${made}`, kinds: [kind], mode: 'send' } as const;
    const { id: noticeId } = records.notices.add({
      ...{ ...about, recipient, language, madeAt: clock.now(), mailId, hasMarketing },
    });
    const consent = { givenAt: '2026-01-01T00:00:00Z', source: 'import', wording: 'Yes', by: 'Olivia' };
    records.consents.record({ ...consent, address: recipient }, clock.now());
    const entry = { mailId, mailbox: 'desk', token, recipient, threadId: -noticeId, isAutomatic: true, noticeId };
    records.ledger.plan({ ...entry, now: clock.now() });
  });
  return { path: new URL(linkToUnsubscribe(records, token) ?? '').pathname, recipient };
}
const refuses = (recipient: string) => page.desk.ports.records.privacy.refusesNotices(recipient);
const click = (path: string, body = 'List-Unsubscribe=One-Click') =>
  page.ask(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
  });

test('one click of a mail program ends optional notices at once, without a redirect, for that reader alone', async () => {
  const [{ path, recipient }, other] = [await makeNotice(), await makeNotice()];
  const answer = await click(path);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect([refuses(recipient), refuses(other.recipient)]).toEqual([true, false]);
  expect(page.desk.ports.records.privacy.isSuppressed(recipient)).toBe(false);
});

test('a click as multipart form data counts as well', async () => {
  const { path, recipient } = await makeNotice();
  const body = new FormData();
  body.set('List-Unsubscribe', 'One-Click');
  expect((await page.ask(path, { method: 'POST', body })).status).toBe(200);
  expect(refuses(recipient)).toBe(true);
});

test('a scanner that opens the link, or asks for its head, ends nothing', async () => {
  const { path, recipient } = await makeNotice();
  for (const method of ['GET', 'HEAD', 'GET']) await page.ask(`${path}?List-Unsubscribe=One-Click`, { method });
  expect(refuses(recipient)).toBe(false);
});

test.each(LANGUAGES)(
  'the page speaks the language of the notice, runs nothing and loads nothing: %s',
  async (language) => {
    const { path } = await makeNotice(language);
    const answer = await page.ask(path, { headers: { 'accept-language': 'ja' } });
    const html = await answer.text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<button type="submit"/g)).toHaveLength(1);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(answer.headers.getSetCookie()).toEqual([]);
  },
);

test('the page’s button ends them, and the one that it then shows takes that back', async () => {
  const { path, recipient } = await makeNotice();
  const ended = await click(path, 'notices=off');
  expect(await ended.text()).toContain('You get no more of these mails.');
  expect(refuses(recipient)).toBe(true);
  await click(path, 'notices=on');
  expect(refuses(recipient)).toBe(false);
});

test('a link that this desk did not make is none, whatever of it is changed', async () => {
  const { path, recipient } = await makeNotice();
  const last = path.endsWith('0') ? '1' : '0';
  const forged = [`${path.slice(0, -1)}${last}`, `${path}0`, path.toUpperCase(), '/u/', '/u/x', `${path}%00`];
  for (const one of forged) expect((await click(one)).status, one).not.toBe(200);
  expect(refuses(recipient)).toBe(false);
});

test('a link that is clicked too often waits a minute, and one click more says nothing new in the audit log', async () => {
  const { path, recipient } = await makeNotice();
  const { audit } = page.desk.ports.records;
  const said = () => audit.list({ fromSeq: 1, limit: 10_000 }).filter(({ step }) => step === 'notices_refused').length;
  const before = said();
  for (let times = 0; times < limits.unsubscribe.changesPerLinkPerMinuteMax; times += 1)
    expect((await click(path)).status).toBe(200);
  const more = await click(path, 'notices=on');
  expect([more.status, more.headers.get('retry-after'), refuses(recipient)]).toEqual([429, '60', true]);
  expect(said() - before).toBe(1);
});

const agrees = (recipient: string) => page.desk.ports.records.consents.has(recipient);

test.each(LANGUAGES)(
  'one click on a notice with marketing ends that and no notice, and no click gives it back: %s',
  async (language) => {
    const { path, recipient } = await makeNotice(language, { kind: 'shipped', hasMarketing: true });
    expect(await (await page.ask(path)).text()).toMatch(
      /Fjordlight.*<button type="submit" name="notices" value="off">/s,
    );
    expect(agrees(recipient)).toBe(true);
    const html = await (await click(path)).text();
    expect([agrees(recipient), refuses(recipient)]).toEqual([false, false]);
    expect(html).not.toContain('<button');
    await click(path, 'notices=on');
    expect(agrees(recipient)).toBe(false);
  },
);

test('in an optional notice one click ends both, and its second button brings the notices back alone', async () => {
  const { path, recipient } = await makeNotice('en', { hasMarketing: true });
  expect(await (await click(path)).text()).toContain('You get no more advertising in these mails.');
  expect([agrees(recipient), refuses(recipient)]).toEqual([false, true]);
  await click(path, 'notices=on');
  expect([agrees(recipient), refuses(recipient)]).toEqual([false, false]);
});

test('an optional notice without marketing leaves a consent as it is', async () => {
  const { path, recipient } = await makeNotice();
  await click(path);
  expect([agrees(recipient), refuses(recipient)]).toEqual([true, true]);
});

test('who carries off what is kept of them gets their refusal too', async () => {
  const { path, recipient } = await makeNotice();
  await click(path);
  const items = [...page.desk.ports.records.privacy.exportPerson(recipient.toUpperCase())];
  expect(items.find(({ kind }) => kind === 'notice_refusal')?.content).toMatchObject({
    address: recipient,
    by: 'link',
  });
});
