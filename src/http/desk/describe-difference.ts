// One mail of a back-test as the page shows it: both decisions, both replies with what changed word by word, and what people really answered.
// Called by back-test-routes.ts.
import { z } from 'zod';
import { ENDINGS, type Ended, HELD_WHY, type MailComparison } from '../../backtest/compare-mail.ts';
import { ANSWERED, readAnswerText } from '../../backtest/find-answer.ts';
import { MISSING_FACTS } from '../../backtest/recorded-mail.ts';
import { limits } from '../../domain/limits.ts';
import { diffReply, ReplyDiff } from '../../mail/diff-reply.ts';
import { maskSecrets } from '../../masking/mask-secrets.ts';

const End = z.strictObject({
  ending: z.enum(ENDINGS),
  heldWhy: z.enum(HELD_WHY).nullable(),
  reasons: z.array(z.strictObject({ rule: z.string(), detail: z.string() })).readonly(),
  reply: z.strictObject({ subject: z.string(), text: z.string() }).nullable(),
});

export const MailDifference = z.strictObject({
  mailId: z.number().int(),
  receivedAt: z.string(),
  mail: z
    .strictObject({ from: z.string(), subject: z.string(), text: z.string() })
    .nullable()
    .describe('null: it cannot be read'),
  /** Where something is missing, neither is said. */
  missing: z.array(z.enum(MISSING_FACTS)).readonly(),
  today: End.nullable(),
  other: End.nullable(),
  diff: ReplyDiff.nullable().describe('From today’s reply to the other one; null where there are not two to compare'),
  real: z.strictObject({
    answered: z.enum(ANSWERED),
    at: z.string().nullable(),
    text: z.string().nullable(),
    diff: ReplyDiff.nullable().describe('From the other reply to what was really answered'),
  }),
});
export type MailDifference = z.infer<typeof MailDifference>;

export async function describeDifference(comparison: MailComparison): Promise<MailDifference> {
  const { mailId, receivedAt, missing, compared, real, drafted } = comparison;
  const [today, other] = [compared?.today ?? null, compared?.other ?? null];
  const answer = await readAnswerText(real, drafted);
  return {
    mailId,
    receivedAt,
    mail: describeMail(comparison),
    missing,
    today,
    other,
    diff: diffTexts(textOf(today), textOf(other)),
    real: { answered: real.answered, at: real.at, text: answer, diff: diffTexts(textOf(other), answer) },
  };
}

const textOf = (ended: Ended | null): string | null => ended?.reply?.text ?? null;

const diffTexts = (before: string | null, after: string | null): ReplyDiff | null =>
  before === null || after === null ? null : diffReply(before, after);

function describeMail({ known: { message } }: MailComparison) {
  if (message === undefined) return null;
  const { from, subject, text } = message;
  return {
    from: from.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', '),
    subject: maskSecrets(subject),
    text: maskSecrets(text.fresh).slice(0, limits.edits.textCharactersMax),
  };
}
