// The settings of a desk at work, over a new start of its process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDesk } from '../store/better-sqlite3.ts';
import { openLiveSettings } from './desk-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'waybill-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FILES = { voice: null, desk: null, policy: null };
const RELEASE = { by: 'Adam', note: 'why', at: '2026-11-20T09:00:00.000Z', takesBack: null };

test('what was published counts after a new start', async () => {
  const file = join(folder, 'desk.sqlite');
  const records = openDesk({ file });
  const before = await openLiveSettings(FILES, records);
  const voice = JSON.stringify({ ...before.current.voice, signature: 'After the start' });
  const routes = JSON.stringify({ version: 1, rules: [], otherwise: { to: { kind: 'slack', target: 'all' } } });
  const template = { part: 'template', name: 'other/en', content: 'A person reads it.', basedOn: null } as const;
  const published = await before.publish({
    ...RELEASE,
    changes: [
      { part: 'voice', name: '', content: voice, basedOn: null },
      { part: 'routes', name: '', content: routes, basedOn: null },
      template,
    ],
  });
  expect(published.ok).toBe(true);
  await records.close();
  const again = openDesk({ file });
  const after = await openLiveSettings(FILES, again);
  expect(after.current.voice.signature).toBe('After the start');
  expect(after.routes.otherwise.to).toEqual({ kind: 'slack', target: 'all' });
  expect(await after.readTemplate('other/en')).toBe('A person reads it.');
  expect(await after.readOriginal('template', 'other/en')).not.toBe('A person reads it.');
  await again.close();
});

test('two that are published at once are each tried with the other: together they are faulty, so only the first counts', async () => {
  const records = openDesk({ file: ':memory:' });
  const live = await openLiveSettings(FILES, records);
  const partial = { part: 'template', name: 'partials/ours/en', basedOn: null } as const;
  await live.publish({ ...RELEASE, changes: [{ ...partial, content: 'Our words.' }] });
  const releaseId = records.settingsReleases.readCurrent('template', partial.name)?.releaseId ?? null;
  const [gone, used] = await Promise.all([
    live.publish({ ...RELEASE, changes: [{ ...partial, content: null, basedOn: releaseId }] }),
    live.publish({
      ...RELEASE,
      changes: [{ part: 'template', name: 'other/en', content: 'Hello. {{> ours}}', basedOn: null }],
    }),
  ]);
  expect([gone.ok, used.ok]).toEqual([true, false]);
  await expect(openLiveSettings(FILES, records)).resolves.toBeDefined();
  await records.close();
});
