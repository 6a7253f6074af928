// The words of a reply as they went out. Called by find-approved-replies.ts. What lies among the sent mails counts first, then what a person
// made of our draft, then the draft itself.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { FoundMail, LedgerEntry, Records } from '../ports/records.ts';
import { withoutSatisfactionLine } from '../voice/satisfaction-line.ts';

/** Of a run as src/pipeline keeps it. */
const RunReply = z.object({ reply: z.object({ text: z.string() }).nullish() });

/** null where it cannot be told. Without an entry it is what a person wrote by hand. */
export async function readSentText(
  records: Records,
  asked: FoundMail,
  entry: LedgerEntry | null,
): Promise<string | null> {
  const text = await findWords(records, asked, entry);
  // A model that is shown it would write one of its own.
  return text === null ? null : withoutSatisfactionLine(text);
}

async function findWords(records: Records, asked: FoundMail, entry: LedgerEntry | null): Promise<string | null> {
  const copy = findSentCopy(records, asked, entry);
  if (copy !== null) return copy;
  if (entry === null) return null;
  const edited = records.ledger.listVersions(entry.id).at(-1);
  if (edited !== undefined) {
    // What the parser breaks at is no example, and no reason to stop.
    const parsed = await parseMessage(edited.raw).catch(() => null);
    return parsed?.ok ? parsed.value.text.fresh : null;
  }
  const run = records.runs.read(asked.id);
  const reply = run === null ? null : RunReply.safeParse(JSON.parse(run.json));
  return reply?.success ? (reply.data.reply?.text ?? null) : null;
}

function findSentCopy(records: Records, asked: FoundMail, entry: LedgerEntry | null): string | null {
  const { messageId } = asked;
  if (messageId === null) return null;
  const answers = records.mails
    .findThread([messageId], limits.identify.threadMessagesMax)
    .filter(({ direction, parents }) => direction === 'out' && parents[0] === messageId);
  const isOurs = ({ id }: FoundMail): boolean =>
    entry === null || Buffer.from(records.mails.readRaw(id) ?? []).includes(entry.token);
  return answers.findLast(isOurs)?.text ?? null;
}
