// The Dovecot and the submission server of the crash test, with a proxy between that cuts connections, and the hands of the people
// who work there with a mail client of their own. Called by main.ts.
import type { ImapFlow } from 'imapflow';
import { PASSWORD, startDovecot } from '../../connectors/imap/emulator/dovecot.ts';
import { connectAs } from '../../connectors/imap/emulator/person.ts';
import { type SmtpFault, startSmtp } from '../../connectors/imap/emulator/smtp.ts';
import { startProxy } from '../../connectors/imap/imap-proxy-fixture.ts';
import { keywordOf } from '../../connectors/imap/translate.ts';
import { MARKS, type Mark } from '../../src/ports/mailbox.ts';
import {
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

/** What SMTP can do wrong; a slow answer and a cut are the same words there. */
const SMTP_FAULT_OF: Readonly<Record<FaultKind, SmtpFault>> = {
  refused: { at: 'data', code: 451 },
  answer_lost: { at: 'drop' },
  rate_limited: { at: 'recipient', code: 451 },
  slow: { at: 'slow', ms: SLOW_MS },
  cut: { at: 'hang-up' },
};
/** Commands that do or read something; a login that is cut says nothing new. */
const WORK = /^\S+ (?:UID )?(?:APPEND|STORE|SEARCH|FETCH|MOVE|COPY|EXPUNGE|SELECT|EXAMINE)\b/im;

export interface ImapServer extends MailServer {
  readonly access: {
    readonly imapPort: number;
    readonly smtpPort: number;
    readonly user: string;
    readonly password: string;
  };
  /** The submission server says No to every mail. */
  refuseMail(isOn: boolean): void;
}

interface Mail {
  readonly uid: number;
  readonly raw: Buffer;
  readonly flags: ReadonlySet<string>;
}

export async function startImapServer(): Promise<ImapServer> {
  const dovecot = await startDovecot();
  const smtp = await startSmtp();
  const proxy = await startProxy(dovecot.port);
  const user = dovecot.newUser();
  let client = await connectAs(dovecot, user);
  const sentByPeople: string[] = [];
  let refusesMail = false;
  // One after the other: a mail client has one folder open at a time.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(async () => {
      // Nobody does anything for minutes while the desk comes to rest.
      if (!client.usable) client = await connectAs(dovecot, user);
      return work();
    });
    last = next.catch(() => undefined);
    return next;
  };
  return {
    name: 'imap',
    access: { imapPort: proxy.port, smtpPort: smtp.port, user, password: PASSWORD },
    deliver: (raw) => inTurn(async () => void (await client.append('INBOX', Buffer.from(raw)))),
    setFaults(chance) {
      proxy.chance = chance && cutByChance(chance);
      smtp.chance =
        chance &&
        (() => {
          return refusesMail ? SMTP_FAULT_OF.refused : drawFault(chance, SMTP_FAULT_OF);
        });
    },
    refuseMail(isOn) {
      refusesMail = isOn;
    },
    listDrafts: () => inTurn(async () => draftsAmong(await readFolder(client, 'Drafts'))),
    doDeed: (deed, draft) =>
      inTurn(async () => {
        if (await doDeed(client, deed, draft)) sentByPeople.push(draft.token);
      }),
    readJournal: () =>
      inTurn(async () => ({
        sendsByUs: tokensOf(smtp.received.map(({ raw }) => raw)),
        sendsByPeople: sentByPeople,
        drafts: draftsAmong(await readFolder(client, 'Drafts')),
        marks: new Map(
          (await readFolder(client, 'INBOX')).map(({ raw, flags }) => [
            readHeaderOf(raw).messageId,
            MARKS.filter((mark) => flags.has(keywordOf(mark))),
          ]),
        ),
      })),
    async stop() {
      client.close();
      await proxy.stop();
      await smtp.stop();
      await dovecot.stop();
    },
  };
}

/** `cut` before the server gets a command; `answer_lost` behind it: what comes back next is cut. */
function cutByChance(chance: () => FaultKind | null): (where: 'command' | 'answer', text: string) => boolean {
  let losesNextAnswer = false;
  return (where, text) => {
    if (where === 'answer') {
      const isLost = losesNextAnswer;
      losesNextAnswer = false;
      return isLost;
    }
    if (!WORK.test(text)) return false;
    const kind = chance();
    losesNextAnswer = kind === 'answer_lost';
    return kind === 'cut';
  };
}

async function readFolder(client: ImapFlow, path: string): Promise<Mail[]> {
  const { exists } = await client.mailboxOpen(path);
  const mails: Mail[] = [];
  if (exists === 0) return mails;
  for await (const { uid, source, flags = new Set<string>() } of client.fetch('1:*', {
    uid: true,
    source: true,
    flags: true,
  }))
    if (!flags.has('\\Deleted')) mails.push({ uid, raw: source ?? Buffer.alloc(0), flags });
  return mails;
}

const draftsAmong = (mails: readonly Mail[]): OurDraft[] =>
  mails.flatMap(({ uid, raw }) => ourDraftsIn(String(uid), raw));

/** Whether it sent the draft. As mail clients do: what is edited is a new message, and what is sent is filed by the client. */
async function doDeed(client: ImapFlow, deed: Deed, { ref, answers }: OurDraft): Promise<boolean> {
  if (deed === 'approve' || deed === 'reject' || deed === 'answer') {
    const customers = (await readFolder(client, 'INBOX')).find(({ raw }) => readHeaderOf(raw).messageId === answers);
    if (!customers) return false;
    const mark: Mark = deed === 'approve' ? 'Waybill/Approve' : 'Waybill/Reject';
    if (deed === 'answer') await client.append('Sent', Buffer.from(composeAnswer(customers.raw)), ['\\Seen']);
    else await client.messageFlagsAdd(String(customers.uid), [keywordOf(mark)], { uid: true });
    return false;
  }
  const draft = (await readFolder(client, 'Drafts')).find(({ uid }) => String(uid) === ref);
  if (!draft) return false;
  if (deed === 'discard') await client.messageMove(ref, 'Trash', { uid: true });
  if (deed === 'edit') await client.append('Drafts', Buffer.from(withLine(draft.raw)), ['\\Draft', '\\Seen']);
  if (deed === 'send') await client.append('Sent', draft.raw, ['\\Seen']);
  if (deed !== 'discard') {
    await client.mailboxOpen('Drafts');
    await client.messageDelete(ref, { uid: true });
  }
  return deed === 'send';
}
