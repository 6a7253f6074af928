import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { openDesk } from './better-sqlite3.ts';
import { createGroupCommit } from './group-commit.ts';
import { makeDeskPath, openMemoryDesk, receive } from './sample-fixture.ts';

/** A group commit over a table of words, with what it did in order. */
function openWords(groupMax = 64) {
  const client = new Database(':memory:');
  client.exec('create table words (word text unique)');
  const seen: string[] = [];
  let failsOnCommit = false;
  const commits = createGroupCommit({
    transactions: {
      begin() {
        client.exec('begin immediate');
        seen.push('begin');
      },
      commit() {
        if (failsOnCommit) throw new Error('commit failed');
        client.exec('commit');
      },
      rollback: () => void client.exec('rollback'),
      savepoint: () => void client.exec('savepoint callback'),
      release: () => void client.exec('release callback'),
      undo: () => void client.exec('rollback to callback'),
      isOpen: () => client.inTransaction,
    },
    afterCommit: () => seen.push('commit'),
    explain: (error) => error,
    groupMax,
  });
  const add = (word: string) => client.prepare('insert into words values (?)').run(word);
  const undo = () => void client.exec('rollback');
  const words = () => client.prepare('select word from words order by rowid').pluck().all();
  const failOnCommit = (fails: boolean) => {
    failsOnCommit = fails;
  };
  return { commits, add, undo, words, seen, failOnCommit };
}

test('callbacks of one turn share a transaction, run in order, and resolve after the commit', async () => {
  const { commits, add, words, seen } = openWords();
  const writes = ['a', 'b', 'c'].map((word) =>
    commits
      .write(() => {
        add(word);
        return word;
      })
      .then((value) => seen.push(value)),
  );
  expect(seen).toEqual(['begin']);
  await Promise.all(writes);
  expect(words()).toEqual(['a', 'b', 'c']);
  expect(seen).toEqual(['begin', 'commit', 'a', 'b', 'c']);
});

test('a group is no larger than its limit, and the rest follows', async () => {
  const { commits, add, words, seen } = openWords(2);
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((word) => commits.write(() => add(word))));
  expect(words()).toHaveLength(5);
  expect(seen.filter((step) => step === 'begin')).toHaveLength(3);
});

test('a callback that throws is rolled back alone and rejects its own promise', async () => {
  const { commits, add, words } = openWords();
  const results = await Promise.allSettled(
    ['a', 'b', 'c'].map((word) =>
      commits.write(() => {
        add(word);
        if (word === 'b') throw new Error('no b');
      }),
    ),
  );
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['a', 'c']);
});

test('when the commit fails, all of the group reject and nothing is kept', async () => {
  const { commits, add, words, failOnCommit } = openWords();
  failOnCommit(true);
  const results = await Promise.allSettled(['a', 'b'].map((word) => commits.write(() => add(word))));
  expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
  failOnCommit(false);
  await commits.write(() => add('c'));
  expect(words()).toEqual(['c']);
});

test('a task for the end of the transaction runs before its commit, and not for a callback that threw', async () => {
  const { commits, add, words } = openWords();
  await Promise.allSettled(
    ['a', 'b'].map((word) =>
      commits.write(() => {
        commits.beforeCommit(() => add(`${word}, at the end`));
        add(word);
        if (word === 'b') throw new Error('no b');
      }),
    ),
  );
  expect(words()).toEqual(['a', 'a, at the end']);
  expect(() => commits.beforeCommit(() => {})).toThrow('outside a transaction');
});

test('a direct write is durable when it returns, and is undone whole when it throws', () => {
  const { commits, add, words, seen } = openWords();
  expect(commits.join(() => add('a')).changes).toBe(1);
  const half = () => {
    add('b');
    throw new Error('no');
  };
  expect(() => commits.join(half)).toThrow('no');
  expect(words()).toEqual(['a']);
  expect(seen.filter((step) => step === 'commit')).toHaveLength(1);
});

test('what is applied can be read at once, and is durable later, with the others', async () => {
  const { commits, add, words, seen } = openWords();
  const { value, durable } = commits.apply(() => {
    add('a');
    return 'a';
  });
  expect([value, words(), seen]).toEqual(['a', ['a'], ['begin']]);
  await Promise.all([durable, commits.write(() => add('b'))]);
  expect(seen).toEqual(['begin', 'commit']);
  expect(() => commits.apply(() => add('a'))).toThrow('UNIQUE');
  expect(words()).toEqual(['a', 'b']);
});

test('a direct write makes what was applied before it durable too', async () => {
  const { commits, add, seen } = openWords();
  const { durable } = commits.apply(() => add('a'));
  commits.join(() => add('b'));
  expect(seen).toEqual(['begin', 'commit']);
  await durable;
});

test('when SQLite undoes a whole transaction, all of the group hear of it, and the next group is written', async () => {
  const { commits, add, words, undo } = openWords();
  const results = await Promise.allSettled([
    commits.write(() => add('a')),
    commits.write(() => {
      undo();
      throw new Error('the disk is full');
    }),
  ]);
  expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
  await commits.write(() => add('b'));
  expect(words()).toEqual(['b']);
});

test('to call write inside a write callback is a bug that says so, and undoes that callback', async () => {
  const records = openMemoryDesk();
  const nested = records.write(() => {
    receive(records, 'one');
    void records.write(() => 1);
  });
  await expect(nested).rejects.toThrow('inside a write callback');
  expect(records.work.counts().waiting).toBe(0);
});

test('a callback that answers with a promise is a bug, and is undone', async () => {
  const records = openMemoryDesk();
  const write = records.write(async () => receive(records, 'one'));
  await expect(write).rejects.toThrow('synchronous');
  expect(records.work.counts().waiting).toBe(0);
});

test('closing finishes what waits and takes no more', async () => {
  const file = makeDeskPath();
  const records = openDesk({ file });
  const writes = Array.from({ length: limits.store.groupCommitMax * 2 + 1 }, (_, index) =>
    records.write(() => receive(records, `mail ${index}`)),
  );
  await records.close();
  await records.close();
  expect(await Promise.all(writes)).toHaveLength(writes.length);
  await expect(records.write(() => 1)).rejects.toThrow('closed');
  const again = openDesk({ file, readOnly: true });
  expect(again.work.counts().waiting).toBe(writes.length);
  await again.close();
});

test('a text indexed by a callback that threw is not found, and the next one is', async () => {
  const records = openMemoryDesk();
  const mail = {
    direction: 'in',
    messageId: null,
    parents: [],
    contact: '',
    subject: '',
    sentAt: '',
    orderNumbers: [],
  } as const;
  const index = (text: string, isBad: boolean) =>
    records.write(() => {
      records.mails.index(receive(records, text), { ...mail, contentDigest: text, text });
      if (isBad) throw new Error('no');
    });
  await Promise.allSettled([index('lost words', true), index('kept words', false)]);
  expect(records.mails.search('words', 9).map((hit) => hit.text)).toEqual(['kept words']);
});
