// What lies beside the project and is only read there: recorded answers of carriers (LGPL) and specifications of vendors. For tests and evals.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** Throws where it is missing, and says where it is looked for. */
export function readShared(path: string): string {
  const file = join(SHARED, path);
  if (!existsSync(file)) throw new Error(`${file} is missing. Put the shared data beside the project.`);
  return readFileSync(file, 'utf8');
}

/** One answer of a carrier as it was recorded, and what karrio makes of it. */
export interface CarrierRecord {
  readonly id: string;
  readonly carrier: string;
  readonly format: 'json' | 'xml';
  readonly response: unknown;
  readonly expected_tracking: readonly KarrioTracking[];
  readonly expected_messages: readonly { readonly code?: string }[];
}

export interface KarrioTracking {
  readonly tracking_number: string;
  readonly status?: string;
  readonly delivered: boolean;
  readonly estimated_delivery?: string;
  readonly events: readonly KarrioEvent[];
}

export interface KarrioEvent {
  readonly code?: string;
  readonly date: string;
  readonly description?: string;
  readonly time?: string;
  readonly timestamp?: string;
  readonly status?: string;
}

export function readCarrierRecords(carrier?: string): readonly CarrierRecord[] {
  const records = readShared('public/carrier_responses_karrio/dev.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CarrierRecord => JSON.parse(line));
  return carrier === undefined ? records : records.filter((record) => record.carrier === carrier);
}

/** A schema of an OpenAPI document's components, to hold answers and requests against. `path` is below the shared data. */
export function openApiSchema(path: string, name: string): z.ZodType {
  const { components } = parse(readShared(path));
  const definitions = JSON.stringify(components.schemas).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: JSON.parse(definitions) });
}
