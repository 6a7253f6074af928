// The person at the terminal: what is printed, what is asked without an echo, and the browser that is opened. Called by the
// commands that connect mailboxes; their tests stand in for the person.
import { spawn } from 'node:child_process';
import { fstatSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { limits } from '../domain/limits.ts';
import { UsageError } from './usage-error.ts';

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  print(text: string): void;
  /** UsageError `insteadOf` where nobody is at the terminal, or nothing is typed; with null that is an answer, and empty. */
  askSecret(question: string, insteadOf: string | null): Promise<string>;
  /** The same, and where nobody is there what is piped in. */
  readSecret(question: string, insteadOf: string): Promise<string>;
  /** What is piped in, where something is; nobody is asked. null where nothing is, or it is empty. */
  readPiped(): Promise<string | null>;
  openBrowser(url: string): void;
}

export const terminal: Terminal = {
  env: process.env,
  print: (text) => void process.stdout.write(`${text}\n`),
  askSecret: (question, insteadOf) => askSecret(process.stdin, process.stderr, question, insteadOf),
  readSecret: (question, insteadOf) =>
    process.stdin.isTTY
      ? askSecret(process.stdin, process.stderr, question, insteadOf)
      : readPiped(process.stdin, insteadOf),
  readPiped: () => (isPiped() ? readPipedIfAny(process.stdin) : Promise.resolve(null)),
  openBrowser,
};

/** Not so at a terminal, and not where a service has no input (/dev/null). */
function isPiped(): boolean {
  try {
    const input = fstatSync(process.stdin.fd);
    return input.isFIFO() || input.isSocket() || input.isFile();
  } catch {
    return false;
  }
}

/** Who starts a command may leave it a pipe that never ends, and no secret need come: then it says so and does not wait for ever. */
export async function readPipedIfAny(
  piped: AsyncIterable<string | Uint8Array> & { destroy(): unknown },
  seconds: number = limits.connecting.pipedSeconds,
): Promise<string | null> {
  const over = new AbortController();
  try {
    return await Promise.race([
      readPieces(piped),
      sleep(seconds * 1_000, undefined, { signal: over.signal }).then(() => {
        piped.destroy();
        throw new UsageError(`The pipe did not end within ${seconds} seconds. Close it, or give < /dev/null.`);
      }),
    ]);
  } finally {
    over.abort();
  }
}

/** All of it but the end of the line. */
export async function readPiped(piped: AsyncIterable<string | Uint8Array>, insteadOf: string): Promise<string> {
  const secret = await readPieces(piped);
  if (secret === null) throw new UsageError(insteadOf);
  return secret;
}

/** null where there is nothing but space. */
async function readPieces(piped: AsyncIterable<string | Uint8Array>): Promise<string | null> {
  const { secretCharactersMax } = limits.connecting;
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of piped) {
    bytes += piece.length;
    if (bytes > secretCharactersMax)
      throw new UsageError(`A secret may have at most ${secretCharactersMax} characters.`);
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces).toString('utf8').trim() || null;
}

interface Keyboard {
  readonly isTTY?: boolean;
  setRawMode?(isRaw: boolean): unknown;
  setEncoding(encoding: 'utf8'): unknown;
  on(event: 'data' | 'end', listener: (text: string) => void): unknown;
  removeAllListeners(event: 'data' | 'end'): unknown;
  resume(): unknown;
  pause(): unknown;
}

const INTERRUPT = '\u0003';
const END = '\u0004';
const ERASE = new Set(['\u007f', '\b']);

/** A line that is typed and not shown. `insteadOf` says how to give it where there is no terminal. */
export async function askSecret(
  keyboard: Keyboard,
  screen: { write(text: string): unknown },
  question: string,
  insteadOf: string | null,
): Promise<string> {
  if (!keyboard.isTTY || !keyboard.setRawMode) return noSecret(insteadOf);
  screen.write(question);
  keyboard.setRawMode(true);
  keyboard.setEncoding('utf8');
  try {
    const typed = await readLine(keyboard);
    if (typed === null) throw new UsageError('Nothing was connected.');
    return typed === '' ? noSecret(insteadOf) : typed;
  } finally {
    keyboard.removeAllListeners('data');
    keyboard.removeAllListeners('end');
    keyboard.setRawMode(false);
    keyboard.pause();
    screen.write('\n');
  }
}

function noSecret(insteadOf: string | null): string {
  if (insteadOf === null) return '';
  throw new UsageError(insteadOf);
}

/** Null where the person breaks off. */
function readLine(keyboard: Keyboard): Promise<string | null> {
  return new Promise((resolve) => {
    let typed: string[] = [];
    const hear = (text: string): void => {
      for (const key of text) {
        if (key === '\r' || key === '\n') resolve(typed.join(''));
        else if (key === INTERRUPT || (key === END && typed.length === 0)) resolve(null);
        else if (ERASE.has(key)) typed = typed.slice(0, -1);
        else if (key >= ' ' && typed.length < limits.connecting.secretCharactersMax) typed.push(key);
      }
    };
    keyboard.on('data', hear);
    keyboard.on('end', () => resolve(null));
    keyboard.resume();
  });
}

const OPENERS: Readonly<Record<string, readonly [command: string, ...arguments_: readonly string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Where there is no browser the printed URL does. */
function openBrowser(url: string): void {
  const opener = OPENERS[process.platform];
  if (!opener || process.stdout.isTTY !== true) return;
  const [command, ...first] = opener;
  const child = spawn(command, [...first, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
