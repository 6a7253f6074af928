import { describe, expect, test } from 'vitest';
import { isAnswerSubject, replyReferences, replySubject, threadParents } from './threading.ts';

describe('the subject of an answer', () => {
  test.each([
    ['Where is my order?', 'Re: Where is my order?'],
    ['Re: Re: order', 'Re: order'],
    ['AW: WG: Bestellung', 'Re: WG: Bestellung'],
    ['RE[2]: order', 'Re: order'],
    ['Rép : commande', 'Re: commande'],
    ['Antw: bestelling', 'Re: bestelling'],
    ['', 'Re:'],
    ['Result: fine', 'Re: Result: fine'],
  ])('%s -> %s', (subject, expected) => expect(replySubject(subject)).toBe(expected));

  test('a prefix is told from a word', () => {
    expect(isAnswerSubject('Re: x')).toBe(true);
    expect(isAnswerSubject('Return: x')).toBe(false);
  });
});

test('parents are nearest first and not repeated', () => {
  expect(threadParents({ inReplyTo: ['c'], references: ['a', 'b', 'c'] })).toEqual(['c', 'b', 'a']);
});

describe('references of an answer (RFC 5322, 3.6.4)', () => {
  test('are those of the mail and its own id', () =>
    expect(replyReferences({ messageId: 'c', inReplyTo: ['b'], references: ['a', 'b'] })).toEqual(['a', 'b', 'c']));
  test('fall back to a single In-Reply-To', () =>
    expect(replyReferences({ messageId: 'c', inReplyTo: ['b'], references: [] })).toEqual(['b', 'c']));
  test('keep the first and the newest of many', () => {
    const references = Array.from({ length: 90 }, (_, n) => `r${n}`);
    const kept = replyReferences({ messageId: 'own', inReplyTo: [], references });
    expect(kept.length).toBe(30);
    expect([kept[0], kept.at(-1)]).toEqual(['r0', 'own']);
  });
});
