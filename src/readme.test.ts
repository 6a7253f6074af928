import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'waybill-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Commands that are several: their options are asked of the one that the line names first, or of this; null: of the command itself. */
const SEVERAL: Readonly<Record<string, string | null>> = {
  actions: 'list',
  audit: 'show',
  connect: 'imap',
  consents: 'list',
  desk: 'export',
  doctor: null,
  knowledge: 'add',
  matters: 'list',
  notices: 'list',
};

describe('the README tells the truth', () => {
  test('npm run demo runs the sample desk', () => {
    const { status, stdout } = spawnSync(join(root, 'bin', 'waybill'), ['demo', '--folder', join(folder, 'demo')], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const mails = /the sample desk: (\d+) mails/.exec(readme)?.[1];
    expect(stdout).toContain(`${mails} mails of the sample desk`);
    expect(stdout).toContain('One reply in full:');
  });

  test('every command in it has its options', () => {
    for (const [, command = '', options = ''] of readme.matchAll(/^bin\/waybill ([\w-]+)(.*?)(?:#.*)?$/gm)) {
      const named = /^ ([a-z][a-z-]*)/.exec(options)?.[1];
      const one = SEVERAL[command] === undefined ? [] : [named ?? SEVERAL[command]].flatMap((word) => word ?? []);
      const { stdout } = spawnSync(join(root, 'bin', 'waybill'), [command, ...one, '--help'], { encoding: 'utf8' });
      for (const [option] of options.matchAll(/--[\w-]+/g)) expect(stdout, `waybill ${command}`).toContain(option);
    }
  });

  test('every file that it names is there', () => {
    const named = [...readme.matchAll(/`((?:src|docs|connectors|templates|evals)\/[\w./-]+\.(?:ts|md))`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('the table of stages is the pipeline', () => {
    const stages = [...readme.matchAll(/^\| (\w+) \|/gm)].map((match) => match[1]).filter((name) => name !== 'stage');
    const list = [
      ...readFileSync(join(root, 'src', 'pipeline', 'pipeline.ts'), 'utf8').matchAll(/\.next\((\w+)\)/g),
    ].map((match) => match[1]);
    expect(stages).toEqual(['receive', ...list]);
  });
});
