// Runs a mail again from its stored bytes and the answers that the shop gave then, with today's code and settings.
// Writes nothing; called by `waybill replay`.
import type { Outcome, Reason, Reply } from '../domain/decision.ts';
import type { MailId } from '../ports/records.ts';
import type { DeskPorts, DeskSettings } from './desk-ports.ts';
import type { RunRecord } from './run-record.ts';
import { reopenHandledMail } from './stored-mail.ts';
import { decideMail } from './walk.ts';

export interface Replay {
  readonly recorded: {
    readonly at: string;
    readonly outcome: Outcome;
    readonly reasons: readonly Reason[];
    readonly replyText: string | null;
  };
  readonly now: { readonly outcome: Outcome; readonly reasons: readonly Reason[]; readonly reply: Reply | null };
  readonly steps: readonly { readonly stage: string; readonly summary: Readonly<Record<string, unknown>> }[];
  /** What is not as it was: outcome, reply, policy, classifier, templates. Empty where the mail would be handled the same way. */
  readonly differences: readonly string[];
}

/** null where the mail was never handled. */
export async function replayMail(mailId: MailId, ports: DeskPorts): Promise<Replay | null> {
  const handled = reopenHandledMail(mailId, ports);
  if (handled === null) return null;
  const { stored, at } = handled;
  const walk = await decideMail(handled.received, handled.ports);
  const now =
    walk.kind === 'through'
      ? { outcome: walk.mail.decision.outcome, reasons: walk.mail.decision.reasons, reply: walk.mail.reply }
      : { outcome: walk.outcome, reasons: [walk.reason], reply: null };
  const replyText = stored.reply?.text ?? null;
  return {
    recorded: { at, outcome: stored.outcome, reasons: stored.reasons, replyText },
    now,
    steps: walk.steps,
    differences: [...listDifferences(stored, now, ports.settings), ...listChangedPrompts(stored, ports)],
  };
}

function listDifferences(stored: RunRecord, now: Replay['now'], settings: DeskSettings): string[] {
  const differences: string[] = [];
  if (stored.outcome !== now.outcome) differences.push(`outcome: ${stored.outcome} then, ${now.outcome} now`);
  if ((stored.reply?.text ?? null) !== (now.reply?.text ?? null)) differences.push('the reply reads differently');
  if (stored.versions.policy !== settings.policy.digest) differences.push('the policy has changed since');
  const { classifier } = stored.versions;
  if (classifier !== undefined && classifier !== settings.classifierVersion)
    differences.push(`the classifier has changed since: ${classifier} then, ${settings.classifierVersion} now`);
  const digests = new Map(now.reply?.templates.map(({ id, digest }) => [id, digest]));
  for (const { id, digest } of stored.versions.templates) {
    if (digests.has(id) && digests.get(id) !== digest) differences.push(`template ${id} has changed since`);
  }
  return differences;
}

/** Its answers are those of then; who wants to know what it says by the prompts of now, retries the mail. */
function listChangedPrompts({ answers }: RunRecord, { model }: DeskPorts): string[] {
  const asked = [answers.model?.reading, answers.model?.freePart].flatMap((result) =>
    result?.ok === true ? [result.value.prompt] : [],
  );
  return asked.flatMap(({ id, version, digest }) => {
    const now = model?.prompts?.find((prompt) => prompt.id === id);
    return now === undefined || now.digest === digest
      ? []
      : [`prompt ${id} has changed since: version ${version} then, ${now.version} now`];
  });
}
