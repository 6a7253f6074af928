// The connectors that give a mailbox. Used by the records of connections, by connecting and by the command line.

export const MAILBOX_CONNECTORS = ['gmail', 'outlook', 'imap', 'maildir'] as const;
export type MailboxConnector = (typeof MAILBOX_CONNECTORS)[number];
