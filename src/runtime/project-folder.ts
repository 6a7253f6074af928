// Where Waybill's own files lie: templates, prompts, weights, migrations. What package.json calls `#project-folder`, but in workerd.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
