// The words of the attachments: texts decoded, CSV cells apart by tabs, PDF and XLSX by the reader that is handed in, since
// it needs a thread of its own. Called by parse-message.ts. All of it is untrusted evidence.
import type { DocumentKind, ReadDocument } from '../domain/document.ts';
import { limits } from '../domain/limits.ts';
import type { Attachment } from '../domain/message.ts';
import { layOutCsv } from './csv-rows.ts';
import { decodeHeaderText } from './decode-header-text.ts';
import { readText } from './read-content.ts';
import type { MimePart } from './read-parts.ts';

export interface ReadAttachments {
  readonly attachments: readonly Attachment[];
  /** In words for a person; an attachment is named by its place in the mail, for its name is the sender's. */
  readonly faults: readonly string[];
}

type AttachmentKind = DocumentKind | 'csv' | 'text' | 'unread';

const TYPES: Readonly<Record<string, AttachmentKind>> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.ms-excel.sheet.macroenabled.12': 'xlsx',
  'application/csv': 'csv',
  'text/csv': 'csv',
  'text/comma-separated-values': 'csv',
};
const ENDINGS: Readonly<Record<string, AttachmentKind>> = { pdf: 'pdf', xlsx: 'xlsx', xlsm: 'xlsx', csv: 'csv' };

/** Never throws. Without a reader, PDF and XLSX are left unread. */
export async function readAttachments(
  parts: readonly MimePart[],
  readDocument: ReadDocument | null,
): Promise<ReadAttachments> {
  const attachments: Attachment[] = [];
  const faults: string[] = [];
  let documents = 0;
  for (const [n, part] of parts.entries()) {
    const filename = decodeHeaderText(part.filename).slice(0, 255);
    const kind = findKind(part, filename);
    let text: string | null = null;
    if (kind === 'text') text = readAttachmentText(part);
    else if (kind === 'csv') text = await layOutCsv(readAttachmentText(part));
    else if (kind !== 'unread' && readDocument !== null) {
      documents += 1;
      const found = await readWithinCount(kind, part.content, documents, readDocument);
      text = found.text;
      if (found.fault !== null) faults.push(`Attachment ${n + 1} (${kind.toUpperCase()}) ${found.fault}.`);
    }
    attachments.push({ filename, contentType: part.contentType, sizeBytes: part.content.length, text });
  }
  return { attachments, faults };
}

async function readWithinCount(kind: DocumentKind, bytes: Uint8Array, n: number, readDocument: ReadDocument) {
  const { perMailMax } = limits.documents;
  if (n > perMailMax)
    return { text: null, fault: `was not read: only the first ${perMailMax} documents of a mail are` };
  const found = await readDocument(kind, bytes);
  return found.ok ? { text: found.value.text, fault: found.value.cut } : { text: null, fault: found.error };
}

export const readAttachmentText = (part: MimePart): string =>
  readText(part, new Set()).slice(0, limits.mail.attachmentTextCharactersMax);

/** By its type, or by the ending of its name where the type is vague or another program's, as `application/octet-stream`. */
function findKind({ contentType }: MimePart, filename: string): AttachmentKind {
  const known = TYPES[contentType];
  if (known !== undefined) return known;
  const ending = ENDINGS[/\.([a-z]{3,4})$/i.exec(filename.trim())?.[1]?.toLowerCase() ?? ''];
  if (ending !== undefined && (ending === 'csv' || !contentType.startsWith('text/'))) return ending;
  return contentType.startsWith('text/') ? 'text' : 'unread';
}
