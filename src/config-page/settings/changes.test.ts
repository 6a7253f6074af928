// Changes of rules and routes told as sentences, and those of two people put together rule by rule, so that nobody's is lost unseen.
import { expect, test } from 'vitest';
import { type WrittenRule, writePolicy } from '../../policy/policy.ts';
import { setSwitch } from '../../policy/switches.ts';
import { listMergeFields, mergeFields } from './fields.ts';
import { byId, toList } from './list-merge.ts';
import { tellRouteChanges } from './route-changes.ts';
import { tellRuleChanges } from './rule-changes.ts';

const rule = (id: string, given: Partial<WrittenRule> = {}): WrittenRule => ({
  ...{ id, outcome: 'draft', detail: `Because of ${id}.`, when: { var: 'isVip' }, isOn: true },
  ...given,
});
const [a, b, c, d] = ['aa', 'bb', 'cc', 'dd'].map((id) => rule(id)) as [
  WrittenRule,
  WrittenRule,
  WrittenRule,
  WrittenRule,
];
const tell = (before: readonly WrittenRule[], after: readonly WrittenRule[], language: 'en' | 'es' = 'en') =>
  tellRuleChanges(writePolicy(before), writePolicy(after), language);

test('a rule that came, one that went and one that says otherwise are told as sentences', () => {
  const other = rule('bb', { outcome: 'escalate', when: { '>': [{ var: 'orderTotal' }, 500] } });
  expect(tell([a, b], [other, rule('new', { isOn: false })])).toEqual([
    {
      what: 'New rule new, at place 2',
      before: null,
      after: 'If the customer is a VIP: leave a draft for approval. Its reason: “Because of new.” It is switched off.',
    },
    {
      what: 'Rule aa is taken out',
      before: 'If the customer is a VIP: leave a draft for approval. Its reason: “Because of aa.”',
      after: null,
    },
    {
      what: 'Rule bb is changed',
      before: 'If the customer is a VIP: leave a draft for approval. Its reason: “Because of bb.”',
      after: 'If the order value is above 500: hand to a person. Its reason: “Because of bb.”',
    },
  ]);
  expect(tell([a], [a])).toEqual([]);
  expect(tellRuleChanges('{', writePolicy([a]), 'en')).toBeNull();
});

test('of a rule that is moved its own move is told, not that of those that it passes; on and off by themselves', () => {
  expect(tell([a, b, c, d], [d, a, b, c])).toMatchObject([{ what: 'Rule dd moves from place 4 to 1' }]);
  expect(tell([a, b, c, d], [b, c, a, d])).toMatchObject([{ what: 'Rule aa moves from place 1 to 3' }]);
  expect(tell([a, b], [a, { ...b, isOn: false }], 'es')).toEqual([
    { what: 'Se desactiva la regla bb', before: null, after: null },
  ]);
});

test('a switch is told by what it is about and where, not as the rule that it is kept as', () => {
  const intent = 'refund_status' as const;
  const [one, other] = ['one@x.example', 'other@x.example'].map((mailbox) => ({ intent, mailbox }));
  const escalated = setSwitch([a], { intent, mailbox: one?.mailbox ?? '', to: 'escalate' });
  const both = setSwitch(escalated, { intent, mailbox: other?.mailbox ?? '', to: 'ignore' });
  expect(tell([a], both)).toEqual([
    { what: 'Switch of “where is my refund” in one@x.example', before: 'as the other rules say', after: 'a person' },
    { what: 'Switch of “where is my refund” in other@x.example', before: 'as the other rules say', after: 'no answer' },
  ]);
  expect(tell(both, setSwitch(both, { intent, mailbox: one?.mailbox ?? '', to: 'ignore' }))).toEqual([
    { what: 'Switch of “where is my refund” in one@x.example', before: 'a person', after: 'no answer' },
  ]);
});

test('of a condition that is too long for a sentence the tests that differ are told', () => {
  const tests = Array.from({ length: 500 }, (_, n) => ({ '==': [{ var: 'language' }, `l${n}`] }));
  const more = [...tests.slice(0, 499), { '==': [{ var: 'language' }, 'tlh'] }];
  expect(tell([rule('big', { when: { or: tests } })], [rule('big', { when: { or: more } })])).toEqual([
    {
      what: 'Rule big is changed',
      before: 'Tests: the language is “l499”',
      after: 'Tests: the language is “tlh”',
    },
  ]);
});

test('a route is told with where it fits, who hears, until when and who after that', () => {
  const desk = { kind: 'slack', target: 'desk' };
  const routes = (rules: readonly object[], to = desk) => JSON.stringify({ version: 1, rules, otherwise: { to } });
  const legal = {
    id: 'legal',
    when: { alarms: ['legal'], valueMin: 900, hours: 'desk' },
    to: { kind: 'mail', target: 'counsel' },
    deadline: { minutes: 30 },
    backup: desk,
  };
  expect(tellRouteChanges(routes([]), routes([legal], { kind: 'teams', target: 'all' }), 'en')).toEqual([
    {
      what: 'New route legal, at place 1',
      before: null,
      after:
        'A mail that has the alarm “law”, and is worth at least 900, and came in desk hours: tell “counsel” by mail, deadline 30 minutes, past it “desk” by Slack',
    },
    {
      what: 'Everything else',
      before: 'tell “desk” by Slack, deadline as usual, past it the same once more',
      after: 'tell “all” by Teams, deadline as usual, past it the same once more',
    },
  ]);
});

test('of two people’s rules each stays as its author made it, in an order that keeps what each moved', () => {
  const [base, mine, theirs] = [
    [a, b, c, d],
    [d, a, { ...b, detail: 'Mine.' }, rule('mine'), c],
    [a, b, { ...c, isOn: false }, d, rule('theirs')],
  ].map((rules) => writePolicy(rules)) as [string, string, string];
  const fields = listMergeFields(byId(base), byId(mine), byId(theirs)) ?? [];
  expect(fields.map(({ path, by }) => `${path.join('.')} ${by}`)).toEqual([
    'rules.bb mine',
    'rules.mine mine',
    'rules.cc theirs',
    'rules.theirs theirs',
  ]);
  const merged = toList(mergeFields(fields, byId(theirs), new Map()), { base, mine, theirs });
  const { rules } = JSON.parse(merged) as { rules: readonly WrittenRule[] };
  expect(rules.map(({ id }) => id)).toEqual(['dd', 'aa', 'bb', 'mine', 'cc', 'theirs']);
  expect(rules.find(({ id }) => id === 'bb')?.detail).toBe('Mine.');
  expect(rules.find(({ id }) => id === 'cc')?.isOn).toBe(false);
  expect(byId('{"rules": [{"id": "x"}, {"id": "x"}]}')).toBeNull();
});

test('a rule that one took out and the other changed stays or goes as is chosen', () => {
  const changed = { ...a, detail: 'Other.' };
  const [base, mine, theirs] = [[a, b], [changed, b], [b]].map((rules) => writePolicy(rules)) as [
    string,
    string,
    string,
  ];
  const fields = listMergeFields(byId(base), byId(mine), byId(theirs)) ?? [];
  expect(fields).toMatchObject([{ path: ['rules', 'aa'], by: 'both' }]);
  const choose = (choice: 'mine' | 'theirs') =>
    toList(mergeFields(fields, byId(theirs), new Map([['rules\u0000aa', choice]])), { base, mine, theirs });
  expect(JSON.parse(choose('mine'))).toMatchObject({ rules: [changed, b] });
  expect(JSON.parse(choose('theirs'))).toEqual({ version: 1, rules: [b] });
});
