// Tells an admin of turns of orders that no notice could be written of: a template is missing, or says what no fact supports. Nothing was sent to these
// shoppers, so a person writes to them, once told. Each turn is told once; that it is told is written before the call. Called by sweep.ts.
import { limits } from '../domain/limits.ts';
import type { Notice } from '../ports/notifier.ts';
import type { UnwrittenTurn } from '../ports/unwritten-records.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { call } from './tell-people.ts';

type UnwrittenPorts = Pick<EscalationPorts, 'records' | 'routes' | 'notifiers'>;

/** All that is due in one call, at most limits.escalations.unwrittenTold; the rest at the next sweep. */
export async function tellUnwritten({ records, routes, notifiers }: UnwrittenPorts, now: string): Promise<void> {
  const turns = await records.write(() => {
    const due = records.unwritten.listToTell(now, limits.escalations.unwrittenTold);
    records.unwritten.begin(idsOf(due), now);
    return due;
  });
  if (turns.length === 0) return;
  const to = routes.admins ?? routes.otherwise.to;
  const { state, detail, bug } = await call({ notifiers }, to, { to: to.target, ...summarize(turns) });
  await records.write(() => {
    records.unwritten.settle(idsOf(turns), state);
    const content = { turns: turns.length, state, detail };
    records.audit.append({ mailId: null, at: now, step: 'notify_unwritten', content });
  });
  if (bug !== null) throw bug;
}

const idsOf = (turns: readonly UnwrittenTurn[]): readonly number[] => turns.map(({ turnId }) => turnId);

function summarize(turns: readonly UnwrittenTurn[]): Omit<Notice, 'to'> {
  const { listLines } = limits.escalations;
  const more = turns.length - Math.min(turns.length, listLines);
  return {
    title:
      turns.length === 1
        ? 'A shipping notice could not be written'
        : `${turns.length} shipping notices could not be written`,
    lines: [
      ...turns.slice(0, listLines).map(describe),
      ...(more > 0 ? [`and ${more} more`] : []),
      "Nothing was sent to these shoppers. Write to them yourself; 'waybill notices list' and the page, under Shipping notices, keep the list.",
    ],
    urgency: 'normal',
    reference: { mailId: null, text: 'waybill notices list' },
  };
}

const describe = ({ kind, orderNumber, detail }: UnwrittenTurn): string =>
  `Order ${orderNumber ?? 'erased'}, ${kind.replaceAll('_', ' ')}: ${detail}`;
