import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');

/** Says on standard error which packages are loaded. */
const TELL_LOADED = `
import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    if (/^[@a-z]/.test(specifier) && !specifier.includes(':')) process.stderr.write('LOADED ' + specifier + '\\n');
    return next(specifier, context);
  },
});`;

function run(
  more: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string; out: string }> {
  const given = ['process', '--mail', join(sample, 'mail'), '--shop', join(sample, 'shop'), ...more];
  const child = spawn(join(root, 'bin', 'waybill'), given, { env: { PATH: process.env['PATH'], ...env } });
  let said = '';
  let out = '';
  child.stderr.on('data', (bytes) => {
    said += String(bytes);
  });
  child.stdout.on('data', (bytes) => {
    out += String(bytes);
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said, out })));
}

test('mails are handled without the model where its key is missing, the command says so, and no library for models is loaded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-model-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'model.json');
  const models = { readMail: 'small', writeReply: 'small' };
  writeFileSync(file, JSON.stringify({ version: 1, provider: 'openai', models, budget: { tokensPerDay: 9 } }));
  const without = await run(['--model', file], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_LOADED)}`,
  });
  expect(without).toMatchObject({ code: 0 });
  expect(without.said).toContain(
    'waybill: The language model is not used. The key of small at api.openai.com is missing.',
  );
  expect(without.said).toContain('LOADED zod');
  expect(without.said).not.toMatch(/LOADED (?:@?langchain|openai)/);
  expect(without.out).toMatch(/\d+ draft, \d+ escalate/);
  writeFileSync(file, '{');
  expect(await run(['--model', file], {})).toMatchObject({ code: 2, out: '' });
});
