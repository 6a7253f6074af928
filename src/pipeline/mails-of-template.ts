// The newest mails that a template helped to answer, to look at a change of it on one of them. Called by the page's routes.
import { limits } from '../domain/limits.ts';
import { type Mailboxes, seesMailbox } from '../domain/rights.ts';
import type { MailId, Records } from '../ports/records.ts';
import { languageOf, listIncluded, type TemplateSet } from '../voice/compile-templates.ts';
import { readRunRecord } from './run-record.ts';

export interface MailOfTemplate {
  readonly mailId: MailId;
  readonly at: string;
  readonly subject: string;
}

/** Of these mailboxes; null: of all. Newest first. */
export function listMailsOfTemplate(
  id: string,
  mailboxes: Mailboxes,
  { byId }: TemplateSet,
  records: Pick<Records, 'mails' | 'runs'>,
): readonly MailOfTemplate[] {
  const { usingMailsLookedAt, usingMailsListed } = limits.page;
  const partial = id.startsWith('partials/') ? (id.split('/')[1] ?? '') : null;
  const includes = (one: string): boolean => {
    const template = partial === null ? undefined : byId.get(one);
    return template !== undefined && languageOf(one) === languageOf(id) && listIncluded(template).has(partial ?? '');
  };
  const found: MailOfTemplate[] = [];
  for (const mailId of records.mails.listNewestIds(usingMailsLookedAt)) {
    if (found.length >= usingMailsListed) break;
    const mail = records.mails.read(mailId);
    if (mail === null || !seesMailbox(mailboxes, mail.mailbox)) continue;
    const run = records.runs.read(mailId);
    if (run === null) continue;
    const { reply, versions } = readRunRecord(run.json);
    if (reply !== null && versions.templates.some((one) => one.id === id || includes(one.id)))
      found.push({ mailId, at: mail.receivedAt, subject: reply.subject });
  }
  return found;
}
