// HTML body -> text, apart from text that a reader would not see. The layout is html-to-text's; blockquotes become `> `
// lines, and clients' own quotation marks become a QUOTE_MARK line. Called by parse-message.ts.
import { compile } from 'html-to-text';
import { limits } from '../domain/limits.ts';
import { cleanHtml } from './clean-html.ts';

type Convert = ReturnType<typeof compile>;
let convert: Convert | null = null;

/** Compiled at the first HTML mail: most mails have a plain part, and the command line should start fast. */
function converter(): Convert {
  convert ??= compile({
    wordwrap: false,
    limits: {
      maxDepth: 120,
      maxChildNodes: 20_000,
      maxInputLength: limits.mail.htmlCharactersMax * 8,
      ellipsis: ' … ',
    },
    selectors: [
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'block' },
      { selector: 'td', format: 'inlineSurround', options: { prefix: '', suffix: ' ' } },
      { selector: 'th', format: 'inlineSurround', options: { prefix: '', suffix: ' ' } },
      { selector: 'p', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, format: 'block' })),
      { selector: 'hr', format: 'block' },
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  });
  return convert;
}

export interface HtmlText {
  readonly text: string;
  readonly hidden: string;
  readonly hidesOwnWords: boolean;
}

/** Never throws; linear in the length of the HTML, of which at most limits.mail.htmlCharactersMax are read. */
export function htmlToText(html: string): HtmlText {
  const clean = cleanHtml(html);
  const lines = converter()(clean.html).replaceAll('\u00a0', ' ').split('\n');
  const text = lines.map((line) => line.trimEnd()).join('\n');
  return {
    text: text
      .replace(/\n{3,1000}/gu, '\n\n')
      .replace(/^\n{1,2}/u, '')
      .trimEnd(),
    hidden: clean.hidden,
    hidesOwnWords: clean.hidesOwnWords,
  };
}
