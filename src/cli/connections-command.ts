// `waybill connections`, `waybill disconnect` and `waybill rotate-key`: what is connected, and the end of it; a new key.
import { disconnectMailbox, rotateKey } from '../connecting/connect-mailbox.ts';
import { listNotifierSecrets } from '../connecting/desk-secrets.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { withTerms } from '../knowledge/read-knowledge-file.ts';
import type { Connection, WatchedMailbox } from '../ports/records.ts';
import { clockAt } from '../runtime/node.ts';
import { findSealingKey } from '../store/open-database.ts';
import { resealDesk } from '../store/reseal-desk.ts';
import { disconnectSource } from './sources-command.ts';
import { renderTable } from './table.ts';
import { type Terminal, terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface ListedConnection {
  readonly mailbox: string;
  readonly connector: string;
  readonly connectedAt: string;
  readonly isWatched: boolean;
  readonly stoppedWhy: string | null;
  readonly sendsIntents: readonly string[];
}

export async function listConnections(
  options: { readonly db: string; readonly json?: boolean },
  person: Terminal = terminal,
): Promise<void> {
  await withRecords({ file: options.db, readOnly: true }, (records) => {
    const listed = records.connections
      .list()
      .map((connection) => describeConnection(connection, records.watches.read(connection.mailbox)));
    if (options.json) return person.print(JSON.stringify(listed, null, 2));
    if (listed.length === 0) return person.print("No mailbox is connected; 'waybill connect --help' says how.");
    const rows = listed.map(({ mailbox, connector, connectedAt, isWatched, sendsIntents }) =>
      [
        mailbox,
        connector,
        connectedAt.slice(0, 16).replace('T', ' '),
        isWatched ? 'watched' : 'stopped',
        sendsIntents.length === 0 ? 'nothing, drafts only' : sendsIntents.join(', '),
      ].map((text) => ({ text })),
    );
    person.print(
      renderTable(['mailbox', 'connector', 'since (UTC)', 'state', 'sends'], rows, process.stdout.columns ?? 140),
    );
    for (const { mailbox, stoppedWhy } of listed)
      if (stoppedWhy !== null) person.print(`\n${mailbox} is not watched: ${stoppedWhy}`);
  });
}

function describeConnection(
  { mailbox, connector, connectedAt }: Connection,
  watched: WatchedMailbox | null,
): ListedConnection {
  const stoppedWhy = watched === null ? 'It is unknown to the watch. Connect it again.' : watched.stoppedWhy;
  const sendsIntents = watched?.sendsIntents ?? [];
  return { mailbox, connector, connectedAt, isWatched: stoppedWhy === null, stoppedWhy, sendsIntents };
}

export async function runDisconnect(
  mailbox: string,
  options: { readonly db: string },
  person: Terminal = terminal,
): Promise<void> {
  await withRecords({ file: options.db }, async (records) => {
    const isNotifier =
      listNotifierSecrets(records).some(({ name }) => name === mailbox.trim()) &&
      (await records.write(() => records.deskSecrets.remove(mailbox.trim(), clockAt(null).now())));
    if (isNotifier)
      return person.print(
        `${mailbox.trim()} is disconnected and its secret is deleted. A running desk knows it until it is started again.`,
      );
    const name = mailbox.trim().toLowerCase();
    const ofSource = await disconnectSource(records, name, person);
    if (ofSource !== null) return person.print(ofSource);
    if (!(await disconnectMailbox({ records, clock: clockAt(null) }, name)))
      throw new UsageError(
        `'${mailbox}' is not connected; 'waybill connections', 'waybill sources' and 'waybill notifiers' list what is.`,
      );
    person.print(
      `${name} is disconnected and its secret is deleted. Its mails and drafts stay. Take Waybill's access away at the provider too.`,
    );
  });
}

export async function runRotateKey(options: { readonly db: string }, person: Terminal = terminal): Promise<void> {
  const keys = readSealingKeys(person.env);
  await withRecords({ file: options.db, env: person.env }, async (records) => {
    const { sealed } = await rotateKey({ records, clock: clockAt(null) }, keys);
    person.print(
      `${sealed} ${sealed === 1 ? 'secret is' : 'secrets are'} sealed with WAYBILL_KEY (id ${keys.current.id}).`,
    );
  });
  const { env } = person;
  const encryptedBy = findSealingKey(options.db, env);
  if (encryptedBy !== null && encryptedBy.id !== keys.current.id) {
    const { rows } = await resealDesk(options.db, { addTerms: withTerms, env });
    person.print(`The desk is encrypted with it too (${rows} rows).`);
  }
  person.print('WAYBILL_KEY_OLD is not needed any more.');
}
