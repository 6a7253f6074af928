// Completion in a template follows the place of the cursor: blocks, names, contexts, and what is no template at all.
import { expect, test } from 'vitest';
import { listKnownNames } from '../../voice/known-fields.ts';
import { readTemplateFiles } from '../../voice/template-files.ts';
import { suggest } from './suggest.ts';

const names = listKnownNames('cancel_order/en', readTemplateFiles());
const labels = (before: string) => suggest(before, names)?.suggestions.map(({ label }) => label) ?? null;

test.each([
  ['at the top', 'Hello {{br', ['brandName', 'order', 'formally', 'gap']],
  ['of a record', '{{#if order}}{{order.', ['number', 'parcels', 'isPaid']],
  ['of each of a list, by its name', '{{#each orders as |o|}}{{#each o.parcels as |p|}}{{p.', ['carrier', 'state']],
  ['of each of a list, without a name', '{{#each order.parcels}}{{', ['carrier', 'trackingNumber']],
  ['of the context above', '{{#each order.parcels}}{{../', ['brandName', 'order']],
  ['of the top', '{{#each order.parcels}}{{@root.desk.', ['returnDays']],
  ['inside with', '{{#with desk}}{{#if ret', ['returnDays', 'returnAddress']],
  ['in a condition', '{{#if (and order order.', ['number']],
  ['of partials', '{{> or', ['order-name', 'order-status']],
  ['of blocks', '{{#', ['if', 'each', 'once']],
  ['of loops', '{{#each orders}}{{@', ['@index', '@first', '@root']],
  ['of code words', '{{#each order.parcels as |p|}}{{#if (is p.state "pending" "', ['delivered', 'in_transit']],
  ['of gaps', '{{gap "', ['returns.windowDays']],
  ['of next steps', '{{#next-step "', ['ask', 'promise', 'follow', 'offer']],
])('%s', (_, before, expected) => {
  expect(labels(before)).toEqual(expect.arrayContaining(expected));
});

test('a closed block is no place any more, and its name is offered to close it', () => {
  expect(labels('{{#each order.parcels as |p|}}x{{/each}}{{p.')).toEqual([]);
  expect(labels('{{#if order}}{{#each orders}}x{{/each}}{{/')).toEqual(['if']);
});

test.each(['Hello', 'Hello {{brandName}} an', '{{!-- or', ''])('nothing is offered outside: %s', (before) => {
  expect(labels(before)).toBeNull();
});

test('a text of nothing but open braces and blocks is read in a moment', () => {
  const startedAt = performance.now();
  suggest(`${'{{#each order.parcels as |p|}}'.repeat(1_600)}{{p.`, names);
  suggest(`${'{'.repeat(50_000)} a`, names);
  suggest(`{{${'"'.repeat(50_001)}`, names);
  suggest(`{{is ${'a '.repeat(25_000)}`, names);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
