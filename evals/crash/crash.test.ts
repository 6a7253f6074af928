import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a desk that is killed again and again keeps its promises, by the servers’ own journals', {
  timeout: 300_000,
}, () => {
  const args = [join(import.meta.dirname, 'main.ts'), '--mails', '30', '--kills', '6'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toContain('no promise was broken');
  expect(status).toBe(0);
});
