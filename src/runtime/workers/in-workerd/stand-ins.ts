// What Node gives to tests and workerd does not, as plugins of Vite: the project's own files as a module, and files in the place of others. Called by
// vitest.config.ts.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:project-files';

/** `names`: files and folders from `root` on, but for what `leftOut` finds in a path. */
export function projectFiles(root: string, names: readonly string[], leftOut: RegExp): Plugin {
  const list = (name: string): string[] =>
    statSync(join(root, name)).isFile()
      ? [name]
      : readdirSync(join(root, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return {
    name: 'project-files',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const found = names.flatMap(list).filter((name) => !leftOut.test(name));
      const byName = Object.fromEntries(found.map((name) => [name, readFileSync(join(root, name), 'base64')]));
      return `export default ${JSON.stringify({ root, byName })};`;
    },
  };
}

/** What a pattern finds is imported from its file; those files themselves import what they stand for. Written into the text of each file: what the runtime has
 * itself, Vite leaves to it. */
export function standIns(byPattern: readonly (readonly [pattern: RegExp, file: string])[]): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    transform(code, id) {
      // What stands for others, and what others stand for, which Node alone runs then.
      const isOutside = id.startsWith(import.meta.dirname) || byPattern.some(([pattern]) => pattern.test(id));
      if (!id.endsWith('.ts') || id.includes('/node_modules/') || isOutside) return null;
      const changed = code.replace(
        /(?<=\bfrom ')[^']+(?=';)/g,
        (name) => byPattern.find(([pattern]) => pattern.test(name))?.[1] ?? name,
      );
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
