// Encrypts a desk that is plain, or that an older key has encrypted: all of it is written anew into files beside, which take the place of the old ones
// once they are whole and on the disk. A crash leaves the old or the new, and another call goes on from there. Called by `waybill encrypt` and
// `waybill rotate-key`.
import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { readSealingKeys, SET_THE_OLD_KEY } from '../connecting/seal-secret.ts';
import { exportDesk, findRealPath, holdDesk, importDesk, removeDesk } from './better-sqlite3.ts';
import { dropOtherBlobs, syncFolder } from './blob-files.ts';
import { type AddTerms, splitLines } from './desk-rows.ts';
import { type Env, foldIntoOneFile, serializeFile, writeSerialized } from './open-database.ts';
import { storeError } from './store-error.ts';

/** Afterwards all of an existing desk is encrypted by WAYBILL_KEY: its database, the mails beside it and the people of its page. StoreError where a program
 * has it open: nothing is changed then. What was plain may still be found in free blocks of the disk itself. */
export async function resealDesk(
  file: string,
  { addTerms, env }: { readonly addTerms: AddTerms; readonly env: Env },
): Promise<{ readonly rows: number }> {
  const { current } = readSealingKeys(env, SET_THE_OLD_KEY);
  const path = findRealPath(file);
  refuseForeignOwner(path);
  const release = holdDesk(path, env);
  try {
    const next = `${path}.resealing`;
    const blobFolder = `${path}.blobs`;
    foldIntoOneFile(path, env);
    removeDesk(next, false);
    const lines = exportDesk(path, { isInUse: true, env });
    // Those that are there stay until the tables of the same key are in their place.
    const { rows, blobs } = await importDesk(next, splitLines(Readable.from(lines)), { addTerms, env, blobFolder });
    // The head of the audit log is kept in a file of its own, which stays.
    rmSync(`${next}.audit-head`, { force: true });
    replace(next, path);
    dropOtherBlobs(blobFolder, current, blobs);
    resealPeople(`${path}.directory`, env);
    return { rows };
  } finally {
    release();
  }
}

function resealPeople(file: string, env: Env): void {
  if (!existsSync(file)) return;
  const next = `${file}.resealing`;
  foldIntoOneFile(file, env);
  rmSync(next, { force: true });
  writeSerialized(next, serializeFile(file, env), env);
  replace(next, file);
}

/** What is written anew would belong to whoever runs this, and be closed to the desk's own service. */
function refuseForeignOwner(path: string): void {
  const user = process.getuid?.();
  if (user !== undefined && statSync(path).uid !== user)
    throw storeError('unavailable', path, new Error('it belongs to another user: run this as that user'));
}

function replace(next: string, path: string): void {
  chmodSync(next, statSync(path).mode);
  renameSync(next, path);
  syncFolder(dirname(path));
}
