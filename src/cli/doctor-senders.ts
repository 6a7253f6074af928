// How many of the newest mails came with a sender that could be proven, mailbox by mailbox: where that is few, the setting of whose
// authentication results are trusted is wrong, or the server writes none. Called by `waybill doctor`.
import { z } from 'zod';
import type { Records } from '../ports/records.ts';

const MAILS_JUDGED = 500;
/** Below this something is wrong: nearly all mail of people comes from domains with DMARC. */
const SHARE_MIN = 0.5;
const MAILS_MIN = 20;

const Identified = z.object({ dmarc: z.enum(['pass', 'fail', 'none']) });

export interface SenderShare {
  readonly mailbox: string;
  readonly mails: number;
  readonly proven: number;
  readonly isTooFew: boolean;
}

export function countProvenSenders({ mails, audit }: Pick<Records, 'mails' | 'audit'>): readonly SenderShare[] {
  const counts = new Map<string, { mails: number; proven: number }>();
  for (const mailId of mails.listNewestIds(MAILS_JUDGED)) {
    const mailbox = mails.read(mailId)?.mailbox;
    const entry = audit.show(mailId).findLast(({ step }) => step === 'identify');
    const identified = Identified.safeParse(JSON.parse(entry?.content ?? 'null'));
    if (mailbox === undefined || !identified.success) continue;
    const count = counts.get(mailbox) ?? { mails: 0, proven: 0 };
    counts.set(mailbox, count);
    count.mails += 1;
    if (identified.data.dmarc === 'pass') count.proven += 1;
  }
  return [...counts].map(([mailbox, count]) => ({
    mailbox,
    ...count,
    isTooFew: count.mails >= MAILS_MIN && count.proven / count.mails < SHARE_MIN,
  }));
}
