import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from './settings-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'waybill-templates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (templates: string) => readSettings({ voice: null, desk: null, policy: null, templates }, null);

function ownTemplate(name: string, source: string): string {
  const own = join(folder, name);
  mkdirSync(join(own, 'other'), { recursive: true });
  writeFileSync(join(own, 'other', 'en.hbs'), source);
  return own;
}

test("a desk's own template stands in for the one of its name, and the others stay", async () => {
  const { templates } = await read(ownTemplate('good', 'Someone will read this.'));
  const { templates: bundled } = await read(ownTemplate('same', 'Someone will read it.'));
  expect(templates.byId.get('other/en')?.digest).not.toBe(bundled.byId.get('other/en')?.digest);
  expect(templates.byId.get('other/de')?.digest).toBe(bundled.byId.get('other/de')?.digest);
});

test('a fault in it names its file and line; so does a folder that is not there', async () => {
  const own = ownTemplate('bad', 'Hello\n{{order.nmber}}');
  await expect(read(own)).rejects.toThrow(`${join(own, 'other', 'en.hbs')} line 2: "order" may be missing`);
  await expect(read(join(folder, 'nowhere'))).rejects.toThrow(/nowhere: cannot be read/);
});

test('a word to use that is of a claim stops the reading, with its place in the file and the reason', async () => {
  const voice = join(folder, 'voice.json');
  const wordsToUse = [{ language: 'en', instead: 'parcel', say: 'delivered parcel' }];
  writeFileSync(voice, JSON.stringify({ brandName: 'Desk', addresses: ['orders@desk.example'], wordsToUse }));
  await expect(readSettings({ voice, desk: null, policy: null, templates: null }, null)).rejects.toThrow(
    `${voice}: wordsToUse.0.say: "delivered" belongs to what replies state`,
  );
});
