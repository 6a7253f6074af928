// The people of the desk over HTTP: inviting, changing, removing, and that whoever is changed is out at once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../domain/rights.ts';
import { openPageFixture, PASSWORD, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
}, 120_000);
afterAll(() => page.close());

const idOf = (role: Role) => page.idOf(role);
const faultOf = async (answer: Response) => ((await answer.json()) as { fault: string }).fault;
const newest = () => {
  const { records } = page.desk.ports;
  return records.audit.list({ fromSeq: 1, limit: 10_000 }).at(-1);
};
const invite = (as: Role, json: object) => page.ask('/api/people/invitations', { method: 'POST', as, json });
const linkOf = async (answer: Response) => ((await answer.json()) as { link: string }).link;
const join = (link: string, name: string) =>
  page.ask('/api/door/join', { method: 'POST', json: { token: link.split('#')[1], name, password: PASSWORD } });

test('an invitation is made, listed, taken up, and noted without its address', async () => {
  const mailboxes = [page.desk.ports.records.watches.list()[0]?.mailbox ?? ''];
  const answer = await invite('admin', { email: 'Nora@Shop.example', role: 'agent', mailboxes });
  const link = await linkOf(answer);
  expect(link).toMatch(new RegExp(`^${page.origin}/join#[\\w-]{43}$`));
  expect(newest()).toMatchObject({ step: 'member_invited' });
  expect(newest()?.content).toContain(idOf('admin'));
  expect(newest()?.content).not.toMatch(/nora|shop\.example"/i);
  const listed = (await (await page.ask('/api/people', { as: 'admin' })).json()) as Record<string, unknown>;
  expect(listed).toMatchObject({
    needsSecondFactor: false,
    mailboxes,
    invitations: [{ email: 'nora@shop.example', role: 'agent', mailboxes, invitedBy: 'Adam Lund' }],
  });
  expect(JSON.stringify(listed)).not.toContain(link.split('#')[1]);
  expect((await join(link, 'Nora')).status).toBe(200);
  expect(await faultOf(await invite('admin', { email: 'nora@shop.example', role: 'agent', mailboxes: null }))).toBe(
    'email_taken',
  );
});

test('a second invitation of one address ends the first, and one that is withdrawn lets nobody in', async () => {
  const wanted = { email: 'per@shop.example', role: 'viewer', mailboxes: null };
  const first = await linkOf(await invite('admin', wanted));
  const second = await linkOf(await invite('admin', wanted));
  expect(await faultOf(await join(first, 'Per'))).toBe('no_invitation');
  const open = page.directory.listInvitations().filter(({ email }) => email === wanted.email);
  expect(open).toHaveLength(1);
  const gone = await page.ask(`/api/people/invitations/${open[0]?.id}`, { method: 'DELETE', as: 'admin' });
  expect(gone.status).toBe(200);
  expect(newest()).toMatchObject({ step: 'invitation_withdrawn' });
  expect(await faultOf(await join(second, 'Per'))).toBe('no_invitation');
});

test('an admin makes, changes, removes and withdraws no owner', async () => {
  const owner = { email: 'second-owner@shop.example', role: 'owner', mailboxes: null };
  expect(await faultOf(await invite('admin', owner))).toBe('owners_only');
  await invite('owner', owner);
  // Nor by inviting the same address anew, which would withdraw the owner's invitation.
  expect(await faultOf(await invite('admin', { ...owner, role: 'viewer' }))).toBe('owners_only');
  const { id } = page.directory.listInvitations().find(({ role }) => role === 'owner') ?? {};
  const asAdmin = (method: string, path: string, json?: object) =>
    page.ask(`/api/people/${path}`, { method, as: 'admin', ...(json === undefined ? {} : { json }) });
  const viewer = { role: 'viewer', mailboxes: null };
  expect(await faultOf(await asAdmin('DELETE', `invitations/${id}`))).toBe('owners_only');
  expect(await faultOf(await asAdmin('PUT', idOf('owner'), viewer))).toBe('owners_only');
  expect(await faultOf(await asAdmin('PUT', idOf('agent'), { ...viewer, role: 'owner' }))).toBe('owners_only');
  expect(await faultOf(await asAdmin('DELETE', idOf('owner')))).toBe('owners_only');
  expect(await faultOf(await asAdmin('PUT', 'second-factor', { isNeeded: true }))).toBe('owners_only');
  expect(page.directory.needsSecondFactor()).toBe(false);
});

test('a mailbox that the desk has not, and no mailbox at all, are refused', async () => {
  const wanted = { email: 'x@shop.example', role: 'viewer' };
  expect(await faultOf(await invite('admin', { ...wanted, mailboxes: ['elsewhere'] }))).toBe('no_mailbox');
  expect(await faultOf(await invite('admin', { ...wanted, mailboxes: [] }))).toBe('invalid');
});

test('an admin of some mailboxes gives no others, to themselves neither', async () => {
  const own = page.desk.ports.records.watches.list()[0]?.mailbox ?? '';
  const headers = { cookie: await page.signInBounded(['b2b@else.example'], 'admin') };
  const bounded = page.directory.listMembers().find(({ mailboxes }) => mailboxes?.[0] === 'b2b@else.example');
  const put = (id: string, json: object) => page.ask(`/api/people/${id}`, { method: 'PUT', headers, json });
  for (const mailboxes of [null, [own], ['b2b@else.example', own]]) {
    const json = { email: 'mine@shop.example', role: 'viewer', mailboxes };
    const invited = await page.ask('/api/people/invitations', { method: 'POST', headers, json });
    expect(await faultOf(invited)).toBe('own_mailboxes');
    expect(await faultOf(await put(bounded?.id ?? '', { role: 'admin', mailboxes }))).toBe('own_mailboxes');
  }
  expect(page.directory.findMember(bounded?.id ?? '')?.mailboxes).toEqual(['b2b@else.example']);
  expect(await (await page.ask('/api/people', { headers })).json()).toMatchObject({ mailboxes: [] });
  // Nor by who was invited before the bound.
  const wide = { email: 'wide@shop.example', role: 'viewer', mailboxes: null, by: bounded?.id ?? '' } as const;
  const { id } = await page.directory.invite(wide);
  await page.directory.changeMember(bounded?.id ?? '', { role: 'admin', mailboxes: ['b2b@else.example'] });
  expect(page.directory.listInvitations().map((one) => one.id)).not.toContain(id);
});

test('an admin of some mailboxes changes and removes nobody who has others, and withdraws no such invitation', async () => {
  const real = page.desk.ports.records.watches.list()[0]?.mailbox ?? '';
  const own = [real, 'press@else.example'];
  const headers = { cookie: await page.signInBounded(own, 'admin') };
  const ask = (method: string, path: string, json?: object) =>
    page.ask(`/api/people/${path}`, { method, headers, ...(json === undefined ? {} : { json }) });
  const add = async (mailboxes: readonly string[] | null, role: Role = 'admin') => {
    const email = `${page.directory.listMembers().length}@else.example`;
    const added = await page.directory.addMember({ name: 'One', email, role, mailboxes, password: PASSWORD });
    return added.ok ? added.value.id : '';
  };
  for (const mailboxes of [null, ['elsewhere@else.example'], [real, 'elsewhere@else.example']]) {
    const id = await add(mailboxes);
    expect(await faultOf(await ask('DELETE', id))).toBe('beyond_you');
    expect(await faultOf(await ask('PUT', id, { role: 'viewer', mailboxes: [real] }))).toBe('beyond_you');
    expect(page.directory.findMember(id)).toMatchObject({ role: 'admin', mailboxes });
    const email = `invited-${id}@else.example`;
    const wide = await page.directory.invite({ email, role: 'viewer', mailboxes, by: idOf('admin') });
    expect(await faultOf(await ask('DELETE', `invitations/${wide.id}`))).toBe('beyond_you');
    // An invitation of the same address would end it.
    const again = { email, role: 'viewer', mailboxes: [real] };
    expect(await faultOf(await ask('POST', 'invitations', again))).toBe('beyond_you');
    expect(page.directory.listInvitations().map((one) => one.id)).toContain(wide.id);
  }
  const theirs = await add(['press@else.example'], 'agent');
  expect((await ask('PUT', theirs, { role: 'viewer', mailboxes: ['press@else.example'] })).status).toBe(200);
  expect((await ask('DELETE', theirs)).status).toBe(200);
  expect(page.directory.findMember(theirs)).toBeNull();
});

test('the last owner stays, of two who end each other at once one stays', async () => {
  const change = (id: string) =>
    page.ask(`/api/people/${id}`, { method: 'PUT', as: 'owner', json: { role: 'viewer', mailboxes: null } });
  expect(await faultOf(await change(idOf('owner')))).toBe('last_owner');
  const person = {
    name: 'Two',
    email: 'two@shop.example',
    password: PASSWORD,
    role: 'owner',
    mailboxes: null,
  } as const;
  const added = await page.directory.addMember(person);
  const other = added.ok ? added.value.id : '';
  const ended = await Promise.all([page.directory.removeMember(other), page.directory.removeMember(idOf('owner'))]);
  expect(ended).toEqual([true, false]);
});

test('who is changed is signed out at once, everywhere, with the new role at the next sign-in', async () => {
  const heard: string[] = [];
  const stop = page.directory.onSessionEnd((memberId) => heard.push(memberId));
  expect((await page.ask('/api/me', { as: 'viewer' })).status).toBe(200);
  const json = { role: 'agent', mailboxes: null };
  expect((await page.ask(`/api/people/${idOf('viewer')}`, { method: 'PUT', as: 'admin', json })).status).toBe(200);
  stop();
  expect(heard).toEqual([idOf('viewer')]);
  expect((await page.ask('/api/me', { as: 'viewer' })).status).toBe(401);
  expect(newest()).toMatchObject({ step: 'member_changed' });
  expect(newest()?.content).toContain('"before":{"role":"viewer"');
});

test('who is removed loses sessions, API tokens and the invitations made', async () => {
  const id = idOf('admin');
  const link = await linkOf(await invite('admin', { email: 'later@shop.example', role: 'viewer', mailboxes: null }));
  const expiresAt = '2027-01-01T00:00:00.000Z';
  const made = page.directory.tokens.make(id, { name: 'mine', scopes: ['queue.read'], expiresAt });
  const byToken = () => page.ask('/api/me', { headers: { authorization: `Bearer ${made?.token}` } });
  expect((await byToken()).status).toBe(200);
  const heard: string[] = [];
  const stop = page.directory.onSessionEnd((memberId) => heard.push(memberId));
  expect((await page.ask(`/api/people/${id}`, { method: 'DELETE', as: 'owner' })).status).toBe(200);
  stop();
  expect(heard).toEqual([id]);
  expect((await page.ask('/api/me', { as: 'admin' })).status).toBe(401);
  expect((await byToken()).status).toBe(401);
  expect(await faultOf(await join(link, 'Later'))).toBe('no_invitation');
  expect(await faultOf(await page.ask(`/api/people/${id}`, { method: 'DELETE', as: 'owner' }))).toBe('no_person');
});
