// A setting as somebody types it on the page, before anything of it is published. Called by the routes that show what it would make.
import type { z } from 'zod';
import { failed, ok, type Result } from '../../domain/result.ts';

/** The faults, a line each, beginning with the field. */
export function readTyped<T extends z.ZodType>(schema: T, text: string): Result<z.infer<T>, string[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed(['It is not JSON.']);
  }
  const read = schema.safeParse(json);
  if (read.success) return ok(read.data);
  return failed(read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`));
}
