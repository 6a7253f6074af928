// A real Dovecot for tests and for `waybill tour imap`: without root rights, on free ports of 127.0.0.1, ended by its process id.
// On a fresh Debian machine the tests install the two packages it needs, once, where they run as root; the tour never does.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const DOVECOT = '/usr/sbin/dovecot';
const PACKAGES = ['dovecot-imapd', 'dovecot-lmtpd'] as const;
const INSTALL_SECONDS_MAX = 300;
/** Dovecot refuses to serve mail as root. */
const NOBODY = { name: 'nobody', group: 'nogroup', uid: 65534, gid: 65534 } as const;

export const PASSWORD = 'hunter2-hunter2';

export interface Dovecot {
  readonly port: number;
  /** A new account with an empty mailbox; its password is PASSWORD, as everybody's. */
  readonly newUser: () => string;
  /** From now on this OAuth token is good for this user; null: it is revoked. */
  readonly grant: (token: string, user: string | null) => void;
  /** The folder in which the mail of a user lies. */
  readonly folderOf: (user: string) => string;
  readonly stop: () => Promise<void>;
}

/** What a person has to do before Dovecot can be started here; null where nothing is missing. */
export async function findMissingDovecot(): Promise<string | null> {
  const install = `sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
  const version = await promisify(execFile)(DOVECOT, ['--version']).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  if (version === null) return `There is no Dovecot at ${DOVECOT}. On Debian and Ubuntu: ${install}`;
  // 2.4 reads another language of configuration.
  return version.startsWith('2.3.') ? null : `This needs Dovecot 2.3, and ${DOVECOT} is ${version.split(' ')[0]}.`;
}

/** `courier`: all folders lie below INBOX, with a point between the names, as Courier's and many hosters' do. */
export async function startDovecot(layout: 'plain' | 'courier' = 'plain'): Promise<Dovecot> {
  await installDovecot();
  const isRoot = process.getuid?.() === 0;
  const me = userInfo();
  const group = isRoot ? NOBODY.group : (await promisify(execFile)('id', ['-gn'])).stdout.trim();
  const { name, uid, gid } = isRoot ? NOBODY : { name: me.username, uid: me.uid, gid: me.gid };
  const folder = await mkdtemp(join(tmpdir(), 'waybill-imap-'));
  for (const part of ['', 'run', 'mail']) {
    await mkdir(join(folder, part), { recursive: true });
    await chown(join(folder, part), uid, gid);
  }
  await chmod(folder, 0o755);
  const tokens = new Map<string, string>();
  const introspection = await serveTokens(tokens);
  const port = await findFreePort();
  const files = { name, group, uid, gid, folder, port, layout, tokenPort: portOf(introspection.address()) };
  await writeFile(join(folder, 'oauth2.conf.ext'), oauthConfig(files.tokenPort));
  await writeFile(join(folder, 'dovecot.conf'), dovecotConfig(files));
  const child = spawn(DOVECOT, ['-F', '-c', join(folder, 'dovecot.conf')], {
    uid,
    gid,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await waitForGreeting(child, port);
  return {
    port,
    newUser: () => `u${randomUUID()}@shop.example`,
    grant: (token, user) => void (user === null ? tokens.delete(token) : tokens.set(token, user)),
    folderOf: (user) => join(folder, 'mail', user),
    async stop() {
      const ended = child.exitCode === null ? once(child, 'exit') : null;
      child.kill('SIGTERM');
      await ended;
      introspection.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of two test files that start together one installs, and the other waits. */
async function installDovecot(): Promise<void> {
  const isThere = () =>
    stat(DOVECOT).then(
      () => true,
      () => false,
    );
  if (await isThere()) return;
  if (process.getuid?.() !== 0)
    throw new Error(`The IMAP tests need Dovecot: sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}`);
  const lock = join(tmpdir(), 'waybill-installs-dovecot');
  for (
    let seconds = 0;
    !(await mkdir(lock).then(
      () => true,
      () => false,
    ));
    seconds += 1
  ) {
    if (seconds >= INSTALL_SECONDS_MAX)
      throw new Error(`Another test has been installing Dovecot for long. If none runs, remove ${lock}.`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  try {
    if (await isThere()) return;
    const run = promisify(execFile);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    });
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

export const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address ? address.port : 0;

export async function findFreePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** Dovecot asks here whether a token is good (RFC 7662). */
async function serveTokens(tokens: ReadonlyMap<string, string>) {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const username = tokens.get(new URLSearchParams(Buffer.concat(parts).toString()).get('token') ?? '');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(username === undefined ? { active: false } : { active: true, username }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function waitForGreeting(child: ChildProcess, port: number): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (part: Buffer) => {
    complaint += part.toString();
  });
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Dovecot ended at once: ${complaint}`);
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket
        .once('data', () => resolve(true))
        .once('error', () => resolve(false))
        .once('close', () => resolve(false));
      socket.once('data', () => socket.destroy());
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Dovecot gave no greeting within 10 s: ${complaint}`);
}

const oauthConfig = (port: number): string => `introspection_mode = post
introspection_url = http://127.0.0.1:${port}/introspect
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
`;

interface ConfigFacts {
  readonly folder: string;
  readonly name: string;
  readonly group: string;
  readonly uid: number;
  readonly gid: number;
  readonly port: number;
  readonly layout: 'plain' | 'courier';
}

const dovecotConfig = ({
  folder,
  name,
  group,
  uid,
  gid,
  port,
  layout,
}: ConfigFacts): string => `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${name}
default_internal_group = ${group}
default_login_user = ${name}
mail_location = sdbox:${folder}/mail/%u
mail_max_userip_connections = 100
mail_fsync = never
first_valid_uid = 1
auth_failure_delay = 0
auth_mechanisms = plain login xoauth2 oauthbearer
namespace inbox {
  inbox = yes
  ${layout === 'plain' ? 'separator = /' : 'separator = .\n  prefix = INBOX.'}
  mailbox Drafts {
    special_use = \\Drafts
    auto = create
  }
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
  mailbox Trash {
    special_use = \\Trash
    auto = create
  }
}
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf.ext
}
passdb {
  driver = static
  mechanisms = plain login
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  process_min_avail = 1
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
  # No delays after failed logins.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service auth {
  user = ${name}
}
service auth-worker {
  user = ${name}
}
`;
