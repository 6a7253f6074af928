// A person's row as better-auth keeps it, read as a member. Used by open-directory.ts and what stands beside it.
import { createHash } from 'node:crypto';
import { ROLES, type Role } from '../domain/rights.ts';
import type { Member } from './member.ts';

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly mailboxes: string | null;
  readonly twoFactorEnabled: number | boolean | null;
  readonly createdAt: string | number | Date;
}

/** Of a token that only its owner knows: what the database holds of it. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export const writeMailboxes = (mailboxes: readonly string[] | null): string | null =>
  mailboxes === null ? null : JSON.stringify(mailboxes);
export const readMailboxes = (text: string | null | undefined): readonly string[] | null =>
  text ? (JSON.parse(text) as readonly string[]) : null;

/** What no role is, a viewer is. */
export const readRole = (role: string): Role => ROLES.find((known) => known === role) ?? 'viewer';

export const readMember = ({ id, name, email, role, mailboxes, twoFactorEnabled, createdAt }: UserRow): Member => ({
  id,
  name,
  email,
  role: readRole(role),
  mailboxes: readMailboxes(mailboxes),
  hasSecondFactor: Boolean(twoFactorEnabled),
  since: new Date(createdAt).toISOString(),
});
