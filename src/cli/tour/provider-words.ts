// What each provider calls things, and how its emulator or server is started. Used by take-tour.ts and tour-command.ts.
import type { EmulatedProvider } from '../../runtime/emulated/emulated-mailbox.ts';

export const TOURS = ['gmail', 'outlook', 'imap'] as const;
export type Tour = (typeof TOURS)[number];

export interface ProviderWords {
  readonly title: string;
  /** What it runs against, and how far that can be trusted. */
  readonly against: string;
  /** What a mark is there. */
  readonly mark: string;
  readonly thread: string;
  /** How Waybill hears of a change; and of a sent mail, where that is another way. */
  readonly hears: string;
  readonly hearsOfSent: string;
  readonly calls: string;
  /** What has to be installed first; null where nothing is missing. */
  findMissing(): Promise<string | null>;
  start(): Promise<EmulatedProvider>;
}

const nothingMissing = () => Promise.resolve(null);

export const PROVIDER_WORDS: Readonly<Record<Tour, ProviderWords>> = {
  gmail: {
    title: 'One mail at Gmail, from arrival to approval',
    against:
      "Runs against an emulator of the Gmail API that comes with Waybill (`connectors/gmail/emulator`), on 127.0.0.1. No account and no key is needed, and nothing leaves this machine. Google's own servers are not asked.",
    mark: 'label',
    thread: 'threadId',
    hears: "The tour pokes Waybill as Gmail's notification does, and Waybill lists the history.",
    hearsOfSent: 'The notification comes for sent mails too.',
    calls: 'requests',
    findMissing: nothingMissing,
    start: async () => (await import('../../runtime/emulated/gmail-provider.ts')).startGmail(),
  },
  outlook: {
    title: 'One mail at Outlook, from arrival to approval',
    against:
      "Runs against an emulator of Microsoft Graph that comes with Waybill (`connectors/outlook/emulator`), on 127.0.0.1. No account and no key is needed, and nothing leaves this machine. Microsoft's own servers are not asked.",
    mark: 'category',
    thread: 'conversationId',
    hears: "The tour pokes Waybill as Graph's notification does, and Waybill asks for the deltas.",
    hearsOfSent: 'The subscription to Sent Items tells of it too.',
    calls: 'requests',
    findMissing: nothingMissing,
    start: async () => (await import('../../runtime/emulated/outlook-provider.ts')).startOutlook(),
  },
  imap: {
    title: 'One mail on an IMAP server, from arrival to approval',
    against:
      'Runs against a real Dovecot with a submission server that keeps what it is given, both started for this tour on 127.0.0.1. No account is needed, and nothing leaves this machine.',
    mark: 'keyword',
    thread: 'first reference',
    hears: 'Dovecot says so at once on the connection that waits in IDLE.',
    hearsOfSent:
      'IDLE watches the inbox alone: a mail in Sent is seen at the next look, at most a minute later. The tour brings that look forward.',
    calls: 'IMAP commands',
    findMissing: async () => (await import('../../../connectors/imap/emulator/dovecot.ts')).findMissingDovecot(),
    start: async () => (await import('../../runtime/emulated/imap-provider.ts')).startImap(),
  },
};
