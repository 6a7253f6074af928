// Whether customers can be asked how helpful a reply was, and what they answered of late. The page under the link itself is
// ../satisfaction-links.ts.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { readPublicAddress } from '../../sending/signed-links.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const address = deskRoute('settings.read', {
  method: 'get',
  path: '/api/satisfaction/address',
  tags: ['satisfaction'],
  summary: 'Where customers reach the page',
  responses: answers(
    z.strictObject({ address: z.string().nullable() }),
    'null where they do not: then no reply asks whether it was helpful',
  ),
});
const Time = z.iso.datetime();
const count = deskRoute('figures.read', {
  method: 'get',
  path: '/api/satisfaction',
  tags: ['satisfaction'],
  summary: 'What customers answered of the replies that went out in a time',
  request: { query: z.strictObject({ from: Time, until: Time }) },
  responses: answers(
    z.strictObject({ asked: z.number(), good: z.number(), notGood: z.number(), comments: z.number() }),
    'Counts, of the mailboxes that the person sees',
  ),
});

export function satisfactionRoutes({ records }: DeskHouse) {
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(address, (context) => context.json({ address: readPublicAddress(records) }, 200))
    .openapi(count, (context) => {
      const { mailboxes } = context.var.person;
      return context.json(records.satisfaction.count({ ...context.req.valid('query'), mailboxes }), 200);
    });
}
