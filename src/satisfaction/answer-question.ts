// What a link still asks, and the answer that is given under it. To look changes nothing: mail scanners follow every link. Called by src/http.
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import type { SatisfactionAnswer } from '../domain/satisfaction.ts';
import type { Clock } from '../ports/clock.ts';
import type { MailId, Records } from '../ports/records.ts';
import { readToken } from './satisfaction-links.ts';

interface Ports {
  readonly records: Pick<Records, 'audit' | 'satisfaction' | 'settings' | 'write'>;
  readonly clock: Clock;
}

/** `unknown`: not of this desk, or what it asked about is erased. */
export type OpenQuestion =
  | {
      readonly kind: 'open';
      readonly mailId: MailId;
      readonly language: Language;
      readonly answer: SatisfactionAnswer | null;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'expired'; readonly language: Language };

const DAY_MS = 86_400_000;

export function findQuestion({ records, clock }: Ports, token: string): OpenQuestion {
  const mailId = readToken(records, token);
  const question = mailId === null ? null : records.satisfaction.read(mailId);
  if (mailId === null || question === null) return { kind: 'unknown' };
  const { language, since, answered } = question;
  const goodUntil = Date.parse(since) + limits.satisfaction.linkDays * DAY_MS;
  if (Date.parse(clock.now()) >= goodUntil) return { kind: 'expired', language };
  return { kind: 'open', mailId, language, answer: answered?.answer ?? null };
}

/** The newest answer stands; nothing is kept where the link asks nothing any more, or was answered more often than anybody means it: whoever has
 * it writes a line into the audit log each time. */
export async function answerQuestion(
  ports: Ports,
  token: string,
  given: { readonly answer: SatisfactionAnswer; readonly comment: string | null },
): Promise<OpenQuestion> {
  const { records, clock } = ports;
  return records.write(() => {
    const found = findQuestion(ports, token);
    if (found.kind !== 'open') return found;
    const before = records.audit.show(found.mailId).filter(({ step }) => step === 'satisfaction_answered');
    if (before.length >= limits.satisfaction.answersPerLinkMax) return { kind: 'expired', language: found.language };
    const isKept = records.satisfaction.answer(found.mailId, { ...given, at: clock.now() });
    return isKept ? { ...found, answer: given.answer } : { kind: 'unknown' };
  });
}
