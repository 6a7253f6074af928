import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import defaults from './default-policy.json' with { type: 'json' };
import { nameReason } from './reason-words.ts';

/** Rules that leave a mail to nobody hold none. */
const HOLDING = defaults.rules.filter(({ outcome }) => outcome !== 'send' && outcome !== 'ignore');
const LIMITS = ['hard-limits.ts', 'context-limits.ts'].flatMap((file) => {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  return [...source.matchAll(/rule: '(\w+)'/g)].map(([, id = '']) => id);
});

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const own = nameReason('by_hand', language).replace('by hand', '');
  test('every rule and limit that comes along has words of its own', () => {
    expect(LIMITS).toContain('limit_hidden_text');
    const ids = [...HOLDING.map(({ id }) => id), ...LIMITS];
    const bare = ids.filter((id) => nameReason(id, language).startsWith(own.slice(0, 8)));
    expect(bare).toEqual([]);
    for (const id of ids) expect(nameReason(id, language)).not.toContain('_');
  });
});

test('a switch is told by what it is for, and a rule of the desk by its name, whatever that is', () => {
  expect(nameReason('switch_escalate_refund_status', 'en')).toBe('Switched for where is my refund');
  expect(nameReason('switch_escalate_refund_status', 'es')).toMatch(/^Ajuste para \p{L}/u);
  expect(nameReason('big_dealers', 'en')).toBe('The desk’s rule “big dealers”');
  expect(nameReason('constructor', 'es')).toBe('La regla propia «constructor»');
});
