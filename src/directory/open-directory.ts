// The people who may sign in to the desk's page, their sessions and invitations, in a small database beside the desk's. Opened by the
// runtime. better-auth keeps users, passwords, sessions and second factors; what is of this desk alone (roles, invitations) is kept here.
import { createHash, randomBytes } from 'node:crypto';
import { getMigrations } from 'better-auth/db/migration';
import Database from 'better-sqlite3';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { mayGive, ROLES, type Role } from '../domain/rights.ts';
import type { Clock } from '../ports/clock.ts';
import { type Auth, type AuthOptions, createAuth } from './auth.ts';
import type { Member, MemberFault, NewMember, SignedIn } from './member.ts';

export interface Directory {
  /** better-auth's own routes, below /api/auth. */
  handleAuth(request: Request): Promise<Response>;
  /** null where the request's cookie proves nobody. */
  readSignedIn(headers: Headers): Promise<SignedIn | null>;
  hasOwner(): boolean;
  /** The first person of all, who becomes an owner. */
  addFirstOwner(person: Pick<NewMember, 'name' | 'email' | 'password'>): Promise<Result<Member, MemberFault>>;
  addMember(person: NewMember): Promise<Result<Member, MemberFault>>;
  /** By their names. */
  listMembers(): readonly Member[];
  /** Ends all sessions of the person where the role changes. False where the last owner would be gone, or nobody has this id. */
  changeMember(id: string, change: Pick<Member, 'role' | 'mailboxes'>): Promise<boolean>;
  /** With all sessions. False as above. */
  removeMember(id: string): Promise<boolean>;
  /** A token that makes one person a member, once, within limits.page.invitationHours. Only its digest is kept. */
  invite(
    invitation: Invitation & { readonly by: string },
  ): Promise<{ readonly token: string; readonly expiresAt: string }>;
  findInvitation(token: string): Invitation | null;
  acceptInvitation(
    token: string,
    person: Pick<NewMember, 'name' | 'password'>,
  ): Promise<Result<Member, MemberFault | 'no_invitation'>>;
  listInvitations(): readonly OpenInvitation[];
  withdrawInvitation(id: number): boolean;
  /** Which ways in there are beside a password. */
  readonly providers: readonly ('google' | 'microsoft')[];
  close(): void;
}

export interface Invitation {
  readonly email: string;
  readonly role: Role;
  readonly mailboxes: readonly string[] | null;
}
export interface OpenInvitation extends Invitation {
  readonly id: number;
  readonly invitedBy: string;
  readonly expiresAt: string;
}

export interface DirectoryOptions extends Omit<AuthOptions, 'database'> {
  /** A path, or ':memory:'. */
  readonly file: string;
  readonly clock: Clock;
}

const OWN_TABLES = `
  create table if not exists invitations (
    id integer primary key,
    token_digest text not null unique,
    email text not null,
    role text not null,
    mailboxes text,
    invited_by text not null,
    expires_at text not null
  ) strict;
`;
const TOKEN_BYTES = 32;
const HOUR_MS = 3_600_000;

interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly mailboxes: string | null;
  readonly twoFactorEnabled: number | boolean | null;
  readonly createdAt: string | number | Date;
}
interface InvitationRow {
  readonly id: number;
  readonly email: string;
  readonly role: string;
  readonly mailboxes: string | null;
  readonly invited_by: string;
  readonly expires_at: string;
}

export async function openDirectory(options: DirectoryOptions): Promise<Directory> {
  const database = new Database(options.file);
  try {
    database.pragma('journal_mode = WAL');
    const auth = createAuth({ ...options, database });
    const { runMigrations } = await getMigrations(auth.options);
    await runMigrations();
    database.exec(OWN_TABLES);
    return await fillDirectory(auth, database, options);
  } catch (error) {
    database.close();
    throw error;
  }
}

async function fillDirectory(
  auth: Auth,
  database: Database.Database,
  { clock, google, microsoft }: DirectoryOptions,
): Promise<Directory> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const listUsers = database.prepare<[], UserRow>('select * from user order by name, id');
  const countOwners = database.prepare<[], { n: number }>(`select count(*) as n from user where role = 'owner'`);
  const ownersLeft = (id: string) => {
    const isOwner = listUsers.all().some((user) => user.id === id && user.role === 'owner');
    return (countOwners.get()?.n ?? 0) - (isOwner ? 1 : 0);
  };
  let isSettingUp = false;
  const isKnown = (id: string) => listUsers.all().some((user) => user.id === id);

  async function addMember({ password, ...person }: NewMember): Promise<Result<Member, MemberFault>> {
    const email = person.email.trim().toLowerCase();
    if (password.length < limits.page.passwordCharactersMin) return failed('password_too_short');
    if (password.length > limits.page.passwordCharactersMax) return failed('password_too_long');
    const digest = await passwords.hash(password);
    if ((await internalAdapter.findUserByEmail(email)) !== null) return failed('email_taken');
    const mailboxes = writeMailboxes(person.mailboxes);
    const user = await internalAdapter.createUser(
      { name: person.name, email, emailVerified: true, role: person.role, mailboxes },
      { method: 'admin' },
    );
    await internalAdapter.linkAccount({
      userId: user.id,
      accountId: user.id,
      providerId: 'credential',
      password: digest,
    });
    return ok(readMember(user as unknown as UserRow));
  }

  const findRow = (token: string): InvitationRow | null =>
    database
      .prepare<[string, string], InvitationRow>('select * from invitations where token_digest = ? and expires_at > ?')
      .get(digestOf(token), clock.now()) ?? null;

  return {
    providers: [...(google ? (['google'] as const) : []), ...(microsoft ? (['microsoft'] as const) : [])],
    handleAuth: (request) => auth.handler(request),
    async readSignedIn(headers) {
      const found = await auth.api.getSession({ headers });
      if (found === null) return null;
      return { ...readMember(found.user as unknown as UserRow), sessionId: found.session.id };
    },
    hasOwner: () => (countOwners.get()?.n ?? 0) > 0,
    async addFirstOwner(person) {
      if (isSettingUp || (countOwners.get()?.n ?? 0) > 0) return failed('owner_exists');
      isSettingUp = true;
      try {
        return await addMember({ ...person, role: 'owner', mailboxes: null });
      } finally {
        isSettingUp = false;
      }
    },
    addMember,
    listMembers: () => listUsers.all().slice(0, limits.page.membersMax).map(readMember),
    async changeMember(id, { role, mailboxes }) {
      if (!isKnown(id) || (role !== 'owner' && ownersLeft(id) === 0)) return false;
      await internalAdapter.updateUser(id, { role, mailboxes: writeMailboxes(mailboxes) });
      await internalAdapter.deleteUserSessions(id);
      return true;
    },
    async removeMember(id) {
      if (!isKnown(id) || ownersLeft(id) === 0) return false;
      await internalAdapter.deleteUserSessions(id);
      await internalAdapter.deleteUser(id);
      return true;
    },
    async invite({ email, role, mailboxes, by }) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const expiresAt = new Date(Date.parse(clock.now()) + limits.page.invitationHours * HOUR_MS).toISOString();
      database
        .prepare(
          'insert into invitations (token_digest, email, role, mailboxes, invited_by, expires_at) values (?, ?, ?, ?, ?, ?)',
        )
        .run(digestOf(token), email.trim().toLowerCase(), role, writeMailboxes(mailboxes), by, expiresAt);
      return { token, expiresAt };
    },
    findInvitation(token) {
      const row = findRow(token);
      return row === null ? null : readInvitation(row);
    },
    async acceptInvitation(token, person) {
      const row = findRow(token);
      if (row === null) return failed('no_invitation');
      const { email, role, mailboxes } = readInvitation(row);
      const added = await addMember({ ...person, email, role, mailboxes });
      if (added.ok) database.prepare('delete from invitations where id = ?').run(row.id);
      return added;
    },
    listInvitations: () =>
      database
        .prepare<[string], InvitationRow>('select * from invitations where expires_at > ? order by expires_at')
        .all(clock.now())
        .map(readInvitation),
    withdrawInvitation: (id) => database.prepare('delete from invitations where id = ?').run(id).changes > 0,
    close: () => database.close(),
  };
}

/** Whether somebody may make or change a person of one role to another. */
export const mayChange = (giver: Role, from: Role, to: Role): boolean => mayGive(giver, from) && mayGive(giver, to);

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const writeMailboxes = (mailboxes: readonly string[] | null): string | null =>
  mailboxes === null ? null : JSON.stringify(mailboxes);
const readMailboxes = (text: string | null | undefined): readonly string[] | null =>
  text ? (JSON.parse(text) as readonly string[]) : null;

/** What no role is, a viewer is. */
const readRole = (role: string): Role => ROLES.find((known) => known === role) ?? 'viewer';

const readMember = ({ id, name, email, role, mailboxes, twoFactorEnabled, createdAt }: UserRow): Member => ({
  id,
  name,
  email,
  role: readRole(role),
  mailboxes: readMailboxes(mailboxes),
  hasSecondFactor: Boolean(twoFactorEnabled),
  since: new Date(createdAt).toISOString(),
});

const readInvitation = (row: InvitationRow): OpenInvitation => ({
  id: row.id,
  email: row.email,
  role: readRole(row.role),
  mailboxes: readMailboxes(row.mailboxes),
  invitedBy: row.invited_by,
  expiresAt: row.expires_at,
});
