// Puts the repositories together to the Records of one desk, on whichever runtime's SQLite. Called by better-sqlite3.ts and durable-object.ts.
import { limits } from '../domain/limits.ts';
import type { Records } from '../ports/records.ts';
import { fillActionRecords } from './action-records.ts';
import type { AuditHead } from './audit-head.ts';
import { fillAuditRecords, HEAD_CONFLICT_KEY } from './audit-records.ts';
import type { BlobFiles } from './blob-files.ts';
import { fillCommitmentRecords } from './commitment-records.ts';
import { fillConnectionRecords } from './connection-records.ts';
import { fillConsentRecords } from './consent-records.ts';
import { fillCorrectionRecords } from './correction-records.ts';
import type { DeskDatabase } from './database.ts';
import { fillDeskModelRecords } from './desk-model-records.ts';
import { fillDeskSecretRecords } from './desk-secret-records.ts';
import { fillFigureRecords } from './figure-records.ts';
import { followFigures } from './follow-figures.ts';
import { followQueue } from './follow-queue.ts';
import type { CommitOptions, GroupCommit } from './group-commit.ts';
import { fillKnowledgeRecords } from './knowledge-records.ts';
import { fillLedgerRecords } from './ledger-records.ts';
import { fillMailRecords } from './mail-records.ts';
import { fillMatterRecords } from './matter-records.ts';
import { fillModelUsageRecords } from './model-usage-records.ts';
import { fillNoticeRecords } from './notice-records.ts';
import { fillPrivacyRecords } from './privacy-records.ts';
import { fillProposalRecords } from './proposal-records.ts';
import { fillQueueRecords } from './queue-records.ts';
import { fillRunRecords } from './run-records.ts';
import { fillSatisfactionRecords } from './satisfaction-records.ts';
import { fillSettingsRecords } from './settings-records.ts';
import { fillSettingsReleaseRecords } from './settings-release-records.ts';
import { fillSourceAnswerRecords } from './source-answer-records.ts';
import { fillSourceEventRecords } from './source-event-records.ts';
import { fillSourceConnectionRecords, fillSourceStandingRecords } from './source-records.ts';
import { explainErrors, explainStoreError } from './store-error.ts';
import { fillUnwrittenRecords } from './unwritten-records.ts';
import { fillWatchRecords } from './watch-records.ts';
import { fillWorkRecords } from './work-records.ts';

export interface Storage {
  /** Named in errors. */
  readonly file: string;
  readonly database: DeskDatabase;
  /** Called once. */
  readonly createCommits: (options: CommitOptions) => GroupCommit;
  readonly blobs: BlobFiles | null;
  readonly auditHead: AuditHead;
  readonly isReadOnly: boolean;
  readonly measure: Records['measure'];
  /** Called once, when nothing more is written. */
  readonly close: () => void;
}

/** A head outside that does not fit is evidence: it stays as it is, and the desk remembers what was wrong. */
function followHead(audit: ReturnType<typeof fillAuditRecords>, records: Pick<Records, 'settings'>, storage: Storage) {
  if (storage.isReadOnly) return () => {};
  const start = audit.readHead();
  if (start.seq === 0 && storage.auditHead.read() === 'missing') storage.auditHead.start(start);
  const fault = records.settings.read(HEAD_CONFLICT_KEY) ?? audit.findHeadFault();
  if (fault !== null) {
    records.settings.write(HEAD_CONFLICT_KEY, fault);
    return () => {};
  }
  let keptSeq = start.seq;
  if (start.seq > 0) storage.auditHead.keep(start);
  return () => {
    const head = audit.readHead();
    if (head.seq === keptSeq) return;
    keptSeq = head.seq;
    storage.auditHead.keep(head);
  };
}

export function fillRecords(storage: Storage): Records {
  const { file, database, blobs, auditHead } = storage;
  const explain = (error: unknown) => explainStoreError(error, file);
  let afterCommit = () => {};
  const commits = storage.createCommits({
    afterCommit: () => afterCommit(),
    explain,
    groupMax: limits.store.groupCommitMax,
  });
  const queue = followQueue({ database, commits });
  const figures = followFigures(database);
  const parts = { database, commits, blobs, auditHead, queue, figures };
  const audit = fillAuditRecords(parts);
  const mails = fillMailRecords(parts);
  const records = {
    mails: explainErrors(mails, file),
    privacy: explainErrors(fillPrivacyRecords(parts, audit.records, mails), file),
    work: explainErrors(fillWorkRecords(parts), file),
    runs: explainErrors(fillRunRecords(parts), file),
    ledger: explainErrors(fillLedgerRecords(parts), file),
    notices: explainErrors(fillNoticeRecords(parts), file),
    consents: explainErrors(fillConsentRecords(parts, audit.records), file),
    commitments: explainErrors(fillCommitmentRecords(parts, audit.records), file),
    unwritten: explainErrors(fillUnwrittenRecords(parts), file),
    actions: explainErrors(fillActionRecords(parts, audit.records), file),
    audit: explainErrors(audit.records, file),
    satisfaction: explainErrors(fillSatisfactionRecords(parts, audit.records), file),
    settings: explainErrors(fillSettingsRecords(parts), file),
    corrections: explainErrors(fillCorrectionRecords(parts, audit.records), file),
    deskModels: explainErrors(fillDeskModelRecords(parts, audit.records), file),
    proposals: explainErrors(fillProposalRecords(parts, audit.records), file),
    matters: explainErrors(fillMatterRecords(parts, audit.records), file),
    queue: explainErrors(fillQueueRecords(parts, audit.records), file),
    figures: explainErrors(fillFigureRecords(parts), file),
    watches: explainErrors(fillWatchRecords(parts, audit.records), file),
    deskSecrets: explainErrors(fillDeskSecretRecords(parts, audit.records), file),
    modelUsage: explainErrors(fillModelUsageRecords(parts), file),
    knowledge: explainErrors(fillKnowledgeRecords(parts, audit.records), file),
    sourceAnswers: explainErrors(fillSourceAnswerRecords(parts), file),
    settingsReleases: explainErrors(fillSettingsReleaseRecords(parts, audit.records), file),
    connections: explainErrors(fillConnectionRecords(parts, audit.records), file),
    sourceConnections: explainErrors(fillSourceConnectionRecords(parts, audit.records), file),
    sourceStandings: explainErrors(fillSourceStandingRecords(parts, audit.records), file),
    sourceEvents: explainErrors(fillSourceEventRecords(parts), file),
  };
  const keepHead = followHead(audit, records, storage);
  afterCommit = () => {
    keepHead();
    queue.announce();
  };
  if (!storage.isReadOnly) queue.judgeAll();

  async function closeOnce(): Promise<void> {
    commits.close();
    try {
      await auditHead.settle();
    } catch (error) {
      throw explain(error);
    } finally {
      storage.close();
    }
  }
  let closing: Promise<void> | null = null;

  return {
    ...records,
    measure: storage.measure,
    write: commits.write,
    apply: commits.apply,
    close: () => {
      closing ??= closeOnce();
      return closing;
    },
  };
}
