// Trying settings on past mail: one test at a time a desk, kept in memory until the next one. It goes on mail by mail in the desk's own process,
// whose every other task has its turn in between: the settings are then the very objects that the desk works by, no second classifier takes
// memory, and the mail that is looked at costs the others no more than handling it did. Nothing is written, sent or asked of the world.
import { randomUUID } from 'node:crypto';
import type { Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { seesMailbox } from '../domain/rights.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { LiveSettings } from '../pipeline/live-settings.ts';
import { nextTurn } from '../pipeline/work-through.ts';
import type { MailId } from '../ports/records.ts';
import type { SettingContent } from '../ports/settings-releases.ts';
import { type Comparing, compareMail, compareOn, type MailComparison } from './compare-mail.ts';
import { findParting } from './find-parting.ts';
import { createTally, type Summary, type Tally } from './tally.ts';

export const BACK_TEST_STATES = ['running', 'done', 'stopped', 'failed'] as const;

export interface BackTest {
  readonly id: string;
  readonly state: (typeof BACK_TEST_STATES)[number];
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** The person's name. */
  readonly by: string;
  readonly changes: readonly Pick<SettingContent, 'part' | 'name'>[];
  /** Those of which its mails are; null is all. */
  readonly mailboxes: readonly string[] | null;
  readonly total: number;
  /** What these mailboxes send by themselves, as they were set when it began. */
  readonly sends: readonly { readonly mailbox: string; readonly intents: readonly Intent[] }[];
  readonly summary: Summary;
}

export interface BackTestRequest {
  readonly changes: readonly SettingContent[];
  /** How far back: days, or the newest mails. */
  readonly reach: { readonly days: number } | { readonly mails: number };
  readonly mailboxes: readonly string[] | null;
  readonly by: string;
}
export type StartFault = { readonly kind: 'running' } | { readonly kind: 'faulty'; readonly faults: readonly string[] };

export interface BackTests {
  /** In the place of one that has ended. */
  start(request: BackTestRequest): Promise<Result<BackTest, StartFault>>;
  /** The one that runs or ended last. */
  readCurrent(): BackTest | null;
  /** null where it is not the current one. */
  listDifferences(id: string, options: Parameters<Tally['list']>[0]): ReturnType<Tally['list']> | null;
  /** One mail with all its words, walked again; null where there is no such mail or test. */
  compare(id: string, mailId: MailId): Promise<MailComparison | null>;
  /** Resolves when it is still. */
  stop(id: string): Promise<void>;
  /** Nothing is begun any more; a mail that is looked at may end behind it. */
  close(): void;
}

interface Running {
  readonly about: Omit<BackTest, 'state' | 'endedAt' | 'summary'>;
  readonly comparing: Comparing;
  readonly tally: Tally;
  readonly stopping: AbortController;
  state: BackTest['state'];
  endedAt: string | null;
  ended: Promise<void>;
}

export function createBackTests(desk: DeskPorts, settings: LiveSettings): BackTests {
  let current: Running | null = null;
  let isStarting = false;
  const find = (id: string): Running | null => (current?.about.id === id ? current : null);

  async function start(request: BackTestRequest): Promise<Result<BackTest, StartFault>> {
    if (isStarting || current?.state === 'running') return failed({ kind: 'running' });
    isStarting = true;
    try {
      const other = await settings.tryOut(request.changes);
      if (!other.ok) return failed({ kind: 'faulty', faults: other.error });
      const today = settings.current;
      const parting = findParting(today, other.value);
      current = begin(desk, request, compareOn(desk, { today, other: other.value, parting }));
      return ok(describe(current));
    } finally {
      isStarting = false;
    }
  }

  return {
    start,
    readCurrent: () => current && describe(current),
    listDifferences: (id, options) => find(id)?.tally.list(options) ?? null,
    async compare(id, mailId) {
      const test = find(id);
      return test && compareMail(mailId, test.comparing);
    },
    async stop(id) {
      const test = find(id);
      test?.stopping.abort();
      await test?.ended;
    },
    close: () => current?.stopping.abort(),
  };
}

function begin(desk: DeskPorts, { reach, mailboxes, changes, by }: BackTestRequest, comparing: Comparing): Running {
  const { records, clock } = desk;
  const startedAt = clock.now();
  const { mailsMax } = limits.backTests;
  const since = 'days' in reach ? new Date(Date.parse(startedAt) - reach.days * 24 * 3_600_000).toISOString() : null;
  const limit = 'mails' in reach ? Math.min(reach.mails, mailsMax) : mailsMax;
  const mailIds = records.mails.listArrivedIds({ since, mailboxes, limit });
  const test: Running = {
    about: {
      id: randomUUID(),
      startedAt,
      by,
      mailboxes,
      total: mailIds.length,
      changes: changes.map(({ part, name }) => ({ part, name })),
      sends: records.watches
        .list()
        .filter(({ mailbox }) => seesMailbox(mailboxes, mailbox))
        .map(({ mailbox, sendsIntents }) => ({ mailbox, intents: sendsIntents })),
    },
    comparing,
    tally: createTally(),
    stopping: new AbortController(),
    state: 'running',
    endedAt: null,
    ended: Promise.resolve(),
  };
  test.ended = walkAll(mailIds, test)
    .then(
      () => (test.stopping.signal.aborted ? 'stopped' : 'done'),
      () => 'failed' as const,
    )
    .then((state) => {
      test.state = state;
      test.endedAt = clock.now();
    });
  return test;
}

/** Throws where the store fails. */
async function walkAll(mailIds: readonly MailId[], { comparing, tally, stopping }: Running): Promise<void> {
  for (const mailId of mailIds) {
    await nextTurn();
    if (stopping.signal.aborted) return;
    tally.add(await compareMail(mailId, comparing));
  }
}

const describe = ({ about, state, endedAt, tally }: Running): BackTest => ({
  ...about,
  state,
  endedAt,
  summary: tally.summarize(),
});
