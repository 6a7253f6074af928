// The people of the desk: who may sign in, with which role and for which mailboxes, and who was invited. Whose role or mailboxes change is signed
// out at once. Every change is in the audit log, by ids and names; addresses are not.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { mayChange } from '../../directory/open-directory.ts';
import { limits } from '../../domain/limits.ts';
import { mayGive, ROLES, reachesMailboxes, seesMailbox } from '../../domain/rights.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const { mailboxesPerPersonMax, invitationsOpenMax } = limits.page;
const Mailboxes = z.array(z.string().min(1).max(320)).min(1).max(mailboxesPerPersonMax).nullable();
const Place = { role: z.enum(ROLES), mailboxes: Mailboxes };
const MemberId = z.strictObject({ id: z.string().min(1).max(64) });
const Done = z.strictObject({ done: z.literal(true) });
const DONE = { done: true } as const;

const Person = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  mailboxes: z.array(z.string()).readonly().nullable(),
  hasSecondFactor: z.boolean(),
  since: z.string(),
});
const Invited = z.strictObject({
  id: z.number(),
  email: z.string(),
  role: z.enum(ROLES),
  mailboxes: z.array(z.string()).readonly().nullable(),
  invitedBy: z.string(),
  expiresAt: z.string(),
});

const listPeople = deskRoute('people.read', {
  method: 'get',
  path: '/api/people',
  tags: ['people'],
  summary: 'Who may sign in, and who was invited',
  responses: answers(
    z.strictObject({
      people: z.array(Person),
      invitations: z.array(Invited),
      mailboxes: z.array(z.string()),
      needsSecondFactor: z.boolean(),
    }),
    'By name; `mailboxes`: those of the desk that one sees; `needsSecondFactor`: whether everybody needs one',
  ),
});
const invite = deskRoute('people.change', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/people/invitations',
  tags: ['people'],
  summary: 'Invites somebody; an earlier invitation of the same address is withdrawn',
  request: takes(z.strictObject({ email: z.email().max(320), ...Place })),
  responses: answers(
    z.strictObject({ link: z.string(), expiresAt: z.string() }),
    'The link, given out this once, to hand over',
  ),
});
const withdraw = deskRoute('people.change', {
  'x-reach': 'own',
  method: 'delete',
  path: '/api/people/invitations/{id}',
  tags: ['people'],
  summary: 'Withdraws an invitation',
  request: { params: z.strictObject({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }) },
  responses: answers(Done, 'The link is good for nothing'),
});
const needSecondFactor = deskRoute('people.change', {
  'x-reach': 'own',
  method: 'put',
  path: '/api/people/second-factor',
  tags: ['people'],
  summary: 'Whether everybody needs a second factor; set by owners alone',
  request: takes(z.strictObject({ isNeeded: z.boolean() })),
  responses: answers(Done, 'Who has none may do nothing but make one'),
});
const change = deskRoute('people.change', {
  'x-reach': 'own',
  method: 'put',
  path: '/api/people/{id}',
  tags: ['people'],
  summary: 'Changes role and mailboxes of a person, who is signed out everywhere',
  request: { params: MemberId, ...takes(z.strictObject(Place)) },
  responses: answers(Done, 'It counts at once'),
});
const remove = deskRoute('people.change', {
  'x-reach': 'own',
  method: 'delete',
  path: '/api/people/{id}',
  tags: ['people'],
  summary: 'Removes a person with all sessions, API tokens and invitations of theirs',
  request: { params: MemberId },
  responses: answers(Done, 'The person is signed out everywhere'),
});

const NO_PERSON = { fault: 'no_person', message: 'Nobody here has this id.' };
const OWNERS_ONLY = { fault: 'owners_only', message: 'Only an owner does this.' };
const OWN_MAILBOXES = { fault: 'own_mailboxes', message: 'You give no mailboxes that you do not see yourself.' };
const BEYOND_YOU = {
  fault: 'beyond_you',
  message: 'This person has mailboxes that you do not see. Ask an owner, or an admin who sees all.',
};
const LAST_OWNER = { fault: 'last_owner', message: 'This is the last owner. Make somebody else an owner first.' };
const NO_MAILBOX = { fault: 'no_mailbox', message: 'This desk has no such mailbox.' };

export function peopleRoutes({ directory, records, clock, origin }: DeskHouse) {
  const note = (person: SignedIn, step: string, content: object) =>
    records.write(() =>
      records.audit.append({
        mailId: null,
        at: clock.now(),
        step,
        content: { by: person.id, byName: person.name, ...content },
      }),
    );
  const mailboxesOfDesk = () => records.watches.list().map(({ mailbox }) => mailbox);
  /** What somebody had before may stay, although its mailbox is connected no more. */
  const areMailboxes = (wanted: readonly string[] | null, before: readonly string[] | null = null) => {
    const known = new Set([...mailboxesOfDesk(), ...(before ?? [])]);
    return wanted === null || wanted.every((mailbox) => known.has(mailbox));
  };

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(listPeople, (context) => {
      const people = [...directory.listMembers()];
      const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
      const invitations = directory
        .listInvitations()
        .map((invitation) => ({ ...invitation, invitedBy: nameOf(invitation.invitedBy) }));
      const needsSecondFactor = directory.needsSecondFactor();
      const mailboxes = mailboxesOfDesk().filter((mailbox) => seesMailbox(context.var.person.mailboxes, mailbox));
      return context.json({ people, invitations, mailboxes, needsSecondFactor }, 200);
    })
    .openapi(invite, async (context) => {
      const { person } = context.var;
      const wanted = context.req.valid('json');
      const email = wanted.email.trim().toLowerCase();
      if (!mayGive(person.role, wanted.role)) return context.json(OWNERS_ONLY, 403);
      if (!reachesMailboxes(person, wanted.mailboxes)) return context.json(OWN_MAILBOXES, 403);
      if (!areMailboxes(wanted.mailboxes)) return context.json(NO_MAILBOX, 400);
      if (directory.listMembers().some((member) => member.email === email))
        return context.json({ fault: 'email_taken', message: 'Somebody signs in with this address already.' }, 409);
      const open = directory.listInvitations();
      if (open.some((other) => other.email === email && !mayGive(person.role, other.role)))
        return context.json(OWNERS_ONLY, 403);
      if (open.some((other) => other.email === email && !reachesMailboxes(person, other.mailboxes)))
        return context.json(BEYOND_YOU, 403);
      if (open.length >= invitationsOpenMax)
        return context.json({ fault: 'too_many', message: 'Too many invitations are open. Withdraw some.' }, 409);
      const { token, id, expiresAt } = await directory.invite({ ...wanted, email, by: person.id });
      await note(person, 'member_invited', { invitation: id, role: wanted.role, mailboxes: wanted.mailboxes });
      return context.json({ link: `${origin}/join#${token}`, expiresAt }, 200);
    })
    .openapi(withdraw, async (context) => {
      const { id } = context.req.valid('param');
      const found = directory.listInvitations().find((invitation) => invitation.id === id);
      if (found === undefined)
        return context.json({ fault: 'no_invitation', message: 'This invitation is used or gone.' }, 404);
      if (!mayGive(context.var.person.role, found.role)) return context.json(OWNERS_ONLY, 403);
      if (!reachesMailboxes(context.var.person, found.mailboxes)) return context.json(BEYOND_YOU, 403);
      directory.withdrawInvitation(id);
      await note(context.var.person, 'invitation_withdrawn', { invitation: id, role: found.role });
      return context.json(DONE, 200);
    })
    .openapi(needSecondFactor, async (context) => {
      const { person } = context.var;
      const { isNeeded } = context.req.valid('json');
      if (person.role !== 'owner') return context.json(OWNERS_ONLY, 403);
      directory.needSecondFactor(isNeeded);
      await note(person, 'second_factor_needed', { isNeeded });
      return context.json(DONE, 200);
    })
    .openapi(change, async (context) => {
      const { person } = context.var;
      const { role, mailboxes } = context.req.valid('json');
      const found = directory.findMember(context.req.valid('param').id);
      if (found === null) return context.json(NO_PERSON, 404);
      if (!mayChange(person.role, found.role, role)) return context.json(OWNERS_ONLY, 403);
      if (!reachesMailboxes(person, found.mailboxes)) return context.json(BEYOND_YOU, 403);
      if (!reachesMailboxes(person, mailboxes)) return context.json(OWN_MAILBOXES, 403);
      if (!areMailboxes(mailboxes, found.mailboxes)) return context.json(NO_MAILBOX, 400);
      if (!(await directory.changeMember(found.id, { role, mailboxes }))) return context.json(LAST_OWNER, 409);
      const before = { role: found.role, mailboxes: found.mailboxes };
      await note(person, 'member_changed', { member: found.id, before, after: { role, mailboxes } });
      return context.json(DONE, 200);
    })
    .openapi(remove, async (context) => {
      const { person } = context.var;
      const found = directory.findMember(context.req.valid('param').id);
      if (found === null) return context.json(NO_PERSON, 404);
      if (!mayGive(person.role, found.role)) return context.json(OWNERS_ONLY, 403);
      if (!reachesMailboxes(person, found.mailboxes)) return context.json(BEYOND_YOU, 403);
      if (!(await directory.removeMember(found.id))) return context.json(LAST_OWNER, 409);
      await note(person, 'member_removed', { member: found.id, memberName: found.name, role: found.role });
      return context.json(DONE, 200);
    });
}
