// `waybill knowledge add | list | remove | search`. A desk that `waybill start` holds is told through its socket; lists and searches read
// beside it.
import { searchByWords } from '../knowledge/search-by-words.ts';
import { carryOut } from '../runtime/carry-out.ts';
import { askRunningDesk, type Order } from '../runtime/desk-control.ts';
import { openDocumentReader } from '../runtime/document-reader.ts';
import { type FoundFile, readKnowledgeFiles } from '../runtime/knowledge-files.ts';
import { clockAt } from '../runtime/node.ts';
import { giveOrder } from './order-command.ts';
import { cut, renderTable } from './table.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface KnowledgeOptions {
  readonly db: string;
  readonly json?: boolean;
}
type Give = (order: Order) => Promise<readonly string[]>;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const TERMINAL_COLUMNS = 120;

export async function runKnowledgeAdd(paths: readonly string[], { db }: KnowledgeOptions): Promise<void> {
  const known = await withRecords({ file: db, readOnly: true }, ({ knowledge }) =>
    knowledge.list().map(({ name, contentDigest }) => [name, contentDigest] as const),
  );
  const reader = openDocumentReader();
  try {
    const files = readKnowledgeFiles(paths, { known: new Map(known), readPdf: reader.read });
    if ((await askRunningDesk(db, { order: 'status' })) !== null) await addAll(files, (order) => giveOrder(db, order));
    else
      await withRecords({ file: db }, (records) =>
        addAll(files, (order) => carryOut(order, { records, clock: clockAt(null), connecting: null })),
      );
  } finally {
    await reader.close();
  }
}

/** A line a file, and exit status 1 where one was not taken. */
async function addAll(files: AsyncIterable<FoundFile>, give: Give): Promise<void> {
  let count = 0;
  for await (const file of files) {
    count += 1;
    if (file.kind === 'unchanged') print(`${file.name}: unchanged`);
    else if (file.kind === 'refused') refuse(`${file.name} ${file.why}.`);
    else {
      try {
        const lines = await give({ order: 'add_knowledge', document: file.document });
        print(`${file.name} ${lines.join(' ')}${file.notes.map((note) => `; it ${note}`).join('')}`);
      } catch (error) {
        if (!(error instanceof Error) || (error.name !== 'Error' && !(error instanceof UsageError))) throw error;
        refuse(`${file.name}: ${error.message}`);
      }
    }
  }
  if (count === 0) throw new UsageError('There is no file in that folder. Give Markdown, HTML, plain text or PDF.');
}

function refuse(line: string): void {
  process.exitCode = 1;
  print(`${line} Not added.`);
}

export async function runKnowledgeRemove(name: string, { db }: KnowledgeOptions): Promise<void> {
  print((await giveOrder(db, { order: 'remove_knowledge', name })).join('\n'));
}

export async function runKnowledgeList({ db, json }: KnowledgeOptions): Promise<void> {
  await withRecords({ file: db, readOnly: true }, ({ knowledge }) => {
    const documents = knowledge.list();
    if (json) for (const { id, ...document } of documents) print(JSON.stringify(document));
    else if (documents.length === 0) print("The desk has no documents. 'waybill knowledge add PATH' adds some.");
    else {
      const rows = documents.map(({ name, language, passages, addedAt, title }) =>
        [name, language, String(passages), addedAt.slice(0, 16), title].map((text) => ({ text })),
      );
      const heads = ['DOCUMENT', 'LANGUAGE', 'PASSAGES', 'ADDED (UTC)', 'TITLE'];
      print(renderTable(heads, rows, process.stdout.columns ?? TERMINAL_COLUMNS));
    }
  });
}

export async function runKnowledgeSearch(
  given: readonly string[],
  { db, json, language: asked }: KnowledgeOptions & { readonly language?: string },
): Promise<void> {
  const words = given.join(' ');
  await withRecords({ file: db, readOnly: true }, async ({ knowledge }) => {
    const { language, found } = await searchByWords(knowledge, words, asked ?? null);
    if (json)
      for (const { passage, score, wordShare } of found) print(JSON.stringify({ ...passage, score, wordShare }));
    else if (found.length === 0) print(`Nothing is found for that in ${language}. A model would get no passage.`);
    else {
      const rows = found.map(({ passage, score, wordShare }) =>
        [
          score.toFixed(4),
          wordShare === null ? '-' : `${(100 * Math.min(1, wordShare)).toFixed(0)} %`,
          `${passage.document} (${passage.language})`,
          passage.heading || passage.title,
          cut(passage.text.replaceAll('\n', ' '), TERMINAL_COLUMNS),
        ].map((text) => ({ text })),
      );
      const heads = ['SCORE', 'WORDS SHARED', 'DOCUMENT', 'HEADING', 'TEXT'];
      print(renderTable(heads, rows, process.stdout.columns ?? TERMINAL_COLUMNS));
    }
  });
}
