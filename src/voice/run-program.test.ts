// The evaluator says what Handlebars says, within bounds, and touches nothing but the values it was given.
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { parseTemplate } from './parse-template.ts';
import { PARAGRAPH_END } from './reflow.ts';
import { type ReplyState, runProgram } from './run-program.ts';
import type { Program } from './template-program.ts';

const newState = (isFormal = true): ReplyState => ({
  language: 'en',
  isFormal,
  told: new Set(),
  nextSteps: [],
  gaps: new Set(),
  wording: (text) => text,
});

function parse(source: string): Program {
  const parsed = parseTemplate('t/en', source);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function run(source: string, context: object, partials: Record<string, string> = {}, state = newState()): string {
  const template = {
    id: 't/en',
    program: parse(source),
    partials: new Map(Object.entries(partials).map(([name, text]) => [name, parse(text)])),
  };
  const result = runProgram(template, context, state);
  if (!result.ok) throw new Error(`${result.error.line}:${result.error.column} ${result.error.message}`);
  return result.value.replaceAll(PARAGRAPH_END, '');
}

const CONTEXT = {
  yes: true,
  no: false,
  name: 'Ana',
  empty: [],
  items: [
    { name: 'Lamp', tags: ['a', 'b'] },
    { name: 'Rug', tags: [] },
  ],
  box: { name: 'Box', inner: { name: 'Inner' } },
};

describe('as Handlebars itself would', () => {
  test.each([
    'a {{name}} b',
    '{{#if yes}}1{{else}}2{{/if}}{{#if no}}3{{else if yes}}4{{else}}5{{/if}}',
    '{{#unless no}}u{{else}}v{{/unless}}{{^if no}}w{{/if}}',
    '{{#each items}}{{@index}}{{name}}{{#if @first}}F{{/if}}{{#unless @last}}, {{/unless}}{{else}}none{{/each}}',
    '{{#each empty}}x{{else}}none{{/each}}',
    '{{#each items as |item n|}}{{n}}{{item.name}}{{#each item.tags as |tag|}}{{tag}}{{item.name}}{{/each}}{{/each}}',
    '{{#each items}}{{#each tags}}{{this}}{{../name}}{{../../name}}{{@root.name}}{{/each}}{{/each}}',
    '{{#with box}}{{name}}{{#with inner}}{{./name}}{{this.name}}{{../name}}{{/with}}{{/with}}',
    '{{#with box as |b|}}{{b.name}}{{/with}}{{box.inner.name}}{{box/inner/name}}{{[name]}}',
    'a {{~name~}} b\n{{#if yes~}}\n  c\n{{~/if}}\nd',
    'x\n{{#if yes}}\n  y\n{{/if}}\nz\n\n{{#each items}}\n- {{name}}\n{{/each}}\n{{! gone }}\n{{!-- gone --}}\nend',
    '{{{name}}}{{&name}} \\{{raw}}',
    '{{#if (and yes name)}}a{{/if}}{{#if (or no empty)}}b{{/if}}{{#if (not no)}}c{{/if}}',
  ])('%s', (source) => {
    const helpers = {
      and: (...values: unknown[]) => values.slice(0, -1).every((v) => (Array.isArray(v) ? v.length > 0 : v)),
      or: (...values: unknown[]) => values.slice(0, -1).some((v) => (Array.isArray(v) ? v.length > 0 : v)),
      not: (value: unknown) => !value,
    };
    expect(run(source, CONTEXT)).toBe(Handlebars.compile(source, { noEscape: true })(CONTEXT, { helpers }));
  });

  test('whatever is nested in whatever', () => {
    const leaf = fc.constantFrom('text', ' ', '\n', '{{name}}', '{{@root.name}}', '{{! c }}', '{{~name}}', 'x\n\ny');
    const { node } = fc.letrec<{ node: string; block: string }>((tie) => ({
      block: fc
        .tuple(
          fc.constantFrom(
            'if @root.yes',
            'if @root.no',
            'unless @root.no',
            'each @root.items',
            'with @root.box',
            'if @root.empty',
          ),
          fc.array(tie('node'), { maxLength: 4 }),
          fc.boolean(),
          fc.array(tie('node'), { maxLength: 2 }),
          fc.boolean(),
        )
        .map(([open, body, hasElse, other, isOnItsOwnLine]) => {
          const end = isOnItsOwnLine ? '\n' : '';
          return `${end}{{#${open}}}${end}${body.join('')}${hasElse ? `${end}{{else}}${end}${other.join('')}` : ''}${end}{{/${open.split(' ')[0]}}}${end}`;
        }),
      node: fc.oneof({ depthSize: 'small' }, leaf, tie('block')),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        const source = nodes.join('');
        fc.pre(source.split('#each').length <= 5);
        expect(run(source, CONTEXT)).toBe(Handlebars.compile(source, { noEscape: true })(CONTEXT));
      }),
      { numRuns: 300 },
    );
  });
});

describe('partials', () => {
  test('see what their place sees, with what is given by name, and end where they are put', () => {
    expect(run('[{{> p}}] [{{> p name="Eva"}}] [{{> p box}}]', CONTEXT, { p: 'Hi {{name}}\n' })).toBe(
      '[Hi Ana] [Hi Eva] [Hi Box]',
    );
    expect(run('{{#each items as |item|}}{{> p n=item.name}} {{/each}}', CONTEXT, { p: '{{item.name}}={{n}}' })).toBe(
      'Lamp=Lamp Rug=Rug ',
    );
    expect(run('a\n{{> p}}\nb', CONTEXT, { p: 'line\n' })).toBe('a\nline\nb');
  });
});

describe('what one reply shares', () => {
  test('a thing is told once, by key', () => {
    expect(
      run(
        '{{#each items}}{{#once "s" @root.name}}first{{else}}again{{/once}} {{/each}}{{#once "s" name}}1{{else}}2{{/once}}{{#once "s" box.name}}3{{/once}}',
        CONTEXT,
      ),
    ).toBe('first again 23');
  });

  test('a next step is kept apart from the text, and a gap is noted and shown', () => {
    const state = newState(false);
    expect(
      run(
        'a{{#next-step "ask"}}why{{/next-step}}b {{gap "returns.address"}} {{gap "invoice" name}} {{formally "su" "tu"}}',
        CONTEXT,
        {},
        state,
      ),
    ).toBe(
      'ab [Return address: not entered in the desk settings] [Attach the invoice for order Ana before sending] tu',
    );
    expect(state.nextSteps).toEqual([{ step: 'ask', text: 'why' }]);
    expect([...state.gaps]).toEqual(['returns.address', 'invoice']);
  });
});

describe('bounds', () => {
  const many = {
    list: Array.from({ length: limits.voice.loopIterationsMax + 1 }, (_, n) => ({ n })),
    text: 'x'.repeat(5_000),
  };
  test('too many turns of a loop stop the reply', () => {
    expect(() => run('{{#each list}}.{{/each}}', many)).toThrow(/more than 200 turns/);
    expect(run('{{#each list}}.{{/each}}', { list: many.list.slice(1) })).toHaveLength(200);
  });

  test('turns of nested loops count together', () => {
    expect(() => run('{{#each a}}{{#each @root.a}}.{{/each}}{{/each}}', { a: many.list.slice(0, 15) })).toThrow(
      /turns/,
    );
  });

  test('too much text stops the reply', () => {
    expect(() => run('{{text}}{{text}}{{text}}{{text}}{{text}}', many)).toThrow(/past 20000 characters/);
  });

  test('partials that grow without a loop and without a word stop the reply', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`p${n}`, n === 11 ? '{{#if box}}{{/if}}' : `{{> p${n + 1}}}`.repeat(10)]),
    );
    expect(() => run('{{> p0}}', CONTEXT, partials)).toThrow(/more than 20000 steps/);
  });

  test('partials without end stop the reply', () => {
    expect(() => run('{{> p}}', CONTEXT, { p: '{{> p}}' })).toThrow(/nested more than 20/);
  });
});

describe('nothing but the given values', () => {
  test.each([
    '{{constructor}}',
    '{{name.constructor}}',
    '{{box.__proto__}}',
    '{{toString}}',
    '{{items.length}}x{{nothing}}',
  ])('%s', (source) => {
    expect(() => run(source, CONTEXT)).toThrow(/there is no|cannot be printed/);
  });

  test('a missing value stops the reply instead of leaving a hole', () => {
    expect(() => run('expected on {{day}}', { day: null })).toThrow(/"day" is missing/);
  });

  test('a value never becomes template syntax, a second line or a hidden character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('{{name}}', '\r\nBcc: a@b.example', '\u2028', '\u202e', '{{#if', '\u2029', '\u200b'),
        (text, extra) => {
          const out = run('{{value}}', { value: `${text}${extra}${text}` });
          expect(out).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          if (extra === '{{name}}') expect(out).toContain('{{name}}');
        },
      ),
    );
  });
});
