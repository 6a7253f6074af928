// What a model suggests for a template in another language: taken where it is the original's in other words, refused with why where it is not.
import { expect, test } from 'vitest';
import type { Model } from '../ports/model.ts';
import type { TemplateSource } from '../ports/templates.ts';
import { readTemplateFiles } from '../voice/template-files.ts';
import { scriptModel } from './model-fixture.ts';
import { suggestTranslation } from './suggest-translation.ts';
import { openTestDesk } from './thread-desk-fixture.ts';

const templates = readTemplateFiles();
const sourceOf = (id: string): string => templates.find((one) => one.id === id)?.source ?? '';
const { settings } = openTestDesk([], [], ':memory:').ports;

const suggest = async (
  source: string,
  {
    original = 'cancel_order/en',
    written = sourceOf(original),
  }: { readonly original?: string; readonly written?: string } = {},
  beside: readonly TemplateSource[] = [],
) => {
  const model = scriptModel({ translate: () => ({ source }) });
  const asked = { original: { id: original, source: written }, to: 'nl', beside } as const;
  const result = await suggestTranslation(asked, { model, settings, templates });
  if (!result.ok) throw new Error(result.error.detail);
  return { ...result.value, asked: model.asked.translations };
};

const ENGLISH = `{{#if order}}
We have your request to cancel {{order.number}}.
{{#if order.isCancelled}}
It is cancelled.
{{else}}
{{#next-step "follow"}}We will write to you.{{/next-step}}
{{/if}}
{{/if}}
`;
const DUTCH = `{{#if order}}
We hebben uw verzoek ontvangen om {{order.number}} te annuleren.
{{#if order.isCancelled}}
De bestelling is geannuleerd.
{{else}}
{{#next-step "follow"}}We schrijven {{formally "u" "je"}} terug.{{/next-step}}
{{/if}}
{{/if}}
`;
const judge = async (source: string) => (await suggest(source, { written: ENGLISH })).refused;

test('words of another language around the same parts are taken, and the model is told the languages by name', async () => {
  const { refused, source, asked, costUsd } = await suggest(DUTCH, { written: ENGLISH });
  expect(refused).toEqual([]);
  expect(source).toBe(DUTCH);
  expect(costUsd).toBe(0.001);
  expect(asked).toEqual([{ source: ENGLISH, from: 'English', to: 'Dutch', isFormal: true, wordsToAvoid: [] }]);
});

test('every template that comes along would be taken as the translation of its English one', async () => {
  const taken: string[] = [];
  const refusals: string[] = [];
  for (const { id } of templates.filter((one) => one.id.endsWith('/nl') && !one.id.startsWith('partials/'))) {
    const { refused } = await suggest(sourceOf(id), { original: id.replace(/nl$/, 'en') });
    if (refused.length === 0) taken.push(id);
    else refusals.push(`${id}: ${refused.join(' ')}`);
  }
  expect(refusals).toEqual([]);
  expect(taken.length).toBeGreaterThan(20);
});

test.each([
  [
    'a field that the original does not print',
    DUTCH.replace('te annuleren', 'te annuleren ({{order.total}})'),
    'Line 2: the original has no {{order.total}} here.',
  ],
  ['a field that does not exist', DUTCH.replace('order.number', 'order.nummer'), 'there is no field "nummer"'],
  ['a field that is left out', DUTCH.replace(' {{order.number}}', ''), '{{order.number}} of the original is left out.'],
  [
    'a field of another place',
    DUTCH.replace('terug', 'terug over {{order.number}}'),
    'the original has no {{order.number}} here.',
  ],
  [
    'a condition turned round',
    DUTCH.replace('{{#if order.isCancelled}}', '{{#unless order.isCancelled}}').replace(
      '{{/if}}\n{{/if}}',
      '{{/unless}}\n{{/if}}',
    ),
    'the original has {{#if order.isCancelled}} here, and this is {{#unless order.isCancelled}}.',
  ],
  [
    'a condition taken away',
    DUTCH.replace('{{#if order.isCancelled}}\n', '').replace('{{else}}\n', '').replace('{{/if}}\n{{/if}}', '{{/if}}'),
    'the original has {{#if order.isCancelled}} here',
  ],
  ['another next step', DUTCH.replace('"follow"', '"ask"'), 'the original has {{#next-step "follow"}} here'],
  [
    'a partial of its own',
    DUTCH.replace('{{/if}}\n{{/if}}', '{{/if}}\n{{> status}}\n{{/if}}'),
    'the original has no {{> status}} here.',
  ],
  ['a gap of its own', DUTCH.replace('te annuleren', 'te annuleren {{gap "returnAddress"}}'), 'here.'],
  ['digits', DUTCH.replace('terug', 'binnen 24 uur terug'), 'It has numbers of its own: 24.'],
  ['digits of another script', DUTCH.replace('terug', 'binnen ٢ uur terug'), 'It has numbers of its own: ٢.'],
  ['digits in the words of a helper', DUTCH.replace('"u"', '"u (50)"'), 'It has numbers of its own: 50.'],
  [
    'a link',
    DUTCH.replace('terug', 'terug via https://evil.example/x'),
    'It has links or addresses of its own: https://evil.example/x.',
  ],
  [
    'a bare host',
    DUTCH.replace('terug', 'terug via evil.example'),
    'It has links or addresses of its own: evil.example.',
  ],
  [
    'a link around a field',
    DUTCH.replace('{{order.number}}', 'https://evil.example/{{order.number}}'),
    'It has links or addresses of its own',
  ],
  [
    'an address',
    DUTCH.replace('terug', 'terug vanaf pay@evil.example'),
    'It has links or addresses of its own: pay@evil.example.',
  ],
  [
    'letters that only look Latin',
    DUTCH.replace('geannuleerd', 'gеannuleerd'),
    'It has a sign that does not belong there: U+435.',
  ],
  [
    'an unseen sign',
    DUTCH.replace('geannuleerd', 'gean\u202Enuleerd'),
    'It has a sign that does not belong there: U+202E.',
  ],
  ['the words of the original', ENGLISH, 'It does not read as Dutch.'],
  ['a block that is not closed', DUTCH.replace('{{/if}}\n{{/if}}', '{{/if}}'), 'Line '],
  [
    'code of Handlebars that we do not have',
    DUTCH.replace('{{order.number}}', '{{lookup order "number"}}'),
    'takes no values',
  ],
  ['nothing', '', ''],
])('%s is refused with why', async (_, source, why) => {
  const refused = await judge(source);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.join(' ')).toContain(why);
});

test('where the words would hold a reply, that is said', async () => {
  const source = DUTCH.replace('De bestelling is geannuleerd.', 'De bestelling is bezorgd op vrijdag.');
  const { refused, held } = await suggest(source, { written: ENGLISH });
  expect(refused).toEqual([]);
  expect(held.join(' ')).toContain('bezorgd');
});

test('without a model that translates, of a faulty original, or where the model fails, there is a fault and no suggestion', async () => {
  const asked = { original: { id: 'cancel_order/en', source: ENGLISH }, to: 'nl', beside: [] } as const;
  const faultOf = async (given: Model | null, original: TemplateSource = asked.original) => {
    const result = await suggestTranslation({ ...asked, original }, { model: given, settings, templates });
    return result.ok ? null : result.error.kind;
  };
  const { translateTemplate: _, ...readsOnly } = scriptModel({});
  expect(await faultOf(null)).toBe('no_model');
  expect(await faultOf(readsOnly)).toBe('no_model');
  expect(await faultOf(scriptModel({}))).toBe('unavailable');
  const faulty = { id: 'cancel_order/en', source: '{{#if order}}' };
  expect(await faultOf(scriptModel({ translate: () => ({ source: DUTCH }) }), faulty)).toBe('faulty');
  const broken = {
    ...scriptModel({}),
    translateTemplate: () => Promise.resolve({ ok: true, value: { value: 7 } } as never),
  };
  expect(await faultOf(broken)).toBe('malformed');
  const thrown = { ...scriptModel({}), translateTemplate: () => Promise.reject(new Error('boom')) };
  expect(await faultOf(thrown)).toBe('malformed');
});
