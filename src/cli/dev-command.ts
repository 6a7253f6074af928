// `waybill dev`: a page on this machine that forges a mail, shows it on its way through the stages, and replays stored ones.
import { once } from 'node:events';
import { resolve } from 'node:path';
import { type ModelAccess, nameModel, needsKey } from '../model/model-settings.ts';
import { readModelFile } from '../runtime/model-settings-files.ts';
import { openDevelopmentDesk } from '../runtime/open-development-desk.ts';
import { serveDevelopment } from '../runtime/serve-development.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { readPort } from './read-port.ts';
import { UsageError } from './usage-error.ts';

interface DevOptions extends DeskCommandOptions {
  readonly db?: string;
  readonly port: string;
  readonly now?: string;
  readonly prompts?: string;
  readonly model?: string;
}

/** The key stands in the environment, as for `waybill connect model`. */
async function readAccess(file: string): Promise<ModelAccess> {
  const settings = await readModelFile(file);
  const key = process.env['WAYBILL_MODEL_KEY']?.trim() || null;
  if (key === null && needsKey(settings))
    throw new UsageError(`${nameModel(settings)} needs a key: set WAYBILL_MODEL_KEY.`);
  return { settings, key };
}

export async function runDev(options: DevOptions): Promise<void> {
  const port = readPort(options.port, { least: 0 });
  if (port === null) throw new UsageError(`"${options.port}" is no port. Give a number up to 65535.`);
  const opened = await openDevelopmentDesk({
    places: readPlaces(options),
    database: options.db ?? null,
    now: options.now ?? null,
    promptFolder: options.prompts === undefined ? null : resolve(options.prompts),
    access: options.model === undefined ? null : await readAccess(options.model),
  });
  try {
    for (const problem of opened.problems) process.stderr.write(`waybill: ${problem}\n`);
    const served = await serveDevelopment(opened.desk, port, (error) =>
      process.stderr.write(`waybill: ${error.stack ?? error.message}\n`),
    );
    process.stdout.write(`The development page of ${opened.desk.brandName}: ${served.url} (Ctrl+C ends it)\n`);
    const stopping = new AbortController();
    const { signal } = stopping;
    await Promise.race([once(process, 'SIGINT', { signal }), once(process, 'SIGTERM', { signal })]);
    stopping.abort();
    await served.close();
  } finally {
    await opened.close();
  }
}
