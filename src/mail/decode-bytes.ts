// Bytes of a text part or a header field to text. Called by parse-message.ts and its neighbours. A label that is unknown
// or does not fit the bytes never costs a character: bytes that are no UTF-8 are read as windows-1252, one by one.
// Standards: RFC 2045, the WHATWG Encoding Standard's labels.

import { isAscii, isUtf8 } from 'node:buffer';

/** `mended` says in words what did not fit, or is null where the label was right. */
export interface DecodedBytes {
  readonly text: string;
  readonly mended: string | null;
}

const UTF8_SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
/** Labels that mail programs write for whatever bytes they have; UTF-8 in such a part is told by its own shape. */
const VAGUE_LABEL =
  /^(?:|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp1252|unknown-8bit|x-unknown|default|utf-?8)$/;

type Decoder = InstanceType<typeof TextDecoder>;

const utf8 = new TextDecoder('utf-8');
const windows1252 = new TextDecoder('windows-1252');
const decoders = new Map<string, Decoder | null>();

/** Decodes by the label where it fits the bytes, else by what the bytes look like. Never throws, never drops a byte. */
export function decodeBytes(bytes: Uint8Array, label: string): DecodedBytes {
  const charset = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  const ordered = decodeByOrderMark(bytes);
  if (ordered !== null) return { text: ordered, mended: null };
  if (isAscii(bytes)) return decodeSevenBit(bytes, charset);
  if (VAGUE_LABEL.test(charset)) return decodeVague(bytes, charset);
  const decoder = findDecoder(charset);
  if (decoder) return { text: decoder.decode(bytes), mended: null };
  return {
    text: decodeMixedUtf8(bytes),
    mended: `The charset "${charset.slice(0, 40)}" is unknown; read as UTF-8 or windows-1252.`,
  };
}

/** UTF-8 where the bytes are UTF-8, windows-1252 for every byte that is not. Linear. */
export function decodeMixedUtf8(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return utf8.decode(bytes);
  const latin1 = latin1Of(bytes);
  let text = '';
  let end = 0;
  for (const match of latin1.matchAll(UTF8_SEQUENCE)) {
    text += decodeWindows1252(latin1.slice(end, match.index)) + decodeSequence(match[0]);
    end = match.index + match[0].length;
  }
  return text + decodeWindows1252(latin1.slice(end));
}

function decodeVague(bytes: Uint8Array, charset: string): DecodedBytes {
  const text = decodeMixedUtf8(bytes);
  const isValid = isUtf8(bytes);
  const saysUtf8 = /^utf-?8$/.test(charset);
  if (isValid && (saysUtf8 || charset === '')) return { text, mended: null };
  if (!isValid && /8859|latin|125/.test(charset)) return { text: windows1252.decode(bytes), mended: null };
  if (isValid) return { text, mended: `Labelled ${charset}, but the bytes are UTF-8; read as UTF-8.` };
  return {
    text,
    mended: `The bytes are no ${saysUtf8 ? 'UTF-8' : 'ASCII'}; read as windows-1252 where they are not UTF-8.`,
  };
}

/** Seven-bit bytes are ASCII under nearly every label; ISO-2022 and UTF-16 are the ones that are not. */
function decodeSevenBit(bytes: Uint8Array, charset: string): DecodedBytes {
  if (bytes.includes(0x1b) && (VAGUE_LABEL.test(charset) || charset.startsWith('iso-2022'))) {
    return { text: findDecoder('iso-2022-jp')?.decode(bytes) ?? latin1Of(bytes), mended: null };
  }
  if (/^(?:utf-?16|ucs-?2|unicode)/.test(charset) && bytes.includes(0)) {
    return { text: findDecoder(charset)?.decode(bytes) ?? latin1Of(bytes), mended: null };
  }
  return { text: latin1Of(bytes), mended: null };
}

function decodeByOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeMixedUtf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/** The decoder of a label, also of one written with a prefix or other separators; null where there is none. */
function findDecoder(charset: string): Decoder | null {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  const bare = charset.replace(/^(?:x-|cs)/, '');
  const candidates = [charset, bare, bare.replace(/_/g, '-'), bare.replace(/^(?:cp|ms)-?(?=\d)/, 'windows-')];
  const codePage = /^(?:cp|ms|windows-?|ibm)-?(932|936|949|950|874)$/.exec(bare)?.[1];
  if (codePage)
    candidates.push({ 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 874: 'windows-874' }[codePage] ?? '');
  const decoder = candidates.map(makeDecoder).find((made) => made !== null) ?? null;
  if (decoders.size < 200) decoders.set(charset, decoder);
  return decoder;
}

function makeDecoder(label: string): Decoder | null {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const latin1Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
const decodeWindows1252 = (latin1: string): string =>
  latin1 === '' ? '' : windows1252.decode(Buffer.from(latin1, 'latin1'));

/** The shape of a sequence does not exclude overlong forms and surrogates: those are no UTF-8 either. */
function decodeSequence(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  return isUtf8(bytes) ? utf8.decode(bytes) : windows1252.decode(bytes);
}
