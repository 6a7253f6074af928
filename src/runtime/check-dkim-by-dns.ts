// Checks DKIM signatures with what the machine's own DNS servers say, within the limits of one mail. Whoever can forge their answers
// can forge a sender. Called by identify, through its port.
import { Resolver } from 'node:dns/promises';
import { limits } from '../domain/limits.ts';
import type { LookUpTexts, TextRecords } from '../domain/text-records.ts';
import type { CheckDkim } from '../mail/check-dkim.ts';

/** mailauth is loaded by the first mail that needs it. */
export const checkDkimByDns: CheckDkim = async (mail) =>
  (await import('../mail/check-dkim.ts')).checkDkim(mail, openTextLookUps());

const NOT_THERE = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

type LookUpBounds = Readonly<Record<'lookUpsMax' | 'lookUpSeconds' | 'lookUpSecondsMax' | 'textCharactersMax', number>>;

/** For one mail: after so many names, or lookUpSecondsMax together, nothing is answered any more. `servers` are those of
 * the machine where none are given. */
export function openTextLookUps(servers?: readonly string[], bounds: LookUpBounds = limits.dkim): LookUpTexts {
  const { lookUpsMax, lookUpSeconds, lookUpSecondsMax, textCharactersMax } = bounds;
  const deadlineMs = performance.now() + lookUpSecondsMax * 1_000;
  let left = lookUpsMax;
  return async (name) => {
    const waitMs = Math.min(lookUpSeconds * 1_000, deadlineMs - performance.now());
    left -= 1;
    if (left < 0 || waitMs <= 0) return { kind: 'unanswered' };
    const resolver = new Resolver({ timeout: Math.ceil(waitMs / 2), tries: 2 });
    if (servers !== undefined) resolver.setServers(servers);
    const timer = setTimeout(() => resolver.cancel(), waitMs);
    try {
      const texts = (await resolver.resolveTxt(name)).map((strings) => strings.join(''));
      return judgeSize(texts, textCharactersMax);
    } catch (error) {
      const isNone = error instanceof Error && 'code' in error && NOT_THERE.has(String(error.code));
      return { kind: isNone ? 'none' : 'unanswered' };
    } finally {
      clearTimeout(timer);
    }
  };
}

/** More text than any key or policy has is not taken for none: that would let another record count. */
function judgeSize(texts: readonly string[], charactersMax: number): TextRecords {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return characters > charactersMax ? { kind: 'unanswered' } : { kind: 'found', texts };
}
