// Actions on orders, from their proposal to their end. Fills ports/records; the allowed moves are those of domain/order-action.ts. Each
// change is in the audit log with the digest of the action: an address stands in this table alone.
import { digestAction } from '../domain/judge-action.ts';
import { canMoveAction, FREEING_STATES, OrderAction } from '../domain/order-action.ts';
import type { ActionRecords, AuditRecords, MailId, NewAction, StoredAction } from '../ports/records.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { and, desc, eq, integerGiven, limitGiven, sql, textGiven } from './drizzle.ts';
import { inOneForm } from './ledger-columns.ts';
import { orderActions } from './schema.ts';

type Row = typeof orderActions.$inferSelect;

/** In the words of the index order_actions_to_tell. */
const IS_TO_TELL = sql`told_at IS NULL AND state IN ('done', 'refused', 'unknown', 'rejected', 'expired', 'withdrawn')`;

/** Throws where the JSON is no action of ours: the store has been changed by another hand. */
const toAction = ({ kind, actionDigest, isLiving, isToRaise, ...row }: Row): StoredAction => ({
  ...row,
  action: OrderAction.parse(row.action),
});

function prepareReads(database: DeskDatabase) {
  const rows = () => database.select().from(orderActions);
  return {
    byId: rows()
      .where(eq(orderActions.id, sql.placeholder('id')))
      .prepare(),
    ofMail: rows()
      .where(eq(orderActions.mailId, integerGiven('mailId')))
      .orderBy(orderActions.id)
      .prepare(),
    byState: rows()
      .where(eq(orderActions.state, textGiven('state')))
      .orderBy(orderActions.updatedAt, orderActions.id)
      .limit(limitGiven('limit'))
      .prepare(),
    toTell: rows().where(IS_TO_TELL).orderBy(orderActions.id).limit(limitGiven('limit')).prepare(),
    toRaise: rows().where(sql`is_to_raise`).orderBy(orderActions.id).limit(limitGiven('limit')).prepare(),
    newest: rows().orderBy(desc(orderActions.id)).limit(limitGiven('limit')).prepare(),
  };
}

export function fillActionRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): ActionRecords {
  const reads = prepareReads(database);
  const listRows = (mailId: MailId): readonly Row[] => reads.ofMail.all({ mailId });

  function note(row: Row, at: string, about: Readonly<Record<string, unknown>>): void {
    const { id, mailId, kind, orderNumber, actionDigest, state } = row;
    const content = { id, action: kind, order: orderNumber, digest: actionDigest, state, ...about };
    audit.append({ mailId, at, step: 'order_action', content });
  }

  function propose(mailId: MailId, proposals: readonly NewAction[], at: string): readonly StoredAction[] {
    const isStill = (row: Row): boolean =>
      proposals.some(
        (proposal) =>
          proposal.orderId === row.orderId &&
          proposal.stateDigest === row.stateDigest &&
          digestAction(proposal.action) === row.actionDigest,
      );
    for (const row of listRows(mailId))
      if (row.state === 'proposed' && !isStill(row))
        move(row.id, {
          from: ['proposed'],
          to: 'withdrawn',
          at,
          detail: 'the mail or the order says something else now',
        });
    for (const proposal of proposals) insertOnce(proposal, at);
    return listRows(mailId)
      .filter(({ state }) => state === 'proposed')
      .map(toAction);
  }

  /** Not where a living action stands for the same wish. */
  function insertOnce({ action, ...proposal }: NewAction, at: string): void {
    const { kind } = action;
    const time = inOneForm(at);
    const isKnown = listRows(proposal.mailId).some(
      (row) => row.isLiving && row.orderId === proposal.orderId && row.kind === kind,
    );
    if (isKnown) return;
    const row = database
      .insert(orderActions)
      .values({
        ...proposal,
        kind,
        action,
        actionDigest: digestAction(action),
        state: 'proposed',
        proposedAt: time,
        updatedAt: time,
        isLiving: true,
      })
      .returning()
      .get();
    note(row, at, { stateDigest: row.stateDigest });
  }

  function move(id: number, change: Parameters<ActionRecords['move']>[1]): StoredAction | null {
    const row = reads.byId.get({ id });
    if (!row) throw new Error(`there is no order action ${id}`);
    if (!change.from.includes(row.state)) return null;
    const { to, by, idempotencyKey } = change;
    if (!canMoveAction(row.state, to)) throw new Error(`order action ${id}: no move leads from ${row.state} to ${to}`);
    if (to === 'approved' && (by === undefined || idempotencyKey === undefined))
      throw new Error(`order action ${id}: an approval needs a person and a key`);
    const at = inOneForm(change.at);
    const moved: Row = {
      ...row,
      state: to,
      updatedAt: at,
      reference: change.reference ?? row.reference,
      detail: change.detail ?? null,
      // Another look that brought nothing is no news.
      toldAt: row.state === to ? row.toldAt : null,
      isLiving: row.isLiving && !FREEING_STATES.has(to),
      ...(to === 'approved' ? { approvedAt: at, approvedBy: by ?? null, idempotencyKey: idempotencyKey ?? null } : {}),
    };
    database
      .update(orderActions)
      .set(moved)
      .where(and(eq(orderActions.id, id), eq(orderActions.state, row.state)))
      .run();
    const { reference, detail } = moved;
    note(moved, at, {
      ...(by === undefined ? {} : { by }),
      ...(reference === null ? {} : { reference }),
      ...(detail === null ? {} : { why: detail }),
    });
    return toAction(moved);
  }

  function noteTold(id: number, { at, how, isForPerson = false }: Parameters<ActionRecords['noteTold']>[1]): void {
    const row = reads.byId.get({ id });
    if (!row || row.toldAt !== null) return;
    database
      .update(orderActions)
      .set({ toldAt: inOneForm(at), isToRaise: isForPerson })
      .where(eq(orderActions.id, id))
      .run();
    note(row, at, { told: how });
  }

  return {
    propose: (mailId, proposals, at) => commits.join(() => propose(mailId, proposals, at)),
    read(id) {
      const row = reads.byId.get({ id });
      return row ? toAction(row) : null;
    },
    listOfMail: (mailId) => listRows(mailId).map(toAction),
    listByState: (state, limit) => reads.byState.all({ state, limit }).map(toAction),
    listToTell: (limit) => reads.toTell.all({ limit }).map(toAction),
    listToRaise: (limit) => reads.toRaise.all({ limit }).map(toAction),
    listNewest: (limit) => reads.newest.all({ limit }).map(toAction),
    move: (id, change) => commits.join(() => move(id, change)),
    noteTold: (id, told) => commits.join(() => noteTold(id, told)),
    noteRaised: (id) =>
      commits.join(
        () => void database.update(orderActions).set({ isToRaise: false }).where(eq(orderActions.id, id)).run(),
      ),
  };
}
