import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { diffReply } from '../mail/diff-reply.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { makeDeskPath, NOW, receive } from '../store/sample-fixture.ts';
import { describeEdit } from './describe-edit.ts';

const OURS = 'Dear Ada,\n\nyour parcel arrives on Friday.\n\nKind regards,\nDesk\n';
const editOf = (theirs: string) => ({
  at: NOW,
  raw: Buffer.from(theirs),
  diff: JSON.stringify(diffReply(OURS, theirs)),
});

test("audit show prints what a person changed in a mail's draft", async () => {
  const file = makeDeskPath();
  const records = openDesk({ file });
  const mailId = receive(records, 'a');
  const plan = { mailId, mailbox: 'desk', token: 't', recipient: 'ada@example.com', threadId: 1, isAutomatic: false };
  const { id } = records.ledger.plan({ ...plan, now: NOW });
  records.ledger.keepVersion(id, { ...editOf(OURS.replace('Friday', 'Monday')), digest: 'one' });
  await records.close();
  const show = (...more: string[]) =>
    spawnSync(
      join(import.meta.dirname, '..', '..', 'bin', 'waybill'),
      ['audit', 'show', String(mailId), '--db', file, ...more],
      {
        encoding: 'utf8',
      },
    ).stdout;
  expect(show()).toContain('a person changed the draft: 1 words went, 1 came');
  expect(show()).toContain('your parcel arrives on [-Friday-]{+Monday+}.');
  const { edit } = JSON.parse(show('--json').trim().split('\n').at(-1) ?? '');
  expect(edit.diff).toMatchObject({ removed: 1, added: 1 });
});

test('an edit is shown short, says where nothing can be told, and moves no cursor', () => {
  expect(describeEdit({ at: NOW, raw: Buffer.from(''), diff: null })).toContain('cannot be told');
  expect(describeEdit(editOf(`${OURS}\u001b[2J\u202e!`))).not.toMatch(/[\u001b\u202e]/u);
  const far = `Dear Ada, ${'we looked into it and '.repeat(100)} Bye`;
  const same = { at: NOW, raw: Buffer.from(''), diff: JSON.stringify(diffReply(far, far.replace('Bye', 'Yours'))) };
  const shown = describeEdit(same);
  expect(shown).toContain(' … ');
  expect(shown.length).toBeLessThan(4 * limits.edits.samePartCharactersMax);
});
