// The health of the desk over HTTP: what a person sees of it and does about it, within the mailboxes that are theirs.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../domain/limits.ts';
import type { Role } from '../../domain/rights.ts';
import type { LedgerEntry, Records } from '../../ports/records.ts';
import { alreadyNoted } from '../../sending/move-entry.ts';
import { sendDraftOnce } from '../../sending/send-draft.ts';
import { readKillSwitch } from '../../sending/stop-sending.ts';
import { BEFORE, makeUnclearSend, receiveHandled, setMailAside } from './health-fixture.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';
import type { Health } from './read-health.ts';

const OTHER = 'returns@fjordlight.example';
let page: PageFixture;
let records: Records;
/** Somebody who may run the desk, of one mailbox alone. */
let bounded: string;

beforeAll(async () => {
  page = await openPageFixture();
  records = page.desk.ports.records;
  await records.write(() => records.watches.connect(OTHER, BEFORE));
  bounded = await page.signInBounded([OTHER]);
}, 180_000);
afterAll(() => page.close());

const own = () => page.desk.ports.mailbox.account.addresses[0] ?? '';
type As = Role | { readonly cookie: string };
const asOf = (as: As) => (typeof as === 'string' ? { as } : { headers: as });
async function ask(path: string, as: As, json?: object) {
  const answer = await page.ask(path, { ...asOf(as), ...(json === undefined ? {} : { method: 'POST', json }) });
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
}
const readHealth = async (as: As = 'viewer') => (await ask('/api/health', as)).said as unknown as Health;

const settle = (id: number, outcome: string, as: As = 'admin') =>
  ask(`/api/health/sends/${id}/settle`, as, { outcome });
const stateOf = ({ id }: LedgerEntry) => records.ledger.read(id)?.state;

test('the view names mailboxes, lines and what waits, each person what is theirs', async () => {
  const entry = await makeUnclearSend(records, own(), 'Where is it?');
  const all = await readHealth();
  expect(all.mailboxes.map(({ name, state }) => [name, state])).toEqual(
    expect.arrayContaining([
      [own(), 'watched'],
      [OTHER, 'closed'],
    ]),
  );
  expect(all.work.finished).toBeGreaterThan(0);
  expect(all.unclearSends.find(({ id }) => id === entry.id)).toMatchObject({
    mailbox: own(),
    subject: 'Where is it?',
    contact: 'c@customer.example',
    deniableFrom: '2026-11-20T08:02:00.000Z',
  });
  const theirs = await readHealth({ cookie: bounded });
  expect(theirs.mailboxes.map(({ name }) => name)).toEqual([OTHER]);
  expect(JSON.stringify(theirs)).not.toContain(own());
  expect(theirs.work).toEqual({ waiting: 0, leased: 0, setAside: 0, finished: 0 });
  await receiveHandled(records, OTHER);
  const { work } = await readHealth({ cookie: bounded });
  expect(work).toEqual({ waiting: 0, leased: 0, setAside: 0, finished: 1 });
  expect((await readHealth()).work.finished).toBe(all.work.finished + 1);
});

test('an unclear send is settled both ways, once, by who may run the desk', async () => {
  const [sent, notSent] = [await makeUnclearSend(records, OTHER), await makeUnclearSend(records, own())];
  expect((await settle(sent.id, 'sent', 'agent')).status).toBe(403);
  expect(await settle(sent.id, 'sent')).toMatchObject({ status: 200, said: { how: 'settled', state: 'sent' } });
  // The Maildir is looked into before, and has neither.
  expect(await settle(notSent.id, 'not_sent')).toMatchObject({
    status: 200,
    said: { how: 'settled', state: 'failed' },
  });
  expect([sent, notSent].map(stateOf)).toEqual(['sent', 'failed']);
  expect((await settle(sent.id, 'not_sent')).status).toBe(409);
  expect((await settle(99_999, 'sent')).status).toBe(404);
  expect((await settle(sent.id, 'perhaps')).status).toBe(400);
  const audited = JSON.stringify(records.audit.show(sent.mailId));
  expect(audited).toContain('send_settled');
  expect(audited).toContain('Adam Lund');
});

test('nobody denies a send that may still be on its way, and nobody settles one of a mailbox that is not theirs', async () => {
  const young = await makeUnclearSend(records, OTHER, undefined, page.desk.ports.clock.now());
  expect(await settle(young.id, 'not_sent')).toMatchObject({ status: 409, said: { fault: 'too_early' } });
  const foreign = await makeUnclearSend(records, own());
  expect((await settle(foreign.id, 'sent', { cookie: bounded })).status).toBe(404);
  expect([young, foreign].map(stateOf)).toEqual(['unknown', 'unknown']);
  expect((await settle(young.id, 'sent', { cookie: bounded })).status).toBe(200);
});

test('an unclear action is settled by a word, its denial only when its source is asked no more', async () => {
  const makeAction = async (approvedAt: string) => {
    const mailId = await receiveHandled(records, own());
    const action = { kind: 'add_note', text: 'leave it at the door' } as const;
    const proposal = {
      ...{ mailId, mailbox: own(), threadId: mailId, source: 'file', orderId: 'o', orderNumber: '7' },
    };
    return records.write(() => {
      const [stored] = records.actions.propose(mailId, [{ ...proposal, action, stateDigest: 'd' }], approvedAt);
      const id = stored?.id ?? 0;
      const by = { at: approvedAt, by: 'Ana', idempotencyKey: `k${id}` };
      records.actions.move(id, { from: ['proposed'], to: 'approved', ...by });
      records.actions.move(id, { from: ['approved'], to: 'running', at: approvedAt });
      records.actions.move(id, { from: ['running'], to: 'unknown', at: approvedAt, detail: 'no answer' });
      return id;
    });
  };
  const [old, young] = [await makeAction('2026-11-10T08:00:00.000Z'), await makeAction(BEFORE)];
  const say = (id: number, outcome: string, as: As = 'owner') =>
    ask(`/api/health/actions/${id}/settle`, as, { outcome });
  expect((await readHealth()).unclearActions.map(({ id, orderNumber }) => [id, orderNumber])).toEqual(
    expect.arrayContaining([[old, '7']]),
  );
  expect((await say(old, 'done', { cookie: bounded })).status).toBe(404);
  expect((await say(young, 'not-done')).status).toBe(409);
  expect((await say(young, 'done')).said).toEqual({ state: 'done' });
  expect((await say(old, 'not-done')).said).toEqual({ state: 'refused' });
  expect((await say(old, 'done')).status).toBe(409);
});

test('the kill switch holds what a person approves until it is cleared, and is in the audit log with its reason', async () => {
  const [entry] = records.ledger.listDrafted(own(), 1);
  if (entry === undefined) throw new Error('the sample desk has no draft');
  const approve = () => sendDraftOnce(page.desk.ports, alreadyNoted(page.desk.ports, entry.id), { isApproved: true });
  expect((await ask('/api/sending/stop', 'agent', { why: 'no' })).status).toBe(403);
  expect((await ask('/api/sending/stop', 'admin', { why: ' ' })).status).toBe(400);
  await ask('/api/sending/stop', 'admin', { why: 'A wrong price is in the shop' });
  const stopped = { stopped: { by: 'Adam Lund', why: 'A wrong price is in the shop' } };
  expect((await ask('/api/sending', 'viewer')).said).toMatchObject(stopped);
  expect((await readHealth()).sendingStopped).toMatchObject(stopped.stopped);
  expect(await approve()).toMatchObject({ kind: 'held', reason: 'kill_switch' });
  expect((await ask('/api/sending/resume', 'owner', { why: 'It is right again' })).said).toEqual({ stopped: null });
  expect(readKillSwitch(records)).toBeNull();
  expect(await approve()).toMatchObject({ kind: 'sent' });
  const audit = JSON.stringify(records.audit.list({ fromSeq: 1, limit: 10_000 }).slice(-20));
  expect(audit).toContain('It is right again');
});

test('a mail that was set aside is handled anew, and one that could not be read is tried again, of their own mailboxes', async () => {
  const mailId = await setMailAside(records, OTHER, 'It breaks', page.desk.ports.clock.now());
  await records.write(() => {
    const { attemptsMax } = limits.pipeline;
    const unread = { mailbox: own(), providerRef: 'u1', reason: 'no such folder', at: BEFORE };
    for (let n = 0; n < attemptsMax; n += 1) records.watches.noteUnread(unread);
  });
  expect((await readHealth()).setAside).toMatchObject([{ mailId, mailbox: OTHER, detail: 'it broke' }]);
  expect((await readHealth({ cookie: bounded })).unread).toEqual([]);
  expect((await readHealth()).unread).toMatchObject([{ mailbox: own(), reason: 'no such folder', isSetAside: true }]);
  const retry = (id: number, as: As = 'admin') => ask(`/api/health/mails/${id}/retry`, as, {});
  expect((await retry(mailId, 'viewer')).status).toBe(403);
  expect((await retry(mailId)).status).toBe(200);
  expect((await retry(999_999)).status).toBe(404);
  expect((await retry(await receiveHandled(records, own()), { cookie: bounded })).status).toBe(404);
  const again = (mailbox: string, as: As = 'admin') => ask('/api/health/unread/retry', as, { mailbox });
  expect((await again(own(), { cookie: bounded })).status).toBe(404);
  expect((await again(OTHER)).said).toEqual({ mails: 0 });
  expect((await again(own())).said).toEqual({ mails: 1 });
});
