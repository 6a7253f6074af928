import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { diffReply, isRewritten, ReplyDiff } from './diff-reply.ts';

const OURS = 'Dear Ada,\n\nyour parcel has left us and arrives on Friday.\n\nKind regards,\nDesk\n';
const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
const side = ({ changes }: ReplyDiff, without: 'added' | 'removed') =>
  words(
    changes
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join(' '),
  ).join('');

describe('the difference of two replies', () => {
  test('names the words that went and came, and leaves the rest', () => {
    const diff = diffReply(OURS, OURS.replace('Friday', 'Saturday morning'));
    expect(diff?.changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'Friday' },
      { kind: 'added', text: 'Saturday morning' },
    ]);
    expect(diff).toMatchObject({ removed: 1, added: 2 });
    expect(diff !== null && isRewritten(diff)).toBe(false);
  });

  test('is none where only lines were broken otherwise', () => {
    const diff = diffReply(OURS, OURS.replaceAll('\n', '\r\n').replace('and arrives', 'and\r\narrives'));
    expect(diff).toMatchObject({ removed: 0, added: 0 });
  });

  test('of words that were written anew says so', () => {
    const diff = diffReply(OURS, 'Hello, I have just called you about it. Bye, Ann');
    expect(diff !== null && isRewritten(diff)).toBe(true);
  });

  test('holds both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'parcel', 'été', '.', '\n', ' ', '🎉', '<b>'), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [ours, theirs] = [one.join(' '), other.join(' ')];
        const diff = ReplyDiff.parse(diffReply(ours, theirs));
        expect(side(diff, 'added')).toBe(words(ours).join(''));
        expect(side(diff, 'removed')).toBe(words(theirs).join(''));
      }),
    );
  });

  test('of very long texts ends soon: one replaces the other, and what is over the limit has none', () => {
    const many = (word: string) =>
      Array.from({ length: limits.edits.changedWordsMax }, (_, n) => `${word}${n}`).join(' ');
    const diff = diffReply(many('a'), many('b'));
    expect(diff?.changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(diffReply('x'.repeat(limits.edits.textCharactersMax + 1), '')).toBeNull();
  });
});
