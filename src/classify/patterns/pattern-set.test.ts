import { describe, expect, test } from 'vitest';
import { PatternSet } from './pattern-set.ts';
import { readSentences } from './read-sentences.ts';

const CLASSES = { thing: 'order|parcel|it', want: 'would+like|want' };

function matches(source: string, text: string): boolean {
  const set = new PatternSet<null>();
  set.add(source, CLASSES, null);
  return readSentences(text).some((sentence) => set.findAll(sentence).length > 0);
}

describe('token patterns', () => {
  test('a gap lets at most so many words pass', () => {
    expect(matches('cancel ~2 @thing', 'cancel my whole order')).toBe(true);
    expect(matches('cancel ~2 @thing', 'cancel my big new order')).toBe(false);
  });

  test('a comma costs three words of a gap', () => {
    expect(matches('cancel ~2 @thing', 'cancel, order')).toBe(false);
    expect(matches('cancel ~3 @thing', 'cancel, order')).toBe(true);
  });

  test('prefixes, words joined by plus, and optional elements', () => {
    expect(matches('cancel* @thing', 'cancelling it')).toBe(true);
    expect(matches('@want my? money', 'I would like money')).toBe(true);
    expect(matches('@want my? money', 'I would money')).toBe(false);
  });

  test('anchors at both ends, and the question', () => {
    expect(matches('^ thanks $', '- thanks!')).toBe(true);
    expect(matches('^ thanks $', 'thanks a lot')).toBe(false);
    expect(matches('when ~3 here ?', 'when is it here?')).toBe(true);
    expect(matches('when ~3 here ?', 'when it is here.')).toBe(false);
  });

  test('parts anywhere in the sentence, and parts that exclude', () => {
    expect(matches('refund & bank', 'my bank shows no refund')).toBe(true);
    expect(matches('refund -- got', 'I got the refund')).toBe(false);
    expect(matches('refund -- got', 'I got it. Where is the refund?')).toBe(true);
  });

  test('a pattern that does not parse is a bug and says which', () => {
    const set = new PatternSet<null>();
    expect(() => set.add('~3 order', CLASSES, null)).toThrow(/"~3 order"/);
    expect(() => set.add('@nothing', CLASSES, null)).toThrow(/no class @nothing/);
  });
});
