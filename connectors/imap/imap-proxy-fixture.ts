// Stands between our side and the test Dovecot: hides capabilities, and cuts the connection at a moment of choice.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { portOf } from './emulator/dovecot.ts';

export interface ImapProxy {
  readonly port: number;
  /** Cuts the next connections, so many times: at a `command` before the server gets it, or at an `answer` before our side does. */
  cutAt(where: 'command' | 'answer', pattern: RegExp, times?: number): void;
  /** Asked for each chunk that no planned cut is for: whether it is cut by chance. */
  chance: ((where: 'command' | 'answer', text: string) => boolean) | null;
  /** No cuts any more. */
  mend(): void;
  /** The next command like this waits until the work is done. */
  holdAt(pattern: RegExp, work: () => Promise<unknown>): void;
  /** Cuts all that is open now. */
  cutAll(): void;
  /** How many connections were made. */
  readonly connections: () => number;
  /** What our side sent, as it went over the wire. */
  readonly commands: () => string;
  stop(): Promise<void>;
}

/** `rewrite` changes what the server says, chunk by chunk. */
export async function startProxy(port: number, rewrite: (text: string) => string = (text) => text): Promise<ImapProxy> {
  const open = new Set<Socket>();
  const cuts: { where: 'command' | 'answer'; pattern: RegExp; left: number }[] = [];
  const holds: { pattern: RegExp; work: () => Promise<unknown> }[] = [];
  let connections = 0;
  let commands = '';
  const isCut = (where: 'command' | 'answer', text: string): boolean => {
    const cut = cuts.find((one) => one.where === where && one.left > 0 && one.pattern.test(text));
    if (cut) cut.left -= 1;
    return cut !== undefined || (proxy.chance?.(where, text) ?? false);
  };
  const server = createServer((near) => {
    connections += 1;
    const far = connect(port, '127.0.0.1');
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', end).on('close', () => {
        open.delete(socket);
        end();
      });
    }
    // One chunk after the other, also where one of them is held.
    let last: Promise<unknown> = Promise.resolve();
    near.on('data', (part: Buffer) => {
      const text = part.toString('latin1');
      last = last.then(async () => {
        commands += text;
        const at = holds.findIndex(({ pattern }) => pattern.test(text));
        for (const { work } of at < 0 ? [] : holds.splice(at, 1)) await work();
        if (isCut('command', text)) return end();
        far.write(part);
      });
    });
    far.on('data', (part: Buffer) => {
      const text = part.toString('latin1');
      if (isCut('answer', text)) return end();
      near.write(Buffer.from(rewrite(text), 'latin1'));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cutAll = () => {
    for (const socket of open) socket.destroy();
  };
  const proxy: ImapProxy = {
    chance: null,
    port: portOf(server.address()),
    cutAt: (where, pattern, times = 1) => void cuts.push({ where, pattern, left: times }),
    mend: () => void cuts.splice(0),
    holdAt: (pattern, work) => void holds.push({ pattern, work }),
    cutAll,
    connections: () => connections,
    commands: () => commands,
    async stop() {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}
