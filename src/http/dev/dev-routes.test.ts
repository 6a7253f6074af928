import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../domain/limits.ts';
import { STAGE_NAMES } from '../../pipeline/stage.ts';
import { type DevPage, ORIGIN, openDevPage, QUESTION, TOKEN } from './dev-page-fixture.ts';

let page: DevPage;
beforeAll(async () => {
  page = await openDevPage();
}, 60_000);
afterAll(() => page.close());

const outcomeOf = (text: string): string | undefined => /id="outcome">(\w+)</u.exec(text)?.[1];
const forge = async (fields: Record<string, string>) =>
  page.follow(await page.post('/forge', { ...QUESTION, ...fields }));
const paste = async (raw: string) => page.follow(await page.post('/paste', { raw }));

describe('a forged mail', () => {
  test('is shown at every stage, with what each looked at, found out and took', async () => {
    const text = await forge({});
    expect(outcomeOf(text)).toBe('send');
    for (const name of STAGE_NAMES) {
      expect(text).toContain(`<section class="card stage" id="${name}"`);
      expect(text).toMatch(
        new RegExp(`href="#${name}"><span>${name}</span><span class="number quiet">[\\d.]+ ms`, 'u'),
      );
    }
    expect(text).toContain('status_question');
    expect(text).toContain('orders.findOrders');
    expect(text).toContain('<code>order.FJ-10482.parcel.1.trackingNumber</code></td><td>1Z7F48E20366417726</td>');
    expect(text).toContain('srcdoc="');
    expect(text).toContain('Waybill/Sent');
    expect(text).toContain('X-Waybill-Id:');
  });

  test.each([
    ['fail', 'unverified'],
    ['forged', 'unverified'],
    ['none', 'unverified'],
    ['pass', 'verified'],
  ])('whose DMARC is said to be %s comes from a sender who is %s', async (authentication, identity) => {
    expect(await forge({ authentication })).toMatch(
      new RegExp(`<dt>sender</dt><dd><span class="pill \\w+">${identity}<`, 'u'),
    );
  });

  test('takes header fields, HTML and attachments', async () => {
    const text = await forge({
      headers: 'Auto-Submitted: auto-replied\r\nX-Note: one',
      html: '<p>Where is it? <span style="display:none">hidden words</span></p>',
      filename1: 'lines.csv',
      contentType1: 'text/csv',
      attachment1: 'sku,quantity\r\nBOOT,2',
    });
    expect(text).toContain('auto_reply, hard proof');
    expect(text).toContain('lines.csv <span class="quiet">text/csv');
  });

  test('arrives at the time that was typed', async () => {
    expect(await forge({ now: '2026-11-22T10:00:00+01:00' })).toContain('as of 2026-11-22T09:00:00.000Z');
  });

  test('can be edited: the form holds what was typed', async () => {
    const answer = await page.post('/forge', { ...QUESTION, subject: 'A "subject" to <edit>' });
    const id = answer.headers.get('location')?.split('/').at(-1) ?? '';
    const text = await (await page.ask(`/?run=${id}`)).text();
    expect(text).toContain('value="A &quot;subject&quot; to &lt;edit&gt;"');
  });

  test('run again stands beside the first, and nothing differs', async () => {
    const first = await page.post('/forge', QUESTION);
    const again = await page.post(`${first.headers.get('location')}/again`, {});
    expect(again.headers.get('location')).toMatch(/^\/compare\?a=\d+&b=\d+$/u);
    expect(await page.follow(again)).toContain('Nothing differs.');
  });

  test('beside another one shows what differs', async () => {
    const [first, second] = [
      await page.post('/forge', QUESTION),
      await page.post('/forge', { ...QUESTION, authentication: 'fail' }),
    ];
    const ids = [first, second].map((answer) => answer.headers.get('location')?.split('/').at(-1));
    const text = await (await page.ask(`/compare?a=${ids[0]}&b=${ids[1]}`)).text();
    expect(text).toContain('What differs: outcome');
    expect(text).toContain('<del>');
  });
});

describe('other ways in', () => {
  test('an order fills the form with its customer, and leaves what was typed', async () => {
    const text = await (await page.post('/fill', { order: 'FJ-10482', subject: 'My own words' })).text();
    expect(text).toContain('value="ingrid.solberg@example.com"');
    expect(text).toContain('value="My own words"');
    expect(text).toContain('where is my order FJ-10482?');
  });

  test('an order that is not there is said to be so', async () => {
    const answer = await page.post('/fill', { order: 'FJ-99999' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('no such order');
  });

  test('every sample can be sent through', async () => {
    const [sample] = page.desk.samples;
    expect(page.desk.samples.length).toBe(48);
    const text = await page.follow(await page.post('/sample', { sample: sample?.name ?? '' }));
    expect(outcomeOf(text)).toBe('send');
    expect(text).toContain(sample?.name);
  });

  test('a file is taken byte by byte', async () => {
    const raw = page.desk.samples.find(({ name }) => name.startsWith('46'))?.raw ?? new Uint8Array();
    const text = await page.follow(
      await page.post('/paste', { raw: '', eml: new File([Buffer.from(raw)], 'mine.eml') }),
    );
    expect(outcomeOf(text)).toBe('escalate');
    expect(text).toContain('mine.eml');
    const id = /href="\/runs\/(\d+)\/mail\.eml"/u.exec(text)?.[1];
    const saved = await page.ask(`/runs/${id}/mail.eml`);
    expect(Buffer.from(await saved.arrayBuffer()).equals(Buffer.from(raw))).toBe(true);
    expect(saved.headers.get('content-disposition')).toContain('attachment');
  });

  test('what is no mail at all ends where it is read, and says so', async () => {
    expect(await paste('\u0000\u0001')).toContain('id="outcome">');
    expect((await page.post('/paste', { raw: '' })).status).toBe(400);
  });
});

test('a mail whose bytes are no UTF-8 is not offered for editing: they would change', async () => {
  const answer = await page.post('/paste', { raw: '', eml: new File([Buffer.from([0x53, 0x3a, 0xff])], 'x.eml') });
  const id = answer.headers.get('location')?.split('/').at(-1);
  expect(await (await page.ask(`/?run=${id}`)).text()).toContain('are no UTF-8');
});

describe('a hostile mail', () => {
  const SCRIPT = '<script>alert(1)</script>';
  const BREAK = '"><img src=x onerror=alert(1)>';

  test('runs nothing, whatever its subject, names, texts and files hold', async () => {
    const text = await forge({
      name: `Ingrid ${SCRIPT}`,
      subject: `${BREAK} FJ-10482 ${SCRIPT}`,
      text: `${SCRIPT}${BREAK}\r\n</pre></textarea>Where is FJ-10482?`,
      html: `<p>${SCRIPT}</p><iframe src="javascript:alert(1)"></iframe>`,
      headers: `X-Evil: ${BREAK}`,
      filename1: `${BREAK}.csv`,
      contentType1: `text/${SCRIPT}`,
      attachment1: SCRIPT,
    });
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text.match(/<script/gu)).toHaveLength(1);
    expect(text).not.toMatch(/<img|<[^>]*\sonerror=|<iframe src/u);
    const frames = text.match(/<iframe[^>]*>/gu) ?? [];
    for (const frame of frames) expect(frame).toMatch(/^<iframe sandbox="" title="[^"]*" srcdoc="[^"]*">$/u);
  });

  test('is held to a policy that lets in no script of its own, no image and no foreign form', async () => {
    const policy = (await page.ask('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+'(?:;|$)/u);
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|img-src|connect-src/u);
  });

  test('cannot close the box in which it is edited', async () => {
    const answer = await page.post('/paste', { raw: `Subject: x\r\n\r\n</textarea>${SCRIPT}` });
    const id = answer.headers.get('location')?.split('/').at(-1);
    const text = await (await page.ask(`/?run=${id}`)).text();
    expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;');
  });
});

describe('the form refuses', () => {
  test.each([
    ['a line break in the subject', { subject: 'x\r\nBcc: all@example.com' }, 'The subject holds a line break'],
    ['a line break in the name', { name: 'x\nBcc: all@example.com' }, 'The name holds a line break'],
    ['an address that is none', { address: 'a@b.example, c@d.example' }, 'no mail address'],
    ['a field without a name', { headers: ': x' }, 'is no header field'],
    ['a field of its own', { headers: 'from: a@b.example' }, 'written by the form itself'],
    ['a line break in a file name', { filename1: 'a\nb', attachment1: 'x' }, 'The name of attachment 1'],
    ['a time that is none', { now: 'tomorrow' }, 'The time is none'],
    ['too long a text', { text: 'x'.repeat(limits.development.textCharactersMax + 1) }, 'A text has more than'],
    ['too many fields', { headers: 'X-A: 1\n'.repeat(limits.development.headerLinesMax + 1) }, 'header fields'],
  ])('%s', async (_, fields: Record<string, string>, words) => {
    const answer = await page.post('/forge', { ...QUESTION, ...fields });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
  });

  test('more bytes than a form may have', async () => {
    const raw = 'x'.repeat(limits.development.formBytesMax + 1);
    expect((await page.post('/paste', { raw })).status).toBe(413);
  });
});

describe('nobody else gets in', () => {
  test.each(['evil.example', 'evil.example:4800', '127.0.0.1', '127.0.0.1:4801', 'localhost.evil.example:4800', ''])(
    'under the host %s',
    async (host) => {
      expect((await page.ask('/', { headers: { host } })).status).toBe(421);
    },
  );

  test('localhost is this machine too', async () => {
    expect((await page.ask('/', { headers: { host: 'localhost:4800' } })).status).toBe(200);
  });

  test.each(['http://evil.example', 'null', 'http://127.0.0.1:4801', 'https://127.0.0.1:4800'])(
    'with a form of %s',
    async (origin) => {
      expect((await page.post('/forge', QUESTION, { origin })).status).toBe(403);
    },
  );

  test('with a form without an origin, or without the token of this start', async () => {
    const body = new URLSearchParams({ ...QUESTION, token: TOKEN });
    expect((await page.ask('/forge', { method: 'POST', body })).status).toBe(403);
    expect((await page.post('/forge', { ...QUESTION, token: 'another' })).status).toBe(400);
    expect((await page.post('/forge', { ...QUESTION, token: '' })).status).toBe(400);
  });

  test('from another site’s page, but a person may follow a link', async () => {
    const cross = { 'sec-fetch-site': 'cross-site' };
    expect((await page.ask('/', { headers: cross })).status).toBe(403);
    const navigate = { ...cross, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await page.ask('/', { headers: navigate })).status).toBe(200);
    expect((await page.ask('/', { headers: { ...navigate, 'sec-fetch-dest': 'iframe' } })).status).toBe(403);
  });

  test('by another method', async () => {
    expect((await page.ask('/runs', { method: 'DELETE', headers: { origin: ORIGIN } })).status).toBe(405);
  });
});

test('only the newest runs are kept', async () => {
  const answers: Response[] = [];
  for (let n = 0; n <= limits.development.runsKept; n += 1)
    answers.push(await page.post('/paste', { raw: `Subject: ${n}` }));
  expect((await page.ask(answers[0]?.headers.get('location') ?? '')).status).toBe(404);
  expect((await page.ask(answers[1]?.headers.get('location') ?? '')).status).toBe(200);
}, 120_000);

test('what is not there is said to be so', async () => {
  for (const path of ['/runs/x', '/compare?a=1', '/mails', '/../etc/passwd'])
    expect((await page.ask(path)).status).toBe(404);
});
