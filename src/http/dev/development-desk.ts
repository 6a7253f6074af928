// What the development page asks of whoever opens it: a desk in memory a mail, the shop's orders to forge from, and the mails of a stored desk,
// for reading. Filled by src/runtime/open-development-desk.ts.
import type { Result } from '../../domain/result.ts';
import type { DeskPorts } from '../../pipeline/desk-ports.ts';
import type { ReceivedBytes } from '../../pipeline/progress.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Mark } from '../../ports/mailbox.ts';
import type { FoundOrder } from '../../ports/order-source.ts';
import type { ModelChoice, PromptDesk, RenderedPrompts } from './development-prompts.ts';

/** One mail in a desk of its own, which nobody else sees and which is gone when it is closed. */
export interface RunDesk {
  readonly received: ReceivedBytes;
  readonly ports: DeskPorts;
  /** What was left in the mailbox, which is one in memory. */
  readMailbox(): Promise<LeftInMailbox>;
  /** What each question to a language model looked like to it. */
  readonly rendered: RenderedPrompts;
  close(): Promise<void>;
}

export interface LeftInMailbox {
  readonly marks: readonly Mark[];
  readonly drafts: readonly Uint8Array[];
  readonly sent: readonly Uint8Array[];
}

export interface SampleMail {
  readonly name: string;
  readonly raw: Uint8Array;
}

export interface DevelopmentDesk {
  readonly clock: Clock;
  /** For durations alone, in milliseconds. */
  readonly nowMs: () => number;
  readonly brandName: string;
  /** The first of the desk's addresses: mails are forged to it. */
  readonly address: string;
  readonly authservId: string;
  readonly samples: readonly SampleMail[];
  /** The newest of the shop, newest first, at most limits.development.ordersShown. */
  readonly newestOrders: readonly FoundOrder[];
  /** By number or by the customer's address, newest first. */
  findOrders(words: string): Promise<readonly FoundOrder[]>;
  /** Settings are read anew, so that what was edited counts. The error is a sentence for a person. */
  openRun(raw: Uint8Array, now: string, choice: ModelChoice): Promise<Result<RunDesk, string>>;
  /** A stored desk, opened for reading; null where none was given. */
  readonly stored: DeskPorts | null;
  readonly prompts: PromptDesk;
  /** Such as `gpt-5-mini at api.openai.com`; null where none is asked. */
  readonly modelName: string | null;
}
