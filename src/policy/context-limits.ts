// What no rule can lift where a mail is understood from more than its own words: it is never answered by itself, and an
// earlier request that it takes back comes to a person. Called by the decide stage, before the other hard limits.
import type { Decision, Reason } from '../domain/decision.ts';

export interface MailContext {
  readonly thread: 'alone' | 'answer' | 'addition' | 'withdrawal';
  /** Ids of the earlier mails that this one speaks to. */
  readonly earlierMailIds: readonly number[];
  /** What is wanted was read in a mail that the writer forwards without a word of their own. */
  readonly isPassedOn: boolean;
  /** A language model had a say in what is wanted. */
  readonly isReadByModel: boolean;
  /** What the writer wrote holds words that a reader would not see. */
  readonly hasHiddenText: boolean;
  /** Something with words came with it, which nobody has weighed. */
  readonly hasWrittenAttachment: boolean;
}

export function applyContextLimits(decision: Decision, context: MailContext): Decision {
  const { outcome } = decision;
  const reason = explain(context) ?? (outcome === 'send' ? explainUnweighed(context) : null);
  if (reason === null) return decision;
  if (context.thread === 'withdrawal') return { outcome: 'escalate', reasons: [reason, ...decision.reasons] };
  return { outcome: outcome === 'send' ? 'draft' : outcome, reasons: [reason, ...decision.reasons] };
}

function explain({ thread, earlierMailIds, isPassedOn, isReadByModel }: MailContext): Reason | null {
  const mails = `${earlierMailIds.length === 1 ? 'mail' : 'mails'} ${earlierMailIds.join(', ')}`;
  switch (thread) {
    case 'withdrawal':
      return {
        rule: 'thread_withdrawal',
        detail: `The customer takes back what ${mails} asked: do not send that draft, and undo what was begun.`,
      };
    case 'addition':
      return {
        rule: 'thread_addition',
        detail: `Adds to ${mails}, still unanswered: this reply covers all of it and replaces the earlier draft.`,
      };
    case 'answer':
      return {
        rule: 'thread_answer',
        detail: `Answers what we asked in the reply to ${mails}: a person goes on from there.`,
      };
    case 'alone':
      if (isPassedOn)
        return {
          rule: 'limit_passed_on',
          detail: 'The wish was read in a forwarded mail, whose writer is not proven.',
        };
      return isReadByModel
        ? {
            rule: 'limit_read_by_model',
            detail: 'A language model helped to read the mail: it is not answered by itself.',
          }
        : null;
  }
}

/** What came with the question and was not weighed with it: nothing is known to be wrong with it. */
function explainUnweighed({ hasHiddenText, hasWrittenAttachment }: MailContext): Reason | null {
  if (hasHiddenText) return { rule: 'limit_hidden_text', detail: 'The mail holds words that its reader does not see.' };
  if (hasWrittenAttachment)
    return { rule: 'limit_attachment', detail: 'A document came with the mail: a person looks at what it says.' };
  return null;
}
