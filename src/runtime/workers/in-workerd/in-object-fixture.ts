// Each test in a Durable Object of its own, but for those of connectors, which keep nothing, and those that open objects themselves. What vitest.config.ts sets up in workerd.
import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { aroundEach } from 'vitest';
import { currentObject } from './current-object-fixture.ts';

aroundEach(async (runTest, { task }) => {
  if (/^connectors\/|\/(?:cut-off|reached-servers)\./.test(task.file.name)) return runTest();
  const stub = env.DESKS.get(env.DESKS.newUniqueId());
  await runInDurableObject(stub, (_object, state) => currentObject.run({ storage: state.storage }, () => runTest()));
});
