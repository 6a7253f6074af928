import { afterAll, describe, expect, test } from 'vitest';
import { SAMPLE_DESK } from '../http/dev/dev-page-fixture.ts';
import { DESKS_OWN_MODEL } from '../http/dev/development-prompts.ts';
import { openDevelopmentDesk } from '../runtime/open-development-desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { observeMail } from './observe-mail.ts';
import { STAGE_NAMES } from './stage.ts';
import { decideMail } from './walk.ts';

const development = await openDevelopmentDesk(SAMPLE_DESK);

afterAll(() => development.close());

async function openRun(start: string) {
  const raw = development.desk.samples.find(({ name }) => name.startsWith(start))?.raw ?? new Uint8Array();
  const opened = await development.desk.openRun(raw, development.desk.clock.now(), DESKS_OWN_MODEL);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
/** A clock that goes on by one at each look. */
const counting = () => {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
};
async function observe(start: string, change: (ports: DeskPorts) => DeskPorts = (ports) => ports) {
  const { received, ports } = await openRun(start);
  return observeMail(received, change(ports), { stages: 'all', nowMs: counting() });
}

describe('a mail that goes through', () => {
  test('comes to the same as by the runner', async () => {
    for (const start of ['01', '13', '18', '44', '46', '48']) {
      const observed = await observe(start);
      const { received, ports } = await openRun(start);
      const walk = await decideMail(received, ports);
      if (walk.kind !== 'through') throw new Error(start);
      expect(observed.outcome, start).toBe(walk.mail.decision.outcome);
      expect(observed.reasons, start).toEqual(walk.mail.decision.reasons);
      expect(observed.known.reply?.text, start).toBe(walk.mail.reply?.text);
      expect(observed.stages.slice(0, -1).map(({ summary }) => summary)).toEqual(
        walk.steps.map(({ summary }) => summary),
      );
    }
  });

  test('has each stage with what it looked at, found out and took', async () => {
    const { stages, end } = await observe('01');
    expect(end).toBe('through');
    expect(stages.map(({ name }) => name)).toEqual(STAGE_NAMES);
    expect(stages.map(({ lookedAt }) => lookedAt.length > 0)).toEqual(STAGE_NAMES.map(() => true));
    expect(stages[0]).toMatchObject({ lookedAt: ['raw'], milliseconds: 1 });
    expect(Object.keys(stages.at(-2)?.adds ?? {})).toEqual(['decision', 'deliverable']);
  });

  test('has each question that was asked of the world, with its answer', async () => {
    const { stages } = await observe('01');
    const questions = stages.find(({ name }) => name === 'identify')?.questions ?? [];
    expect(questions).toContainEqual(
      expect.objectContaining({ to: 'orders.findOrders', given: [{ by: 'number', number: 'FJ10482' }], fault: null }),
    );
    expect(stages.at(-1)?.questions.map(({ to }) => to)).toContain('mailbox.saveDraft');
  });
});

test('a mail that a stage ends has the stages up to there', async () => {
  const { received, ports } = await openRun('01');
  const raw = Buffer.alloc(0);
  const observed = await observeMail({ ...received, raw }, ports, { stages: 'all', nowMs: counting() });
  expect(observed.end).toBe('stopped');
  expect(observed.stages.at(-1)).toMatchObject({ name: 'parse', adds: null });
  expect(observed.reasons).toHaveLength(1);
});

test('a stage that throws is shown with the question that failed, and the mail goes to a person', async () => {
  const findOrders = () => Promise.reject(new Error('The shop is away.'));
  const observed = await observe('01', (ports) => ({ ...ports, orders: { ...ports.orders, findOrders } }));
  expect(observed).toMatchObject({ end: 'failed', outcome: 'escalate' });
  expect(observed.reasons[0]?.detail).toContain('The shop is away.');
  expect(observed.stages.at(-1)).toMatchObject({ name: 'identify', adds: null, summary: null });
  expect(observed.stages.at(-1)?.questions.find(({ to }) => to === 'orders.findOrders')?.fault).toContain(
    'The shop is away.',
  );
});

test('without deliver nothing reaches the mailbox', async () => {
  const run = await openRun('01');
  const observed = await observeMail(run.received, run.ports, { stages: 'deciding', nowMs: counting() });
  expect(observed.stages.at(-1)?.name).toBe('decide');
  expect(await run.readMailbox()).toEqual({ marks: [], drafts: [], sent: [] });
});
