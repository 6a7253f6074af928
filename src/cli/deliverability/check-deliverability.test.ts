import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LookUpTexts, TextRecords } from '../../domain/text-records.ts';
import { checkSendingDomain, checkUnsubscribe } from './check-deliverability.ts';
import { checkDkimKeys } from './check-dkim-keys.ts';
import { checkDmarc } from './check-dmarc.ts';
import { checkSpf } from './check-spf.ts';

const keyOf = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .publicKey.export({ format: 'der', type: 'spki' })
    .toString('base64');
const GOOD_KEY = `v=DKIM1; k=rsa; p=${keyOf(2_048)}`;
const GOOD: Readonly<Record<string, readonly string[]>> = {
  'shop.example': ['google-site-verification=x', 'v=spf1 include:_spf.mail.example -all'],
  '_spf.mail.example': ['v=spf1 ip4:192.0.2.0/24 ~all'],
  'selector1._domainkey.shop.example': [GOOD_KEY],
  '_dmarc.shop.example': ['v=DMARC1; p=reject; rua=mailto:dmarc@shop.example'],
};
/** The names that are not there have no record; '?' gives no answer. */
function dnsWith(records: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const lookUp: LookUpTexts = async (name): Promise<TextRecords> => {
    asked.push(name);
    const texts = records[name];
    if (texts === undefined) return { kind: 'none' };
    return texts.includes('?') ? { kind: 'unanswered' } : { kind: 'found', texts };
  };
  return { lookUp, asked };
}
const all = (
  records: Readonly<Record<string, readonly string[]>>,
  senders: { name: string; domains: string[] }[] = [],
) => checkSendingDomain({ domain: 'shop.example', selectors: [], senders }, dnsWith(records).lookUp);

test('a domain that is in order has no fault, and every fault says what to do', async () => {
  const fine = await all(GOOD, [{ name: 'post', domains: ['shop.example'] }]);
  expect(fine.filter(({ level }) => level !== 'ok')).toEqual([]);
  expect(new Set(fine.map(({ id }) => id))).toEqual(new Set(['spf', 'dkim', 'dmarc', 'alignment']));
  for (const finding of await all({})) expect(finding.level === 'ok' || finding.todo !== null, finding.what).toBe(true);
});

describe('SPF', () => {
  const spf = async (record: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) =>
    (await checkSpf('shop.example', dnsWith({ 'shop.example': record, ...more }).lookUp)).map(
      ({ level, what }) => `${level} ${what}`,
    );
  const many = (count: number) => Array.from({ length: count }, (_, n) => `a:h${n}.example`).join(' ');

  test.each<[string, readonly string[], string]>([
    ['none', ['hello'], 'error shop.example has no SPF record'],
    ['what only begins like one', ['v=spf10 -all'], 'error shop.example has no SPF record'],
    ['two', ['v=spf1 -all', 'v=spf1 ~all'], 'error shop.example has more than one'],
    ['anybody', ['v=spf1 +all'], 'error shop.example: its SPF record ends in +all'],
    ['anybody, unsaid', ['v=spf1 all'], 'error shop.example: its SPF record ends in +all'],
    ['nothing of the others', ['v=spf1 mx'], 'warning shop.example: its SPF record does not say'],
    ['ptr', ['v=spf1 ptr -all'], 'warning shop.example: its SPF record uses ptr'],
    ['too many look-ups', [`v=spf1 ${many(11)} -all`], 'error shop.example: its SPF record needs 11 look-ups'],
    [
      'an include of nothing',
      ['v=spf1 include:gone.example -all'],
      'error shop.example: its SPF record includes gone.example',
    ],
    ['no answer', ['?'], 'warning shop.example: its DNS gave no answer'],
    ['one that is in order', [`V=spf1 ${many(10)} ~ALL`], 'ok shop.example says by SPF'],
    ['one that lies elsewhere', ['v=spf1 redirect=_spf.mail.example'], 'ok shop.example says by SPF'],
  ])('%s', async (_, record, said) => {
    expect((await spf(record, { '_spf.mail.example': ['v=spf1 mx -all'] })).join('\n')).toContain(said);
  });

  test('look-ups of what it includes count, and records that include each other end', async () => {
    const more = {
      'one.example': [`v=spf1 include:two.example ${many(5)}`],
      'two.example': [`v=spf1 include:one.example ${many(5)}`],
    };
    expect((await spf(['v=spf1 include:one.example -all'], more))[0]).toContain('needs 13 look-ups');
  });
});

describe('DKIM', () => {
  const dkim = async (text: string) =>
    checkDkimKeys('shop.example', dnsWith({ 'k1._domainkey.shop.example': [text] }).lookUp);
  test.each<[string, string, boolean, string]>([
    ['a good key', GOOD_KEY, true, 'ok k1._domainkey.shop.example is a key of 2048 bits'],
    ['a key in pieces with spaces', GOOD_KEY.replace('p=', 'p= ').replaceAll('; ', ' ;  '), true, 'ok'],
    ['a short key', `v=DKIM1; p=${keyOf(1_024)}`, true, 'warning k1._domainkey.shop.example: its key has 1024 bits'],
    [
      'one that nobody takes',
      `v=DKIM1; p=${keyOf(512)}`,
      false,
      'error k1._domainkey.shop.example: its key has 512 bits',
    ],
    ['one that is taken back', 'v=DKIM1; p=', false, 'error k1._domainkey.shop.example: its key is taken back'],
    ['a test', `${GOOD_KEY}; t=s:y`, true, 'warning k1._domainkey.shop.example: it says that it is a test'],
    ['what is no key', 'v=DKIM1; p=AAAA', false, 'error k1._domainkey.shop.example: its key cannot be read'],
    ['another record at its name', 'v=spf1 -all', false, 'warning shop.example: no DKIM key under the usual names'],
  ])('%s', async (_, text, hasKey, said) => {
    const checked = await dkim(text);
    expect(checked.hasKey).toBe(hasKey);
    expect(checked.findings.map(({ level, what }) => `${level} ${what}`).join('\n')).toContain(said);
  });

  test('a named key that is missing is an error, and no other is asked for', async () => {
    const { lookUp, asked } = dnsWith(GOOD);
    const { findings } = await checkDkimKeys('shop.example', lookUp, ['wb1']);
    expect(findings).toMatchObject([{ level: 'error', what: 'There is no DKIM key at wb1._domainkey.shop.example.' }]);
    expect(asked).toEqual(['wb1._domainkey.shop.example']);
  });
});

describe('DMARC', () => {
  const dmarc = async (records: Readonly<Record<string, readonly string[]>>, domain = 'shop.example') =>
    (await checkDmarc(domain, dnsWith(records).lookUp)).findings
      .map(({ level, what }) => `${level} ${what}`)
      .join('\n');
  const RUA = 'rua=mailto:d@shop.example';

  test.each<[string, readonly string[] | undefined, string]>([
    ['none', undefined, 'error shop.example has no DMARC record'],
    ['two', [`v=DMARC1; p=none; ${RUA}`, `v=DMARC1; p=reject; ${RUA}`], 'error _dmarc.shop.example has more than one'],
    ['no policy', [`v=DMARC1; ${RUA}`], 'error _dmarc.shop.example says no policy'],
    ['a policy of none', [`v=DMARC1; p=none; ${RUA}`], 'warning shop.example: its DMARC policy is none'],
    ['no reports', ['v=DMARC1; p=reject'], 'warning _dmarc.shop.example asks for no reports'],
    ['no answer', ['?'], 'warning shop.example: its DNS gave no answer'],
    ['one that is in order', [`v=DMARC1;p=quarantine;${RUA}`], 'ok shop.example: the DMARC policy is quarantine.'],
  ])('%s', async (_, record, said) => {
    expect(await dmarc(record === undefined ? {} : { '_dmarc.shop.example': record })).toContain(said);
  });

  test('a domain below has the policy of the one above, by sp= where that says one', async () => {
    const above = { '_dmarc.shop.example': [`v=DMARC1; p=reject; sp=none; ${RUA}`] };
    expect(await dmarc(above, 'news.eu.shop.example')).toContain(
      'warning news.eu.shop.example: its DMARC policy is none',
    );
    expect(await dmarc({ '_dmarc.shop.example': [`v=DMARC1; p=reject; ${RUA}`] }, 'eu.shop.example')).toBe(
      'ok eu.shop.example: the DMARC policy is reject (from shop.example).',
    );
  });

  test('the top of the tree is not asked', async () => {
    const { lookUp, asked } = dnsWith({});
    await checkDmarc('a.shop.example', lookUp);
    expect(asked).toEqual(['_dmarc.a.shop.example', '_dmarc.shop.example']);
  });
});

describe('alignment', () => {
  const aligned = async (domains: string[], strict = false) => {
    const dmarc = `v=DMARC1; p=reject; rua=mailto:d@shop.example${strict ? '; adkim=s' : ''}`;
    const findings = await all({ ...GOOD, '_dmarc.shop.example': [dmarc] }, [{ name: 'post', domains }]);
    return findings.find(({ what }) => what.startsWith('post'))?.level;
  };

  test('a sender of the domain, or of one above or below it, fits; another does not, and strictly only the very one does', async () => {
    expect([await aligned(['shop.example']), await aligned(['mg.shop.example'])]).toEqual(['ok', 'ok']);
    expect([await aligned(['evilshop.example']), await aligned(['other.example'])]).toEqual(['error', 'error']);
    expect([await aligned(['mg.shop.example'], true), await aligned(['shop.example'], true)]).toEqual(['error', 'ok']);
  });

  test('without a key of its own DMARC rests on SPF alone, which is said', async () => {
    const findings = await all({ ...GOOD, 'selector1._domainkey.shop.example': ['v=DKIM1; p='] });
    expect(findings.find(({ id }) => id === 'alignment')).toMatchObject({ level: 'warning' });
  });
});

test('without a public address optional notices end by a mail alone, which is said with what to do', () => {
  expect(checkUnsubscribe(null)).toMatchObject({ level: 'warning', todo: expect.stringContaining('--origin') });
  expect(checkUnsubscribe('https://desk.example')).toMatchObject({ level: 'ok' });
});
