// Drafts and sent mail lie in the Maildir with LF, as every local mail client expects (mutt shows a CR as ^M), and are
// RFC 5322 bytes with CRLF for everyone else. Called by client.ts; a draft of ours has CRLF alone, so both ways are exact.

/** CRLF -> LF, where all lines end so; other bytes stay as they are. */
export function toLocalLines(raw: Uint8Array): Uint8Array {
  const local = Buffer.allocUnsafe(raw.length);
  let length = 0;
  let before = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at] ?? 0;
    if (byte === LF) {
      if (before !== CR) return raw;
      length -= 1;
    }
    local[length] = byte;
    length += 1;
    before = byte;
  }
  return local.subarray(0, length);
}

const CR = 13;
const LF = 10;

/** LF -> CRLF; a CRLF that is already there stays. */
export function toWireLines(stored: Uint8Array): Uint8Array {
  const text = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength).toString('latin1');
  return Buffer.from(text.replace(/(?<!\r)\n/gu, '\r\n'), 'latin1');
}
