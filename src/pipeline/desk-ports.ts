// What the stages ask of the world, and what the desk has set.
import type { Classify } from '../classify/classify.ts';
import type { EarlierMail } from '../classify/thread/thread-sense.ts';
import type { DeskFacts, Voice } from '../domain/desk.ts';
import type { ReadDocument } from '../domain/document.ts';
import type { Intent } from '../domain/intent.ts';
import type { NoticeSettings } from '../domain/notice.ts';
import type { CheckDkim } from '../mail/check-dkim.ts';
import type { Policy } from '../policy/policy.ts';
import type { Clock } from '../ports/clock.ts';
import type { DocumentSource } from '../ports/document-source.ts';
import type { Knowledge } from '../ports/knowledge.ts';
import type { MailSender } from '../ports/mail-sender.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Model } from '../ports/model.ts';
import type { OrderActions } from '../ports/order-actions.ts';
import type { OrderSource, StockSource } from '../ports/order-source.ts';
import type { FoundMail, IndexedMail, MailId, Records } from '../ports/records.ts';
import type { ParcelAsker, TrackingQuery } from '../ports/tracking-source.ts';
import type { TemplateSet } from '../voice/compile-templates.ts';

/** The desk's settings, validated. */
export interface DeskSettings {
  readonly facts: DeskFacts;
  readonly voice: Voice;
  readonly templates: TemplateSet;
  readonly policy: Policy;
  /** Which turns of their orders shoppers are told of, and how. */
  readonly notices: NoticeSettings;
  readonly classify: Classify;
  /** Names the learned model and, where there is one, the version of what the desk has learned itself. */
  readonly classifierVersion: string;
  /** The desk's own way to write order numbers; null means the common ones. */
  readonly orderNumberPattern: RegExp | null;
}

/** `twin` is the other copy where this very mail has been seen before. */
export interface Remembered {
  readonly threadId: number;
  readonly twin: MailId | null;
  readonly durable: Promise<void>;
}

/** What is remembered of earlier mail. Live it is the desk's records; a replay remembers nothing new. */
export interface Memory {
  findThread(messageIds: readonly string[]): readonly FoundMail[];
  /** Keeps the mail for finding it again: at once for the mails worked on beside it, for good when `durable` resolves. */
  remember(mailId: MailId, mail: IndexedMail): Remembered;
  /** Whether an earlier mail of this contact in the thread was escalated and nobody has answered since. */
  isEscalationOpen(mailId: MailId, thread: readonly FoundMail[], contact: string): boolean;
  /** How these mails were understood, as far as their senders were proven, oldest first. `parents` are the message ids that
   * the new mail answers: they tell which of our replies went out. */
  readEarlier(mailIds: readonly MailId[], parents: readonly string[]): readonly EarlierMail[];
}

export interface DeskPorts {
  readonly clock: Clock;
  readonly settings: DeskSettings;
  readonly orders: OrderSource;
  /** The same, asked again for words that are about to leave; absent where `orders` keeps nothing. */
  readonly ordersNow?: OrderSource | undefined;
  readonly stock: StockSource | null;
  /** What can be done to an order at the source that named it (FoundOrder.source); null, and without it, nothing. */
  readonly findActions?: ((source: string) => OrderActions | null) | undefined;
  /** Who is asked for a parcel; null, and without it, nobody is. */
  readonly findAsker?: ((query: TrackingQuery) => ParcelAsker | null) | undefined;
  /** What brings notices on their way beside the mailboxes, by the name of its connection; null, and without it, there is none. */
  readonly findSender?: ((name: string) => MailSender | null) | undefined;
  /** Papers to attach; without it there are none. */
  readonly documents?: DocumentSource | undefined;
  /** Nothing that can be asked now is closed until what it gave is called: sources may change while the desk is at work. Without it they do not. */
  readonly holdSources?: () => () => void;
  /** The words of PDF and XLSX attachments; null leaves them unread. */
  readonly readDocument: ReadDocument | null;
  /** Null: the embedded classifier and the templates do all. */
  readonly model: Model | null;
  /** Null: nothing is known beside the facts. */
  readonly knowledge: Knowledge | null;
  /** For mailboxes that trust no server's word on the sender; null proves none of theirs. */
  readonly checkDkim: CheckDkim | null;
  readonly memory: Memory;
  readonly mailbox: Mailbox;
  /** The mailbox of this name, where the desk has several. One that is not open here fails at every call. */
  readonly findMailbox?: (name: string) => Mailbox;
  /** Whether mails that want this may leave the mailbox without a person: a new one starts in drafts only. Without it all may. */
  readonly maySend?: (mailbox: string, intents: readonly Intent[]) => boolean;
  /** Whether nothing leaves this mailbox without a person. Without it none is. */
  readonly isDraftsOnly?: (mailbox: string) => boolean;
  readonly records: Records;
}

/** The same desk with other ports. Its settings and sources are always those of now: an admin may publish and connect others while it is at work.
 * A copy by `...desk` keeps those of that moment: so a mail that is begun ends with what it began with. */
export const deskWith = (desk: DeskPorts, ports: Partial<Omit<DeskPorts, 'settings'>>): DeskPorts =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(desk), ...Object.getOwnPropertyDescriptors(ports) },
  ) as DeskPorts;
