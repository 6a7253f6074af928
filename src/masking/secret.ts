// What a finder of this folder reports: a stretch of the text, and what stands there instead.
export interface Secret {
  readonly from: number;
  readonly to: number;
  /** In square brackets, so that no finder reads it again. */
  readonly instead: string;
}
