// One disk sync for many writes. Callbacks that arrive in one turn of the event loop share a transaction, each in a savepoint
// of its own; their promises resolve after COMMIT. Called by every repository that writes, and by Records.write.

/** BEGIN IMMEDIATE … COMMIT around the work, or a savepoint where a transaction is open. Undoes and throws what the work throws. */
export type Transact = <T>(work: () => T) => T;

export interface GroupCommit {
  /** See Records.write. */
  write<T>(work: () => T): Promise<T>;
  /** Runs the work at once: within the open transaction, or in one of its own, durable when it returns. */
  join<T>(work: () => T): T;
  /** A task for the end of the open transaction; it is dropped when the callback that asked for it is rolled back. */
  beforeCommit(task: () => void): void;
  /** Grows whenever something was rolled back: what was read before it may no longer be so. */
  countRollbacks(): number;
  /** Runs what waits and takes no more. */
  close(): void;
}

export interface GroupCommitOptions {
  readonly transact: Transact;
  /** Whether a transaction is open. SQLite undoes the whole of one by itself when the disk is full. */
  readonly isInTransaction: () => boolean;
  readonly afterCommit: () => void;
  readonly explain: (error: unknown) => unknown;
  readonly groupMax: number;
}

interface Waiting {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function refusePromise<T>(value: T): T {
  if (value instanceof Promise) throw new Error('a write callback must be synchronous, this one returned a promise');
  return value;
}

export function createGroupCommit(options: GroupCommitOptions): GroupCommit {
  const queue: Waiting[] = [];
  let endTasks: (() => void)[] = [];
  let isOpen = false;
  let isScheduled = false;
  let isClosed = false;
  let rollbacks = 0;

  function commit<T>(body: () => T): T {
    isOpen = true;
    try {
      const value = options.transact(() => {
        const result = refusePromise(body());
        for (const task of endTasks) task();
        return result;
      });
      options.afterCommit();
      return value;
    } catch (error) {
      rollbacks += 1;
      throw error;
    } finally {
      isOpen = false;
      endTasks = [];
    }
  }

  function runOne(waiting: Waiting): () => void {
    const tasksBefore = endTasks.length;
    try {
      const value = options.transact(() => refusePromise(waiting.work()));
      return () => waiting.resolve(value);
    } catch (error) {
      endTasks.length = tasksBefore;
      rollbacks += 1;
      if (!options.isInTransaction()) throw error;
      return () => waiting.reject(options.explain(error));
    }
  }

  /** The transaction itself is savepoint enough. */
  function runAlone(waiting: Waiting): void {
    try {
      waiting.resolve(commit(waiting.work));
    } catch (error) {
      waiting.reject(options.explain(error));
    }
  }

  function runGroup(): void {
    const group = queue.splice(0, options.groupMax);
    const [first] = group;
    try {
      if (first !== undefined && group.length === 1) runAlone(first);
      else for (const settle of commit(() => group.map(runOne))) settle();
    } catch (error) {
      for (const waiting of group) waiting.reject(options.explain(error));
    }
  }

  function schedule(): void {
    if (isScheduled || queue.length === 0) return;
    isScheduled = true;
    let seen = 0;
    const turn = () => {
      // While every turn of the loop brings more writes, they are worth waiting for: mails worked on at once share a commit.
      if (queue.length > seen && queue.length < options.groupMax) {
        seen = queue.length;
        setImmediate(turn);
        return;
      }
      isScheduled = false;
      if (queue.length > 0) runGroup();
      schedule();
    };
    setImmediate(turn);
  }

  return {
    write<T>(work: () => T): Promise<T> {
      if (isOpen)
        throw new Error('write was called inside a write callback: call the records there, they join its transaction');
      return new Promise<T>((resolve, reject) => {
        if (isClosed) return reject(new Error('the desk is closed'));
        queue.push({ work, resolve: (value) => resolve(value as T), reject });
        schedule();
      });
    },
    join: (work) => (isOpen ? work() : commit(work)),
    beforeCommit(task) {
      if (!isOpen) throw new Error('beforeCommit was called outside a transaction');
      endTasks.push(task);
    },
    countRollbacks: () => rollbacks,
    close() {
      isClosed = true;
      while (queue.length > 0) runGroup();
    },
  };
}
