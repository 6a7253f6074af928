// Calls Tryton's JSON-RPC. The only file here that talks to Tryton and the only one that makes ConnectorErrors.
// https://docs.tryton.org/6.0/server/topics/rpc.html
import { z } from 'zod';
import { openVendorApi, type VendorCall } from '../../src/calls/vendor-api.ts';
import { type CallPlace, vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { TrytonConfig } from './config.ts';
import type { Domain } from './domains.ts';

export interface TrytonRead<Row> {
  readonly model: string;
  readonly domain: Domain;
  readonly row: z.ZodType<Row>;
  /** With a dot for a field of a linked record. Those of modules that this Tryton has not are left out. */
  readonly fields: readonly string[];
  /** null: the model's own. */
  readonly order?: readonly (readonly [string, string])[] | null;
  readonly context?: Readonly<Record<string, unknown>>;
  /** All, page by page, where it is left out. */
  readonly rowsMax?: number;
}

export interface TrytonRows<Row> {
  readonly rows: readonly Row[];
  /** There are more than could be read. */
  readonly isCut: boolean;
  /** ISO 8601 UTC: when the first were answered. */
  readonly at: string;
}

export interface TrytonClient {
  /** Such as `tryton:erp.example.com`. */
  readonly source: string;
  searchRead<Row>(read: TrytonRead<Row>): Promise<TrytonRows<Row>>;
  /** Which of these the model has; null where there is no such model, because its module is not activated. Asked once. */
  listFields(model: string, fields: readonly string[]): Promise<ReadonlySet<string> | null>;
}

const ROWS_PER_PAGE = 1_000;
const PACE = { calls: 20, seconds: 1, callsAtOnce: 4 };

const RpcAnswer = z.object({ result: z.unknown().optional(), error: z.array(z.unknown()).nullish() });
const Session = z.tuple([z.number().int(), z.string().min(1)]).rest(z.unknown());
/** Every model has an `id`: an answer without it is none. */
const FieldsAnswer = z.record(z.string(), z.unknown()).refine((fields) => Object.hasOwn(fields, 'id'));
/** The company that the user works for, and its language: what Tryton's own programs send with every call. */
const Preferences = z.looseObject({ company: z.number().int() });

export function openTrytonClient(config: TrytonConfig, access: SourceAccess): TrytonClient {
  const vendor = 'tryton';
  const base = { vendor, baseUrl: config.url, access, pace: PACE };
  const place = (method: string): CallPlace => ({ vendor, method: 'POST', path: method });
  const callOf = (method: string, params: readonly unknown[]): VendorCall => ({
    method: 'POST',
    path: `/${encodeURIComponent(config.database)}/`,
    shownPath: method,
    body: { json: { id: 1, method, params } },
    // Only what reads is called here.
    isRepeatable: true,
  });

  const door = openVendorApi(base);
  const logIn = async (): Promise<string> => {
    const method = 'common.db.login';
    const answer = await door.call(callOf(method, [config.user, { password: access.secrets['password'] ?? '' }, 'en']));
    const { result, error } = answer.read(RpcAnswer);
    const session = Session.safeParse(result);
    if (error || !session.success)
      throw vendorFault(
        place(method),
        'auth',
        'the database, the user or the password is wrong, or the login asks for more.',
      );
    const [userId, key] = session.data;
    return `Session ${Buffer.from(`${config.user}:${userId}:${key}`).toString('base64')}`;
  };
  const session = onceUntil(logIn);
  const api = openVendorApi({ ...base, authorize: async (isRenewed) => ({ authorization: await session(isRenewed) }) });

  const exchange = async (method: string, params: readonly unknown[]) => {
    const answer = await api.call(callOf(method, params));
    return { ...answer.read(RpcAnswer), at: answer.at };
  };

  async function call<T>(
    method: string,
    params: readonly unknown[],
    schema: z.ZodType<T>,
  ): Promise<{ result: T; at: string }> {
    const { result, error, at } = await exchange(method, params);
    if (error) throw rpcFault(place(method), error);
    const parsed = schema.safeParse(result);
    if (parsed.success) return { result: parsed.data, at };
    const places = parsed.error.issues.slice(0, 3).map(({ path, code }) => `${path.map(String).join('.')} (${code})`);
    throw vendorFault(
      place(method),
      'bad_response',
      `its answer is not as its documentation says at ${places.join(', ')}.`,
    );
  }

  const preferences = onceUntil(
    async () => (await call('model.res.user.get_preferences', [true, {}], Preferences)).result,
  );
  const fieldsOf = new Map<string, (isRenewed: boolean) => Promise<ReadonlySet<string> | null>>();

  async function askFields(model: string, fields: readonly string[]): Promise<ReadonlySet<string> | null> {
    const method = `model.${model}.fields_get`;
    const { result, error } = await exchange(method, [['id', ...fields], 0, await preferences(false)]);
    if (error && isOfMissing(error)) return null;
    if (error) throw rpcFault(place(method), error);
    const known = FieldsAnswer.safeParse(result);
    if (!known.success) throw vendorFault(place(method), 'bad_response', 'it does not say which fields the model has.');
    return new Set(Object.keys(known.data));
  }

  function listFields(model: string, fields: readonly string[]): Promise<ReadonlySet<string> | null> {
    const names = [...new Set(fields.map((field) => field.split('.')[0] ?? field))];
    const key = `${model}:${names.join()}`;
    const known = fieldsOf.get(key) ?? onceUntil(() => askFields(model, names));
    fieldsOf.set(key, known);
    return known(false);
  }

  return {
    source: `tryton:${new URL(config.url).hostname}`,
    listFields,
    async searchRead({ model, domain, row, fields, order = [['id', 'ASC']], context, rowsMax }) {
      const has = await listFields(model, fields);
      if (has === null) throw vendorFault(place(model), 'rejected', 'it has no such model: a module is not activated.');
      const wanted = ['id', ...fields.filter((field) => has.has(field.split('.')[0] ?? field))];
      const limit = rowsMax ?? ROWS_PER_PAGE;
      const rows: z.infer<typeof row>[] = [];
      let firstAt = '';
      for (let page = 0; page < limits.vendor.pagesMax; page += 1) {
        const all = { ...(await preferences(false)), ...context };
        const params = [domain, page * ROWS_PER_PAGE, limit, order, wanted, all];
        const { result, at } = await call(`model.${model}.search_read`, params, z.array(row).max(limit));
        rows.push(...result);
        firstAt ||= at;
        if (rowsMax !== undefined || result.length < limit)
          return { rows, isCut: rowsMax !== undefined && result.length === limit, at: firstAt };
      }
      return { rows, isCut: true, at: firstAt };
    },
  };
}

/** Asks once and remembers, until it is to be renewed; who asks meanwhile waits for that one. A failure is not remembered. */
function onceUntil<T>(ask: () => Promise<T>): (isRenewed: boolean) => Promise<T> {
  let known: Promise<T> | null = null;
  return (isRenewed) => {
    if (known !== null && !isRenewed) return known;
    const asked = ask();
    known = asked;
    asked.catch(() => {
      if (known === asked) known = null;
    });
    return asked;
  };
}

/** A KeyError in Tryton. */
const isOfMissing = (error: readonly unknown[]): boolean => /^'[\w.]{1,100}'$/.test(String(error[0]));

/** Tryton answers 200 with an error of [name, words]. A UserError of a reading call is a missing right; a quoted name is a field or model
 * that is not there. The words go no further: they may repeat what was asked. */
function rpcFault(place: CallPlace, error: readonly unknown[]): ConnectorError {
  const name = String(error[0]);
  if (name === 'UserError' || name === 'UserWarning')
    return vendorFault(place, 'auth', "its user may not read this. 'waybill doctor' names the group.");
  if (isOfMissing(error)) return vendorFault(place, 'rejected', 'it has no such model or field.');
  return vendorFault(place, 'unavailable', 'it has a fault of its own; nothing is known until it answers again.');
}

const AT_SALES = { vendor: 'tryton', method: 'POST', path: 'sale.sale' } as const;

export const noSuchOrder = (): ConnectorError => vendorFault(AT_SALES, 'not_found', 'no order has this id.');

export const brokenOrder = (why: string): ConnectorError => vendorFault(AT_SALES, 'bad_response', why);

export const brokenDocument = (why: string): ConnectorError =>
  vendorFault({ ...AT_SALES, path: 'account.invoice' }, 'bad_response', why);
