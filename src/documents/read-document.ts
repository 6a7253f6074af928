// The words of a PDF or XLSX file. What a hostile file can do in one go, without coming back to us (endless work, endless
// memory), is stopped by the thread that this runs in: src/runtime/document-reader.ts. Each library is loaded when first
// a mail brings such a file.
import type { DocumentText, ReadDocument } from '../domain/document.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';

export const readDocument: ReadDocument = async (kind, bytes) => {
  const { bytesMax } = limits.documents;
  if (bytes.length > bytesMax) return failed(`has more than ${bytesMax / 1024 / 1024} MB`);
  const read = kind === 'pdf' ? (await import('./read-pdf.ts')).readPdf : (await import('./read-xlsx.ts')).readXlsxText;
  const found = await read(bytes);
  return found.ok ? limitText(found.value) : found;
};

function limitText({ text, cut }: DocumentText): Result<DocumentText, string> {
  const { attachmentTextCharactersMax } = limits.mail;
  if (text.trim() === '') return failed('holds no text (it may be a scan or empty)');
  if (text.length <= attachmentTextCharactersMax) return ok({ text, cut });
  const why = `has more than ${attachmentTextCharactersMax} characters; the rest was left out`;
  return ok({ text: text.slice(0, attachmentTextCharactersMax), cut: why });
}
