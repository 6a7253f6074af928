// What a person may say of how Waybill handled a mail: other intents, or that the draft was not used or was written anew.
export const CORRECTION_KINDS = ['intent', 'rejected', 'rewritten'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
