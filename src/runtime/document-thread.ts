// The thread that document-reader.ts starts: reads one document after the other and answers each with its text or a fault.
import { parentPort } from 'node:worker_threads';
import { readDocument } from '../documents/read-document.ts';
import type { DocumentKind } from '../domain/document.ts';

parentPort?.on('message', async ({ kind, bytes }: { kind: DocumentKind; bytes: Uint8Array }) => {
  parentPort?.postMessage(await readDocument(kind, bytes));
});
