import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Notice } from '../ports/notifier.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { chooseDigest, readReaders } from './digest-people.ts';
import { lastWeek } from './digest-week.ts';
import { type DigestPerson, type DigestPorts, tellDigest } from './tell-digest.ts';

/** A Monday. In Madrid it is eight o'clock at seven UTC. */
const DUE = '2026-11-23T07:00:00.000Z';
const BEFORE = '2026-11-20T09:00:00.000Z';
const facts = { timeZone: 'Europe/Madrid' };

let records: Records;
let people: DigestPerson[];
let mails: { readonly to: string; readonly notice: Notice }[];
let answer: () => void;
const portsOf = (): DigestPorts => ({
  records,
  facts,
  origin: 'https://desk.example',
  listPeople: () => people,
  openMail: (addresses) => ({
    async notify(notice) {
      answer();
      mails.push({ to: addresses[notice.to] ?? '', notice });
    },
  }),
});
beforeEach(async () => {
  records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  people = [
    { id: 'olivia', email: 'olivia@desk.example', role: 'owner', mailboxes: null },
    { id: 'adam', email: 'adam@desk.example', role: 'admin', mailboxes: ['returns@desk.example'] },
  ];
  mails = [];
  answer = () => undefined;
  await records.write(() => chooseDigest(records, 'olivia', 'en', BEFORE));
});
const wantAlso = (id: string, at = BEFORE) => records.write(() => chooseDigest(records, id, 'es', at));
const stateOf = (id: string) => readReaders(records)[id]?.last?.state ?? null;

/** A mail that waits for a person in this mailbox. */
async function leaveWaiting(mailbox: string): Promise<number> {
  const raw = Buffer.from(`To: ${mailbox}\r\nSubject: Secret subject\r\n\r\nSecret words`);
  return records.write(() => {
    const { id } = records.mails.receive({
      mailbox,
      providerRef: mailbox,
      receivedAt: '2026-11-18T09:00:00.000Z',
      raw,
    });
    records.mails.index(id, {
      ...{ direction: 'in', messageId: null, contentDigest: mailbox, parents: [], contact: 'ada@example.com' },
      ...{ subject: 'Secret subject', text: 'Secret words', sentAt: '2026-11-18T09:00:00.000Z', orderNumbers: [] },
    });
    const at = '2026-11-18T09:00:00.000Z';
    records.runs.save({ mailId: id, at, outcome: 'escalate', orderNumbers: [], json: '{}' });
    records.work.lease({ limit: 10, now: at, leaseSeconds: 60 });
    records.work.finish(id);
    return id;
  });
}

test.each([
  ['2026-11-23T06:59:59.000Z', false],
  ['2026-11-23T07:00:00.000Z', true],
  ['2026-11-25T07:00:00.000Z', true],
  ['2026-11-25T07:00:00.001Z', false],
  ['2026-11-22T12:00:00.000Z', false],
])('last week is told from Monday at eight on the desk’s clock, two days long: %s', (now, isDue) => {
  expect(lastWeek(now, 'Europe/Madrid').isDue).toBe(isDue);
});

test('the week is that of the desk’s own days, also where the clock is put back in it', () => {
  expect(lastWeek(DUE, 'Europe/Madrid')).toMatchObject({ from: '2026-11-16', to: '2026-11-22', dueAt: DUE });
  expect(lastWeek('2026-10-26T07:00:00.000Z', 'Europe/Madrid')).toMatchObject({
    since: '2026-10-18T22:00:00.000Z',
    until: '2026-10-25T23:00:00.000Z',
    isDue: true,
  });
});

test('who asked for it gets it once a week, however often the desk looks or starts', async () => {
  expect(await tellDigest(portsOf(), '2026-11-23T06:00:00.000Z')).toBe(0);
  expect(await tellDigest(portsOf(), DUE)).toBe(1);
  expect(await tellDigest(portsOf(), DUE)).toBe(0);
  expect(await tellDigest(portsOf(), '2026-11-24T12:00:00.000Z')).toBe(0);
  expect(mails.map(({ to }) => to)).toEqual(['olivia@desk.example']);
  expect(await tellDigest(portsOf(), '2026-11-30T07:00:00.000Z')).toBe(1);
  expect(mails.map(({ notice }) => notice.title)).toEqual([
    'The week from 2026-11-16 to 2026-11-22',
    'The week from 2026-11-23 to 2026-11-29',
  ]);
});

test('what may have arrived is not told again: neither after a lost answer, nor where the process ended in the middle', async () => {
  answer = () => {
    throw new ConnectorError('unavailable', 'the connection was lost');
  };
  await tellDigest(portsOf(), DUE);
  expect(stateOf('olivia')).toBe('unknown');
  await wantAlso('adam');
  people = people.filter(({ id }) => id === 'adam');
  answer = () => undefined;
  await expect(tellDigest({ ...portsOf(), records: dieAfterFirstWrite() }, DUE)).rejects.toThrow('ended');
  expect(stateOf('adam')).toBe('telling');
  expect(await tellDigest(portsOf(), '2026-11-23T12:00:00.000Z')).toBe(0);
  expect(mails.map(({ to }) => to)).toEqual(['adam@desk.example']);
});
/** Nothing is written any more after the first time. */
function dieAfterFirstWrite(): Records {
  let writes = 0;
  return {
    ...records,
    write: (work) => (writes++ === 0 ? records.write(work) : Promise.reject(new Error('ended'))),
  };
}

test('where it is certain that nobody was told it is tried again later, and two days after nobody is told', async () => {
  answer = () => {
    throw new ConnectorError('rejected', 'the server is not reached');
  };
  await tellDigest(portsOf(), DUE);
  expect(stateOf('olivia')).toBe('failed');
  answer = () => undefined;
  expect(await tellDigest(portsOf(), DUE)).toBe(0);
  expect(await tellDigest(portsOf(), '2026-11-23T08:00:00.000Z')).toBe(1);
  expect(await tellDigest(portsOf(), '2026-12-03T08:00:00.000Z')).toBe(0);
  expect(mails).toHaveLength(1);
});

test('who asked after it was due waits for the next Monday; who is no admin any more, or is gone, gets none', async () => {
  await wantAlso('adam', '2026-11-23T08:00:00.000Z');
  expect(await tellDigest(portsOf(), '2026-11-23T09:00:00.000Z')).toBe(1);
  expect(mails.map(({ to }) => to)).toEqual(['olivia@desk.example']);
  people = [{ id: 'adam', email: 'adam@desk.example', role: 'agent', mailboxes: null }];
  expect(await tellDigest(portsOf(), '2026-11-30T09:00:00.000Z')).toBe(0);
  await records.write(() => chooseDigest(records, 'olivia', null, DUE));
  expect(Object.keys(readReaders(records))).toEqual(['adam']);
});

test('each is told of the mailboxes that they see, in their language, and no customer, subject or address stands in it', async () => {
  await wantAlso('adam');
  const [orders, returns] = [await leaveWaiting('orders@desk.example'), await leaveWaiting('returns@desk.example')];
  await tellDigest(portsOf(), DUE);
  const [olivia, adam] = mails.map(({ notice }) => [notice.title, ...notice.lines].join('\n'));
  expect(olivia).toContain('Waiting for a person now: 2.');
  expect(olivia).toContain(`mail ${orders} in orders, for 4 days 22 hours`);
  expect(adam).toContain('Esperan ahora a una persona: 1.');
  expect(adam).toContain(`correo ${returns} en returns, desde hace 4 días 22 horas`);
  expect(adam).not.toContain('orders');
  for (const said of [olivia, adam]) expect(said).not.toMatch(/secret|\bada\b|@/i);
  expect(mails[0]?.notice.pages).toContain('https://desk.example/figures');
});

test('the audit log says who was told of which week, without an address', async () => {
  await tellDigest(portsOf(), DUE);
  const [entry] = records.audit.list({ fromSeq: 1, limit: 10 }).filter(({ step }) => step === 'weekly_digest');
  expect(JSON.parse(entry?.content ?? '')).toEqual({
    person: 'olivia',
    week: '2026-11-16',
    state: 'told',
    detail: null,
  });
});
