// What the desk's page asks of the house, handed in by the runtime. Each route takes from it what it needs.
import type { BackTests } from '../../backtest/back-tests.ts';
import type { SignedIn } from '../../directory/member.ts';
import type { Directory } from '../../directory/open-directory.ts';
import type { DeskPorts } from '../../pipeline/desk-ports.ts';
import type { LiveSettings } from '../../pipeline/live-settings.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Mailbox } from '../../ports/mailbox.ts';
import type { MailId, Records } from '../../ports/records.ts';
import type { PersonOfDesk } from '../../watch/person-of-desk.ts';
import type { DeskConnecting } from './desk-connecting.ts';
import type { DeskEvents } from './desk-events.ts';

export interface DeskHouse {
  readonly directory: Directory;
  readonly records: Records;
  readonly clock: Clock;
  /** The address at which browsers reach the page, such as https://desk.example. Never taken from a request. */
  readonly origin: string;
  readonly setUpLinks: SetUpLinks;
  /** Tells pages that are open what changes, and of who looks at what. */
  readonly events: DeskEvents;
  /** What handles its mails, for looking at what a change would do to one. */
  readonly desk: DeskPorts;
  /** `over`: nobody waits for an answer any more. */
  readonly escalate: (asked: EscalatedByHand) => Promise<'opened' | 'open_already' | 'over'>;
  /** Nobody needs to answer: what waits of the mail is over, and nobody is told of it any more. False where nothing waits. */
  readonly settle: (settled: { readonly mailId: MailId; readonly by: PersonOfDesk }) => Promise<boolean>;
  /** The desk's settings as they are, to be tried and published. */
  readonly settings: LiveSettings;
  /** Settings tried on past mail. */
  readonly backTests: BackTests;
  readonly atWork: DeskAtWork;
  readonly connecting: DeskConnecting;
  /** Documents were added to the desk's knowledge. */
  readonly embedSoon: () => void;
  /** Whether the desk has a server for notices by mail, and so can tell people of the page something. */
  readonly mailsPeople: boolean;
  /** The language model as it is now; null where none is connected. */
  readonly readModel: () => ModelState | null;
  /** The address of the connection, for counting tries; null where it is not known. */
  readonly clientIp: (request: Request) => string | null;
}

/** What a person asks of others. */
export interface EscalatedByHand {
  readonly mailId: MailId;
  readonly by: PersonOfDesk;
  /** For those who are told. */
  readonly note: string | null;
}

/** The desk's own work, which goes on beside its page. */
export interface DeskAtWork {
  /** null where it is not watched in this process. */
  find(mailbox: string): Mailbox | null;
  /** Something happened at a mailbox: it is listed at once. */
  poke(mailbox: string): void;
  /** Mails were put back in line: they are handled at once. */
  work(): void;
  /** Somebody spoke on an action: whoever must hear of it does at once. */
  moveActions(): void;
}

export interface ModelState {
  readonly name: string;
  /** Why it is not asked just now; null where it is. */
  readonly trouble: string | null;
  readonly lastFault: string | null;
  /** null where its settings cannot be read. */
  readonly budget: { readonly tokensPerDay: number; readonly usdPerMonth: number | null } | null;
}

/** The link with which the first owner comes in, given out at the machine. */
export interface SetUpLinks {
  issue(): { readonly token: string; readonly expiresAt: string };
  isValid(token: string): boolean;
  end(): void;
}

/** What a route of the page finds in its context: who asks, proven before any route runs. */
export interface DeskEnv {
  Variables: { person: SignedIn };
}
