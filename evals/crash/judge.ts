// Compares the servers' own journals with the desk's records: one outcome a mail, nothing lost, no token sent twice, one draft of ours
// a thread, and marks that say what is so. Called by main.ts. It asks the servers what left; the desk only, what it believes.
import type { Mark } from '../../src/ports/mailbox.ts';
import { type Journal, type MailServer, readHeaderOf, type ServerName } from './mail-server.ts';
import { type DeskEntry, type DeskMail, readEntries, readMails } from './read-desk.ts';

export interface Verdict {
  readonly violations: readonly string[];
  /** How many mails ended so, by the servers' journals. */
  readonly ends: ReadonlyMap<string, number>;
  /** All of them; those whose sending began are held against the sends. */
  readonly unknown: readonly DeskEntry[];
  /** Tokens of what left, by the servers' journals. */
  readonly left: ReadonlySet<string>;
  /** Entries whose sending began, by mailbox. */
  readonly sends: ReadonlyMap<ServerName, number>;
}

interface Case {
  readonly server: ServerName;
  readonly messageId: string;
  readonly mail: DeskMail;
  readonly entry: DeskEntry | null;
  readonly sends: number;
  readonly drafts: number;
  readonly marks: readonly Mark[];
}

export async function judge(
  database: string,
  servers: readonly MailServer[],
  delivered: readonly { readonly server: MailServer; readonly raw: Uint8Array }[],
): Promise<Verdict> {
  const violations: string[] = [];
  const ends = new Map<string, number>();
  const [entries, mails] = [readEntries(database), readMails(database)];
  const journals = new Map<ServerName, Journal>();
  for (const server of servers) journals.set(server.name, await server.readJournal());
  for (const [name, journal] of journals) violations.push(...judgeJournal(name, journal, entries));
  const mailsById = Map.groupBy(mails, ({ mailbox, messageId }) => `${mailbox} ${messageId}`);
  const entriesByMail = Map.groupBy(entries, ({ mailId }) => mailId);
  for (const { server, raw } of delivered) {
    const { messageId } = readHeaderOf(raw);
    const [mail, ...twins] = mailsById.get(`${server.name} ${messageId}`) ?? [];
    const journal = journals.get(server.name);
    if (!mail || !journal) {
      violations.push(`lost: ${server.name} ${messageId} is not in the desk`);
      continue;
    }
    const ofMail = entriesByMail.get(mail.id) ?? [];
    const living = ofMail.filter(({ isLiving }) => isLiving === 1);
    if (twins.length > 0 || living.length > 1)
      violations.push(
        `two outcomes: ${server.name} ${messageId} has ${twins.length + 1} mails, ${living.length} replies`,
      );
    const tokens = new Set(ofMail.map(({ token }) => token));
    const count = (list: readonly string[]) => list.filter((token) => tokens.has(token)).length;
    const one: Case = {
      server: server.name,
      messageId,
      mail,
      entry: living[0] ?? ofMail.at(-1) ?? null,
      sends: count(journal.sendsByUs) + count(journal.sendsByPeople),
      drafts: journal.drafts.filter(({ token }) => tokens.has(token)).length,
      marks: journal.marks.get(messageId) ?? [],
    };
    violations.push(...judgeCase(one).map((why) => `${why}: ${describe(one)}`));
    const end = endOf(one);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const tried = entries.filter(({ wasTried }) => wasTried === 1);
  return {
    violations,
    ends,
    left: new Set([...journals.values()].flatMap(({ sendsByUs, sendsByPeople }) => [...sendsByUs, ...sendsByPeople])),
    unknown: entries.filter(({ state }) => state === 'unknown'),
    sends: new Map([...Map.groupBy(tried, ({ mailbox }) => mailbox)].map(([name, list]) => [name, list.length])),
  };
}

const endOf = ({ mail, sends, drafts }: Case): string =>
  sends > 0 ? 'sent' : drafts > 0 ? 'draft' : mail.workState === 'set_aside' ? 'set aside' : (mail.outcome ?? 'none');

const describe = ({ server, messageId, mail, entry, sends, drafts, marks }: Case): string =>
  `${server} mail ${mail.id} ${messageId} (${mail.workState}, ${mail.outcome}${mail.reason ? `, ${mail.reason}` : ''}): ` +
  `entry ${entry?.state ?? 'none'}${entry?.detail ? ` (${entry.detail})` : ''}, ${sends} sends, ${drafts} drafts, marks ${marks.join(', ') || 'none'}`;

/** What holds for a server whatever the desk believes. */
function judgeJournal(name: ServerName, journal: Journal, entries: readonly DeskEntry[]): string[] {
  const violations: string[] = [];
  const known = new Set(entries.filter(({ mailbox }) => mailbox === name).map(({ token }) => token));
  const sent = [...journal.sendsByUs, ...journal.sendsByPeople];
  for (const [token, list] of Map.groupBy(sent, (one) => one))
    if (list.length > 1) violations.push(`sent ${list.length} times: ${name} ${token}`);
  for (const [thread, drafts] of Map.groupBy(journal.drafts, ({ answers }) => answers))
    if (drafts.length > 1) violations.push(`${drafts.length} drafts in a thread: ${name} ${thread}`);
  for (const token of new Set([...sent, ...journal.drafts.map((draft) => draft.token)]))
    if (!known.has(token)) violations.push(`unknown to the desk: ${name} ${token}`);
  return violations;
}

/** What the ledger says must be what lies there. Names of what is wrong. */
function judgeCase({ mail, entry, sends, drafts, marks }: Case): string[] {
  const wrong: string[] = [];
  const expect = (isSo: boolean, otherwise: string): void => void (isSo || wrong.push(otherwise));
  const has = (mark: Mark): boolean => marks.includes(mark);
  expect(mail.workState === 'finished', 'not finished');
  expect(mail.outcome !== null, 'no outcome');
  const isOpen = has('Waybill/To approve') || has('Waybill/Escalated') || has('Waybill/Outdated');
  switch (entry?.state) {
    case undefined:
      expect(sends + drafts === 0, 'a reply without a record');
      expect(mail.outcome !== 'send' && mail.outcome !== 'draft', 'a reply is lost');
      if (mail.outcome === 'escalate') expect(has('Waybill/Escalated'), 'escalated without a mark');
      break;
    case 'sent':
      expect(sends === 1 && drafts === 0, 'recorded as sent');
      expect(has('Waybill/Sent') && !isOpen, 'sent, and marked otherwise');
      break;
    case 'failed':
      expect(sends === 0 && drafts === 0, 'recorded as failed');
      expect(has('Waybill/Escalated'), 'no draft, and nobody is told');
      break;
    case 'drafted':
      expect(sends === 0 && drafts === 1, 'recorded as drafted');
      expect(isOpen, 'a draft without a mark');
      expect(!has('Waybill/Sent'), 'a draft, and marked as sent');
      break;
    case 'unknown':
      expect(sends + drafts <= 2 && sends <= 1, 'recorded as unknown');
      expect(isOpen, 'unknown without a mark');
      break;
    case 'rejected':
    case 'withdrawn':
      expect(sends === 0 && drafts === 0, `recorded as ${entry.state}`);
      expect(!isOpen || has('Waybill/Escalated'), `${entry.state}, and marked as open`);
      break;
    default:
      wrong.push(`still ${entry?.state}`);
  }
  return wrong;
}
