// What telling shoppers of the turns of their orders asks of the world. The desk's ports fill these.
import type { DeskFacts, Voice } from '../domain/desk.ts';
import type { NoticeSettings } from '../domain/notice.ts';
import type { Clock } from '../ports/clock.ts';
import type { MailSender } from '../ports/mail-sender.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { Records } from '../ports/records.ts';
import type { ParcelAsker, TrackingQuery } from '../ports/tracking-source.ts';
import type { TemplateSet } from '../voice/compile-templates.ts';

export interface NoticePorts {
  readonly clock: Clock;
  readonly records: Records;
  readonly orders: OrderSource;
  /** The same, asked again for words that are about to leave; absent where `orders` keeps nothing. */
  readonly ordersNow?: OrderSource | undefined;
  /** Who is asked for a parcel; null, and without it, nobody is. */
  readonly findAsker?: ((query: TrackingQuery) => ParcelAsker | null) | undefined;
  /** Always those of now. */
  readonly settings: {
    readonly voice: Voice;
    readonly facts: DeskFacts;
    readonly templates: TemplateSet;
    readonly notices: NoticeSettings;
  };
  /** The mailbox of this name; null where it is not open here. */
  readonly findMailbox: (name: string) => Mailbox | null;
  /** The connected sender of this name; null where it is not open, or a person has paused it. Without it there is none. */
  readonly findSender?: ((name: string) => MailSender | null) | undefined;
}
