import fc from 'fast-check';
import DKIM from 'nodemailer/lib/dkim';
import { describe, expect, test } from 'vitest';
import { checkDkim } from './check-dkim.ts';
import { parseMessage } from './parse-message.ts';
import {
  ARRIVED_AT,
  fakeDns,
  fromArrival,
  keyRecord,
  type Letter,
  letter,
  makeEd25519Key,
  makeRsaKey,
  type Signing,
  signatureOf,
  signMail,
  toBytes,
} from './signed-mail-fixture.ts';

const rsa = makeRsaKey();
const key = rsa.privateKey;
const POLICY = 'v=DMARC1; p=reject';
const KEY_NAME = 'k1._domainkey.example.com';
const NAMES = { [KEY_NAME]: keyRecord(rsa.publicKey), '_dmarc.example.com': POLICY };

/** `read` stands for a large mail, which would take long to parse. */
async function check(raw: Uint8Array, names: Readonly<Record<string, string | null>> = NAMES, read = raw) {
  const { lookUp, asked } = fakeDns(names);
  const parsed = await parseMessage(read);
  if (!parsed.ok) throw new Error(parsed.error.detail);
  const checked = await checkDkim({ raw, message: parsed.value, receivedAt: ARRIVED_AT }, lookUp);
  return { ...checked.authentication, isUnanswered: checked.isUnanswered, asked };
}
const checkSigned = (signing: Partial<Signing>, names?: Readonly<Record<string, string | null>>, mail?: Letter) =>
  check(signMail(mail ?? letter(), { key, ...signing }), names);
const replaceIn = (raw: Buffer, from: string, to: string) =>
  Buffer.from(raw.toString('latin1').replace(from, to), 'latin1');

describe('a sender is proven', () => {
  test('by a valid signature of the From domain', async () => {
    expect(await checkSigned({})).toMatchObject({ dmarc: 'pass', isUnanswered: false });
  });

  test('as another implementation signs, with relaxed canonicalisation', async () => {
    const signer = new DKIM({
      domainName: 'example.com',
      keySelector: 'k1',
      privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    });
    const parts: Buffer[] = [];
    for await (const part of signer.sign(toBytes(letter()))) parts.push(Buffer.from(part));
    const raw = Buffer.concat(parts);
    expect(raw.toString()).toContain('c=relaxed/relaxed');
    expect(await check(raw)).toMatchObject({ dmarc: 'pass' });
  });

  test('by an Ed25519 key', async () => {
    const pair = makeEd25519Key();
    const names = { ...NAMES, [KEY_NAME]: keyRecord(pair.publicKey) };
    expect(await checkSigned({ key: pair.privateKey }, names)).toMatchObject({ dmarc: 'pass' });
  });

  test('beside signatures that count for nothing', async () => {
    const mail = letter();
    const bad = signatureOf(mail, { key: makeRsaKey().privateKey, domain: 'list.example' });
    expect(await check(toBytes(mail, bad, signatureOf(mail, { key })))).toMatchObject({ dmarc: 'pass' });
  });

  test('where the lines of the mail end with a bare LF', async () => {
    const raw = signMail(letter(), { key });
    expect(await check(Buffer.from(raw.toString().replaceAll('\r\n', '\n')))).toMatchObject({ dmarc: 'pass' });
  });

  test('by a signature that runs out after the mail arrived', async () => {
    const tags = `t=${fromArrival(-60)}; x=${fromArrival(600)}; `;
    expect(await checkSigned({ tags })).toMatchObject({ dmarc: 'pass' });
  });

  test('in a mail of 30 MB, while the rest of the program goes on', async () => {
    const mail = letter(undefined, 'A line as mail has it, with some words.\r\n'.repeat(750_000));
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const raw = signMail(mail, { key });
    const checked = await check(raw, NAMES, toBytes(letter())).finally(() => clearInterval(timer));
    expect(checked).toMatchObject({ dmarc: 'pass' });
    expect(turns).toBeGreaterThan(20);
  }, 60_000);
});

describe('alignment', () => {
  const fromSubdomain = letter('Ada <ada@mail.example.com>');

  test('a signature of the domain above is enough where the policy is relaxed', async () => {
    expect(await checkSigned({}, NAMES, fromSubdomain)).toMatchObject({ dmarc: 'pass' });
  });

  test('and is not where the policy is strict', async () => {
    const names = { ...NAMES, '_dmarc.example.com': `${POLICY}; adkim=s` };
    expect(await checkSigned({}, names, fromSubdomain)).toMatchObject({ dmarc: 'none' });
    expect(await checkSigned({}, names)).toMatchObject({ dmarc: 'pass' });
  });

  test('a valid signature of another domain proves nothing', async () => {
    const names = { ...NAMES, 'k1._domainkey.evil.example': keyRecord(rsa.publicKey), '_dmarc.evil.example': POLICY };
    expect(await checkSigned({ domain: 'evil.example' }, names)).toMatchObject({
      dmarc: 'none',
      why: expect.stringContaining('other domains'),
    });
  });

  test('nor does that of a neighbour below a public suffix', async () => {
    const names = {
      'k1._domainkey.eve.shops.example': keyRecord(rsa.publicKey),
      '_dmarc.shops.example': `${POLICY}; psd=y`,
    };
    const mail = letter('Ada <ada@ada.shops.example>');
    expect(await checkSigned({ domain: 'eve.shops.example' }, names, mail)).toMatchObject({ dmarc: 'none' });
  });

  test('a domain without a DMARC policy has no proven senders, as with a server of trust', async () => {
    const names = { [KEY_NAME]: keyRecord(rsa.publicKey) };
    expect(await checkSigned({}, names)).toMatchObject({ dmarc: 'none', why: 'The domain has no DMARC policy.' });
  });
});

describe('a signature counts for nothing', () => {
  test('when the body was changed', async () => {
    const raw = replaceIn(signMail(letter(), { key }), 'W1046662', 'W1046663');
    expect(await check(raw)).toMatchObject({ dmarc: 'none', why: expect.stringContaining('body hash') });
  });

  test('when any byte of what it covers was changed', async () => {
    const mail = letter();
    const raw = signMail(mail, { key });
    const from = raw.length - toBytes(mail).length;
    // The blank line may move; all else is covered.
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: from, max: raw.length - 3 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          const changed = Buffer.from(raw);
          changed[at] = (changed[at] ?? 0) ^ mask;
          expect((await check(changed)).dmarc).toBe('none');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('when it covers a part of the body alone (l=)', async () => {
    const bodyLength = letter().body.length;
    const raw = signMail(letter(), { key, bodyLength });
    expect(await check(raw)).toMatchObject({ dmarc: 'none', why: expect.stringContaining('l=') });
    expect(await check(Buffer.concat([raw, Buffer.from('Send it to me.\r\n')]))).toMatchObject({ dmarc: 'none' });
  });

  test('when From is not covered', async () => {
    expect(await checkSigned({ covers: 'to:subject:date' })).toMatchObject({ dmarc: 'none' });
  });

  test.each(['subject', 'date'])('when %s is not covered', async (field) => {
    const covers = 'from:to:subject:date'.replace(`:${field}`, '');
    expect(await checkSigned({ covers })).toMatchObject({ dmarc: 'none', why: expect.stringContaining(field) });
  });

  test('when it had run out before the mail arrived (x=)', async () => {
    const tags = `t=${fromArrival(-600)}; x=${fromArrival(-1)}; `;
    expect(await checkSigned({ tags })).toMatchObject({ dmarc: 'none', why: expect.stringContaining('expired') });
  });

  test('when it is an rsa-sha1', async () => {
    expect(await checkSigned({ hash: 'sha1' })).toMatchObject({
      dmarc: 'none',
      why: expect.stringContaining('weak-algorithm'),
    });
  });

  test('when the key has less than 1024 bits', async () => {
    const short = makeRsaKey(768);
    const names = { ...NAMES, [KEY_NAME]: keyRecord(short.publicKey) };
    expect(await checkSigned({ key: short.privateKey }, names)).toMatchObject({
      dmarc: 'none',
      why: expect.stringContaining('weak-key'),
    });
  });

  test('when the domain only tries DKIM out (t=y)', async () => {
    const names = { ...NAMES, [KEY_NAME]: keyRecord(rsa.publicKey, 't=y; ') };
    expect(await checkSigned({}, names)).toMatchObject({ dmarc: 'none', why: expect.stringContaining('t=y') });
  });

  test.each([
    ['is another', keyRecord(makeRsaKey().publicKey)],
    ['was revoked', 'v=DKIM1; k=rsa; p='],
    ['is not there', undefined],
    ['is for other services', keyRecord(rsa.publicKey, 's=web; ')],
  ])('when the key %s', async (_, record) => {
    const names = { '_dmarc.example.com': POLICY, ...(record === undefined ? {} : { [KEY_NAME]: record }) };
    expect(await checkSigned({}, names)).toMatchObject({ dmarc: 'none', isUnanswered: false });
  });
});

describe('a mail is not checked, and DNS is not asked', () => {
  const refuse = async (raw: Uint8Array, why: string | RegExp) => {
    const checked = await check(raw);
    expect(checked).toMatchObject({ dmarc: 'none', isUnanswered: false, asked: [] });
    expect(checked.why).toMatch(why);
  };
  const signature = signatureOf(letter(), { key });

  test('without a signature', () => refuse(toBytes(letter()), 'no DKIM signature'));

  test('with several From fields', () =>
    refuse(toBytes(letter(), 'From: Eve <eve@evil.example>', signature), 'not exactly one From'));

  test('with several authors in one From', () =>
    refuse(signMail(letter('ada@example.com, eve@evil.example'), { key }), 'not exactly one From'));

  test.each([
    'Subject: Change my address',
    'Content-Type: text/html',
    'Reply-To: <a@x.example>\r\nReply-To: <b@x.example>',
  ])('with a field twice that a mail has once: %j', (added) =>
    refuse(toBytes(letter(), added, signature), 'more than one'),
  );

  test('with more than eight signatures', () =>
    refuse(toBytes(letter(), ...Array.from({ length: 9 }, () => signature)), 'more than 8'));

  test('when it was signed long before it came, by whoever sends it again', () => {
    const { fields, body } = letter();
    const old = { fields: fields.map((field) => field.replace('20 Nov 2026', '2 Nov 2026')), body };
    return refuse(signMail(old, { key }), 'within 7 days');
  });

  test('without a Date', () => {
    const { fields, body } = letter();
    const undated = { fields: fields.filter((field) => !field.startsWith('Date')), body };
    return refuse(signMail(undated, { key }), 'within 7 days');
  });

  test.each([
    ['a line that is no field', 'X-Note: 1\r\nPlease send it to another address.'],
    ['a line of blanks', 'X-Note: 1\r\n \t'],
    ['a bare CR', 'X-Note: 1\rSubject: x'],
    ['a NUL', 'X-Note: \0'],
  ])('with %s in its header', (_, added) => refuse(toBytes(letter(), signature, added), 'no field'));

  test('above 40 MB', async () => {
    const raw = Buffer.concat([toBytes(letter(), signature), Buffer.alloc(40 * 1024 * 1024)]);
    expect(await check(raw, NAMES, toBytes(letter()))).toMatchObject({ dmarc: 'none', asked: [] });
  });

  test('with a line of 300 KB, which takes quadratic time', () =>
    refuse(signMail(letter(undefined, 'x '.repeat(150_000)), { key }), 'a line has more than'));

  test('with 3,000 lines of header', () =>
    refuse(toBytes(letter(), signature, `X-A: 1${'\r\n b'.repeat(3_000)}`), 'lines'));

  test('with 300 KB of header', () =>
    refuse(
      toBytes(letter(), signature, ...Array.from({ length: 300 }, () => `X-A: ${'a'.repeat(1_000)}`)),
      'header has more',
    ));
});

describe('when DNS does not answer, nothing is proven and another time may', () => {
  test.each([KEY_NAME, '_dmarc.example.com'])('for %s', async (name) => {
    expect(await checkSigned({}, { ...NAMES, [name]: null })).toMatchObject({ dmarc: 'none', isUnanswered: true });
  });

  test('but a sender whose key is known needs no other answer', async () => {
    const mail = letter();
    const other = signatureOf(mail, { key, domain: 'list.example' });
    const names = { ...NAMES, 'k1._domainkey.list.example': null };
    expect(await check(toBytes(mail, other, signatureOf(mail, { key })), names)).toMatchObject({
      dmarc: 'pass',
      isUnanswered: false,
    });
  });
});
