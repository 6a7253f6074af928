// Raw mails too large for a row of a Durable Object's SQLite (2 MB, https://developers.cloudflare.com/durable-objects/platform/limits/), in pieces beside
// the tables of the schema. Called by durable-object.ts.
import type { BlobFiles } from './blob-files.ts';
import type { ObjectStorage } from './object-sqlite.ts';

const PIECE_BYTES = 1024 * 1024;

export function openObjectBlobs({ sql }: Pick<ObjectStorage, 'sql'>): BlobFiles {
  sql.exec(
    'create table if not exists blob_pieces (digest text not null, piece integer not null, bytes blob not null, primary key (digest, piece)) without rowid',
  );
  const list = (digest: string) =>
    sql
      .exec('select bytes from blob_pieces where digest = ? order by piece', digest)
      .toArray()
      .map(({ bytes }) => Buffer.from(bytes as ArrayBuffer));
  return {
    write(digest, bytes) {
      for (let piece = 0; piece * PIECE_BYTES < bytes.length; piece += 1) {
        const part = bytes.slice(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES);
        sql.exec('insert or ignore into blob_pieces (digest, piece, bytes) values (?, ?, ?)', digest, piece, part);
      }
    },
    read(digest) {
      const pieces = list(digest);
      if (pieces.length === 0) throw new Error(`there is no blob ${digest}`);
      return Buffer.concat(pieces);
    },
    remove: (digest) => void sql.exec('delete from blob_pieces where digest = ?', digest),
  };
}
