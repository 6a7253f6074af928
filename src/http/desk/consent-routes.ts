// Who has agreed to marketing in notices, on the page: how many, one recorded or withdrawn, a list taken in. It spans all mailboxes. The piece itself is a
// setting of notices (settings-routes.ts).
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { limits } from '../../domain/limits.ts';
import { ConsentAddress, ConsentWording, importConsents, readConsents } from '../../privacy/import-consents.ts';
import { readPublicAddress } from '../../sending/signed-links.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskWideRoute, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const tags = ['notices'];
const Outcome = z.strictObject({ recorded: z.number(), known: z.number(), withdrawn: z.number() });

const count = deskWideRoute('settings.read', {
  method: 'get',
  path: '/api/consents',
  tags,
  summary: 'How many have agreed to marketing in notices, without who',
  responses: answers(
    z.strictObject({
      given: z.number(),
      withdrawn: z.number(),
      /** Without a public address no notice carries any. */
      isPublic: z.boolean(),
    }),
    'Counts',
  ),
});
const record = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/consents',
  tags,
  summary: 'Records the consent of one address, as a person heard it',
  request: takes(z.strictObject({ address: ConsentAddress, givenOn: z.iso.date(), wording: ConsentWording })),
  responses: answers(Outcome, 'Recorded; known before; or withdrawn after that day, which stands'),
});
const withdraw = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/consents/withdraw',
  tags,
  summary: 'No marketing goes to the address any more',
  request: takes(z.strictObject({ address: ConsentAddress })),
  responses: answers(z.strictObject({ isNew: z.boolean() }), 'Whether it was not so before'),
});
const importList = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/consents/import',
  tags,
  summary: 'Records all consents of a CSV file, or none',
  request: takes(z.strictObject({ csv: z.string().max(limits.page.bodyBytesMax) })),
  responses: answers(
    z.strictObject({ faults: z.array(z.string()), counts: Outcome.nullable() }),
    'What came of it; or what is wrong, by line, and nothing was recorded',
  ),
});

export function consentRoutes({ records, clock }: Pick<DeskHouse, 'records' | 'clock'>) {
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(count, (context) =>
      context.json({ ...records.consents.count(), isPublic: readPublicAddress(records) !== null }, 200),
    )
    .openapi(record, async (context) => {
      const { address, givenOn, wording } = context.req.valid('json');
      const now = clock.now();
      const givenAt = `${givenOn}T00:00:00.000Z`;
      if (givenAt > now) return context.json({ fault: 'future', message: 'That day lies in the future.' }, 400);
      const consent = { address, givenAt, wording, source: 'person', by: context.var.person.name };
      return context.json(await importConsents(records, [consent], now), 200);
    })
    .openapi(withdraw, async (context) => {
      const { address } = context.req.valid('json');
      const taken = { address, at: clock.now(), by: context.var.person.name };
      return context.json({ isNew: await records.write(() => records.consents.withdraw(taken)) }, 200);
    })
    .openapi(importList, async (context) => {
      const now = clock.now();
      const consents = readConsents(context.req.valid('json').csv, { now, by: context.var.person.name });
      if (!consents.ok) return context.json({ faults: [...consents.error], counts: null }, 200);
      return context.json({ faults: [], counts: await importConsents(records, consents.value, now) }, 200);
    });
}
