// The layout of notices: what stands in this checkout is what MJML makes of its source now, reads only what there is, and holds nothing that
// loads, runs or speaks to one mail program alone.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from '../../claims/html-text.ts';
import { checkProgram } from '../check-program.ts';
import { parseTemplate } from '../parse-template.ts';
import { makeLayoutFile } from './layout-from-mjml.ts';
import { NOTICE_LAYOUT } from './layout-html.ts';
import { layoutShape } from './notice-html.ts';

test('the layout is what MJML makes of templates/notices/layout.mjml: npm run notices:layout', async () => {
  expect(readFileSync(new URL('layout-html.ts', import.meta.url), 'utf8')).toBe(await makeLayoutFile());
});

test('every place of the layout is one that is filled', () => {
  const program = parseTemplate('notices/layout', NOTICE_LAYOUT);
  if (!program.ok) throw new Error(program.error.message);
  expect(checkProgram(program.value, { shape: layoutShape, partials: new Map(), gaps: [] })).toEqual([]);
});

test('the layout loads, hides and runs nothing', () => {
  expect(readHtml(NOTICE_LAYOUT).faults).toEqual([]);
  expect(NOTICE_LAYOUT).not.toMatch(/https?:|<img|<!--|<script/);
});

test('it has its language, both colour schemes, and no table that is not marked as layout', () => {
  expect(NOTICE_LAYOUT).toContain('<html lang="{{language}}"');
  expect(NOTICE_LAYOUT).toContain('<meta name="color-scheme" content="light dark">');
  expect(NOTICE_LAYOUT).toContain('@media (prefers-color-scheme: dark)');
  const tables = NOTICE_LAYOUT.match(/<table[^>]*>/g) ?? [];
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([]);
});
