// `wrangler dev` on this machine for `npm run demo:workers`: the built worker in workerd, with a directory of its own in a folder of the demo.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { projectFolder } from '#project-folder';

export interface WranglerDev {
  /** As whoever runs the deployment, below /operator. Throws where it is refused. */
  operate(method: string, path: string, body?: string): Promise<string>;
  /** Lines that its code has written to the log. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** What wrangler and the worker said last, for whoever must find out why something failed. */
  tell(): string;
  close(): Promise<void>;
}

const WRANGLER = join(projectFolder, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
const READY_MS_MAX = 120_000;
const LOG_LINES_MAX = 5_000;

/** `vars` are bindings of the worker; the directory's tables are made first. */
export async function startWranglerDev(
  folder: string,
  port: number,
  operatorToken: string,
  vars: Readonly<Record<string, string>>,
): Promise<WranglerDev> {
  const env = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' };
  const options = { cwd: projectFolder, env };
  const migrations = ['d1', 'migrations', 'apply', 'waybill-directory', '--local', '--persist-to', folder];
  await promisify(execFile)(process.execPath, [WRANGLER, ...migrations], { ...options, timeout: READY_MS_MAX });
  const given = Object.entries({ ...vars, WAYBILL_OPERATOR_TOKEN: operatorToken }).flatMap(([name, value]) => [
    '--var',
    `${name}:${value}`,
  ]);
  const dev = ['dev', '--port', String(port), '--ip', '127.0.0.1', '--persist-to', folder, ...given];
  // In a group of its own, so that workerd ends with it.
  const child = spawn(process.execPath, [WRANGLER, ...dev], {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: Record<string, unknown>[] = [];
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      // What was asked is known.
      if (!/ (?:GET|POST|PUT) \/\S* 2\d\d /.test(line)) said.push(line);
      if (said.length > LOG_LINES_MAX) said.shift();
      if (line.startsWith('{"at":') && log.length < LOG_LINES_MAX) log.push(JSON.parse(line));
    });
  const ended = once(child, 'exit');
  const end = (): void => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
      process.kill(-child.pid, 'SIGTERM');
  };
  // Whatever ends the demo ends it too: it would go on, and build at each change of a file.
  process.once('exit', end);
  const close = async (): Promise<void> => {
    process.removeListener('exit', end);
    end();
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  const untilMs = performance.now() + READY_MS_MAX;
  while (!(await isReady(origin))) {
    if (child.exitCode === null && performance.now() < untilMs) {
      await sleep(200);
      continue;
    }
    await close();
    throw new Error(`wrangler dev did not start:\n${said.slice(-30).join('\n')}`);
  }
  return {
    log,
    tell: () => said.slice(-30).join('\n'),
    close,
    async operate(method, path, body) {
      const headers = { authorization: `Bearer ${operatorToken}` };
      const init = body === undefined ? { method, headers } : { method, headers, body };
      const answer = await fetch(`${origin}/operator${path}`, init);
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} /operator${path} answered ${answer.status}: ${text}`);
      return text;
    },
  };
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
