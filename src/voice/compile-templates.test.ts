// A mistake in a template shows when templates are loaded, with its line and what to write instead.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INTENTS } from '../domain/intent.ts';
import { LANGUAGES } from '../domain/language.ts';
import { compileTemplates, listRead, type ReadTemplates, recallRead } from './compile-templates.ts';
import { parseTemplate } from './parse-template.ts';
import { frameShape, holdingShape, sectionShape } from './reply-shapes.ts';
import type { Shape } from './shape.ts';
import { readTemplateFiles } from './template-files.ts';
import { BLOCKS, HELPERS } from './template-program.ts';

const FRAME = { id: 'frame/en', source: '{{sections}}' };

function faultsOf(source: string, partials: Record<string, string> = {}): readonly string[] {
  const others = Object.entries(partials).map(([name, text]) => ({ id: `partials/${name}/en`, source: text }));
  const compiled = compileTemplates([FRAME, { id: 'other/en', source }, ...others]);
  return compiled.ok ? [] : compiled.error.map((f) => `${f.template}:${f.line}:${f.column} ${f.message}`);
}

describe('the templates of this checkout', () => {
  test('compile without a fault', () => {
    const compiled = compileTemplates(readTemplateFiles());
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
  });

  test('answer every intent that gets a reply in English and Spanish, and hold in all seven languages', () => {
    const ids = new Set(readTemplateFiles().map(({ id }) => id));
    const silent = ['supplier_notice', 'carrier_notice', 'no_reply_needed', 'spam'];
    const wanted = INTENTS.filter((intent) => !silent.includes(intent)).flatMap((intent) => [
      `${intent}/en`,
      `${intent}/es`,
    ]);
    const everywhere = LANGUAGES.flatMap((language) => [`frame/${language}`, `holding/${language}`]);
    expect([...wanted, ...everywhere].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('an unknown word is named with its line and the nearest known one', () => {
  test.each([
    ['Hello\n{{brandNme}}', 'other/en:2:3 "brandNme": there is no field "brandNme" here; did you mean "brandName"?'],
    [
      '{{#if order}}\n\n{{order.nmber}}{{/if}}',
      'other/en:3:3 "order.nmber": there is no field "nmber" here; did you mean "number"?',
    ],
    ['{{#each orders as |o|}}{{o.totl}}{{/each}}', 'did you mean "total"?'],
    ['{{#each orders}}{{formal}}{{/each}}', 'did you mean "@root.formal"?'],
    [
      '{{#each orders as |order|}}{{#each order.parcels as |p|}}{{#if (is p.state "deliverd")}}x{{/if}}{{/each}}{{/each}}',
      '"deliverd" never comes here; did you mean "delivered"?',
    ],
    ['{{formaly "a" "b"}}', '"formaly" takes no values; did you mean "formally"?'],
    ['{{#iff order}}x{{/iff}}', '{{#iff}} is not known; did you mean "if"?'],
    ['{{> order-nme}}', 'there is no partial "order-nme" in this language; did you mean "order-name"?'],
    ['{{gap "returns.windowDay"}}', '"gap" knows no "returns.windowDay"; did you mean "returns.windowDays"?'],
    ['{{#next-step "asks"}}x{{/next-step}}', '{{#next-step}} knows no "asks"; did you mean "ask"?'],
    ['{{@indx}}', '"@indx" is not known; did you mean "index"?'],
  ])('%s', (source, expected) => {
    const faults = faultsOf(source, { 'order-name': 'x' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });
});

test.each([
  '{{constructor}}',
  '{{__proto__}}',
  '{{brandName.length}}',
  '{{orders.length}}',
  '{{this.constructor.name}}',
  '{{@root.__proto__.x}}',
])('what is no declared field is refused: %s', (source) => {
  expect(faultsOf(source)).toHaveLength(1);
});

describe('what may be missing is asked for first', () => {
  test.each([
    ['{{order.number}}', '"order" may be missing; ask with {{#if order}} around this'],
    ['{{mentioned}}', '"mentioned" may be missing; put it inside {{#if mentioned}}'],
    ['{{#if order}}{{order.purchaseOrderNumber}}{{/if}}', '"order.purchaseOrderNumber" may be missing'],
    ['{{#if (or order mentioned)}}{{order.number}}{{/if}}', '"order" may be missing'],
    ['{{#unless order}}{{order.number}}{{/unless}}', '"order" may be missing'],
    ['{{plural desk.returnDays one="day" other="days"}}', 'this number may be missing'],
  ])('%s', (source, expected) => expect(faultsOf(source)[0]).toContain(expected));

  test.each([
    '{{#if order}}{{order.number}}{{/if}}',
    '{{#if (and order order.purchaseOrderNumber)}}{{order.purchaseOrderNumber}}{{/if}}',
    '{{#unless order}}none{{else}}{{order.number}}{{/unless}}',
    '{{#if (not order)}}none{{else}}{{order.number}}{{/if}}',
    '{{#if (or (not order) (not mentioned))}}none{{else}}{{order.number}} {{mentioned}}{{/if}}',
    '{{#if order}}{{> name}}{{/if}}',
    '{{#each orders as |order|}}{{> name}}{{/each}}',
    '{{#with desk}}{{#if returnDays}}{{plural returnDays one="day" other="days"}} {{../brandName}}{{/if}}{{/with}}',
  ])('is enough: %s', (source) => expect(faultsOf(source, { name: '{{order.number}}' })).toEqual([]));
});

describe('what our templates cannot do is refused with what to do instead', () => {
  test.each([
    ['{{#if formal}}x', 'a block is opened and never closed'],
    ['{{#if formal}}x{{/each}}', "if doesn't match each"],
    ['{{brandName', 'this is no Handlebars'],
    ['{{#*inline "x"}}y{{/inline}}', 'make a file under templates/partials'],
    ['{{> (lookup this "x")}}', 'a partial is written {{> name}}'],
    ['{{orders}}', 'is a list and cannot be printed; use {{#each orders}}'],
    ['{{desk}}', 'is a record and cannot be printed'],
    ['{{#each desk}}x{{/each}}', '{{#each}} needs a list'],
    ['{{../brandName}}', 'nothing that far up'],
    ['{{@index}}', 'exists only inside {{#each}}'],
    ['{{#if}}x{{/if}}', 'takes one condition'],
    ['  \n ', 'the template is empty'],
    [`${'{{#if formal}}'.repeat(21)}x${'{{/if}}'.repeat(21)}`, 'nested more than 20 deep'],
    ['x'.repeat(50_001), 'at most 50000 are allowed'],
  ])('%#', (source, expected) => expect(faultsOf(source)[0]).toContain(expected));

  test('a partial that includes itself by another', () => {
    expect(faultsOf('{{> a}}', { a: '{{> b}}', b: '{{> a}}' })[0]).toContain('includes itself (a > b > a)');
  });

  test('a fault in a partial is told once, with the partial as its place', () => {
    const faults = faultsOf('{{> a}}{{> a}}', { a: 'x\n{{nothing}}' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^partials\/a\/en:2:3 /);
  });

  test.each([
    ['a\n\n{{#if order}}\nx\n{{#if formal}}y{{/if}}\n', 'other/en:3:1 a block is opened and never closed'],
    ['Hello\n{{#if order}}x {{order.', 'other/en:2:16 this is no Handlebars: {{ is opened here and never closed'],
    ['Hello\nyour {{order.number} is here', 'other/en:2:20 this is no Handlebars: near "your {{order.number} is here"'],
    ['a long first line of words\nabc {{plural x one="d}}\nmore', 'other/en:2:20 this is no Handlebars'],
    ['Hello\n  {{#if order}}a{{/each}}', "other/en:2:6 this is no Handlebars: if doesn't match each;"],
  ])('what is no Handlebars is told where it stands: %#', (source, expected) => {
    expect(faultsOf(source)[0]).toContain(expected);
  });

  test.each([
    ['blocks', '{{#if formal}}'.repeat(3_500)],
    ['conditions', `{{#if ${'(not '.repeat(8_000)}formal${')'.repeat(8_000)}}}x{{/if}}`],
    ['else if', `{{#if formal}}a${'{{else if formal}}b'.repeat(2_000)}{{/if}}`],
  ])('thousands of nested %s are refused before the parser spends a minute on them', (_, source) => {
    const startedAt = performance.now();
    expect(faultsOf(source)[0]).toMatch(/this is nested \d+ deep/);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  test('partials that include partials over and over are refused after a limit of parts', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`p${n}`, n === 11 ? 'x' : `{{> p${n + 1}}}`.repeat(10)]),
    );
    const startedAt = performance.now();
    expect(faultsOf('{{> p0}}', partials)[0]).toContain('more than 20000 parts');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  test('of ten thousand faults a hundred are told', () => {
    expect(faultsOf('{{a}}'.repeat(10_000))).toHaveLength(100);
  });

  test('every fault of a template is told, not only the first', () => {
    expect(faultsOf('{{a1}}\n{{b1}}\n{{#if c1}}{{d1}}{{/if}}').length).toBeGreaterThanOrEqual(3);
  });
});

describe('ids', () => {
  test.each([
    ['cancel_ordr/en', 'did you mean "cancel_order"?'],
    ['cancel_order/eng', 'did you mean "en"?'],
    ['cancel_order', 'a template is <intent>/<language>'],
    ['partials/en', 'a template is <intent>/<language>'],
  ])('%s', (id, expected) => {
    const compiled = compileTemplates([FRAME, { id, source: 'x' }]);
    expect(compiled.ok ? '' : compiled.error[0]?.message).toContain(expected);
  });

  test('two of one id, and a language without a frame', () => {
    const twice = compileTemplates([FRAME, { id: 'other/en', source: 'x' }, { id: 'other/en', source: 'y' }]);
    const frameless = compileTemplates([{ id: 'other/es', source: 'x' }]);
    expect(twice.ok ? '' : twice.error[0]?.message).toContain('two templates of this id');
    expect(frameless.ok ? '' : frameless.error[0]?.message).toContain('no frame for them');
  });
});

test('the digest follows the text of the template and of every partial that it reaches, and nothing else', () => {
  const digest = (other: string, a: string, b: string, unused: string) => {
    const compiled = compileTemplates([
      FRAME,
      { id: 'other/en', source: other },
      { id: 'partials/a/en', source: a },
      { id: 'partials/b/en', source: b },
      { id: 'partials/c/en', source: unused },
    ]);
    return compiled.ok ? compiled.value.byId.get('other/en')?.digest : null;
  };
  const first = digest('{{> a}}', '{{> b}}', 'x', 'u');
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(digest('{{> a}}', '{{> b}}', 'x', 'v')).toBe(first);
  expect(digest('{{> a}}', '{{> b}}', 'y', 'u')).not.toBe(first);
  expect(digest('{{> a}} ', '{{> b}}', 'x', 'u')).not.toBe(first);
});

describe('templates/README.md', () => {
  const readme = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');

  test('names every field that a template may read, and every helper', () => {
    const listFields = (shape: Shape): readonly string[] => {
      if (shape.kind === 'list') return listFields(shape.of);
      if (shape.kind !== 'record') return [];
      return Object.entries(shape.fields).flatMap(([name, field]) => [name, ...listFields(field)]);
    };
    const names = [sectionShape, frameShape, holdingShape].flatMap(listFields);
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    expect([...HELPERS, ...BLOCKS].filter((name) => !new RegExp(`[({#]${name} `).test(readme))).toEqual([]);
  });

  test('shows an example that compiles', () => {
    const example = /```handlebars\n([^`]*)```/.exec(readme)?.[1] ?? '';
    expect(example).not.toBe('');
    const partials = { 'order-name': '{{order.number}}', 'ask-order-number': 'x' };
    expect(faultsOf(example, partials)).toEqual([]);
    const mistaken = example.replace('{{> order-name}}', '{{order.nmber}}');
    expect(readme).toContain(faultsOf(mistaken, partials)[0]);
  });
});

test('what was read is the same when it comes back as JSON, and hides no fault of what has changed since', () => {
  const sources = readTemplateFiles();
  const first = compileTemplates(sources);
  const kept = JSON.parse(JSON.stringify(listRead(sources))) as ReadTemplates;
  expect(kept.programs).toHaveLength(sources.length);
  for (const [at, { id, source }] of sources.entries()) {
    const program = parseTemplate(id, source);
    expect(kept.programs[at]?.[1]).toEqual(program.ok ? program.value : null);
  }
  recallRead(kept);
  const again = compileTemplates(sources);
  if (!first.ok || !again.ok) throw new Error('the templates do not compile');
  expect([...again.value.byId.values()].map(({ digest }) => digest)).toEqual(
    [...first.value.byId.values()].map(({ digest }) => digest),
  );
  // A partial that reads what is not there shows in what includes it, however often that was found faultless.
  const included = sources.find(({ id }) => id === 'partials/order-name/en');
  const changed = sources.map((one) => (one === included ? { ...one, source: '{{nobody.knows}}' } : one));
  expect(compileTemplates(changed).ok).toBe(false);
});
