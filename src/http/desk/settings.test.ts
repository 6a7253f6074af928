// Publishing of settings over HTTP: what is faulty or outdated is refused whole, and what counts can be taken back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
}, 120_000);
afterAll(() => page.close());

interface PartAnswer {
  readonly text: string;
  readonly original: string;
  readonly releaseId: number | null;
  readonly isPublished: boolean;
}
const readJson = async <T>(path: string): Promise<T> => (await (await page.ask(path, { as: 'admin' })).json()) as T;
const readPart = (part: string, name = '') =>
  readJson<PartAnswer>(`/api/settings/parts/${part}?name=${encodeURIComponent(name)}`);
const change = (part: string, content: string | null, basedOn: number | null, name = '') => ({
  ...{ part, name, content, basedOn },
});
const post = async (path: string, json: object, as: 'admin' | 'owner' | 'agent' = 'admin') => {
  const answer = await page.ask(`/api/settings/${path}`, { method: 'POST', as, json });
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
};
const publish = (changes: readonly object[], note: string, as: 'admin' | 'owner' | 'agent' = 'admin') =>
  post('publish', { changes, note }, as);
const signedAs = (text: string, signature: string) => JSON.stringify({ ...JSON.parse(text), signature });
const signature = () => page.desk.ports.settings.voice.signature;

test('what is published counts at once, in the audit log too; what it takes back as well', async () => {
  const before = signature();
  const { text, releaseId, isPublished } = await readPart('voice');
  expect({ releaseId, isPublished }).toEqual({ releaseId: null, isPublished: false });
  const done = await publish([change('voice', signedAs(text, 'The desk'), null)], 'Sign as the desk');
  expect(done.status).toBe(200);
  expect(signature()).toBe('The desk');
  expect(await readPart('voice')).toMatchObject({ releaseId: done.said['releaseId'], isPublished: true });
  const audit = page.desk.ports.records.audit.list({ fromSeq: 1, limit: 100 });
  expect(JSON.stringify(audit)).toContain('Sign as the desk');
  const back = await post(`releases/${done.said['releaseId']}/take-back`, { note: 'Not yet' }, 'owner');
  expect(back.status).toBe(200);
  expect(signature()).toBe(before);
  const { releases } = await readJson<{ releases: object[] }>('/api/settings/releases');
  expect(releases.slice(0, 2)).toMatchObject([
    { by: 'Olivia Berg', note: 'Not yet', takesBack: done.said['releaseId'], changes: [{ part: 'voice', name: '' }] },
    { by: 'Adam Lund', note: 'Sign as the desk', takesBack: null },
  ]);
  // It is the newest no more: to take it back twice would undo what came after it.
  expect((await post(`releases/${done.said['releaseId']}/take-back`, { note: 'Again' })).status).toBe(409);
  expect((await post('releases/999/take-back', { note: 'What?' })).status).toBe(404);
});

test('of two admins at once the second is shown what the first published, and nothing of the second counts', async () => {
  const { text, releaseId } = await readPart('voice');
  const facts = await readPart('desk');
  const first = await publish([change('voice', signedAs(text, 'First'), releaseId)], 'The first', 'owner');
  const windowed = facts.text.replace(/"windowDays": ?\d+/, '"windowDays": 99');
  const second = await publish(
    [change('voice', signedAs(text, 'Second'), releaseId), change('desk', windowed, facts.releaseId)],
    'The second',
  );
  expect([first.status, second.status]).toEqual([200, 409]);
  expect(second.said).toMatchObject({
    fault: 'conflict',
    conflicts: [{ part: 'voice', name: '', by: 'Olivia Berg', note: 'The first', content: signedAs(text, 'First') }],
  });
  expect(signature()).toBe('First');
  expect(page.desk.ports.settings.facts.returns.windowDays).not.toBe(99);
  const basedOn = (await readPart('voice')).releaseId;
  expect((await publish([change('voice', signedAs(text, 'Second'), basedOn)], 'On top')).status).toBe(200);
  expect(signature()).toBe('Second');
});

test('a release shows each text before and after it, from the settings files where nothing was published', async () => {
  const { original, releaseId } = await readPart('routes');
  const routes = JSON.stringify({ version: 1, rules: [], otherwise: { to: { kind: 'slack', target: 'desk' } } });
  const { said } = await publish([change('routes', routes, releaseId)], 'To the chat');
  expect(page.desk.settings.routes.otherwise.to.kind).toBe('slack');
  expect(await readJson(`/api/settings/releases/${said['releaseId']}`)).toMatchObject({
    release: { note: 'To the chat' },
    changes: [{ part: 'routes', before: original, after: routes, isNewest: true }],
  });
  const back = await publish([change('routes', null, Number(said['releaseId']))], 'As in the file');
  expect(page.desk.settings.routes.otherwise.to.kind).toBe('mail');
  expect(await readJson('/api/settings/versions?part=routes')).toMatchObject({
    versions: [{ releaseId: back.said['releaseId'], content: null }, { content: routes }],
  });
});

test('what is faulty is refused with its place, tried or published, and nothing of it counts', async () => {
  const changes = [
    change('template', 'Hello {{order.nmber}}', null, 'other/en'),
    change('voice', '{"brandName": 7}', (await readPart('voice')).releaseId),
  ];
  const [template] = changes;
  const tried = await post('check', { changes: [template] });
  expect(tried.said).toMatchObject({ faults: [expect.stringContaining('other/en line 1')] });
  const voice = await publish(changes, 'Faulty');
  expect(voice).toMatchObject({ status: 400, said: { fault: 'faulty' } });
  expect(JSON.stringify(voice.said['faults'])).toContain('brandName');
  expect(await readPart('template', 'other/en')).toMatchObject({ isPublished: false });
  const routes = await post('check', { changes: [change('routes', '{"version": 2}', null)] });
  expect(JSON.stringify(routes.said)).toContain('otherwise');
});

test('a note is needed, a part stands once, only a template has a name, and an agent may not publish', async () => {
  const { text, releaseId } = await readPart('voice');
  const voice = change('voice', text, releaseId);
  expect((await publish([voice], '  ')).status).toBe(400);
  expect((await publish([voice, voice], 'Twice')).status).toBe(400);
  expect((await publish([{ ...voice, name: 'other/en' }], 'Named')).status).toBe(400);
  expect((await publish([change('template', 'x', null, '')], 'Unnamed')).status).toBe(400);
  expect((await publish([change('template', 'x', null, '../../etc/passwd')], 'Elsewhere')).status).toBe(400);
  expect(await publish([voice], 'No', 'agent')).toMatchObject({ status: 403 });
});
