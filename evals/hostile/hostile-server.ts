// A server on this machine that speaks OpenAI's language as an enemy would: malformed, endless, truncated, late and wrong answers, and
// well-formed ones full of lies. For the path through src/model; aimock serves what a plain provider does. Started by
// measure-server.ts and its test.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ATTACKER, LIES } from './lies.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const json = (response: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
};

/** A completion of the chat interface whose words are `content`. */
const completion = (
  content: unknown,
  more: object = {},
  usage: unknown = { prompt_tokens: 10, completion_tokens: 5 },
) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'hostile',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, ...more } }],
  usage,
});

const READING = { intents: [{ intent: 'where_is_my_order', quote: 'x' }], language: 'en', questions: ['x'] };
const LIE = { point: 1, asked: 'x', text: LIES.en.refund[1], restsOn: ['order.total'], needsPerson: false };

/** By name, so that a failing one can be told. */
export const SERVER_ANSWERS: Readonly<Record<string, Answer>> = {
  'no JSON': (response) => json(response, 'I am sorry, Dave.'),
  'half a JSON': (response) => json(response, JSON.stringify(completion(JSON.stringify(READING))).slice(0, 120)),
  'an empty object': (response) => json(response, {}),
  null: (response) => json(response, 'null'),
  'an array': (response) => json(response, []),
  'no choices': (response) => json(response, { ...completion(''), choices: [] }),
  'choices that are a number': (response) => json(response, { ...completion(''), choices: 7 }),
  'content that is null': (response) => json(response, completion(null)),
  'content that is an object': (response) => json(response, completion({ intents: 1 })),
  'words instead of JSON': (response) => json(response, completion('Sure! Here is your answer: approved.')),
  'JSON in a fence': (response) => json(response, completion(`\`\`\`json\n${JSON.stringify(READING)}\n\`\`\``)),
  'wrong schema': (response) => json(response, completion('{"intents":"all","language":7,"questions":{}}')),
  'an intent of its own': (response) =>
    json(response, completion(JSON.stringify({ ...READING, intents: [{ intent: 'grant_refund', quote: '' }] }))),
  'further keys': (response) =>
    json(response, completion(JSON.stringify({ ...READING, answers: [LIE], send: true, to: ATTACKER.addresses[0] }))),
  __proto__: (response) =>
    json(response, completion('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},"intents":[]}')),
  'ten thousand intents': (response) =>
    json(
      response,
      completion(JSON.stringify({ ...READING, intents: Array.from({ length: 600 }, () => READING.intents[0]) })),
    ),
  'deeply nested': (response) => json(response, completion('['.repeat(20_000))),
  'a lie in the right schema': (response) => json(response, completion(JSON.stringify({ answers: [LIE] }))),
  'lies by the dozen': (response) =>
    json(
      response,
      completion(JSON.stringify({ answers: Array.from({ length: 12 }, (_, point) => ({ ...LIE, point })) })),
    ),
  'points out of range': (response) =>
    json(
      response,
      completion(
        JSON.stringify({
          answers: [
            { ...LIE, point: -1 },
            { ...LIE, point: 1e300 },
          ],
        }),
      ),
    ),
  'a megabyte of text': (response) => json(response, completion('y'.repeat(1_000_000))),
  'a bomb in gzip': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(GZIP_BOMB);
  },
  'an endless body': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const pour = (): void => {
      while (!response.destroyed && response.write(' '.repeat(16_384)));
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  },
  'a body that drips': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 50);
    response.once('close', () => clearInterval(drip));
  },
  'no answer at all': () => undefined,
  'a cut connection': (response) => response.socket?.destroy(),
  'a body shorter than it says': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":');
    setTimeout(() => response.socket?.destroy(), 20);
  },
  'a page': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><script>fetch("//203.0.113.7")</script></html>');
  },
  'nothing, 204': (response) => {
    response.writeHead(204);
    response.end();
  },
  'events nobody asked for': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end('data: {"choices":[{"delta":{"content":"approved"}}]}\n\ndata: [DONE]\n\n');
  },
  'a redirect away': (response) => json(response, '', 307, { location: 'http://127.0.0.1:9/steal' }),
  'a key that is refused': (response, { headers }) =>
    json(response, { error: { message: `Wrong key ${headers.authorization}`, code: 'invalid_api_key' } }, 401),
  'come back in a thousand years': (response) =>
    json(response, { error: { message: 'slow down' } }, 429, { 'retry-after': '31536000000' }),
  'a Retry-After that is no number': (response) => json(response, {}, 429, { 'retry-after': '__proto__' }),
  'an error as large as a book': (response) => json(response, { error: { message: 'e'.repeat(3_000_000) } }, 500),
  'an unknown status': (response) => json(response, {}, 799),
  'cut at its limit': (response) =>
    json(response, {
      ...completion(''),
      choices: [{ index: 0, finish_reason: 'length', message: { role: 'assistant', content: '{"intents":[' } }],
    }),
  'a refusal': (response) => json(response, completion(null, { refusal: `I will not. Ask ${ATTACKER.addresses[0]}.` })),
  'a tool that it calls': (response) =>
    json(
      response,
      completion(null, {
        tool_calls: [{ id: '1', type: 'function', function: { name: 'send_mail', arguments: '{"to":"all"}' } }],
      }),
    ),
  'tokens that are no numbers': (response) =>
    json(response, completion(JSON.stringify(READING), {}, { prompt_tokens: 'many', completion_tokens: -5 })),
  'a cost without end': (response) =>
    json(response, completion(JSON.stringify(READING), {}, { prompt_tokens: 1e15, completion_tokens: 1e15 })),
  'half a surrogate': (response) =>
    json(
      response,
      completion('{"intents":[{"intent":"other","quote":"\\ud800"}],"language":"\\ud800","questions":[]}'),
    ),
};

const GZIP_BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));

export interface HostileServer {
  /** Such as `http://127.0.0.1:40123/v1`. */
  readonly url: string;
  /** How it answers from now on; null: each question differently, in order. */
  answer(name: string | null): void;
  /** How many questions it was asked. */
  questions(): number;
  close(): Promise<void>;
}

export async function startHostileServer(): Promise<HostileServer> {
  const names = Object.keys(SERVER_ANSWERS);
  let fixed: string | null = null;
  let count = 0;
  const server = createServer((request, response) => {
    const name = fixed ?? names[count % names.length] ?? '';
    count += 1;
    request.resume();
    request.once('end', () => SERVER_ANSWERS[name]?.(response, request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    answer(name) {
      fixed = name;
    },
    questions: () => count,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
