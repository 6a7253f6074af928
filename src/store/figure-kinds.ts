// The numbers of the kinds that mails are counted as, and of what holds them. Called by follow-figures.ts, inside its transactions.
import type { Outcome } from '../domain/decision.ts';
import type { Intent } from '../domain/intent.ts';
import type { DeskDatabase } from './database.ts';
import { and, eq, sql } from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { figureHolds, figureKinds } from './schema.ts';

interface Kind {
  readonly mailbox: string;
  readonly outcome: Outcome;
  readonly intent: Intent | null;
  readonly language: string;
}

/** Each is looked up anew: what was remembered of a transaction that was taken back would be the number of nothing. */
export function nameKinds(database: DeskDatabase) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const isKind = and(
    eq(figureKinds.mailbox, given('mailbox')),
    eq(figureKinds.outcome, given('outcome')),
    sql`${figureKinds.intent} is ${given('intent')}`,
    eq(figureKinds.language, given('language')),
  );
  const kind = prepareRead(database, { id: figureKinds.id }, (select) => select.from(figureKinds).where(isKind));
  const addKind = prepareWrite(
    database,
    database.insert(figureKinds).values({
      mailbox: given('mailbox'),
      outcome: given('outcome'),
      intent: given('intent'),
      language: given('language'),
    }),
  );
  const hold = prepareRead(database, { id: figureHolds.id }, (select) =>
    select.from(figureHolds).where(eq(figureHolds.heldBy, given('heldBy'))),
  );
  const addHold = prepareWrite(database, database.insert(figureHolds).values({ heldBy: given('heldBy') }));
  return {
    idOf: (wanted: Kind): number => kind.get({ ...wanted })?.id ?? Number(addKind({ ...wanted }).lastInsertRowid),
    idOfHold: (heldBy: string): number => hold.get({ heldBy })?.id ?? Number(addHold({ heldBy }).lastInsertRowid),
  };
}
