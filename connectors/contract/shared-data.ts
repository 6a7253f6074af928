// What lies beside the project and is only read there: recorded answers of carriers (LGPL) and specifications of vendors. For tests and evals.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** False on a machine that has the project alone: what needs the shared data is not tested there, which is said. */
export const hasShared = existsSync(SHARED);
if (!hasShared) console.warn(`Not tested here: what rests on ${SHARED}, which is missing.`);

/** Throws where it is missing, and says where it is looked for. */
export function readShared(path: string): string {
  const file = join(SHARED, path);
  if (!existsSync(file)) throw new Error(`${file} is missing. Put the shared data beside the project.`);
  return readFileSync(file, 'utf8');
}

/** One answer of a carrier as it was recorded, and what karrio (LGPL: read from the data folder, no part of the project) makes of it. */
export interface CarrierRecord {
  readonly id: string;
  readonly carrier: string;
  readonly format: 'json' | 'xml';
  readonly response: unknown;
  readonly expected_tracking: readonly KarrioParcel[];
  readonly expected_messages: readonly { readonly code?: string }[];
}

export interface KarrioParcel {
  readonly tracking_number: string;
  readonly status?: string;
  readonly delivered?: boolean;
  readonly events: readonly KarrioEvent[];
}

export interface KarrioEvent {
  readonly code?: string | number;
  readonly date?: string;
  /** HH:MM of 24 hours, whatever stands behind it. */
  readonly time?: string;
  readonly description?: string;
  readonly status?: string;
}

export const parseCarrierRecords = (lines: string): readonly CarrierRecord[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CarrierRecord => JSON.parse(line));

/** [] where there is no shared data. */
export const readCarrierRecords = (carrier: string): readonly CarrierRecord[] =>
  parseCarrierRecords(hasShared ? readShared('public/carrier_responses_karrio/dev.jsonl') : '').filter(
    (record) => record.carrier === carrier,
  );

/** A schema of an OpenAPI document's components, to hold answers and requests against. `path` is below the shared data. */
export function openApiSchema(path: string, name: string): z.ZodType {
  const { components } = parse(readShared(path));
  const definitions = JSON.stringify(components.schemas).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: JSON.parse(definitions) });
}

/** The headers and queries that a call of an OpenAPI document must have, by its method and path. */
export function openApiRequired(path: string, method: string, call: string): readonly string[] {
  const { paths } = parse(readShared(path));
  const parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[] =
    paths[call][method].parameters;
  return parameters.filter((one) => one.required && one.in !== 'path').map(({ name }) => name);
}
