import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Correction } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { makeDeskPath, NOW, openMemoryDesk, receive, testOnNode } from './sample-fixture.ts';

const correction = (mailId: number, given: Partial<Correction> = {}): Correction => ({
  mailId,
  at: NOW,
  by: 'Ann',
  kind: 'intent',
  intents: ['stock_question'],
  note: null,
  ...given,
});

describe('corrections', () => {
  test('what was said is read as it was said, oldest first', () => {
    const records = openMemoryDesk();
    const mailId = receive(records, 'a');
    const said = [
      correction(mailId, { kind: 'rejected', intents: [], note: 'Rude; ‘they’ meant "boots"' }),
      correction(mailId, { intents: ['cancel_order', 'refund_status'] }),
    ];
    for (const one of said) records.corrections.add(one);
    expect(records.corrections.listOfMail(mailId)).toEqual(said);
    expect(records.corrections.listOfMail(99)).toEqual([]);
  });

  test('the newest word on a mail counts, a mail keeps its place, and without intents it has no label', () => {
    const records = openMemoryDesk();
    const [a, b, c] = ['a', 'b', 'c'].map((text) => receive(records, text)) as [number, number, number];
    records.corrections.add(correction(b, { kind: 'rejected', intents: [] }));
    records.corrections.add(correction(c));
    records.corrections.add(correction(a));
    records.corrections.add(correction(c, { intents: ['spam'] }));
    records.corrections.add(correction(c, { kind: 'rewritten', intents: [] }));
    expect(records.corrections.listLabelled(10)).toEqual([
      { mailId: c, place: 2, intents: ['spam'] },
      { mailId: a, place: 3, intents: ['stock_question'] },
    ]);
    expect(records.corrections.listLabelled(1).map(({ mailId }) => mailId)).toEqual([a]);
    expect(records.corrections.counts()).toEqual({ intent: 1, rejected: 1, rewritten: 1 });
  });

  test('the audit log says who corrected what, and not the note', () => {
    const records = openMemoryDesk();
    const mailId = receive(records, 'a');
    records.corrections.add(correction(mailId, { note: 'zanzibar' }));
    const entries = records.audit.show(mailId);
    expect(entries.map(({ step }) => step)).toEqual(['correct']);
    expect(entries[0]?.content).toContain('stock_question');
    expect(JSON.stringify(entries)).not.toContain('zanzibar');
  });

  test('a mail that is not there cannot be corrected', () => {
    expect(() => openMemoryDesk().corrections.add(correction(7))).toThrow();
  });

  testOnNode('not even another hand changes or removes one, but a note can be erased', async () => {
    const file = makeDeskPath();
    const records = openDesk({ file });
    records.corrections.add(correction(receive(records, 'a'), { note: 'x' }));
    await records.close();
    const client = new Database(file);
    expect(() => client.exec("update corrections set intents = '[]'")).toThrow('append-only');
    expect(() => client.exec("update corrections set note = 'y'")).toThrow('append-only');
    expect(() => client.exec('delete from corrections')).toThrow('append-only');
    client.exec('update corrections set note = null');
    client.close();
  });
});

describe('what the desk has learned', () => {
  const model = (byte: number) => ({ at: NOW, weights: Uint8Array.of(byte, 0, 255), proven: ['spam' as const] });

  test('the newest version is in use; each undo goes back one, down to nothing', () => {
    const { deskModels, audit } = openMemoryDesk();
    expect(deskModels.readCurrent()).toBeNull();
    expect(deskModels.withdraw(NOW)).toBeNull();
    expect([deskModels.add(model(1)), deskModels.add(model(2))]).toEqual([1, 2]);
    expect(deskModels.withdraw(NOW)).toBe(2);
    const current = deskModels.readCurrent();
    expect({ ...current, weights: [...(current?.weights ?? [])] }).toEqual({
      version: 1,
      at: NOW,
      weights: [1, 0, 255],
      proven: ['spam'],
    });
    expect(deskModels.withdraw(NOW)).toBe(1);
    expect(deskModels.readCurrent()).toBeNull();
    expect(deskModels.add(model(3))).toBe(3);
    expect(audit.list({ fromSeq: 1, limit: 10 }).map(({ step }) => step)).toEqual([
      'learn',
      'learn',
      'unlearn',
      'unlearn',
      'learn',
    ]);
  });

  test('old versions go, so that the desk does not grow', () => {
    const { deskModels } = openMemoryDesk();
    const { versionsKept } = limits.learning;
    for (let at = 0; at < versionsKept + 3; at++) deskModels.add(model(at));
    let undone = 0;
    while (deskModels.withdraw(NOW) !== null) undone += 1;
    expect(undone).toBe(versionsKept);
  });
});
