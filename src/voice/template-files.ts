// The templates in this checkout as sources, for tests. At run time the runtime hands them in.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TemplateSource } from '../ports/templates.ts';

const FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url));

export const readTemplateFiles = (): readonly TemplateSource[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs'))
    .sort()
    .map((path) => ({
      id: path.slice(0, -'.hbs'.length).replaceAll('\\', '/'),
      source: readFileSync(`${FOLDER}${path}`, 'utf8'),
    }));
