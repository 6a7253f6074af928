// The migrations as the tests' bundler finds them: their worker has no files beside it.
import type { Migration } from '../../store/load-migrations.ts';
import journal from '../../store/migrations/meta/_journal.json' with { type: 'json' };

declare global {
  interface ImportMeta {
    /** Vite's. */
    glob(pattern: string, options: object): Readonly<Record<string, string>>;
  }
}

const texts = import.meta.glob('../../store/migrations/*.sql', { query: '?raw', import: 'default', eager: true });

export const MIGRATIONS: readonly Migration[] = journal.entries.map(({ tag }) => ({
  name: tag,
  sql: texts[`../../store/migrations/${tag}.sql`] ?? '',
}));
