// A judge says what a mail wants. The rules are one; the learned model of the next issue is another; combine-judges.ts
// makes one opinion of them.
import type { IntentGuess } from '../domain/intent.ts';
import type { MailToClassify } from './mail-to-classify.ts';

export interface Judge {
  readonly name: string;
  /** Guesses sorted by confidence, which is a probability; null where this judge has no opinion on such a mail. */
  judge(mail: MailToClassify): readonly IntentGuess[] | null;
}
