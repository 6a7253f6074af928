import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-prompts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (...options: string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), 'prompts', 'check', ...options], { encoding: 'utf8' });
const own = (name: string) => join(folder, name);

/** Mails of the sample desk, with a model that nobody serves and the prompts of the folder. */
function processWith(mail: string) {
  const sample = (name: string) => join(root, 'evals', 'datasets', 'sample-desk', name);
  const settings = {
    version: 1,
    provider: 'ollama',
    models: { readMail: 'any', writeReply: 'any' },
    budget: { tokensPerDay: 1_000 },
  };
  writeFileSync(own('model.json'), JSON.stringify(settings));
  const places = ['--mail', sample(mail), '--shop', sample('shop')];
  const voice = ['--voice', sample('voice.json'), '--desk', sample('desk.json')];
  const ours = ['--prompts', folder, '--model', own('model.json')];
  const args = [join(root, 'src/cli/main.ts'), 'process', ...places, ...voice, ...ours];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test('the prompts that come along hold, and their texts are those that were kept', () => {
  const { status, stdout, stderr } = check();
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^read-mail version 1, [0-9a-f]{12}: about \d+ tokens .*\nwrite-reply version 2, .*\ntranslate-template version 1, .*\n$/,
  );
  expect(status).toBe(0);
});

test("a desk's own prompt stands in for the one of its name, and a wrong one is told with file, line and remedy", () => {
  copyFileSync(join(root, 'prompts/read-mail.md'), own('read-mail.md'));
  expect(check('--prompts', folder).stdout).toContain(`(${own('read-mail.md')})`);
  writeFileSync(own('read-mail.md'), readFileSync(own('read-mail.md'), 'utf8').replace('{{language}}', '{{tongue}}'));
  const { status, stderr } = check('--prompts', folder);
  expect(stderr).toMatch(/read-mail\.md line \d+: tongue is not in input; there is mail\.subject/);
  expect(status).toBe(2);
});

test('a text that changed under a kept version is told, until the version is raised', () => {
  copyFileSync(join(root, 'prompts/read-mail.md'), own('read-mail.md'));
  expect(check('--prompts', folder, '--keep').status).toBe(0);
  const text = readFileSync(own('read-mail.md'), 'utf8').replace('You never answer it.', 'You never answer.');
  writeFileSync(own('read-mail.md'), text);
  expect(check('--prompts', folder).stderr).toContain(
    'its text is not that of version 1 as it was kept; raise version',
  );
  // The desk runs on with it, and says so.
  const warned = processWith('mail/01-where-is-it-in-transit.eml');
  expect(warned.stderr).toMatch(/^waybill: .*read-mail\.md line 1: its text is not that of version 1 as it was kept/m);
  expect(warned.status).toBe(0);
  writeFileSync(own('read-mail.md'), text.replace('version: 1', 'version: 2'));
  expect(check('--prompts', folder).status).toBe(0);
}, 30_000);

test('a file of another name is no prompt', () => {
  writeFileSync(own('read-mails.md'), '');
  const { status, stderr } = check('--prompts', folder);
  expect(stderr).toContain(
    'read-mails.md line 1: there is no prompt of this name; there is read-mail.md, write-reply.md, translate-template.md.',
  );
  expect(status).toBe(2);
});

test('a desk with a model does not start on a prompt that does not hold', () => {
  writeFileSync(own('read-mail.md'), 'Say what it wants.');
  const { status, stderr } = processWith('mail');
  expect(stderr).toContain(`${own('read-mail.md')} line 1: the file must begin with front matter`);
  expect(status).toBe(2);
});
