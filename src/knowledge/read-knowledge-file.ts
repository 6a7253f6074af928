// A file of the desk's policies and articles -> its title, language and passages, or why it cannot be read. Called by src/runtime for each
// file that an admin adds. The words of a PDF are read in a thread of their own; all else here is bounded and linear.
import { detectLanguage } from '../classify/detect-language.ts';
import type { ReadDocument } from '../domain/document.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { PassageToSave, PlainPassage } from '../ports/knowledge-records.ts';
import type { Block } from './block.ts';
import { decodeText } from './decode-text.ts';
import { foldWords } from './fold-words.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { splitPassages } from './split-passages.ts';

export interface KnowledgeFile {
  readonly title: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly passages: readonly PassageToSave[];
  /** What was left out, or how the file had to be read; the rest of a sentence each. */
  readonly notes: readonly string[];
}

const MEGABYTE = 1024 * 1024;
const LANGUAGE_FROM_CHARACTERS = 4_000;
const TITLE_CHARACTERS_MAX = 120;
/** No word is as long: an image in base64, a key, an endless line. */
const RUN_CHARACTERS_MAX = 200;

const endingOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
export const isKnowledgeName = (name: string): boolean =>
  ['md', 'markdown', 'txt', 'text', 'html', 'htm', 'pdf'].includes(endingOf(name));

/** Never rejects. The fault is the rest of a sentence: `is empty`. `saidLanguage` is what a person says that it is written in, ISO 639-1. */
export async function readKnowledgeFile(
  name: string,
  bytes: Uint8Array,
  readPdf: ReadDocument,
  saidLanguage: string | null = null,
): Promise<Result<KnowledgeFile, string>> {
  const { fileBytesMax, textCharactersMax } = limits.knowledge;
  if (bytes.length > fileBytesMax) return failed(`has more than ${fileBytesMax / MEGABYTE} MB`);
  if (bytes.length === 0) return failed('is empty');
  if (!isKnowledgeName(name)) return failed('is of no kind that is read: give Markdown, HTML, plain text or PDF');
  const isPdf = Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-');
  const words = isPdf ? await readPdfWords(bytes, readPdf) : decodeText(bytes);
  if (!words.ok) return words;
  if (!isPdf && endingOf(name) === 'pdf') return failed('is no PDF or a broken one');
  const notes = words.value.note === null ? [] : [words.value.note];
  if (words.value.text.length > textCharactersMax)
    notes.push(`has more than ${textCharactersMax} characters; the rest was left out`);
  const text = words.value.text.slice(0, textCharactersMax).normalize('NFC');
  const read = isPdf ? { title: null, blocks: readPlainText(text) } : await readBlocks(endingOf(name), text);
  const blocks = dropRuns(read.blocks, notes);
  const title = findTitle(read.title, blocks) ?? name.replace(/^.*\//, '').replace(/\.\w{1,10}$/, '');
  const pieces = splitPassages(blocks, title).filter((piece) => /\p{L}{2}/u.test(piece.text));
  if (pieces.length === 0) return failed('holds no text');
  const beginning = pieces.map((piece) => piece.text).join('\n');
  const language = saidLanguage ?? detectLanguage(`${title}\n${beginning.slice(0, LANGUAGE_FROM_CHARACTERS)}`).language;
  return ok({ title, language, passages: pieces.map((piece) => withTerms(piece, { title, language })), notes });
}

/** With the words by which it is found. */
export const withTerms = (
  { heading, text }: PlainPassage,
  { title, language }: Pick<KnowledgeFile, 'title' | 'language'>,
): PassageToSave => ({
  ...{ heading, text },
  terms: {
    heading: foldWords(`${title} ${heading}`, language).join(' '),
    words: foldWords(text, language).join(' '),
  },
});

async function readPdfWords(bytes: Uint8Array, readPdf: ReadDocument) {
  const read = await readPdf('pdf', bytes);
  return read.ok ? ok({ text: read.value.text, note: read.value.cut }) : read;
}

/** Who adds no HTML does not load its parser. */
async function readBlocks(ending: string, text: string) {
  if (ending === 'html' || ending === 'htm') return (await import('./read-html.ts')).readHtmlPage(text);
  return ending.startsWith('t') ? { title: null, blocks: readPlainText(text) } : readMarkdown(text);
}

/** The title that the file gives, or else its first heading, or else a short first line. */
function findTitle(given: string | null, blocks: readonly Block[]): string | null {
  const [first] = blocks;
  const heading = blocks.slice(0, 5).find((block) => block.kind === 'heading');
  const line = first?.kind === 'prose' && first.text.length <= TITLE_CHARACTERS_MAX ? first.text : null;
  return (heading?.text ?? given ?? line)?.slice(0, TITLE_CHARACTERS_MAX).trim() || null;
}

function dropRuns(blocks: readonly Block[], notes: string[]): readonly Block[] {
  let hasRun = false;
  const drop = (text: string): string =>
    text.replace(/\S+/g, (run) => {
      if (run.length <= RUN_CHARACTERS_MAX) return run;
      hasRun = true;
      return '';
    });
  const kept = blocks.map((block): Block => {
    if (block.kind !== 'lines') return { ...block, text: drop(block.text) };
    return { ...block, head: block.head === null ? null : drop(block.head), lines: block.lines.map(drop) };
  });
  if (hasRun)
    notes.push(`holds runs of more than ${RUN_CHARACTERS_MAX} characters without a space; they were left out`);
  return kept;
}
