// `waybill connect model` and `waybill disconnect model`: keeps which language model the desk asks, with its key encrypted. The key comes
// from the terminal, from what is piped in, or the environment, never from the arguments, which every user of the machine can read.
import { connectModel, disconnectModel } from '../connecting/connect-model.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { forgetHealth } from '../model/model-health.ts';
import { nameModel, needsKey } from '../model/model-settings.ts';
import { readModelFile } from '../runtime/model-settings-files.ts';
import { clockAt } from '../runtime/node.ts';
import { type Terminal, terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

const RUNNING = 'A running desk asks as before until it is started again.';

export async function runConnectModel(
  options: { readonly db: string; readonly settings: string; readonly try: boolean },
  person: Terminal = terminal,
): Promise<void> {
  const settings = await readModelFile(options.settings);
  const name = nameModel(settings);
  const given = person.env['WAYBILL_MODEL_KEY']?.trim() || null;
  const isNeeded = needsKey(settings);
  // Before anybody is asked for it.
  if (isNeeded) readSealingKeys(person.env);
  // Who needs none may have one all the same, behind a gate.
  const key =
    given ??
    (isNeeded
      ? await person.readSecret(
          `The key of ${name} (not shown): `,
          'Give the key at the terminal, pipe it in, or set WAYBILL_MODEL_KEY.',
        )
      : await person.readPiped());
  const keys = key === null ? null : readSealingKeys(person.env);
  const clock = clockAt(null);
  if (options.try) {
    const { tryModel } = await import('../model/try-model.ts');
    const tried = await tryModel({ settings, key }, clock.now());
    if (!tried.ok)
      throw new UsageError(`${tried.error.detail} Nothing was kept. With --no-try it is kept without being asked.`);
  }
  await withRecords({ file: options.db, mayBegin: true }, async (records) => {
    await connectModel(
      { records, clock },
      { name, settings, secret: key === null || keys === null ? null : { key, keys } },
    );
    await records.write(() => forgetHealth(records.settings));
    const asked = options.try ? 'answers, and is kept' : 'is kept, and was not asked';
    person.print(`${name} ${asked}${key === null ? ' without a key' : '; its key is encrypted'}. ${RUNNING}`);
  });
}

export async function runDisconnectModel(options: { readonly db: string }, person: Terminal = terminal): Promise<void> {
  await withRecords({ file: options.db }, async (records) => {
    if (!(await disconnectModel({ records, clock: clockAt(null) })))
      throw new UsageError("No language model is connected; 'waybill connect model' connects one.");
    person.print(`The language model is disconnected and its key is deleted. ${RUNNING}`);
  });
}
