// Ends a connection whose database answers one query with more bytes than limits.sql.answerBytesMax: the drivers read whatever comes into memory.
// Called by open-postgres.ts, open-mysql.ts and open-sqlite.ts.
import type { Readable } from 'node:stream';
import { limits } from '../../src/domain/limits.ts';

export const ANSWER_TOO_BIG = 'ERR_ANSWER_TOO_BIG';

export const answerTooBig = (): Error => Object.assign(new Error('The answer is too big.'), { code: ANSWER_TOO_BIG });

/** `stream` is the connection's, on which nothing else is asked meanwhile. */
export async function readBounded<Answer>(stream: Readable, read: () => Promise<Answer>): Promise<Answer> {
  let bytes = 0;
  let isTooBig = false;
  const count = (chunk: Uint8Array): void => {
    bytes += chunk.length;
    if (bytes <= limits.sql.answerBytesMax || isTooBig) return;
    isTooBig = true;
    stream.destroy(answerTooBig());
  };
  stream.on('data', count);
  try {
    return await read();
  } catch (error) {
    throw isTooBig ? answerTooBig() : error;
  } finally {
    stream.off('data', count);
  }
}
