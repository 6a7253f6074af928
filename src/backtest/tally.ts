// What a back-test has counted so far, and the differences that it keeps to be looked at: bounded, whatever the number of mails.
import type { Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import type { MailId } from '../ports/records.ts';
import type { Change, Ending, HeldWhy, MailComparison } from './compare-mail.ts';
import type { Answered } from './find-answer.ts';
import type { MissingFacts } from './recorded-mail.ts';

/** One mail that the other settings end otherwise, or of which nothing is known. */
export interface Difference {
  readonly mailId: MailId;
  readonly mailbox: string;
  readonly receivedAt: string;
  readonly intent: Intent | null;
  readonly language: string | null;
  readonly answered: Answered;
  /** Empty where nothing is known. */
  readonly changes: readonly Change[];
  readonly today: Ending | null;
  readonly other: Ending | null;
  readonly missing: readonly MissingFacts[];
}

interface Group {
  readonly mails: number;
  readonly different: number;
}
export interface Summary {
  readonly done: number;
  readonly same: number;
  readonly different: number;
  /** Of the different ones, those of which the reply reads otherwise. */
  readonly otherReply: number;
  readonly unknown: number;
  /** Mails gone meanwhile. */
  readonly gone: number;
  readonly endings: readonly { readonly today: Ending; readonly other: Ending; readonly mails: number }[];
  /** What the other settings would have done, beside what people did. */
  readonly people: readonly { readonly other: Ending; readonly answered: Answered; readonly mails: number }[];
  readonly intents: readonly (Group & { readonly intent: Intent | null })[];
  readonly languages: readonly (Group & { readonly language: string | null })[];
  /** Of each mailbox what would leave by itself, and what the rules would send and it holds. */
  readonly mailboxes: readonly MailboxCount[];
  /** Why, with the other settings. */
  readonly held: readonly { readonly why: HeldWhy; readonly mails: number }[];
  readonly differencesKept: number;
}

export interface MailboxCount {
  readonly mailbox: string;
  readonly today: { readonly sent: number; readonly held: number };
  readonly other: { readonly sent: number; readonly held: number };
}

export interface Tally {
  /** null: the mail is gone. */
  add(comparison: MailComparison | null): void;
  summarize(): Summary;
  /** Newest first, those after this mail. */
  list(options: {
    readonly after: MailId | null;
    readonly show: 'different' | 'unknown';
    readonly limit: number;
  }): readonly Difference[];
}

/** Languages are read from mails, and a mail may name any. */
const LANGUAGES_MAX = 50;
const MAILBOXES_MAX = 200;

export function createTally(): Tally {
  const { differencesKept, unknownsKept } = limits.backTests;
  const counts = { done: 0, same: 0, different: 0, otherReply: 0, unknown: 0, gone: 0 };
  const endings = new Counts<{ today: Ending; other: Ending }>();
  const people = new Counts<{ other: Ending; answered: Answered }>();
  const intents = new Counts<{ intent: Intent | null }>();
  const languages = new Counts<{ language: string | null }>();
  const held = new Counts<{ why: HeldWhy }>();
  const mailboxes = countMailboxes();
  const different: Difference[] = [];
  const unknown: Difference[] = [];

  function add(comparison: MailComparison | null): void {
    counts.done += 1;
    if (comparison === null) {
      counts.gone += 1;
      return;
    }
    const { compared, intent, language, real } = comparison;
    if (compared === null) {
      counts.unknown += 1;
      if (unknown.length < unknownsKept) unknown.push(describe(comparison));
      return;
    }
    const { today, other, changes } = compared;
    const isDifferent = changes.length > 0;
    counts[isDifferent ? 'different' : 'same'] += 1;
    if (changes.includes('reply')) counts.otherReply += 1;
    endings.add({ today: today.ending, other: other.ending }, isDifferent);
    people.add({ other: other.ending, answered: real.answered }, isDifferent);
    if (other.heldWhy !== null) held.add({ why: other.heldWhy }, isDifferent);
    mailboxes.add(comparison.mailbox, today.ending, other.ending);
    intents.add({ intent }, isDifferent);
    languages.add({ language: languages.size < LANGUAGES_MAX ? language : null }, isDifferent);
    if (isDifferent && different.length < differencesKept) different.push(describe(comparison));
  }

  return {
    add,
    summarize: () => ({
      ...counts,
      endings: endings.list().map(({ different: _, ...count }) => count),
      people: people.list().map(({ different: _, ...count }) => count),
      intents: intents.list(),
      languages: languages.list(),
      mailboxes: mailboxes.list(),
      held: held.list().map(({ different: _, ...count }) => count),
      differencesKept: different.length,
    }),
    list({ after, show, limit }) {
      const from = show === 'different' ? different : unknown;
      const start = after === null ? 0 : from.findIndex(({ mailId }) => mailId < after);
      return start < 0 ? [] : from.slice(start, start + limit);
    },
  };
}

function countMailboxes() {
  const byName = new Map<string, Record<'today' | 'other', { sent: number; held: number }>>();
  return {
    add(mailbox: string, today: Ending, other: Ending): void {
      const known = byName.get(mailbox);
      if (known === undefined && byName.size >= MAILBOXES_MAX) return;
      const count = known ?? { today: { sent: 0, held: 0 }, other: { sent: 0, held: 0 } };
      byName.set(mailbox, count);
      for (const [side, ending] of [
        ['today', today],
        ['other', other],
      ] as const) {
        if (ending === 'send') count[side].sent += 1;
        if (ending === 'held') count[side].held += 1;
      }
    },
    list: (): readonly MailboxCount[] =>
      [...byName].map(([mailbox, { today, other }]) => ({ mailbox, today: { ...today }, other: { ...other } })),
  };
}

const describe = ({
  mailId,
  mailbox,
  receivedAt,
  intent,
  language,
  real,
  missing,
  compared,
}: MailComparison): Difference => ({
  mailId,
  mailbox,
  receivedAt,
  intent,
  language,
  answered: real.answered,
  changes: compared?.changes ?? [],
  today: compared?.today.ending ?? null,
  other: compared?.other.ending ?? null,
  missing,
});

/** How many mails there are of each key, most first, and how many of them differ. */
class Counts<Key extends object> {
  readonly #byKey = new Map<string, { readonly key: Key; mails: number; different: number }>();

  get size(): number {
    return this.#byKey.size;
  }

  add(key: Key, isDifferent: boolean): void {
    const name = JSON.stringify(key);
    const count = this.#byKey.get(name) ?? { key, mails: 0, different: 0 };
    this.#byKey.set(name, count);
    count.mails += 1;
    if (isDifferent) count.different += 1;
  }

  list(): readonly (Key & Group)[] {
    return [...this.#byKey.values()]
      .map(({ key, mails, different }) => ({ ...key, mails, different }))
      .sort((a, b) => b.different - a.different || b.mails - a.mails);
  }
}
