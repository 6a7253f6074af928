// The MIME tree of a mail, by postal-mime, with the bytes of every leaf as they were decoded from their transfer encoding:
// what is body, what is attachment and which charset it has is judged by our own code. Mail bombs are cut while they are
// read. Called by read-content.ts. postal-mime keeps its tree to itself; `ParserInside` is all that is used of it, and a
// test holds it to that. Standards: RFC 2045 to 2049, RFC 2231.
import PostalMime, { type PostalMimeOptions } from 'postal-mime';
import { limits } from '../domain/limits.ts';

/** A part: a leaf with content, or a multipart with children. Types and charsets lower-cased. */
export interface MimePart {
  readonly contentType: string;
  readonly charset: string;
  readonly isFlowed: boolean;
  /** RFC 3676 delsp: the space before a soft line break is no part of the text. */
  readonly deletesSpace: boolean;
  readonly disposition: string;
  readonly filename: string;
  readonly content: Uint8Array;
  readonly children: readonly MimePart[];
}

export interface MimeTree {
  readonly root: MimePart;
  readonly faults: readonly string[];
}

interface ParsedNode {
  readonly depth: number;
  readonly state: 'header' | 'body' | 'finished';
  readonly contentTransferEncoding: { readonly encoding: string };
  readonly contentDecoder: ContentDecoder | null;
  setupContentDecoder(encoding: string): void;
  readonly childNodes: readonly ParsedNode[];
  readonly content: ArrayBuffer | Uint8Array | null;
  readonly contentType: { readonly parsed: StructuredValue };
  readonly contentDisposition: { readonly parsed: StructuredValue };
}
/** Gathers what it has decoded in chunks; what it holds back for the next line is flushed at the end. */
interface ContentDecoder {
  readonly chunks: readonly (Uint8Array | ArrayBuffer | string)[];
  readonly flushBuffer?: () => void;
  readonly flushRemainder?: () => void;
  finalize: (this: ContentDecoder) => Promise<ArrayBuffer> | Uint8Array;
}
interface StructuredValue {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}
interface ParserInside {
  readonly root: ParsedNode;
  readonly currentNode: ParsedNode;
  readonly headerSize: number;
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>;
  finalize(): Promise<void>;
}
const Parser = PostalMime as unknown as new (options: PostalMimeOptions) => PostalMime & ParserInside;

const REPAIRS_MAX = 2;
const SNIFFED_BYTES = 20_000;

/** Never throws on any bytes that are within limits.mail.sizeBytesMax. */
export async function readParts(raw: Uint8Array): Promise<MimeTree> {
  return readAndRepair(raw, 0);
}

async function readAndRepair(raw: Uint8Array, repairs: number): Promise<MimeTree> {
  const faults: string[] = [];
  const node = await parseTree(raw, faults);
  const root = await describeNode(node, faults, repairs);
  return { root, faults };
}

async function parseTree(raw: Uint8Array, faults: string[]): Promise<ParsedNode> {
  const parser = new TreeParser(faults);
  await parser.parse(raw);
  return parser.root;
}

const DONE = Promise.resolve();

/** Only the tree is wanted: postal-mime's own gathering of texts is switched off, and its reading stops at the limits. The methods are
 * the class's: a closure that is set on each parser keeps its mail from the young collections of garbage, measured in Node 24. */
class TreeParser extends Parser {
  readonly #faults: string[];
  readonly #seen = new Set<ParsedNode>();
  readonly #begun = new Set<ParsedNode>();
  #isCut = false;

  constructor(faults: string[]) {
    super({ maxHeadersSize: limits.mail.sizeBytesMax, maxNestingDepth: limits.mail.mimeDepthMax + 2 });
    this.#faults = faults;
  }

  override processLine(line: Uint8Array, isFinal: boolean): Promise<void> {
    const node = this.currentNode;
    this.#seen.add(node);
    const why = this.#isCut ? null : findExcess(this, this.#seen.size);
    if (why !== null) {
      this.#isCut = true;
      this.#faults.push(why);
    }
    if (this.#isCut) return isFinal ? this.finalize() : DONE;
    if (isFirstBodyLine(node, line, this.#begun)) mendEncoding(node, line, this.#faults);
    if (node.contentDecoder !== null) node.contentDecoder.finalize = joinAtOnce;
    return super.processLine(line, isFinal);
  }

  collectNode(): Promise<void> {
    return DONE;
  }

  buildMessage(): null {
    return null;
  }
}

/** postal-mime joins the chunks of a part through a Blob, which takes turns of the event loop and most of the time of reading
 * a short mail. */
function joinAtOnce(this: ContentDecoder): Uint8Array {
  this.flushBuffer?.();
  this.flushRemainder?.();
  return Buffer.concat(this.chunks.map(toBytes));
}

const toBytes = (chunk: Uint8Array | ArrayBuffer | string): Uint8Array =>
  typeof chunk === 'string' ? Buffer.from(chunk) : new Uint8Array(chunk);

function isFirstBodyLine(node: ParsedNode, line: Uint8Array, begun: Set<ParsedNode>): boolean {
  if (node.state !== 'body' || line.length === 0 || begun.has(node)) return false;
  begun.add(node);
  return true;
}

/** Base64 that decodes words would make rubbish of them. */
function mendEncoding(node: ParsedNode, line: Uint8Array, faults: string[]): void {
  if (node.contentTransferEncoding.encoding !== 'base64' || !isProse(line)) return;
  node.setupContentDecoder('8bit');
  faults.push('A part is labelled base64 and is plain text; read as it stands.');
}

/** Whether the first line of a body is words, not base64: three or more of them, with spaces between. */
const isProse = (line: Uint8Array): boolean =>
  /^[\p{L}\p{N}"'(¿¡][\p{L}\p{N}"'(),.:;!?#&@€$/-]{0,25}(?: [\p{L}\p{N}"'(),.:;!?#&@€$/-]{1,25}){2}/u.test(
    Buffer.from(line.subarray(0, 100)).toString('latin1'),
  );

function findExcess(inside: ParserInside, parts: number): string | null {
  const { mimePartsMax, mimeDepthMax, headerBytesMax } = limits.mail;
  if (parts > mimePartsMax) return `The mail has more than ${mimePartsMax} parts; the rest was cut.`;
  if (inside.currentNode.depth > mimeDepthMax)
    return `The parts are nested deeper than ${mimeDepthMax}; what lies deeper was cut.`;
  if (inside.headerSize > headerBytesMax * 2)
    return `The headers of the parts have more than ${headerBytesMax} bytes; the rest was cut.`;
  return null;
}

async function describeNode(node: ParsedNode, faults: string[], repairs: number): Promise<MimePart> {
  const { value, params } = node.contentType.parsed;
  const contentType = tidyType(value);
  const content = new Uint8Array(node.content ?? new ArrayBuffer(0));
  const children: MimePart[] = [];
  for (const child of node.childNodes) children.push(await describeNode(child, faults, repairs));
  const part: MimePart = {
    contentType,
    charset: params['charset'] ?? '',
    isFlowed: params['format']?.toLowerCase() === 'flowed',
    deletesSpace: params['delsp']?.toLowerCase() === 'yes',
    disposition: node.contentDisposition.parsed.value.toLowerCase(),
    filename: node.contentDisposition.parsed.params['filename'] ?? params['name'] ?? '',
    content,
    children,
  };
  return children.length === 0 ? repairLeaf(part, node.depth, faults, repairs) : part;
}

/** A multipart in which no boundary was found, or a text that is a multipart whose header is lost, is read once more by
 * the boundary that stands in it. Where none does, the content is text. */
async function repairLeaf(part: MimePart, depth: number, faults: string[], repairs: number): Promise<MimePart> {
  const isBroken = part.contentType.startsWith('multipart/');
  if (!isBroken && (depth > 0 || part.contentType !== 'text/plain')) return part;
  const boundary = repairs < REPAIRS_MAX ? sniffBoundary(part.content) : null;
  if (boundary === null) {
    if (isBroken && part.content.length > 1)
      faults.push('The boundary of the parts was not found; the content was read as text.');
    return isBroken ? { ...part, contentType: 'text/plain' } : part;
  }
  const subtype = isBroken ? part.contentType : 'multipart/mixed';
  const header = Buffer.from(`Content-Type: ${subtype}; boundary="${boundary}"\n\n`);
  const again = await readAndRepair(Buffer.concat([header, part.content]), repairs + 1);
  if (again.root.children.length === 0) return { ...part, contentType: 'text/plain' };
  faults.push(
    'The boundary of the parts was not the one that the header names; the one that stands in the text was used.',
    ...again.faults,
  );
  return again.root;
}

/** The first line `--x` upon which a Content field follows. */
function sniffBoundary(content: Uint8Array): string | null {
  const start = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, SNIFFED_BYTES)).toString(
    'latin1',
  );
  const match =
    /(?:^|\n)--([^\s"\\][^\r\n"\\]{0,198})\r?\nContent-(?:Type|Transfer-Encoding|Disposition)[ \t]{0,5}:/i.exec(start);
  return match?.[1]?.trimEnd() ?? null;
}

/** `text`, `plain/text` and other things that are no type count as plain text, which loses nothing. */
function tidyType(value: string): string {
  const type = value.trim().toLowerCase();
  if (/^[\w.+-]{1,80}\/[\w.+-]{1,120}$/.test(type)) return type === 'plain/text' ? 'text/plain' : type;
  return type === 'html' || type === 'text/' ? `text/${type === 'html' ? 'html' : 'plain'}` : 'text/plain';
}
