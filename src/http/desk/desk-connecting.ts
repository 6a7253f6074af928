// What the page asks of whoever connects mailboxes and sources, tries them and ends them. Filled by the runtime; used by connections-routes.ts.
import { z } from 'zod';
import type { LinkOffer } from '../../connecting/connect-links.ts';
import type { Result } from '../../domain/result.ts';
import type { MailboxUse } from '../../ports/mailbox.ts';
import { type CallsUsed, SOURCE_KINDS, SOURCE_PORTS, type SourceCheck } from '../../ports/source-connector.ts';

export const OfferedConnector = z.strictObject({
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  ports: z.array(z.enum(SOURCE_PORTS)),
  settings: z.array(
    z.strictObject({
      /** With dots between its parts. */
      key: z.string(),
      isNeeded: z.boolean(),
      /** Such as `text`, `number` or `eu | us`. */
      form: z.string(),
      description: z.string(),
    }),
  ),
  secrets: z.array(z.strictObject({ secret: z.string(), label: z.string(), isOptional: z.boolean() })),
});
export type OfferedConnector = z.infer<typeof OfferedConnector>;

export interface GivenSource {
  readonly name: string;
  readonly connector: string;
  /** As they were typed, by their keys. */
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly isPrivateNetworkAllowed: boolean;
  /** Also where what it needs at least does not work. */
  readonly isKeptAnyway: boolean;
}

export interface GivenImap {
  readonly addresses: readonly string[];
  /** As the connector's own schema has it. */
  readonly config: Record<string, unknown>;
  readonly password: string;
}

/** What a person can mend, in a sentence. It holds no secret. */
export type Mendable<T> = Promise<Result<T, string>>;

export interface DeskConnecting {
  /** Why no secret can be sealed here, with what to do; null where it can. */
  findKeyProblem(): string | null;
  listConnectors(): Promise<readonly OfferedConnector[]>;
  /** `refused`: what it needs at least does not work; nothing is kept. */
  connectSource(given: GivenSource): Mendable<{
    readonly kind: 'connected' | 'refused';
    readonly checks: readonly SourceCheck[];
  }>;
  /** Of one that this process has open. */
  testSource(name: string): Mendable<readonly SourceCheck[]>;
  /** What was asked of it since it was opened; null where it is not open. */
  readCalls(name: string): CallsUsed | null;
  /** What was used of the mailbox since it was opened; null where it is not open, or nobody limits it. */
  readUse(mailbox: string): MailboxUse | null;
  /** It is opened as it is kept now: a person lets it go on. */
  takeUpSource(name: string): Promise<void>;
  /** Mails that have begun with it end first. The address that is still registered at the vendor; null where none is. */
  disconnectSource(name: string): Promise<string | null>;
  /** Logs in before it is kept; its mail is watched at once. The name of the mailbox, and why it is not watched yet. */
  connectImap(given: GivenImap): Mendable<{ readonly mailbox: string; readonly notWatched: string | null }>;
  /** The path of a page that leads to the provider and back, once. */
  linkTo(offer: LinkOffer): Mendable<string>;
  testMailbox(name: string): Mendable<null>;
  /** Begins to watch; why not yet, null where it does. */
  watchMailbox(name: string): Promise<string | null>;
  unwatchMailbox(name: string): Promise<void>;
}
