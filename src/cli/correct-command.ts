// `waybill correct ID`: a person's word on how a mail was handled, kept as an example to learn from.
import type { CorrectionKind } from '../domain/correction.ts';
import { INTENTS, type Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import type { Correction } from '../ports/records.ts';
import { clockAt } from '../runtime/node.ts';
import { findMail } from './find-mail.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface CorrectOptions {
  readonly db: string;
  readonly intent?: string;
  readonly rejected?: boolean;
  readonly rewritten?: boolean;
  readonly by: string;
  readonly note?: string;
}

export async function runCorrect(reference: string, options: CorrectOptions): Promise<void> {
  const said = readCorrection(options);
  await withRecords({ file: options.db }, async (records) => {
    const mail = findMail(records, reference);
    const at = clockAt(null).now();
    await records.write(() => records.corrections.add({ ...said, mailId: mail.id, at }));
    const { correctionsMin, correctionsMax } = limits.learning;
    const labelled = records.corrections.listLabelled(correctionsMax).length;
    const wish = said.intents.length > 0 ? `wants ${said.intents.join(', ')}` : 'is counted; nobody said what it wants';
    const next = labelled < correctionsMin ? `'waybill learn' needs ${correctionsMin}` : "'waybill learn' can run";
    process.stdout.write(
      `Mail ${mail.id} (${mail.providerRef}): ${said.kind}; it ${wish}. Corrected mails with intents: ${labelled}; ${next}.\n`,
    );
  });
}

function readCorrection(options: CorrectOptions): Omit<Correction, 'mailId' | 'at'> {
  const { rejected = false, rewritten = false, by, note = null } = options;
  const { byCharactersMax, noteCharactersMax } = limits.learning;
  if (rejected && rewritten) throw new UsageError('Say either --rejected or --rewritten.');
  const intents = readIntents(options.intent);
  if (!rejected && !rewritten && intents.length === 0)
    throw new UsageError(
      `Say what is right: --intent X[,Y], --rejected or --rewritten. Intents: ${INTENTS.join(', ')}.`,
    );
  if (by.trim() === '' || by.length > byCharactersMax)
    throw new UsageError(`--by must have 1 to ${byCharactersMax} characters.`);
  if (note !== null && note.length > noteCharactersMax)
    throw new UsageError(`--note may have at most ${noteCharactersMax} characters.`);
  const kind: CorrectionKind = rejected ? 'rejected' : rewritten ? 'rewritten' : 'intent';
  return { kind, intents, by, note };
}

function readIntents(given: string | undefined): readonly Intent[] {
  if (given === undefined) return [];
  const names = given.slice(0, INTENTS.join().length).split(',');
  const intents = names.map((name) => {
    const intent = INTENTS.find((known) => known === name.trim());
    if (intent === undefined) throw new UsageError(`'${name.trim()}' is no intent. There are: ${INTENTS.join(', ')}.`);
    return intent;
  });
  const { intentsMax } = limits.learning;
  if (intents.length > intentsMax) throw new UsageError(`Give at most ${intentsMax} intents.`);
  return [...new Set(intents)];
}
