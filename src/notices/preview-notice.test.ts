// What the preview shows is what a round would write, in each language, and nothing of it is kept.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { NOTICE_KINDS } from '../domain/notice.ts';
import { compileTemplates } from '../voice/compile-templates.ts';
import { readTemplateFiles } from '../voice/template-files.ts';
import { event, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';
import { previewOrder, previewSample } from './preview-notice.ts';

const found = (desk: NoticeDesk, one: ReturnType<typeof order>) => ({
  order: one,
  source: 'shop',
  asOf: desk.clock.now(),
});

test('each kind has a sample that is written in each language', () => {
  const { settings } = new NoticeDesk();
  for (const kind of NOTICE_KINDS) {
    const subjects = LANGUAGES.map((language) => {
      const written = previewSample(settings, kind, language);
      if (!written.ok) throw new Error(`${kind} in ${language}: ${written.error}`);
      expect(written.value).toMatchObject({ kinds: [kind], language, fault: null });
      expect(written.value.html).toContain('<html');
      return written.value.subject;
    });
    expect(new Set(subjects).size).toBe(LANGUAGES.length);
  }
});

test("a sample whose words the desk has changed is held to its facts as a real order's is", () => {
  const { settings } = new NoticeDesk();
  const words = 'Your order is here\n\nWe give you 55 USD for order X99999.';
  const changed = readTemplateFiles().map((file) =>
    file.id === 'notices/delivered/en' ? { ...file, source: words } : file,
  );
  const templates = compileTemplates(changed);
  if (!templates.ok) throw new Error('the changed template must compile');
  const written = previewSample({ ...settings, templates: templates.value }, 'delivered', 'en');
  expect(written).toMatchObject({ ok: true, value: { fault: expect.stringMatching(/^unsupported: .*amount/) } });
});

test('of a real order every turn is named with what would become of it, and what holds is told as a round would tell it', async () => {
  const desk = new NoticeDesk();
  const scans = [event('2026-11-20T08:00:00Z', 'in_transit'), event('2026-11-20T08:30:00Z', 'out_for_delivery')];
  const moved = order('1', { shipments: [parcel('A', 'out_for_delivery', { events: scans })] });
  const preview = previewOrder(desk, found(desk, moved), { kind: null, language: null });
  expect(preview.turns.map(({ key, untold }) => `${key} ${untold ?? 'told'}`)).toEqual([
    'order_confirmed overtaken',
    'shipped overtaken',
    'out_for_delivery:2026-11-20 told',
  ]);
  expect(desk.records.notices.listParcels('shop:1')).toEqual([]);
  await desk.change(moved);
  await desk.run();
  expect(desk.told).toEqual([['out_for_delivery']]);
  const [made] = desk.records.notices.listNewest(1);
  const raw = Buffer.from(desk.records.mails.readRaw(made?.mailId ?? 0) ?? []).toString();
  if (preview.mail?.ok !== true) throw new Error('nothing was written');
  expect(raw).toContain(`Subject: ${preview.mail.value.subject}`);
});

test('a turn that is over is shown when it is asked for, with why it could not leave, in the language that is asked for; one that there is not is none', () => {
  const desk = new NoticeDesk();
  const moved = order('1', { shipments: [parcel('A', 'delivered', { deliveredAt: '2026-11-20T08:30:00Z' })] });
  const german = previewOrder(desk, found(desk, moved), { kind: 'shipped', language: 'de' });
  expect(german.mail).toMatchObject({
    ok: true,
    value: { kinds: ['shipped'], language: 'de', fault: expect.stringMatching(/^unsupported/) },
  });
  expect(previewOrder(desk, found(desk, moved), { kind: 'returned', language: null }).mail).toBeNull();
});

test('an order without an address shows its mail, and that it would reach nobody', () => {
  const desk = new NoticeDesk();
  const nobody = order('1', {
    customer: { id: 'c', name: 'Ada', email: '', locale: 'en', tags: [] },
    shipments: [parcel('A', 'delivered', { deliveredAt: '2026-11-20T08:30:00Z' })],
  });
  const preview = previewOrder(desk, found(desk, nobody), { kind: null, language: null });
  expect(preview.turns.find(({ kind }) => kind === 'delivered')?.untold).toBe('no_address');
  expect(preview.mail).toMatchObject({ ok: true });
});
