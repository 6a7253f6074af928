import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { aroundEach } from 'vitest';
import { currentObject } from './src/runtime/workers/current-object-fixture.ts';

aroundEach(async (runTest) => {
  const stub = env.DESKS.get(env.DESKS.newUniqueId());
  await runInDurableObject(stub, (_object, state) => currentObject.run({ storage: state.storage }, () => runTest()));
});
