// Turns of orders that no notice could be written of, and whether a person was told. The store fills these; part of records.ts. Times are ISO 8601 UTC;
// changes inside a write.
import type { NoticeState } from '../domain/matter.ts';
import type { NoticeKind } from '../domain/notice.ts';

export interface UnwrittenTurn {
  readonly turnId: number;
  readonly kind: NoticeKind;
  /** null where it was erased. */
  readonly orderNumber: string | null;
  /** Why, without personal data. */
  readonly detail: string;
}

export interface UnwrittenRecords {
  /** A turn has at most one. */
  add(turnId: number, detail: string): void;
  /** Of which a person is to be told now, oldest first: those that nobody was told of, and those of which telling has failed and may be tried again. */
  listToTell(now: string, limit: number): readonly UnwrittenTurn[];
  /** Written before the call that tells. */
  begin(turnIds: readonly number[], at: string): void;
  settle(turnIds: readonly number[], state: NoticeState): void;
}
