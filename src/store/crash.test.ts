import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { makeDeskPath } from './sample-fixture.ts';

const ROUNDS = 2;

/** Lets another process write from `start` on and kills it after it has called `count` mails durable. */
async function writeUntilKilled(
  file: string,
  env: Readonly<Record<string, string>>,
  start: number,
  count: number,
): Promise<number[]> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve('./crash-writer-fixture.ts')), file, String(start)],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(child, 'exit');
  const durable: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    durable.push(Number(line));
    if (durable.length === count) child.kill('SIGKILL');
  }
  const [, signal] = await exit;
  expect(signal).toBe('SIGKILL');
  return durable;
}

function expectWhole(records: Records, durable: readonly number[]): void {
  const { waiting } = records.work.counts();
  expect(waiting).toBeGreaterThanOrEqual(durable.length);
  expect(records.audit.verify()).toMatchObject({ kind: 'intact', entries: waiting * 2 });
  for (const index of durable) {
    const mail = records.mails.find(`${index}@customer.example`);
    expect(mail?.providerRef, `mail ${index}`).toBe(String(index));
    const id = mail?.id ?? 0;
    expect(Buffer.from(records.mails.readRaw(id) ?? []).toString('latin1', 0, 20)).toMatch(
      new RegExp(`^mail ${index} `),
    );
    expect(records.runs.read(id)?.json).toBe(`{"index":${index}}`);
    expect(records.mails.listByOrder(`#W${index}`, 5).map((found) => found.id)).toEqual([id]);
    expect(records.mails.search(`word${index}`, 5).map((found) => found.id)).toEqual([id]);
    expect(records.audit.show(id).map((entry) => entry.step)).toEqual(['receive', 'decide']);
  }
}

test.each([
  ['plain', {}],
  ['encrypted', { WAYBILL_KEY: Buffer.alloc(32, 7).toString('base64') }],
] as const)(
  'a process killed in the middle of writing a desk that is %s loses nothing that it called durable, and leaves nothing half done',
  async (kind, env) => {
    const file = makeDeskPath();
    const durable: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      durable.push(...(await writeUntilKilled(file, env, round * 100_000, 60 + round * 37)));
      const left = readdirSync(dirname(file), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const readable = left.filter((entry) =>
        readFileSync(join(entry.parentPath, entry.name)).includes('@customer.example'),
      );
      expect(readable.length > 0).toBe(kind === 'plain');
      const records = openDesk({ file, env });
      expectWhole(records, durable);
      await records.close();
    }
    expect(durable.length).toBeGreaterThanOrEqual(ROUNDS * 60);
  },
);
