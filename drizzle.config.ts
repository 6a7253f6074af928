// For `drizzle-kit generate`: makes the next migration from the schema. `--custom` makes an empty one to fill by hand.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './src/store/schema.ts', out: './src/store/migrations' });
