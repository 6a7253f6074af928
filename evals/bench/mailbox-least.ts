// The least that each provider's API makes possible for one mail, as a list of calls. Used by mailbox-costs.ts.
// Counted: one listing for each thing that others do (a mail arrives, a mark is set, a mail is sent), one reading of each mail that
// must be read, one writing for each change that must show, by the cheapest call that does it. Not counted: any check before or
// after a write, the listing of what we did ourselves, and a draft where the desk sends by itself (Waybill saves one all the same, so
// that nothing is sent twice).
import { UNITS } from '../../connectors/gmail/usage.ts';
import type { ProviderName } from './emulated-desk.ts';

export const OUTCOMES = [
  'send',
  'draft, approved by mark',
  'draft, sent by hand',
  'escalate, with a draft',
  'ignore',
] as const;
export type BenchedOutcome = (typeof OUTCOMES)[number];

type Calls = readonly string[];

const repeat = (call: string, times: number): Calls => Array.from({ length: times }, () => call);

const TAKE_IN: Readonly<Record<ProviderName, Calls>> = {
  gmail: ['history.list', 'messages.get'],
  outlook: ['GET delta of Inbox', 'GET $value'],
  // IDLE says that a mail came; one FETCH of what is new brings its bytes.
  imap: ['UID FETCH'],
};
const MARK: Readonly<Record<ProviderName, Calls>> = {
  gmail: ['messages.modify'],
  outlook: ['PATCH categories'],
  imap: ['UID STORE'],
};
const SEND: Readonly<Record<ProviderName, Calls>> = {
  gmail: ['messages.send'],
  outlook: ['POST reply'],
  imap: ['SMTP', 'APPEND to Sent'],
};
const DRAFT: Readonly<Record<ProviderName, Calls>> = {
  gmail: ['drafts.create'],
  outlook: ['POST createReply'],
  imap: ['APPEND to Drafts'],
};
/** The listing says which marks are set; on IMAP the server tells it unasked. */
const SEND_APPROVED: Readonly<Record<ProviderName, Calls>> = {
  gmail: ['history.list', 'drafts.send'],
  outlook: ['GET delta of Inbox', 'POST send'],
  imap: ['SMTP', 'SELECT Drafts', 'UID MOVE to Sent', 'SELECT INBOX'],
};
const NOTE_SENT: Readonly<Record<ProviderName, Calls>> = {
  gmail: ['history.list', 'messages.get'],
  outlook: ['GET delta of Sent Items', 'GET $value'],
  imap: ['SELECT Sent', 'UID FETCH', 'SELECT INBOX'],
};
/** Beside or instead of the listing by a cursor. */
const RECONCILE: Readonly<Record<ProviderName, Calls>> = {
  gmail: ['getProfile', ...repeat('messages.list', 2)],
  outlook: ['GET delta of Sent Items'],
  imap: ['UID SEARCH', 'SELECT Sent', 'UID SEARCH', 'SELECT INBOX'],
};

function listCalls(provider: ProviderName, outcome: BenchedOutcome): Calls {
  const [takeIn, mark] = [TAKE_IN[provider], MARK[provider]];
  switch (outcome) {
    case 'ignore':
      return takeIn;
    case 'escalate, with a draft':
      return [...takeIn, ...DRAFT[provider], ...mark];
    case 'send':
      return [...takeIn, ...SEND[provider], ...mark];
    case 'draft, approved by mark':
      return [...takeIn, ...DRAFT[provider], ...mark, ...SEND_APPROVED[provider], ...mark];
    case 'draft, sent by hand':
      return [...takeIn, ...DRAFT[provider], ...mark, ...NOTE_SENT[provider], ...mark];
  }
}

export interface Least {
  readonly calls: number;
  readonly units: number | null;
  readonly smtpSessions: number | null;
  readonly list: Calls;
}

export function findLeast(provider: ProviderName, outcome: BenchedOutcome, isReconciled: boolean): Least {
  const steady = listCalls(provider, outcome);
  const list = isReconciled ? [...RECONCILE[provider], ...(provider === 'gmail' ? steady.slice(1) : steady)] : steady;
  const smtpSessions = list.filter((call) => call === 'SMTP').length;
  const units: Readonly<Record<string, number>> = { ...UNITS, 'messages.send': 100 };
  return {
    calls: list.length - smtpSessions,
    units: provider === 'gmail' ? list.reduce((sum, call) => sum + (units[call] ?? 0), 0) : null,
    smtpSessions: provider === 'imap' ? smtpSessions : null,
    list,
  };
}
