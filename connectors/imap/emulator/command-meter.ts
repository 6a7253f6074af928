// Stands between our side and Dovecot, counts the commands by name, and makes each answer as late as a distant server's.
// For `waybill tour imap` and the bench of mailboxes.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { portOf } from './dovecot.ts';

export interface CommandMeter {
  readonly port: number;
  /** How often each command was given, as `UID FETCH`; `IDLE` counts once for each time it begins. */
  readonly commands: ReadonlyMap<string, number>;
  /** Connections made so far. */
  readonly connections: () => number;
  /** From now on what the server says comes so much later. */
  answerAfter(ms: number): void;
  stop(): Promise<void>;
}

export async function startCommandMeter(port: number): Promise<CommandMeter> {
  const open = new Set<Socket>();
  const commands = new Map<string, number>();
  let connections = 0;
  let delayMs = 0;
  const server = createServer((near) => {
    connections += 1;
    const far = connect(port, '127.0.0.1');
    const read = createCommandReader((name) => commands.set(name, (commands.get(name) ?? 0) + 1));
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket
        .setNoDelay(true)
        .on('error', () => other.destroy())
        .on('close', () => {
          open.delete(socket);
          other.destroy();
        });
    }
    near.on('data', (part: Buffer) => {
      read(part);
      far.write(part);
    });
    far.on('data', (part: Buffer) => {
      if (delayMs === 0) near.write(part);
      else setTimeout(() => near.write(part), delayMs);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    commands,
    connections: () => connections,
    answerAfter(ms) {
      delayMs = ms;
    },
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Tells each command's name, and passes over literals (RFC 9051, 4.3), which may hold a mail with lines like commands. */
function createCommandReader(onCommand: (name: string) => void): (part: Buffer) => void {
  let line = '';
  let literalBytesLeft = 0;
  /** The line goes on after a literal. */
  let isContinued = false;
  return (part) => {
    let at = 0;
    while (at < part.length) {
      if (literalBytesLeft > 0) {
        const taken = Math.min(literalBytesLeft, part.length - at);
        literalBytesLeft -= taken;
        at += taken;
        continue;
      }
      const end = part.indexOf(0x0a, at);
      line += part.toString('latin1', at, end < 0 ? part.length : end + 1);
      at = end < 0 ? part.length : end + 1;
      if (end < 0) continue;
      const name = /^[0-9A-Za-z]{1,20} ((?:UID )?[A-Z]{2,20})/i.exec(line)?.[1];
      if (!isContinued && name !== undefined) onCommand(name.toUpperCase());
      literalBytesLeft = Number(/\{(\d{1,12})\+?\}\r?\n$/.exec(line)?.[1] ?? 0);
      isContinued = literalBytesLeft > 0;
      line = '';
    }
  };
}
