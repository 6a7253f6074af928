import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processMails } from '../cli/process-mails.ts';
import { isUnsupported } from '../domain/decision.ts';
import type { StoredProposal } from '../ports/records.ts';
import { type MadeMail, makeReply, returnReplies, whereReplies } from '../proposals/sent-folder-fixture.ts';
import { acceptProposal, type DecidingDesk, describePlace, rejectProposal, undoProposal } from './decide-proposals.ts';
import { recallDesk } from './desk-memory.ts';
import { learnFromCorrections } from './learn-from-corrections.ts';
import { learnFromSent, readTitles, type SentMail } from './learn-from-sent.ts';
import { clockAt, openRunningDesk, type RunningDesk } from './node.ts';
import { readTemplateFiles } from './settings-files.ts';

const sample = join(import.meta.dirname, '..', '..', 'evals', 'datasets', 'sample-desk');
const folder = mkdtempSync(join(tmpdir(), 'waybill-sent-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const NOW = '2026-11-20T09:00:00Z';
const NOTHING = { voice: null, desk: null, policy: null, shop: null, maildir: null, authservId: null };

const openIn = (place: string, isOffline: boolean): Promise<RunningDesk> => {
  mkdirSync(place, { recursive: true });
  const voice = join(place, 'voice.json');
  if (!existsSync(voice)) copyFileSync(join(sample, 'voice.json'), voice);
  return openRunningDesk({
    places: {
      ...NOTHING,
      voice,
      desk: join(sample, 'desk.json'),
      shop: join(sample, 'shop'),
      authservId: 'mx.fjordlight.example',
    },
    database: join(place, 'desk.sqlite'),
    isOffline,
    clock: clockAt(NOW),
  });
};
async function* stream(mails: readonly (MadeMail | SentMail)[]): AsyncIterable<SentMail> {
  for (const mail of mails) yield 'file' in mail ? mail : { file: mail.name, raw: mail.raw, fault: null };
}
const learn = async ({ ports }: RunningDesk, mails: readonly (MadeMail | SentMail)[]) => {
  const places = recallDesk(ports.records, NOTHING);
  const sources = [...(await readTemplateFiles(places)).values()];
  return learnFromSent(stream(mails), ports, {
    days: 90,
    sources,
    titles: await readTitles(join(sample, 'shop')),
  });
};
const decidingIn = (place: string, { ports: { records } }: RunningDesk): DecidingDesk => ({
  records,
  places: recallDesk(records, NOTHING),
  templatesDefault: join(place, 'desk.sqlite.templates'),
  now: NOW,
  by: 'Ann',
});
const show = (proposals: readonly StoredProposal[]) =>
  proposals.map(
    (proposal) =>
      `${proposal.id} ${describePlace(proposal)} ${proposal.content.kind === 'voice' ? proposal.content.value : ''}`,
  );

const place = join(folder, 'desk');
let desk: RunningDesk;
beforeAll(async () => {
  desk = await openIn(place, true);
});
afterAll(() => desk.close());
const readVoice = () => readFileSync(join(place, 'voice.json'), 'utf8');
const openOnes = () => desk.ports.records.proposals.list('open');
const find = (where: string): StoredProposal => {
  const found = openOnes().find((proposal) => describePlace(proposal) === where);
  if (found === undefined) throw new Error(`nothing is proposed for ${where}: ${show(openOnes()).join('\n')}`);
  return found;
};

describe('what a sent folder suggests', () => {
  test('settings by language with their support, wordings and examples; nothing changes yet', async () => {
    const reading = await learn(desk, [...returnReplies, ...whereReplies]);
    expect(reading).toMatchObject({ mails: 11, replies: { en: 6, de: 5 }, faults: [] });
    const first = openOnes();
    expect(show(first).slice(0, 6)).toEqual([
      '1 greeting.en Ahoy {firstName},',
      '2 signOff.en Enjoy the outdoors,',
      '3 formality.de informal',
      '4 greeting.de Moin {firstName},',
      '5 signOff.de Liebe Grüße aus Bremen',
      '6 signature The desk of Fjordlight Outdoor\nHarbour Street 12',
    ]);
    expect(find('greeting.en')).toMatchObject({ support: 6, outOf: 6 });
    const wordings = first.flatMap(({ content }) => (content.kind === 'wording' ? [content] : []));
    expect(wordings.map(({ after }) => after).join('\n')).toContain(
      'We are glad to help with the return of your order {{order.number}}{{#if mentioned}}: {{mentioned}}{{/if}}.',
    );
    expect(readVoice()).toBe(readFileSync(join(sample, 'voice.json'), 'utf8'));
  });

  test('no proposal holds a word of a customer, a number of theirs or an address', () => {
    const all = JSON.stringify(openOnes().map(({ content }) => content));
    for (const told of ['Maria', 'Lopez', 'Weber', 'customer.example', '10021', '0034', 'Ann', 'Ben', 'phone'])
      expect(all).not.toContain(told);
  });

  test('read again in another order it has the same ids, and what was rejected is not asked again', async () => {
    const before = openOnes();
    const signature = find('signature');
    await rejectProposal(signature, decidingIn(place, desk));
    await learn(desk, [...whereReplies, ...returnReplies].reverse());
    expect(openOnes()).toEqual(before.filter(({ id }) => id !== signature.id));
  });
});

describe('an accepted proposal is what the desk uses', () => {
  const mail = join(sample, 'mail', '18-return.eml');
  const handle = async (name: string) => {
    const copy = join(folder, `${name}.eml`);
    writeFileSync(copy, readFileSync(mail, 'utf8').replace('Message-ID: <', `Message-ID: <${name}`));
    const running = await openIn(place, false);
    try {
      for await (const { line, run } of processMails(copy, running))
        return { line, findings: run?.known.findings ?? [] };
      throw new Error('no mail was handled');
    } finally {
      await running.close();
    }
  };

  test('a reply has the new greeting, sign-off and wording and passes the ground check; undo restores every byte', async () => {
    const before = readVoice();
    const ids = [
      find('greeting.en'),
      find('signOff.en'),
      ...openOnes().filter(({ content }) => content.kind === 'wording'),
    ];
    for (const proposal of ids)
      expect(await acceptProposal(proposal, { ...decidingIn(place, desk) })).toMatchObject({ kind: 'done' });
    expect(JSON.parse(readVoice())).toMatchObject({
      ...(JSON.parse(before) as object),
      greeting: { en: 'Ahoy {firstName},' },
      signOff: { en: 'Enjoy the outdoors,', es: 'Buen camino,' },
    });
    await desk.close();
    const { line, findings } = await handle('accepted');
    expect(line.reply?.text).toMatch(
      /^Ahoy Wendy,\n\nThanks for writing to Fjordlight Outdoor\.\n\nWe are glad to help with the return of your order FJ-10391(?::[^.]*)?\./,
    );
    expect(line.reply?.text).toContain('\nEnjoy the outdoors,\n');
    expect(findings.filter(isUnsupported)).toEqual([]);

    desk = await openIn(place, true);
    const own = join(place, 'desk.sqlite.templates', 'return_request', 'en.hbs');
    expect(existsSync(own)).toBe(true);
    for (const { id } of ids) {
      const proposal = desk.ports.records.proposals.read(id);
      if (proposal === null) throw new Error(`proposal ${id} is gone`);
      expect(await undoProposal(proposal, decidingIn(place, desk))).toMatchObject({ kind: 'done' });
    }
    expect(readVoice()).toBe(before);
    expect(existsSync(own)).toBe(false);
    const audit = desk.ports.records.audit.list({ fromSeq: 1, limit: 1_000 });
    expect(audit.filter(({ step }) => step === 'accept_proposal')).toHaveLength(ids.length);
    expect(audit.map(({ content }) => content).join()).not.toMatch(/outdoors|Lopez|customer\.example/);
  });

  test('undo in another order, and after an edit by hand, takes this one change out alone', async () => {
    const [greeting, signOff] = [find('greeting.en'), find('signOff.en')];
    await acceptProposal(greeting, decidingIn(place, desk));
    await acceptProposal(signOff, decidingIn(place, desk));
    const edited = { ...(JSON.parse(readVoice()) as object), wordsToAvoid: ['cheap'] };
    writeFileSync(join(place, 'voice.json'), JSON.stringify(edited));
    const accepted = desk.ports.records.proposals.list('accepted');
    for (const proposal of accepted) await undoProposal(proposal, decidingIn(place, desk));
    const voice = JSON.parse(readVoice()) as Record<string, unknown>;
    expect(voice).toMatchObject({ wordsToAvoid: ['cheap'], signOff: { en: 'Happy trails,' } });
    expect(voice).not.toHaveProperty('greeting');
  });

  test('what a person has written over since is left to them', async () => {
    const greeting = find('greeting.en');
    await acceptProposal(greeting, decidingIn(place, desk));
    writeFileSync(join(place, 'voice.json'), readVoice().replace('Ahoy {firstName},', 'Good day {name},'));
    const accepted = desk.ports.records.proposals.read(greeting.id);
    if (accepted === null) throw new Error('the proposal is gone');
    const undone = await undoProposal(accepted, decidingIn(place, desk));
    expect(undone).toMatchObject({ kind: 'refused', why: expect.stringContaining('by hand') as string });
    expect(readVoice()).toContain('Good day {name},');
    expect(desk.ports.records.proposals.read(greeting.id)?.state).toBe('accepted');
  });

  test('accepted examples are learned from like corrections', async () => {
    const toHeld = makeReply(50, {
      to: 'Wendy Ashcroft',
      body: 'Ahoy Wendy,\n\nWe are glad to help.\n\nBye,\nAnn',
      inReplyTo: 'acceptedd02bb2ad-c4e4f038f413@example.net',
    });
    await learn(desk, [...returnReplies, ...whereReplies, toHeld]);
    const before = await learnFromCorrections(desk.ports);
    const examples = openOnes().filter(({ content }) => content.kind === 'example');
    const held = examples.flatMap(({ content }) =>
      content.kind === 'example' && content.mailId !== null ? [content] : [],
    );
    expect(held).toMatchObject([{ mailId: 1, intents: ['return_request'], language: 'en' }]);
    expect(JSON.stringify(held)).not.toMatch(/Wendy|Ashcroft|10391/);
    for (const example of examples) await acceptProposal(example, decidingIn(place, desk));
    expect((await learnFromCorrections(desk.ports)).labelled - before.labelled).toBe(examples.length);
    expect(examples.length).toBeGreaterThan(5);
  });
});

describe('what is not proposed', () => {
  let other: RunningDesk;
  beforeAll(async () => {
    other = await openIn(join(folder, 'other'), true);
  });
  afterAll(() => other.close());
  const PEOPLE = ['Maria Lopez', 'Jonas Weber', 'Ida Holm', 'Paul Martin', 'Nora Lind', 'Tom Baker'];
  const answer = (n: number, to: string, body: string) =>
    makeReply(n, { to, body, quoted: 'Hello, I would like to return the boots I bought from you.' });
  const proposedFor = async (mails: readonly MadeMail[]) => {
    await learn(other, mails);
    return other.ports.records.proposals.list('open');
  };

  test('hostile and broken mails: each is named or counted, and none stops the others', async () => {
    const part = '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
    const deep = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(2_000)}`;
    const to = 'Maria Lopez';
    const reading = await learn(other, [
      { file: 'empty.eml', raw: new Uint8Array(), fault: null },
      { file: 'cut.mbox:40', raw: null, fault: 'cut.mbox:40: the mail is cut off.' },
      { file: 'huge.eml', raw: new Uint8Array(6 * 1024 * 1024).fill(65), fault: null },
      { file: 'noise.eml', raw: Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * 7919) % 256)), fault: null },
      { file: 'deep.eml', raw: Buffer.from(`From: orders@fjordlight.example\r\n${deep}`), fault: null },
      makeReply(1, { to, body: 'Hi Maria,\n\nOurs.', headers: ['X-Waybill-Id: t1'] }),
      makeReply(2, {
        to,
        body: 'Hi Maria,\n\nIt came in.',
        headers: ['Authentication-Results: mx.example; dmarc=fail'],
      }),
      makeReply(3, { to, body: 'Hi Maria,\n\nIt is long ago.', day: '2025-01-10' }),
      makeReply(4, { to, body: `Hi Maria,\n\n${'a'.repeat(200_000)}\n${'Why? '.repeat(20_000)}` }),
      ...whereReplies,
    ]);
    expect(reading.faults.map((fault) => fault.split(/[: ]/)[0])).toEqual(['empty.eml', 'cut.mbox', 'huge.eml']);
    expect(reading.passedOver).toMatchObject({ unreadable: 3, not_by_a_person: 1, received: 1 });
    expect(reading.replies).toMatchObject({ de: 5 });
    expect(other.ports.records.proposals.list('open').length).toBeGreaterThan(3);
  });

  test('a setting without a clear majority, or of fewer than three people', async () => {
    const greetings = ['Hi Maria,', 'Dear Jonas,', 'Hi Ida,', 'Hello Paul,', 'Dear Nora,', 'Hey Tom,'];
    const divided = PEOPLE.map((to, n) =>
      answer(n + 1, to, `${greetings[n]}\n\nThank you. We look into it.\n\n${n % 2 ? 'Best' : 'Kind'} regards,\nAnn`),
    );
    expect(show(await proposedFor(divided)).join()).not.toMatch(/greeting|signOff/);
    const two = Array.from({ length: 8 }, (_, n) =>
      answer(
        n + 11,
        PEOPLE[n % 2] ?? '',
        `Ahoy ${n % 2 ? 'Jonas' : 'Maria'},\n\nWe look into it for you.\n\nFair winds,\nAnn`,
      ),
    );
    expect(show(await proposedFor(two)).join()).not.toMatch(/Ahoy|Fair/);
  });

  test('but an item of the catalogue is a value, asked for where the mail named one', async () => {
    const items = ['Glo Gas Stove', 'Kjel Cook Set', 'Torv Sleeping Mat'];
    const mails = PEOPLE.map((to, n) =>
      makeReply(n + 1, {
        to,
        quoted: 'Hello, what I bought from you arrived broken, it was damaged in the box.',
        body: `Hi there,\n\nSo sorry that your ${items[n % 3]} arrived damaged. Talk soon.\n\nBye,\nAnn`,
      }),
    );
    const [wording] = (await proposedFor(mails)).flatMap(({ content }) =>
      content.kind === 'wording' ? [content] : [],
    );
    expect(wording?.template).toBe('damaged_item/en');
    expect(wording?.after).toMatch(
      /^\{\{#if mentioned\}\}So sorry that your \{\{mentioned\}\} arrived damaged\.\{\{else\}\}/,
    );
  });

  test('a sentence with a fact of its own, a status that no fact proves, or the contrary', async () => {
    const sentences = [
      'If anything is unclear about the return, simply write back and get $5.00 off.',
      'If anything is unclear about the return, simply write back to Annegret.',
      'If anything about the return is unclear, just reply to this message; your refund has been sent.',
      'If anything about the return is unclear, do not reply to this message.',
    ];
    const mails = PEOPLE.map((to, n) => answer(n + 1, to, `Hi there,\n\n${sentences.join(' ')}\n\nBye,\nAnn`));
    expect((await proposedFor(mails)).filter(({ content }) => content.kind === 'wording')).toEqual([]);
  });
});
