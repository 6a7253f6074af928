// The model port of src/model, asking a server on this machine; with plain prompts, for it is the answers that are tried. Called by
// measure-server.ts and the test of the hostile server.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseModelSettings } from '../../src/model/model-settings.ts';
import { openModel } from '../../src/model/open-model.ts';
import type { Model } from '../../src/ports/model.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';

export interface ServerModel {
  readonly model: Model;
  close(): Promise<void>;
}

const NOW = '2026-11-20T09:00:00.000Z';

export function openServerModel(
  baseUrl: string,
  { key, callSeconds }: { readonly key: string; readonly callSeconds: number },
): ServerModel {
  const settings = parseModelSettings({
    version: 1,
    provider: 'openai',
    baseUrl,
    models: { readMail: 'hostile', writeReply: 'hostile' },
    // Never the reason why it is not asked.
    budget: { tokensPerDay: 1_000_000_000 },
  });
  if (!settings.ok) throw new Error(settings.error.join('; '));
  const prompt = (id: string) => ({
    reference: { id, version: 1, digest: '0'.repeat(64) },
    settings: { answerTokensMax: 500 },
    render: (input: Record<string, unknown>) => ({ system: id, user: JSON.stringify(input) }),
  });
  const records = openDesk({ file: ':memory:' });
  let seconds = 0;
  const model = openModel({
    settings: settings.value,
    key,
    prompts: { readMail: prompt('read'), writeReply: prompt('write'), translateTemplate: prompt('translate') },
    records,
    // A minute passes between any two looks, so that the breaker never rests for long.
    clock: {
      now: () => {
        seconds += 61;
        return new Date(Date.parse(NOW) + seconds * 1_000).toISOString();
      },
    },
    callSeconds,
    random: () => 0,
    wait: async () => {
      await nextTurn();
    },
  });
  return { model, close: () => records.close() };
}
