// What this process knows of outgoing mail that it wrote or saw: in which draft a message is, whose token it carries, and which
// writes and sends had an unclear end, so that lists which lag are not believed too soon. Called by drafts.ts, outgoing.ts and mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { ProviderMessageId } from '../../src/ports/mailbox.ts';
import { createMemory, type Memory } from './remember.ts';
import { type DraftRef, formatDraftRef } from './translate.ts';

/** A write or a send that is under way, or whose end nobody knows. */
export interface Unclear {
  readonly atMs: number;
  readonly threadId: string | null;
}

export interface KnownDrafts {
  note(ref: DraftRef): ProviderMessageId;
  refOf(messageId: string): ProviderMessageId | null;
  /** The key of the token of a message, '' where it carries none: it never changes, so each is read once. */
  readonly keys: Memory<string>;
  /** By token key. */
  readonly unclear: Memory<Unclear>;
}

export function createKnownDrafts(): KnownDrafts {
  const refs = createMemory<ProviderMessageId>(limits.gmail.remembered);
  const keys = createMemory<string>(limits.gmail.remembered);
  return {
    keys,
    note(ref) {
      const formatted = formatDraftRef(ref);
      refs.set(ref.messageId, formatted);
      keys.set(ref.messageId, ref.tokenKey);
      return formatted;
    },
    refOf: (messageId) => refs.get(messageId) ?? null,
    unclear: createMemory(limits.gmail.remembered),
  };
}

/** Whether what was written may not be in Gmail's lists yet. */
export const mayLag = (unclear: Unclear | undefined, nowMs: number): boolean =>
  unclear !== undefined && nowMs - unclear.atMs < limits.gmail.unclearSeconds * 1000;
