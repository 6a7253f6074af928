// Opens what tells people: Slack and Teams by the webhooks that the desk keeps sealed, mail by the settings of a file
// (`--notifiers`, without any secret) and the password that the desk keeps. Called by `waybill start`.
import { z } from 'zod';
import { connector as noticeMail } from '../../connectors/notice-mail/connector.ts';
import { connector as slack } from '../../connectors/slack/connector.ts';
import { connector as teams } from '../../connectors/teams/connector.ts';
import { listNotifierSecrets, MAIL_SERVER, nameNotifier, openNotifierSecrets } from '../connecting/desk-secrets.ts';
import { readSealingKeys, SET_THE_OLD_KEY } from '../connecting/seal-secret.ts';
import type { NoticeWay } from '../domain/matter.ts';
import type { EscalationPorts } from '../escalations/escalation-ports.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { Records } from '../ports/records.ts';
import { SettingsError } from './settings-error.ts';

const NotifierSettings = z.strictObject({ mail: noticeMail.config.optional() });
export type NotifierSettings = z.infer<typeof NotifierSettings>;

/** Throws SettingsError. `json` is what stands in the file. */
export function parseNotifierSettings(file: string, json: unknown): NotifierSettings {
  const parsed = NotifierSettings.safeParse(json);
  if (parsed.success) return parsed.data;
  // What is wrong is named by its place alone: who wrote it may have put a secret there.
  const places = parsed.error.issues.map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].map(String).join('.'),
  );
  throw new SettingsError(
    `${file}: not as docs/escalations.md says at ${places.join(', ')}. Secrets do not stand in this file: 'waybill connect slack', 'teams' and 'notice-mail' keep them encrypted.`,
  );
}

/** SealError where a secret cannot be opened, SettingsError where the mail server's is missing. */
export function openNotifiers(
  records: Pick<Records, 'deskSecrets'>,
  { mail }: NotifierSettings,
  env: Readonly<Record<string, string | undefined>>,
): EscalationPorts['notifiers'] {
  const secrets = openSecrets(records, env);
  const webhooksOf = (way: NoticeWay): Readonly<Record<string, string>> => {
    const own = [...secrets].filter(([name]) => name.startsWith(`${way}:`));
    return Object.fromEntries(own.map(([name, secret]) => [name.slice(way.length + 1), secret]));
  };
  const [inSlack, inTeams] = [webhooksOf('slack'), webhooksOf('teams')];
  const password = readPassword(secrets, mail);
  return {
    ...(Object.keys(inSlack).length === 0 ? {} : { slack: slack.open({ webhooks: inSlack }) }),
    ...(Object.keys(inTeams).length === 0 ? {} : { teams: teams.open({ webhooks: inTeams }) }),
    ...(mail === undefined ? {} : { mail: noticeMail.open(mail, password) }),
  };
}

type Env = Readonly<Record<string, string | undefined>>;

/** The same server for people whom no route names, such as those of the desk's page: by names of ours. null where none is set. Errors as above. */
export function openMailToPeople(
  records: Pick<Records, 'deskSecrets'>,
  { mail }: NotifierSettings,
  env: Env,
): ((addresses: Readonly<Record<string, string>>) => Notifier) | null {
  if (mail === undefined) return null;
  const password = readPassword(openSecrets(records, env), mail);
  return (recipients) => noticeMail.open({ ...mail, recipients }, password);
}

const openSecrets = (records: Pick<Records, 'deskSecrets'>, env: Env): ReadonlyMap<string, string> =>
  listNotifierSecrets(records).length === 0
    ? new Map<string, string>()
    : openNotifierSecrets(records, readSealingKeys(env, SET_THE_OLD_KEY));

function readPassword(secrets: ReadonlyMap<string, string>, mail: NotifierSettings['mail']): string | null {
  const password = secrets.get(nameNotifier(MAIL_SERVER)) ?? null;
  if (mail?.server.user != null && password === null)
    throw new SettingsError(
      "The password of the server that sends notices is not kept. Run 'waybill connect notice-mail'.",
    );
  return password;
}
