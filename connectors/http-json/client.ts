// Asks a mapped JSON API. The only file here that talks to it and the only one that makes ConnectorErrors beside those of the calls.
import { openVendorApi, type VendorAnswer } from '../../src/calls/vendor-api.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { HttpJsonConfig, Name, Question } from './config.ts';
import { readList } from './translate.ts';

export type Given = Partial<Readonly<Record<Name, string>>>;

export interface HttpJsonClient {
  /** What stands where the question says, of all its pages; a 404 is nothing. */
  list(question: Question, given: Given): Promise<{ readonly items: readonly unknown[]; readonly isCut: boolean }>;
  badValue(part: string, column: string): ConnectorError;
  noSuchOrder(id: string): ConnectorError;
}

const NO_BRACES = /\{(\w+)\}/g;

export function openHttpJsonClient(config: HttpJsonConfig, access: SourceAccess): HttpJsonClient {
  const api = openVendorApi({
    vendor: 'http-json',
    baseUrl: config.baseUrl,
    access,
    pace: { calls: Math.max(1, Math.ceil(config.callsPerSecond * 2)), seconds: 2, callsAtOnce: 4 },
    authorize: () => Promise.resolve(authHeaders(config, access.secrets['token'] ?? '')),
  });

  async function ask(question: Question, given: Given): Promise<VendorAnswer> {
    const fill = (text: string): string => text.replace(NO_BRACES, (_, name: Name) => given[name] ?? '');
    return api.call({
      method: question.method,
      path: question.path.replace(NO_BRACES, (_, name: Name) => encodeURIComponent(given[name] ?? '')),
      shownPath: question.path,
      query: Object.fromEntries(Object.entries(question.query).map(([name, text]) => [name, fill(text)])),
      ...(question.method === 'POST' ? { body: { json: fillBody(question.body ?? {}, fill) } } : {}),
      // Asking changes nothing, whatever the method.
      isRepeatable: true,
      accept: [404],
    });
  }

  interface Page {
    readonly items: readonly unknown[];
    readonly bytes: number;
  }

  async function readPage(question: Question, given: Given): Promise<Page> {
    const answer = await ask(question, given);
    if (answer.status === 404) return { items: [], bytes: 0 };
    const value = answer.json();
    if (value === undefined)
      throw new ConnectorError('bad_response', `[http-json] ${question.path}: its answer is no JSON.`);
    return { items: readList(value, question.at), bytes: answer.bytes.length };
  }

  return {
    async list(question, given) {
      if (question.firstPage === undefined) return { items: (await readPage(question, given)).items, isCut: false };
      const items: unknown[] = [];
      let bytes = 0;
      // An API that takes no notice of the page gives the same one again and again: together they may be no bigger than one answer.
      for (let page = 0; page < limits.vendor.pagesMax && bytes <= limits.vendor.answerBytesMax; page += 1) {
        const more = await readPage(question, { ...given, page: String(question.firstPage + page) });
        if (more.items.length === 0) return { items, isCut: false };
        for (const item of more.items) items.push(item);
        bytes += more.bytes;
      }
      return { items, isCut: true };
    },
    badValue: (part, column) =>
      new ConnectorError(
        'bad_response',
        `[http-json] ${part}: what stands for ${column} is not as connectors/sql/README.md says. Mend its pointer.`,
      ),
    noSuchOrder: (id) => new ConnectorError('not_found', `[http-json] no order has the id "${id.slice(0, 100)}".`),
  };
}

function authHeaders({ auth }: HttpJsonConfig, token: string): Readonly<Record<string, string>> {
  if (auth.by === 'none') return {};
  if (auth.by === 'header') return { [auth.name.toLowerCase()]: token };
  if (auth.by === 'bearer') return { authorization: `Bearer ${token}` };
  return { authorization: `Basic ${Buffer.from(`${auth.user}:${token}`).toString('base64')}` };
}

/** Texts alone: a name is never put into the shape of the body. */
function fillBody(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((item) => fillBody(item, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillBody(item, fill)]));
}
