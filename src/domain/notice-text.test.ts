import { describe, expect, test } from 'vitest';
import { plainLine } from './notice-text.ts';

describe('plain words for a notice', () => {
  test('are one line without anything that cannot be seen', () => {
    expect(plainLine('one\r\ntwo\u2028three\u0000\u202Efour\u200Bfive', 100)).toBe('one two three fourfive');
  });

  test('hold no link, no domain, no address and no mention', () => {
    const text = plainLine(
      'see https://evil.example/x or www.evil.com or a@b.example, @channel <!here> javascript:alert(1)',
      300,
    );
    expect(text).toBe('see [link] or www·evil·com or a(at)b·example, (at)channel <!here> [link]');
  });

  test('keep order numbers, amounts and sentences as they are', () => {
    const text = 'Order #W10.46662-A, 226.11 USD. A draft waits. Until 2026-11-20 10:00 (Europe/Berlin)';
    expect(plainLine(text, 300)).toBe(text);
  });

  test('are cut by whole characters', () => {
    expect(plainLine('🎁'.repeat(50), 10)).toBe(`${'🎁'.repeat(9)}…`);
    expect([...plainLine('x'.repeat(1_000_000), 120)]).toHaveLength(120);
  });
});
