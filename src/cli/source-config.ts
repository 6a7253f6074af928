// The config of a source from `--set key=value` and `--config FILE`, held against the connector's own schema; what is wrong is said with what to
// do. Called by connect-source-command.ts.
import { z } from 'zod';
import { failed, ok, type Result } from '../domain/result.ts';
import type { SourceConnector } from '../ports/source-connector.ts';
import { UsageError } from './usage-error.ts';

export interface ConfigKey {
  /** With dots between its parts. */
  readonly key: string;
  readonly isNeeded: boolean;
  /** Such as `text`, `number` or `eu | us`. */
  readonly form: string;
  readonly description: string;
}

const JsonSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), JsonSchema).optional();
  },
  get anyOf() {
    return z.array(JsonSchema).optional();
  },
  get oneOf() {
    return z.array(JsonSchema).optional();
  },
  get allOf() {
    return z.array(JsonSchema).optional();
  },
});
type JsonSchema = z.infer<typeof JsonSchema>;

/** What a person may set, by the connector's own schema; a part that holds others is listed by these. */
export function listConfigKeys({ config }: Pick<SourceConnector, 'config'>): readonly ConfigKey[] {
  const schema = JsonSchema.parse(z.toJSONSchema(config, { io: 'input', unrepresentable: 'any' }));
  return listKeys(schema, '', true);
}

function listKeys(schema: JsonSchema, above: string, isAboveNeeded: boolean): readonly ConfigKey[] {
  const { properties = {}, required = [], allOf = [] } = schema;
  const choices = schema.oneOf ?? schema.anyOf ?? [];
  const own = Object.entries(properties).flatMap(([name, part]) => {
    const key = `${above}${name}`;
    const isNeeded = isAboveNeeded && required.includes(name);
    if (part.properties !== undefined) return listKeys(part, `${key}.`, isNeeded);
    return [{ key, isNeeded, form: formOf(part), description: describe(part) }];
  });
  const listed = (part: JsonSchema) => listKeys(part, above, isAboveNeeded);
  return [...own, ...allOf.flatMap(listed), ...joinChoices(choices.map(listed))];
}

/** Where a config has one form of several: each key once, needed where every form needs it. */
function joinChoices(forms: readonly (readonly ConfigKey[])[]): readonly ConfigKey[] {
  const names = [...new Set(forms.flat().map(({ key }) => key))];
  return names.flatMap((name) => {
    const found = forms.flatMap((form) => form.find(({ key }) => key === name) ?? []);
    const [first] = found;
    if (first === undefined) return [];
    const isNeeded = found.length === forms.length && found.every((one) => one.isNeeded);
    return [{ ...first, isNeeded, form: [...new Set(found.map(({ form }) => form))].join(' | ') }];
  });
}

const FORMS: Readonly<Record<string, string>> = { string: 'text', integer: 'number', array: 'list', object: 'JSON' };

function formOf({ enum: choices, const: only, type, anyOf }: JsonSchema): string {
  const others = anyOf?.filter((one) => one.type !== 'null').map(formOf);
  if (others !== undefined) return [...new Set(others)].join(' | ');
  if (choices !== undefined) return choices.join(' | ');
  if (only !== undefined) return String(only);
  const name = typeof type === 'string' ? type : 'JSON';
  return FORMS[name] ?? name;
}

const describe = ({ description = '', default: preset }: JsonSchema): string =>
  preset === undefined || preset === null ? description : `${description} (${JSON.stringify(preset)} if unset)`.trim();

/** Of `--set key=value` in order, over `file`. UsageError, which names each key that is wrong, and never repeats a value: it may be a secret that
 * stands in the wrong place. */
export function readSourceConfig(
  connector: Pick<SourceConnector, 'name' | 'config' | 'secrets'>,
  given: readonly string[],
  file: Readonly<Record<string, unknown>> = {},
): unknown {
  const config = structuredClone(file) as Record<string, unknown>;
  for (const setting of given) setOne(config, splitSetting(setting), connector);
  let parsed = connector.config.safeParse(config);
  if (!parsed.success && readAsExpected(config, parsed.error)) parsed = connector.config.safeParse(config);
  if (parsed.success) return config;
  const known = listConfigKeys(connector);
  throw new UsageError(
    [
      ...parsed.error.issues.map((issue) => explain(issue, known, config)),
      `'waybill connect ${connector.name} --help' says what there is.`,
    ].join(' '),
  );
}

/** The same of what was typed on the page, by its keys; what was left empty is unset. The faults are sentences without any value. */
export function settingsOf(
  connector: Pick<SourceConnector, 'name' | 'config' | 'secrets'>,
  given: Readonly<Record<string, string>>,
): Result<unknown, readonly string[]> {
  const config: Record<string, unknown> = {};
  try {
    for (const [key, value] of Object.entries(given))
      if (value.trim() !== '') setOne(config, [key, value.trim()], connector);
  } catch (error) {
    if (error instanceof UsageError) return failed([error.message]);
    throw error;
  }
  let parsed = connector.config.safeParse(config);
  if (!parsed.success && readAsExpected(config, parsed.error)) parsed = connector.config.safeParse(config);
  if (parsed.success) return ok(config);
  return failed(
    parsed.error.issues.map((issue) => {
      const key = issue.path.map(String).join('.');
      const isMissing = issue.path.reduce(stepInto, config) === undefined;
      return `${key === '' ? 'The settings' : key}: ${isMissing && key !== '' ? 'is missing' : issue.message}.`;
    }),
  );
}

function splitSetting(setting: string): readonly [key: string, value: string] {
  const at = setting.indexOf('=');
  if (at < 1) throw new UsageError('--set is written key=value, such as --set shop=northwind.');
  return [setting.slice(0, at).trim(), setting.slice(at + 1)];
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

function setOne(
  config: Record<string, unknown>,
  [key, value]: readonly [string, string],
  { name, secrets }: Pick<SourceConnector, 'name' | 'secrets'>,
): void {
  if (Object.hasOwn(secrets, key))
    throw new UsageError(
      `${key} is a secret of ${name} and never stands among the arguments, which every user of the machine can read. Change it at the vendor, and give the new one when you are asked.`,
    );
  const parts = key.split('.');
  if (parts.some((part) => FORBIDDEN.has(part))) throw new UsageError(`--set: there is no key ${key}.`);
  let place = config;
  for (const part of parts.slice(0, -1)) {
    const next = place[part];
    const inner = typeof next === 'object' && next !== null && !Array.isArray(next) ? next : {};
    place[part] = inner;
    place = inner as Record<string, unknown>;
  }
  place[parts.at(-1) ?? ''] = value;
}

/** Text where the schema wants a number, a list and so on is read as one. Whether anything was. */
function readAsExpected(config: Record<string, unknown>, { issues }: z.ZodError): boolean {
  let isChanged = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type') continue;
    const place = issue.path.slice(0, -1).reduce<unknown>(stepInto, config);
    const last = issue.path.at(-1);
    if (typeof place !== 'object' || place === null || typeof last !== 'string') continue;
    const text = (place as Record<string, unknown>)[last];
    if (typeof text !== 'string') continue;
    (place as Record<string, unknown>)[last] = readAs(issue.expected, text);
    isChanged = true;
  }
  return isChanged;
}

const stepInto = (place: unknown, part: PropertyKey): unknown =>
  typeof place === 'object' && place !== null ? (place as Record<PropertyKey, unknown>)[part] : undefined;

/** The text itself where it is nothing of the kind. */
function readAs(expected: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return expected === 'array' ? text.split(',').map((item) => item.trim()) : text;
  }
}

function explain(issue: z.core.$ZodIssue, known: readonly ConfigKey[], config: unknown): string {
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return `There is no setting ${issue.keys.join(', ')}; there is ${known.map((one) => one.key).join(', ') || 'none'}.`;
  const found = known.find((one) => one.key === key);
  if (found !== undefined && issue.path.reduce(stepInto, config) === undefined)
    return `${key} is missing: --set ${key}=… ${found.description === '' ? `(${found.form})` : `(${found.description})`}.`;
  return `${key === '' ? 'The settings' : key}: ${issue.message}${/[.!?]$/.test(issue.message) ? '' : '.'}`;
}
