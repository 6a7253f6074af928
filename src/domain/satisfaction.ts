// What a customer says of a reply.

export const SATISFACTION_ANSWERS = ['good', 'not_good'] as const;
export type SatisfactionAnswer = (typeof SATISFACTION_ANSWERS)[number];
