// What the stages remember of earlier mail, from the desk's records. A replay looks and writes nothing.

import { limits } from '../domain/limits.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import type { FoundMail, IndexedMail, MailId, Records } from '../ports/records.ts';
import type { Memory } from './desk-ports.ts';
import { readEarlierMails } from './earlier-mails.ts';
import type { RecordedAnswers } from './recorded-sources.ts';

export function rememberIn(records: Records): Memory {
  return {
    findThread: (messageIds) => records.mails.findThread(messageIds, limits.identify.threadMessagesMax),
    remember(mailId, mail) {
      const masked = maskIndexed(mail);
      const { value, durable } = records.apply(() => {
        const twin = records.mails.findTwin(mailId, mail);
        return twin === null ? { threadId: records.mails.index(mailId, masked).threadId, twin } : { threadId: 0, twin };
      });
      // Who goes on with the mail awaits it; where a stage fails first, nobody does.
      durable.catch(() => undefined);
      return { ...value, durable };
    },
    isEscalationOpen: (mailId, thread, contact) => isEscalationOpen(records, mailId, thread, contact),
    readEarlier: (mailIds, parents) => readEarlierMails(records, mailIds, parents),
  };
}

/** Card numbers and passwords lie in the raw bytes alone. The digest is of the text as it came, so that copies are known as before. */
const maskIndexed = (mail: IndexedMail): IndexedMail => ({
  ...mail,
  subject: maskSecrets(mail.subject),
  text: maskSecrets(mail.text),
});

/** Passes questions on and keeps what earlier mails had come to when the mail was handled: their runs may be made anew. */
export function recordMemory(memory: Memory, answers: RecordedAnswers): Memory {
  return {
    ...memory,
    isEscalationOpen(mailId, thread, contact) {
      answers.isEscalationOpen = memory.isEscalationOpen(mailId, thread, contact);
      return answers.isEscalationOpen;
    },
    readEarlier(mailIds, parents) {
      answers.earlierMails = memory.readEarlier(mailIds, parents);
      return answers.earlierMails;
    },
  };
}

/** Sees only what was there when the mail was handled, and keeps nothing. */
export function rememberNothing(records: Records, recorded: RecordedAnswers): Memory {
  return {
    findThread: (messageIds) => records.mails.findThread(messageIds, limits.identify.threadMessagesMax),
    remember: (_mailId, mail) => {
      const thread = records.mails.findThread(
        mail.messageId === null ? mail.parents : [mail.messageId, ...mail.parents],
        1,
      );
      return { threadId: thread[0]?.threadId ?? 0, twin: null, durable: Promise.resolve() };
    },
    isEscalationOpen: (mailId, thread, contact) =>
      recorded.isEscalationOpen ?? isEscalationOpen(records, mailId, thread, contact),
    readEarlier: () => recorded.earlierMails ?? [],
  };
}

function isEscalationOpen(records: Records, mailId: MailId, thread: readonly FoundMail[], contact: string): boolean {
  const earlier = thread.filter((mail) => mail.id < mailId);
  const lastAnswer = earlier.findLastIndex((mail) => mail.direction === 'out');
  return earlier
    .slice(lastAnswer + 1)
    .some((mail) => mail.contact === contact && records.runs.readOutcome(mail.id)?.outcome === 'escalate');
}
