// The files that the code reads as files, from the project's folder on: workerd shows them below /bundle. Read by bundle-worker.ts and vitest.config.ts.

export const BUNDLED_FILES = [
  'templates',
  'prompts',
  'src/policy/default-policy.json',
  'src/escalations/default-routes.json',
  'src/store/migrations',
  'src/classify/ngrams/weights.bin',
];

/** Of them, what is for people and for the making of migrations. */
export const NOT_BUNDLED = /(?:snapshots(?:\/|$)|_snapshot\.json$|layout\.mjml$)/;
