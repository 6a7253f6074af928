// What stands in workerd in the place of src/store/lives-fixture.ts: a Durable Object that is evicted in the middle of its work, and woken.
import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { Died } from '../../../store/die-at-write-fixture.ts';
import type { Lives } from '../../../store/lives-fixture.ts';
import { currentObject } from './current-object-fixture.ts';
import { openDesk } from './open-desk-fixture.ts';

let opened = 0;

export function openLives(): Lives {
  const id = env.DESKS.newUniqueId();
  opened += 1;
  const file = `desk ${opened}`;
  return {
    async live(life) {
      let isDead = false;
      const ended = runInDurableObject(env.DESKS.get(id), (_object, state) =>
        currentObject.run({ storage: state.storage }, () =>
          life(openDesk({ file }), () => {
            isDead = true;
            state.abort('evicted');
            return Promise.reject(new Died());
          }),
        ),
      );
      await ended.catch((error: unknown) => {
        if (!isDead) throw error;
      });
    },
    close: () => Promise.resolve(),
  };
}
