// Files behind the text of a mail of ours. Called by compose-message.ts. Standards: RFC 2183 (Content-Disposition), RFC 2231 (names beyond
// ASCII), RFC 2045, 6.8 (base64), RFC 2046, 5.1.3 (multipart/mixed).
import { foldLines } from 'nodemailer/lib/mime-funcs';

export interface AttachedFile {
  readonly filename: string;
  /** Such as `application/pdf`. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const LINE_CHARACTERS_MAX = 76;

export function writeFilePart({ filename, contentType, bytes }: AttachedFile): string {
  const header = [
    `Content-Type: ${contentType.replace(/[^\w./+-]/g, '')}`,
    `Content-Disposition: attachment; ${writeName(filename)}`,
    'Content-Transfer-Encoding: base64',
  ];
  const encoded =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return `${header.map((field) => foldLines(field, LINE_CHARACTERS_MAX)).join('\r\n')}\r\n\r\n${encoded.join('\r\n')}\r\n`;
}

/** Plain words in quotes; every other name as RFC 2231 writes it, in one piece. */
function writeName(filename: string): string {
  const name = filename.replace(/[\p{Cc}\p{Cf}/\\]/gu, '').trim();
  if (/^[\w .-]{1,60}$/.test(name)) return `filename="${name}"`;
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename*=UTF-8''${encoded}`;
}
