// The text of a PDF's pages, by pdf.js in its build without a browser (unpdf). Called by read-document.ts. Standards: ISO 32000.
import { getDocumentProxy } from 'unpdf';
import type { DocumentText } from '../domain/document.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { layOutLines, type PlacedText } from './lay-out-lines.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Fonts are not drawn and nothing is fetched; `verbosity: 0` keeps what pdf.js has to say of a broken file out of our log. */
const OPTIONS = {
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  enableXfa: false,
  verbosity: 0,
};

/** Never throws. A cross-reference table that is broken is built anew by pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<Result<DocumentText, string>> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
    try {
      return ok(await readPages(pdf));
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    return failed(describeFault(error));
  }
}

async function readPages(pdf: PdfDocument): Promise<DocumentText> {
  const { pagesMax } = limits.documents;
  const pages: string[] = [];
  let characters = 0;
  for (let n = 1; n <= Math.min(pdf.numPages, pagesMax); n += 1) {
    const text = await readPage(pdf, n);
    pages.push(text);
    characters += text.length;
    if (characters > limits.mail.attachmentTextCharactersMax) break;
  }
  const cut = pdf.numPages > pagesMax ? `has ${pdf.numPages} pages; only ${pagesMax} were read` : null;
  return { text: pages.join('\n\n'), cut };
}

async function readPage(pdf: PdfDocument, n: number): Promise<string> {
  const page = await pdf.getPage(n);
  const { items } = await page.getTextContent();
  const placed: PlacedText[] = [];
  for (const item of items.slice(0, limits.documents.itemsPerPageMax)) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , skewed = 0, size = 0, left = 0, bottom = 0] = item.transform.map(Number);
    const height = item.height || Math.abs(size) || Math.abs(skewed) || 1;
    placed.push({ text: item.str, left, right: left + item.width, bottom, height });
  }
  page.cleanup();
  return layOutLines(placed);
}

function describeFault(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'is encrypted with a password';
  if (name === 'InvalidPDFException') return 'is no PDF or a broken one';
  return `could not be read (${error instanceof Error ? error.message.slice(0, 100) : 'unknown fault'})`;
}
