// Writes in a Durable Object. Each piece of work is a transaction of its own, which costs no disk sync: the engine gathers what was written
// between two waits, and holds back all that leaves the object until it is on the disk (output gates,
// https://blog.cloudflare.com/durable-objects-easy-fast-correct-choose-three/). Called by durable-object.ts.
import { type CommitOptions, type GroupCommit, refusePromise } from './group-commit.ts';
import type { ObjectStorage } from './object-sqlite.ts';

export function createObjectCommits(
  { afterCommit, explain }: CommitOptions,
  storage: Pick<ObjectStorage, 'transactionSync' | 'sync'>,
): GroupCommit {
  let isRunning = false;
  let isClosed = false;
  let rollbacks = 0;
  let endTasks: (() => void)[] = [];
  let syncing: Promise<void> | null = null;

  /** Tells what was committed when it is on the disk; what is written before the next wait is told together. */
  function sync(): Promise<void> {
    syncing ??= Promise.resolve().then(async () => {
      syncing = null;
      await storage.sync();
      afterCommit();
    });
    // Where the disk fails, the engine ends the object; whoever waits hears it.
    syncing.catch(() => undefined);
    return syncing;
  }

  function transact<T>(work: () => T): T {
    isRunning = true;
    endTasks = [];
    let value: T;
    try {
      value = storage.transactionSync(() => {
        const done = refusePromise(work());
        for (const task of endTasks) task();
        return done;
      });
    } catch (error) {
      rollbacks += 1;
      throw error;
    } finally {
      isRunning = false;
    }
    return value;
  }

  function apply<T>(work: () => T) {
    if (isRunning)
      throw new Error('write was called inside a write callback: call the records there, they join its transaction');
    if (isClosed) throw new Error('the desk is closed');
    try {
      return { value: transact(work), durable: sync() };
    } catch (error) {
      throw explain(error);
    }
  }

  return {
    apply,
    async write(work) {
      const { value, durable } = apply(work);
      await durable;
      return value;
    },
    join(work) {
      if (isRunning) return work();
      const value = transact(work);
      void sync();
      return value;
    },
    beforeCommit(task) {
      if (!isRunning) throw new Error('beforeCommit was called outside a transaction');
      endTasks.push(task);
    },
    countRollbacks: () => rollbacks,
    close() {
      isClosed = true;
    },
  };
}
