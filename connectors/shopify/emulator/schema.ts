// Shopify's official schema of the Admin API, as it comes with npm's @shopify/dev-mcp: only its data file is read, its code is never run. Called by the
// emulator and by the tests that validate our queries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { projectFolder } from '#project-folder';

let kept: GraphQLSchema | null = null;

export function officialSchema(version = '2026-10'): GraphQLSchema {
  kept ??= readSchema(version);
  return kept;
}

function readSchema(version: string): GraphQLSchema {
  const data = join(projectFolder, 'node_modules', '@shopify', 'dev-mcp', 'dist', 'data');
  const file = gunzipSync(readFileSync(join(data, `admin_${version}.json.gz`))).toString('utf8');
  const answer = JSON.parse(file) as { readonly data?: IntrospectionQuery } & IntrospectionQuery;
  return buildClientSchema(answer.data ?? answer, { assumeValid: true });
}
