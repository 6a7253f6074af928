// A server as a process of its own: started, watched until it answers, ended by its process id. What it prints is kept for the error that says
// why it did not come up.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

const OUTPUT_CHARACTERS_KEPT = 8_000;
const KILL_AFTER_MS = 10_000;
/** PR_SET_PDEATHSIG of prctl(2), set by util-linux; the process id stays the command's own. */
const KERNEL_ENDS_IT = process.platform === 'linux' ? ['/usr/bin/setpriv', '--pdeathsig', 'KILL'] : [];

export interface ServerProcess {
  /** What it printed last, of both streams. */
  readonly output: () => string;
  /** Asks `isUp` every 50 ms. @throws Error with the output where the process ends first, or does not come up in time */
  readonly waitUntil: (isUp: () => Promise<boolean> | boolean, secondsMax: number) => Promise<void>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** It ends with this process at the latest, however that ends: on Linux the kernel sees to it. */
export function startProcess(command: string, words: readonly string[], options: SpawnOptions = {}): ServerProcess {
  const [program = '', ...rest] = [...KERNEL_ENDS_IT, command, ...words];
  const child = spawn(program, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let failure: Error | undefined;
  const keep = (part: Buffer) => {
    output = (output + part.toString()).slice(-OUTPUT_CHARACTERS_KEPT);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.once('error', (error) => {
    failure = error;
  });
  return {
    output: () => output,
    async waitUntil(isUp, secondsMax) {
      const end = performance.now() + secondsMax * 1_000;
      while (!(await isUp())) {
        if (failure) throw failure;
        if (hasEnded(child)) throw new Error(`${command} ended before it was up: ${output}`);
        if (performance.now() > end) throw new Error(`${command} was not up after ${secondsMax} s: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop(signal = 'SIGTERM') {
      if (failure || hasEnded(child)) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      const impatience = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      await ended;
      clearTimeout(impatience);
    },
  };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
