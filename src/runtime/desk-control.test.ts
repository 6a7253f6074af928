import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { askRunningDesk, serveControl } from './desk-control.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-control-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const database = () => join(folder, 'desk.sqlite');

/** A desk that does this with whoever asks. */
async function holdDesk(behave: (connection: Socket) => void): Promise<void> {
  const server = createServer({ allowHalfOpen: true }, behave);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(`${database()}.sock`, resolve));
}

test('an order reaches the desk that a process holds, and its answer comes back, letter by letter', async () => {
  const why = 'é'.repeat(200);
  const server = await serveControl(database(), async (order) => [JSON.stringify(order), why.repeat(400)]);
  onTestFinished(() => void server.close());
  const answer = await askRunningDesk(database(), { order: 'stop_sending', by: 'staff', why });
  expect(answer).toEqual({
    ok: true,
    lines: [JSON.stringify({ order: 'stop_sending', by: 'staff', why }), why.repeat(400)],
  });
});

test('a letter that is cut in two on its way is one letter', async () => {
  const server = await serveControl(database(), async (order) => ('why' in order ? [order.why] : []));
  onTestFinished(() => void server.close());
  const bytes = Buffer.from(JSON.stringify({ order: 'stop_sending', by: 'staff', why: 'é' }));
  const cut = bytes.indexOf(0xc3) + 1;
  const { createConnection } = await import('node:net');
  const said = await new Promise<string>((resolve) => {
    let text = '';
    const connection = createConnection(`${database()}.sock`);
    connection.setNoDelay(true);
    connection.write(bytes.subarray(0, cut));
    setTimeout(() => connection.end(bytes.subarray(cut)), 50);
    connection.on('data', (chunk) => {
      text += String(chunk);
    });
    connection.on('close', () => resolve(text));
  });
  expect(JSON.parse(said)).toEqual({ ok: true, lines: ['é'] });
});

test('nobody holds the desk', async () => {
  expect(await askRunningDesk(database(), { order: 'status' })).toBeNull();
});

test.each([
  ['no answer', ''],
  ['half an answer', '{"ok":true,"lin'],
])('a desk that goes away with %s is said to give none', async (_, said) => {
  await holdDesk((connection) => connection.end(said));
  await expect(askRunningDesk(database(), { order: 'status' })).rejects.toThrow('gives no answer');
});
