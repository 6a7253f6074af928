// From the MIME tree to what a mail says: body texts in their order, each plain, HTML or both, and everything else as
// attachments. Called by parse-message.ts. Standards: RFC 2046, RFC 2183, RFC 6522.
import { limits } from '../domain/limits.ts';
import { decodeBytes } from './decode-bytes.ts';
import { decodeFlowed } from './decode-flowed.ts';
import type { MimePart } from './read-parts.ts';

/** One piece of the body; an alternative has both forms of the same text. */
export interface BodyPiece {
  readonly plain: string | null;
  readonly html: string | null;
}

export interface MailContent {
  readonly pieces: readonly BodyPiece[];
  readonly attachments: readonly MimePart[];
  readonly faults: readonly string[];
}

interface Gathering {
  readonly pieces: BodyPiece[];
  readonly attachments: MimePart[];
  readonly faults: Set<string>;
}

export function readContent(root: MimePart): MailContent {
  const gathering: Gathering = { pieces: [], attachments: [], faults: new Set() };
  gather(root, gathering);
  return { pieces: gathering.pieces, attachments: gathering.attachments, faults: [...gathering.faults] };
}

function gather(part: MimePart, gathering: Gathering): void {
  const [first, ...rest] = part.children;
  if (!first) {
    gatherLeaf(part, gathering);
  } else if (part.contentType === 'multipart/alternative') {
    gatherAlternative(part, gathering);
  } else if (part.contentType === 'multipart/report') {
    // Of a report only the first part is said to a person; the others are its evidence (RFC 6522).
    gather(first, gathering);
    gathering.attachments.push(...rest.flatMap(listLeaves));
  } else {
    for (const child of part.children) gather(child, gathering);
  }
}

function gatherLeaf(part: MimePart, gathering: Gathering): void {
  if (!isBodyText(part, gathering)) {
    gathering.attachments.push(part);
    return;
  }
  const text = readText(part, gathering.faults);
  gathering.pieces.push(part.contentType === 'text/html' ? { plain: null, html: text } : { plain: text, html: null });
}

/** Every form of one text: the first plain and the last HTML one, each with what stands beside it. */
function gatherAlternative(part: MimePart, gathering: Gathering): void {
  const inner: Gathering = { pieces: [], attachments: gathering.attachments, faults: gathering.faults };
  const forms = part.children.map((child) => {
    const before = inner.pieces.length;
    gather(child, inner);
    return inner.pieces.slice(before);
  });
  const plain = forms.filter((pieces) => pieces.some((piece) => piece.plain !== null && piece.html === null));
  const html = forms.filter((pieces) => pieces.some((piece) => piece.html !== null));
  const join = (pieces: readonly BodyPiece[] | undefined, kind: keyof BodyPiece): string | null => {
    const texts = (pieces ?? []).map((piece) => piece[kind]).filter((text) => text !== null);
    return texts.length === 0 ? null : texts.join('\n');
  };
  const piece = { plain: join(plain[0], 'plain'), html: join(html.at(-1), 'html') };
  if (piece.plain !== null || piece.html !== null) gathering.pieces.push(piece);
}

/** A text that is sent along under a name of its own is an attachment, unless there is no other body. */
function isBodyText({ contentType, disposition, filename }: MimePart, { pieces }: Gathering): boolean {
  if (contentType !== 'text/plain' && contentType !== 'text/html') return false;
  if (disposition === 'attachment') return false;
  return filename === '' || pieces.length === 0;
}

const listLeaves = (part: MimePart): readonly MimePart[] =>
  part.children.length === 0 ? [part] : part.children.flatMap(listLeaves);

/** A text part's words, whatever its charset says; soft line breaks joined. */
export function readText(part: MimePart, faults: Set<string>): string {
  const isHtml = part.contentType === 'text/html';
  const bytesMax = (isHtml ? limits.mail.htmlCharactersMax : limits.mail.textCharactersMax) * 4;
  const { text, mended } = decodeBytes(part.content.subarray(0, bytesMax), part.charset);
  if (mended !== null) faults.add(mended);
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
  return part.isFlowed && !isHtml ? decodeFlowed(lines, part.deletesSpace) : lines;
}
