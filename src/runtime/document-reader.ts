// Reads PDF and XLSX attachments in a thread that is started for the first and stopped when none has come for a while: a
// file that runs without end or fills the memory costs the thread and not the desk. Opened by node.ts.
import { Worker } from 'node:worker_threads';
import type { DocumentKind, DocumentText, ReadDocument } from '../domain/document.ts';
import { limits } from '../domain/limits.ts';
import { failed, type Result } from '../domain/result.ts';

export interface DocumentReader {
  readonly read: ReadDocument;
  close(): Promise<void>;
}

type Answer = Result<DocumentText, string>;
interface ReaderState {
  thread: Worker | null;
  idle: NodeJS.Timeout | null;
  /** Ends when the document before this one has been read: there is one thread, and one bound on memory. */
  before: Promise<unknown>;
}

const WATCH_MS = 20;
const MEGABYTE = 1024 * 1024;

export function openDocumentReader(): DocumentReader {
  const state: ReaderState = { thread: null, idle: null, before: Promise.resolve() };
  return {
    read(kind, bytes) {
      const answer = state.before.then(() => readNext(state, kind, bytes));
      state.before = answer;
      return answer;
    },
    async close() {
      await state.before;
      await stopThread(state);
    },
  };
}

async function readNext(state: ReaderState, kind: DocumentKind, bytes: Uint8Array): Promise<Answer> {
  // The same bound stands in the thread; here it spares the copy.
  if (bytes.length > limits.documents.bytesMax)
    return failed(`has more than ${limits.documents.bytesMax / MEGABYTE} MB`);
  if (state.idle) clearTimeout(state.idle);
  state.thread ??= startThread();
  const { answer, isAlive } = await askThread(state.thread, kind, bytes);
  if (isAlive) {
    state.idle = setTimeout(() => void stopThread(state), limits.documents.idleSeconds * 1000).unref();
    state.thread.unref();
  } else {
    await stopThread(state);
  }
  return answer;
}

const startThread = (): Worker =>
  new Worker(new URL('./document-thread.ts', import.meta.url), {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.documents.heapMegabytesMax },
    // A thread that is being stopped may still report why, when nobody listens any more.
  }).on('error', () => undefined);

async function stopThread(state: ReaderState): Promise<void> {
  const { thread, idle } = state;
  if (idle) clearTimeout(idle);
  state.thread = null;
  state.idle = null;
  await thread?.terminate();
}

/** Resolves with the thread's answer, or with why it must be stopped. Buffers lie outside the thread's heap, and only the
 * whole process's memory shows them. */
function askThread(thread: Worker, kind: DocumentKind, bytes: Uint8Array) {
  const { secondsMax, memoryRiseMegabytesMax } = limits.documents;
  const { promise, resolve } = Promise.withResolvers<{ readonly answer: Answer; readonly isAlive: boolean }>();
  const startedMs = performance.now();
  const memoryBefore = process.memoryUsage.rss();
  const giveUp = (fault: string) => resolve({ answer: failed(fault), isAlive: false });
  const onMessage = (answer: Answer) => resolve({ answer, isAlive: true });
  const onError = (error: Error & { readonly code?: string }) =>
    giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_LARGE : 'broke the reader and was left unread');
  const onExit = () => giveUp('ended the reader and was left unread');
  const watch = setInterval(() => {
    if (performance.now() - startedMs > secondsMax * 1000) giveUp(`takes more than ${secondsMax} seconds to read`);
    else if (process.memoryUsage.rss() - memoryBefore > memoryRiseMegabytesMax * MEGABYTE) giveUp(TOO_LARGE);
  }, WATCH_MS);
  thread.ref();
  thread.once('message', onMessage).once('error', onError).once('exit', onExit);
  const copy = new Uint8Array(bytes);
  thread.postMessage({ kind, bytes: copy }, [copy.buffer]);
  return promise.finally(() => {
    clearInterval(watch);
    thread.off('message', onMessage).off('error', onError).off('exit', onExit);
  });
}

const TOO_LARGE = 'unpacks to more than the memory that a document may take';
