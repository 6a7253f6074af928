// Who has agreed to marketing in notices, how, and who has taken that back. The store fills these; part of records.ts. Addresses are compared lower-cased.

/** What a person can be shown of how an address agreed. */
export interface Consent {
  readonly address: string;
  /** ISO 8601 UTC: when it was given, not when it was written down here. */
  readonly givenAt: string;
  /** How: `person`, `import`, or `shop:<connector>`. */
  readonly source: string;
  /** To which words. */
  readonly wording: string;
  /** Who recorded it. */
  readonly by: string;
}

/** What is kept of an address. After an erasure only that it was taken back, if it was. */
export interface KeptConsent {
  readonly address: string;
  /** null where nobody knows of any: it was only ever taken back. */
  readonly givenAt: string | null;
  readonly source: string | null;
  readonly wording: string | null;
  readonly recordedAt: string | null;
  readonly recordedBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
}

/** `known`: it had agreed before, and that is kept; `withdrawn`: it was taken back after this was given, which stands. */
export type ConsentOutcome = 'recorded' | 'known' | 'withdrawn';

export interface ConsentRecords {
  /** Also appends to the audit log, without the address, where it is recorded. Inside a write. */
  record(consent: Consent, at: string): ConsentOutcome;
  /** Stands against every consent that was given before, whoever brings it later. False where it was so already. Also appends to the audit log, without
   * the address. Inside a write. */
  withdraw(taken: { readonly address: string; readonly at: string; readonly by: string }): boolean;
  read(address: string): KeptConsent | null;
  /** Given and not taken back. */
  has(address: string): boolean;
  count(): { readonly given: number; readonly withdrawn: number };
  /** By address, after this one. */
  list(limit: number, after?: string): readonly KeptConsent[];
}
