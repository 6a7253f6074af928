// What an admin who sees some mailboxes alone may publish and take back: rules that count in those, and nothing that counts for others.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

const OWN = 'b2b@else.example';
let page: PageFixture;
let cookie: string;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
  cookie = await page.signInBounded([OWN]);
}, 120_000);
afterAll(() => page.close());

interface WrittenRule {
  readonly id: string;
  readonly isOn?: boolean;
}
const ask = async (path: string, json?: object, as?: 'admin') => {
  const method = json === undefined ? 'GET' : 'POST';
  const who = as === undefined ? { headers: { cookie } } : { as };
  const answer = await page.ask(`/api/${path}`, { method, ...who, ...(json === undefined ? {} : { json }) });
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
};
const readPart = async (part: string, name = '') => {
  const { said } = await ask(`settings/parts/${part}?name=${encodeURIComponent(name)}`);
  return said as { readonly text: string; readonly releaseId: number | null };
};
const publish = (
  part: string,
  content: string | null,
  basedOn: number | null,
  { name = '', as = undefined as 'admin' | undefined } = {},
) => ask('settings/publish', { changes: [{ part, name, content, basedOn }], note: 'Why not' }, as);
const publishRules = async (write: (rules: readonly WrittenRule[]) => readonly object[], as?: 'admin') => {
  const { text, releaseId } = await readPart('policy');
  const { rules } = JSON.parse(text) as { rules: readonly WrittenRule[] };
  return publish('policy', JSON.stringify({ version: 1, rules: write(rules) }), releaseId, { as });
};
const RULE = {
  ...{ id: 'b2b_by_hand', outcome: 'escalate', detail: 'We answer dealers ourselves.' },
  when: { in: [{ var: 'mailbox' }, [OWN]] },
};
const REFUSED = { status: 403, said: { fault: 'all_mailboxes' } };
const idsNow = async () =>
  (JSON.parse((await readPart('policy')).text) as { rules: readonly WrittenRule[] }).rules.map(({ id }) => id);

test.each([
  ['voice', ''],
  ['desk', ''],
  ['routes', ''],
  ['template', 'other/en'],
])('a change of %s is refused, and says whom to ask', async (part, name) => {
  const { text, releaseId } = await readPart(part, name);
  const refused = await publish(part, text, releaseId, { name });
  expect(refused).toMatchObject(REFUSED);
  expect(refused.said['message']).toContain('Ask an owner');
  expect((await readPart(part, name)).releaseId).toBe(releaseId);
});

test('rules of the own mailboxes come and go, and a rule that counts for others stays as it is', async () => {
  const before = await idsNow();
  expect((await publishRules((rules) => [RULE, ...rules])).status).toBe(200);
  expect(await idsNow()).toEqual([RULE.id, ...before]);
  for (const write of [
    (rules: readonly WrittenRule[]) => rules.map((rule) => (rule.id === before[0] ? { ...rule, isOn: false } : rule)),
    (rules: readonly WrittenRule[]) => rules.filter(({ id }) => id !== before[0]),
    (rules: readonly WrittenRule[]) => [...rules, { ...RULE, id: 'for_all', when: { '!': [{ var: 'alarms' }] } }],
    (rules: readonly WrittenRule[]) => rules.toReversed(),
  ]) {
    const refused = await publishRules(write);
    expect(refused).toMatchObject(REFUSED);
    expect(refused.said['message']).toContain('ask an owner');
  }
  expect(await idsNow()).toEqual([RULE.id, ...before]);
  expect((await publishRules((rules) => rules.filter(({ id }) => id !== RULE.id))).status).toBe(200);
  expect(await idsNow()).toEqual(before);
});

test('what others published meanwhile is a conflict, and no change of theirs', async () => {
  const old = await readPart('policy');
  const forAll = { ...RULE, id: 'for_all', when: { '!': [{ var: 'alarms' }] } };
  expect((await publishRules((rules) => [...rules, forAll], 'admin')).status).toBe(200);
  const late = await publish('policy', old.text, old.releaseId);
  expect(late).toMatchObject({ status: 409, said: { fault: 'conflict' } });
  expect(await publish('policy', null, (await readPart('policy')).releaseId)).toMatchObject(REFUSED);
  // A release that is none yet is no way round.
  expect(await publish('policy', old.text, Number((await readPart('policy')).releaseId) + 1)).toMatchObject(REFUSED);
});

test('a release of all mailboxes is taken back by no one who sees some, one of their rules is', async () => {
  const { text, releaseId } = await readPart('voice');
  const voice = await publish('voice', text.replace('"', ' "'), releaseId, { as: 'admin' });
  expect(voice.status).toBe(200);
  const takeBack = (id: unknown) => ask(`settings/releases/${id}/take-back`, { note: 'Not so' });
  expect(await takeBack(voice.said['releaseId'])).toMatchObject(REFUSED);
  const rules = await publishRules((all) => [...all, RULE]);
  expect((await takeBack(rules.said['releaseId'])).status).toBe(200);
  expect(await idsNow()).not.toContain(RULE.id);
});

test('sending is stopped by whoever sees it go wrong, and goes on by the word of one who sees all', async () => {
  expect((await ask('sending/stop', { why: 'Wrong replies' })).status).toBe(200);
  expect(await ask('sending/resume', { why: 'All well' })).toMatchObject(REFUSED);
  expect((await ask('sending', undefined)).said).toMatchObject({ stopped: { why: 'Wrong replies' } });
  expect((await ask('sending/resume', { why: 'All well' }, 'admin')).status).toBe(200);
});
