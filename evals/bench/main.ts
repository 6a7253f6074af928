// `npm run bench [-- NAME …]`: speed and memory, printed. No figure is tested: machines are noisy.
import { benchBackTest } from './back-test.ts';
import { benchClassify } from './classify.ts';
import { benchDesks } from './desks.ts';
import { benchFacts } from './facts.ts';
import { benchFigures } from './figures.ts';
import { benchKnowledge } from './knowledge.ts';
import { benchMailboxes } from './mailboxes.ts';
import { benchModelPath } from './model-path.ts';
import { benchNoticeMails } from './notice-mails.ts';
import { benchNotices } from './notices.ts';
import { benchPage } from './page.ts';
import { benchPipeline } from './pipeline.ts';
import { benchStartUp } from './start-up.ts';
import { benchStore } from './store.ts';
import { benchTranslate } from './translate.ts';
import { benchWebhooks } from './webhooks.ts';
import { benchWorkers } from './workers.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  'back-test': benchBackTest,
  classify: benchClassify,
  desks: benchDesks,
  facts: benchFacts,
  figures: benchFigures,
  knowledge: benchKnowledge,
  mailboxes: benchMailboxes,
  'model-path': benchModelPath,
  'notice-mails': benchNoticeMails,
  notices: benchNotices,
  page: benchPage,
  pipeline: benchPipeline,
  store: benchStore,
  'start-up': benchStartUp,
  translate: benchTranslate,
  webhooks: benchWebhooks,
  workers: benchWorkers,
};
const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  process.stderr.write(`bench: there is no ${unknown.join(', ')}. There is: ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  process.stdout.write(`\n${name}\n`);
  await benches[name]?.();
}
