// How commands reach a desk that a running process holds: a socket beside its database, for this user alone, one JSON line a
// question and one an answer. Served by `waybill start`; asked by the commands that change a desk.
import { chmodSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { z } from 'zod';
import { LinkOffer } from '../connecting/connect-links.ts';
import { INTENTS } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import { ACTION_OUTCOMES } from '../domain/order-action.ts';

/** As the command read it; the desk does not read files for others. */
const KnowledgeOrder = z.strictObject({
  order: z.literal('add_knowledge'),
  document: z.strictObject({
    name: z.string().min(1).max(1_000),
    title: z.string().max(300),
    language: z.string().max(10),
    contentDigest: z.string().regex(/^[0-9a-f]{64}$/),
    passages: z
      .array(
        z.strictObject({
          heading: z.string().max(1_000),
          text: z.string().max(2 * limits.knowledge.passageCharactersMax),
          terms: z.strictObject({ heading: z.string().max(2_000), words: z.string().max(4_000) }),
        }),
      )
      .max(limits.knowledge.passagesMax)
      .readonly(),
  }),
});

export const Order = z.discriminatedUnion('order', [
  z.strictObject({ order: z.literal('stop_sending'), by: z.string().max(100), why: z.string().max(500) }),
  z.strictObject({ order: z.literal('resume_sending'), by: z.string().max(100), why: z.string().max(500) }),
  z.strictObject({
    order: z.literal('allow_sending'),
    mailbox: z.string().max(320),
    intents: z.array(z.enum(INTENTS)).max(INTENTS.length),
    by: z.string().max(100),
  }),
  z.strictObject({ order: z.literal('retry'), mailId: z.int().positive() }),
  z.strictObject({ order: z.literal('retry_unread'), by: z.string().max(100) }),
  z.strictObject({
    order: z.literal('close_matter'),
    /** A mail's id, Message-ID or file name. */
    mail: z.string().max(1_000),
    by: z.string().max(100),
    note: z.string().max(500).nullable(),
  }),
  z.strictObject({
    order: z.literal('settle_action'),
    id: z.int().positive(),
    outcome: z.enum(ACTION_OUTCOMES),
    by: z.string().min(1).max(100),
  }),
  z.strictObject({ order: z.literal('approve_action'), id: z.int().positive(), by: z.string().min(1).max(100) }),
  z.strictObject({ order: z.literal('reject_action'), id: z.int().positive(), by: z.string().min(1).max(100) }),
  KnowledgeOrder,
  z.strictObject({ order: z.literal('remove_knowledge'), name: z.string().min(1).max(1_000) }),
  z.strictObject({ order: z.literal('status') }),
  z.strictObject({ order: z.literal('page') }),
  z.strictObject({ order: z.literal('check_sources') }),
  z.strictObject({ order: z.literal('connect_link'), offer: LinkOffer }),
]);
export type Order = z.infer<typeof Order>;

const Answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), lines: z.array(z.string()) }),
  z.strictObject({ ok: z.literal(false), error: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;

const socketOf = (database: string): string => `${database}.sock`;

/** The desk's database is locked by this process, so that a socket that lies there is one of a dead process. */
export function serveControl(
  database: string,
  carryOut: (order: Order) => Promise<readonly string[]>,
): Promise<Server> {
  const path = socketOf(database);
  rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    let asked = '';
    connection.setEncoding('utf8');
    connection.setTimeout(limits.control.answerSeconds * 1_000, () => connection.destroy());
    connection.on('error', () => connection.destroy());
    connection.on('data', (text: string) => {
      asked += text;
      if (asked.length > limits.control.orderCharactersMax) connection.destroy();
    });
    connection.on('end', () => {
      void answer(asked, carryOut).then((said) => connection.end(`${JSON.stringify(said)}\n`));
    });
  });
  server.maxConnections = limits.control.connectionsMax;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      chmodSync(path, 0o600);
      resolve(server);
    });
  });
}

async function answer(asked: string, carryOut: (order: Order) => Promise<readonly string[]>): Promise<Answer> {
  try {
    const order = Order.parse(JSON.parse(asked));
    return { ok: true, lines: [...(await carryOut(order))] };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

const NO_ANSWER = 'The running desk gives no answer. Look whether its process is well.';

/** null where no process holds the desk. Rejects where one holds it and gives no whole answer. */
export function askRunningDesk(database: string, order: Order): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const connection = createConnection(socketOf(database));
    let said = '';
    connection.setEncoding('utf8');
    connection.setTimeout(limits.control.answerSeconds * 1_000, () => connection.destroy(new Error(NO_ANSWER)));
    connection.on('connect', () => connection.end(JSON.stringify(order)));
    connection.on('data', (text: string) => {
      said += text;
      if (said.length > limits.control.answerCharactersMax) connection.destroy(new Error('The answer is too long.'));
    });
    connection.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED' || error.code === 'ENOTSOCK') resolve(null);
      else reject(error);
    });
    // After an error of above this changes nothing.
    connection.on('close', () => {
      try {
        resolve(Answer.parse(JSON.parse(said)));
      } catch (error) {
        reject(new Error(NO_ANSWER, { cause: error }));
      }
    });
  });
}
