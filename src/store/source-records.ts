// How each shop, carrier, ERP and payment service is reached, with its secrets as they were sealed, and how it is kept up with. The audit log
// hears of each change, never of config or secret. Fills ports/source-records.
import { limits } from '../domain/limits.ts';
import type { AuditRecords } from '../ports/records.ts';
import type { SourceConnectionRecords, SourceStanding, SourceStandingRecords } from '../ports/source-records.ts';
import type { StoreParts } from './database.ts';
import { and, eq, getTableColumns, isNull, sql } from './drizzle.ts';
import { sourceAnswers, sourceConnections, sourceEvents, sourceStandings } from './schema.ts';

type Parts = Pick<StoreParts, 'database' | 'commits'>;
type Audit = Pick<AuditRecords, 'append'>;

const SOURCE_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

export function fillSourceConnectionRecords({ database, commits }: Parts, audit: Audit): SourceConnectionRecords {
  const append = (step: string, at: string, content: Readonly<Record<string, string | boolean | null>>): void =>
    audit.append({ mailId: null, at, step, content });
  const ofName = (name: string) => eq(sourceConnections.name, name);
  const read = (name: string) =>
    database.select().from(sourceConnections).where(ofName(name)).get() ??
    null; /** Answers and events. What is connected anew under the same name may be another shop. */
  const forgetTold = (name: string): void => {
    database.delete(sourceAnswers).where(eq(sourceAnswers.source, name)).run();
    database.delete(sourceEvents).where(eq(sourceEvents.source, name)).run();
  };

  return {
    save: ({ name, webhookId, sealed, ...rest }) =>
      commits.join(() => {
        if (!SOURCE_NAME.test(name)) throw new Error('a source is named by lower-case letters, digits and hyphens');
        const set = { ...rest, sealed: sealed === null ? null : Buffer.from(sealed) };
        database
          .insert(sourceConnections)
          .values({ name, webhookId, ...set })
          .onConflictDoUpdate({ target: sourceConnections.name, set })
          .run();
        forgetTold(name);
        database.delete(sourceStandings).where(eq(sourceStandings.name, name)).run();
        database.insert(sourceStandings).values({ name }).run();
        const { connector, keyId, isPrivateNetworkAllowed, connectedAt } = rest;
        append('connect_source', connectedAt, { source: name, connector, keyId, isPrivateNetworkAllowed });
      }),
    read,
    list: () => database.select().from(sourceConnections).orderBy(sql`rowid`).limit(limits.connecting.sourcesMax).all(),
    remove: (name, at) =>
      commits.join(() => {
        const known = read(name);
        if (known === null) return false;
        forgetTold(name);
        database.delete(sourceConnections).where(ofName(name)).run();
        append('disconnect_source', at, { source: name, connector: known.connector });
        return true;
      }),
    reseal: (name, { was, sealed, keyId, why, at }) =>
      commits.join(() => {
        const standing =
          was === null ? isNull(sourceConnections.sealed) : eq(sourceConnections.sealed, Buffer.from(was));
        const changed = database
          .update(sourceConnections)
          .set({ sealed: Buffer.from(sealed), keyId })
          .where(and(ofName(name), standing))
          .returning({ name: sourceConnections.name })
          .get();
        if (changed === undefined) return false;
        append('reseal_secret', at, { source: name, keyId, why });
        return true;
      }),
  };
}

export function fillSourceStandingRecords({ database, commits }: Parts, audit: Audit): SourceStandingRecords {
  const { name: _, ...columns } = getTableColumns(sourceStandings);
  const read = (name: string): SourceStanding | null =>
    database.select(columns).from(sourceStandings).where(eq(sourceStandings.name, name)).get() ?? null;
  return {
    read,
    note: (name, change, at) =>
      commits.join(() => {
        const known = read(name);
        if (known === null || Object.keys(change).length === 0) return;
        database.update(sourceStandings).set(change).where(eq(sourceStandings.name, name)).run();
        const { stoppedWhy: why } = change;
        if (why === undefined || why === known.stoppedWhy) return;
        audit.append({
          mailId: null,
          at,
          step: why === null ? 'use_source_again' : 'stop_source',
          content: { source: name, why },
        });
      }),
  };
}
