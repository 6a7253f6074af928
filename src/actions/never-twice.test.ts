// Whatever fails, and wherever the process dies: the source sees at most one run of an action, and the customer at most one mail about it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import { notSent } from '../pipeline/thread-desk-fixture.ts';
import { Died, dieAtWrite } from '../store/die-at-write-fixture.ts';
import { approveAction } from '../watch/decide-actions.ts';
import { ActionDesk } from './action-desk-fixture.ts';
import { moveActions } from './move-actions.ts';

const open: Order = { ...notSent, shippingAddress: null };

const Fault = fc.option(
  fc.record({
    kind: fc.constantFrom('unavailable' as const, 'rejected' as const, 'bad_response' as const),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
  { nil: null },
);
const Life = fc.record({
  deaths: fc.array(
    fc.record({ nth: fc.integer({ min: 1, max: 14 }), when: fc.constantFrom('before' as const, 'behind' as const) }),
    { maxLength: 3 },
  ),
  run: Fault,
  settle: Fault,
  saveDraft: Fault,
  sendDraft: Fault,
  mark: Fault,
  isForgetful: fc.boolean(),
  isDraftsOnly: fc.boolean(),
  hasTwoLoops: fc.boolean(),
});

test('an action runs once and is told once, whatever fails in between', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(Life, async (life) => {
      const at = new ActionDesk(open);
      try {
        at.arrive('Please cancel my order W1046662.');
        await at.round();
        await approveAction(at.desk, at.only().id, 'zoe');
        if (life.run) at.actions.failNext('run', life.run);
        if (life.settle) at.actions.failNext('settle', life.settle);
        if (life.saveDraft) at.mailbox.failNext('saveDraft', life.saveDraft);
        // A refusal that hides a send is a lie that no real mailbox tells.
        if (life.sendDraft && !(life.sendDraft.kind === 'rejected' && life.sendDraft.when === 'after'))
          at.mailbox.failNext('sendDraft', life.sendDraft);
        if (life.mark) at.mailbox.failNext('mark', life.mark);
        if (life.isForgetful) at.actions.forget();
        at.desk = { ...at.desk, isDraftsOnly: () => life.isDraftsOnly };
        for (const { nth, when } of life.deaths) {
          const dying = { ...at.desk, records: dieAtWrite(at.desk.records, nth, when) };
          await moveActions(dying).catch((error: unknown) => {
            if (!(error instanceof Died)) throw error;
          });
          at.wait(limits.sending.settleSeconds + 1);
        }
        for (let rounds = 0; rounds < 5; rounds += 1) {
          await Promise.all([moveActions(at.desk), ...(life.hasTwoLoops ? [moveActions(at.desk)] : [])]);
          await at.settle();
          at.wait(limits.sending.unclearDraftSeconds + 1);
        }
        const keys = at.actions.ran.map(({ idempotencyKey }) => idempotencyKey);
        expect(keys.length).toBe(new Set(keys).size);
        expect(keys.length).toBeLessThanOrEqual(1);
        const told = at.sent.filter((mail) => mail.includes('has been cancelled, as you asked'));
        expect(told.length).toBeLessThanOrEqual(life.isDraftsOnly ? 0 : 1);
        const { state, toldAt } = at.only();
        expect(['done', 'refused', 'unknown']).toContain(state);
        // Somebody knows, or a mail is still looked for.
        const entry = at.desk.records.ledger.readForAction(at.only().id);
        expect(toldAt !== null || entry?.state === 'sending' || entry?.state === 'drafting').toBe(true);
        if (state === 'done') expect(keys).toHaveLength(1);
      } finally {
        await at.close();
      }
    }),
    { numRuns: 150 },
  );
});
