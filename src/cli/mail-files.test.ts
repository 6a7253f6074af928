import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { readMailFiles } from './mail-files.ts';

const root = await mkdtemp(join(tmpdir(), 'waybill-mails-'));
afterAll(() => rm(root, { recursive: true }));
const newFolder = () => mkdtemp(join(root, 'folder-'));
const list = async (path: string) => {
  const mails = [];
  for await (const { file, raw, fault } of readMailFiles(path))
    mails.push({ file, text: raw === null ? null : Buffer.from(raw).toString('latin1'), fault });
  return mails;
};

test('the .eml files of a folder come in the order of their names, and nothing else of it', async () => {
  const folder = await newFolder();
  for (const name of ['b.eml', 'a.eml', 'C.EML', 'notes.txt'])
    await writeFile(join(folder, name), `Subject: ${name}\n\n`);
  await mkdir(join(folder, 'sub.eml'));
  expect((await list(folder)).map(({ file, fault }) => [file, fault])).toEqual([
    ['C.EML', null],
    ['a.eml', null],
    ['b.eml', null],
  ]);
});

test('the bytes come as they are', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'a.eml'), Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0x80]));
  expect(await list(folder)).toEqual([{ file: 'a.eml', text: '\xff\0\r\n\x80', fault: null }]);
});

test('a Maildir gives new and cur, by name', async () => {
  const folder = await newFolder();
  for (const part of ['cur', 'new', 'tmp']) await mkdir(join(folder, part));
  await writeFile(join(folder, 'cur', '1700000000.a:2,S'), 'Subject: a\n\n');
  await writeFile(join(folder, 'new', '1600000000.b'), 'Subject: b\n\n');
  await writeFile(join(folder, 'tmp', '1500000000.c'), 'Subject: c\n\n');
  expect((await list(folder)).map(({ file }) => file)).toEqual([
    join('new', '1600000000.b'),
    join('cur', '1700000000.a:2,S'),
  ]);
});

test('a single file is one mail, whatever its ending', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'mail.txt'), 'From: a@b.example\n\nHello\n');
  expect(await list(join(folder, 'mail.txt'))).toEqual([
    { file: 'mail.txt', text: 'From: a@b.example\n\nHello\n', fault: null },
  ]);
});

const MBOX =
  'From a@b.example Thu Nov 19 10:00:00 2026\nSubject: one\n\n1\n\nFrom a@b.example Thu Nov 19 11:00:00 2026\nSubject: two\n\n2\n\n';

test('an mbox gives its mails with their lines, also without the ending', async () => {
  const folder = await newFolder();
  for (const name of ['all.mbox', 'inbox']) {
    await writeFile(join(folder, name), MBOX);
    expect(await list(join(folder, name))).toEqual([
      { file: `${name}:1`, text: 'Subject: one\n\n1\n', fault: null },
      { file: `${name}:6`, text: 'Subject: two\n\n2\n', fault: null },
    ]);
  }
});

test('an mbox that is cut in the middle names the mail that may be half', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'cut.mbox'), MBOX.slice(0, -6));
  const [first, second] = await list(join(folder, 'cut.mbox'));
  expect(first?.fault).toBeNull();
  expect(second).toEqual({ file: 'cut.mbox:6', text: null, fault: expect.stringContaining('cut.mbox:6') });
});

test('an unreadable and an oversized file are named and do not stop the others', async () => {
  const folder = await newFolder();
  await symlink(join(folder, 'nowhere'), join(folder, 'a-gone.eml'));
  await writeFile(join(folder, 'b-big.eml'), '');
  await truncate(join(folder, 'b-big.eml'), limits.mail.sizeBytesMax + 1);
  await writeFile(join(folder, 'c-fine.eml'), 'Subject: c\n\n');
  await writeFile(join(folder, 'd-secret.eml'), 'x');
  await chmod(join(folder, 'd-secret.eml'), 0);
  const mails = await list(folder);
  expect(
    mails.slice(0, 3).map(({ file, text, fault }) => [file, text === null, fault?.includes(file) ?? false]),
  ).toEqual([
    ['a-gone.eml', true, true],
    ['b-big.eml', true, true],
    ['c-fine.eml', false, false],
  ]);
  expect(mails).toHaveLength(4);
});

test('a path that is not there is one clear error', async () => {
  await expect(list(join(root, 'nowhere'))).rejects.toThrow(/nowhere cannot be opened \(ENOENT\)\. Give a folder/);
});

test('an empty folder gives nothing', async () => {
  expect(await list(await newFolder())).toEqual([]);
});
