// The HTML part of a notice: the layout that MJML made, filled by the evaluator of our templates with what is escaped here. Nothing in it
// loads or runs; what no reader sees (the preview line, the structured data) is handed out beside it, for the ground check.
// Standards: HTML, schema.org in JSON-LD (https://developers.google.com/workspace/gmail/markup/getting-started).
import { createHash } from 'node:crypto';
import { limits } from '../../domain/limits.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { blocksHtml, escapeHtml, lineHtml } from '../html-from-text.ts';
import { parseTemplate } from '../parse-template.ts';
import { PARAGRAPH_END } from '../reflow.ts';
import { type ReplyState, type RunnableTemplate, runProgram } from '../run-program.ts';
import { block, flag, list, maybe, record, text, type ValueOf, word } from '../shape.ts';
import type { TemplateFault } from '../template-fault.ts';
import { NOTICE_LAYOUT } from './layout-html.ts';
import type { NoticeMail, NoticeMarketing, NoticeSection } from './notice-mail.ts';
import { STEP_MARKS } from './notice-text.ts';

const LAYOUT_ID = 'notices/layout';

/** What the layout may read; every text is HTML already. */
export const layoutShape = record({
  language: text,
  /** Whole elements that nobody sees, '' where there is none. */
  structuredData: text,
  preheader: text,
  brandName: text,
  opening: block,
  sections: list(
    record({
      headline: maybe(text),
      words: block,
      progressTitle: maybe(text),
      steps: list(record({ text, kind: word(['done', 'open', 'beside']) })),
      itemsTitle: maybe(text),
      items: list(record({ text, price: maybe(text) })),
      total: maybe(text),
      link: maybe(record({ label: text, href: text })),
      isFirst: flag,
    }),
  ),
  closing: block,
  marketing: maybe(
    record({
      title: text,
      heading: text,
      words: block,
      link: record({ label: text, href: text }),
      end: record({ label: text, href: text }),
    }),
  ),
  footer: maybe(block),
});

export interface NoticeHtml {
  readonly html: string;
  /** Whole elements of it that no reader sees. */
  readonly unseen: readonly string[];
}

let layout: RunnableTemplate | null = null;

function readLayout(): RunnableTemplate {
  if (layout !== null) return layout;
  const program = parseTemplate(LAYOUT_ID, NOTICE_LAYOUT);
  if (!program.ok) throw new Error(`${LAYOUT_ID}: ${program.error.message}`);
  layout = { id: LAYOUT_ID, program: program.value, partials: new Map() };
  return layout;
}

/** The layout as a template that wrote a notice. */
export const LAYOUT_TEMPLATE = {
  id: LAYOUT_ID,
  digest: createHash('sha256').update(NOTICE_LAYOUT).digest('hex'),
} as const;

/** A fault where the mail grows past what mail programs show. */
export function writeNoticeHtml(mail: NoticeMail): Result<NoticeHtml, TemplateFault> {
  const { language, structuredData } = mail;
  const unseen = [
    `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(mail.preheader)}</div>`,
    ...(structuredData === null ? [] : [`<script type="application/ld+json">${structuredData}</script>`]),
  ];
  const state: ReplyState = {
    ...{ language, isFormal: true, told: new Set(), nextSteps: [], gaps: new Set() },
    wording: (written) => written,
  };
  const filled = runProgram(readLayout(), describeLayout(mail, unseen), state, limits.voice.noticeCharactersMax);
  // With the end of its last line, as every text of a mail has it.
  return filled.ok
    ? ok({ html: `${filled.value.replaceAll(PARAGRAPH_END, '').trimEnd()}\n`, unseen })
    : failed(filled.error);
}

function describeLayout(
  mail: NoticeMail,
  [preheader = '', structuredData = '']: readonly string[],
): ValueOf<typeof layoutShape> {
  return {
    language: mail.language,
    structuredData,
    preheader,
    brandName: escapeHtml(mail.brandName),
    opening: linesOf(blocksHtml(mail.opening, escapeHtml)),
    sections: mail.sections.map(describeSection),
    // The desk's own words, and its own links.
    closing: linesOf(blocksHtml(mail.closing, lineHtml)),
    marketing: mail.marketing === null ? null : describeMarketing(mail.marketing),
    footer: mail.footer === '' ? null : linesOf(blocksHtml(mail.footer, lineHtml)),
  };
}

const describeSection = (section: NoticeSection, at: number): ValueOf<typeof layoutShape>['sections'][number] => ({
  headline: escapeOrNull(section.headline),
  words: linesOf(blocksHtml(section.words.join('\n'), escapeHtml)),
  progressTitle: escapeOrNull(section.progressTitle),
  steps: section.steps.map(({ text: step, kind }) => ({ text: `${STEP_MARKS[kind]} ${escapeHtml(step)}`, kind })),
  itemsTitle: escapeOrNull(section.itemsTitle),
  items: section.items.map((item) => ({
    text: escapeHtml(item.text),
    price: escapeOrNull(item.price),
  })),
  total: escapeOrNull(section.total),
  link: section.link === null ? null : escapeLink(section.link),
  isFirst: at === 0,
});

/** Plain text: markup in it stays words, and no address in it becomes a link. */
const describeMarketing = ({ title, heading, text: said, link, end }: NoticeMarketing) => ({
  ...{ title: escapeHtml(title), heading: escapeHtml(heading), words: linesOf(blocksHtml(said, escapeHtml)) },
  ...{ link: escapeLink(link), end: escapeLink(end) },
});

const escapeLink = ({ label, href }: NoticeMarketing['link']) => ({
  label: escapeHtml(label),
  href: escapeHtml(href),
});
const escapeOrNull = (value: string | null): string | null => (value === null ? null : escapeHtml(value));
const linesOf = (html: string) => ({ lines: html.split('\n') });
