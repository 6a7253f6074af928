// What a finder of this folder reports: a stretch of the text, and what stands there instead.
import type { Span } from './replace-spans.ts';

export interface Secret extends Span {
  /** In square brackets, so that no finder reads it again. */
  readonly instead: string;
}
