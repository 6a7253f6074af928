// The people who may sign in to the desk's page, their sessions, API tokens and invitations. Opened by the runtime on a database of theirs. better-auth
// keeps users, passwords, sessions and second factors; what is of this desk alone (roles, invitations) is kept here.
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { mayGive, type Role, rightsOf } from '../domain/rights.ts';
import type { Clock } from '../ports/clock.ts';
import { type ApiTokens, openApiTokens, readBearer } from './api-tokens.ts';
import { type Auth, type AuthOptions, createAuth } from './auth.ts';
import { type HouseRules, openHouseRules } from './house-rules.ts';
import { type Invitations, openInvitations } from './invitations.ts';
import type { Member, MemberFault, NewMember, SignedIn } from './member.ts';
import { AUTH_TABLES, type PeopleDatabase } from './people-database.ts';
import { openSessions, type Sessions } from './sessions.ts';
import { readMember, type UserRow, writeMailboxes } from './user-row.ts';

export interface Directory extends Invitations, HouseRules {
  /** better-auth's own routes, below /api/auth. */
  handleAuth(request: Request): Promise<Response>;
  /** By an API token where the request shows one, else by its cookie. null where what it shows proves nobody. */
  readSignedIn(headers: Headers): Promise<SignedIn | null>;
  hasOwner(): boolean;
  /** The first person of all, who becomes an owner. */
  addFirstOwner(person: Pick<NewMember, 'name' | 'email' | 'password'>): Promise<Result<Member, MemberFault>>;
  addMember(person: NewMember): Promise<Result<Member, MemberFault>>;
  /** By their names. */
  listMembers(): readonly Member[];
  findMember(id: string): Member | null;
  /** Ends all sessions of the person. False where the last owner would be gone, or nobody has this id. */
  changeMember(id: string, change: Pick<Member, 'role' | 'mailboxes'>): Promise<boolean>;
  renameMember(id: string, name: string): void;
  /** With all sessions, API tokens and invitations that the person made. False as above. */
  removeMember(id: string): Promise<boolean>;
  acceptInvitation(
    token: string,
    person: Pick<NewMember, 'name' | 'password'>,
  ): Promise<Result<Member, MemberFault | 'no_invitation'>>;
  readonly sessions: Sessions;
  readonly tokens: ApiTokens;
  /** Calls whenever a session of somebody has ended, or may do nothing until a second factor is made, with the person's id; what is open for the person asks readSignedIn again. */
  onSessionEnd(listener: (memberId: string) => void): () => void;
  /** Which ways in there are beside a password. */
  readonly providers: readonly ('google' | 'microsoft')[];
  close(): void;
}

export interface DirectoryOptions extends Omit<AuthOptions, 'database' | 'noteSessionEnd'> {
  readonly database: PeopleDatabase;
  readonly clock: Clock;
}

/** The database is closed with it, and where it cannot be opened. */
export async function openDirectory({ database, ...options }: DirectoryOptions): Promise<Directory> {
  const listeners = new Set<(memberId: string) => void>();
  const noteSessionEnd = (memberId: string) => {
    for (const listener of listeners) listener(memberId);
  };
  try {
    database.exec(AUTH_TABLES);
    const auth = createAuth({ ...options, database: database.forAuth, noteSessionEnd });
    const invitations = openInvitations(database, options.clock);
    const members = await openMembers(auth, database, invitations);
    const sessions = openSessions(database, noteSessionEnd);
    const tokens = openApiTokens(database, options.clock, noteSessionEnd);
    const rules = openHouseRules(database);
    return {
      ...invitations,
      needsSecondFactor: rules.needsSecondFactor,
      needSecondFactor(isNeeded) {
        rules.needSecondFactor(isNeeded);
        if (!isNeeded) return;
        for (const { id, hasSecondFactor } of members.listMembers()) if (!hasSecondFactor) noteSessionEnd(id);
      },
      ...members,
      sessions,
      tokens,
      providers: [
        ...(options.google ? (['google'] as const) : []),
        ...(options.microsoft ? (['microsoft'] as const) : []),
      ],
      handleAuth: (request) => auth.handler(request),
      readSignedIn: async (headers) => {
        const bearer = readBearer(headers);
        if (bearer !== null) return readTokenOwner(bearer, tokens, members);
        const found = await auth.api.getSession({ headers });
        if (found === null) return null;
        const member = readMember(found.user as unknown as UserRow);
        return { ...member, rights: rightsOf(member.role), sessionId: found.session.id, tokenId: null };
      },
      async changeMember(id, change) {
        if (!members.setRole(id, change)) return false;
        // What is open by an API token hears of it too.
        if (sessions.endAllBut(id, null) === 0) noteSessionEnd(id);
        return true;
      },
      async removeMember(id) {
        if (!members.remove(id)) return false;
        noteSessionEnd(id);
        return true;
      },
      onSessionEnd(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What the token may of what its owner may now. */
function readTokenOwner(bearer: string, tokens: ApiTokens, members: Pick<Directory, 'findMember'>): SignedIn | null {
  const token = tokens.read(bearer);
  const member = token === null ? null : members.findMember(token.memberId);
  if (token === null || member === null) return null;
  const rights = rightsOf(member.role).filter((right) => token.scopes.includes(right));
  return { ...member, rights, sessionId: null, tokenId: token.id };
}

async function openMembers(auth: Auth, database: PeopleDatabase, invitations: Invitations) {
  const { internalAdapter, password: passwords } = await auth.$context;
  const listUsers = database.prepare<[number], UserRow>('select * from user order by name, id limit ?');
  const findUser = database.prepare<[string], UserRow>('select * from user where id = ?');
  const count = database.prepare<[], { n: number; owners: number }>(
    `select count(*) as n, coalesce(sum(role = 'owner'), 0) as owners from user`,
  );
  const rename = database.prepare<[string, string]>('update user set name = ? where id = ?');
  // In one statement: of two owners who make each other viewers at once, one stays an owner.
  const isNotLastOwner = `(role <> 'owner' or (select count(*) from user where role = 'owner') > 1)`;
  const change = database.prepare<[Role, string | null, string, Role]>(
    `update user set role = ?, mailboxes = ? where id = ? and (? = 'owner' or ${isNotLastOwner})`,
  );
  const removeUser = database.prepare<[string]>(`delete from user where id = ? and ${isNotLastOwner}`);
  let isSettingUp = false;

  async function addMember({ password, ...person }: NewMember): Promise<Result<Member, MemberFault>> {
    const email = person.email.trim().toLowerCase();
    if (password.length < limits.page.passwordCharactersMin) return failed('password_too_short');
    if (password.length > limits.page.passwordCharactersMax) return failed('password_too_long');
    const digest = await passwords.hash(password);
    if ((await internalAdapter.findUserByEmail(email)) !== null) return failed('email_taken');
    if ((count.get()?.n ?? 0) >= limits.page.membersMax) return failed('too_many');
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
  const hasOwner = () => (count.get()?.owners ?? 0) > 0;

  return {
    hasOwner,
    addMember,
    async addFirstOwner(person: Pick<NewMember, 'name' | 'email' | 'password'>) {
      if (isSettingUp || hasOwner()) return failed<MemberFault>('owner_exists');
      isSettingUp = true;
      try {
        return await addMember({ ...person, role: 'owner', mailboxes: null });
      } finally {
        isSettingUp = false;
      }
    },
    listMembers: () => listUsers.all(limits.page.membersMax).map(readMember),
    findMember(id: string) {
      const row = findUser.get(id);
      return row === undefined ? null : readMember(row);
    },
    renameMember: (id: string, name: string) => void rename.run(name, id),
    setRole(id: string, { role, mailboxes }: Pick<Member, 'role' | 'mailboxes'>): boolean {
      if (change.run(role, writeMailboxes(mailboxes), id, role).changes === 0) return false;
      invitations.withdrawBeyond(id, { role, mailboxes });
      return true;
    },
    remove(id: string): boolean {
      if (removeUser.run(id).changes === 0) return false;
      invitations.withdrawBeyond(id, null);
      return true;
    },
    async acceptInvitation(token: string, person: Pick<NewMember, 'name' | 'password'>) {
      const found = invitations.findInvitation(token);
      if (found === null) return failed<'no_invitation'>('no_invitation');
      const { id, email, role, mailboxes } = found;
      const added = await addMember({ ...person, email, role, mailboxes });
      if (added.ok) invitations.withdrawInvitation(id);
      return added;
    },
  };
}

/** Whether somebody may make or change a person of one role to another. */
export const mayChange = (giver: Role, from: Role, to: Role): boolean => mayGive(giver, from) && mayGive(giver, to);
