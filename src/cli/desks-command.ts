// `waybill desk add`, `pause` and `resume`: one desk of a folder of many. Whoever serves the folder sees to it within seconds.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_NAME, DESK_NAME_RULE } from '../domain/desk-name.ts';
import { databaseOf, pauseFileOf } from '../runtime/serve-desks.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { UsageError } from './usage-error.ts';

export async function runDesks(
  what: 'add' | 'pause' | 'resume',
  name: string,
  { desks }: { readonly desks: string },
): Promise<void> {
  if (!DESK_NAME.test(name)) throw new UsageError(`"${name}" is no name of a desk: ${DESK_NAME_RULE}.`);
  if (what === 'add') return addDesk(name, desks);
  if (!existsSync(databaseOf(desks, name))) throw new UsageError(`There is no desk ${name} in ${desks}.`);
  if (what === 'pause') writeFileSync(pauseFileOf(desks, name), '');
  else rmSync(pauseFileOf(desks, name), { force: true });
  process.stdout.write(`${name} is ${what === 'pause' ? 'paused until it is resumed' : 'put to work again'}.\n`);
}

async function addDesk(name: string, desks: string): Promise<void> {
  const folder = join(desks, name);
  if (existsSync(folder)) throw new UsageError(`There is ${folder} already. Name a new desk.`);
  // Nobody serves it before it is whole.
  const making = join(desks, `.${name}.making`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o700 });
  await openDesk({ file: databaseOf(desks, `.${name}.making`) }).close();
  renameSync(making, folder);
  process.stdout.write(
    `${name} is there. Once it is served, 'waybill page --db ${databaseOf(desks, name)}' gives the link by which its first owner comes in.\n`,
  );
}
