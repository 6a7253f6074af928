// `waybill connect slack|teams NAME` and `waybill connect notice-mail`: keeps the secrets with which people are told, encrypted; and
// `waybill notifiers`, which lists them. Secrets come from the terminal, from what is piped in, or the environment, never from the
// arguments, which every user of the machine can read.
import { connector as slack } from '../../connectors/slack/connector.ts';
import { connector as teams } from '../../connectors/teams/connector.ts';
import { keepNotifierSecret, listNotifierSecrets, MAIL_SERVER } from '../connecting/desk-secrets.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { NoticeTargetName } from '../domain/matter.ts';
import { clockAt } from '../runtime/node.ts';
import { type Terminal, terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

const CHATS = { slack, teams } as const;
export type Chat = keyof typeof CHATS;

interface NotifierOptions {
  readonly db: string;
}

/** Posts there once before it is kept: a wrong address would be found when it matters. */
export async function runConnectChat(
  kind: Chat,
  target: string,
  options: NotifierOptions,
  person: Terminal = terminal,
): Promise<void> {
  if (!NoticeTargetName.safeParse(target).success)
    throw new UsageError(`"${target}" is no name: letters, digits, space, . _ -, at most 60.`);
  const keys = readSealingKeys(person.env);
  const url = await person.readSecret(
    `The address of the webhook for "${target}" (not shown): `,
    "Give the webhook's address at the terminal, or pipe it in.",
  );
  const config = CHATS[kind].config.safeParse({ webhooks: { [target]: url } });
  if (!config.success)
    throw new UsageError('This is no address of a webhook: an https address without user and password is needed.');
  const notice = {
    to: target,
    urgency: 'normal',
    title: 'Here Waybill tells what waits for a person',
    lines: [`Name: ${target}`],
    reference: { mailId: null, text: 'waybill notifiers' },
  } as const;
  await CHATS[kind].open(config.data).notify(notice);
  await withRecords({ file: options.db, mayBegin: true }, async (records) => {
    const name = await keepNotifierSecret({ records, clock: clockAt(null) }, keys, { kind, target }, url);
    person.print(
      `${name} is kept, and a first notice is posted there. 'waybill start' tells it what the routes send to "${target}".`,
    );
  });
}

export async function runConnectNoticeMail(options: NotifierOptions, person: Terminal = terminal): Promise<void> {
  const keys = readSealingKeys(person.env);
  const password =
    person.env['WAYBILL_NOTICE_MAIL_PASSWORD'] ||
    (await person.readSecret(
      'The password of the server that sends notices (not shown): ',
      'Give the password at the terminal, pipe it in, or set WAYBILL_NOTICE_MAIL_PASSWORD.',
    ));
  await withRecords({ file: options.db, mayBegin: true }, async (records) => {
    await keepNotifierSecret({ records, clock: clockAt(null) }, keys, MAIL_SERVER, password);
    person.print("The password is kept. Its server and user stand in the file that 'waybill start --notifiers' reads.");
  });
}

export async function listNotifiers(
  options: NotifierOptions & { readonly json?: boolean },
  person: Terminal = terminal,
): Promise<void> {
  await withRecords({ file: options.db, readOnly: true }, (records) => {
    const kept = listNotifierSecrets(records).map(({ name, keptAt }) => ({ name, keptAt }));
    if (options.json) return person.print(JSON.stringify(kept, null, 2));
    if (kept.length === 0)
      return person.print("No secret is kept for telling people; 'waybill connect slack --help' says how.");
    for (const { name, keptAt } of kept) person.print(`${name}, since ${keptAt.slice(0, 16).replace('T', ' ')} UTC`);
  });
}
