import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { StoreError } from '../store/store-error.ts';
import type { DeskToKeep } from './keep-desk.ts';
import { type DesksOptions, databaseOf, pauseFileOf, serveDesks } from './serve-desks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-desks-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function addDesk(name: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(databaseOf(folder, name), '');
}

type Lines = {
  readonly event: string;
  readonly desk?: unknown;
  readonly why?: unknown;
  readonly retryInSeconds?: unknown;
}[];
let opening = 0;
let openingMost = 0;

/** Says its name, and ends as it is told to. */
function fakeDesk(
  name: string,
  {
    ended = new Promise<never>(() => undefined),
    close = () => Promise.resolve(),
  }: Partial<Pick<DeskToKeep, 'ended' | 'close'>> = {},
): DeskToKeep {
  return { routes: new Hono().all('*', (context) => context.text(name)), ended, describe: () => ({}), close };
}

async function serve(open: DesksOptions['open'] = async ({ name }) => fakeDesk(name), { stopSeconds = 5 } = {}) {
  const lines: Lines = [];
  const served = await serveDesks({
    folder,
    hostOf: (name) => `${name}.desks.example`,
    async open(desk) {
      opening += 1;
      openingMost = Math.max(openingMost, opening);
      await new Promise((resolve) => setTimeout(resolve, 5));
      opening -= 1;
      return open(desk);
    },
    report: (line) => void lines.push(line),
    clock: { now: () => new Date().toISOString() },
    ...{ stopSeconds, lookSeconds: 0.02 },
  });
  onTestFinished(() => served.stop().then(() => undefined));
  const ask = async (host: string, path = '/') => {
    const answer = await served.routes.request(path, { headers: { host } });
    return `${answer.status} ${await answer.text()}`;
  };
  return { served, lines, ask };
}

test('each is reached by its own name alone, and they are opened one after the other', async () => {
  for (const name of ['anna', 'bert', 'carl']) addDesk(name);
  mkdirSync(join(folder, 'no-desk'));
  const { ask } = await serve();
  for (const name of ['anna', 'bert', 'carl'])
    await expect.poll(() => ask(`${name}.desks.example`)).toBe(`200 ${name}`);
  expect(openingMost).toBe(1);
  expect(await ask('BERT.desks.example:443')).toBe('200 bert');
  for (const host of [
    'desks.example',
    'dora.desks.example',
    'no-desk.desks.example',
    'anna.desks.example.evil.example',
    'x.anna.desks.example',
    '',
  ])
    expect(await ask(host, '/anna?desk=anna'), host).toBe('404 There is no desk here.\n');
  expect(await ask('10.0.0.1', '/health')).toBe('200 {"ok":true,"desks":3,"atWork":3,"failed":0}');
});

test('one that fails stops alone, is reported, and is tried again', async () => {
  for (const name of ['good', 'bad']) addDesk(name);
  const ends: ((error: Error) => void)[] = [];
  let isMended = false;
  const { ask, lines } = await serve(async ({ name, database }) => {
    if (name === 'good') return fakeDesk(name);
    if (!isMended) throw new StoreError('disk_full', database, 'the disk is full');
    return fakeDesk(name, { ended: new Promise((_, reject) => ends.push(reject)) });
  });
  await expect
    .poll(() => lines.filter(({ event }) => event === 'desk_failed').length, { timeout: 20_000 })
    .toBeGreaterThan(1);
  expect(lines.find(({ event }) => event === 'desk_failed')).toMatchObject({
    desk: 'bad',
    why: 'the disk is full',
    retryInSeconds: 1,
  });
  expect(await ask('good.desks.example')).toBe('200 good');
  expect(await ask('bad.desks.example')).toBe('503 This desk is not at work just now.\n');
  isMended = true;
  await expect.poll(() => ask('bad.desks.example'), { timeout: 20_000 }).toBe('200 bad');
  ends[0]?.(new Error('of ada@customer.example'));
  await expect.poll(() => ask('bad.desks.example')).toContain('503');
  // What an error of no kind of ours says may name a person.
  expect(JSON.stringify(lines)).not.toContain('ada@');
  expect(await ask('good.desks.example')).toBe('200 good');
  await expect.poll(() => ask('bad.desks.example'), { timeout: 20_000 }).toBe('200 bad');
});

test('one that comes, is paused, goes on or is taken away is seen to while the others work', async () => {
  addDesk('anna');
  const closed: string[] = [];
  const { ask, lines } = await serve(async ({ name }) => fakeDesk(name, { close: async () => void closed.push(name) }));
  addDesk('bert');
  await expect.poll(() => ask('bert.desks.example')).toBe('200 bert');
  writeFileSync(pauseFileOf(folder, 'bert'), '');
  await expect.poll(() => ask('bert.desks.example')).toContain('404');
  rmSync(pauseFileOf(folder, 'bert'));
  await expect.poll(() => ask('bert.desks.example')).toBe('200 bert');
  renameSync(join(folder, 'bert'), join(folder, '.gone'));
  await expect.poll(() => ask('bert.desks.example')).toContain('404');
  expect(closed).toEqual(['bert', 'bert']);
  expect(lines.map(({ event }) => event)).toEqual(['started', 'started', 'stopped', 'started', 'stopped']);
  expect(await ask('anna.desks.example')).toBe('200 anna');
});

test('all stop within the time that there is, and those that were not still are named', async () => {
  for (const name of ['quick', 'stuck']) addDesk(name);
  const { served, ask } = await serve(
    async ({ name }) =>
      fakeDesk(name, { close: () => (name === 'stuck' ? new Promise(() => undefined) : Promise.resolve()) }),
    { stopSeconds: 0.3 },
  );
  await expect.poll(() => ask('stuck.desks.example')).toBe('200 stuck');
  await expect.poll(() => ask('quick.desks.example')).toBe('200 quick');
  const begunMs = performance.now();
  expect(await served.stop()).toEqual(['stuck']);
  expect(performance.now() - begunMs).toBeLessThan(5_000);
});
