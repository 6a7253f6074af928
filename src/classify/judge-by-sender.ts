// What a mail is by its sender alone, for languages that no other judge reads: a carrier's notice, or a machine's mail that
// wants no answer. Used by classify.ts where all others abstain.
import type { IntentGuess } from '../domain/intent.ts';
import type { Judge } from './judge.ts';
import type { MailToClassify } from './mail-to-classify.ts';

export const judgeBySender: Judge = {
  name: 'sender',
  judge(mail: MailToClassify): readonly IntentGuess[] | null {
    if (mail.isKnownCarrierAddress) return [{ intent: 'carrier_notice', confidence: 0.7 }];
    return mail.machineMail !== null ? [{ intent: 'no_reply_needed', confidence: 0.7 }] : null;
  },
};
