// Who decided on a mail first, by the audit log: told to whoever comes second. Called by decide-on-page.ts
// and where the mail is shown.
import { z } from 'zod';
import type { AuditEntry, MailId, Records } from '../ports/records.ts';
import { APPROVAL } from './approve-draft.ts';

/** `rewritten`: by the desk, because what holds has changed. */
export const FIRST_WORDS = ['sent', 'edited', 'rewritten', 'rejected', 'withdrawn', 'sending', 'moved'] as const;

/** What was done by whom, and when; `by` is null where the mailbox does not tell who of its people it was. */
export interface FirstWord {
  readonly what: (typeof FIRST_WORDS)[number];
  readonly by: string | null;
  readonly at: string | null;
}

/** The step of the audit log that says that a person has edited the draft on the page. */
export const EDITED = 'draft_edited';

const Told = z.object({
  by: z.object({ name: z.string() }).optional(),
  sent: z.boolean().optional(),
});

function readWord({ step, at, content }: AuditEntry): FirstWord | null {
  if (content === null) return null;
  const what = wordOf(step);
  if (what === null) return null;
  const told = Told.safeParse(JSON.parse(content));
  if (step === APPROVAL && told.data?.sent !== true) return null;
  return { what, by: told.data?.by?.name ?? null, at };
}

function wordOf(step: string): FirstWord['what'] | null {
  switch (step) {
    case APPROVAL:
    case 'sent_found':
      return 'sent';
    case EDITED:
      return 'edited';
    case 'rejected_on_page':
    case 'draft_rejected':
      return 'rejected';
    case 'draft_withdrawn':
      return 'withdrawn';
    default:
      return null;
  }
}

/** The newest word on the draft; null where nobody has said any. */
export function findFirstWord({ audit }: Pick<Records, 'audit'>, mailId: MailId): FirstWord | null {
  const words = audit.show(mailId).flatMap((entry) => readWord(entry) ?? []);
  const [before = null, last = null] = words.length < 2 ? [null, words[0]] : words.slice(-2);
  // Whoever finished what a person had begun, as a round of the watch does, has not heard who it was.
  return last?.by === null && before?.what === last.what ? before : last;
}

/** Who made this version of the draft on the page; null where it was not made there. */
export function findEdit({ audit }: Pick<Records, 'audit'>, mailId: MailId, version: string): FirstWord | null {
  const edit = audit
    .show(mailId)
    .findLast(({ step, content }) => step === EDITED && content !== null && content.includes(version));
  return edit === undefined ? null : readWord(edit);
}
