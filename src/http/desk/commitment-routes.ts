// What replies have promised, on the page: what is overdue, what is open, and what became of the others. src/notices cares for them.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { COMMITMENT_KEEPERS, SHOWN_COMMITMENT_STATES, type ShownCommitmentState } from '../../domain/commitment.ts';
import { INTENTS } from '../../domain/intent.ts';
import { limits } from '../../domain/limits.ts';
import { NOTICE_KINDS } from '../../domain/notice.ts';
import type { Commitment } from '../../ports/commitment-records.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const State = z.enum(SHOWN_COMMITMENT_STATES);

const list = deskRoute('queue.read', {
  method: 'get',
  path: '/api/commitments',
  tags: ['notices'],
  summary: 'What replies have promised, in one state or all: overdue and open by their date, then the newest',
  request: { query: z.strictObject({ state: State.optional() }) },
  responses: answers(
    z.strictObject({
      commitments: z.array(
        z.strictObject({
          id: z.number(),
          /** That was answered with the promise. */
          mailId: z.number(),
          orderNumber: z.string().nullable(),
          intent: z.enum(INTENTS),
          /** As the reply says it. */
          sentence: z.string(),
          state: State,
          madeAt: z.string(),
          dueAt: z.string().nullable(),
          /** None: only a mail keeps it. */
          keptByKinds: z.array(z.enum(NOTICE_KINDS)),
          keptBy: z.enum(COMMITMENT_KEEPERS).nullable(),
          settledAt: z.string().nullable(),
        }),
      ),
    }),
    'Those of mails in the mailboxes that the person sees, without who was promised',
  ),
});

export const commitmentRoutes = ({ records }: Pick<DeskHouse, 'records'>) =>
  new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid }).openapi(list, (context) => {
    const { state = null } = context.req.valid('query');
    const { mailboxes } = context.var.person;
    const commitments = records.commitments.list({ state, mailboxes }, limits.notices.listed);
    return context.json({ commitments: commitments.flatMap(show) }, 200);
  });

const isShown = (state: Commitment['state']): state is ShownCommitmentState => state !== 'planned';

function show({ state, recipient: _, orderId: __, threadId: ___, keptByKinds, ...shown }: Commitment) {
  return isShown(state) ? [{ ...shown, state, keptByKinds: [...keptByKinds] }] : [];
}
