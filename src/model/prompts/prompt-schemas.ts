// The front matter of a prompt file, and how its `input` and `output` (JSON Schema) are compared with what the code gives and expects.
// Called by parse-prompt.ts. Standards: JSON Schema 2020-12, of which a prompt uses type, properties, required, items and enum.
import { z } from 'zod';
import { limits } from '../../domain/limits.ts';
import type { PromptInput } from './prompt-inputs.ts';

export const PROMPT_IDS = ['read-mail', 'write-reply', 'translate-template'] as const;
export type PromptId = (typeof PROMPT_IDS)[number];

const JsonSchema = z.record(z.string(), z.unknown());

export const FrontMatter = z.strictObject({
  id: z.enum(PROMPT_IDS),
  version: z.number().int().positive().max(1_000_000),
  task: z.enum(['read_mail', 'write_reply', 'translate_template']),
  model: z.strictObject({
    temperature: z.number().min(0).max(2).optional(),
    answerTokensMax: z.number().int().positive().max(limits.model.translationTokensMax),
  }),
  input: JsonSchema,
  output: JsonSchema,
});

export const TASK_OF = {
  'read-mail': 'read_mail',
  'write-reply': 'write_reply',
  'translate-template': 'translate_template',
} as const;

/** The type of each single value by its path, as PROMPT_INPUTS names it; what cannot be read has the type `?`. */
export function listInputs(schema: unknown, path = ''): ReadonlyMap<string, string> {
  const { type, properties, items } = isRecord(schema) ? schema : {};
  if (type === 'object' && isRecord(properties))
    return new Map(
      Object.entries(properties).flatMap(([name, value]) => [
        ...listInputs(value, path === '' ? name : `${path}.${name}`),
      ]),
    );
  if (type === 'array' && items !== undefined) return listInputs(items, `${path}[]`);
  const types = Array.isArray(type) ? type.map(String).sort() : [String(type)];
  const written = types.join(' or ').replace('null or string', 'string or null');
  return new Map([[path, written satisfies string as PromptInput['type'] | '?']]);
}

/** Where two schemas first differ, such as `answers.items.text.type`; null where they say the same. */
export function findDifference(one: unknown, other: unknown, path: readonly string[] = []): readonly string[] | null {
  if (Array.isArray(one) && Array.isArray(other)) {
    const [left, right] = [one, other].map((list) => JSON.stringify(list.map(String).sort()));
    return left === right ? null : path;
  }
  if (!isRecord(one) || !isRecord(other)) return one === other ? null : path;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => key !== '$schema');
  for (const key of keys) {
    if (!Object.hasOwn(one, key) || !Object.hasOwn(other, key)) return [...path, key];
    const found = findDifference(one[key], other[key], [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
