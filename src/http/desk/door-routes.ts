// What the page needs before anybody is signed in: whether there is an owner yet, the set-up of the first one, and invitations. Mounted at
// /api/door, open to all, and paced more tightly than the rest.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { MemberFault } from '../../directory/member.ts';
import { limits } from '../../domain/limits.ts';
import { ROLES } from '../../domain/rights.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const Token = z.string().regex(/^[\w-]{43}$/);
const Person = z.strictObject({
  name: z.string().trim().min(1).max(limits.page.nameCharactersMax),
  password: z.string().max(limits.page.passwordCharactersMax),
});
const Done = z.strictObject({ email: z.string() });

const WORDS: Readonly<Record<MemberFault | 'no_invitation', string>> = {
  email_taken: 'Somebody signs in with this address already.',
  password_too_short: `A password has at least ${limits.page.passwordCharactersMin} characters.`,
  password_too_long: `A password has at most ${limits.page.passwordCharactersMax} characters.`,
  owner_exists: 'This desk has an owner already: sign in, or ask for an invitation.',
  too_many: `A desk has at most ${limits.page.membersMax} people.`,
  no_invitation: 'This invitation is not known here: it was used, withdrawn, or has run out. Ask for a new one.',
};

const door = createRoute({
  method: 'get',
  path: '/api/door',
  summary: 'What the page shows to somebody who is not signed in',
  responses: answers(
    z.strictObject({ isSetUp: z.boolean(), providers: z.array(z.enum(['google', 'microsoft'])).readonly() }),
    'Whether the desk has an owner, and by which providers one may sign in',
  ),
});
const setUp = createRoute({
  method: 'post',
  path: '/api/door/set-up',
  summary: 'Makes the first owner, by the link that was given out at the machine',
  request: takes(Person.extend({ token: Token, email: z.email().max(320) })),
  responses: answers(Done, 'The owner can sign in'),
});
const invitation = createRoute({
  method: 'get',
  path: '/api/door/invitations/{token}',
  summary: 'Whom an invitation invites',
  request: { params: z.strictObject({ token: Token }) },
  responses: answers(z.strictObject({ email: z.string(), role: z.enum(ROLES) }), 'The invitation'),
});
const join = createRoute({
  method: 'post',
  path: '/api/door/join',
  summary: 'Takes an invitation up',
  request: takes(Person.extend({ token: Token })),
  responses: answers(Done, 'The person can sign in'),
});

export function doorRoutes({ directory, setUpLinks, records, clock }: DeskHouse) {
  const note = (step: string, content: object) =>
    records.write(() => records.audit.append({ mailId: null, at: clock.now(), step, content }));
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(door, (context) =>
      context.json({ isSetUp: directory.hasOwner(), providers: [...directory.providers] }, 200),
    )
    .openapi(setUp, async (context) => {
      const { token, ...person } = context.req.valid('json');
      if (directory.hasOwner()) return context.json({ fault: 'owner_exists', message: WORDS.owner_exists }, 409);
      if (!setUpLinks.isValid(token))
        return context.json(
          {
            fault: 'no_link',
            message: "This link has run out. Whoever runs this desk gives a new one ('waybill page').",
          },
          403,
        );
      const added = await directory.addFirstOwner(person);
      if (!added.ok) return context.json({ fault: added.error, message: WORDS[added.error] }, 400);
      setUpLinks.end();
      await note('member_added', { member: added.value.id, role: added.value.role });
      return context.json({ email: added.value.email }, 200);
    })
    .openapi(invitation, (context) => {
      const found = directory.findInvitation(context.req.valid('param').token);
      if (found === null) return context.json({ fault: 'no_invitation', message: WORDS.no_invitation }, 404);
      return context.json({ email: found.email, role: found.role }, 200);
    })
    .openapi(join, async (context) => {
      const { token, ...person } = context.req.valid('json');
      const added = await directory.acceptInvitation(token, person);
      if (!added.ok) return context.json({ fault: added.error, message: WORDS[added.error] }, 400);
      await note('member_added', { member: added.value.id, role: added.value.role });
      return context.json({ email: added.value.email }, 200);
    });
}
