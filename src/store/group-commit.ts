// One disk sync for many writes. A callback runs at once, in a savepoint of the open transaction; what several callbacks wrote
// within a few turns of the event loop is committed together, and then their promises resolve. Called by every repository that
// writes, and by Records.write and Records.apply.

/** SQLite's statements for the transaction of a group. */
export interface Transactions {
  /** BEGIN IMMEDIATE. */
  begin(): void;
  commit(): void;
  rollback(): void;
  savepoint(): void;
  /** Keeps what was written since the savepoint. */
  release(): void;
  /** Undoes what was written since the savepoint, which stays. */
  undo(): void;
  /** Whether a transaction is open. SQLite undoes the whole of one by itself when the disk is full. */
  isOpen(): boolean;
}

export interface Applied<T> {
  readonly value: T;
  /** Resolves when it is on the disk; rejects, and everything of the group is undone, where it could not be. */
  readonly durable: Promise<void>;
}

export interface GroupCommit {
  /** See Records.write. */
  write<T>(work: () => T): Promise<T>;
  /** See Records.apply. */
  apply<T>(work: () => T): Applied<T>;
  /** Runs the work at once: within the callback that called it, or for itself, durable when it returns. */
  join<T>(work: () => T): T;
  /** A task for the end of the open transaction; it is dropped when the callback that asked for it is rolled back. */
  beforeCommit(task: () => void): void;
  /** Grows whenever something was rolled back: what was read before it may no longer be so. */
  countRollbacks(): number;
  /** Commits what is open and takes no more. */
  close(): void;
}

export interface CommitOptions {
  readonly afterCommit: () => void;
  readonly explain: (error: unknown) => unknown;
  readonly groupMax: number;
}

interface GroupCommitOptions extends CommitOptions {
  readonly transactions: Transactions;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function refusePromise<T>(value: T): T {
  if (value instanceof Promise) throw new Error('a write callback must be synchronous, this one returned a promise');
  return value;
}

export function createGroupCommit({ transactions, afterCommit, explain, groupMax }: GroupCommitOptions): GroupCommit {
  let group: Waiting[] = [];
  let endTasks: (() => void)[] = [];
  let isRunning = false;
  let isScheduled = false;
  let isClosed = false;
  let rollbacks = 0;

  function nest<T>(work: () => T): T {
    transactions.savepoint();
    let value: T;
    try {
      value = work();
    } catch (error) {
      if (transactions.isOpen()) {
        transactions.undo();
        transactions.release();
      }
      throw error;
    }
    transactions.release();
    return value;
  }

  function runWork<T>(work: () => T, isFirst: boolean): T {
    const tasksBefore = endTasks.length;
    isRunning = true;
    try {
      // Where nothing was written before, the transaction itself is savepoint enough.
      return isFirst ? refusePromise(work()) : nest(() => refusePromise(work()));
    } catch (error) {
      endTasks.length = tasksBefore;
      rollbacks += 1;
      throw error;
    } finally {
      isRunning = false;
    }
  }

  /** Everything of the group is undone, by SQLite already or here. */
  function undoGroup(error: unknown): void {
    if (transactions.isOpen()) transactions.rollback();
    rollbacks += 1;
    endTasks = [];
    const undone = group;
    group = [];
    for (const waiting of undone) waiting.reject(explain(error));
  }

  /** Throws what the disk says, after the group has heard it. */
  function commit(): void {
    if (!transactions.isOpen()) return;
    try {
      isRunning = true;
      for (const task of endTasks) task();
      isRunning = false;
      transactions.commit();
    } catch (error) {
      isRunning = false;
      undoGroup(error);
      throw error;
    }
    endTasks = [];
    const done = group;
    group = [];
    afterCommit();
    for (const waiting of done) waiting.resolve();
  }

  function commitQuietly(): void {
    try {
      commit();
    } catch {
      // Everyone of the group has heard it.
    }
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    let seen = 0;
    const turn = () => {
      // While every turn of the loop brings more writes, they are worth waiting for: mails worked on at once share a commit.
      if (group.length > seen) {
        seen = group.length;
        setImmediate(turn);
        return;
      }
      isScheduled = false;
      commitQuietly();
    };
    setImmediate(turn);
  }

  /** Runs the work in the open transaction, which it opens where there is none. */
  function runInGroup<T>(work: () => T): T {
    const isFirst = !transactions.isOpen();
    if (isFirst) transactions.begin();
    try {
      return runWork(work, isFirst);
    } catch (error) {
      if (isFirst || !transactions.isOpen()) undoGroup(error);
      throw error;
    }
  }

  function refuseNesting(): void {
    if (isRunning)
      throw new Error('write was called inside a write callback: call the records there, they join its transaction');
  }

  function apply<T>(work: () => T): Applied<T> {
    refuseNesting();
    if (isClosed) throw new Error('the desk is closed');
    let value: T;
    try {
      value = runInGroup(work);
    } catch (error) {
      throw explain(error);
    }
    const durable = new Promise<void>((resolve, reject) => group.push({ resolve, reject }));
    if (group.length >= groupMax) commitQuietly();
    else schedule();
    return { value, durable };
  }

  async function write<T>(work: () => T): Promise<T> {
    const { value, durable } = apply(work);
    await durable;
    return value;
  }

  return {
    apply,
    write(work) {
      refuseNesting();
      return write(work);
    },
    join(work) {
      if (isRunning) return work();
      const value = runInGroup(work);
      commit();
      return value;
    },
    beforeCommit(task) {
      if (!isRunning) throw new Error('beforeCommit was called outside a transaction');
      endTasks.push(task);
    },
    countRollbacks: () => rollbacks,
    close() {
      isClosed = true;
      commitQuietly();
    },
  };
}
