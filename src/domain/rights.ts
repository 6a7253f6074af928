// Who may do what on the desk's page. A role is a fixed set of rights; each route of the page names the one that it needs
// (src/http/desk). Read by src/directory, src/http and the page.

export const RIGHTS = [
  /** See what waits, the mails and their orders. */
  'queue.read',
  /** Approve, edit, reject, escalate, assign, note and snooze. */
  'queue.decide',
  /** See voice, templates, rules, routes, desk facts and knowledge, and try changes on past mail. */
  'settings.read',
  'settings.publish',
  'audit.read',
  'figures.read',
  /** Figures of single people. */
  'figures.people',
  /** See mailboxes, sources, queues and their faults. */
  'desk.read',
  /** Connect, pause, retry, settle, and the kill switch. */
  'desk.run',
  /** Export and erase what is kept of a person, and set how long things are kept. */
  'privacy.run',
  'people.read',
  /** Invite, change and remove people; owners only by owners. */
  'people.change',
] as const;
export type Right = (typeof RIGHTS)[number];

/** What an API token may be given: all but making, changing and removing people. */
export const TOKEN_RIGHTS = RIGHTS.filter((right) => right !== 'people.change');

export const ROLES = ['owner', 'admin', 'agent', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

const VIEWER: readonly Right[] = ['queue.read', 'settings.read', 'figures.read', 'desk.read'];
const RIGHTS_OF: Readonly<Record<Role, readonly Right[]>> = {
  owner: RIGHTS,
  admin: RIGHTS,
  agent: [...VIEWER, 'queue.decide'],
  viewer: VIEWER,
};

export const hasRight = (role: Role, right: Right): boolean => RIGHTS_OF[role].includes(right);

export const rightsOf = (role: Role): readonly Right[] => RIGHTS_OF[role];

/** The mailboxes of which a person sees the mail; null: all. */
export type Mailboxes = readonly string[] | null;

/** What is outside is, for that person, as if it were not there. */
export const seesMailbox = (mailboxes: Mailboxes, mailbox: string): boolean =>
  mailboxes === null || mailboxes.includes(mailbox);

/** Only an owner makes, changes and removes owners. */
export const mayGive = (giver: Role, role: Role): boolean =>
  hasRight(giver, 'people.change') && (role !== 'owner' || giver === 'owner');

interface Reaching {
  readonly role: Role;
  readonly mailboxes: Mailboxes;
}
/** Whether somebody who may change things changes what counts for all mailboxes: owners, and who sees all of them. */
export const reachesAll = ({ role, mailboxes }: Reaching): boolean => role === 'owner' || mailboxes === null;

/** Whether all of these are within somebody's reach: so that who sees some mailboxes alone gives no others, to themselves neither, and changes
 * and removes nobody who has others. */
export const reachesMailboxes = (who: Reaching, mailboxes: Mailboxes): boolean =>
  reachesAll(who) || (mailboxes?.every((mailbox) => seesMailbox(who.mailboxes, mailbox)) ?? false);
