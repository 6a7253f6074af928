import { describe, expect, test } from 'vitest';
import { readTemplateFiles } from './template-files.ts';
import { listTemplateSentences, type TemplateSentence } from './template-sentences.ts';

const show = ({ pieces }: TemplateSentence): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'formally') return `(${piece.formal}|${piece.informal})`;
      if (piece.kind === 'fixed') return '(fixed)';
      return `<${piece.slot.kind}${piece.slot.guard === null ? '' : `?${piece.slot.guard}`}>`;
    })
    .join('');
const read = (source: string) => listTemplateSentences(source).map(show);

describe('the sentences of a template', () => {
  test('end at points, empty lines and blocks, and keep what they print', () => {
    expect(
      read(
        'Hello. {{#if order}}Your {{> order-name}} of\n{{order.placedDay}} is here.{{else}}Which order?{{/if}}\n\nBye',
      ),
    ).toEqual(['Hello.', 'Your <order> of\n<day> is here.', 'Which order?', 'Bye']);
  });

  test('what stands in an if within a sentence is optional', () => {
    expect(
      read('Sorry that it{{#if order}} of {{> order-name}}{{/if}} broke{{#if mentioned}}: {{mentioned}}{{/if}}.'),
    ).toEqual(['Sorry that it of <order?order> broke: <item?mentioned>.']);
  });

  test('a number and its word are one value; both ways of address are known', () => {
    const [sentence] = listTemplateSentences(
      'Within {{desk.returnDays}} {{plural desk.returnDays one="day" other="days"}} {{formally "Sie" "du"}}.',
    );
    expect(sentence && show(sentence)).toBe('Within <count> (Sie|du).');
    expect(sentence?.pieces.find((piece) => piece.kind === 'slot')?.slot.countWords).toEqual(['day', 'days']);
  });

  test('a gap and another partial keep a sentence as it is; a partial on its own line is no sentence', () => {
    expect(read('It is {{gap "returns.address"}}.\nSee {{> carrier}} there.\n{{> status}}\nDone.')).toEqual([
      'It is (fixed).',
      'See (fixed) there.',
      'Done.',
    ]);
  });
});

test('each sentence of our templates stands in its source as it is given', () => {
  for (const { id, source } of readTemplateFiles())
    for (const sentence of listTemplateSentences(source)) {
      expect(source, id).toContain(sentence.source);
      expect(sentence.pieces.length, id).toBeGreaterThan(0);
    }
});
