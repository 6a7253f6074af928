// What the figures of a desk tell mails apart by. Kept by src/store, read by src/figures.

/** How our reply to a mail ended: it left without a person, a person approved it or sent it by hand, or rejected it. */
export const REPLY_DECISIONS = ['sent_alone', 'approved', 'rejected'] as const;
export type ReplyDecision = (typeof REPLY_DECISIONS)[number];

/** What became of a mail: answered without a person, a draft for one to approve, for a person to answer, or none of these. */
export const MAIL_ENDS = ['sent', 'drafted', 'escalated', 'ignored'] as const;
export type MailEnd = (typeof MAIL_ENDS)[number];
