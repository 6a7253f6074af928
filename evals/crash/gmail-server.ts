// The emulated Gmail of the crash test, with the hands of the people who work in it. Called by main.ts.
import type { EmulatedAccount, StoredMessage } from '../../connectors/gmail/emulator/account.ts';
import { type Fault, openEmulatedGmail } from '../../connectors/gmail/emulator/server.ts';
import { MARKS, type Mark } from '../../src/ports/mailbox.ts';
import {
  ADDRESS,
  composeAnswer,
  type Deed,
  drawFault,
  type FaultKind,
  type MailServer,
  type OurDraft,
  ourDraftsIn,
  readHeaderOf,
  SLOW_MS,
  tokensOf,
  withLine,
} from './mail-server.ts';

const TOKEN = 'crash-test-token';

/** So few that most drafts of the run still come. */
const DRAFTS_REFUSED_MAX = 3;
const NO_DRAFT: Fault = { method: 'drafts.create', answer: { status: 400, reason: 'invalidArgument' } };

const FAULT_OF: Readonly<Record<FaultKind, (method: string) => Fault>> = {
  refused: (method) => ({ method, answer: { status: 503 } }),
  answer_lost: (method) => ({ method, when: 'after', isCut: true }),
  rate_limited: (method) => ({
    method,
    answer: { status: 429, reason: 'rateLimitExceeded', headers: { 'retry-after': '1' } },
  }),
  slow: (method) => ({ method, when: 'after', delayMs: SLOW_MS }),
  cut: (method) => ({ method, isCut: true }),
};

export interface GmailServer extends MailServer {
  readonly access: { readonly url: string; readonly token: string };
  /** The next few drafts are refused, or no longer. */
  refuseDrafts(isOn: boolean): void;
}

export async function startGmailServer(): Promise<GmailServer> {
  const gmail = await openEmulatedGmail();
  const account = gmail.openAccount(ADDRESS);
  account.tokens.add(TOKEN);
  const sentByPeople = new Set<string>();
  let draftsToRefuse = 0;
  const listDrafts = (): OurDraft[] =>
    [...account.drafts].flatMap(([ref, messageId]) => {
      const message = account.messages.get(messageId);
      if (!message || message.labelIds.has('TRASH')) return [];
      return ourDraftsIn(ref, message.raw);
    });
  return {
    name: 'gmail',
    access: { url: gmail.url, token: TOKEN },
    async deliver(raw) {
      account.insert(Buffer.from(raw), ['INBOX', 'UNREAD']);
    },
    setFaults(chance) {
      gmail.chance =
        chance &&
        ((method) => {
          if (method !== NO_DRAFT.method || draftsToRefuse === 0) return drawFault(chance, FAULT_OF)?.(method);
          draftsToRefuse -= 1;
          return NO_DRAFT;
        });
    },
    refuseDrafts(isOn) {
      draftsToRefuse = isOn ? DRAFTS_REFUSED_MAX : 0;
    },
    listDrafts: async () => listDrafts(),
    async doDeed(deed, draft) {
      const sent = doDeed(account, deed, draft);
      if (sent !== null) sentByPeople.add(sent);
    },
    async readJournal() {
      const sent = [...account.messages.values()].filter(({ labelIds }) => labelIds.has('SENT'));
      const rawsOf = (messages: readonly StoredMessage[]) => messages.map(({ raw }) => raw);
      const sendsByUs = tokensOf(rawsOf(sent.filter(({ id }) => !sentByPeople.has(id))));
      const done = gmail.countDone(account, 'drafts.send');
      if (done !== sendsByUs.length)
        throw new Error(`the emulated Gmail did ${done} sends and holds ${sendsByUs.length} of them`);
      return {
        sendsByUs,
        sendsByPeople: tokensOf(rawsOf(sent.filter(({ id }) => sentByPeople.has(id)))),
        drafts: listDrafts(),
        marks: new Map(
          [...account.messages.values()]
            .filter(({ labelIds }) => labelIds.has('INBOX'))
            .map(({ raw, labelIds }) => [readHeaderOf(raw).messageId, marksOf(account, labelIds)]),
        ),
      };
    },
    stop: () => gmail.close(),
  };
}

function marksOf(account: EmulatedAccount, labelIds: ReadonlySet<string>): readonly Mark[] {
  const names = new Set([...labelIds].map((id) => account.labels.get(id)));
  return MARKS.filter((mark) => names.has(mark));
}

/** The id of what was sent by it. */
function doDeed(account: EmulatedAccount, deed: Deed, { ref, answers }: OurDraft): string | null {
  const draft = account.messages.get(account.drafts.get(ref) ?? '');
  const customers = [...account.messages.values()].find(({ raw }) => readHeaderOf(raw).messageId === answers);
  if (!draft || !customers) return null;
  const mark = (name: Mark): void => {
    if (![...account.labels.values()].includes(name)) account.createLabel(name);
    account.modify(customers.id, [account.labelIdOf(name)], []);
  };
  if (deed === 'approve') mark('Waybill/Approve');
  if (deed === 'reject') mark('Waybill/Reject');
  if (deed === 'discard') account.trash(draft.id);
  if (deed === 'edit') account.updateDraft(ref, Buffer.from(withLine(draft.raw)));
  if (deed === 'send') return account.sendDraft(ref).id;
  return deed === 'answer' ? account.insert(Buffer.from(composeAnswer(customers.raw)), ['SENT']).id : null;
}
