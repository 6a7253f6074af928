// The text part of a notice. It says what the HTML says, in the same order (src/claims/check-html.ts compares them).
import type { NoticeMail, NoticeMarketing, NoticeSection } from './notice-mail.ts';

/** Before a step: `✓ Shipped`. */
export const STEP_MARKS = { done: '✓', open: '○', beside: '!' } as const;

export function writeNoticeText(mail: NoticeMail): string {
  const { brandName, opening, sections, closing } = mail;
  const [first, ...others] = sections.map(listBlocks);
  const [headline = '', ...rest] = first ?? [];
  const blocks = [brandName, headline, opening, ...rest, ...others.flat(), closing, writeNoticeEnd(mail)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Whatever of it the desk's settings wrote word for word; '' where there is none. */
export const writeNoticeEnd = ({ marketing, footer }: Pick<NoticeMail, 'marketing' | 'footer'>): string =>
  [marketing === null ? '' : writeMarketing(marketing), footer].filter((block) => block !== '').join('\n\n');

const writeMarketing = ({ title, heading, text, link, end }: NoticeMarketing): string =>
  [title, heading, text, `${link.label}\n${link.href}`, `${end.label}\n${end.href}`].join('\n\n');

/** The headline first, '' where there is none. */
function listBlocks(section: NoticeSection): readonly string[] {
  const { headline, words, progressTitle, steps, itemsTitle, items, total, link } = section;
  const progress = steps.map(({ text, kind }) => `${STEP_MARKS[kind]} ${text}`);
  return [
    headline ?? '',
    words.join('\n'),
    // Lines of one block: the ground check takes what stands below a tracking number for this parcel's.
    progressTitle === null ? '' : [progressTitle, ...progress].join('\n'),
    itemsTitle ?? '',
    [
      ...items.map(({ text, price }) => `- ${text}${price === null ? '' : ` – ${price}`}`),
      ...(total ? [`- ${total}`] : []),
    ].join('\n'),
    link === null ? '' : `${link.label}\n${link.href}`,
  ];
}
