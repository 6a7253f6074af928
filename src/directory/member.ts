// A person who may sign in to the desk's page, and what a request proves of one. Filled by open-directory.ts, read by src/http.
import type { Right, Role } from '../domain/rights.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The mailboxes whose mail the person sees; null is all of them. */
  readonly mailboxes: readonly string[] | null;
  readonly hasSecondFactor: boolean;
  /** ISO 8601 UTC. */
  readonly since: string;
}

export interface SignedIn extends Member {
  /** Those of the role; by an API token only what the token was given of them. */
  readonly rights: readonly Right[];
  /** Changes at every sign-in; null where an API token asks. */
  readonly sessionId: string | null;
  readonly tokenId: number | null;
}

export interface NewMember extends Pick<Member, 'name' | 'email' | 'role' | 'mailboxes'> {
  readonly password: string;
}

/** Why somebody was not made a member. */
export type MemberFault = 'email_taken' | 'password_too_short' | 'password_too_long' | 'owner_exists' | 'too_many';
