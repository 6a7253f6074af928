import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandMeter, startCommandMeter } from './command-meter.ts';
import { portOf } from './dovecot.ts';

let received: string;
let meter: CommandMeter;
let client: Socket;
const server = createServer((socket) => {
  socket.on('data', (part) => {
    received += String(part);
  });
});

beforeEach(async () => {
  received = '';
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  meter = await startCommandMeter(portOf(server.address()));
  client = connect(meter.port, '127.0.0.1');
  await once(client, 'connect');
});
afterEach(async () => {
  client.destroy();
  await meter.stop();
  server.close();
});

const say = async (...parts: readonly string[]): Promise<void> => {
  const all = parts.join('');
  const before = received.length;
  for (const part of parts) {
    client.write(part);
    // Each part is to come alone.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await expect.poll(() => received.slice(before)).toBe(all);
};

describe('the command meter', () => {
  test('counts commands by name, however they are cut on the wire', async () => {
    await say('A1 SELECT INBOX\r\nA2 uid fe', 'tch 1:* (FLAGS)\r\n', 'A3 SELECT Sent\r\n');
    expect(Object.fromEntries(meter.commands)).toEqual({ SELECT: 2, 'UID FETCH': 1 });
  });

  test('takes no line of a mail for a command, and no rest of a command for another', async () => {
    const mail = 'Subject: x\r\n\r\nA9 SELECT INBOX\r\n';
    await say(`A1 APPEND Drafts (\\Draft) {${mail.length}}\r\n`, mail.slice(0, 20), `${mail.slice(20)}\r\n`);
    await say('A2 UID SEARCH HEADER X-Waybill-Id {3+}\r\nabc FETCH me\r\nA3 NOOP\r\n');
    expect(Object.fromEntries(meter.commands)).toEqual({ APPEND: 1, 'UID SEARCH': 1, NOOP: 1 });
  });

  test('takes the end of IDLE for no command', async () => {
    await say('A1 IDLE\r\n', 'DONE\r\n');
    expect(Object.fromEntries(meter.commands)).toEqual({ IDLE: 1 });
  });
});
