import { expect, test } from 'vitest';
import { listDeskFacts } from '../domain/list-facts.ts';
import { FULL_DESK, replyInput, SAMPLES } from './sample-contexts.ts';
import { loadTemplates } from './sample-fixture.ts';
import { writeReply } from './write-reply.ts';

const ORIGIN = { source: 'desk', asOf: '2026-11-20T09:00:00Z' };
const { currency: _, ...deskWithout } = FULL_DESK;

test('costs of shipping in a currency that the desk has not said are no fact, and the reply leaves them to a person', () => {
  const sample = SAMPLES.find(
    ({ intent, sections }) => intent === 'shipping_question' && sections[0]?.desk === FULL_DESK,
  );
  const write = (desk: typeof deskWithout) =>
    writeReply(
      loadTemplates(),
      replyInput(
        'en',
        (sample?.sections ?? []).map((section) => ({ ...section, desk })),
      ),
    );
  expect(write(FULL_DESK)).toMatchObject({ ok: true, value: { text: expect.stringContaining('$6.95'), gaps: [] } });
  const unsaid = write(deskWithout);
  expect(unsaid).toMatchObject({ ok: true, value: { gaps: ['shipping.options'] } });
  expect(unsaid.ok && unsaid.value.text).not.toMatch(/6[.,]95|18[.,]50|75|\$/);
  const amounts = (desk: typeof deskWithout) => listDeskFacts(desk, ORIGIN).filter(({ kind }) => kind === 'amount');
  expect(amounts(FULL_DESK)).toHaveLength(3);
  expect(amounts(deskWithout)).toEqual([]);
});
