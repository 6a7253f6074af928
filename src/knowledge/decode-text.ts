// The bytes of a text file -> its text, whatever it was saved as: UTF-8, UTF-16 with or without a mark, Latin-1. Called by
// read-knowledge-file.ts.
import { isUtf8 } from 'node:buffer';
import { failed, ok, type Result } from '../domain/result.ts';
import { decodeBytes } from '../mail/decode-bytes.ts';

const LOOKED_AT_BYTES = 64 * 1024;
const ZERO_SHARE = { many: 0.3, few: 0.05 };
const CONTROLS_MAX_SHARE = 0.01;

/** `note` says in words where the file was not UTF-8. The fault is the rest of a sentence. */
export function decodeText(bytes: Uint8Array): Result<{ readonly text: string; readonly note: string | null }, string> {
  const start = bytes.subarray(0, LOOKED_AT_BYTES);
  const wide = findWide(start);
  const decoded = wide === null ? decodeBytes(bytes, 'utf-8').text : new TextDecoder(wide).decode(bytes);
  const text = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const shown = text.slice(0, LOOKED_AT_BYTES);
  const controls = shown.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > shown.length * CONTROLS_MAX_SHARE) return failed('is no text (it holds binary data)');
  const isMarked = start[0] === 0xff || start[0] === 0xfe;
  if (wide !== null || (isMarked && start[1] !== undefined && start[1] >= 0xfe))
    return ok({ text, note: 'was read as UTF-16' });
  return ok({ text, note: isUtf8(bytes) ? null : 'is not UTF-8 and was read as windows-1252 (Latin-1)' });
}

/** UTF-16 without a mark: of most letters every other byte is zero. */
function findWide(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [even, odd] = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  const half = Math.max(1, start.length / 2);
  const hasMark = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (hasMark) return null;
  if (odd / half > ZERO_SHARE.many && even / half < ZERO_SHARE.few) return 'utf-16le';
  if (even / half > ZERO_SHARE.many && odd / half < ZERO_SHARE.few) return 'utf-16be';
  return null;
}
