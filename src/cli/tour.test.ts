import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startDovecot } from '../../connectors/imap/emulator/dovecot.ts';

const root = join(import.meta.dirname, '..', '..');
const waybill = (...args: string[]) =>
  spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', timeout: 120_000 });

// Installs Dovecot on a fresh machine; the tour only says what to install.
beforeAll(async () => {
  const dovecot = await startDovecot();
  await dovecot.stop();
}, 320_000);

/** What a transcript tells, without times, ids and counts, which differ from run to run. */
const tellStory = (markdown: string): readonly string[] =>
  markdown
    .split('\n')
    .filter((line) => /^(?:#|\*\*\+|Each |Thread )/.test(line))
    .map((line) => line.replace(/^\*\*\+[\d.]+ s\*\*/, '').replace(/mail \S+, the draft \S+,/, 'mail, the draft,'));

describe.each([
  ['gmail', 'To approve', '+0000'],
  ['outlook', 'To approve', 'GMT'],
  ['imap', 'To_approve', '+0000'],
] as const)('waybill tour %s', (provider, toApprove, zone) => {
  test('shows a draft in the thread, its approval, its sending and a draft that is withdrawn, as docs/tours tells it', () => {
    const { status, stdout, stderr } = waybill('tour', provider, '--markdown');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^In-Reply-To: <6e95a9fb-c9bd2b551492@example\.com>$/m);
    expect(stdout).toMatch(/^x-waybill-id: [0-9a-f]{32}$/im);
    expect(stdout).toMatch(new RegExp(`^Date: .*${zone.replace('+', '\\+')}$`, 'm'));
    expect(stdout).toContain('1Z7F48E20366417726');
    expect(stdout.match(/, the same\.$/gm)).toHaveLength(2);
    expect(stdout).not.toContain('NOT THE SAME');
    expect(stdout).toContain(`on the customer's mail: Waybill/${toApprove}. Sent so far: 0.`);
    expect(stdout).toContain("on the customer's mail now: Waybill/Sent. Drafts: 0, sent: 1.");
    expect(stdout).toContain("on the customer's mail now: none. Drafts: 0, sent: 2, of which Waybill sent 1.");
    expect(stdout).toMatch(/approval +\{"sent":true,"isChanged":false\}/);
    expect(stdout).toMatch(/draft_withdrawn +\{"why":"a person answered by hand"\}/);
    expect(stdout).toMatch(/The chain of hashes is intact: \d+ entries\./);
    expect(tellStory(readFileSync(join(root, 'docs', 'tours', `${provider}.md`), 'utf8'))).toEqual(tellStory(stdout));
  }, 150_000);
});

describe('waybill tour', () => {
  test('prints plain lines without --markdown', () => {
    const { status, stdout } = waybill('tour', 'gmail');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\+\d+\.\d\d s {2}A person sets the label Waybill\/Approve/m);
    expect(stdout).not.toMatch(/^(?:#|```|\*\*)/m);
  }, 150_000);

  test('names the providers there are', () => {
    const { status, stderr } = waybill('tour', 'pigeon');
    expect(status).toBe(2);
    expect(stderr).toContain('gmail, outlook, imap');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
