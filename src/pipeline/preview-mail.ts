// What would be said to a stored mail now, with the facts of now, and whether other words would pass the ground check. Writes nothing;
// called before a person's approval is carried out.
import type { Finding } from '../domain/decision.ts';
import { isServedLanguage } from '../domain/language.ts';
import type { MailId } from '../ports/records.ts';
import { htmlFromText } from '../voice/html-from-text.ts';
import type { DeskPorts } from './desk-ports.ts';
import { groundCheck } from './ground-check.ts';
import { rememberIn, rememberNothing } from './memory.ts';
import { startRecord } from './recorded-sources.ts';
import { decideMail } from './run-mails.ts';
import { readRunRecord } from './run-record.ts';
import { readStoredMail } from './stored-mail.ts';

export interface Preview {
  /** The reply passes the ground check and reads as it did when the mail was handled. */
  readonly isAsHandled: boolean;
  /** What only a person can fill in stands in it. */
  readonly hasGaps: boolean;
  /** Findings on other words for the same reply; null where there would be no reply. */
  check(text: string): Promise<readonly Finding[] | null>;
}

/** null where there is no such mail, or it would not get as far as a reply. */
export async function previewMail(mailId: MailId, given: DeskPorts): Promise<Preview | null> {
  const received = readStoredMail(mailId, given.records);
  if (received === null) return null;
  const { remember } = rememberNothing(given.records, startRecord());
  const ports = { ...given, memory: { ...rememberIn(given.records), remember } };
  const decided = await decideMail(received, ports);
  if (decided.kind !== 'through') return null;
  const { mail } = decided;
  const run = given.records.runs.read(mailId);
  const handledText = run === null ? null : (readRunRecord(run.json).reply?.text ?? null);
  return {
    hasGaps: (mail.reply?.gaps.length ?? 0) > 0,
    isAsHandled: mail.checkedReply !== null && mail.checkedReply.text === handledText,
    async check(text) {
      if (mail.reply === null) return null;
      const { language } = mail.reply;
      const html = htmlFromText(text, isServedLanguage(language) ? language : 'en');
      const result = await groundCheck.run({ ...mail, reply: { ...mail.reply, text, html } }, ports);
      return result.kind === 'go' ? result.adds.findings : [];
    },
  };
}
