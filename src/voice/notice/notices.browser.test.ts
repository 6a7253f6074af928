// Notices in a real browser as phones and desktops show them, light and dark: nothing is cut off, nothing is loaded, and whoever hears the mail
// gets it whole. `NOTICE_IMAGES=<folder>` keeps the pictures of docs/notices.md.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccessFaults } from '../../config-page/axe.ts';
import type { Language } from '../../domain/language.ts';
import { VOICE } from '../sample-contexts.ts';
import { loadTemplates } from '../sample-fixture.ts';
import { type NoticeInput, writeNotice } from '../write-notice.ts';
import { SAMPLE_DIGEST, SAMPLE_NOTICES, type SampleNotice } from './sample-notices.ts';

const IMAGES = process.env['NOTICE_IMAGES'];
const WIDTHS_PX = [375, 700] as const;
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
const templates = loadTemplates();
/** The first sample of each kind. */
const KINDS = [...SAMPLE_NOTICES, SAMPLE_DIGEST].filter(
  (sample, at, all) => all.findIndex((other) => kindOf(other) === kindOf(sample)) === at,
);

let browser: Browser;
const tabs = new Map<Scheme, Page>();
const asked: string[] = [];
beforeAll(async () => {
  const executablePath = await chromium.executablePath();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'];
  browser = await playwright.launch({ executablePath, args });
  for (const colorScheme of SCHEMES) {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    page.on('request', (request) => asked.push(request.url()));
    tabs.set(colorScheme, page);
  }
}, 60_000);
afterAll(() => browser.close());

function kindOf({ name }: SampleNotice): string {
  return name.split(':')[0] ?? name;
}

function htmlOf({ input }: SampleNotice, language: Language, marketing: NoticeInput['marketing'] = null): string {
  const written = writeNotice(templates, {
    ...input,
    ...{ language, marketing },
    voice: { ...VOICE, footer: { en: 'Northwind Home, 12 Dock Street, Columbus, OH 43215' } },
  });
  if (!written.ok) throw new Error(written.error.detail);
  return written.value.html;
}

interface Shown {
  readonly scrollWidth: unknown;
  readonly background: unknown;
  readonly seen: string;
  readonly picture: Buffer;
}

async function look(html: string, width: number, scheme: Scheme): Promise<Shown> {
  const page = tabs.get(scheme);
  if (page === undefined) throw new Error(`no tab is ${scheme}`);
  await page.setViewportSize({ width, height: 640 });
  await page.setContent(html);
  const picture = await page.screenshot({ fullPage: true });
  return {
    picture,
    scrollWidth: await page.evaluate('document.documentElement.scrollWidth'),
    background: await page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor"),
    seen: await page.locator('body').innerText(),
  };
}

/** Of what was looked at last. */
async function faultsOf(scheme: Scheme): Promise<readonly string[]> {
  const page = tabs.get(scheme);
  if (page === undefined) throw new Error(`no tab is ${scheme}`);
  // A mail has no title of its own; its program gives it one.
  await page.evaluate("document.title = 'A mail'");
  return findAccessFaults(page);
}

/** Pictures side by side. */
async function keepBoard(name: string, pictures: readonly Buffer[]): Promise<void> {
  if (IMAGES === undefined) return;
  mkdirSync(IMAGES, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1_600, height: 640 } });
  const images = pictures.map((one) => `<img src="data:image/png;base64,${one.toString('base64')}">`).join('');
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:16px;align-items:flex-start">${images}</div>`,
  );
  await page.locator('div').screenshot({ path: join(IMAGES, `${name}.png`) });
  await page.close();
}

test.each(KINDS.map((sample) => [kindOf(sample), sample] as const))(
  '%s is whole on a phone and a desktop, light and dark',
  async (name, sample) => {
    const html = htmlOf(sample, 'en');
    for (const width of WIDTHS_PX) {
      const pictures: Buffer[] = [];
      for (const scheme of SCHEMES) {
        const shown = await look(html, width, scheme);
        pictures.push(shown.picture);
        expect(shown.scrollWidth).toBeLessThanOrEqual(width);
        if (width === WIDTHS_PX[0]) expect(await faultsOf(scheme)).toEqual([]);
        expect(shown.seen).toContain('Northwind Home, 12 Dock Street');
        expect(shown.background).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(27, 35, 43)');
      }
      await keepBoard(width === WIDTHS_PX[0] ? name : `${name}-desktop`, pictures);
    }
    expect(asked).toEqual([]);
  },
  60_000,
);

test.each(['de', 'es'] as const)(
  'in %s as well, where words are longer',
  async (language) => {
    for (const sample of KINDS) {
      const shown = await look(htmlOf(sample, language), WIDTHS_PX[0], 'light');
      expect(shown.scrollWidth).toBeLessThanOrEqual(WIDTHS_PX[0]);
      if (kindOf(sample) === 'partly_shipped') await keepBoard(`partly_shipped-${language}`, [shown.picture]);
    }
  },
  60_000,
);

test.each(WIDTHS_PX)(
  'with marketing it is whole too, the piece apart from the news: %s px',
  async (width) => {
    const sample = KINDS.find((one) => kindOf(one) === 'shipped') ?? SAMPLE_DIGEST;
    const piece = {
      heading: 'New lamps for the dark season',
      text: 'Twelve lamps of oak and wool, made two streets from here.\n\nUntil Sunday with 20% off.',
      link: { label: 'See the lamps', href: 'https://shop.example/new-lamps' },
    };
    const end = `https://desk.example/u/${'0123456789abcdef'.repeat(2)}-${'0123456789abcdef'.repeat(2)}`;
    const html = htmlOf(sample, 'en', { texts: { en: piece }, end });
    const pictures: Buffer[] = [];
    for (const scheme of SCHEMES) {
      const shown = await look(html, width, scheme);
      pictures.push(shown.picture);
      expect(shown.scrollWidth).toBeLessThanOrEqual(width);
      expect(await faultsOf(scheme)).toEqual([]);
      expect(shown.seen).toMatch(/Advertising\s+New lamps for the dark season/);
      expect(shown.seen).toContain(end);
    }
    await keepBoard(width === WIDTHS_PX[0] ? 'marketing' : 'marketing-desktop', pictures);
    expect(asked).toEqual([]);
  },
  60_000,
);
