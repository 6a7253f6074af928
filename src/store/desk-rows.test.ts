// A desk goes out as lines and comes in again with nothing changed.
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk } from './better-sqlite3.ts';
import type { BlobFiles } from './blob-files.ts';
import { exportRows, importRows } from './desk-rows.ts';
import { loadMigrations } from './load-migrations.ts';
import { indexed, makeDeskPath, NOW, receive } from './sample-fixture.ts';

const schema = loadMigrations().length;
const head = { seq: 0, hash: '0'.repeat(64) };
const addTerms = ({ heading, text }: { readonly heading: string; readonly text: string }) => ({
  terms: { heading, words: text },
});

function keepBlobs(): BlobFiles & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    write: (digest, bytes) => void kept.set(digest, bytes),
    read: (digest) => kept.get(digest) ?? new Uint8Array(),
    remove: (digest) => void kept.delete(digest),
  };
}

function openEmpty() {
  const client = new Database(':memory:');
  onTestFinished(() => void client.close());
  for (const { sql } of loadMigrations()) client.exec(sql);
  client.pragma('foreign_keys = ON');
  return client;
}

/** A desk with mails, an index of words, an audit log and what hangs on them. */
async function makeDesk() {
  const file = makeDeskPath();
  const records = openDesk({ file });
  await records.write(() => {
    for (let n = 0; n < 450; n += 1) {
      const id = receive(records, `mail ${n}`);
      records.mails.index(id, indexed({ messageId: `m${n}@x`, contentDigest: `c${n}`, text: `parcel number ${n}` }));
      records.audit.append({ mailId: id, at: NOW, step: 'receive', content: { n } });
    }
  });
  await records.close();
  const client = new Database(file);
  onTestFinished(() => void client.close());
  return { client };
}

const asLines = async function* (lines: Iterable<string>) {
  for (const line of lines) yield line.replace(/\n$/, '');
};

const dump = (client: Database.Database) => {
  const tables = client
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and name not like '%\\_text%' escape '\\' and name not like 'passage_%' order by name",
    )
    .all();
  return Object.fromEntries(tables.map(({ name }) => [name, client.prepare(`select * from "${name}"`).all()]));
};

test('every row comes back, and the words are found again', async () => {
  const { client } = await makeDesk();
  const lines = [...exportRows({ client, schema, blobs: null, head })];
  const into = openEmpty();
  const { rows } = await importRows({ client: into, schema, blobs: null, addTerms }, asLines(lines), (work) =>
    into.transaction(work)(),
  );
  expect(rows).toBeGreaterThan(450 * 4);
  expect(dump(into)).toEqual(dump(client));
  expect(into.pragma('foreign_key_check')).toEqual([]);
  expect(into.pragma('integrity_check', { simple: true })).toBe('ok');
  const found = into.prepare("select count(*) as n from message_text where message_text match 'parcel'").get();
  expect(found).toEqual({ n: 450 });
});

test('mails beside the tables come along, and a changed one is refused', async () => {
  const { client } = await makeDesk();
  client.exec('update raw_mails set raw = null where mail_id = 1');
  const blobs = keepBlobs();
  const { digest } = client.prepare('select lower(hex(raw_digest)) as digest from mails where id = 1').get() as {
    digest: string;
  };
  blobs.write(digest, Buffer.from('Subject: mail 0\r\n\r\nmail 0\r\n'));
  const lines = [...exportRows({ client, schema, blobs, head })];
  const kept = keepBlobs();
  const into = openEmpty();
  await importRows({ client: into, schema, blobs: kept, addTerms }, asLines(lines), (work) => work());
  expect(kept.kept.get(digest)).toEqual(blobs.read(digest));
  blobs.write(digest, Buffer.from('another'));
  const changed = importRows(
    { client: openEmpty(), schema, blobs: keepBlobs(), addTerms },
    asLines(exportRows({ client, schema, blobs, head })),
    (work) => work(),
  );
  await expect(changed).rejects.toThrow(/not the one that was exported/);
});

test('what breaks off, was changed, is of another version or is no export is refused with what to do', async () => {
  const { client } = await makeDesk();
  const lines = [...exportRows({ client, schema, blobs: null, head })];
  const into = (given: readonly string[], version = schema) =>
    importRows({ client: openEmpty(), schema: version, blobs: null, addTerms }, asLines(given), (work) => work());
  await expect(into(lines.slice(0, -1))).rejects.toThrow(/breaks off/);
  await expect(into(lines.toSpliced(3, 1))).rejects.toThrow(/not those that were exported/);
  await expect(into(lines.slice(1))).rejects.toThrow(/order/);
  await expect(into(['a mail\n'])).rejects.toThrow(/no export/);
  await expect(into(lines, schema + 1)).rejects.toThrow(/same version/);
  const foreign = lines.with(1, `${JSON.stringify({ table: 'sqlite_schema', columns: ['name'], rows: [['x']] })}\n`);
  await expect(into(foreign)).rejects.toThrow(/no table/);
});

test('a desk that has mails takes no other in', async () => {
  const { client } = await makeDesk();
  const taken = importRows(
    { client, schema, blobs: null, addTerms },
    asLines(exportRows({ client, schema, blobs: null, head })),
    (work) => work(),
  );
  await expect(taken).rejects.toThrow(/already/);
});
