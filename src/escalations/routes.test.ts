import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDeskHours } from '../domain/desk-hours.ts';
import { addMinutes, earliestOf, listDeadlines } from './deadlines.ts';
import type { MatterFacts } from './matter-facts.ts';
import { chooseRoute, parseRoutes, type Routes } from './routes.ts';

const AT = '2026-11-20T09:00:00.000Z';
const hours = readDeskHours({ timeZone: 'UTC', hours: {} });
const order = { number: '#W1', total: 2_500, currency: 'USD', isStoppable: true };
const facts: MatterFacts = {
  proposals: [],
  endedActions: [],
  promises: [],
  mailId: 1,
  mailbox: 'Service@shop.example',
  why: [],
  rules: [],
  intents: ['complaint'],
  alarms: [],
  machineMail: null,
  language: 'en',
  orders: [],
  isMarketplace: false,
  initials: null,
};

function read(text: string): Routes {
  const parsed = parseRoutes(text);
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  return parsed.value;
}

describe('the routes file', () => {
  const documented = /```json\n([\s\S]*?)```/u.exec(
    readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'escalations.md'), 'utf8'),
  );
  const routes = read(documented?.[1] ?? '');
  const ruleFor = (changes: Partial<MatterFacts>, kind: 'draft' | 'escalation' | 'bounced' = 'escalation', at = AT) =>
    chooseRoute(routes, { facts: { ...facts, ...changes }, kind, at, hours, currency: 'USD' }).id;

  test('that the docs show routes as they say: the first rule that fits, else otherwise', () => {
    expect(ruleFor({})).toBe('otherwise');
    expect(ruleFor({ alarms: ['anger', 'legal'], orders: [order] })).toBe('law');
    expect(ruleFor({ orders: [order] })).toBe('great_orders');
    expect(ruleFor({ language: 'de' })).toBe('german');
    expect(ruleFor({ language: 'de', mailbox: 'other@shop.example' })).toBe('otherwise');
    expect(ruleFor({}, 'bounced')).toBe('bounces');
  });

  test('compares values in the currency of the desk alone', () => {
    expect(ruleFor({ orders: [{ ...order, total: 1_999.99 }] })).toBe('otherwise');
    expect(ruleFor({ orders: [{ ...order, total: 90_000, currency: 'JPY' }] })).toBe('otherwise');
  });

  test('knows desk hours', () => {
    expect(ruleFor({ orders: [order] }, 'draft', '2026-11-21T09:00:00.000Z')).toBe('otherwise');
  });

  test('that comes along is one', () => {
    const text = readFileSync(join(import.meta.dirname, 'default-routes.json'), 'utf8');
    expect(chooseRoute(read(text), { facts, kind: 'draft', at: AT, hours, currency: 'USD' })).toMatchObject({
      id: 'otherwise',
      to: { kind: 'mail', target: 'desk' },
    });
  });

  test('with a fault is refused, and the fault named', () => {
    const otherwise = { to: { kind: 'slack', target: 'desk' } };
    const rule = { id: 'a_rule', when: {}, ...otherwise };
    const faultOf = (file: object) => {
      const parsed = parseRoutes(JSON.stringify({ version: 1, rules: [], otherwise, ...file }));
      return parsed.ok ? '' : parsed.error.join('\n');
    };
    expect(faultOf({})).toBe('');
    expect(faultOf({ rules: [{ ...rule, when: { intents: ['refund'] } }] })).toContain('rules.0.when.intents.0');
    expect(faultOf({ rules: [{ ...rule, whne: {} }] })).toContain('whne');
    expect(faultOf({ rules: [rule, rule] })).toContain('a_rule');
    expect(faultOf({ otherwise: { to: { kind: 'slack', target: 'https://hooks.slack.com/x' } } })).toContain(
      'a name of',
    );
    expect(faultOf({ rules: [{ ...rule, deadline: { minutes: 0 } }] })).toContain('deadline');
    expect(parseRoutes('{').ok).toBe(false);
    expect(parseRoutes('x'.repeat(1_000_000)).ok).toBe(false);
  });
});

describe('deadlines', () => {
  const minutesFor = (changes: Partial<MatterFacts>, own: Parameters<typeof earliestOf>[0] = []) =>
    (Date.parse(earliestOf([...listDeadlines({ ...facts, ...changes }), ...own], AT, hours)) - Date.parse(AT)) / 60_000;
  const WORKING_DAY = 3 * 24 * 60;

  test('safety, legal and chargeback have an hour; other alarms do not', () => {
    for (const alarm of ['safety', 'legal', 'chargeback'] as const) expect(minutesFor({ alarms: [alarm] })).toBe(60);
    expect(minutesFor({ alarms: ['anger'] })).toBe(WORKING_DAY);
  });

  test('what stops a shipment is due at once until everything has left', () => {
    for (const intent of ['cancel_order', 'change_order', 'change_address'] as const) {
      expect(minutesFor({ intents: [intent] })).toBe(15);
      expect(minutesFor({ intents: ['complaint', intent], orders: [order] })).toBe(15);
      expect(minutesFor({ intents: [intent], orders: [{ ...order, isStoppable: false }] })).toBe(WORKING_DAY);
    }
  });

  test('a marketplace has 20 hours, and the earliest counts', () => {
    expect(minutesFor({ isMarketplace: true })).toBe(20 * 60);
    expect(minutesFor({ isMarketplace: true, alarms: ['safety'] })).toBe(60);
  });

  test("a route's own makes it shorter and never longer", () => {
    expect(minutesFor({}, [{ minutes: 120 }])).toBe(120);
    expect(minutesFor({ alarms: ['legal'] }, ['one_working_day'])).toBe(60);
    expect(addMinutes(AT, 90)).toBe('2026-11-20T10:30:00.000Z');
  });
});
