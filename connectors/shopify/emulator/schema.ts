// Shopify's official schema of the Admin API, as it comes with npm's @shopify/dev-mcp: only its data file is read, its code is never run. Called by the
// emulator and by the tests that validate our queries.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';

let kept: GraphQLSchema | null = null;

export function officialSchema(version = '2026-10'): GraphQLSchema {
  kept ??= readSchema(version);
  return kept;
}

function readSchema(version: string): GraphQLSchema {
  const folder = dirname(fileURLToPath(import.meta.resolve('@shopify/dev-mcp')));
  const file = gunzipSync(readFileSync(join(folder, 'data', `admin_${version}.json.gz`))).toString('utf8');
  const answer = JSON.parse(file) as { readonly data?: IntrospectionQuery } & IntrospectionQuery;
  return buildClientSchema(answer.data ?? answer, { assumeValid: true });
}
