// `waybill encrypt`: a desk that is plain becomes one that only its key opens.
import { existsSync } from 'node:fs';
import { withTerms } from '../knowledge/read-knowledge-file.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { resealDesk } from '../store/reseal-desk.ts';
import { sayWhetherWhole } from './say-whether-whole.ts';
import { UsageError } from './usage-error.ts';

export async function runEncrypt({ db }: { readonly db: string }): Promise<void> {
  if (!existsSync(db)) throw new UsageError(`There is no desk database ${db}. Nothing was done; look at --db.`);
  const { rows } = await resealDesk(db, { addTerms: withTerms, env: process.env });
  await sayWhetherWhole(openDesk({ file: db }), db, rows);
  process.stdout.write('All of it is encrypted: nothing reads it without WAYBILL_KEY. Keep that key elsewhere too.\n');
}
