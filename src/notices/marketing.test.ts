// Marketing in a notice: off by default, only with a consent that still stands when the mail leaves, in good news alone, and ended by one click.
import { expect, test } from 'vitest';
import { Marketing, type MarketingPiece } from '../domain/marketing.ts';
import { NoticeSettings } from '../domain/notice.ts';
import { parseMessage, readMime } from '../mail/parse-message.ts';
import type { MailSender } from '../ports/mail-sender.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { chooseNotices, findNoticeReader, refuseByMail } from '../sending/unsubscribe.ts';
import { ALL_ON, event, line, MAILBOX, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';

const ADA = 'ada@example.com';
const PIECE: MarketingPiece = {
  heading: 'New lamps for the dark season',
  text: 'Twelve lamps of oak and wool.\nUntil Sunday with 20% off.',
  link: { label: 'See the lamps', href: 'https://www.shop.example/new?from=notice' },
};
const ADVERTISING = 'Advertising\n\nNew lamps for the dark season';
const withPiece = (piece: object = PIECE) =>
  Marketing.parse({ domains: ['shop.example'], texts: { en: { ...PIECE, ...piece } } });

const shipped = parcel('1', 'in_transit', { events: [event('2026-11-20T08:00:00Z', 'in_transit')] });
const trouble = parcel('1', 'exception', { events: [event('2026-11-20T08:50:00Z', 'exception')] });
const delivered = parcel('1', 'delivered', {
  deliveredAt: '2026-11-20T08:50:00Z',
  events: [event('2026-11-20T08:50:00Z', 'delivered')],
});

async function openDesk({ origin = 'https://desk.example' as string | null, piece = withPiece() } = {}) {
  const desk = new NoticeDesk();
  await rememberPublicAddress(desk.records, origin);
  desk.settings.notices = { ...ALL_ON, mailbox: MAILBOX, marketing: piece };
  return desk;
}
const agree = (desk: NoticeDesk, address = ADA, givenAt = '2026-10-01T00:00:00.000Z') =>
  desk.records.write(() =>
    desk.records.consents.record(
      { address, givenAt, source: 'import', wording: 'Yes, write me of new lamps', by: 'Olivia' },
      desk.clock.now(),
    ),
  );
const takeBack = (desk: NoticeDesk, by = 'person') =>
  desk.records.write(() => desk.records.consents.withdraw({ address: ADA, at: desk.clock.now(), by }));

const takePieceAway = (desk: NoticeDesk): void => {
  desk.settings.notices = { ...desk.settings.notices, marketing: null };
};
/** After the last look before the write. */
const takeBackUnseen = (desk: NoticeDesk): void => {
  const post = desk.senders.get('post');
  desk.senders.get = () => {
    desk.records.apply(() => desk.records.consents.withdraw({ address: ADA, at: desk.clock.now(), by: 'link' }));
    return post;
  };
};

async function readMail(raw: Uint8Array | undefined) {
  const parsed = await parseMessage(raw ?? new Uint8Array());
  if (!parsed.ok) throw new Error(parsed.error.detail);
  const headers = new Map(parsed.value.headers.map(({ name, value }) => [name.toLowerCase(), value]));
  const { pieces } = await readMime(raw ?? new Uint8Array());
  return { text: pieces[0]?.plain ?? '', html: pieces[0]?.html ?? '', headers };
}
const linkOf = (headers: ReadonlyMap<string, string>) =>
  /^<https:\/\/desk\.example\/u\/([0-9a-f-]{65})>, <mailto:/.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
const said = (desk: NoticeDesk) => desk.records.audit.list({ fromSeq: 1, limit: 10_000 });

const contentOf = (entry: { readonly content: string | null } | undefined): unknown =>
  JSON.parse(entry?.content ?? 'null');

test('it is off by default', () => {
  expect(NoticeSettings.parse({}).marketing).toBeNull();
});

test('without a consent a notice is, byte for byte, the one of a desk that has no piece', async () => {
  const raws = await Promise.all(
    [withPiece(), null].map(async (piece) => {
      const desk = await openDesk();
      // The same secret, so that both make the same token.
      desk.records.settings.write('satisfaction.secret', 'c2VjcmV0');
      desk.settings.notices = { ...desk.settings.notices, marketing: piece };
      await desk.change(order('1', { shipments: [shipped] }));
      await desk.run(20);
      return Buffer.from(desk.mailbox.sent[0] ?? []).toString('utf8');
    }),
  );
  expect(raws[0]).not.toBe('');
  expect(raws[0]).toBe(raws[1]);
});

test('with one the piece stands once at the end, named as advertising, the same in text and HTML, with its two links', async () => {
  const desk = await openDesk();
  await agree(desk, 'ADA@example.com');
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  const { text, html, headers } = await readMail(desk.mailbox.sent[0]);
  expect(text.split(ADVERTISING)).toHaveLength(2);
  expect(text.indexOf(ADVERTISING)).toBeGreaterThan(text.indexOf('Fjordlight', text.indexOf('1Z999')));
  const unsubscribe = `https://desk.example/u/${linkOf(headers)}`;
  expect(text.trimEnd().endsWith(`No more advertising in these mails:\n${unsubscribe}`)).toBe(true);
  expect(html.split('New lamps for the dark season')).toHaveLength(2);
  for (const link of [PIECE.link.href, unsubscribe]) expect(html).toContain(`href="${link}"`);
  expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const made = said(desk).find(({ step }) => step === 'notice_made');
  expect(contentOf(made)).toMatchObject({ hasMarketing: true });
});

test('a language without a piece has none, and without a public address nobody has any', async () => {
  const [german, offline] = [await openDesk(), await openDesk({ origin: null })];
  for (const desk of [german, offline]) await agree(desk);
  const customer = { id: 'c', name: 'Ada Byron', email: ADA, locale: 'de', tags: [] };
  await german.change(order('1', { shipments: [shipped], customer }));
  await offline.change(order('1', { shipments: [shipped] }));
  for (const desk of [german, offline]) {
    await desk.run(20);
    const { text, headers } = await readMail(desk.mailbox.sent[0]);
    expect(desk.told).toEqual([['shipped']]);
    expect(text).not.toMatch(/Werbung|Advertising|lamps for the dark/);
    expect(headers.has('list-unsubscribe')).toBe(false);
  }
});

test('bad news, and what needs the shopper, carries none; nor does a mail that tells such a thing besides', async () => {
  const desk = await openDesk();
  await agree(desk);
  await desk.change(order('1', { shipments: [trouble] }));
  const lines = [line('A'), line('B')];
  await desk.change(order('2', { lines, shipments: [shipped, { ...trouble, id: '2', trackingNumber: 'Z2' }] }));
  await desk.run(20);
  expect(desk.told.flat()).toEqual(expect.arrayContaining(['exception', 'partly_shipped']));
  for (const raw of desk.mailbox.sent) expect((await readMail(raw)).text).not.toContain('Advertising');
});

test('a notice that a person looks at first carries none: they could send it after a withdrawal', async () => {
  const desk = await openDesk();
  const { kinds } = ALL_ON;
  const on = { mode: 'draft', since: '2026-11-18T00:00:00Z', isSentByOthers: false } as const;
  desk.settings.notices = { ...desk.settings.notices, kinds: { ...kinds, shipped: on } };
  await agree(desk);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.mailbox.drafts).toHaveLength(1);
  expect(desk.records.notices.listNewest(1)).toMatchObject([{ mode: 'draft', hasMarketing: false }]);
});

test('no marketplace, no suppressed address and nobody who refuses optional notices gets any', async () => {
  const desk = await openDesk();
  const masked = 'abc123@marketplace.amazon.com';
  for (const address of [ADA, masked, 'grace@example.com']) await agree(desk, address);
  const to = (email: string) => ({ customer: { id: 'c', name: 'A B', email, locale: 'en', tags: [] } });
  await desk.records.write(() => {
    const at = desk.clock.now();
    desk.records.privacy.suppress({ address: ADA, at, by: 'Olivia', why: 'asked' });
    desk.records.privacy.refuseNotices({ address: 'grace@example.com', at, by: 'link' });
  });
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.change(order('2', { shipments: [shipped], ...to(masked) }));
  await desk.change(order('3', { shipments: [shipped], ...to('grace@example.com') }));
  await desk.run(20);
  expect(desk.told).toEqual([['shipped']]);
  expect((await readMail(desk.mailbox.sent[0])).text).not.toContain('Advertising');
});

test('who withdraws while the notice waits gets the news, written anew without the piece', async () => {
  const desk = await openDesk();
  await agree(desk);
  desk.records.settings.write('kill_switch', 'stopped by Olivia at 2026-11-20T09:00:00.000Z: test');
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.mailbox.drafts).toHaveLength(1);
  await takeBack(desk);
  await desk.run(3);
  // Even while nothing may be sent, nobody finds the piece in the drafts.
  expect(desk.mailbox.drafts).toHaveLength(1);
  expect(desk.records.notices.listNewest(1)).toMatchObject([{ hasMarketing: false, isEnded: false }]);
  desk.records.settings.write('kill_switch', '');
  await desk.run(20);
  expect(desk.told).toEqual([['shipped']]);
  expect(desk.mailbox.sent).toHaveLength(1);
  expect((await readMail(desk.mailbox.sent[0])).text).not.toContain('Advertising');
});

test('one who withdraws in the very moment of sending is seen by the write that begins it', async () => {
  const desk = await openDesk();
  await agree(desk);
  const { saveDraft } = desk.mailbox;
  const mailbox = {
    ...desk.mailbox,
    saveDraft: async (...given: Parameters<typeof saveDraft>) => {
      const saved = await saveDraft.apply(desk.mailbox, given);
      await takeBack(desk);
      return saved;
    },
  };
  desk.findMailbox = () => mailbox;
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.mailbox.sent).toHaveLength(1);
  expect((await readMail(desk.mailbox.sent[0])).text).not.toContain('Advertising');
  expect(desk.records.notices.listNewest(9).map(({ hasMarketing }) => hasMarketing)).toEqual([false, true]);
});

test('so it is by a connected sender, and where an admin has taken the piece away', async () => {
  for (const end of [takeBack, takePieceAway, takeBackUnseen]) {
    const desk = await openDesk();
    desk.settings.notices = { ...desk.settings.notices, by: 'post' };
    const sent: Uint8Array[] = [];
    const post: MailSender = {
      domains: ['shop.example'],
      send: async ({ raw }) => {
        sent.push(raw);
        return { kind: 'sent', ref: null };
      },
    };
    await agree(desk);
    await desk.change(order('1', { shipments: [shipped] }));
    await desk.run(12);
    expect(desk.records.notices.listNewest(9)).toMatchObject([{ hasMarketing: true }]);
    desk.senders.set('post', post);
    await end(desk);
    await desk.run(5);
    expect(desk.told).toEqual([['shipped']]);
    expect(sent).toHaveLength(1);
    expect((await readMail(sent[0])).text).not.toContain('Advertising');
  }
});

test('the mail that stands beside the link ends the same as the click', async () => {
  const desk = await openDesk();
  await agree(desk);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  const { headers } = await readMail(desk.mailbox.sent[0]);
  const subject = new URL(/<(mailto:[^<>]+)>$/.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? 'mailto:')
    .searchParams;
  const end = () => desk.records.write(() => refuseByMail(desk, subject.get('subject') ?? ''));
  expect([await end(), await end()]).toEqual([true, false]);
  expect([desk.records.consents.has(ADA), desk.records.privacy.refusesNotices(ADA)]).toEqual([false, false]);
});

test('one click ends marketing for that address and no needed notice; in an optional one it ends both', async () => {
  const desk = await openDesk();
  await agree(desk);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  const link = linkOf((await readMail(desk.mailbox.sent[0])).headers);
  expect(findNoticeReader(desk.records, link)).toMatchObject({ ends: { notices: false, marketing: true } });
  expect(await chooseNotices(desk, link, false)).toMatchObject({ recipient: ADA, isRefused: true });
  expect([desk.records.consents.has(ADA), desk.records.privacy.refusesNotices(ADA)]).toEqual([false, false]);
  // Nothing but a new consent brings it back, whatever the page is asked.
  expect(await chooseNotices(desk, link, true)).toMatchObject({ isRefused: true });
  expect(await agree(desk)).toBe('withdrawn');
  await desk.change(order('2', { shipments: [shipped] }));
  await desk.run(20);
  expect(desk.told).toEqual([['shipped'], ['shipped']]);
  expect((await readMail(desk.mailbox.sent[1])).text).not.toContain('Advertising');

  const other = await openDesk();
  await agree(other);
  await other.change(order('1', { shipments: [delivered] }));
  await other.run(20);
  const both = linkOf((await readMail(other.mailbox.sent[0])).headers);
  expect(await chooseNotices(other, both, false)).toMatchObject({ ends: { notices: true, marketing: true } });
  expect([other.records.consents.has(ADA), other.records.privacy.refusesNotices(ADA)]).toEqual([false, true]);
});

test('a consent that the shop’s answer carries is recorded and counts; the later word of both stands', async () => {
  const shopSays = (state: 'agreed' | 'withdrawn', at: string) => ({
    customer: {
      ...{ id: 'c', name: 'Ada Byron', email: ADA, locale: 'en', tags: [] },
      emailMarketing: { state, at, source: 'shop:shopify', wording: state === 'agreed' ? 'Asked by the shop' : '' },
    },
  });
  const desk = await openDesk();
  await desk.change(order('1', { shipments: [shipped], ...shopSays('agreed', '2026-03-01T10:00:00Z') }));
  await desk.run(20);
  expect((await readMail(desk.mailbox.sent[0])).text).toContain(ADVERTISING);
  expect(desk.records.consents.read(ADA)).toMatchObject({
    source: 'shop:shopify',
    givenAt: '2026-03-01T10:00:00.000Z',
  });
  await takeBack(desk);
  const older = order('2', { shipments: [shipped], ...shopSays('agreed', '2026-11-01T10:00:00Z') });
  await desk.change(older);
  await desk.run(20);
  expect(desk.records.consents.has(ADA)).toBe(false);
  expect((await readMail(desk.mailbox.sent[1])).text).not.toContain('Advertising');

  const other = await openDesk();
  await agree(other, ADA, '2026-10-01T00:00:00.000Z');
  await other.change(order('1', shopSays('withdrawn', '2026-09-01T00:00:00Z')));
  await other.run(2);
  expect(other.records.consents.has(ADA)).toBe(true);
  await other.change(order('1', shopSays('withdrawn', '2026-10-02T00:00:00Z')));
  await other.run(2);
  expect(other.records.consents.read(ADA)).toMatchObject({ withdrawnBy: 'shop:shopify' });
});

test('without a piece nothing of a shop’s consents is kept', async () => {
  const desk = await openDesk();
  desk.settings.notices = { ...desk.settings.notices, marketing: null };
  const emailMarketing = { state: 'agreed', at: '2026-03-01T10:00:00Z', source: 'shop:shopify', wording: 'Asked' };
  const customer = { id: 'c', name: 'Ada Byron', email: ADA, locale: 'en', tags: [], emailMarketing };
  await desk.change(order('1', { shipments: [shipped], customer }));
  await desk.run(20);
  expect(desk.told).toEqual([['shipped']]);
  expect(desk.records.consents.list(9)).toEqual([]);
});

test('markup in the piece stays words, in text and HTML, and no order fact comes in by it', async () => {
  const heading = '<b>Sale</b> & <script>alert(1)</script>';
  const desk = await openDesk({ piece: withPiece({ heading, text: '- <img src=x onerror=y>\n- "two" \'three\'' }) });
  await agree(desk);
  await desk.change(order('1', { shipments: [shipped] }));
  await desk.run(20);
  const { text, html } = await readMail(desk.mailbox.sent[0]);
  expect(text).toContain(`Advertising\n\n${heading}\n\n- <img src=x onerror=y>`);
  expect(html).toContain('&lt;b&gt;Sale&lt;/b&gt;');
  expect(html).not.toMatch(/<script>alert|<img/);
});

test.each(['https://evil.example/pay', PIECE.link.href])(
  'the piece lets nothing else through: a link in a product’s title is found beside it as without it: %s',
  async (link) => {
    const desk = await openDesk();
    await agree(desk);
    await desk.change(
      order('1', { lines: [line('A', 1, { title: `${PIECE.heading} ${link}` })], shipments: [shipped] }),
    );
    await desk.run(20);
    expect(desk.turns('1')).toContain('shipped cannot_write');
    expect(desk.mailbox.sent).toEqual([]);
  },
);

test('the log says who agreed and who withdrew without naming them', async () => {
  const desk = await openDesk();
  await agree(desk);
  await takeBack(desk);
  const steps = said(desk).filter(({ step }) => step.startsWith('consent_'));
  expect(steps.map(({ step }) => step)).toEqual(['consent_recorded', 'consent_withdrawn']);
  expect(JSON.stringify(steps)).not.toContain('@');
  expect(contentOf(steps[0])).toMatchObject({ source: 'import', by: 'Olivia' });
});
