// Who was invited and has not come yet. Of the link's token only the digest is kept. Opened by open-directory.ts.
import { randomBytes } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import { mayGive, type Role, reachesMailboxes } from '../domain/rights.ts';
import type { Clock } from '../ports/clock.ts';
import type { PeopleDatabase } from './people-database.ts';
import { digestOf, readMailboxes, readRole, writeMailboxes } from './user-row.ts';

export interface Invitation {
  readonly email: string;
  readonly role: Role;
  readonly mailboxes: readonly string[] | null;
}
type Place = Pick<Invitation, 'role' | 'mailboxes'>;

export interface OpenInvitation extends Invitation {
  readonly id: number;
  /** The id of who invited. */
  readonly invitedBy: string;
  readonly expiresAt: string;
}

export interface Invitations {
  /** A token that makes one person a member, once, within limits.page.invitationHours. An earlier invitation of the address is gone. */
  invite(
    invitation: Invitation & { readonly by: string },
  ): Promise<{ readonly token: string; readonly id: number; readonly expiresAt: string }>;
  findInvitation(token: string): OpenInvitation | null;
  listInvitations(): readonly OpenInvitation[];
  withdrawInvitation(id: number): boolean;
  /** Those that somebody made who may not, in this role, make them any more; null: who is no member any more. */
  withdrawBeyond(invitedBy: string, place: Place | null): void;
}

const TABLE = `
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

interface InvitationRow {
  readonly id: number;
  readonly email: string;
  readonly role: string;
  readonly mailboxes: string | null;
  readonly invited_by: string;
  readonly expires_at: string;
}

export function openInvitations(database: PeopleDatabase, clock: Clock): Invitations {
  database.exec(TABLE);
  const insert = database.prepare(
    'insert into invitations (token_digest, email, role, mailboxes, invited_by, expires_at) values (?, ?, ?, ?, ?, ?)',
  );
  const find = database.prepare<[string, string], InvitationRow>(
    'select * from invitations where token_digest = ? and expires_at > ?',
  );
  const listOpen = database.prepare<[string], InvitationRow>(
    'select * from invitations where expires_at > ? order by expires_at, id',
  );
  const remove = database.prepare<[number]>('delete from invitations where id = ?');
  const forget = database.prepare<[string, string]>('delete from invitations where email = ? or expires_at <= ?');
  const listInvitations = () => listOpen.all(clock.now()).map(readInvitation);
  return {
    async invite({ email: address, role, mailboxes, by }) {
      const email = address.trim().toLowerCase();
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const expiresAt = new Date(Date.parse(clock.now()) + limits.page.invitationHours * HOUR_MS).toISOString();
      const id = database.transact(() => {
        forget.run(email, clock.now());
        return insert.run(digestOf(token), email, role, writeMailboxes(mailboxes), by, expiresAt).lastInsertRowid;
      });
      return { token, id: Number(id), expiresAt };
    },
    findInvitation(token) {
      const row = find.get(digestOf(token), clock.now());
      return row === undefined ? null : readInvitation(row);
    },
    listInvitations,
    withdrawInvitation: (id) => remove.run(id).changes > 0,
    withdrawBeyond(invitedBy, place) {
      const mayStay = ({ role, mailboxes }: Place) =>
        place !== null && mayGive(place.role, role) && reachesMailboxes(place, mailboxes);
      for (const invitation of listInvitations())
        if (invitation.invitedBy === invitedBy && !mayStay(invitation)) remove.run(invitation.id);
    },
  };
}

const readInvitation = (row: InvitationRow): OpenInvitation => ({
  id: row.id,
  email: row.email,
  role: readRole(row.role),
  mailboxes: readMailboxes(row.mailboxes),
  invitedBy: row.invited_by,
  expiresAt: row.expires_at,
});
