// Opens every mailbox of a desk for watching: its connections, and a Maildir. Called by `waybill start`, and where a mailbox is connected while it runs.
import type { openGmail } from '../../connectors/gmail/connector.ts';
import type { openImap } from '../../connectors/imap/connector.ts';
import type { openOutlook } from '../../connectors/outlook/connector.ts';
import { openAccess } from '../connecting/open-access.ts';
import { readPause } from '../connecting/pauses.ts';
import { readSealingKeys, SET_THE_OLD_KEY, type SealingKeys } from '../connecting/seal-secret.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { MailboxUse } from '../ports/mailbox.ts';
import type { Connection } from '../ports/records.ts';
import type { WebhookSource } from '../ports/webhook-source.ts';
import type { RunningDesk } from './node.ts';
import type { OpenedMailbox, Report } from './watched-desk.ts';

export interface ClosableMailbox extends OpenedMailbox {
  readonly webhooks: WebhookSource | null;
  /** null where nobody limits it: a folder on this machine. */
  readonly use: (() => MailboxUse) | null;
  /** Gives back what is held open between two rounds; absent where nothing is. */
  readonly rest?: () => Promise<void>;
  close(): Promise<void>;
}

const nothingToClose = () => Promise.resolve();

/** One that cannot be opened is reported, kept as not watched with the reason, and left out; the others go on. */
export async function openMailboxes(
  desk: Pick<RunningDesk, 'ports' | 'maildirSignal'>,
  report: Report,
): Promise<readonly ClosableMailbox[]> {
  const { records, clock, mailbox: maildir } = desk.ports;
  const opened: ClosableMailbox[] = [];
  const connections = records.connections.list();
  const keys = connections.some(({ sealed }) => sealed !== null) ? readSealingKeys(process.env, SET_THE_OLD_KEY) : null;
  for (const [at, connection] of connections.entries()) {
    const label = `${connection.connector}-${at + 1}`;
    if (readPause(records, { kind: 'mailbox', name: connection.mailbox }) !== null) {
      report({ event: 'mailbox_paused', mailbox: label });
      continue;
    }
    try {
      opened.push(await openConnection(desk.ports, connection, keys, label));
      await records.write(() => records.watches.noteStop(connection.mailbox, null, clock.now()));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      report({
        event: 'mailbox_not_opened',
        mailbox: label,
        kind: error instanceof ConnectorError ? error.kind : 'settings',
      });
      await records.write(() => {
        records.watches.connect(connection.mailbox, clock.now());
        records.watches.noteStop(connection.mailbox, why, clock.now());
      });
    }
  }
  if (desk.maildirSignal !== null) {
    const name = maildir.account.addresses[0] ?? 'desk';
    const label = 'maildir-1';
    opened.push({
      name,
      label,
      mailbox: maildir,
      signal: desk.maildirSignal,
      webhooks: null,
      use: null,
      close: nothingToClose,
    });
  }
  return opened;
}

type Opened = Omit<ClosableMailbox, 'name' | 'label'>;

/** Throws where its secret is missing or cannot be opened, or the mailbox cannot be reached. */
export const openConnection = async (
  ports: Pick<DeskPorts, 'records' | 'clock'>,
  connection: Connection,
  keys: SealingKeys | null,
  label: string,
): Promise<ClosableMailbox> => ({ ...(await openOne(ports, connection, keys)), name: connection.mailbox, label });

async function openOne(
  ports: Pick<DeskPorts, 'records' | 'clock'>,
  { mailbox, connector }: Connection,
  keys: SealingKeys | null,
): Promise<Opened> {
  if (keys === null) throw new Error('This connection has no secret. Connect the mailbox again.');
  const { config, access } = openAccess({ mailbox, records: ports.records, keys, clock: ports.clock });
  // Each is loaded where it is used, and reads its config through its own schema, which says what is wrong with it.
  if (connector === 'imap') {
    const opening = await import('../../connectors/imap/connector.ts');
    const imap = await opening.openImap({ config: config as Parameters<typeof openImap>[0]['config'], access });
    return { ...imap, webhooks: null };
  }
  if (!('accessToken' in access)) throw new Error('This connection has no right of access. Connect the mailbox again.');
  const { accessToken } = access;
  if (connector === 'gmail') {
    const opening = await import('../../connectors/gmail/connector.ts');
    const gmail = opening.openGmail({ config: config as Parameters<typeof openGmail>[0]['config'], accessToken });
    const { mailbox: opened, webhooks, use } = gmail;
    return { mailbox: opened, webhooks, use, signal: null, close: nothingToClose };
  }
  if (connector === 'outlook') {
    const opening = await import('../../connectors/outlook/connector.ts');
    const outlook = await opening.openOutlook({
      config: config as Parameters<typeof openOutlook>[0]['config'],
      accessToken,
    });
    const { mailbox: opened, webhooks, use } = outlook;
    return { mailbox: opened, webhooks, use, signal: null, close: nothingToClose };
  }
  throw new Error(`A ${connector} is not connected so. Give its folder with --maildir.`);
}
