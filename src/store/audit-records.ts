// The audit log: append-only, hash-chained, its head also kept outside the database. Fills ports/records.
import { randomBytes } from 'node:crypto';
import type { AuditEntry, AuditRecords, AuditVerdict } from '../ports/records.ts';
import { digestContent, GENESIS_HASH, hashLink } from './audit-chain.ts';
import { EMPTY_HEAD, type Head } from './audit-head.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { and, count, desc, eq, gt, gte, isNotNull, limitGiven, onlyOne, sql } from './drizzle.ts';
import { prepareInsertOfRows, type Values } from './hot-statements.ts';
import { audit, settings } from './schema.ts';
import { listAuditSteps, searchAudit } from './search-audit.ts';

/** Rows read at once by verify, so that its memory stays flat. */
const VERIFY_ROWS = 1_000;
/** The settings key that says that the head outside did not fit when the desk was opened for writing; its value says how. */
export const HEAD_CONFLICT_KEY = 'audit_head_conflict';

type Row = typeof audit.$inferSelect;

function prepare(database: DeskDatabase) {
  const ofMail = eq(audit.mailId, sql.placeholder('mailId'));
  return {
    head: database
      .select({ seq: audit.seq, hash: audit.hash })
      .from(audit)
      .orderBy(desc(audit.seq))
      .limit(onlyOne())
      .prepare(),
    bySeq: database
      .select({ hash: audit.hash })
      .from(audit)
      .where(eq(audit.seq, sql.placeholder('seq')))
      .prepare(),
    insert: prepareInsertOfRows(
      database,
      {
        seq: sql.placeholder('seq'),
        mailId: sql.placeholder('mailId'),
        at: sql.placeholder('at'),
        step: sql.placeholder('step'),
        content: sql.placeholder('content'),
        salt: sql.placeholder('salt'),
        digest: sql.placeholder('digest'),
        previousHash: sql.placeholder('previousHash'),
        hash: sql.placeholder('hash'),
      },
      (rows) => database.insert(audit).values(rows),
    ),
    ofMail: database.select().from(audit).where(ofMail).orderBy(audit.seq).prepare(),
    range: database
      .select()
      .from(audit)
      .where(gte(audit.seq, sql.placeholder('fromSeq')))
      .orderBy(audit.seq)
      .limit(limitGiven('limit'))
      .prepare(),
    after: database
      .select()
      .from(audit)
      .where(gt(audit.seq, sql.placeholder('seq')))
      .orderBy(audit.seq)
      .limit(VERIFY_ROWS)
      .prepare(),
    countLiving: database
      .select({ entries: count() })
      .from(audit)
      .where(and(ofMail, isNotNull(audit.salt)))
      .prepare(),
    erase: database.update(audit).set({ content: null, salt: null }).where(ofMail).prepare(),
    conflict: database
      .select({ value: settings.value })
      .from(settings)
      .where(eq(settings.key, HEAD_CONFLICT_KEY))
      .prepare(),
  };
}
type Statements = ReturnType<typeof prepare>;

/** Salts are cut from random bytes fetched many at a time: a call for 16 bytes alone costs more than the hash. */
const SALT_BYTES = 16;
let salts = Buffer.alloc(0);
function takeSalt(): Buffer {
  if (salts.length === 0) salts = randomBytes(SALT_BYTES * 256);
  const salt = salts.subarray(0, SALT_BYTES);
  salts = salts.subarray(SALT_BYTES);
  return salt;
}

const readEnd = (statements: Statements): Head => statements.head.get() ?? EMPTY_HEAD;

const toEntry = ({ salt: _, ...entry }: Row): AuditEntry => entry;

/** What is wrong with a row that should follow `before`, or null. */
function findFault(row: Row, before: Head): string | null {
  if (row.seq !== before.seq + 1) return `the entry after ${before.seq} is ${row.seq}: entries are missing`;
  if (row.previousHash !== before.hash) return 'it does not follow the entry before it';
  if (row.hash !== hashLink(row)) return 'its hash is not that of its fields';
  if (row.content === null && row.salt === null) return null;
  if (row.content === null || row.salt === null) return 'content and salt were not erased together';
  return row.digest === digestContent(row.salt, row.content) ? null : 'its content is not what was written';
}

/** What is wrong with the head kept outside, seen from the database, or null. A crash may leave it behind, never ahead. */
function findHeadFault(statements: Statements, outside: Head | 'missing' | 'unreadable', place: string): string | null {
  const head = readEnd(statements);
  if (outside === 'missing') return head.seq === 0 ? null : `the head kept outside the database (${place}) is missing`;
  if (outside === 'unreadable') return `the head kept outside the database (${place}) cannot be read`;
  if (outside.seq > head.seq) {
    return `the log ends at entry ${head.seq}, but its head outside the database (${place}) is entry ${outside.seq}: the tail was cut`;
  }
  const hash = outside.seq === 0 ? GENESIS_HASH : statements.bySeq.get({ seq: outside.seq })?.hash;
  if (hash === outside.hash) return null;
  return `entry ${outside.seq} is not the one whose hash is kept outside the database (${place})`;
}

function* verifyInSteps(
  statements: Statements,
  { read, place }: Pick<StoreParts['auditHead'], 'read' | 'place'>,
): Generator<number, AuditVerdict> {
  let before = EMPTY_HEAD;
  let erased = 0;
  for (
    let rows = statements.after.all({ seq: Number.MIN_SAFE_INTEGER });
    rows.length > 0;
    rows = statements.after.all({ seq: before.seq })
  ) {
    for (const row of rows) {
      const why = findFault(row, before);
      if (why !== null) return { kind: 'broken', seq: row.seq, why };
      if (row.salt === null) erased += 1;
      before = row;
    }
    yield before.seq;
  }
  const why = statements.conflict.get()?.value ?? findHeadFault(statements, read(), place);
  if (why !== null) return { kind: 'broken', seq: before.seq, why };
  return { kind: 'intact', entries: before.seq, erased, head: before.hash };
}

function verify(...given: Parameters<typeof verifyInSteps>): AuditVerdict {
  const steps = verifyInSteps(...given);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Appends to the log's end, which it keeps in mind: a desk has one writer, so only a rollback can change it behind its back. */
function prepareAppend(statements: Statements, commits: Pick<StoreParts['commits'], 'countRollbacks'>) {
  let end: Head | null = null;
  let rollbacks = 0;

  function findEnd(): Head {
    if (rollbacks !== commits.countRollbacks()) end = null;
    rollbacks = commits.countRollbacks();
    end ??= readEnd(statements);
    return end;
  }

  function append(entries: Parameters<AuditRecords['appendAll']>[0]): void {
    let last = findEnd();
    const rows: Values[] = [];
    for (const { mailId, at, step, content } of entries) {
      const json = JSON.stringify(content) ?? 'null';
      const salt = takeSalt();
      const digest = digestContent(salt, json);
      const seq = last.seq + 1;
      const previousHash = last.hash;
      const hash = hashLink({ seq, mailId, at, step, digest, previousHash });
      rows.push({ seq, mailId, at, step, content: json, salt, digest, previousHash, hash });
      last = { seq, hash };
    }
    statements.insert(rows);
    end = last;
  }

  return { findEnd, append };
}

export interface AuditLog {
  readonly records: AuditRecords;
  /** The newest entry in the database. */
  readHead(): Head;
  /** What is wrong with the head outside, or null. Asked once, when the desk is opened. */
  findHeadFault(): string | null;
}

export function fillAuditRecords({ database, commits, auditHead }: Omit<StoreParts, 'blobs'>): AuditLog {
  const statements = prepare(database);
  const { findEnd, append } = prepareAppend(statements, commits);
  const records: AuditRecords = {
    append: (entry) => commits.join(() => append([entry])),
    appendAll: (entries) => commits.join(() => append(entries)),
    show: (mailId) => statements.ofMail.all({ mailId }).map(toEntry),
    list: (range) => statements.range.all({ ...range }).map(toEntry),
    erase: (mailId) =>
      commits.join(() => {
        const erased = statements.countLiving.get({ mailId })?.entries ?? 0;
        if (erased > 0) statements.erase.run({ mailId });
        return erased;
      }),
    search: (query) => searchAudit(database, query),
    listSteps: () => listAuditSteps(database),
    verify: () => verify(statements, auditHead),
    verifyInSteps: () => verifyInSteps(statements, auditHead),
  };
  return {
    records,
    readHead: findEnd,
    findHeadFault: () => findHeadFault(statements, auditHead.read(), auditHead.place),
  };
}
